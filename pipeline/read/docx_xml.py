"""Names and small questions of WordprocessingML, for the modules that read DOCX."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TRANSPARENT = frozenset(
    W + name
    for name in ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo")
)
"""Elements whose content counts as if they were not there: content controls, insertions, links, fields."""
DELETED = frozenset(W + name for name in ("del", "moveFrom"))
_OFF = frozenset(("0", "false", "off", "none"))


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The descendant reached by these child names, None where the path ends."""
    for name in names:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def value(element: etree._Element | None, attribute: str = "val") -> str:
    """A `w:` attribute's value, "" if the element or the attribute is missing."""
    return "" if element is None else element.get(W + attribute, "")


def number(element: etree._Element | None, attribute: str = "val", default: int = 0) -> int:
    text = value(element, attribute)
    try:
        return int(text)
    except ValueError:
        return default


def is_on(properties: etree._Element | None, name: str) -> bool:
    """Is a toggle property such as `w:b` set?"""
    found = child(properties, name)
    return found is not None and value(found) not in _OFF


def content(element: etree._Element) -> Iterator[etree._Element]:
    """The children that count: transparent wrappers opened, deletions and comments left out."""
    for each in element:
        if not isinstance(each.tag, str) or each.tag in DELETED:
            continue
        if each.tag in TRANSPARENT:
            yield from content(each)
        elif each.tag.endswith("}AlternateContent"):
            branch = next((x for x in each if isinstance(x.tag, str) and x.tag.endswith("}Choice")), None)
            if branch is None:
                branch = next((x for x in each if isinstance(x.tag, str) and x.tag.endswith("}Fallback")), None)
            if branch is not None:
                yield from content(branch)
        else:
            yield each
