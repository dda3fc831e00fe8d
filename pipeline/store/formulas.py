"""Text that a spreadsheet would take for a formula, made harmless in CSV files, and back.

`=HYPERLINK(…)`, `+cmd|…`, `@SUM(…)` in a plan would be carried out by the program that opens the CSV file. Such a cell
gets a leading apostrophe, which spreadsheets read as `this is text`; reading takes it off again, so that the dataset
itself holds what is printed (and Parquet and SQLite do too). A cell that already begins with apostrophes before such a
text gets one more, so that every text comes back as it was.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*(?:[=+@\t\r\n]|-(?![\s\d.,%]*$)(?!\s))")
_ESCAPED = re.compile(r"'" + _FORMULA.pattern)


def neutralized(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet could take it for a formula; numbers and dashes stay."""
    return f"'{text}" if _FORMULA.match(text) else text


def original(text: str) -> str:
    """What `neutralized` was given."""
    return text[1:] if _ESCAPED.match(text) else text
