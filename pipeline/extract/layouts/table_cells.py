"""What the cells of one row give: the fields' words, further columns under their names, the number before the text.

A cell that only points at the one above it (`ídem`, `"`, `See above`) holds what that one holds.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.bilingual import half_cell
from pipeline.extract.draft import Draft
from pipeline.extract.fields import plain
from pipeline.extract.grid import Column, ColumnPlan
from pipeline.extract.quotes import joined, part, trimmed_quote
from pipeline.model.document import Cell
from pipeline.model.provenance import Quote
from pipeline.text.clean import collapse
from pipeline.text.enumerators import read_enumerator
from pipeline.vocabulary import vocabulary

_DAY = re.compile(
    r"(?<!\d)(?:[12]?\d|3[01])(?![\d.º°]|st\b|nd\b|rd\b|th\b|er\b)(?!\s*(?:half|quarter|T\b|Q\b))(?<![TQSH]\d)"
)
_ELSEWHERE = frozenset({"", "code", "activity", "schedule", "other_edition"})


class CellReader:
    """Reads the cells of a table's rows. `above`: what each column held in the last row that said something."""

    def __init__(self, plan: ColumnPlan, draft: Draft, heads_area: bool) -> None:
        self.plan, self.draft, self.heads_area = plan, draft, heads_area
        self.above: dict[int, Quote] = {}

    def values(self, row: Sequence[Cell | None]) -> tuple[dict[str, Quote], dict[str, Quote], dict[str, str]]:
        """Field to words, further column to words, field to the rule that named its column."""
        quotes: dict[str, Quote] = {}
        extra: dict[str, Quote] = {}
        rules: dict[str, str] = {}
        for index, column in enumerate(self.plan.columns):
            cell = row[index] if index < len(row) else None
            if cell is None or not cell.text.strip() or column.field in _ELSEWHERE:
                continue
            if column.field == "area" and not self.heads_area:
                continue
            quote = self._read(index, cell, column)
            if quote is None:
                continue
            if column.field in {"area", "objective", "note"} or column.field.startswith("extra."):
                extra.setdefault(_extra_key(column), quote)
                continue
            quotes[column.field] = joined(quotes[column.field], quote, "; ") if column.field in quotes else quote
            rules[column.field] = column.rule
        if "start" in quotes or "end" in quotes:
            start, end = quotes.pop("start", None), quotes.pop("end", None)
            both = joined(start, end, " – ") if start and end else start or end
            if both is not None:
                quotes.setdefault("date", both)
        if "budget" in quotes and "currency" in extra:
            quotes["budget"] = joined(quotes["budget"], extra.pop("currency"))
        rules["activity"] = next(
            (c.rule for c in self.plan.columns if c.field == "activity"), "the product names the activity"
        )
        return quotes, extra, rules

    def _read(self, index: int, cell: Cell, column: Column) -> Quote | None:
        """The cell's words; None where they only fill it (`–`, `n/a`)."""
        if _points_above(cell.text) and index in self.above:
            return replace(self.above[index], places=(*cell.quote().places, *self.above[index].places))
        further = column.field in {"area", "objective", "note"} or column.field.startswith("extra.")
        if not further and _placeholder(cell.text):
            self.draft.account(cell.quote())
            return None
        quote = cell.quote() if further else self._quote(cell, column)
        self.above[index] = quote
        return quote

    def _quote(self, cell: Cell, column: Column) -> Quote:
        if not self.draft.edition or (column.language and not self.plan.both):
            return _cell_quote(cell, column)
        self.draft.account(cell.quote())
        mine = trimmed_quote(half_cell(cell, self.draft.edition, self.draft.first))
        if column.field == "date" and not _DAY.search(mine.text) and _DAY.search(cell.text):
            other = "es" if self.draft.edition == "en" else "en"
            return trimmed_quote(half_cell(cell, other, self.draft.first))  # `9–11 mayo / May`: days are printed once
        return mine


def code_of(text: Quote, code: Cell | None) -> tuple[str, Quote]:
    """The row's number and its text: the number of its own cell, else the one that the text begins with."""
    if code is not None:
        printed = re.sub(r"(?<=[\d.])\s+(?=[\d.])", "", collapse(code.text))  # `1.1 0`: wrapped in a narrow column
        enumerator = read_enumerator(printed + " x")
        if enumerator is not None and enumerator.code:
            printed = enumerator.code
        return printed.strip(" .:;-–—)("), trimmed_quote(text)
    enumerator = read_enumerator(text.text)
    if (
        enumerator is not None
        and enumerator.code
        and enumerator.rest
        and (enumerator.closer or len(enumerator.levels) > 1)
    ):
        return enumerator.code, trimmed_quote(part(text, enumerator.rest_start))
    if enumerator is not None and not enumerator.code and enumerator.rest:
        return "", trimmed_quote(part(text, enumerator.rest_start))
    return "", trimmed_quote(text)


def _cell_quote(cell: Cell, column: Column) -> Quote:
    quote = cell.quote()
    if cell.value and column.field in {"date", "start", "end", "budget", "quantity"}:
        return replace(quote, text=_as_far_as_printed(cell.value.split("T")[0], collapse(cell.text)))
    return trimmed_quote(quote) if column.field != "budget" else quote


def _as_far_as_printed(value: str, text: str) -> str:
    """A date that its format prints as a month or a year (`Jun 2023`, `06/2023`) is one: programs store its first day."""
    match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
    if match is None or not (match[3] == "01" or int(match[3]) == monthrange(int(match[1]), int(match[2]))[1]):
        return value
    numbers = re.findall(r"\d+", text)
    year = next((n for n in reversed(numbers) if n in (match[1], match[1][2:]) and int(n) != int(match[3])), "")
    if not year:
        return value
    numbers.remove(year)
    if re.search(r"[^\W\d_]{3}", text):
        return value[:7] if not numbers else value
    return value[:4] if not numbers else value[:7] if [int(n) for n in numbers] == [int(match[2])] else value


def _extra_key(column: Column) -> str:
    if column.field.startswith("extra."):
        return column.field.removeprefix("extra.")
    return column.name if column.field == "area" else column.field


def _placeholder(text: str) -> bool:
    return plain(text) in {plain(w) for w in vocabulary("headings")["placeholder"]["both"]} or not plain(text)


def _points_above(text: str) -> bool:
    words = vocabulary("headings")["ditto"]
    if re.fullmatch(r"\s*[A-Z]{2}\s*", text):
        return False  # `DO` is the Dominican Republic
    return collapse(text) in words["signs"] or plain(text) in words["both"]
