"""The header of a table: where it stands (one or two levels, titles above it left out), and what its words mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.extract.fields import WEAK, FieldWord, field_word
from pipeline.extract.gantt import schedule_columns
from pipeline.extract.grid import Column, ColumnPlan, Grid, distinct
from pipeline.model.document import Cell, Table
from pipeline.text.clean import collapse

_MAX_HEADER_SEARCH = 8
_NUMBERED = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?")
"""`4.1`: the number of a row, no head."""
_LANGUAGES_APART = r"[\n\v]|\s/\s|\s\|\s"


def _texts(row: Sequence[Cell | None]) -> list[str]:
    return [collapse(c.text) if c is not None else "" for c in row]


def _header_score(grid: Grid, row: int) -> float:
    cells = distinct(grid[row])
    if len(cells) < 2 or any(len(c.text) > 70 or _NUMBERED.fullmatch(c.text.strip()) for c in cells):
        return 0.0
    schedule = schedule_columns(_texts(grid[row]))
    words = [head_word(c.lined) for c in cells]
    plain = [w for c, w in zip(cells, words, strict=True) if w is not None and c.column not in schedule]
    hits = sum(w.score for w in plain if w.field != "code")
    kinds = {w.field for w in plain}
    others = [c for c in cells if c.column not in schedule]
    if schedule and len(others) <= 8 and plain:
        hits += 1
    if hits < 1.5 or (len(kinds) < 2 and not schedule and len(plain) < 2):
        return 0.0
    return hits / max(2, len(others)) if hits / max(2, len(others)) >= 0.4 else 0.0


def find_header(table: Table, grid: Grid) -> tuple[int, int] | None:
    """First row of the header and first row after it."""
    best = max(((_header_score(grid, r), -r) for r in range(min(_MAX_HEADER_SEARCH, len(grid)))), default=(0.0, 0))
    if best[0] <= 0:
        return None
    top = bottom = -best[1]
    if top > 0 and _is_upper_level(grid, top):
        top -= 1
    while bottom + 1 < len(grid) and _is_lower_level(grid, bottom):
        bottom += 1
    return top, bottom + 1


def _is_upper_level(grid: Grid, row: int) -> bool:
    """The row above is a first header level: its cells reach down into this row, or group several of its columns."""
    above, here = grid[row - 1], grid[row]
    shared = [i for i in range(len(here)) if above[i] is not None and above[i] is here[i]]
    if shared:
        return len(distinct(above)) > 1
    alone = [i for i in range(len(here)) if _blank(here[i]) and not _blank(above[i])]
    return len(alone) >= 2 and _splits(above, here) and _header_score(grid, row - 1) > 0


def _blank(cell: Cell | None) -> bool:
    return cell is None or not cell.text.strip()


def _splits(above: Sequence[Cell | None], here: Sequence[Cell | None]) -> bool:
    """Whether all cells of a row stand below heads that are merged over them, or that leave blank what they stand over."""
    fresh = [i for i, c in enumerate(here) if not _blank(c) and c is not above[i]]
    blank = {i for i in fresh if _blank(above[i])}
    wide = {i for i in fresh if (c := above[i]) is not None and c.text.strip() and c.column_span > 1}
    return len(fresh) >= 2 and bool(blank | wide) and all(i in wide or i in blank or i + 1 in blank for i in fresh)


def _is_lower_level(grid: Grid, row: int) -> bool:
    """The row below is a second header level: every cell of it continues from above, is empty, or splits a wide head."""
    here, below = grid[row], grid[row + 1]
    wide = {id(c) for c in here if c is not None and c.column_span > 1}
    texts = _texts(below)
    fresh = [i for i, c in enumerate(below) if c is not None and c.text.strip() and c is not here[i]]
    if not fresh:
        return any(c is not None and c is here[i] and c.text.strip() for i, c in enumerate(below))
    schedule = schedule_columns(texts, _texts(here))
    if schedule and all(i in schedule for i in fresh):
        return True
    if not wide:
        words = [field_word(texts[i]) for i in fresh]
        return _splits(here, below) and all(w is not None and w.score > WEAK for w in words)
    under = [i for i in fresh if here[i] is not None and id(here[i]) in wide]
    return len(under) == len(fresh) and all(_may_head(below[i]) for i in fresh)


def _may_head(cell: Cell | None) -> bool:
    text = collapse(cell.text) if cell is not None else ""
    return (len(text) <= 30 and not re.search(r"\d{3,}", text)) or (
        cell is not None and head_word(cell.lined) is not None
    )


def name_columns(grid: Grid, top: int, body: int) -> ColumnPlan:
    width = len(grid[0])
    levels: list[list[str]] = []
    for column in range(width):
        stack: list[Cell] = []
        for row in range(top, body):
            cell = grid[row][column]
            if cell is not None and cell.text.strip() and all(cell is not s for s in stack):
                stack.append(cell)
        levels.append([c.lined.strip() for c in stack])
    levels = _parted(levels, [grid[body - 1][i] for i in range(width)])
    schedule: dict[int, tuple[int, ...]] = {}
    heads: list[str] = []
    for row in range(top, body):
        texts = _texts(grid[row])
        found = schedule_columns(texts, _texts(grid[row - 1]) if row > top else ())
        finer = all(len(m) == 1 or set(m) <= set(schedule.get(i, m)) for i, m in found.items())
        if finer and _steps(found) > _steps(schedule):
            schedule, heads = found, texts
    return replace(_named(levels, schedule, heads), top=top, body=body)


def _parted(levels: Sequence[list[str]], lowest: Sequence[Cell | None]) -> list[list[str]]:
    """Heads that stand so near to each other that they were read as one over several columns: `Timing Budget (US$)`."""
    out = [list(n) for n in levels]
    start = 0
    while start < len(lowest):
        cell, end = lowest[start], start + 1
        while end < len(lowest) and cell is not None and lowest[end] is cell:
            end += 1
        if end - start > 1 and cell is not None:
            heads = _cut_heads(collapse(cell.text).split(), end - start)
            words = [head_word(h) for h in heads]
            if (
                heads
                and all(w is not None and w.score > WEAK for w in words)
                and len({w.field for w in words if w}) == len(words)
            ):
                for offset, head in enumerate(heads):
                    out[start + offset][-1:] = [head]
        start = end
    return out


def _steps(schedule: Mapping[int, tuple[int, ...]]) -> tuple[int, int]:
    """How finely a row of heads parts the year: months below quarters are the heads to go by, not weeks below months."""
    return len(set(schedule.values())), len(schedule)


def _named(
    levels: Sequence[Sequence[str]], schedule: Mapping[int, tuple[int, ...]], heads: Sequence[str]
) -> ColumnPlan:
    """What columns mean by their heads, each printed on one or more `levels`."""
    columns = []
    for index, names in enumerate(levels):
        printed = collapse(" – ".join(names))
        over = collapse(names[0]) if len(names) > 1 else ""
        if index in schedule:
            name = heads[index]
            columns.append(Column("schedule", name, months=schedule[index], rule=f"schedule column {name!r}"))
            continue
        word = _word_of(names)
        if word is None:
            key = f"extra.{printed}" if printed else ""
            rule = f"column {printed!r} is not in the vocabulary" if printed else ""
            columns.append(Column(key, printed, rule=rule, over=over))
        else:
            rule = f"header {printed!r}"
            columns.append(Column(word.field, printed, word.language, rule=rule, score=word.score, over=over))
    apart = len({c.language for c in columns if c.field == "activity" and c.language}) > 1
    lowest = [n[-1] for n in levels if n]
    told = sum(map(_two_languages, lowest))
    marked = sum(len([p for p in re.split(r"\n|\s/\s|\s\|\s", n) if p.strip()]) == 2 for n in lowest)
    both = not apart and (told >= 2 or (told == 1 and 2 * marked > len(lowest)))
    return ColumnPlan(tuple(_once(columns)), 0, 0, both=both)


def plan_of_line(text: str, width: int) -> ColumnPlan | None:
    """The plan of a table of `width` columns by a line of heads that stands apart from it; None if it is no such line.

    Blanks in plain text part the heads; where the words follow each other with one blank each, they are cut so that most of the
    parts are known heads.
    """
    names = [n.strip() for n in re.split(r"\s{2,}|\t", text.strip())]
    if len(names) != width and not re.search(r"\d|:\s", text):
        names = _cut_heads(collapse(text).split(), width)
    known = [w for w in map(head_word, names) if w is not None and w.score > WEAK]
    fields = {w.field for w in known}
    if len(names) != width or width < 3 or len(fields) < max(3, 0.6 * width) or not fields & {"activity", "code"}:
        return None
    return _named([[n] for n in names], {}, [])


def _cut_heads(words: Sequence[str], width: int) -> list[str]:
    """The words cut into `width` heads of at most four words so that the heads' scores sum up highest; empty if too few."""
    if not width <= len(words) <= 4 * width or len(words) > 30:
        return []
    best: dict[tuple[int, int], tuple[float, list[str]]] = {(0, 0): (0.0, [])}
    for count in range(1, width + 1):
        for end in range(count, len(words) + 1):
            for start in range(max(count - 1, end - 4), end):
                before = best.get((count - 1, start))
                if before is None:
                    continue
                head = " ".join(words[start:end])
                word = head_word(head)
                score = before[0] + (word.score if word is not None else 0.0)
                if (count, end) not in best or score > best[(count, end)][0]:
                    best[(count, end)] = (score, [*before[1], head])
    return best.get((width, len(words)), (0.0, []))[1]


