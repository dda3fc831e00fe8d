"""Tables with one activity a row, ruled or not, in any order of columns.

Rows that are not activities are told by what they hold: repeated headers, totals, empty template rows, an area or an
objective merged over the width, a period that counts for the rows below, the rest of the row above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.extract.bilingual import half_cell, header_language
from pipeline.extract.columns import plan_columns
from pipeline.extract.draft import Draft
from pipeline.extract.fields import plain
from pipeline.extract.gantt import marked
from pipeline.extract.grid import Column, ColumnPlan, Grid, distinct, spread
from pipeline.extract.headings import all_capitals, group_heading, keyword_heading
from pipeline.extract.labels import split_labels
from pipeline.extract.pieces import Item
from pipeline.extract.quotes import joined, part, trimmed_quote
from pipeline.extract.recommendations import is_standing, split_items
from pipeline.extract.scene import Scene
from pipeline.extract.titles import numbered_title, read_title, title_parts
from pipeline.model.document import Cell, Table
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.clean import collapse, fold
from pipeline.text.enumerators import read_enumerator
from pipeline.text.likeness import amount_likeness, code_likeness
from pipeline.vocabulary import vocabulary

_WIDE = 0.55


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the table at `at` if it is one of activities."""
    table = items[at]
    if not isinstance(table, Table):
        return 0
    grid = spread(table)
    plan = plan_columns(table, grid, scene.header.plan, scene.heads)
    if plan is None or (draft.section in {"front", "back"} and len(plan.fields) < 4):
        return 0
    if draft.section == "back":
        return 0
    if draft.edition and not plan.languages and header_language(plan) not in {"", draft.edition}:
        for cell in table.cells:
            draft.account(cell.quote())
        return 1
    scene.header.remember(plan, grid)
    if draft.current is not None:
        draft.current.table_seen = True
    reader = _TableReader(table, grid, _edition(plan, draft.edition), draft, scene)
    reader.read()
    return 1


def _edition(plan: ColumnPlan, edition: str) -> ColumnPlan:
    """The plan with only the columns of one language edition; columns of the other one are not this edition's."""
    if not edition or not plan.languages:
        return plan
    columns = [
        replace(c, field="other_edition")
        if c.language
        and c.language != edition
        and any(o.field == c.field and o.language == edition for o in plan.columns)
        else c
        for c in plan.columns
    ]
    return replace(plan, columns=tuple(columns))


