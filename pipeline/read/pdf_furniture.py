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
_LETTERHEAD = 0.22
_SAME_HEIGHT = 8.0
_APART = 0.2
"""Share of the page's width between a page's number and the words beside it."""
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
    if outermost and _number_apart(page, line):
        return True
    match = _NUMBER_ALONE.match(line.text)
    if not match or len(line.text) > 24:
        return False
    return outermost and (abs(int(match.group(1)) - page.number) <= 20 or not line.text.strip().isdigit())


def _number_apart(page: PageLayout, line: TextLine) -> bool:
    """The page's own number at one end of the line, far from its other words: `Fisheries Division            2`."""
    words = sorted(line.words, key=lambda w: w.x0)
    for number, inner in ((words[-1], words[-2:-1]), (words[0], words[1:2])):
        gap = max((max(w.x0 - number.x1, number.x0 - w.x1) for w in inner), default=0.0)
        if number.text.strip("-–—|. ") == str(page.number) and gap > _APART * page.width:
            return True
    return False


def _letterheads(pages: list[PageLayout]) -> None:
    """Small tables that stand alone of their kind at the top of several pages, alike but for the page number.

    The first one becomes lines of text, for it may hold the title; the others are furniture.
    """
    seen: dict[str, list[tuple[PageLayout, PageTable]]] = defaultdict(list)
    for page in pages:
        tops = [t for t in page.tables if t.rect[3] <= _LETTERHEAD * page.height and len(t.cells) <= 16]
        for table in tops[:1]:
            if not any(x.base < table.rect[1] for x in page.lines):
                seen[_shape(_table_text(table))].append((page, table))
    for shape, found in seen.items():
        again = [x for x in found[1:] if _alike(found[0], x)]
        if not again or not shape.strip(" |"):
            continue
        for page, table in [found[0], *again]:
            page.tables = [t for t in page.tables if t is not table]
            (page.lines if page is found[0][0] else page.furniture).extend(_table_lines(table))


def _table_text(table: PageTable) -> str:
    return " | ".join(c.text for c in table.cells)


def _alike(a: tuple[PageLayout, PageTable], b: tuple[PageLayout, PageTable]) -> bool:
    """Same place, same words; numbers may differ where they are the page's."""
    if abs(a[1].rect[1] - b[1].rect[1]) > _SAME_HEIGHT:
        return False
    numbers = zip(_DIGITS.findall(_table_text(a[1])), _DIGITS.findall(_table_text(b[1])), strict=True)
    return all(x == y or (int(x) == a[0].number and int(y) == b[0].number) for x, y in numbers)


def _table_lines(table: PageTable) -> list[TextLine]:
    return [line for cell in table.cells for line in cell.lines]
