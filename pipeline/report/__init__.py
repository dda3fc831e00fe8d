"""The continuity report and its figures: a dataset in, one page, pictures or differences out."""

from pipeline.report.diff import diff_datasets, diff_json, diff_text
from pipeline.report.page import write_report

__all__ = ["diff_datasets", "diff_json", "diff_text", "write_report"]