class _TableReader:
    """Walks the rows of one table. `last`: index in the draft of the row's entry above, for rows that continue it."""

    def __init__(self, table: Table, grid: Grid, plan: ColumnPlan, draft: Draft, scene: Scene) -> None:
        self.table, self.grid, self.plan, self.draft, self.scene = table, grid, plan, draft, scene
        self.last = -1
        self.last_activity: Cell | None = None
        self.schedule = {i: c for i, c in enumerate(plan.columns) if c.field == "schedule"}
        area = draft.current
        self.heads_area = area is not None and area.numbered and not area.from_column
        self.background = self._background()

    def read(self) -> None:
        for row in self.grid[: self.plan.top]:
            self._title_row(row)
        for row in self.grid[self.plan.top : self.plan.body]:
            self._account(row)
        for row in self.grid[self.plan.body :]:
            self._row(row)

    def _background(self) -> frozenset[int]:
        """Schedule columns that are shaded in nearly every row: decoration, not a mark."""
        rows = [r for r in self.grid[self.plan.body :] if len(distinct(r)) > 1]
        shaded = [i for i in self.schedule if len(rows) > 2 and all((c := r[i]) is not None and c.shaded for r in rows)]
        return frozenset(shaded) if len(shaded) == len(self.schedule) else frozenset()

    def _account(self, row: Sequence[Cell | None]) -> None:
        for cell in distinct(row):
            self.draft.account(cell.quote())

    # rows ----------------------------------------------------------------------------------------------------------
    def _row(self, row: Sequence[Cell | None]) -> None:
        cells = distinct(row)
        if not cells and not self._marks(row):
            return
        if self.scene.header.repeats(row) or self._is_total(cells) or self._is_blank(row, cells):
            self._account(row)
            return
        if self._is_title(row, cells):
            self._title_row(row)
            return
        self._area_cell(row)
        activity = self._cell(row, "activity" if "activity" in self.plan.fields else "product")
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

    def _is_total(self, cells: Sequence[Cell]) -> bool:
        words = vocabulary("headings")["total"]
        totals = {plain(w) for group in words.values() for w in group}
        areas = self.plan.of("area")
        cells = [c for c in cells if c.column not in areas or c.row_span == 1]
        if not cells:
            return False
        first = cells[1] if len(cells) > 1 and code_likeness(cells[0].text) > 0.5 else cells[0]
        word, head = plain(first.text), plain(re.split(r"[:(\d]", first.text)[0])
        if word in totals or head in totals:
            return True
        others = [c for c in cells if c is not first and c is not cells[0]]
        begins = re.match(r"(?:sub\s?-?\s?)?total(?:es|s)?\b", word) is not None
        return (
            begins and len(word.split()) <= 9 and all(amount_likeness(c.text) > 0.3 or len(c.text) < 6 for c in others)
        )

    def _is_blank(self, row: Sequence[Cell | None], cells: Sequence[Cell]) -> bool:
        """A template row: nothing but a code, dashes or words such as `por completar`."""
        empty = {plain(w) for w in vocabulary("headings")["placeholder"]["both"]} | {""}
        said = [c for c in cells if plain(c.text) not in empty and collapse(c.text).strip(" -–—_.…/") != ""]
        if self._marks(row):
            return False
        codes = self.plan.of("code") + self.plan.of("area")
        return all(c.column in codes for c in said) and not any(c.column_span > 1 for c in said)

    # titles inside the table -----------------------------------------------------------------------------------------
    def _is_title(self, row: Sequence[Cell | None], cells: Sequence[Cell]) -> bool:
        """One text over most of the row's width, or alone in its row and not in the activity's column."""
        if self._marks(row):
            return False
        width = len(self.plan.columns)
        whole = [c for c in cells if c.column_span >= max(2, _WIDE * width)]
        if len(cells) == 1 and whole:
            return True
        if len(cells) == 1:
            cell = cells[0]
            alone = cell.column == 0 or not self.plan.headed
            known = keyword_heading(cell.text) is not None or bool(
                group_heading(collapse(cell.text), self.draft.plan_year)
            )
            labelled = bool(split_labels(cell.text)) and split_labels(cell.text)[0].start == 0
            in_activity = any(row[i] is cell for i in self.plan.of("activity") + self.plan.of("product"))
            in_area = any(row[i] is cell for i in self.plan.of("area") + self.plan.of("code"))
            if in_area and cell.row_span > 1:
                return False
            loud = cell.bold or cell.shaded or all_capitals(cell.text)
            return known or labelled or (loud and (in_activity or alone)) or (alone and not in_activity and not in_area)
        if len(cells) == 2 and whole and cells[0].column == 0 and code_likeness(cells[0].text) > 0.5:
            return cells[1].column_span >= max(2, _WIDE * width)
        return False

    def _title_row(self, row: Sequence[Cell | None]) -> None:
        cells = distinct(row)
        if not cells:
            return
        self._account(row)
        cell = cells[-1] if len(cells) == 2 and code_likeness(cells[0].text) > 0.5 else cells[0]
        number = collapse(cells[0].text).strip(" .-–)") if cell is not cells[0] else ""
        for start, end in title_parts(cell.text):
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
                self.draft.open_area(number, title, numbered=bool(number))
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

    def _marks(self, row: Sequence[Cell | None]) -> list[int]:
        inside = {i: c for i in self.schedule if (c := row[i]) is not None and self._within(c)}
        return marked(inside, self.background) if inside else []

    def _within(self, cell: Cell) -> bool:
        """A merged bar over some months is a mark, a title merged over the whole row is none."""
        return all(i in self.schedule for i in range(cell.column, cell.column + cell.column_span))

    def _entry(self, row: Sequence[Cell | None], activity: Cell, code: Cell | None) -> None:
        quotes, extra, rules = self._values(row)
        wording = activity.quote()
        if self.plan.both:
            wording = half_cell(activity, self.draft.edition, self.draft.first)
        printed, text = _code_of(wording, code)
        quotes["activity"] = text
        if code is not None:
            self.draft.account(code.quote())
        self.draft.account(activity.quote())
        months = tuple(sorted({m for i in self._marks(row) for m in self.schedule[i].months}))
        if months and "date" not in quotes:
            quotes["date"] = self._schedule_quote(row)
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
            confidence=min((c.confidence for c in distinct(row)), default=1.0),
        )
        self.draft.add(entry)
        self._account_other(row)
        self.last, self.last_activity = len(self.draft.entries) - 1, activity

    def _account_other(self, row: Sequence[Cell | None]) -> None:
        for cell, column in zip(row, self.plan.columns, strict=False):
            if cell is not None and column.field in {"other_edition", "schedule"}:
                self.draft.account(cell.quote())

    def _schedule_quote(self, row: Sequence[Cell | None]) -> Quote:
        marks = self._marks(row)
        places = tuple(p for i in marks if (c := row[i]) is not None for p in c.quote().places)
        names = [n for n, _ in groupby(marks, key=lambda i: (self.schedule[i].months, self.schedule[i].name))]
        return Quote(", ".join(name for _, name in names), places)

    def _values(self, row: Sequence[Cell | None]) -> tuple[dict[str, Quote], dict[str, Quote], dict[str, str]]:
        quotes: dict[str, Quote] = {}
        extra: dict[str, Quote] = {}
        rules: dict[str, str] = {}
        for index, column in enumerate(self.plan.columns):
            cell = row[index] if index < len(row) else None
            if (
                cell is None
                or not cell.text.strip()
                or column.field in {"", "code", "area", "activity", "schedule", "other_edition"}
            ):
                continue
            if column.field in {"objective", "note"} or column.field.startswith("extra."):
                extra.setdefault(_extra_key(column), cell.quote())
                continue
            if _placeholder(cell.text):
                self.draft.account(cell.quote())
                continue
            quote = self._quote(cell, column)
            quotes[column.field] = joined(quotes[column.field], quote, "; ") if column.field in quotes else quote
            rules[column.field] = column.rule
        if "start" in quotes or "end" in quotes:
            start, end = quotes.pop("start", None), quotes.pop("end", None)
            both = joined(start, end, " – ") if start and end else start or end
            if both is not None:
                quotes.setdefault("date", both)
        rules["activity"] = next(
            (c.rule for c in self.plan.columns if c.field == "activity"), "the product names the activity"
        )
        return quotes, extra, rules

    def _quote(self, cell: Cell, column: Column) -> Quote:
        if not self.draft.edition or column.language:
            return _cell_quote(cell, column)
        self.draft.account(cell.quote())
        return trimmed_quote(half_cell(cell, self.draft.edition, self.draft.first))

    def _continue(self, row: Sequence[Cell | None]) -> None:
        """The rest of the row above: texts are added to its fields; a merged cell adds nothing twice."""
        entry = self.draft.entries[self.last]
        quotes, extra, _ = self._values(row)
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
        months = tuple(sorted({*entry.months, *(m for i in self._marks(row) for m in self.schedule[i].months)}))
        self.draft.entries[self.last] = replace(entry, quotes=merged, extra=more, months=months)
        self._account_other(row)


def _code_of(text: Quote, code: Cell | None) -> tuple[str, Quote]:
    if code is not None:
        printed = collapse(code.text)
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
        return replace(quote, text=cell.value.split("T")[0])
    return trimmed_quote(quote) if column.field != "budget" else quote


def _extra_key(column: Column) -> str:
    if column.field.startswith("extra."):
        return column.field.removeprefix("extra.")
    return column.field


def _placeholder(text: str) -> bool:
    return plain(text) in {plain(w) for w in vocabulary("headings")["placeholder"]["both"]} or not plain(text)


def _unfinished(before: str, after: str) -> bool:
    return bool(after[:1].islower()) or before.rstrip().endswith((",", "-", "–", "(", "/")) or not before.rstrip()
