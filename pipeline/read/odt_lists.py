"""The labels of OpenDocument lists and numbered headings, counted as LibreOffice prints them."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from pipeline.read.labels import written
from pipeline.read.odf_xml import STYLE, TEXT

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(frozen=True, slots=True)
class _Level:
    form: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1


class ListCounter:
    """Counts list items; one counter a list style and level, begun anew by every list that does not continue."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        self._outline: dict[int, _Level] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._headings: list[int | None] = [None] * 11
        for root in roots:
            for style in root.iter(TEXT + "list-style") if root is not None else ():
                self._styles[style.get(STYLE + "name", "")] = _levels(style)
            for style in root.iter(TEXT + "outline-style") if root is not None else ():
                self._outline = _levels(style)

    def enter(self, element: etree._Element, inherited: str) -> str:
        """Begin a `text:list`; gives the name of its style (a nested list has its parent's)."""
        name = element.get(TEXT + "style-name", "") or inherited
        going_on = element.get(TEXT + "continue-numbering") == "true" or element.get(TEXT + "continue-list") is not None
        if not inherited and not going_on:
            self._counters[name] = [None] * 11
        return name

    def label(self, item: etree._Element, style: str, depth: int) -> str:
        """Count an item and give its label; bullets are `•`."""
        levels = self._styles.get(style, {})
        level = levels.get(depth, _Level())
        if not level.form:
            return "•"
        counters = self._counters.setdefault(style, [None] * 11)
        return _count(counters, levels, min(depth, 10), item.get(TEXT + "start-value", ""))

    def heading_label(self, heading: etree._Element, level: int) -> str:
        """A numbered heading's label, "" where the outline prints none."""
        if not 1 <= level <= 10 or heading.get(TEXT + "is-list-header") == "true":
            return ""
        label = _count(self._headings, self._outline, level, heading.get(TEXT + "start-value", ""))
        return label if self._outline.get(level, _Level()).form else ""


def _count(counters: list[int | None], levels: dict[int, _Level], depth: int, own_start: str) -> str:
    level = levels.get(depth, _Level())
    current = counters[depth]
    if own_start.isdecimal():
        counters[depth] = int(own_start)
    else:
        counters[depth] = level.start if current is None else current + 1
    for deeper in range(depth + 1, len(counters)):
        counters[deeper] = None
    shown = []
    for each in range(max(1, depth - level.shown + 1), depth + 1):
        form = levels.get(each, _Level()).form
        count = counters[each]
        if form:
            shown.append(written(levels.get(each, _Level()).start if count is None else count, form))
    return f"{level.prefix}{'.'.join(shown)}{level.suffix}".strip()


def _levels(style: etree._Element) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for element in style:
        depth = element.get(TEXT + "level", "") if isinstance(element.tag, str) else ""
        if not depth.isdecimal():
            continue
        shown, start = element.get(TEXT + "display-levels", "1"), element.get(TEXT + "start-value", "1")
        bullet = element.tag == TEXT + "list-level-style-bullet"
        levels[int(depth)] = _Level(
            "" if bullet else _FORMS.get(element.get(STYLE + "num-format", ""), ""),
            element.get(STYLE + "num-prefix", ""),
            element.get(STYLE + "num-suffix", ""),
            int(shown) if shown.isdecimal() else 1,
            int(start) if start.isdecimal() else 1,
        )
    return levels
