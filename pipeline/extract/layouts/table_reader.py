"""The rows of one table of activities, read from the top: areas and periods over the rows, entries, rows that go on.

Rows that are not activities are told by what they hold: repeated headers, totals, empty template rows, an area or an
objective merged over the width, a period that counts for the rows below, the rest of the row above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.area_names import area_heading, area_number
from pipeline.extract.bilingual import half_cell
from pipeline.extract.draft import Draft
from pipeline.extract.grid import ColumnPlan, Grid, distinct
from pipeline.extract.layouts.table_bands import Band, number_of, pairs_of_area
from pipeline.extract.layouts.table_cells import CellReader, code_of
from pipeline.extract.layouts.table_rows import RowJudge
from pipeline.extract.quotes import joined
from pipeline.extract.recommendations import is_standing, split_items
from pipeline.extract.scene import Scene
from pipeline.extract.titles import label_pairs, numbered_title, read_pairs, read_title, title_parts
from pipeline.model.document import Cell, Table
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.clean import collapse, fold
from pipeline.text.likeness import code_likeness

_LETTERED = re.compile(r"[A-Z]{2,4}[.\-]?\s?\d{1,2}\b")


class TableReader:
    """Walks the rows of one table. `last`: index in the draft of the row's entry above, for rows that continue it.

    `activities`: the columns of activities in all languages of the table; a row's number may stand in one of them only.
    """

    def __init__(
        self, table: Table, grid: Grid, plan: ColumnPlan, draft: Draft, scene: Scene, activities: Sequence[int] = ()
    ) -> None:
        self.table, self.grid, self.plan, self.draft, self.scene = table, grid, plan, draft, scene
        self.activities = activities
        self.last = -1
        self.last_activity: Cell | None = None
        self.judge = RowJudge(grid, plan, draft.plan_year)
        self.schedule = self.judge.schedule
        self.subject = "activity" if "activity" in plan.fields else "product"
        area = draft.current
        self.heads_area = area is not None and area.numbered and not area.from_column and not self._names_areas()
        self.cells = CellReader(plan, draft, self.heads_area)

    def read(self) -> None:
        """Add the table's areas and entries to the draft; what is read is accounted for."""
        for row in self.grid[: self.plan.top]:
            self._title_row(row)
        for row in self.grid[self.plan.top : self.plan.body]:
            self._account(row)
        for index, row in enumerate(self.grid[self.plan.body :], self.plan.body):
            if index in self.judge.bands:
                self._band(row, self.judge.bands[index])
            elif index in self.judge.parents:
                self._parent(row)
            else:
                self._row(row)

    def _names_areas(self) -> bool:
        """Whether a column numbers the areas by their noun (`Eje 2`) or its letters (`KRA 1`), whatever part of the plan the
        table stands in."""
        rows = [row for row in self.grid[self.plan.body :] if not self.judge.passed(row)]
        cells = {collapse(c.text) for row in rows if (c := self._cell(row, "area")) is not None}
        heads = [area_heading(c) for c in cells]
        area = self.draft.current
        if area is not None and any(h is not None and h.keyword == area.keyword for h in heads):
            return False
        named = [h is not None or bool(_LETTERED.match(c)) for h, c in zip(heads, cells, strict=True)]
        return len(cells) >= 2 and all(named)

    def _account(self, row: Sequence[Cell | None]) -> None:
        for cell in distinct(row):
            self.draft.account(cell.quote())

    def _parent(self, row: Sequence[Cell | None]) -> None:
        """A row that heads those below it by its number: an area."""
        self._account(row)
        self._area_cell(row)
        activity, code = self._cell(row, self.subject), self._cell(row, "code")
        if activity is None:
            self._title_row(row)  # number and title in one cell, in the column of numbers
            return
        wording = half_cell(activity, self.draft.edition, self.draft.first) if self.plan.both else activity.quote()
        printed, text = code_of(wording, None if code is activity else code)
        number, title = numbered_title(text, self.draft)
        if code is activity and not printed and not number:  # merged over the row, and numbered in its first language
            printed = area_number(collapse(activity.text))[0]
        self.draft.open_area(printed or number, title, numbered=True)
        if self.draft.current is not None:
            self.draft.current.table_seen = True
        self.last = -1

    def _band(self, row: Sequence[Cell | None], band: Band) -> None:
        """A row that heads those below it by its form: an area, a period, a label for all of them."""
        self._account(row)
        self.cells.above.pop(0, None)
        self.last = -1
        number = number_of(band.number.text) if band.number is not None else ""
        title = band.title
        if self.plan.both:
            read_title(
                half_cell(title, self.draft.edition, self.draft.first),
                number or area_number(collapse(title.text))[0],
                self.draft,
            )
            return
        for start, end in title_parts(title.lined):
            read_title(title.quote(start, end), number, self.draft, among=len(self.judge.bands) > 1)
            number = ""

    # rows ----------------------------------------------------------------------------------------------------------
    def _row(self, row: Sequence[Cell | None]) -> None:
        cells = distinct(row)
        if not cells and not self.judge.marks(row):
            return
        if self.scene.header.repeats(row) or self.judge.passed(row):
            self._account(row)
            return
        if pairs_of_area(cells):
            self._title_row(row)
            return
        self._area_cell(row)
        activity = self._cell(row, self.subject)
        code = self._cell(row, "code")
        if (activity is None and self.last >= 0 and (code is None or not code.text.strip())) or (
            activity is not None and activity is self.last_activity and activity.row_span > 1 and self.last >= 0
        ):
            self._continue(row)
        elif activity is not None:
            self._entry(row, activity, code)
        elif code is None or len(cells) > 1:
            self._unclear(cells)

    def _unclear(self, cells: Sequence[Cell]) -> None:
        for cell in cells:
            if re.match(r"\s*[*†(\[]?\d{0,2}[*)\]]?\s*(nota|note|fuente|source)\b", fold(cell.text)):
                self.draft.note(cell.quote())

    def _title_row(self, row: Sequence[Cell | None]) -> None:
        cells = distinct(row)
        if not cells:
            return
        self._account(row)
        self.cells.above.pop(0, None)
        pairs = label_pairs(cells)
        if pairs:
            read_pairs(pairs, self.draft)
            self.last = -1
            return
        cell = cells[-1] if len(cells) == 2 and code_likeness(cells[0].text) > 0.5 else cells[0]
        number = collapse(cells[0].text).strip(" .-–)") if cell is not cells[0] else ""
        for start, end in title_parts(cell.lined):
            read_title(cell.quote(start, end), number, self.draft)
            number = ""
        self.last = -1

    def _area_cell(self, row: Sequence[Cell | None]) -> None:
        if self.heads_area:
            return
        for index in self.plan.of("area"):
            cell = row[index]
            if cell is None or not cell.text.strip():
                continue
            number, title = numbered_title(cell.quote(), self.draft)
            area = self.draft.current
            if (
                area is None
                or area.title.text.casefold() != title.text.strip(" .:;").casefold()
                or area.number != number
            ):
                group = self.draft.group
                self.draft.open_area(number, title, numbered=bool(number))
                self.draft.group = group  # a time above the table or over its width counts for all areas beside it
            self.draft.account(cell.quote())
            if self.draft.current is not None:
                self.draft.current.table_seen = self.draft.current.from_column = True
            break

    # entries ---------------------------------------------------------------------------------------------------------
    def _cell(self, row: Sequence[Cell | None], field: str) -> Cell | None:
        for index in self.plan.of(field):
            cell = row[index]
            if cell is not None and cell.text.strip():
                return cell
        return None

    def _entry(self, row: Sequence[Cell | None], activity: Cell, code: Cell | None) -> None:
        quotes, extra, rules = self.cells.values(row)
        grouped = self._group_date(row, quotes)
        wording = activity.quote()
        if self.plan.both:
            wording = half_cell(activity, self.draft.edition, self.draft.first)
        printed, text = code_of(wording, code)
        printed = printed or self._shared_number(row, code)
        quotes["activity"] = text
        if self.subject == "product":
            quotes.pop("product", None)
        if code is not None:
            self.draft.account(code.quote())
        self.draft.account(activity.quote())
        months = tuple(sorted({m for i in self.judge.marks(row) for m in self.schedule[i].months}))
        if months and "date" not in quotes:
            quotes["date"] = self.judge.schedule_quote(row)
            rules["date"] = "marked columns of the schedule"
        standing = is_standing(text.text)
        items = split_items(quotes["product"].text) if standing and "product" in quotes else ()
        entry = Entry(
            area=-1,
            code=printed,
            layout="table",
            kind="recommendations" if standing else "activity",
            quotes={k: v for k, v in quotes.items() if v.text},
            extra={k: v for k, v in extra.items() if v.text},
            items=items,
            months=months,
            flags=self.plan.flags,
            rules=rules,
            inherited=("date",) if grouped else (),
            confidence=min((c.confidence for c in distinct(row)), default=1.0),
        )
        self.draft.add(entry)
        self._account_other(row)
        self.last, self.last_activity = len(self.draft.entries) - 1, activity

    def _shared_number(self, row: Sequence[Cell | None], code: Cell | None) -> str:
        """`1.1 Publicar | Publish`, `1.1 Publicar / Publish`: two languages side by side have one number, before the first."""
        if code is not None or not self.draft.edition:
            return ""
        cells = [c for i in self.activities if (c := row[i]) is not None]
        return next((n for c in cells if (n := code_of(c.quote(), None)[0])), "")

    def _account_other(self, row: Sequence[Cell | None]) -> None:
        for cell, column in zip(row, self.plan.columns, strict=False):
            if cell is not None and column.field in {"other_edition", "schedule"}:
                self.draft.account(cell.quote())

    def _group_date(self, row: Sequence[Cell | None], quotes: dict[str, Quote]) -> bool:
        """A date in the first column counts for the rows below it that leave the column empty; whether it was taken."""
        dates = self.plan.of("date")
        leads = bool(dates) and dates[0] == 0 and bool(self.plan.of("activity"))
        above = self.cells.above.get(0)
        if not leads or "date" in quotes or above is None:
            return False
        quotes["date"] = above
        return True

    def _continue(self, row: Sequence[Cell | None]) -> None:
        """The rest of the row above: texts are added to its fields; a merged cell adds nothing twice."""
        entry = self.draft.entries[self.last]
        quotes, extra, _ = self.cells.values(row)
        merged = dict(entry.quotes)
        for name, quote in quotes.items():
            before = merged.get(name)
            if before is None:
                merged[name] = quote
            elif quote.text not in before.text:
                separator = " " if _unfinished(before.text, quote.text) else "; "
                merged[name] = joined(before, quote, separator)
            self.draft.account(quote)
        more = {**extra, **entry.extra}
        for quote in extra.values():
            self.draft.account(quote)
        months = tuple(sorted({*entry.months, *(m for i in self.judge.marks(row) for m in self.schedule[i].months)}))
        self.draft.entries[self.last] = replace(entry, quotes=merged, extra=more, months=months)
        self._account_other(row)


def _unfinished(before: str, after: str) -> bool:
    return bool(after[:1].islower()) or before.rstrip().endswith((",", "-", "–", "(", "/")) or not before.rstrip()
