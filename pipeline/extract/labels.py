"""Labels inside a text: `Responsable: BID. Plazo: mayo`, with or without stops, colons or signs between."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from pipeline.extract.fields import AREA_FIELDS, WEAK, FieldWord, field_word, plain
from pipeline.extract.label_words import aims, asking, instead, label_only, scoped
from pipeline.text.clean import fold
from pipeline.text.likeness import date_likeness
from pipeline.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Label:
    """A label inside a text: its words span `[start, end)` (colon included), its value `[end, stop)`."""

    field: str
    name: str
    language: str
    start: int
    end: int
    stop: int


_LABEL_START = re.compile(
    r"(?:^|(?<=[.;|·•/])\s+|(?<=[(\[])|(?<=\s[–—-])\s+|\n\s*|(?<=\s)(?=[A-ZÁÉÍÓÚÑ][^\W\d_]{3,}[^:.;]{0,40}:))"
    r"(?P<bullet>[-–—•·▪*o]\s+)?(?P<name>(?:[A-ZÁÉÍÓÚÑ][a-zñáéíóú]{0,5}\.\s?)?[A-ZÁÉÍÓÚÑa-zñáéíóú](?:[^:;.|\n\t]|\.(?=\s?[a-zñáéíóú]|\s?:)){1,70}?(?:\([^)]{1,20}\))?)\s*"
    r"(?P<colon>(?:[.…_·]{2,}\s*)?:|[.…_·]{4,}|\t|\s{3,}(?![^\n]*\s{3,})|\s[–—]+(?=\s|$)|\s-(?=\s|$)|\s?(?:→|⇒|=>|->|»|>>|›|=)\s?)[^\S\n]*\n?\s*"
)


def split_labels(text: str, learned: Mapping[str, str] | None = None) -> list[Label]:
    """The known labels of a text, in order, each with the span of its value.

    A label stands at the beginning, after a sentence end, `;`, `|` or a line break; only labels of the vocabulary count,
    so a colon inside a sentence (`the recommendations: a; b`) is none. Labels after the first must be sure. `learned`:
    further labels of this document, folded name to field.
    """
    found: list[Label] = _separated(text, learned) or _bracketed(text, learned)
    if found:
        return found
    position = 0
    while (match := _LABEL_START.search(text, position)) is not None:
        word = label_word(match["name"], learned)
        if word is None or not _is_sure(text, match, word, found):
            following = _BLANK.search(text, match.start("name") + 1)
            if following is None:
                break
            position = following.start()
            continue
        start = match.start("bullet") if match["bullet"] else match.start("name")
        sign = _SIGN_BEFORE.search(text[:start])
        start = sign.start() if sign is not None and not found else start
        if found:
            last = found[-1]
            found[-1] = replace(last, stop=_cut_mark(text, last.end, start))
        found.append(Label(word.field, match["name"].strip(), word.language, start, match.end(), len(text)))
        position = match.end()
    labels = [_fitting(x, text) for x in _without_bracket(text, found)]
    return [] if len(labels) == 1 and _led_to_a_date(labels[0], text) else labels


def _led_to_a_date(label: Label, text: str) -> bool:
    """`Launch event ..... Director ..... 15 April`: dots lead from who to when, `Director` labels nothing."""
    led = text[: label.end].rstrip().endswith((".", "…", "_", "·"))
    return led and label.field == "lead" and date_likeness(text[label.end : label.stop]) >= _SURELY


def _fitting(label: Label, text: str) -> Label:
    """`Fin.: fondos propios` is no end: what an ambiguous short form means is told by its value."""
    other = instead(label.name) if label.field in {"start", "end"} else ""
    dated = not other or date_likeness(text[label.end : label.stop]) > 0
    return label if dated else replace(label, field=other)


def _is_sure(text: str, match: re.Match[str], word: FieldWord, found: list[Label]) -> bool:
    """Whether a known word and the sign behind it make a label there, behind the labels `found` already."""
    before = text[: match.start("name")]
    inside = before.strip(" -–—•·▪*o\t\n")
    colon = match["colon"].strip(" .…_·") == ":" or len(match["colon"].strip()) > 3
    in_line = bool(found) and (_NEW_LINE.search(before) is not None or _same_sign(text, found, match))
    if (
        found
        and not text[found[-1].end : match.start("name")].strip()
        and "\n" not in text[found[-1].start : match.start("name")]
    ):
        return False  # `Responsible: Manager: Estates`
    loose = bool(inside) and not found and not _PARTED.search(before)
    if loose or word.score < (0.8 if inside else 0.6) or not (colon or in_line or not inside):
        return False
    if not colon and (word.score < _WHOLE or word.field in AREA_FIELDS or re.search(r"\s{3}|\d", match["name"])):
        return False  # `Budget 2024 (October) - Treasurer`, `Lead   Works`
    closes = text.find(")", match.end())
    if inside.endswith("(") and closes >= 0 and len(text[closes + 1 :].strip(" .;")) > 3:
        return False
    if colon and _ANNOUNCES.search(match["name"]) and not asking(match["name"]):
        return False
    return not (word.field in {"code", "end", "start"} and not inside and not colon)


def _same_sign(text: str, found: list[Label], match: re.Match[str]) -> bool:
    """`Lead – Works. Output – Bridge`: a label behind a stop that is parted from its value like the first."""
    first = text[found[0].start : found[0].end].strip()
    return match["colon"].strip() != "" and first.endswith(match["colon"].strip())


_BLANK = re.compile(r"\s(?=.)", re.S)
_NEW_LINE = re.compile(r"\n\s*(?:[-–—•·▪*o]\s+)?$")
_WHOLE = 0.85
"""Least score of a word that is a label without a colon."""
_SIGN_BEFORE = re.compile(r"\s[–—/-]\s+$|[(\[]$")
_PARTED = re.compile(r"(?:[.;|/(\[)\n,:–—]|\s-)[\s•·▪*-]*(?:\bo\s+)?$")


def _without_bracket(text: str, found: list[Label]) -> list[Label]:
    """Labels inside brackets (`(Responsable: Perú; Plazo: mayo)`): the last value ends before the bracket."""
    if not found:
        return found
    last = found[-1]
    value = text[last.end : last.stop].rstrip(" .;")
    if value.endswith((")", "]")) and value.count("(") < value.count(")") + value.count("]"):
        value = value[:-1]
    elif text[found[0].start] not in "([":
        return found
    return [*found[:-1], replace(last, stop=last.end + len(value))]


_ANNOUNCES = re.compile(r"\b(?:will|shall|(?:is|are) to|[^\W\d_]{3,}rán?)(?=\s*:|\s+[^\W\d_]{2,}|$)")
"""`During the first quarter, Finance will:` introduces a list, it is no label `Finance`."""


def _cut_mark(text: str, start: int, stop: int) -> int:
    """Where a value ends before the sign that parts it from the next label."""
    return start + len(text[start:stop].rstrip(" |·•\t/–—-(["))


_LONG_LABEL = 4
_SURELY = 0.8
_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s{3,}|\t")


def _separated(text: str, learned: Mapping[str, str] | None) -> list[Label]:
    """Labels in a row with signs between, with or without a colon: `Responsable Dirección · Resultado Memoria`."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts or len(cuts) > 8 or "\n" in text:
        return []
    starts = [0, *(c.end() for c in cuts)]
    stops = [*(c.start() for c in cuts), len(text)]
    found: list[Label] = []
    for start, stop in zip(starts, stops, strict=True):
        if not text[start:stop].strip():
            continue
        label = _leading_label(text, start, stop, learned)
        if label is None:
            return []
        found.append(label)
    return found if len(found) >= 2 else []


