"""Tables whose columns are kept apart by blanks alone, in plain text.

Steps: collect lines with gaps of two or more blanks (and the lines that go on with their cells); find gutters, columns
of characters that are blank in every line and belong to a wide gap in most; put every word into its column; join
the lines of wrapped cells into rows. Fewer than three lines with gaps make no table.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.read.grids import TextGrid
from pipeline.read.starts import bullet, label_words, starts_enumerated

MIN_LINES = 3
_MAX_WIDTH = 1000
_LONG_HEAD = 30
_MAX_LINES = 5000
_SEGMENT = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"\s*(?:-{2,}|={2,}|_{2,})(?:\s+(?:-{2,}|={2,}|_{2,}))*\s*$")
_FIGURE = re.compile(r"\W{0,3}\d[\d.,\s]*\W{0,2}$")
_CODE = re.compile(r"\(?[\w.]{1,10}(?:[-/]\w{1,6}){0,2}[.)\-]*$")


def space_table(lines: Sequence[str], at: int) -> tuple[int, TextGrid] | None:
    """The table by blanks that starts at line `at`, and the line after it."""
    first = at + 1 if _RULE.match(lines[at]) and at + 1 < len(lines) else at
    if not _is_multiple(lines[first]) or _is_heading(lines, first):
        return None
    end = _run_end(lines, first)
    run = [line.expandtabs(4).rstrip() for line in lines[at:end]]
    texts = [line for line in run if line and not _RULE.match(line)]
    if sum(_is_multiple(line) for line in texts) < MIN_LINES:
        return None
    columns = _ruled([lines[at], *run]) or _columns(texts)
    if len(columns) < 2 or (len(columns) == 2 and _is_list(texts, columns)):
        return None
    rows, headers = _rows(run, columns)
    if len(rows) < 2:
        return None
    return end, TextGrid(tuple(map(tuple, rows)), headers)


def _ruled(run: Sequence[str]) -> list[tuple[int, int]]:
    """The columns that a line of dashes draws below or above the heads: `---  ------  ----`, three at least."""
    rules = [_segments(line.expandtabs(4)) for line in run if _RULE.match(line)]
    spans = max(rules, key=len, default=[])
    return spans if len(spans) > 2 else []


def table_columns(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Spans of characters of the columns of a table by blanks that `space_table` found in these lines."""
    texts = [line.expandtabs(4).rstrip() for line in lines]
    return _columns([line for line in texts if line and not _RULE.match(line)])


def heads_columns(line: str) -> list[tuple[int, int]]:
    """Columns that begin where the parts of a line do that may be the heads of rows further down: three parts at least, no figures."""
    line = line.expandtabs(4).rstrip()
    parts = _segments(line) if _is_multiple(line) and not any(map(str.isdigit, line)) else []
    if len(parts) < 3 or any(e - s > _LONG_HEAD for s, e in parts):
        return []
    return [(s, parts[i + 1][0] - 1 if i + 1 < len(parts) else _MAX_WIDTH) for i, (s, _) in enumerate(parts)]


def further_rows(lines: Sequence[str], at: int, columns: Sequence[tuple[int, int]]) -> tuple[int, TextGrid] | None:
    """Rows from line `at` on, too few for a table of their own, that keep to the columns of the table before."""
    starts = [c[0] for c in columns]
    end = at
    while end < len(lines) and (line := lines[end].expandtabs(4).rstrip()):
        if not all(_near(s, starts) for s, _ in _segments(line)):
            return None
        end += 1
    first = _segments(lines[at].expandtabs(4)) if end > at else []
    if len(columns) < 3 or len(first) < max(3, len(columns) - 1):
        return None
    rows, _ = _rows([line.expandtabs(4).rstrip() for line in lines[at:end]], columns)
    return end, TextGrid(tuple(map(tuple, rows)), 0)


def _segments(line: str) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in _SEGMENT.finditer(line)]