def _two_languages(head: str) -> bool:
    """A head that is printed in Spanish and in English: `Actividad⏎Activity`."""
    words = [field_word(collapse(p)) for p in re.split(_LANGUAGES_APART, head) if p.strip()]
    known = [w for w in words if w is not None and w.language]
    return len(known) == 2 and known[0].field == known[1].field and known[0].language != known[1].language


def head_word(text: str) -> FieldWord | None:
    """The field of a head; of one printed in two languages (`Actividad⏎Activity`, `Fecha / Date`) the language is open."""
    whole = field_word(collapse(text))
    parts = [p for p in re.split(_LANGUAGES_APART, text) if p.strip()]
    if len(parts) < 2:
        return whole
    words = [w for w in (field_word(collapse(p)) for p in parts) if w is not None]
    if len(words) == len(parts) and len({w.field for w in words}) == 1 and len({w.language for w in words}) > 1:
        return FieldWord(words[0].field, "", max(w.score for w in words))
    return whole or (words[0] if words else None)


def _word_of(names: Sequence[str]) -> FieldWord | None:
    for name in [*reversed(names), " ".join(names)]:
        word = head_word(name)
        if word is not None and word.score > WEAK and (word.field not in {"objective", "note"} or len(names) == 1):
            return word
    weak = head_word(names[-1]) if names else None
    return weak if weak is not None and weak.score <= WEAK else None


def _describes(column: Column) -> bool:
    """`Descripción de la actividad` beside `Actividad`."""
    word = field_word(column.name.split()[0]) if column.name else None
    return column.field == "activity" and word is not None and word.field == "details"


def _once(columns: Sequence[Column]) -> list[Column]:
    """A field that two columns of one language claim goes to the surer, then to the first; the other keeps its name."""
    best: dict[tuple[str, str], int] = {}
    for index, column in enumerate(columns):
        key = (column.field, column.language)
        if key not in best or column.score > columns[best[key]].score:
            best[key] = index
    out = []
    for index, column in enumerate(columns):
        plain_field = column.field and not column.field.startswith(("extra.", "schedule")) and column.field != "product"
        strongest = max(c.score for c in columns if c.field == column.field)
        weaker = column.score <= WEAK < strongest
        if (plain_field and best[(column.field, column.language)] != index) or (column.field and weaker):
            field = (
                "details"
                if _describes(column) and "details" not in {c.field for c in columns}
                else f"extra.{column.name}"
            )
            out.append(replace(column, field=field, rule=f"second column {column.name!r}"))
        else:
            out.append(column)
    return out
