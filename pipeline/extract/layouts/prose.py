"""Running text: sentences that plan something, and lists that a sentence introduces.

What one sentence says is read by `pipeline.extract.sentences`. Here: where sentences end, which belong to the activity
before (`The output will be a report.`), and lists below a sentence, whose lead, funds and date count for every item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.doctype import names_document
from pipeline.extract.draft import Draft
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import joined, trimmed_quote
from pipeline.extract.recommendations import is_standing
from pipeline.extract.scene import Scene
from pipeline.extract.sentences import ASIDE, Cut, Span, clauses, field_cuts, plans, read_clause
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.clean import fold_same_length

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“\"(])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Sr|Sra|Dr|Dra|Lic|Ing|art|núm|No|Nos|pp|p|vs|etc|EE|UU|e\.g|i\.e|approx|St|Mr|Ms|Mrs|cf)|\b[A-Z])\.$"
)


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the paragraph at `at` if one of its sentences plans an activity."""
    piece = items[at]
    if not isinstance(piece, Piece) or piece.role == "label" or draft.section in {"front", "back"}:
        return 0
    if draft.section == "cover" and not _below_title(items, at):
        return 0
    if not scene.prose or piece.titled or is_standing(piece.text):
        return 0
    spans = sentences(piece)
    members = _list(items, at, draft) if spans and piece.text.endswith(":") else []
    found = False
    for start, end in spans[:-1] if members else spans:
        found = _sentence(piece, start, end, draft) or found
    if members:
        _read_list(piece, spans[-1], members, draft)
    elif found:
        draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    return 1 + len(members) if found or members else 0


def _below_title(items: Sequence[Item], at: int) -> bool:
    """On a plan without headings the activities begin below its title; numbered paragraphs and sentences count there."""
    piece = items[at]
    titled = any(isinstance(i, Piece) and names_document(i.whole) == "plan" for i in items[:at])
    return titled and isinstance(piece, Piece) and piece.role == "item"


def sentences(piece: Piece) -> list[tuple[int, int]]:
    """Spans of the sentences inside the piece's block."""
    text = piece.block.text
    cuts = [piece.value]
    for match in _SENTENCE_END.finditer(text, piece.value, piece.end):
        if not _ABBREVIATION.search(text[piece.value : match.start()]):
            cuts.append(match.end())
    cuts.append(piece.end)
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def _sentence(piece: Piece, start: int, end: int, draft: Draft) -> bool:
    text = piece.block.text[start:end]
    last = draft.entries[-1] if draft.entries else None
    if last is not None and last.layout == "narrative" and last.area in {-1, draft.area} and _adds_only(text, draft):
        _complete(piece, start, text, draft)
        return True
    if not plans(text):
        return False
    numbered = piece.enumerator is not None and start == piece.value and not piece.enumerator.label
    code = piece.enumerator.code if numbered and piece.enumerator is not None else ""
    shared: dict[str, Quote] = {}
    for part in clauses(text):
        _clause(piece, start, text, part, code, shared, draft)
        code = ""
    draft.account(piece.block.quote(start, end))
    return True


def _clause(piece: Piece, start: int, text: str, span: Span, code: str, shared: dict[str, Quote], draft: Draft) -> None:
    """One planned thing of a sentence; `shared` takes over the lead of the first clause for those without their own."""
    part = text[span[0] : span[1]]
    clause = read_clause(part, draft.plan_year)
    core = clause.core
    bare = re.match(r"[^\W\d_]+[aei]r\s", part) is not None or text[: span[0]].rstrip().endswith(" to")
    if span[0] and bare:
        stops = [c.start for c in clause.cuts if c.start > 8]
        aside = ASIDE.search(part)
        stop = min([*stops, *([aside.start()] if aside else [])], default=len(part))
        core = ((0, len(part[:stop].rstrip(" ,;.("))),)
    _add(piece, start + span[0], code, clause.cuts, core, shared, draft, "sentence that plans something")
    lead = next((c for c in clause.cuts if c.field == "lead"), None)
    if lead is not None:
        at = start + span[0]
        shared["lead"] = trimmed_quote(piece.block.quote(at + lead.value[0], at + lead.value[1]))


_REFERRING = re.compile(
    r"(?:it|they|this|these|the (?:workshop|course|study|meeting|event|activity|report|survey|seminar|pilot|guide|courses|"
    r"workshops|output|product|result|deliverable)|la actividad|el (?:taller|curso|estudio|evento|informe|seminario|piloto|"
    r"producto|resultado|entregable)|los (?:cursos|talleres|productos|resultados)|la (?:guia|encuesta)|sera|seran|estara|"
    r"su|cuyo|como|the (?:findings|results|conclusions|contract|dashboard|pilot|work)|each (?:workshop|course|surgery|session)|"
    r"l[oa]s (?:resultados|conclusiones|hallazgos|recursos|costos)|de dich[oa]s?|para ello|responsibility|once|"
    r"the [a-z' ]{2,40} (?:leads?|will meet|will provide|is responsible|has (?:kindly )?offered))\b"
)


