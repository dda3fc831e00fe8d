"""What a paragraph style says: heading level, list, bold; each inherited along `w:basedOn`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from pipeline.read.docx_xml import W, child, is_on, number, value

_HEADING = re.compile(r"(?:heading|título|titulo|encabezado)\s*([1-9])$", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|título|titulo)$", re.IGNORECASE)
_BODY_TEXT_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """`heading`: 0 = none. `list_id`: of numbering, "" if none. `contents`: a line of a table of contents.

    `left`: indent in twentieths of a point, 0 if none is given.
    """

    heading: int = 0
    list_id: str = ""
    list_level: int = 0
    bold: bool = False
    contents: bool = False
    left: int = 0


PLAIN = Style()


def read_styles(root: etree._Element | None) -> dict[str, Style]:
    """Style id to style."""
    if root is None:
        return {}
    elements = {value(e, "styleId"): e for e in root.iterfind(W + "style")}
    return {key: _style(key, elements) for key in elements}


def _style(key: str, elements: dict[str, etree._Element]) -> Style:
    chain: list[etree._Element] = []
    while key in elements and elements[key] not in chain and len(chain) < 30:
        chain.append(elements[key])
        key = value(child(elements[key], "basedOn"))
    heading, bold, contents = 0, False, False
    list_id, list_level, left = "", 0, 0
    for element in reversed(chain):
        name = value(child(element, "name"))
        level = outline_level(child(element, "pPr"))
        named = _HEADING.match(name)
        if named:
            heading = int(named.group(1))
        elif _TITLE.match(name):
            heading = 1
        if level is not None:
            heading = level
        if child(element, "rPr", "b") is not None:
            bold = is_on(child(element, "rPr"), "b")
        listed = child(element, "pPr", "numPr")
        if listed is not None:
            list_id = value(child(listed, "numId")) or list_id
            list_level = number(child(listed, "ilvl"), default=list_level)
        left = left_indent(child(element, "pPr")) or left
        contents = contents or name.lower().startswith(("toc ", "table of figures"))
    return Style(0 if contents else heading, list_id, list_level, bold, contents, left)


def outline_level(properties: etree._Element | None) -> int | None:
    """Heading level (1..) that `w:outlineLvl` gives; 0 for body text; None if it says nothing."""
    found = child(properties, "outlineLvl")
    if found is None:
        return None
    level = number(found, default=_BODY_TEXT_LEVEL)
    return 0 if level >= _BODY_TEXT_LEVEL else level + 1


def left_indent(properties: etree._Element | None) -> int:
    """Left indent of paragraph properties in twentieths of a point, 0 if they give none."""
    indent = child(properties, "ind")
    return number(indent, "left") or number(indent, "start")
