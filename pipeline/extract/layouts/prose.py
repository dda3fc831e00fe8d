"""Running text: sentences that plan something, and lists that a sentence introduces.

A sentence is an activity if it has a planning verb and neither denies nor asks; what was done before has no such verb.
Its fields are cut out of the sentence by the vocabulary `prose.toml`; the activity is what is left from the verb on. A
sentence that only adds a field (`The output will be a report.`) goes to the activity before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline.extract.draft import Draft
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import joined, trimmed_quote
from pipeline.extract.recommendations import is_standing
from pipeline.extract.scene import Scene
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
from pipeline.vocabulary import vocabulary

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“\"(])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Sr|Sra|Dr|Dra|Lic|Ing|art|núm|No|Nos|pp|p|vs|etc|EE|UU|e\.g|i\.e|approx|St|Mr|Ms|Mrs|cf)|\b[A-Z])\.$"
)
_FIELDS = ("product", "lead", "resources")


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p, re.I) for p in vocabulary("prose")[name]["patterns"])


def _any(name: str, folded: str) -> bool:
    return any(p.search(folded) for p in _patterns(name))


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the paragraph at `at` if one of its sentences plans an activity."""
    piece = items[at]
    if not isinstance(piece, Piece) or piece.role == "label" or draft.section in {"cover", "front", "back"}:
        return 0
    if not scene.prose or piece.titled or is_standing(piece.text):
        return 0
    listed = _list(items, at, draft)
    if listed:
        return listed
    found = False
    for start, end in sentences(piece):
        found = _sentence(piece, start, end, draft) or found
    if found:
        draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    return 1 if found else 0


def sentences(piece: Piece) -> list[tuple[int, int]]:
    """Spans of the sentences inside the piece's block."""
    text = piece.block.text
    cuts = [piece.value]
    for match in _SENTENCE_END.finditer(text, piece.value, piece.end):
        if not _ABBREVIATION.search(text[piece.value : match.start()]):
            cuts.append(match.end())
    cuts.append(piece.end)
    return [(a, b) for a, b in zip(cuts, cuts[1:], strict=False) if text[a:b].strip()]


def plans(text: str) -> bool:
    """Whether a sentence plans something."""
    folded = fold_same_length(text)
    if _any("not_planned", folded) or _any("request", folded) or _any("skip", folded):
        return False
    return _any("planned", folded)


@dataclass(slots=True)
class _Cut:
    field: str
    start: int
    end: int
    value: tuple[int, int]


def _cuts(text: str) -> list[_Cut]:
    """Where the fields stand in a sentence."""
    folded = fold_same_length(text)
    found: list[_Cut] = []
    for name in _FIELDS:
        for pattern in _patterns(name):
            match = pattern.search(folded)
            if match is None:
                continue
            start, end = match.span("value")
            if name == "lead" and not _is_actor(text[start:end]):
                continue
            found.append(_Cut(name, match.start(), match.end(), (start, end)))
            break
    return found


def _is_actor(text: str) -> bool:
    text = text.strip()
    return 0 < len(text.split()) <= 10 and (text[:1].isupper() or bool(find_bodies(text)))


def _sentence(piece: Piece, start: int, end: int, draft: Draft) -> bool:
    text = piece.block.text[start:end]
    cuts = _cuts(text)
    only_adds = _adds_only(text, cuts)
    if (
        draft.entries
        and only_adds
        and draft.entries[-1].layout == "narrative"
        and draft.entries[-1].area in {-1, draft.area}
    ):
        _complete(piece, start, text, cuts, draft)
        return True
    if not plans(text):
        return False
    _add(piece, start, end, text, cuts, draft)
    return True


def _adds_only(text: str, cuts: Sequence[_Cut]) -> bool:
    """The sentence begins with the words of a field (`The output will be …`, `It will be led by …`)."""
    folded = fold_same_length(text).lstrip()
    opens = [c for c in cuts if c.start <= 3]
    referring = re.match(
        r"(?:it|they|this|the (?:workshop|course|study|meeting|event|activity|report|survey|seminar|pilot|guide)|la actividad|el (?:taller|curso|estudio|evento|informe|seminario|piloto)|la (?:reunion|guia|encuesta)|sera|estara|lo|la|los)\b",
        folded,
    )
    return bool(opens) or (bool(referring) and bool(cuts) and not re.match(r"(?:the network|la red)\b", folded))