def _adds_only(text: str, draft: Draft) -> bool:
    """The sentence speaks of the activity before it (`The output will be …`, `It will be led by …`) and gives a field."""
    folded = fold_same_length(text).lstrip()
    cuts = [c for c in field_cuts(text, draft.plan_year) if c.end > c.start and c.field != "place"]
    if not cuts or _REFERRING.match(folded) is None:
        return False
    opens = min(cuts, key=lambda c: c.start)
    short = len(text.split()) <= 22
    return opens.start <= 3 or short


def _complete(piece: Piece, start: int, text: str, draft: Draft) -> None:
    entry = draft.entries[-1]
    quotes = dict(entry.quotes)
    for cut in field_cuts(text, draft.plan_year):
        value = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))
        if cut.field not in quotes or cut.field in entry.inherited:
            quotes[cut.field] = value
        elif cut.field == "product":
            quotes[cut.field] = joined(quotes[cut.field], value, "; ")
    inherited = tuple(n for n in entry.inherited if quotes.get(n) == entry.quotes.get(n))
    draft.entries[-1] = replace(entry, quotes=quotes, inherited=inherited)


def _add(
    piece: Piece,
    start: int,
    code: str,
    cuts: Sequence[Cut],
    core: Sequence[Span],
    shared: dict[str, Quote],
    draft: Draft,
    rule: str,
) -> None:
    """Add an entry; `start` is where the text that `cuts` and `core` count in begins in the block."""
    quotes: dict[str, Quote] = {}
    for cut in cuts:
        quotes.setdefault(cut.field, trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1])))
    parts = [piece.block.quote(start + a, start + b) for a, b in core]
    if not parts:
        return
    activity = parts[0]
    for other in parts[1:]:
        activity = joined(activity, other)
    quotes["activity"] = trimmed_quote(activity)
    inherited = tuple(name for name in shared if name not in quotes)
    rules = {"activity": rule, **dict.fromkeys(inherited, "the sentence above")}
    draft.add(
        Entry(-1, code, "narrative", quotes={**shared, **quotes}, inherited=inherited, rules=rules, flags=("prose",))
    )


def _list(items: Sequence[Item], at: int, draft: Draft) -> list[Piece]:
    """The items of a list below a sentence that plans (`During 2015 the Secretariat will:`), at least two."""
    piece = items[at]
    assert isinstance(piece, Piece)
    start, end = sentences(piece)[-1]
    if not plans(piece.block.text[start:end]):
        return []
    members: list[Piece] = []
    for item in items[at + 1 :]:
        if not isinstance(item, Piece) or item.role != "item":
            break
        deeper = bool(members) and item.block.indent > members[0].block.indent + (6 if members[0].block.size else 0)
        if members and not deeper and not _alike(members[0], item):
            break
        members.append(item)
    return members if len(members) >= 2 else []


def _read_list(piece: Piece, span: Span, members: Sequence[Piece], draft: Draft) -> None:
    """Every item an activity, with the sentence's lead, funds and date for all of them."""
    text = piece.block.text[span[0] : span[1]]
    shared = {
        c.field: trimmed_quote(piece.block.quote(span[0] + c.value[0], span[0] + c.value[1]))
        for c in field_cuts(text, draft.plan_year)
        if c.field not in {"product", "place"}
    }
    draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    for member in members:
        deeper = member.block.indent > members[0].block.indent + (6 if members[0].block.size else 0)
        if deeper and draft.entries:
            _detail(member, draft)
        else:
            _member(member, shared, draft)


def _detail(member: Piece, draft: Draft) -> None:
    """An item of a list inside a list belongs to the activity above it."""
    last = draft.entries[-1]
    quote = trimmed_quote(member.quote())
    before = last.quotes.get("details")
    details = joined(before, quote, "; ") if before is not None else quote
    draft.entries[-1] = replace(last, quotes={**last.quotes, "details": details})
    draft.account_span(member.block.start + member.start, member.block.start + member.end)


def _alike(first: Piece, other: Piece) -> bool:
    one, two = first.enumerator, other.enumerator
    return (
        one is not None and two is not None and len(one.levels) == len(two.levels) and bool(one.code) == bool(two.code)
    )


def _member(member: Piece, shared: dict[str, Quote], draft: Draft) -> None:
    text = member.block.text[member.value : member.end]
    cuts = [c for c in field_cuts(text, draft.plan_year) if c.end > c.start]
    if plans(text):
        core = read_clause(text, draft.plan_year).core
    else:
        stop = min(
            [c.start for c in cuts if c.start > 8 and (c.field != "place" or c.end > len(text) - 3)], default=len(text)
        )
        core = ((0, len(text[:stop].rstrip(" ,;.("))),)
    code = member.enumerator.code if member.enumerator is not None else ""
    draft.account_span(member.block.start + member.start, member.block.start + member.end)
    _add(member, member.value, code, cuts, core, shared, draft, "item of a list that a sentence introduces")
