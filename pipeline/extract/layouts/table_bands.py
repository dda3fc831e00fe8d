"""Rows that name what the rows below them have in common: an area of work, a period, somebody in charge.

They are told by structure, over the whole table: few of their cells say anything, and nothing in them says who, when or
what comes of it. Such a row heads those below it where its text is merged over columns that other rows keep apart, or is
repeated in all of them; where it is named as a part of a plan is (`Eje 2 …`), gives a period or a label; where it is set
otherwise than the rows that say more; where it is numbered otherwise; or where a table begins with one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.extract.area_names import area_heading, area_number
from pipeline.extract.fields import AREA_FIELDS, field_word, plain
from pipeline.extract.grid import ColumnPlan, Grid, distinct
from pipeline.extract.headings import all_capitals, group_heading, looks_like_title
from pipeline.extract.labels import split_labels
from pipeline.extract.titles import label_pairs, title_parts
from pipeline.model.document import Cell
from pipeline.text.clean import collapse, fold
from pipeline.text.likeness import amount_likeness, code_likeness
from pipeline.vocabulary import vocabulary

Marks = Callable[[Sequence[Cell | None]], Sequence[int]]
_WIDE = 0.55
_LONGEST = 200
OWN = ("lead", "date", "start", "end", "product", "resources", "place")
"""Fields that a row which only heads others does not fill."""


@dataclass(frozen=True, slots=True)
class Band:
    """A row that may head others: its title, the cell of its number (None where the title holds it), what repeats it, its sums."""

    row: int
    title: Cell
    number: Cell | None = None
    repeated: int = 1
    sums: bool = False

    @property
    def code(self) -> str:
        return number_of(self.number.text) if self.number is not None else area_number(collapse(self.title.text))[0]


def number_of(text: str) -> str:
    """The number that a cell for it holds: `Eje 2` gives `2`, `1.` gives `1`."""
    text = collapse(text)
    heading = area_heading(f"{text} x")
    return heading.number if heading is not None else area_number(f"{text} X")[0] or text.strip(" .:;-–—)(")


def says_nothing(text: str) -> bool:
    """An empty cell, or one that is only filled: `–`, `n/a`."""
    return plain(text) in {plain(w) for w in vocabulary("headings")["placeholder"]["both"]} | {""}


def pairs_of_area(cells: Sequence[Cell]) -> bool:
    """`Objetivo: | Mejorar …`: a label for an area and its value, in two cells."""
    if len(cells) != 2 or cells[0].column != 0 or not label_pairs(cells):
        return False
    word = field_word(collapse(cells[0].text).rstrip(" :"))
    return word is not None and word.field in AREA_FIELDS


class BandFinder:
    """Finds the bands of one table. `marks`: the marked schedule columns of a row; `passed`: rows that are none (totals)."""

    def __init__(self, grid: Grid, plan: ColumnPlan, plan_year: int, marks: Marks, passed: frozenset[int]) -> None:
        self.grid, self.plan, self.plan_year, self.marks = grid, plan, plan_year, marks
        self.subjects = plan.of("activity") or plan.of("product")
        self.rows = [
            r for r in range(plan.body, len(grid)) if r not in passed and (distinct(grid[r]) or marks(grid[r]))
        ]

    def find(self) -> dict[int, Band]:
        shown = {r: b for r in self.rows if (b := self._candidate(r)) is not None}
        full = [r for r in self.rows if r not in shown and len(distinct(self.grid[r])) > 1]
        loud_rows = any(self._loud(r) for r in full)
        sure = {r for r, b in shown.items() if self._is_sure(b, full, loud_rows)}
        weak = [b for r, b in shown.items() if r not in sure and self._may_head(b)]
        sure |= self._together(weak, full, sure, loud_rows)
        last = max(full, default=len(self.grid))
        sure -= {
            r for r in sure if r > last and self._is_stray(shown[r])
        }  # names of those who sign, below the last row
        return {r: shown[r] for r in sorted(sure)}

    # what a row shows ------------------------------------------------------------------------------------------------
    def _candidate(self, row: int) -> Band | None:
        cells = distinct(self.grid[row])
        if self.marks(self.grid[row]) or pairs_of_area(cells):
            return None
        spoken = [c for c in cells if not says_nothing(c.text)]
        texts = {fold(collapse(c.text)) for c in spoken}
        if len(texts) == 1 and len(spoken) > 2:
            return Band(row, spoken[0], repeated=len(spoken))
        said = [c for c in spoken if not self._is_sum(c)]
        mine = [c for c in said if self._of_edition(c)]
        said, sums = mine or said, len(spoken) > len(said)
        if len(said) == 1:
            band = Band(row, said[0], sums=sums)
        elif len(said) == 2 and self._is_number(said[0]):
            band = Band(row, said[1], said[0], sums=sums)
        else:
            return None
        return band if self._is_title(band) else None

    def _is_sum(self, cell: Cell) -> bool:
        """An amount under a head for money or figures: what the rows below come to."""
        fields = {self.plan.columns[i].field for i in _columns(cell)}
        figures = re.fullmatch(r"[\d.,\s%]+", cell.text.strip()) is not None
        money = "budget" in fields and amount_likeness(cell.text) > 0.1
        return cell.column > 0 and (money or (figures and all(f.startswith(("extra.", "quantity")) for f in fields)))

    def _of_edition(self, cell: Cell) -> bool:
        return any(self.plan.columns[i].field != "other_edition" for i in _columns(cell))

    def _is_number(self, cell: Cell) -> bool:
        text = collapse(cell.text)
        if len(text) > 40 or not self._heads(cell):
            return False
        heading = area_heading(f"{text} x")
        bare = re.fullmatch(r"[A-Z]{0,5}[.\-\s]?\d{1,3}(?:\.\d{1,3})*[.)\-:]*|[IVXL]{1,5}[.)\-:]*|[A-Z][.)\-:]*", text)
        return (
            bare is not None or code_likeness(text) > 0.5 or (heading is not None and heading.title_start > len(text))
        )

    def _heads(self, cell: Cell) -> bool:
        """Whether a cell stands where a title may: at the row's beginning, in the column of activities, or merged over more."""
        columns = _columns(cell)
        return (
            cell.column == 0
            or len(columns) > 1
            or columns[0] in {*self.subjects, *self.plan.of("code")}
            or (self.plan.columns[columns[0]].field not in OWN and cell.column <= max(self.subjects, default=0))
        )

    def _is_title(self, band: Band) -> bool:
        text = collapse(band.title.text)
        first = collapse(text[slice(*title_parts(band.title.lined)[0])]) if text else ""
        named = area_heading(text) is not None
        return self._heads(band.title) and len(text) <= 3 * _LONGEST and (named or len(first) <= _LONGEST)

    # rows that head others whatever the rest of the table is like ------------------------------------------------------
    def _is_sure(self, band: Band, full: Sequence[int], loud_rows: bool) -> bool:
        cell, text = band.title, collapse(band.title.text)
        if band.repeated > 1:
            return True
        if self._is_wide(cell, full):
            return True
        area = any(self.grid[band.row][i] is cell for i in self.plan.of("area"))
        coded = code_likeness(text) > 0.5 and cell.column in self.plan.of("code")
        if (area or coded) and cell.row_span > 1:
            return False
        known = (band.number is None and area_heading(text) is not None) or (
            group_heading(text, self.plan_year) is not None
        )
        labels = split_labels(text)
        if known or (labels and labels[0].start == 0 and not band.sums) or self._bare_label(band):
            return True
        if band.number is not None or band.sums:
            return False
        inside = cell.column in self.subjects
        alone = cell.column == 0 or not self.plan.headed
        if self._loud(band.row) and not loud_rows and (inside or alone) and looks_like_title(text):
            return True
        return alone and not inside and not area and not coded

    @staticmethod
    def _is_stray(band: Band) -> bool:
        text = collapse(band.title.text)
        if re.match(r"\W*(?:fuentes?|sources?)\s*:", fold(text)):
            return True  # where the table comes from
        return not band.code and band.title.column_span == 1 and band.repeated == 1 and not split_labels(text)

    def _bare_label(self, band: Band) -> bool:
        """`Eje 1 | Datos`."""
        return band.number is not None and not re.fullmatch(r"[\W\d]*\w{1,4}[\W\d]*", band.number.text.strip())

    def _is_wide(self, cell: Cell, full: Sequence[int]) -> bool:
        """Merged over most of the table, or over columns that no row with more to say merges."""
        if cell.column_span < 2:
            return False
        if cell.column_span >= max(2, _WIDE * len(self.plan.columns)):
            return True
        apart = all(self.grid[r][i] is not self.grid[r][i + 1] for r in full for i in _columns(cell)[:-1])
        return bool(full) and apart and set(_columns(cell)) & {*self.subjects} != set()

    def _loud(self, row: int) -> bool:
        cells = [self.grid[row][i] for i in self.subjects] or list(distinct(self.grid[row]))
        first = next((c for c in (*cells, *distinct(self.grid[row])) if c is not None and c.text.strip()), None)
        return first is not None and (first.bold or first.shaded or all_capitals(first.text))

    # rows that head others by what the table is like -------------------------------------------------------------------
    def _may_head(self, band: Band) -> bool:
        text = collapse(band.title.text)
        codes = self.plan.of("code")
        placed = band.title.column in self.subjects or (band.title.column in codes and code_likeness(text) <= 0.5)
        small = text[:1].islower() and band.number is None
        return placed and not small and (looks_like_title(text) or area_number(text)[0] != "")

    def _together(self, weak: Sequence[Band], full: Sequence[int], sure: set[int], loud_rows: bool) -> set[int]:
        """All of the rows that show a title and no more, or none, or those that are set otherwise."""
        heading = {b.row for b in weak}
        last = [b for b in weak if self._next(b.row) in full]
        if not last or len(last) > len(full):
            return set()
        loud = [b for b in weak if self._loud(b.row)]
        if loud and not loud_rows:
            return {b.row for b in loud if self._next(b.row) in {*full, *(x.row for x in loud), *sure}}
        followed = all(self._next(b.row) in {*full, *heading, *sure} for b in weak)
        if not followed or not self._numbered_apart(weak, full):
            return set()
        return heading

    def _numbered_apart(self, weak: Sequence[Band], full: Sequence[int]) -> bool:
        """The titles are numbered in another way than the rows, or neither is and the table begins with a title."""
        begins = self.plan.headed and weak[0].row == next((r for r in self.rows if r in {*full, weak[0].row}), -1)
        if all(b.number is None for b in weak):
            texts = [c.text for r in full for i in self.subjects if (c := self.grid[r][i]) is not None]
            own = sum(bool(area_number(collapse(t))[0]) for t in texts)
            return begins or (all(b.code for b in weak) and own == 0)
        if any(b.number is None for b in weak):
            return False
        codes = [number_of(c.text) for r in full for i in self.plan.of("code") if (c := self.grid[r][i]) is not None]
        if {_make(b.code) for b in weak} & {_make(c) for c in codes if c}:
            return begins and self._restarts(weak, full)
        return begins

    def _restarts(self, weak: Sequence[Band], full: Sequence[int]) -> bool:
        """`1 Roads`, `1 …`, `2 …`, `2 Rail`, `1 …`: numbers that begin anew below each title."""
        codes = self.plan.of("code")
        first = [number_of(c.text) for b in weak if (c := self.grid[self._next(b.row)][codes[0]]) is not None]
        return len(weak) > 1 and len(first) == len(weak) and len(set(first)) == 1

    def _next(self, row: int) -> int:
        at = self.rows.index(row) + 1
        return self.rows[at] if at < len(self.rows) else -1


def _columns(cell: Cell) -> list[int]:
    return list(range(cell.column, cell.column + cell.column_span))


def _make(code: str) -> str:
    """How a number is made: `101` gives `999`, `WP1` gives `AA9`, `1.a` gives `9.a`; digits of any length are one."""
    return re.sub(r"\d+", "9", re.sub(r"[A-Z]", "A", re.sub(r"[a-z]", "a", code)))
