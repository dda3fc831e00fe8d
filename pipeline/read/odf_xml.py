"""Names of OpenDocument XML and what its styles say; shared by the readers of ODT and ODS."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from pipeline.read.rich import Run

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_BASE}office:1.0}}"
TEXT = f"{{{_BASE}text:1.0}}"
TABLE = f"{{{_BASE}table:1.0}}"
STYLE = f"{{{_BASE}style:1.0}}"
DRAW = f"{{{_BASE}drawing:1.0}}"
FO = f"{{{_BASE}xsl-fo-compatible:1.0}}"
MAX_REPEAT = 1000


@dataclass(frozen=True, slots=True)
class OdfStyle:
    """Formatting that matters for reading; None = says nothing."""

    bold: bool | None = None
    raised: bool | None = None
    struck: bool | None = None
    hidden: bool | None = None
    shaded: bool | None = None
    upper: bool | None = None
    list_style: str = ""
    heading: int = 0
    left: str = ""
    parent: str = ""


NOTHING = OdfStyle()


def read_styles(*roots: etree._Element | None) -> dict[str, OdfStyle]:
    """Style name to style, what it inherits filled in; later roots win."""
    own: dict[str, OdfStyle] = {}
    for root in roots:
        for element in root.iter(STYLE + "style") if root is not None else ():
            name = element.get(STYLE + "name", "")
            own[name] = replace(_own(element), heading=1) if name == "Title" else _own(element)
    return {name: _inherited(name, own) for name in own}


def _own(element: etree._Element) -> OdfStyle:
    text = element.find(STYLE + "text-properties")
    paragraph = element.find(STYLE + "paragraph-properties")
    cell = element.find(STYLE + "table-cell-properties")
    table = element.find(STYLE + "table-properties")
    weight = _get(text, FO + "font-weight")
    position = _get(text, STYLE + "text-position")
    line = _get(text, STYLE + "text-line-through-style")
    fill = _get(cell, FO + "background-color")
    display = _get(text, TEXT + "display") or ("none" if _get(table, TABLE + "display") == "false" else "")
    level = element.get(STYLE + "default-outline-level", "")
    return OdfStyle(
        bold=None if not weight else weight in ("bold", "600", "700", "800", "900"),
        raised=None if not position else position.split()[0] not in ("0%", "0"),
        struck=None if not line else line != "none",
        hidden=None if not display else display == "none",
        shaded=None if not fill else fill.lower() not in ("transparent", "#ffffff"),
        upper=None if not _get(text, FO + "text-transform") else _get(text, FO + "text-transform") == "uppercase",
        list_style=element.get(STYLE + "list-style-name", ""),
        heading=int(level) if level.isdecimal() else 0,
        left=_get(paragraph, FO + "margin-left"),
        parent=element.get(STYLE + "parent-style-name", ""),
    )


def _get(element: etree._Element | None, name: str) -> str:
    return "" if element is None else element.get(name, "")


def _inherited(name: str, own: dict[str, OdfStyle]) -> OdfStyle:
    chain: list[OdfStyle] = []
    seen: set[str] = set()
    while name in own and name not in seen and len(chain) < 30:
        seen.add(name)
        chain.append(own[name])
        name = own[name].parent
    made = NOTHING
    for style in reversed(chain):
        made = over(made, style)
    return made


def over(base: OdfStyle, style: OdfStyle) -> OdfStyle:
    """`style` laid over `base`: what it says counts, the rest is the base's."""
    return OdfStyle(
        bold=base.bold if style.bold is None else style.bold,
        raised=base.raised if style.raised is None else style.raised,
        struck=base.struck if style.struck is None else style.struck,
        hidden=base.hidden if style.hidden is None else style.hidden,
        shaded=base.shaded if style.shaded is None else style.shaded,
        upper=base.upper if style.upper is None else style.upper,
        list_style=style.list_style or base.list_style,
        heading=style.heading or base.heading,
        left=style.left or base.left,
        parent=style.parent,
    )


_SKIPPED = frozenset(
    (
        OFFICE + "annotation",
        OFFICE + "annotation-end",
        TEXT + "note",
        TEXT + "tracked-changes",
        DRAW + "frame",
        TEXT + "ruby-text",
    )
)


@dataclass(slots=True)
class RunReader:
    """Reads the runs of paragraphs; `struck` counts characters left out as deleted."""

    styles: dict[str, OdfStyle]
    struck: int = 0

    def runs(self, paragraph: etree._Element) -> list[Run]:
        style = self.styles.get(paragraph.get(TEXT + "style-name", ""), NOTHING)
        return list(self._runs(paragraph, style))

    def _runs(self, element: etree._Element, style: OdfStyle) -> Iterator[Run]:
        if element.text:
            yield from self._run(element.text, style)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._child(child, style)
            if child.tail:
                yield from self._run(child.tail, style)

    def _child(self, child: etree._Element, style: OdfStyle) -> Iterator[Run]:
        if child.tag == TEXT + "s":
            count = child.get(TEXT + "c", "1")
            yield Run(" " * min(int(count) if count.isdecimal() else 1, MAX_REPEAT), bold=True)
        elif child.tag == TEXT + "tab":
            yield Run("\t", bold=True)
        elif child.tag == TEXT + "line-break":
            yield Run("\n", bold=True)
        elif child.tag not in _SKIPPED:
            own = (
                self.styles.get(child.get(TEXT + "style-name", ""), NOTHING) if child.tag == TEXT + "span" else NOTHING
            )
            yield from self._runs(child, over(style, own))

    def _run(self, text: str, style: OdfStyle) -> Iterator[Run]:
        if style.hidden:
            return
        if style.struck:
            self.struck += len(text.strip())
            return
        text = text.replace("\n", " ").replace("\t", " ")
        yield Run(text.upper() if style.upper else text, bool(style.bold), bool(style.raised))
