"""Running text: sentences that plan something, and lists that a sentence introduces.

What one sentence says is read by `pipeline.extract.sentences`. Here: where sentences end, which statements add to the
activity before (`The output will be a report.`), and lists below a sentence, whose lead, funds and date count for every item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.doctype import names_document
from pipeline.extract.draft import Draft
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import joined, part, trimmed_quote
from pipeline.extract.recommendations import is_standing
from pipeline.extract.scene import Scene
from pipeline.extract.sentences import (
    Statement,
    introduces,
    is_sentence,
    plans,
    read_sentence,
    shared_fields,
    without_fields,
)
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.words import Cut, Span, Words
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡«“\"(])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Sr|Sra|Dr|Dra|Lic|Ing|art|núm|No|Nos|pp|p|vs|etc|EE|UU|e\.g|i\.e|approx|St|Mr|Ms|Mrs|cf)|\b[A-Z])\.$"
)
_LATER = 2
"""How many sentences that say nothing may stand between an activity and one that adds to it."""


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the paragraph at `at` if one of its sentences plans an activity."""
    piece = items[at]
    if not isinstance(piece, Piece) or piece.role == "label" or draft.section in {"front", "back"}:
        return 0
    if draft.section == "cover" and not _below_title(items, at):
        return 0
    if not scene.prose or piece.titled or is_standing(piece.text):
        return 0
    piece, after = _unlabelled(items, at)
    spans = sentences(piece)
    members = (
        [] if after > 1 else _list(items, at, draft) if spans and not piece.text.endswith((".", ";", "!", "?")) else []
    )
    code = _code(items, piece)
    found = False
    shared: dict[str, Quote] = {}
    for start, end in spans[:-1] if members else spans:
        found = _sentence(piece, start, end, code if start == piece.value else "", draft, scene, shared) or found
    if members:
        _read_list(piece, spans[-1], members, draft)
    elif found:
        draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    return after + sum(n for _, n in members) if found or members else 0


def _unlabelled(items: Sequence[Item], at: int) -> tuple[Piece, int]:
    """The piece with labels in brackets that are part of its text (`… in May (lead: Peru).`), and how many pieces that is."""
    piece = items[at]
    assert isinstance(piece, Piece)
    count = 1
    while at + count < len(items):
        label = items[at + count]
        if not isinstance(label, Piece) or label.role != "label" or label.block is not piece.block:
            break
        before = piece.block.text[: label.start + 1].rstrip()
        bracketed = piece.block.text.count("(", 0, label.value) > piece.block.text.count(")", 0, label.value)
        if not bracketed and not before.endswith("(") and not is_sentence(piece.text.rstrip(" .;") + "."):
            break
        count += 1
        following = items[at + count] if at + count < len(items) else None
        more = isinstance(following, Piece) and following.block is piece.block
        piece = replace(piece, end=following.start if more and isinstance(following, Piece) else len(piece.block.text))
    return piece, count


def _code(items: Sequence[Item], piece: Piece) -> str:
    """The number of an activity (`1.2`); none where plain numbers count the paragraphs: some that have one plan nothing."""
    mine = piece.enumerator
    if mine is None or mine.label or not mine.code:
        return ""
    if len(mine.levels) > 1:
        return mine.code
    others = [
        i for i in items if isinstance(i, Piece) and i.role == "item" and i.enumerator is not None and i.enumerator.code
    ]
    alike = [i for i in others if i.enumerator and i.enumerator.levels == mine.levels and is_sentence(i.text)]
    return "" if any(not plans(i.text) for i in alike) else mine.code


def _below_title(items: Sequence[Item], at: int) -> bool:
    """On a plan without headings the activities begin below its title; numbered paragraphs and sentences count there."""
    piece = items[at]
    titled = any(isinstance(i, Piece) and names_document(i.whole) == "plan" for i in items[:at])
    return titled and isinstance(piece, Piece) and piece.role == "item"


def sentences(piece: Piece) -> list[tuple[int, int]]:
    """Spans of the sentences inside the piece's block."""
    text = piece.block.text
    named = piece.enumerator is not None and piece.enumerator.label and is_sentence(piece.whole)
    first = piece.start if named else piece.value
    cuts = [first]
    for match in _SENTENCE_END.finditer(text, first, piece.end):
        if not _ABBREVIATION.search(text[first : match.start()]):
            cuts.append(match.end())
    cuts.append(piece.end)
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def _sentence(
    piece: Piece, start: int, end: int, code: str, draft: Draft, scene: Scene, shared: dict[str, Quote]
) -> bool:
    """Read the statements of a sentence: new activities, and what adds to the one before."""
    text = piece.block.text[start:end]
    before = _told_before(draft, scene)
    said = False
    shared.pop("date", None)
    for statement in read_sentence(text, draft.plan_year, before):
        if statement.sort == "plan":
            _plan(piece, start, text, statement, code, shared, draft)
            code, said, scene.told = "", True, text
        elif _may_add(draft):
            _complete(piece, start, statement, draft)
            said = True
    if said:
        draft.account(piece.block.quote(start, end))
    return said


def _told_before(draft: Draft, scene: Scene) -> str:
    """The sentence of the activity that a statement may take up; empty where there is none in this area."""
    return scene.told or draft.entries[-1].quotes["activity"].text if _may_add(draft) else ""


def _may_add(draft: Draft) -> bool:
    last = draft.entries[-1] if draft.entries else None
    return last is not None and "prose" in last.flags and last.area in {-1, draft.area}


