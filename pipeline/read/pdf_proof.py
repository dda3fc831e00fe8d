"""Does a region of aligned words prove itself to be a table? See `pdf_borderless`.

Three or more columns do, where they are no running text; two do with a heading, rules or numbers. Contents, lists,
labels with values and charts do not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.read.pdf_grid import TableLine, covered
from pipeline.read.pdf_page import Edge
from pipeline.read.pdf_regions import Interval, Region, table_lines
from pipeline.read.pdf_rows import build_table
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine
from pipeline.read.starts import bullet, label_words, starts_enumerated

_LEADER = re.compile(r"(?:[.·…_]\s?){4,}")
_MIXED = 0.3
_ALIGNED, _TOLERANCE = 0.62, 1.5
_NUMBER = re.compile(r"^[\W_]*\d[\d.,\s%/–-]*\W*$")


def proven_table(rows: Sequence[TextLine], region: Region, rules: Sequence[Edge]) -> PageTable | None:
    """The table that the region is; None where it is something else."""
    lines, columns = table_lines(rows, region), region.columns
    many = [x for x in lines if len(x.cells) >= 2 and not x.spanning]
    if len(columns) < 2 or len(many) < 3 or _is_contents(lines) or _is_labelled(many):
        return None
    inner = [e for e in rules if crosses_region(e, lines, columns)]
    texts = [_column_texts(lines, k) for k in range(len(columns))]
    real = [k for k in range(len(columns)) if not _is_marks(texts[k])]
    if _is_prose(lines, columns, real):
        return None
    full = [x for x in many if len(x.cells) >= 3]
    if (len(real) >= 3 and len(full) >= 2) or _two_columns_hold(lines, texts, real, columns, inner):
        table = build_table(lines, columns, [e.place for e in inner])
        return table if _is_filled(table) else None
    return None


def holds(lines: list[TableLine], columns: list[Interval], heights: int) -> bool:
    """Are lines between rules or bands (`heights`: how many there are) a table's: columns, and no running text in them?"""
    many = [x for x in lines if len(x.cells) >= 2 and not x.spanning]
    if len(many) < 2 or _is_contents(lines) or _is_labelled(many) or 3 * len(many) < len(lines):
        return False
    plain = [x for x in many if not x.line.bold]
    if _aligned(plain or many, len(columns)) < _ALIGNED:
        return False
    mixed = sum(any(covered(words, columns)[1] > 1 for words in x.cells.values()) for x in many)
    if mixed > _MIXED * len(many) + 1 or mixed + sum(x.spanning for x in lines) > 0.5 * len(lines) + 1:
        return False
    real = [k for k in range(len(columns)) if not _is_marks(_column_texts(lines, k))]
    if _is_prose(lines, columns, real):
        return False
    full = [x for x in many if len(x.cells) >= 3]
    return (len(real) >= 3 and len(full) >= 2) or (len(real) == 2 and heights >= 3 and len(many) >= 3)


def _aligned(lines: Sequence[TableLine], columns: int) -> float:
    """Share of cells that begin, end or lie in the middle where most cells of their column do."""
    total = best = 0
    for k in range(columns):
        cells = [(x.cells[k][0].x0, max(w.x1 for w in x.cells[k])) for x in lines if k in x.cells]
        if len(cells) > 1:
            total += len(cells) - 1
            best += max(_most([place(c) for c in cells]) for place in (_start, _end, _middle)) - 1
    return best / total if total else 1.0


def _start(cell: Interval) -> float:
    return cell[0]


def _end(cell: Interval) -> float:
    return cell[1]


def _middle(cell: Interval) -> float:
    return (cell[0] + cell[1]) / 2


def _most(places: Sequence[float]) -> int:
    """How many places lie within the alignment's tolerance of one of them."""
    return max((sum(abs(p - q) <= _TOLERANCE for q in places) for p in places), default=0)


def _is_filled(table: PageTable) -> bool:
    """Are most cells filled, or is one of the first rows full (marks under months may be few)? Charts are neither."""
    filled = [sum(c.column_span for c in table.row(r) if c.lines) for r in range(table.n_rows)]
    return sum(filled) >= 0.5 * table.n_rows * table.n_columns or max(filled[:2]) == table.n_columns


def _column_texts(lines: list[TableLine], column: int) -> list[str]:
    return [" ".join(w.text for w in x.cells[column]) for x in lines if column in x.cells and not x.spanning]


def _is_marks(texts: list[str]) -> bool:
    """Only bullets or the enumerators of a list."""
    if not texts:
        return True
    marks = sum(
        (bool(bullet(t + " x")) and len(t) <= 2) or (len(t) <= 6 and starts_enumerated(t + " X")) for t in texts
    )
    return marks == len(texts)


def _is_contents(lines: list[TableLine]) -> bool:
    leaders = sum(bool(_LEADER.search(x.line.text)) for x in lines)
    return leaders >= 0.4 * len(lines)


def _is_labelled(lines: list[TableLine]) -> bool:
    """Are these lines of labels with their values, several on a line (`Responsable: OEA     Plazo: mayo`)?"""
    cells = [" ".join(w.text for w in words) for x in lines for words in x.cells.values()]
    return sum(label_words(text) > 0 for text in cells) >= 0.5 * len(cells)


def _is_prose(lines: list[TableLine], columns: list[Interval], real: list[int]) -> bool:
    """Are these columns of running text: most columns made of full lines of many words?"""
    running = 0
    for k in real:
        width = columns[k][1] - columns[k][0]
        cells = [x.cells[k] for x in lines if k in x.cells and not x.spanning]
        words = sum(len(c) for c in cells) / max(1, len(cells))
        full = sum(max(w.x1 for w in c) - c[0].x0 for c in cells) / max(1.0, width * len(cells))
        if len(cells) >= 5 and words >= 3.5 and full >= 0.7:
            running += 1
    return running >= 2 and running >= len(real) - 1


def crosses_region(edge: Edge, lines: Sequence[TableLine], columns: Sequence[Interval]) -> bool:
    """Is the rule near these lines, over most of their columns?"""
    top, bottom = lines[0].line.top - 14, lines[-1].line.bottom + 14
    width = columns[-1][1] - columns[0][0]
    shared = min(edge.end, columns[-1][1]) - max(edge.start, columns[0][0])
    return top <= edge.place <= bottom and shared >= 0.7 * width


def _two_columns_hold(
    lines: list[TableLine], texts: list[list[str]], real: list[int], columns: list[Interval], rules: list[Edge]
) -> bool:
    """Is a region of two columns (and maybe a column of marks) a table? It needs a heading, rules or numbers."""
    if len(real) < 2 and not (len(columns) >= 2 and len(real) == 1 and rules):
        return False
    many = [x for x in lines if len(x.cells) >= 2 and not x.spanning]
    share = len(many) / len(lines)
    labels = sum(t.rstrip().endswith(":") for t in texts[0]) + sum(t.rstrip().endswith(":") for t in texts[-2])
    if labels >= 0.4 * len(many) or share < 0.5:
        return False
    if len({round(e.place) for e in rules}) >= 3:
        return True
    numbers = sum(bool(_NUMBER.match(t)) for t in texts[-1])
    if numbers >= 0.7 * len(texts[-1]) and len(many) >= 4 and share >= 0.7:
        return _NUMBER.match(texts[-1][0]) is None or len(columns) > 2
    head = lines[0]
    headed = head.line.bold and len(head.cells) == len(columns) and sum(x.line.bold for x in lines) <= 0.4 * len(lines)
    return headed and len(many) >= 3