def _is_multiple(line: str) -> bool:
    return "  " in line.strip() and len(line) <= _MAX_WIDTH and not _RULE.match(line)


def _run_end(lines: Sequence[str], at: int) -> int:
    """The line after the last one that can belong to a table which starts at `at`."""
    starts: list[int] = []
    last, blanks, at_end = at, 0, min(len(lines), at + _MAX_LINES)
    for index in range(at, at_end):
        line = lines[index].expandtabs(4).rstrip()
        if not line:
            blanks += 1
            if blanks > 1:
                break
            continue
        if _RULE.match(line):
            last = index
        elif blanks and _is_heading(lines, index) and _indent(line) < min(starts, default=0):
            break
        elif _is_multiple(line):
            found = [s for s, _ in _segments(line)]
            aligned = sum(_near(s, starts) for s in found)
            if len(starts) > 2 and aligned < 2 and aligned < len(found) / 2:
                break
            starts += [s for s in found if not _near(s, starts)]
            last = index
        elif not _between_rules(lines, index) and (not _fits(line, starts) or (blanks and _is_first(line, starts))):
            break
        blanks = 0
    return last + 1 + _tail(lines, last, starts)


def _is_heading(lines: Sequence[str], at: int) -> bool:
    """`B.  LIVELIHOODS`, alone between blank lines with what stands below set further in: a number and a title, no row."""
    parts = _segments(lines[at].expandtabs(4))
    if len(parts) != 2 or not starts_enumerated(lines[at].strip()):
        return False
    following = next((x.expandtabs(4) for x in lines[at + 1 :] if x.strip()), "")
    alone = all(not x.strip() for x in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]))
    return alone and _indent(following) > parts[0][0]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _between_rules(lines: Sequence[str], at: int) -> bool:
    """A line alone between two lines of dashes: the title of the rows below it."""
    return 0 < at < len(lines) - 1 and all(_RULE.match(lines[i]) is not None for i in (at - 1, at + 1))


def _tail(lines: Sequence[str], last: int, starts: list[int]) -> int:
    """How many lines after the last row only go on with its cells."""
    count = 0
    for line in lines[last + 1 : last + 8]:
        if not line.strip() or not _fits(line.rstrip(), starts) or (_is_first(line, starts) and not _goes_on(line)):
            break
        count += 1
    return count


def _goes_on(line: str) -> bool:
    return line.strip()[:1].islower()


def _near(start: int, starts: Sequence[int]) -> bool:
    return any(abs(start - s) <= 1 for s in starts)


def _is_first(line: str, starts: Sequence[int]) -> bool:
    return len(line) - len(line.lstrip()) <= min(starts, default=0) + 1


def _fits(line: str, starts: Sequence[int]) -> bool:
    """A lone segment that stays inside one column known so far."""
    begin, end = _segments(line)[0][0], len(line)
    return _near(begin, starts) and all(end <= s for s in starts if s > begin + 1)


