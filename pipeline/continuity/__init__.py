"""Continuity: an activity's life across the years, and what changed in it."""

from pipeline.continuity.following import follow

__all__ = ["follow"]
