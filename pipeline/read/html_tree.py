"""An HTML tree as the reader sees it: walked without recursion, hidden parts left out, list labels, cell shading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.read.labels import written

_UNSEEN = (
    "head script style noscript template iframe svg math object embed canvas audio video select datalist textarea button "
    "map rp rt colgroup"
)
UNSEEN = frozenset(_UNSEEN.split())
_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
_FILL = re.compile(r"background(?:-color)?\s*:\s*([^;}]+)", re.IGNORECASE)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"(?:^|\s)(?:td|th|span|div|tr)?\.([\w-]+)$")
_NO_FILL = re.compile(
    r"\s*(?:transparent|none|inherit|initial|unset|white|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)",
    re.IGNORECASE,
)
_LIST_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_LIST_STYLES = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
MAX_STYLE = 200_000


_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?")
_NEVER_DEEP = "br img hr input meta link col wbr p li dt dd tr td th option source area base"
_AUTOCLOSED = frozenset(_NEVER_DEEP.split())
MAX_DEPTH = 1000


def flattened(html: str) -> str:
    """`html` itself; where it nests deeper than any page does (parsers then take quadratic time), its text alone."""
    if html.count("<") < MAX_DEPTH:
        return html
    depth = 0
    for match in _TAG.finditer(html):
        if match.group(2).lower() not in _AUTOCLOSED:
            depth = max(0, depth - 1) if match.group(1) else depth + 1
            if depth > MAX_DEPTH:
                return _without_containers(html)
    return html


def _without_containers(html: str) -> str:
    """Tables, paragraphs and lists stay; every other tag becomes a line break or nothing."""
    kept = _AUTOCLOSED | {"table", "tbody", "thead", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"}
    flat = _TAG.sub(lambda m: m.group(0) if m.group(2).lower() in kept else "<br>", html)
    return re.sub(r"(?:<br>\s*){2,}", "<p>", flat)


def attribute(node: LexborNode, name: str) -> str:
    """The attribute's value, "" if it is missing or empty."""
    return node.attributes.get(name) or ""


@dataclass(slots=True)
class Sheet:
    """What the page's own style rules say of classes: which are hidden, which are filled with a colour."""

    hidden: set[str] = field(default_factory=set)
    filled: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, tree: LexborHTMLParser) -> Sheet:
        made = cls()
        for node in tree.css("style"):
            for selectors, body in _RULE.findall(node.text()[:MAX_STYLE]):
                names = {m.group(1) for s in selectors.split(",") if (m := _CLASS.search(s.strip()))}
                if _HIDDEN.search(body):
                    made.hidden |= names
                if is_fill(body):
                    made.filled |= names
        return made

    def is_hidden(self, node: LexborNode) -> bool:
        attributes = node.attributes
        if not attributes:
            return False
        style = attributes.get("style") or ""
        classes = (attributes.get("class") or "").split()
        return "hidden" in attributes or bool(_HIDDEN.search(style)) or any(c in self.hidden for c in classes)

    def is_shaded(self, node: LexborNode) -> bool:
        colour = attribute(node, "bgcolor")
        if colour:
            return not _NO_FILL.match(colour)
        return is_fill(attribute(node, "style")) or any(c in self.filled for c in attribute(node, "class").split())


def is_fill(style: str) -> bool:
    """Does this style give a background that is not white?"""
    match = _FILL.search(style)
    return match is not None and not _NO_FILL.match(match.group(1))


def events(root: LexborNode, sheet: Sheet) -> Iterator[tuple[bool, LexborNode]]:
    """(True, node) when a node is entered and (False, node) when an element is left; unseen parts are left out.

    Texts are entered only. Does not recurse: a page may be nested hundreds of thousands deep.
    """
    node = root.first_child
    depth = 0
    while node is not None:
        if node.is_text_node:
            yield True, node
        elif node.is_element_node and node.tag not in UNSEEN and not sheet.is_hidden(node):
            yield True, node
            inner = node.first_child
            if inner is not None:
                node = inner
                depth += 1
                continue
            yield False, node
        following = node.next
        while following is None and depth > 0:
            parent = node.parent
            if parent is None:
                return
            node = parent
            depth -= 1
            yield False, node
            following = node.next
        node = following


def list_form(node: LexborNode) -> str:
    """How an `ol` counts, as a Word number format."""
    style = attribute(node, "style")
    for name, form in _LIST_STYLES.items():
        if name in style:
            return form
    return _LIST_FORMS.get(attribute(node, "type"), "decimal")


def list_label(count: int, form: str) -> str:
    return written(count, form) + "."