def _columns(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Spans of characters of the columns: between gutters that are blank in every line."""
    width = max(len(t) for t in texts)
    covered = [0] * width
    for text in texts:
        for start, end in _segments(text):
            for x in range(start, end):
                covered[x] += 1
    allowed = len(texts) // 12
    columns: list[tuple[int, int]] = []
    begin = -1
    for x in range(width + 1):
        blank = x == width or covered[x] <= allowed
        if not blank and begin < 0:
            begin = x
        elif blank and begin >= 0:
            columns.append((begin, x))
            begin = -1
    return [c for c in columns if any(text[c[0] : c[1]].strip() for text in texts)]


def _split(line: str, columns: Sequence[tuple[int, int]]) -> list[str]:
    """The line's words by column: each word goes to the last column that starts at or before its end."""
    cells: list[list[str]] = [[] for _ in columns]
    whole = _segments(line)
    if len(whole) == 1 and whole[0][0] <= columns[0][0] and len(columns) > 2:
        return [line.strip(), *("" for _ in columns[1:])]
    for word in re.finditer(r"\S+", line):
        index = max((i for i, c in enumerate(columns) if c[0] < word.end()), default=0)
        cells[index].append(word.group(0))
    return [" ".join(words) for words in cells]


def _is_list(texts: Sequence[str], columns: Sequence[tuple[int, int]]) -> bool:
    """Two columns that are a list with a wide gap after its markers or labels, or a page set in two columns."""
    cells = [_split(text, columns) for text in texts]
    firsts = [c[0] for c in cells if c[0]]
    marked = sum(bool(bullet(f + " X")) or starts_enumerated(f + " X") or label_words(f) > 0 for f in firsts)
    both = [c for c in cells if c[0] and c[1]]
    prose = len(texts) > 12 and sum(len(c[0]) for c in both) > 28 * len(both) and len(both) > 0.8 * len(cells)
    return marked >= 0.5 * len(firsts) or prose


@dataclass(slots=True)
class _Rows:
    """Joins lines of cells to rows; a line goes on with the row above as `_continues` says.

    `figures`: columns of figures, of which a row has one each.
    """

    rows: list[list[str]]
    coded: bool
    separated: bool
    figures: frozenset[int] = frozenset()

    def add(self, cells: list[str], after_gap: bool) -> None:
        if self.rows and self._continues(cells, after_gap):
            self.rows[-1] = [f"{a} {b}".strip() for a, b in zip(self.rows[-1], cells, strict=True)]
        else:
            self.rows.append(cells)

    def _continues(self, cells: list[str], after_gap: bool) -> bool:
        if after_gap or any(cells[i] and self.rows[-1][i] for i in self.figures):
            return False
        if self.coded or not cells[0]:
            return not cells[0]
        if sum(map(bool, cells)) == 1 and starts_enumerated(cells[0]):
            return False  # a group's title
        if self.separated or cells[0][0].islower():
            return True
        return len(cells) >= 3 and sum(map(bool, cells)) == 1 and sum(map(bool, self.rows[-1])) > 1


def _figures(texts: Sequence[Sequence[str]]) -> frozenset[int]:
    """Columns after the first in which figures stand, and hardly anything else below the head."""
    found = set()
    for index in range(1, len(texts[0]) if texts else 0):
        filled = [t[index] for t in texts[1:] if t[index]]
        if len(filled) > 2 and sum(bool(_FIGURE.match(f)) for f in filled) >= 0.8 * len(filled):
            found.add(index)
    return frozenset(found)


def _rows(run: Sequence[str], columns: Sequence[tuple[int, int]]) -> tuple[list[list[str]], int]:
    """The table's rows, and how many of them stand above a rule (header rows)."""
    lines = [None if not line or _RULE.match(line) else _split(line, columns) for line in run]
    texts = [line for line in lines if line is not None]
    firsts = [t[0] for t in texts[1:] if t[0]]
    coded = bool(firsts) and sum(bool(_CODE.match(f)) and any(map(str.isdigit, f)) for f in firsts) > 0.6 * len(firsts)
    blocks = [len(list(b)) for there, b in itertools.groupby(lines, lambda x: x is not None) if there]
    gaps = sum(a is not None and b is None for a, b in itertools.pairwise(lines))
    framed = len(blocks) <= 3 and max(blocks[1:2], default=0) > 3 and blocks[2:] in ([], [1])  # head, rows, a total
    separated = gaps >= 2 and len(texts) <= 6 * (gaps + 1) and not framed
    collected = _Rows([], coded, separated, _figures(texts))
    headers, gap = 0, False
    for line, source in zip(lines, run, strict=True):
        if line is None:
            gap = True
            if source and collected.rows and not headers:
                headers = len(collected.rows)
            continue
        collected.add(line, gap)
        gap = False
    return collected.rows, headers if headers < len(collected.rows) and headers <= 3 else 0
