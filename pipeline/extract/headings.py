"""Reading one heading: is it an area's, a group's by period, a section that never holds activities, a line of contents?

Only the words of the line are judged here, with the vocabulary `headings.toml`; what stands around it is the outline's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from pipeline.text.clean import collapse, fold, fold_same_length, trimmed
from pipeline.text.dates import read_dates
from pipeline.text.datetokens import tokens_of
from pipeline.text.enumerators import Enumerator, read_enumerator
from pipeline.text.numbers import spelled_numbers
from pipeline.text.running import read_running
from pipeline.vocabulary import vocabulary

_CONTENTS_LINE = re.compile(r"(?:\.\s?){4,}\s*\d+\s*$|…{2,}\s*\d+\s*$|\t+\d{1,3}\s*$|\.{3,}|_{5,}")
_LEADER_LABEL = re.compile(r"[^.:…_]{2,46}[.…_·]{2,}\s*:")
"""`Fecha ......: 15 de mayo`"""
_LEADER_VALUE = re.compile(
    r"[.…_]{4,}\s*(?!p(?:[áa]g(?:ina)?|age|p)?s?\b\.?\s*\d+\s*$)[^\s\d.…_](?:[^.…_]|\.(?!\.))*\d\s*$|[.…_]{4,}\s*\d[^.…_]*[^\W\d_]{2}[^.…_]*\d\s*$"
)
"""`Target date ........ 30 November 2023`: what stands behind the leaders is no page."""
_ANY_YEAR = 2000
_MOST_TIMES = 3
_SHORTEST_GROUP = 13
"""Days, less one, of the shortest time that heads a group: a week or a day dates one thing."""
_ORDINALS = spelled_numbers("ordinals")
NUMBER_WORDS = f"{spelled_numbers('cardinals')}|{_ORDINALS}"
"""Cardinals and ordinals up to ten, for a regular expression over folded text."""
_NUMBER = rf"(?:n\.?\s?[oº°]?\.?\s*)?(?P<number>\d{{1,2}}(?:\.\d{{1,2}})*|[ivxlc]{{1,5}}|{NUMBER_WORDS}|[a-z])"


@cache
def _set(section: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = [fold(w) for group in vocabulary("headings")[section].values() for w in group]
    return frozenset(w for w in words if not w.endswith("*")), tuple(w[:-1] for w in words if w.endswith("*"))


def _known(section: str, title: str) -> bool:
    whole, prefixes = _set(section)
    word = fold(title).strip(" .:;-–")
    return word in whole or any(word.startswith(p) for p in prefixes)


def section_kind(title: str) -> str:
    """`front`, `back`, `areas`, `annex` or `` for the words of a heading without its number."""
    title = re.sub(r"\b(19|20)\d\d\b", " ", title)
    title = re.sub(
        r"\b(?:(?:for|of|during|in)\s+(?:the\s+)?(?:coming\s+|financial\s+)?(?:year|period)|(?:del|para\s+el|durante\s+el)\s+(?:año|ejercicio|per[ií]odo))\s*$",
        " ",
        title,
        flags=re.I,
    )
    title = collapse(re.sub(r"\b(del?|for|of|para el|in|the)\s*$", " ", collapse(title)))
    for kind in ("areas", "front", "back"):
        if _known(kind, title):
            return kind
    word = fold(title)
    for prefix in _set("annex")[0]:
        if word == prefix or word.startswith((prefix + " ", prefix + ":", prefix + ".")):
            said = re.sub(
                r"^[\s.:–—-]*(?:n\.?\s?[oº°]\.?\s*)?(?:\d{1,2}|[ivx]{1,4}|[a-z])?(?![a-z])[\s.:)–—-]*",
                "",
                word[len(prefix) :],
            )
            return "back" if said and _known("back", said) else "annex"
    parts = [p.strip() for p in re.split(r"\s+(?:y|e|and|&)\s+|\s*/\s*", title) if p.strip()]
    if len(parts) > 1:
        for kind in ("areas", "front", "back"):
            if all(_known(kind, p) for p in parts):
                return kind
    return ""


def sheet_kind(name: str) -> str:
    """`section_kind` of a workbook's sheet; lists to choose from and instructions to fill it in are `back`."""
    return "back" if _known("sheets", re.sub(r"^\W+|[\W\d]+$", "", collapse(name))) else section_kind(name)


def is_plain_sheet(name: str) -> bool:
    """A sheet called after what it is (`Schedule`, `Matriz POA`, `Data`), not after an area of work."""
    words = re.findall(r"[^\W\d_]+", fold(name))
    return bool(words) and all(w in _set("plain_sheets")[0] for w in words)


