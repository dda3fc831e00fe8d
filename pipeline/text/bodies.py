"""Bodies and countries named in a text: who leads, who pays, where people are from.

Names are matched folded, acronyms as printed, both with spaCy's PhraseMatcher on a blank pipeline; the longest mention
wins. Short codes (`MX`, `GT`, `CE`) count only in a text that is made of codes, for they are words otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pipeline.text.clean import fold, fold_same_length, unmask
from pipeline.text.matching import longest, matches, phrase_matcher
from pipeline.vocabulary import vocabulary

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher

_NOT_CODES = frozenset(
    [
        "NA",
        "NO",
        "SI",
        "NI",
        "AL",
        "LA",
        "DE",
        "ES",
        "BY",
        "TO",
        "IN",
        "IS",
        "SO",
        "HR",
        "IT",
        "GM",
        "AI",
        "TV",
        "ID",
        "PM",
        "MD",
        "CC",
        "CD",
        "AD",
        "AM",
        "IM",
        "AS",
        "CF",
        "BI",
        "PS",
        "ME",
        "MY",
        "AT",
        "BE",
    ]
)
"""Country codes that alone in a cell are more likely a word or an office (`NO`, `IT`, `HR`)."""
_CONNECTORS = re.compile(r"^(?:y|e|and|et|with|con|[,;/&+\-–—().:|]|\d{1,2}+|\s)+$", re.I)
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|\.(?=[^\W\d_]\.))*\.?")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_]{3})(?:\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹*†‡]+)(?![\w-])")
_SEGMENT = re.compile(
    r"(?:^|(?<=[,;/&(] )|(?<=[,;/&(])|(?<= y )|(?<= and ))[A-Z.]{2,6}(?=$|\s*[,;/&)]|\s+(?:y|and|con|with)\b)"
)
_OF = re.compile(r"\s+(?:de|del|de la|de los|of|of the)\s+")
_FOLLOWED = re.compile(r"\s+(?:de|del|of|for|para|on)\s+(?!(?:la |the )?(?:red|network)\b)", re.I)


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body found in a text: its code, half-open span in the text as given, whether lookalike letters were repaired."""

    code: str
    start: int
    end: int
    homoglyph: bool = False


@dataclass(frozen=True, slots=True)
class BodyName:
    """A body of the authority list: see bodies.csv."""

    code: str
    type: str
    name_es: str
    name_en: str
    aliases: tuple[str, ...]


@cache
def authority() -> dict[str, BodyName]:
    """Every known body by its code: countries (ISO 3166-1), organisations, bodies of a network."""
    known: dict[str, BodyName] = {}
    for code, entry in vocabulary("bodies").items():
        acronyms = [a for key in ("acronyms", "codes_es", "codes_en") for a in entry.get(key, ())]
        aliases = tuple(dict.fromkeys([*acronyms, *entry.get("names", ())]))
        known[code] = BodyName(code, entry["type"], entry["es"], entry["en"], aliases)
    for code, entry in vocabulary("countries").items():
        known[code] = BodyName(code, "country", entry["es"], entry["en"], tuple(entry.get("aliases", ())))
    return known


def find_bodies(text: str, language: str = "es", *, guatemala: bool = False) -> list[BodyMention]:
    """Every body named in `text`, in order, each mention once (a code may come twice).

    `guatemala`: in Spanish, a lone `GT` is Guatemala rather than a working group (a column of countries says so); beside
    other country codes it always is, in English likewise.
    """
    return list(_find(text, language[:2], guatemala))


def body_codes(text: str, language: str = "es", *, guatemala: bool = False) -> tuple[str, ...]:
    """The codes of `find_bodies`, each once, in order."""
    return tuple(dict.fromkeys(m.code for m in _find(text, language[:2], guatemala)))


@lru_cache(maxsize=4096)
def _find(text: str, language: str, guatemala: bool) -> tuple[BodyMention, ...]:
    if not text or len(text) > 50000:
        return ()
    repaired, homoglyph = unmask(text)
    repaired = _FOOTNOTE.sub(lambda m: " " * len(m.group()), repaired)
    mentions = _codes(repaired, language, guatemala)
    if not mentions:
        mentions = _matched(repaired)
        mentions += _own_segments(repaired, language, mentions)
        mentions += _listed_codes(repaired, mentions)
    changed = [m for m in mentions if homoglyph and repaired[m.start : m.end] != text[m.start : m.end]]
    return tuple(
        BodyMention(m.code, m.start, m.end, m in changed) for m in sorted(mentions, key=lambda m: (m.start, -m.end))
    )


def _codes(text: str, language: str, guatemala: bool) -> list[BodyMention]:
    """Mentions where the whole text is codes and connectors (`AR, CL y UY`, `GT`, `CE/ST`), else nothing."""
    words = list(_WORD.finditer(text))
    words = [w for w in words if not _CONNECTORS.match(w.group())]
    rest = _WORD.sub(" ", text)
    if not words or len(words) > 40 or (rest.strip() and not _CONNECTORS.match(rest)):
        return []
    local, countries = _short_codes(language), vocabulary("countries")
    tokens = [w.group().rstrip(".") if w.group().count(".") == 1 else w.group() for w in words]
    tokens = [re.sub(r"(?<=[A-Z])\d$", "", t) for t in tokens]
    if not all(t in local or t in countries or t in _acronyms() for t in tokens):
        return []
    shared = [t for t in tokens if t in countries and t not in local]
    if any(t in _NOT_CODES for t in tokens) and len(shared) < 2:
        return []
    found = []
    for word, token in zip(words, tokens, strict=True):
        country = token in countries and (bool(shared) or (guatemala and token == "GT"))
        code = token if country or token not in {**local, **_acronyms()} else local.get(token) or _acronyms()[token]
        found.append(BodyMention(code, word.start(), word.end()))
    return found


