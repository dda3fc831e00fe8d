"""Running headers, footers and page numbers: what stands at one place on several pages, digits apart.

A line counts where it lies in the outer part of the page, is parted from the text by more than a line's height, and
comes again at the same height on another page. A page number alone is known by its shape. A letterhead set as a small
table at the top of every page is furniture too, after its first time.
"""

from __future__ import annotations

import re
from collections import defaultdict

from pipeline.read.pdf_pages import PageLayout
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine

_ZONE = 0.13
_LETTERHEAD = 0.25
_SAME_HEIGHT = 8.0
_DIGITS = re.compile(r"\d+")
_NUMBER_ALONE = re.compile(
    r"[-–—|\s]*(?:p[áa]g(?:ina|e|\.)?|page|folio|hoja)?\s*[-–—.|]*\s*(\d{1,4})(?:\s*(?:/|de|of)\s*\d{1,4})?[-–—|\s]*$",
    re.I,
)

_NUMBER_LAST = re.compile(r"(?:\bp[áa]g(?:ina|\.)?|\bpage|\bp\.)\s*(\d{1,4})(?:\s*(?:/|de|of)\s*\d{1,4})?\s*$", re.I)


def take_out(pages: list[PageLayout]) -> None:
    """Move running lines from `lines` (and repeated letterheads from `tables`) to `furniture`, page by page."""
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    candidates: list[tuple[PageLayout, TextLine, str]] = []
    for page in pages:
        for line, distance in _outer_lines(page):
            shape = _shape(line.text)
            candidates.append((page, line, shape))
            seen[shape].append((page.number, distance))
    for page, line, shape in candidates:
        distance = _distance(page, line)
        elsewhere = any(n != page.number and abs(d - distance) <= _SAME_HEIGHT for n, d in seen[shape])
        if elsewhere or _is_page_number(page, line):
            page.lines = [x for x in page.lines if x is not line]
            page.furniture.append(line)
    _letterheads(pages)


def _shape(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.lower().split()))


def _distance(page: PageLayout, line: TextLine) -> float:
    """From the top edge (positive) or the bottom edge (negative)."""
    return line.base if line.base < page.height / 2 else line.base - page.height


def _outer_lines(page: PageLayout) -> list[tuple[TextLine, float]]:
    """Lines in the top and bottom zone that a gap parts from the text."""
    lines = sorted((x for x in page.lines if x.turn == 0), key=lambda x: x.base)
    found: list[tuple[TextLine, float]] = []
    for ordered, top in ((lines, True), (lines[::-1], False)):
        group: list[TextLine] = []
        for i, line in enumerate(ordered):
            edge = line.base if top else page.height - line.base
            if edge > _ZONE * page.height or len(group) >= 5:
                break
            group.append(line)
            following = ordered[i + 1] if i + 1 < len(ordered) else None
            gap = abs(following.base - line.base) if following else 99.0
            if gap > 1.75 * max(line.size, following.size if following else 0.0) or _table_between(
                page, line, following
            ):
                found += [(x, _distance(page, x)) for x in group]
                group = []
    return found


def _table_between(page: PageLayout, a: TextLine, b: TextLine | None) -> bool:
    if b is None:
        return False
    low, high = sorted((a.base, b.base))
    return any(low - 2 <= t.rect[1] and t.rect[3] <= high + 2 for t in page.tables)


def _is_page_number(page: PageLayout, line: TextLine) -> bool:
    outermost = min(line.base, page.height - line.base) < 0.09 * page.height
    last = _NUMBER_LAST.search(line.text)
    if last and outermost and len(line.text) < 120 and int(last.group(1)) == page.number:
        return True
    match = _NUMBER_ALONE.match(line.text)
    if not match or len(line.text) > 24:
        return False
    return outermost and (abs(int(match.group(1)) - page.number) <= 20 or not line.text.strip().isdigit())


def _letterheads(pages: list[PageLayout]) -> None:
    known: dict[str, int] = {}
    for page in pages:
        first = next((t for t in page.tables if t.rect[3] <= _LETTERHEAD * page.height), None)
        if first is None or len(first.cells) > 16 or any(x.base < first.rect[1] for x in page.lines):
            continue
        shape = _shape(" | ".join(c.text for c in first.cells))
        if shape.strip(" |") and known.setdefault(shape, page.number) != page.number:
            page.tables = [t for t in page.tables if t is not first]
            page.furniture.extend(_table_lines(first))
    repeated = {p.number for p in pages if any(x.base <= _LETTERHEAD * p.height for x in p.furniture)}
    if repeated:
        _open_first(pages, known)


def _open_first(pages: list[PageLayout], known: dict[str, int]) -> None:
    """The first print of a repeated letterhead becomes lines of text: it may hold the title."""
    again = {_shape(" | ".join(x.text for x in p.furniture)) for p in pages}
    for page in pages:
        for table in list(page.tables):
            shape = _shape(" | ".join(c.text for c in table.cells))
            lines = _table_lines(table)
            if known.get(shape) == page.number and any(_shape(" | ".join(x.text for x in lines)) in a for a in again):
                page.tables.remove(table)
                page.lines.extend(lines)


def _table_lines(table: PageTable) -> list[TextLine]:
    return [line for cell in table.cells for line in cell.lines]