def _plan(
    piece: Piece, start: int, text: str, statement: Statement, code: str, shared: dict[str, Quote], draft: Draft
) -> None:
    """One planned thing of a sentence. `shared`: the date that opens the sentence counts for all; the lead for those that go on."""
    given = {k: v for k, v in shared.items() if k == "date" or statement.further}
    _add(piece, start, code, statement.cuts, statement.core, given, draft, "sentence that plans something")
    for cut in statement.cuts:
        if cut.field == "lead" or (
            cut.field == "date" and "date" not in shared and statement.span[0] == 0 and cut.end <= statement.core[0][0]
        ):
            shared[cut.field] = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))


def _complete(piece: Piece, start: int, statement: Statement, draft: Draft) -> None:
    """Give the fields of a statement to the activities that it speaks of, where they have none of their own."""
    own = [i for i, e in enumerate(draft.entries) if "prose" in e.flags and e.area == draft.area]
    chosen = own[-statement.reach :] if statement.reach else own
    for index in chosen or [len(draft.entries) - 1]:
        draft.entries[index] = _completed(
            piece, start, statement, draft.entries[index], index == len(draft.entries) - 1
        )


def _completed(piece: Piece, start: int, statement: Statement, entry: Entry, last: bool) -> Entry:
    quotes, rules = dict(entry.quotes), dict(entry.rules)
    for cut in statement.cuts:
        if not cut.field:
            continue
        value = trimmed_quote(piece.block.quote(start + cut.value[0], start + cut.value[1]))
        if cut.field not in quotes or cut.field in entry.inherited:
            quotes[cut.field] = value
            rules[cut.field] = "a statement about the activity"
        elif cut.field == "product" and last and statement.reach == 1:
            quotes[cut.field] = joined(quotes[cut.field], value, "; ")
        elif cut.field == "date" and statement.verb in _ends() and last:
            bare = _UNTIL.match(value.text)
            quotes[cut.field] = joined(quotes[cut.field], part(value, bare.end() if bare else 0), " – ")
    inherited = tuple(n for n in entry.inherited if quotes.get(n) == entry.quotes.get(n))
    return replace(entry, quotes=quotes, inherited=inherited, rules=rules)


_UNTIL = re.compile(
    r"(?:to be \w+\s+)?(?:by|before|until|till|up to|hasta|antes del?|a más tardar|no later than|not later than|el|the|in|on|en|para|\s)*",
    re.I,
)


def _ends() -> frozenset[str]:
    """`iniciará el 2 de marzo y concluirá el 26 de junio`: the verb of the second date."""
    return frozenset(
        {"concluira", "finalizara", "terminara", "culminara", "end", "finish", "conclude", "close", "cerrara"}
    ) & (forms("happen").every | {"end"})


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
    for cut in (c for c in cuts if c.field):
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


def _list(items: Sequence[Item], at: int, draft: Draft) -> list[tuple[Piece, int]]:
    """The items of a list below a sentence that plans (`During 2015 the Secretariat will:`), at least two, and of how many
    pieces each is made."""
    piece = items[at]
    assert isinstance(piece, Piece)
    start, end = sentences(piece)[-1]
    if not introduces(piece.block.text[start:end].rstrip(" :") + ":"):
        return []
    members: list[tuple[Piece, int]] = []
    position = at + 1
    while position < len(items):
        item = items[position]
        if not isinstance(item, Piece) or item.role != "item":
            break
        first = members[0][0] if members else item
        deeper = bool(members) and item.block.indent > first.block.indent + (6 if first.block.size else 0)
        if members and not deeper and not _alike(first, item):
            break
        members.append(_unlabelled(items, position))
        position += members[-1][1]
    return members if len(members) >= 2 else []


def _read_list(piece: Piece, span: Span, members: Sequence[tuple[Piece, int]], draft: Draft) -> None:
    """Every item an activity, with the sentence's lead, funds and date for all of them."""
    text = piece.block.text[span[0] : span[1]]
    shared = {
        c.field: trimmed_quote(piece.block.quote(span[0] + c.value[0], span[0] + c.value[1]))
        for c in shared_fields(text, draft.plan_year)
    }
    draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    first = members[0][0].block
    for member, _ in members:
        deeper = member.block.indent > first.indent + (6 if first.size else 0)
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
    """An item of the list: a sentence of its own, or the name of a work with its fields."""
    code = member.enumerator.code if member.enumerator is not None else ""
    draft.account_span(member.block.start + member.start, member.block.start + member.end)
    rule = "item of a list that a sentence introduces"
    added = False
    for number, (start, end) in enumerate(sentences(member)):
        text = member.block.text[start:end]
        told = read_sentence(text, draft.plan_year, draft.entries[-1].quotes["activity"].text if added else "")
        if number == 0 and not any(s.sort == "plan" for s in told):
            words = Words.of(text, draft.plan_year)
            cuts, core = without_fields(words)
            _add(member, start, code, cuts, core, shared, draft, rule)
            added = True
            told = [s for s in read_sentence(text, draft.plan_year, text) if s.sort == "adds" and s.span[0] > 0]
        for statement in told:
            if statement.sort == "plan":
                _add(member, start, code, statement.cuts, statement.core, shared, draft, rule)
                code, added = "", True
            elif added:
                _completed_last(member, start, statement, draft)


def _completed_last(member: Piece, start: int, statement: Statement, draft: Draft) -> None:
    draft.entries[-1] = _completed(member, start, statement, draft.entries[-1], True)
