"""The labels that Word prints before the items of its lists: `1.1`, `a)`, `iv.`, bullets.

A label is computed by counting, as Word does: one counter a level of an abstract list, shared by the lists that are
based on it; a level starts again after an item of a higher level; a list may override a level's start. Method:
ECMA-376 part 1, 17.9.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from pipeline.read.docx_styles import left_indent
from pipeline.read.docx_xml import W, child, is_on, number, value
from pipeline.read.labels import written

_BULLET = "•"
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int = -1
    legal: bool = False
    left: int = 0


@dataclass(slots=True)
class _List:
    abstract: str
    levels: dict[int, _Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts the items of a document in reading order and gives each its label."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, list[int | None]] = {}
        self.left = 0
        self._seen: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def _read(self, root: etree._Element) -> None:
        for abstract in root.iterfind(W + "abstractNum"):
            levels = {number(e, "ilvl"): _level(e) for e in abstract.iterfind(W + "lvl")}
            self._abstract[value(abstract, "abstractNumId")] = levels
        for num in root.iterfind(W + "num"):
            made = _List(value(child(num, "abstractNumId")))
            for override in num.iterfind(W + "lvlOverride"):
                at = number(override, "ilvl")
                own, start = child(override, "lvl"), child(override, "startOverride")
                if own is not None:
                    made.levels[at] = _level(own)
                if start is not None:
                    made.starts[at] = number(start, default=1)
            self._lists[value(num, "numId")] = made

    def label(self, list_id: str, level: int) -> str:
        """Count one item and give its label; "" for no list (id 0), an unknown one, or a level without label.

        `self.left` then holds the left indent of the item's level.
        """
        found = self._lists.get(list_id)
        if found is None or not 0 <= level < _LEVELS:
            return ""
        levels = {**self._abstract.get(found.abstract, {}), **found.levels}
        own = levels.get(level, _Level())
        self.left = own.left
        counters = self._counters.setdefault(found.abstract, [None] * _LEVELS)
        if level in found.starts and (list_id, level) not in self._seen:
            counters[level] = None
        self._seen.add((list_id, level))
        current = counters[level]
        first = found.starts.get(level, own.start)
        counters[level] = first if current is None else current + 1
        for lower in range(level + 1, _LEVELS):
            if levels.get(lower, _Level()).restart != 0:
                counters[lower] = None
        if own.form == "bullet":
            return own.text if own.text in ("-", "–", "—", "*") else _BULLET
        if own.form == "none" and not _PLACE.search(own.text):
            return own.text.strip()
        return _PLACE.sub(lambda m: self._number(int(m.group(1)) - 1, levels, counters, own), own.text).strip()

    def _number(self, at: int, levels: dict[int, _Level], counters: list[int | None], own: _Level) -> str:
        level = levels.get(at, _Level())
        count = counters[at]
        return written(level.start if count is None else count, "decimal" if own.legal else level.form)


def _level(element: etree._Element) -> _Level:
    return _Level(
        form=value(child(element, "numFmt")) or "decimal",
        text=value(child(element, "lvlText")),
        start=number(child(element, "start"), default=1),
        restart=number(child(element, "lvlRestart"), default=-1),
        legal=is_on(element, "isLgl"),
        left=left_indent(child(element, "pPr")),
    )
