"""Tables in lines of text: drawn with `+---+`, parted by `|`, by tabs, or by columns of blanks.

`segments` cuts a text into tables and the lines between them; every finder has one shape: `(lines, at) -> (end, grid)`
for a table that starts at line `at`, or None. The first finder of FINDERS that says yes takes the lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pipeline.read.grids import TextGrid, most_common_count
from pipeline.read.space_tables import further_rows, heads_columns, space_table, table_columns
from pipeline.read.starts import bullet, label_words, starts_enumerated

MAX_COLUMNS = 200
"""A line with more cells is no table row but noise or an attack."""

Found = tuple[int, TextGrid] | None
_BOX_DRAWING = str.maketrans("│┃║─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋", "|||---" + "+" * 27)
_BORDER = re.compile(r"\s*\+[-=+:]{3,}\+?\s*$")
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_PIPE = re.compile(r"(?<!\\)\|")


def segments(lines: Sequence[str], *, spaces: bool = True) -> Iterator[list[str] | TextGrid]:
    """The tables in these lines, and the runs of lines between them, in order. `spaces`: also tables by blanks."""
    finders = FINDERS if spaces else FINDERS[:-1]
    plain: list[str] = []
    columns: list[tuple[int, int]] = []
    at = 0
    while at < len(lines):
        finder = next((find for find in finders if find(lines, at) is not None), None)
        found = finder(lines, at) if finder is not None else further_rows(lines, at, columns)
        if found is not None and finder is space_table:
            columns = table_columns(lines[at : found[0]])
        if found is None:
            columns = heads_columns(lines[at]) or columns
            plain.append(lines[at])
            at += 1
            continue
        if plain:
            yield plain
            plain = []
        at, grid = found
        yield grid
    if plain:
        yield plain


def box_table(lines: Sequence[str], at: int) -> Found:
    """A table drawn with `+----+` borders (or box-drawing characters); a row may take several lines."""
    if not _BORDER.match(lines[at].translate(_BOX_DRAWING)):
        return None
    end = at
    groups: list[list[list[str]]] = [[]]
    while end < len(lines) and (line := lines[end].translate(_BOX_DRAWING).strip()) and line[0] in "+|":
        if _BORDER.match(line):
            groups.append([])
        else:
            groups[-1].append([cell.strip() for cell in _PIPE.split(line.strip("|"))])
        end += 1
    groups = [g for g in groups if g]
    if not groups or end - at < 3:
        return None
    if len(groups) <= 2 and len(groups[-1]) > 1:
        rows = _merge_group(groups[0]) if len(groups) == 2 else []
        rows += _rows_by_first_cell(groups[-1])
    else:
        rows = [row for g in groups for row in _merge_group(g)]
    headers = 1 if len(groups) > 1 else 0
    return end, TextGrid(tuple(map(tuple, rows)), headers, ruled=True)


def _merge_group(lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """One row of a drawn table: its cells' lines joined; lines of another width stay rows of their own."""
    rows: list[list[str]] = []
    for line in lines:
        if rows and len(rows[-1]) == len(line):
            rows[-1] = [f"{a} {b}".strip() for a, b in zip(rows[-1], line, strict=True)]
        else:
            rows.append(list(line))
    return rows


def _rows_by_first_cell(lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """Rows of a table without borders between them: a line whose first cell is empty goes on with the row above."""
    rows: list[list[str]] = []
    for line in lines:
        if rows and not line[0] and len(rows[-1]) == len(line):
            rows[-1] = [f"{a} {b}".strip() for a, b in zip(rows[-1], line, strict=True)]
        else:
            rows.append(list(line))
    return rows


def pipe_table(lines: Sequence[str], at: int) -> Found:
    """A Markdown table, with or without its `|---|` line; a blank line between two rows of one table is allowed."""
    if not _is_piped(lines[at]):
        return None
    rows: list[tuple[str, ...]] = []
    headers, end, last = 0, at, at
    while end < len(lines):
        line = lines[end]
        if not line.strip():
            goes_on = end + 1 < len(lines) and _is_piped(lines[end + 1])
            starts_new = end + 2 < len(lines) and _DELIMITER.match(lines[end + 2])
            if not goes_on or starts_new or not lines[end + 1].lstrip().startswith("|"):
                break
        elif _DELIMITER.match(line) and "-" in line and "|" in line:
            if headers and len(rows) > headers:
                rows, end = rows[:-1], last
                break
            headers = headers or len(rows)
        elif _is_piped(line):
            rows.append(_pipe_cells(line))
            last = end
        else:
            break
        end += 1
    if len(rows) < 2 and not headers:
        return None
    return end, TextGrid(tuple(rows), headers, ruled=True)


def _is_piped(line: str) -> bool:
    if "|" not in line:
        return False
    pipes = line.count("|") - line.count("\\|")
    return (
        pipes >= 2 or (pipes == 1 and line.lstrip().startswith("|") and len(line.strip()) > 1)
    ) and pipes < MAX_COLUMNS


def _pipe_cells(line: str) -> tuple[str, ...]:
    line = line.strip()
    cells = [cell.replace("\\|", "|").strip() for cell in _PIPE.split(line)]
    if line.startswith("|"):
        cells = cells[1:]
    return tuple(cells[:-1] if cells and not cells[-1] and line.endswith("|") else cells)


def tab_table(lines: Sequence[str], at: int) -> Found:
    """Lines with their cells parted by tabs: two or more with three cells, or three or more with two.

    A tab after an enumerator, a bullet or a label is typing, not a table.
    """
    if not _is_tabbed(lines[at]):
        return None
    end, last = at, at
    while end < len(lines):
        if _is_tabbed(lines[end]) or (lines[end].startswith("\t") and lines[end].strip() and end == last + 1):
            last = end
        elif lines[end].strip() or end - last > 1:
            break
        end += 1
    rows = [line.rstrip("\n") for line in lines[at : last + 1] if line.strip()]
    inner = [row.strip().count("\t") for row in rows]
    wide = sum(n >= 2 for n in inner) >= 2
    if not wide and (len(rows) < 3 or sum(_typed_tab(row) for row in rows) > len(rows) / 2):
        return None
    if max(inner) >= MAX_COLUMNS:
        return None
    cells = [row.split("\t") for row in rows]
    if most_common_count([len(c) for c in cells])[1] < 0.5:
        squeezed = [re.split(r"\t+", row.strip("\t")) for row in rows]
        if most_common_count([len(c) for c in squeezed])[1] >= 0.8:
            cells = squeezed
    return last + 1, TextGrid(tuple(tuple(x.strip().strip('"') for x in row) for row in cells), _tab_headers(cells))


def _tab_headers(cells: Sequence[Sequence[str]]) -> int:
    """A first row that leaves the column of codes empty is a header."""
    return 1 if len(cells) > 1 and not cells[0][0].strip() and all(row[0].strip() for row in cells[1:]) else 0


def _is_tabbed(line: str) -> bool:
    return "\t" in line and "\t" in line.strip()


def _typed_tab(line: str) -> bool:
    first = line.strip().split("\t")[0] + " X"
    return bool(bullet(first)) or starts_enumerated(first) or label_words(first.removesuffix(" X")) > 0


FINDERS: tuple[Callable[[Sequence[str], int], Found], ...] = (box_table, pipe_table, tab_table, space_table)