@dataclass(frozen=True, slots=True)
class AreaHeading:
    """`Eje 2. Datos abiertos`: number `2`, title from `title_start` on; `keyword` empty for `2. Datos abiertos`."""

    number: str
    keyword: str
    title_start: int


@cache
def _keyword_pattern(section: str) -> re.Pattern[str]:
    words = sorted(_set(section)[0], key=len, reverse=True)
    return re.compile(
        rf"(?P<keyword>{'|'.join(map(re.escape, words))})\s+{_NUMBER}(?![a-z0-9])\s*(?P<close>[.:)\-–—|]*)\s*", re.I
    )


def keyword_heading(text: str, section: str = "area_keywords") -> AreaHeading | None:
    """`Área 1: …`, `EJE ESTRATÉGICO II – …`, `Action 3. …`; None where the line does not begin so."""
    folded = fold_same_length(text)
    match = _keyword_pattern(section).match(folded)
    if match is None and section == "area_keywords":
        match = _qualified_pattern().match(folded) or _ordinal_pattern().match(folded)
    if match is None:
        return None
    number = text[match.start("number") : match.end("number")]
    if number.isalpha() and number.islower() and not match["close"]:
        return None
    return AreaHeading(number.upper() if len(number) == 1 else number, match["keyword"], match.end())


@cache
def _ordinal_pattern() -> re.Pattern[str]:
    """`FIRST OBJECTIVE: …`, `Segundo eje – …`: an ordinal, a word for a part of a plan and a mark."""
    words = sorted(_set("area_keywords")[0], key=len, reverse=True)
    return re.compile(
        rf"(?P<number>{_ORDINALS})\s+(?P<keyword>{'|'.join(map(re.escape, words))})\s*(?P<close>[:.–—|]|\s-\s)\s*"
    )


@cache
def _qualified_pattern() -> re.Pattern[str]:
    """A noun for a part of a plan with words that go with it, a number and a mark: `Strategic Area A: …`, `Área funcional 2. …`."""
    nouns, words = vocabulary("areas")["nouns"], vocabulary("areas")["qualifiers"]
    spanish, english = ("|".join(sorted(nouns[x], key=len, reverse=True)) for x in ("es", "en"))
    named = rf"(?:{spanish})(?:\s+(?:{'|'.join(words['es'])})){{1,2}}|(?:(?:{'|'.join(words['en'])})\s+){{1,2}}(?:{english})"
    return re.compile(rf"(?P<keyword>{named})\s+{_NUMBER}(?![a-z0-9])\s*(?P<close>[.:)\-–—|]+)\s*")


def names_objective(words: str) -> bool:
    """`Objetivo específico`, `Strategic goal`: words for what an area is to reach."""
    return bool(set(fold(words).split()) & _set("objective_words")[0])


_ANY_WORD = re.compile(
    r"(?P<keyword>[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:\s[^\W\d_]+){0,2})\s+(?P<number>\d{1,2}|[IVX]{1,5}|[A-Z])\s*[:.–—-]+\s*(?=\S)"
)


def numbered_heading(text: str) -> AreaHeading | None:
    """`Strand 2: …`, `Reto III – …`: any word with a number and a mark behind it; only for lines set as headings."""
    match = _ANY_WORD.match(text)
    return AreaHeading(match["number"], fold(match["keyword"]), match.end()) if match else None


_CODED_TITLE = re.compile(
    r"(?P<number>[A-Z]{1,4}[.\-]?\s?\d{1,2}|\d{1,2}|[IVX]{1,4}|[A-Z])(?:\s*[:.)\-–—|]+\s*|\s+)(?=[A-ZÁÉÍÓÚÑ¿\"«(])"
)


def titled_number(text: str) -> tuple[str, int]:
    """The number that begins a title set over a table or alone in a row (`1 Trade`, `OE1 Fortalecer`), and its length."""
    for heading in (keyword_heading(text), numbered_heading(text)):
        if heading is not None:
            return heading.number, min(heading.title_start, len(text))
    enumerator = read_enumerator(text)
    if enumerator is not None and enumerator.code and enumerator.rest:
        return enumerator.code, enumerator.rest_start
    match = _CODED_TITLE.match(text)
    return (match["number"], match.end()) if match else ("", 0)


def is_contents_line(text: str) -> bool:
    """A line of a table of contents: dot leaders and a page number at its end."""
    return (
        bool(_CONTENTS_LINE.search(text))
        and not _LEADER_LABEL.match(text)
        and not _LEADER_VALUE.search(text)
        and bool(re.search(r"\d\s*$", text))
        and len(text) < 240
    )


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """A heading of activities by period; `[start, end)` are the words of the period inside the heading."""

    start: int
    end: int


_SAYS = re.compile(r"\b(?:se|no|fue|fueron|es|son|ha|han|esta|quedo|was|were|is|are|will|has|have|not)\b")
"""A verb between two times: a sentence, no heading (`En 2022 quedó desierta la plaza; no se cubrirá en 2023.`)."""


