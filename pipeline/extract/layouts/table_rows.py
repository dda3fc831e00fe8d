"""What a row of a table of activities is: a total, an empty template row, a title, the head of the rows below it, marks.

A row heads those below where its number goes on in theirs (`2`, then `2.1`) or its words call it a level above them
(`Output 1.1`), and it names neither who nor when.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from pipeline.extract.fields import plain
from pipeline.extract.gantt import marked
from pipeline.extract.grid import ColumnPlan, Grid, distinct
from pipeline.extract.headings import all_capitals, group_heading, keyword_heading
from pipeline.extract.layouts.table_bands import OWN, BandFinder
from pipeline.model.document import Cell
from pipeline.model.provenance import Quote
from pipeline.text.clean import collapse
from pipeline.text.enumerators import read_enumerator
from pipeline.text.likeness import amount_likeness, code_likeness
from pipeline.vocabulary import vocabulary


class RowJudge:
    """Judges the rows of one table. `bands`, `parents`: places in the grid of rows that head the ones below them, by their
    form and by their numbers."""

    def __init__(self, grid: Grid, plan: ColumnPlan, plan_year: int) -> None:
        self.grid, self.plan, self.plan_year = grid, plan, plan_year
        self.schedule = {i: c for i, c in enumerate(plan.columns) if c.field == "schedule"}
        self.background = self._background()
        self.counts = self._counts()
        passed = frozenset(r for r in range(plan.body, len(grid)) if self.passed(grid[r]))
        self.bands = BandFinder(grid, plan, plan_year, self.marks, passed).find()
        self.parents = self._parents() - {*self.bands}

    def _background(self) -> frozenset[int]:
        """Schedule columns that are shaded in nearly every row: decoration, not a mark."""
        rows = [r for r in self.grid[self.plan.body :] if len(distinct(r)) > 1]
        shaded = [i for i in self.schedule if len(rows) > 2 and all((c := r[i]) is not None and c.shaded for r in rows)]
        return frozenset(shaded) if len(shaded) == len(self.schedule) else frozenset()

    def _counts(self) -> list[Sequence[Cell | None]]:
        """Rows with a number in each schedule column that says something, where others have signs: how many work in it."""
        rows: list[Sequence[Cell | None]] = [r for r in self.grid[self.plan.body :] if self.marks(r)]
        numeric = [r for r in rows if all(re.fullmatch(r"\d{1,3}", collapse(r[i].text)) for i in self.marks(r))]  # type: ignore[union-attr]
        codes = self.plan.of("code")
        own = [r for r in numeric if not self._says_own(r, marks=False) and not any(_filled(r[i]) for i in codes)]
        return own if len(numeric) <= max(1, len(rows) // 4) and len(rows) > 2 else []

    def marks(self, row: Sequence[Cell | None]) -> list[int]:
        inside = {i: c for i in self.schedule if (c := row[i]) is not None and self._within(c)}
        blank = not any(c.text.strip() for c in inside.values())
        if blank and len(row) > len(self.schedule) and all(c is not None and c.shaded for c in row):
            return []  # a row shaded from end to end stands out, it marks no time
        return marked(inside, self.background) if inside else []

    def _within(self, cell: Cell) -> bool:
        """A merged bar over some months is a mark, a title merged over the whole row is none."""
        return all(i in self.schedule for i in range(cell.column, cell.column + cell.column_span))

    def schedule_quote(self, row: Sequence[Cell | None]) -> Quote:
        marks = self.marks(row)
        places = tuple(p for i in marks if (c := row[i]) is not None for p in c.quote().places)
        names = [n for n, _ in groupby(marks, key=lambda i: (self.schedule[i].months, self.schedule[i].name))]
        return Quote(", ".join(name for _, name in names), places)

    def passed(self, row: Sequence[Cell | None]) -> bool:
        """Sums, counts, rows of a template: no rows of the plan."""
        cells = distinct(row)
        counts = any(row is c for c in self.counts) or is_numbering(cells)
        return counts or self.is_total(cells) or (bool(cells) and self.is_blank(row, cells))

    def is_total(self, cells: Sequence[Cell]) -> bool:
        areas = self.plan.of("area")
        return is_sum([c for c in cells if c.column not in areas or c.row_span == 1])

    def is_blank(self, row: Sequence[Cell | None], cells: Sequence[Cell]) -> bool:
        """A template row: nothing but a code, dashes or words such as `por completar`."""
        empty = {plain(w) for w in vocabulary("headings")["placeholder"]["both"]} | {""}
        said = [c for c in cells if plain(c.text) not in empty and collapse(c.text).strip(" -–—_.…/") != ""]
        if self.marks(row):
            return False
        codes = self.plan.of("code") + self.plan.of("area")
        if len(said) == 1 and group_heading(collapse(said[0].text), self.plan_year) is not None:
            return False  # a time for the rows below, in the column of areas
        if len(said) == 1 and said[0].column in self.plan.of("code") and code_likeness(said[0].text) < 0.5:
            return False
        return all(c.column in codes for c in said) and not any(c.column_span > 1 for c in said)

    # rows that head others ---------------------------------------------------------------------------------------------
    def _parents(self) -> frozenset[int]:
        rows = range(self.plan.body, len(self.grid))
        codes = {r: self._code(self.grid[r]) for r in rows}
        coded = [r for r in rows if codes[r] and not is_numbering(distinct(self.grid[r]))]
        found = set()
        for row, below in pairwise(coded):
            extended = re.match(re.escape(codes[row]) + r"[.\-]\s?\w", codes[below], re.I) is not None
            if self._says_own(self.grid[row]) and not (extended and self._sums_up(row, below)):
                continue
            if extended or self._is_level(self.grid[row], self.grid[below]):
                found.add(row)
        return frozenset(found)

    def _sums_up(self, row: int, below: int) -> bool:
        """`2 | Border posts | 1 Mar | 6 Dec`, bold or with nobody in charge, above `2.1` that is not so: dates of a whole."""
        texts = self.plan.of("activity") or self.plan.of("product")
        mine, other = self.grid[row], self.grid[below]
        loud = bool(texts) and _loud(mine[texts[0]]) and not _loud(other[texts[0]])
        told = [i for name in ("lead", "product", "resources", "place") for i in self.plan.of(name) if i not in texts]
        return loud or (any(_filled(other[i]) for i in told) and not any(_filled(mine[i]) for i in told))

    def _code(self, row: Sequence[Cell | None]) -> str:
        """The number of a row: in its own column, else before the activity; `Output 1.1` gives `1.1`."""
        for index in self.plan.of("code"):
            cell = row[index]
            if cell is not None and cell.text.strip():
                enumerator = read_enumerator(collapse(cell.text) + " x")
                return (
                    enumerator.code if enumerator is not None and enumerator.code else collapse(cell.text).strip(" .-)")
                )
        for index in self.plan.of("activity"):
            cell = row[index]
            enumerator = read_enumerator(collapse(cell.text)) if cell is not None else None
            if enumerator is not None and enumerator.code:
                return enumerator.code
        return ""

    def _says_own(self, row: Sequence[Cell | None], *, marks: bool = True) -> bool:
        if marks and self.marks(row):
            return True
        empty = {plain(w) for w in vocabulary("headings")["placeholder"]["both"]} | {""}
        cells = [row[i] for name in OWN for i in self.plan.of(name)]
        titles = [row[i] for i in self.plan.of("activity") + self.plan.of("code")]
        return any(c is not None and plain(c.text) not in empty and all(c is not t for t in titles) for c in cells)

    def _is_level(self, row: Sequence[Cell | None], below: Sequence[Cell | None]) -> bool:
        """`Outcome 2` above `Output 2.1` above `Activity 2.1.1`: called an area, where the next is called otherwise."""
        mine, other = self._level(row), self._level(below)
        return bool(mine) and mine != other

    def _level(self, row: Sequence[Cell | None]) -> str:
        for index in self.plan.of("code") + self.plan.of("activity"):
            cell = row[index]
            heading = keyword_heading(collapse(cell.text) + " ") if cell is not None else None
            if heading is not None:
                return heading.keyword
        return ""


def is_numbering(cells: Sequence[Cell]) -> bool:
    """`(1) | (2) | (3)`, `a | b | c`: the columns counted below their heads."""
    texts = [re.fullmatch(r"[(\[]?(\d{1,2}|[a-zA-Z])[)\].]?", collapse(c.text)) for c in cells]
    if len(texts) < 3 or not all(texts):
        return False
    marks = [t[1] for t in texts if t is not None]
    places = [int(m) if m.isdigit() else ord(m.lower()) - ord("a") + 1 for m in marks]
    return places[0] <= 2 and places == list(range(places[0], places[0] + len(places)))


def is_sum(cells: Sequence[Cell]) -> bool:
    """A row of sums: it begins with a word for them (`Total de la línea`, `Sub-total`), and the rest are amounts."""
    if not cells:
        return False
    totals = {plain(w) for group in vocabulary("headings")["total"].values() for w in group}
    first = cells[1] if len(cells) > 1 and code_likeness(cells[0].text) > 0.5 else cells[0]
    word, head = plain(first.text), plain(re.split(r"[:(\d]", first.text)[0])
    if word in totals or head in totals:
        return True
    if any(plain(c.text) in totals for c in cells) and sum(amount_likeness(c.text) <= 0.3 for c in cells) == 1:
        return True
    others = [c for c in cells if c is not first and c is not cells[0]]
    if len(cells) > 1 and first is cells[0] and all(_FIGURES.fullmatch(c.text.strip()) for c in others):
        return True
    begins = re.match(r"(?:sub\s?-?\s?)?(?:total(?:es|s)?|suma|sum|importe total|monto total)\b", word) is not None
    return begins and len(word.split()) <= 9 and all(amount_likeness(c.text) > 0.3 or len(c.text) < 6 for c in others)


_FIGURES = re.compile(r"\d[\d.,]*\d(?:\s+\d[\d.,]*\d)+")
"""`4,120,000⏎610,000`: a column of sums in one cell."""


def _filled(cell: Cell | None) -> bool:
    return cell is not None and bool(cell.text.strip())


def _loud(cell: Cell | None) -> bool:
    return cell is not None and (cell.bold or cell.shaded or all_capitals(cell.text))