def _complete(piece: Piece, start: int, text: str, cuts: Sequence[_Cut], draft: Draft) -> None:
    entry = draft.entries[-1]
    quotes = dict(entry.quotes)
    for cut in cuts:
        value = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))
        quotes[cut.field] = value if cut.field not in quotes else joined(quotes[cut.field], value, "; ")
    reading = read_dates(text, draft.plan_year, running=True)
    if reading is not None and "date" not in quotes:
        quotes["date"] = piece.block.quote(start + reading.span[0], start + reading.span[1])
    draft.entries[-1] = replace(entry, quotes=quotes)


def _add(piece: Piece, start: int, end: int, text: str, cuts: list[_Cut], draft: Draft) -> None:
    quotes: dict[str, Quote] = {}
    for cut in cuts:
        quotes[cut.field] = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))
    reading = read_dates(text, draft.plan_year, running=True)
    if reading is not None:
        quotes["date"] = piece.block.quote(start + reading.span[0], start + reading.span[1])
        cuts.append(_Cut("date", *_with_preposition(text, reading.span), reading.span))
    first, last, subject = _core(text, cuts)
    if subject is not None and "lead" not in quotes:
        quotes["lead"] = piece.block.quote(start + subject[0], start + subject[1])
    quotes["activity"] = trimmed_quote(piece.block.quote(start + first, start + last))
    if not quotes["activity"].text:
        return
    rest = piece.block.quote(start, end)
    code = piece.enumerator.code if piece.enumerator is not None and start == piece.value else ""
    draft.account(rest)
    draft.add(
        Entry(
            -1, code, "narrative", quotes=quotes, rules={"activity": "sentence that plans something"}, flags=("prose",)
        )
    )


def _with_preposition(text: str, span: tuple[int, int]) -> tuple[int, int]:
    before = re.search(
        r"\b(?:in|on|by|before|during|from|between|at|en|el|durante|antes de|para|a|hacia|desde|entre|los dias)\s+(?:el |la |the |finales de |the end of )?$",
        text[: span[0]],
        re.I,
    )
    return (before.start() if before else span[0]), span[1]


_VERB = re.compile(
    r"\b(?:will|shall)\s+(?:also\s+|then\s+|jointly\s+|be\s+)?|\b(?:plans?|intends?)\s+to\s+|\b(?:is|are)\s+(?:to be|planned to|scheduled to)\s+",
    re.I,
)


def _core(text: str, cuts: Sequence[_Cut]) -> tuple[int, int, tuple[int, int] | None]:
    """Span of the activity inside the sentence, and the span of a subject that is its lead."""
    stops = sorted(c.start for c in cuts if c.start > 0)
    first = 0
    subject: tuple[int, int] | None = None
    verb = _VERB.search(text)
    if verb and not re.search(r"\bbe\s+$", verb.group()) and verb.start() > 0:
        first = verb.end()
        subject = _subject(text, verb.start())
    elif verb is None:
        spanish = re.search(r"\b[a-záéíóúñ]{2,}(?:ará|erá|irá|arán|erán|irán)\b", text)
        if spanish is not None:
            first = spanish.start()
            subject = _subject(text, spanish.start())
    later = [s for s in stops if s > first + 8]
    leading = [c.end for c in cuts if c.start <= first < c.end]
    first = max([first, *leading]) if leading and not subject else first
    semicolon = text.find(";", first)
    last = min([*later, *([semicolon] if semicolon > 0 else []), len(text)])
    core = text[first:last]
    trimmed_end = len(core.rstrip(" ,;.")) + first
    place = re.search(r"\s+(?:in|at|en)\s+[A-ZÁÉÍÓÚÑ][\wáéíóúñ.\s]{2,40}(?:\([^)]*\))?$", text[first:trimmed_end])
    if place is not None and len(core[: place.start()].split()) >= 3:
        trimmed_end = first + place.start()
    return first, trimmed_end, subject


