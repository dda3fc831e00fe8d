"""Alignment: equivalent activities across language editions and years, with a probability, a relation and reasons."""

from pipeline.align.aligning import align_activities

__all__ = ["align_activities"]
