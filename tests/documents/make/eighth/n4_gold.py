"""Small helpers for the gold of narrative plans."""

from __future__ import annotations

from fifth.gold import Area, Row, act, either, undated

NARRATIVE = "narrative"


def coded(word: str, number: str) -> str:
    """A code printed after a word (`Actividad 1`): the number, or with the word."""
    return either(number, f"{word} {number}", f"{word}{number}")


def area(word: str, number: str, title: str) -> tuple[str, str]:
    """An area's number with and without its word, and its title."""
    return either(number, f"{word} {number}"), title


def inside(group: str, *words: str) -> str:
    """Words of a group heading: whole, or its dated part."""
    return either(group, *words)


def standing(place: Area, code: str, year: int, text: str, after: str, **more: str) -> Row:
    """The standing item: its sentence alone or with its list; the list may be its details or its product."""
    whole = either(f"{text}: {after}", text)
    open_fields = {"details": "*", "product": "*", "product_type": "*", "quantity": "*"}
    items = ";".join(x.strip() for x in after.split(";"))
    row = act(place, code, whole, undated(year), NARRATIVE, kind="recommendations", **open_fields, **more)
    return {**row, "extra:items": items}
