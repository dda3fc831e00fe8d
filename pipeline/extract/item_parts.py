"""The parts of an item that signs set apart: `Open two routes (Mobile Services) - June` is a text, an office and a date.

A part is typed by what it holds. The signs between the parts are what the items of one list have in common.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.extract.values import is_person, lead_likeness, resources_likeness
from pipeline.text.clean import collapse, fold
from pipeline.text.likeness import amount_likeness, body_likeness, date_likeness
from pipeline.text.places import places_in
from pipeline.vocabulary import vocabulary

_SIGNS = r"\s*(?:\.{4,}|…{2,}|_{4,}|·{4,})\s*|\s+[—–-]+\s+|\s*—\s*|\s*[|·•]\s*|\s+/+\s+|\s*(?:→|⇒|=>|->)\s*|\s+(?:»|>>)\s+|;\s+|(?:(?<=\w\w)|(?<=[)\]]))\.\s+(?=[A-ZÁÉÍÓÚÑ\d¿¡])|:\s+"
_COARSE = re.compile(rf"(?P<open>\s*[(\[])|(?P<close>[)\]])|(?P<sign>{_SIGNS})")
_FINE = re.compile(rf"(?P<open>\s*[(\[])|(?P<close>[)\]])|(?P<sign>{_SIGNS}|,\s+(?=\S))")
_DATE, _LEAD, _AMOUNT = 0.85, 0.85, 0.8
_LONGEST = 300
_MANY = 8
_LEAD_WORDS = 8
_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Part:
    """Words `[start, end)` of a text behind the sign `sign` (empty for the first), which begins at `cut`.

    `sign` has `(` before it inside a bracket and `)` behind one; `field` is what the words are by themselves, or empty;
    `named`: whether they are few and may be a name.
    """

    sign: str
    cut: int
    start: int
    end: int
    field: str = ""
    named: bool = False

    @property
    def weak(self) -> bool:
        """Behind a sign that sentences have as well."""
        return self.sign.strip("()") in {",", ".", ":"}


@lru_cache(maxsize=2048)
def parts_of(text: str, fine: bool) -> tuple[Part, ...]:
    """The parts of a text, typed; `fine`: commas part too. Neighbours that are one list (`Perú, Chile`, `May, July`) are one part."""
    if len(text) > _LONGEST:
        return ()
    pattern = _FINE if fine else _COARSE
    found: list[Part] = []
    cut = start = depth = 0
    sign = ""
    for match in pattern.finditer(text):
        inside = depth > 0
        if match["open"]:
            depth += 1
        elif match["close"]:
            depth = max(0, depth - 1)
        if text[start : match.start()].strip():
            found.append(Part(sign, cut, start, match.start()))
            sign, cut = "", match.start()
        mark = match[0].strip() or " "
        mark = "|" if len(mark) > 1 and mark[0] in ".…_·" else mark  # leaders
        mark = "-" if mark[0] in "—–-" else "(" if match["open"] else ")" if match["close"] else mark[:1]
        sign += mark if match["open"] or match["close"] else f"({mark}" if inside else mark
        start = match.end()
    if text[start:].strip(" .;,"):
        found.append(Part(sign, cut, start, len(text)))
    if len(found) > _MANY:
        return ()
    return tuple(_united([_typed(p, text[p.start : p.end]) for p in found], text))


def _typed(part: Part, words: str) -> Part:
    return replace(part, field=field_of(words), named=names_lead(words) and len(words.split()) <= _NAME_WORDS)


def _united(parts: Sequence[Part], text: str) -> list[Part]:
    """Parts of one field on both sides of a sign of lists are one: `mayo - julio`, `Unidad A / Unidad B`."""
    out: list[Part] = []
    for part in parts:
        sign = part.sign.strip("(")
        lists = {"date": {",", ";", "-", "/"}, "lead": {",", "/", ";"}}.get(part.field, set())
        if (out and out[-1].field == part.field and sign in lists and ")" not in part.sign and len(out) > 1) or (
            out and part.field == "date" and sign == "." and out[-1].field == "date" and text[part.start].isdigit()
        ):
            out[-1] = replace(out[-1], end=part.end)
        elif len(out) > 1 and sign == "/" and _both_lead(out[-1], part):
            out[-1] = replace(out[-1], end=part.end, field="lead")
        else:
            out.append(part)
    return out


def _both_lead(one: Part, other: Part) -> bool:
    """`INDEC / CEPAL`: of two names of which one is known to lead, both do."""
    return "lead" in {one.field, other.field} and all(
        p.field == "lead" or (p.named and not p.field) for p in (one, other)
    )


@lru_cache(maxsize=8192)
def field_of(words: str) -> str:
    """`date`, `lead`, `budget`, `place`, `resources` for words that are nothing else; else empty."""
    words = collapse(words).strip(" .;,:")
    if not words:
        return ""
    if date_likeness(words) >= _DATE or (date_likeness(words) == 0.6 and re.fullmatch(r"(?:19|20)\d\d", words)):
        return "date"
    if amount_likeness(words) >= _AMOUNT:
        return "budget"
    if _is_place(words):
        return "place"
    if names_lead(words) and lead_likeness(words) >= _LEAD:
        return "lead"
    return "resources" if resources_likeness(words) >= 1 and len(words.split()) <= _LEAD_WORDS else ""


def _is_place(words: str) -> bool:
    """A city alone or with its country; a country alone, or a city of its name, may be who leads."""
    spots = places_in(words)
    return spots == [(0, len(words))] and body_likeness(words) < 1


def names_lead(words: str) -> bool:
    """Words that may name who does something, though nothing says so: short, with a capital, no number, no sentence."""
    words = collapse(words).strip(" .;,:")
    if is_person(words):
        return True
    return (
        words[:1].isupper()
        and len(words.split()) <= _LEAD_WORDS
        and not re.search(r"\d{2}|[.;:!?]\s", words)
        and date_likeness(words) < _DATE
    )


def may_be_date(words: str) -> bool:
    """A date, words that stand for one (`por definir`), or words with a date in them (`term time, from April`)."""
    words = collapse(words).strip(" .;,:")
    return date_likeness(words) >= 0.4 or fold(words) in vocabulary("periods")["unknown"]["words"]
