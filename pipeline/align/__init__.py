"""Alignment: equivalent activities across language editions and years, with a probability, a relation and reasons."""

from pipeline.align.aligning import align_activities
from pipeline.align.lists import align_lists

__all__ = ["align_activities", "align_lists"]
