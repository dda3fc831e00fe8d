"""One Word paragraph -> its runs of text, and the text boxes anchored in it.

Left out: deletions, hidden text, field codes, marks of notes and comments, soft hyphens, text that is struck through
(counted). Symbols of the Wingdings fonts become the signs that they show.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from pipeline.read.docx_styles import PLAIN, Style
from pipeline.read.docx_xml import W, child, content, is_on, number, value
from pipeline.read.rich import Run

_SYMBOLS = {
    "Wingdings": {
        "ü": "✓",
        "û": "✗",
        "þ": "☑",
        "ý": "☒",
        "¨": "☐",
        "n": "■",
        "l": "●",
        "§": "▪",
        "Ø": "➢",
        "·": "•",
        "x": "☒",
        "ð": "→",
        "à": "→",
    },
    "Wingdings 2": {"P": "✓", "O": "✗", "R": "☑", "Q": "☒", "£": "☐", "¢": "■", "—": "●"},
    "Webdings": {"a": "✓", "r": "✗", "n": "●", "g": "■"},
    "Symbol": {"·": "•", "®": "→"},
}
_BOX = "txbxContent"


@dataclass(slots=True)
class ParagraphContent:
    """`boxes`: contents of text boxes. `struck`: characters left out because they are struck through."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    struck: int = 0
    size: float = 0.0


def paragraph_content(paragraph: etree._Element, style: Style, styles: Mapping[str, Style]) -> ParagraphContent:
    """Everything printed in a `w:p`."""
    made = ParagraphContent()
    for element in content(paragraph):
        if element.tag == W + "r":
            _run(element, style, styles, made)
        elif element.tag.endswith("}oMath") or element.tag.endswith("}oMathPara"):
            made.runs.append(Run("".join(t.text or "" for t in element.iter() if str(t.tag).endswith("}t"))))
    return made


def _run(run: etree._Element, style: Style, styles: Mapping[str, Style], made: ParagraphContent) -> None:
    properties = child(run, "rPr")
    if is_on(properties, "vanish"):
        return
    text = "".join(_characters(run, made))
    if is_on(properties, "strike") or is_on(properties, "dstrike"):
        made.struck += len(text.strip())
        return
    if not text:
        return
    font = value(child(properties, "rFonts"), "ascii")
    if font in _SYMBOLS:
        text = "".join(_symbol(font, c) for c in text)
    if is_on(properties, "caps"):
        text = text.upper()
    made.size = max(made.size, number(child(properties, "sz")) / 2)
    own = child(properties, "b")
    named = styles.get(value(child(properties, "rStyle")), PLAIN).bold
    bold = is_on(properties, "b") if own is not None else named or style.bold
    raised = value(child(properties, "vertAlign")) in ("superscript", "subscript")
    made.runs.append(Run(text, bold, raised))


def _characters(run: etree._Element, made: ParagraphContent) -> Iterator[str]:
    for element in content(run):
        name = element.tag.removeprefix(W)
        if name == "t":
            yield (element.text or "").replace("\n", " ")
        elif name in ("tab", "ptab"):
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "noBreakHyphen":
            yield "-"
        elif name == "sym":
            yield _symbol(value(element, "font"), _code_point(value(element, "char")))
        elif name == "ruby":
            yield "".join(t.text or "" for t in element.iterfind(f"{W}rubyBase//{W}t"))
        elif name == "fldChar":
            yield _check_box(element)
        elif name in ("drawing", "pict", "object") or element.tag.endswith("}wsp"):
            made.boxes += [b for b in element.iter(W + _BOX) if not _inside_another(b, element)]


def _inside_another(box: etree._Element, top: etree._Element) -> bool:
    """Is the box inside of another one, or in the fallback that repeats it for older programs?"""
    parent = box.getparent()
    while parent is not None and parent is not top:
        if parent.tag == W + _BOX or str(parent.tag).endswith("}Fallback"):
            return True
        parent = parent.getparent()
    return False


def _code_point(text: str) -> str:
    try:
        code = int(text, 16)
    except ValueError:
        return ""
    return chr(code - 0xF000 if 0xF000 <= code <= 0xF0FF else code)


def _symbol(font: str, character: str) -> str:
    if "\uf000" <= character <= "\uf0ff":
        character = chr(ord(character) - 0xF000)
    if font not in _SYMBOLS:
        return character
    return _SYMBOLS[font].get(character, character if character.isspace() or font == "Symbol" else "•")


def _check_box(element: etree._Element) -> str:
    """`☒` or `☐` for a form's check box, nothing for any other field."""
    box = child(element, "ffData", "checkBox")
    if box is None:
        return ""
    decided = child(box, "checked")
    return "☒" if is_on(box, "checked" if decided is not None else "default") else "☐"