def _subject(text: str, end: int) -> tuple[int, int] | None:
    """The words before the verb, if they name a body other than the whole network."""
    words = text[:end].rstrip(" ,")
    start = max(words.rfind(", ") + 2, 0) if ", " in words else 0
    subject = re.sub(r"^(?:the|el|la|los|las)\s+", "", words[start:], flags=re.I)
    offset = start + len(words[start:]) - len(subject)
    if not subject or len(subject.split()) > 8 or re.match(r"(?:red|network|se|it|they)\b", subject, re.I):
        return None
    return (offset, offset + len(subject)) if find_bodies(subject) or subject[:1].isupper() else None


def _list(items: Sequence[Item], at: int, draft: Draft) -> int:
    """`During 2015 the Secretariat will:` and its list: every item an activity, the sentence's fields for all of them."""
    piece = items[at]
    assert isinstance(piece, Piece)
    if not piece.text.endswith(":") or not plans(piece.text) or at + 1 >= len(items):
        return 0
    members: list[Piece] = []
    for item in items[at + 1 :]:
        if not isinstance(item, Piece) or item.role != "item" or (members and not _alike(members[0], item)):
            break
        members.append(item)
    if len(members) < 2:
        return 0
    text = piece.block.text[piece.value : piece.end]
    shared = _shared(piece, text, draft)
    draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    for member in members:
        _member(member, shared, draft)
    return 1 + len(members)


def _alike(first: Piece, other: Piece) -> bool:
    one, two = first.enumerator, other.enumerator
    return (
        one is not None and two is not None and len(one.levels) == len(two.levels) and bool(one.code) == bool(two.code)
    )


def _shared(piece: Piece, text: str, draft: Draft) -> dict[str, Quote]:
    cuts = _cuts(text)
    shared = {
        c.field: piece.block.quote(piece.value + c.value[0], piece.value + c.value[1])
        for c in cuts
        if c.field != "product"
    }
    reading = read_dates(text, draft.plan_year, running=True)
    if reading is not None:
        shared["date"] = piece.block.quote(piece.value + reading.span[0], piece.value + reading.span[1])
    verb = _VERB.search(text) or re.search(r"\b[a-záéíóúñ]{2,}(?:ará|erá|irá|arán|erán|irán)\b", text)
    if verb is not None and "lead" not in shared:
        subject = _subject(text, verb.start())
        if subject is not None:
            shared["lead"] = piece.block.quote(piece.value + subject[0], piece.value + subject[1])
    return shared


def _member(member: Piece, shared: dict[str, Quote], draft: Draft) -> None:
    text = member.block.text[member.value : member.end]
    cuts = _cuts(text)
    quotes = {
        c.field: trimmed_quote(member.block.quote(member.value + c.value[0], member.value + c.value[1])) for c in cuts
    }
    reading = read_dates(text, draft.plan_year, running=True)
    if reading is not None:
        quotes["date"] = member.block.quote(member.value + reading.span[0], member.value + reading.span[1])
        cuts.append(_Cut("date", *_with_preposition(text, reading.span), reading.span))
    stop = min([c.start for c in cuts if c.start > 8], default=len(text))
    quotes["activity"] = trimmed_quote(
        member.block.quote(member.value, member.value + len(text[:stop].rstrip(" ,;.(")))
    )
    inherited = tuple(name for name in shared if name not in quotes)
    draft.account_span(member.block.start + member.start, member.block.start + member.end)
    draft.add(
        Entry(
            -1,
            member.enumerator.code if member.enumerator is not None else "",
            "narrative",
            quotes={**shared, **quotes},
            inherited=inherited,
            rules={
                "activity": "item of a list that a sentence introduces",
                **dict.fromkeys(inherited, "the sentence above"),
            },
            flags=("prose",),
        )
    )