@lru_cache(maxsize=4096)
def group_heading(text: str, plan_year: int = 0) -> GroupHeading | None:
    """`1.2. Actividades segundo semestre 2017`, `First half (January–June)`, `Actividades de carácter anual`: a time, no content.

    After the number, every expression of time (a heading may say the same one twice), the words of time that name no
    date themselves (`Semestre enero-junio`, `Phase 1 (January–April)`) and the vocabulary's `group` words nothing is left.
    """
    ending = text.rstrip()[-1:]
    if len(text) > 110 or ending == ";" or (ending != ":" and _SAYS.search(fold_same_length(text))):
        return None
    enumerator = read_enumerator(text)
    offset = enumerator.rest_start if enumerator else 0
    spans, fine = _times(text[offset:], plan_year or _ANY_YEAR)
    if not spans:
        return None
    rest = _blanked(text[offset:], spans) + _between(text[offset:], spans)
    rest = _nouns().sub(" ", fold_same_length(rest))
    allowed = _set("group")[0] | (_set("group_finer")[0] if fine else frozenset())
    if any(w not in allowed for w in re.findall(r"[^\W\d_]+", rest)) or re.search(r"\d", rest):
        return None
    return GroupHeading(offset + spans[0][0], offset + spans[-1][1])


def _times(text: str, year: int) -> tuple[list[tuple[int, int]], bool]:
    """Spans of the expressions of time in a heading, and whether they say more than a year; none where one is a single day."""
    spans: list[tuple[int, int]] = []
    fine = False
    for _ in range(_MOST_TIMES):
        reading = read_dates(_blanked(text, spans), year)
        if reading is None:
            break
        days = (date.fromisoformat(reading.end) - date.fromisoformat(reading.start)).days
        if days < _SHORTEST_GROUP:
            return [], False
        fine = fine or reading.precision != "year"
        spans.append(reading.span)
    return sorted(spans), fine


def _between(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Words inside expressions of time that say none: `Summer school — Education Committee, July` begins and ends with one."""
    found: list[str] = []
    for start, end in spans:
        tokens = tokens_of(text[start:end], _ANY_YEAR, day_first=True)
        found += [text[start + t.start : start + t.end] for t in tokens if t.kind == "w"]
    return " " + " ".join(found)


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + "|" * (end - start) + text[end:]
    return text


@cache
def _nouns() -> re.Pattern[str]:
    """Words of time, with the number that they may have: `mes de`, `Phase 1`, `segundo período`."""
    units = {w for names in vocabulary("periods")["units"].values() for w in names} | _set("group_nouns")[0]
    ordinals = [w for words in vocabulary("enumerators")["ordinals"]["words"] for w in words]
    number = rf"(?:\d{{1,2}}|[ivx]{{1,4}}|{'|'.join(ordinals)}|\d{{1,2}}(?:er|ro|do|to|st|nd|rd|th|[.ºª])?)"
    words = "|".join(re.escape(w) for w in sorted(units, key=len, reverse=True))
    return re.compile(rf"\b(?:{number}\s+)?(?:{words})\b\.?(?:\s+{number}\b)?")


def looks_like_title(text: str) -> bool:
    """Short, no sentence end, no label: may be a heading by its words alone."""
    words = text.split()
    return (
        0 < len(words) <= 16
        and len(text) <= 120
        and not re.search(r"[.;,]\s*$", text.rstrip())
        and ":" not in text[:-1]
    )


def all_capitals(text: str) -> bool:
    letters = [c for c in text[:2000] if c.isalpha()]
    return len(letters) >= 4 and sum(c.isupper() for c in letters) > 0.9 * len(letters)


def clean_title(text: str) -> str:
    """An area's title as it enters the data: collapsed, without trailing punctuation."""
    return trimmed(collapse(text), " .;:,-–—_")


def enumerator_of(text: str, marker: str = "", shapes: frozenset[str] = frozenset()) -> Enumerator | None:
    """The number at the beginning of a block; a list marker kept apart by the format counts as printed before it.

    `shapes`: of the numbers that the document's own lines prove (`1º`, `2º`, …), see `text/running.py`.
    """
    if shapes and read_enumerator(text) is None and (running := read_running(text, shapes)) is not None:
        return running[2]
    if re.fullmatch(r"\d{1,3}[ºª°]", marker) and not read_enumerator(text):
        return Enumerator(marker[:-1], text, ("number",), 0, "", "º")
    if marker and not read_enumerator(text):
        made = read_enumerator(f"{marker} X")
        if made is not None:
            return Enumerator(made.code, text, made.levels, 0, made.label, made.closer)
    return read_enumerator(text)