_IN_BRACKETS = re.compile(
    r"(?P<open>[\[<({])\s*(?P<name>[^\W\d_][^\[\]<>(){}:;]{1,40}?)\s*:?\s*[\]>)}]\s*(?:[:–—-]\s*)?(?=[^\s)\]])"
)


def _bracketed(text: str, learned: Mapping[str, str] | None) -> list[Label]:
    """Labels in brackets before their values: `[Responsable] Asesoría Jurídica [Plazo] mayo`."""
    found: list[Label] = []
    for match in _IN_BRACKETS.finditer(text):
        word = label_word(match["name"], learned)
        if word is None or word.score < _WHOLE or word.field in AREA_FIELDS | {"code", "start", "end"}:
            continue
        if not found and text[: match.start()].strip(" -–—•·▪*\t\n"):
            return []
        if found:
            found[-1] = replace(found[-1], stop=_cut_mark(text, found[-1].end, match.start()))
        found.append(Label(word.field, match["name"], word.language, match.start(), match.end(), len(text)))
    return found


def _leading_label(text: str, start: int, stop: int, learned: Mapping[str, str] | None) -> Label | None:
    """The longest known label at the beginning of `text[start:stop]`, up to four words, colon or not."""
    part = text[start:stop]
    words = list(re.finditer(r"[^\s:]+", part))
    for count in range(min(4, len(words) - 1), 0, -1):
        end = words[count - 1].end()
        word = label_word(part[:end], learned) if ":" not in part[:end] else None
        if word is not None and word.score >= 0.8 and word.field not in {"code", "end", "start", "area"}:
            rest = re.match(r"\s*:?\s*", part[end:])
            offset = end + (rest.end() if rest else 0)
            if not re.search(r"[^\W_]", part[offset:]):
                return None  # dots up to a value that stands behind the next sign
            return Label(word.field, part[:end], word.language, start, start + offset, stop)
    return None


@cache
def _addresses() -> re.Pattern[str]:
    """Words that somebody says to the readers, with whose they are: `Carta de la directora`."""
    known = vocabulary("doctypes")["addresses"]
    return re.compile(rf"(?:{'|'.join(known['es'] + known['en'])})\s(?:de|del|from|of|by|to)\s")


def label_word(name: str, learned: Mapping[str, str] | None = None) -> FieldWord | None:
    """The field that a label means: by the vocabulary, else as learned from the document."""
    if name.count("(") > name.count(")"):
        return None  # `Boletín mensual (Responsable: …`: the label begins in the bracket
    if "," in name and field_word(name.rpartition(",")[2].strip()) is not None:
        return None  # `Director of Works, Budget: …`: it begins behind the comma
    if _addresses().match(fold(name)):
        return None  # `Letter from the Director: …`
    word = field_word(name)
    if word is None or word.score < _SURELY:
        word = label_only(name) or aims(name) or scoped(name) or word
    if word is not None and word.score < _SURELY and asking(name):
        return replace(word, score=_SURELY)  # `What we will produce`: nobody asks but to answer
    if word is not None and word.score < _SURELY and len(name.split()) > _LONG_LABEL:
        word = None  # a sentence that names a field is no label
    if (word is None or word.score <= WEAK) and learned and plain(name) in learned:
        return FieldWord(learned[plain(name)], "", 0.8)
    return word


_UNKNOWN_LABEL = re.compile(
    r"^\s*(?:[-–—•·▪*]\s+)?(?P<name>[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:\s[^\W\d_]+){0,3})\s*(?:[.…_·]{2,}\s*)?:\s+(?=\S)"
)


def unknown_label(text: str) -> tuple[str, int] | None:
    """A label that the vocabulary does not hold (`Sponsor: …`): its name and where the value begins."""
    match = _UNKNOWN_LABEL.match(text)
    return (match["name"], match.end()) if match else None