def _own_segments(text: str, language: str, taken: list[BodyMention]) -> list[BodyMention]:
    """A network's code that fills a member of a list (`TS, with OAS support`) or opens a Spanish text (`GT Datos Abiertos`)."""
    local = _short_codes(language)
    found = []
    for match in _SEGMENT.finditer(text):
        code = local.get(match.group().strip())
        if code:
            found.append(BodyMention(code, match.start(), match.end()))
    opening = re.match(r"(GT|CE|ST)(?=\s+[^\W\d_]{2,})", text) if language == "es" else None
    if opening and not found:
        found.append(BodyMention(local[opening[1]], 0, opening.end()))
    return [m for m in found if not any(t.start < m.end and m.start < t.end for t in taken)]


def _listed_codes(text: str, taken: list[BodyMention]) -> list[BodyMention]:
    """Country codes inside other text, where two or more stand in one list: `(UY, EC, SV)`, `ESW: GD, LC, BZ`."""
    countries = vocabulary("countries")
    found = []
    for run in re.finditer(r"(?<![\w-])[A-Z]{2}(?:\s*(?:,|;|/|\by\b|\band\b|-)\s*[A-Z]{2})+(?![\w-])", text):
        codes = list(re.finditer(r"(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])", run.group()))
        if len(codes) > 1 and all(c.group() in countries for c in codes):
            spans = [(run.start() + c.start(), run.start() + c.end(), c.group()) for c in codes]
            found += [BodyMention(c, s, e) for s, e, c in spans if not any(m.start < e and s < m.end for m in taken)]
    return found


@cache
def _short_codes(language: str) -> dict[str, str]:
    key = f"codes_{language if language in {'es', 'en'} else 'es'}"
    return {a: code for code, entry in vocabulary("bodies").items() for a in entry.get(key, ())}


@cache
def _acronyms() -> dict[str, str]:
    return {a: code for code, entry in vocabulary("bodies").items() for a in entry.get("acronyms", ())}


@cache
def _alone() -> dict[str, str]:
    return {a: code for code, entry in vocabulary("bodies").items() for a in entry.get("alone", ())}


@cache
def _matchers() -> tuple[PhraseMatcher, PhraseMatcher]:
    """A matcher for folded names and one for acronyms as printed; words that count only alone are labelled so."""
    names: dict[str, set[str]] = {}
    acronyms: dict[str, set[str]] = {}
    for code, entry in vocabulary("bodies").items():
        names[code] = {*entry.get("names", ()), fold(entry["es"]), fold(entry["en"])} - set(_alone())
        names[f"{code} alone"] = set(entry.get("alone", ()))
        acronyms[code] = set(entry.get("acronyms", ()))
    for code, entry in vocabulary("countries").items():
        every = (entry["es"], entry["en"], *entry.get("aliases", ()))
        names[code] = {fold(n) for n in every if not _abbreviated(n)}
        acronyms[code] = {n for n in every if _abbreviated(n)}
    return phrase_matcher(names), phrase_matcher(acronyms)


def _abbreviated(name: str) -> bool:
    """`USA`, `EE. UU.`: matched as printed, for in small letters it may be a word."""
    return name.isupper()


def _matched(text: str) -> list[BodyMention]:
    names, acronyms = _matchers()
    folded = fold_same_length(text)
    found = [(start, end, _alone_or_none(folded, start, end, label)) for start, end, label in matches(names, folded)]
    found += matches(acronyms, text)
    kept = longest((s, e, c) for s, e, c in found if c and (authority()[c].type != "country" or text[s].isupper()))
    return [BodyMention(code, start, end) for start, end, code in _without_owned(kept, folded)]


def _without_owned(found: list[tuple[int, int, str]], folded: str) -> list[tuple[int, int, str]]:
    """Leave out a secretariat that is an organisation's own: `Secretaría General de la OEA`, `CARICOM Secretariat`."""
    organisations = [m for m in found if authority()[m[2]].type == "organisation"]
    return [
        m
        for m in found
        if m[2] != "TS"
        or not any(
            (o[0] >= m[1] and _OF.fullmatch(folded[m[1] : o[0]])) or (o[1] <= m[0] and folded[o[1] : m[0]] == " ")
            for o in organisations
        )
    ]


def _alone_or_none(folded: str, start: int, end: int, label: str) -> str:
    """The code of a match; empty where the word counts only alone and does not stand so."""
    code = label.removesuffix(" alone")
    return code if code == label or _stands_alone(folded, start, end) else ""


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """A word such as `Secretaría` or `Board` means the network's own where no name follows and it opens a part of the text."""
    before = folded[:start].rstrip()
    opens = (
        not before or before[-1] in ",;/&(-+:" or bool(re.search(r"\b(?:y|e|and|la|el|the|by|por|de|del|of)$", before))
    )
    return (
        opens
        and not _FOLLOWED.match(folded, end)
        and not re.match(r"\s+[^\W\d_]{3,}", re.sub(r"^\s+(?:and|con|with|por)\b.*", "", folded[end:]))
    )
