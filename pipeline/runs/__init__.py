"""Whole runs, the only place beside `pipeline.conductor` (one document) that sees all stages.

running    inputs -> documents -> dataset -> files, swapped at once; nothing is done where nothing has changed
documents  every file's result, from the cache or an engine, to disk
dataset    results -> rows -> links, threads -> files
summary    what a run did, for people and programs
"""

from pipeline.runs.running import RunOptions, run
from pipeline.runs.summary import Summary

__all__ = ["RunOptions", "Summary", "run"]
