"""Lists of running text: items below a sentence that introduces them, whose lead, funds and date count for every item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.doctype import names_document
from pipeline.extract.draft import Draft
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import joined, trimmed_quote
from pipeline.extract.running_entries import add_entry, completed
from pipeline.extract.running_sentences import sentences, unlabelled
from pipeline.extract.sentences import read_sentence, without_fields
from pipeline.extract.speech.announcements import groups
from pipeline.extract.speech.openings import introduces, shared_fields
from pipeline.extract.speech.statements import Statement
from pipeline.extract.speech.words import Span, Words
from pipeline.model.provenance import Quote
from pipeline.text.clean import fold_same_length


def members_below(items: Sequence[Item], at: int, draft: Draft) -> list[tuple[Piece, int]]:
    """The items of a list below a sentence that plans (`During 2015 the Secretariat will:`), at least two, and of how many
    pieces each is made."""
    piece = items[at]
    assert isinstance(piece, Piece)
    start, end = sentences(piece)[-1]
    if not piece.text.endswith(":") and names_document(piece.whole) == "plan":
        return []
    marked = piece.text.endswith(":")
    if not introduces(piece.block.text[start:end].rstrip(" :") + ":", marked=marked):
        return []
    members = _marked(items, at + 1) or _unmarked(items, at)
    return members if len(members) >= 2 else []


def _marked(items: Sequence[Item], position: int) -> list[tuple[Piece, int]]:
    """Numbered or bulleted items, with deeper ones inside them."""
    members: list[tuple[Piece, int]] = []
    while position < len(items):
        item = items[position]
        if not isinstance(item, Piece) or item.role != "item":
            break
        first = members[0][0] if members else item
        deeper = bool(members) and item.block.indent > first.block.indent + (6 if first.block.size else 0)
        if members and not deeper and not _alike(first, item):
            break
        members.append(unlabelled(items, position))
        position += members[-1][1]
    return members


_GOES_ON = re.compile(r"[;,](?:\s+(?:and|y|e))?$")


def _unmarked(items: Sequence[Item], at: int) -> list[tuple[Piece, int]]:
    """Lines without a sign (their bullets were no letters): each but the last ends in a semicolon or comma, or all are set
    deeper than the sentence and begin with a small letter."""
    above = items[at]
    members: list[tuple[Piece, int]] = []
    position = at + 1
    while position < len(items):
        item = items[position]
        if not isinstance(item, Piece) or item.role != "text" or not item.first or item.styled:
            break
        small = item.text[:1].islower() and isinstance(above, Piece) and item.block.indent > above.block.indent
        if members and not small and not _GOES_ON.search(members[-1][0].text):
            break
        if not members and not small and not _GOES_ON.search(item.text):
            break
        members.append(unlabelled(items, position))
        position += members[-1][1]
    return members


_THIS_PERIOD = re.compile(
    r"(?:in|during|over|within) (?:this|that|the same) (?:period|time|month|quarter|week|phase)|(?:en|durante) (?:est|es)[ea] (?:periodo|lapso|plazo|tiempo|mes|trimestre|semestre|etapa|fase)"
)
"""`The first quarter is given over to preparation. In this period the Officer will:`."""


_OF_THE_SAME = re.compile(
    r"(?:(?:also|tambien|asimismo|ademas),? )?(?:les? (?:corresponde|toca|compete|incumbe)|(?:it|he|she|they) (?:will|shall|is|are|also|has|have)\b)"
)
"""`Le corresponde asimismo:` speaks of who leads the work before."""


def read_list(piece: Piece, span: Span, members: Sequence[tuple[Piece, int]], draft: Draft) -> None:
    """Every item an activity, with the sentence's lead, funds and date for all of them."""
    text = piece.block.text[span[0] : span[1]]
    shared = {
        c.field: trimmed_quote(piece.block.quote(span[0] + c.value[0], span[0] + c.value[1]))
        for c in shared_fields(text, draft.plan_year)
    }
    last = draft.entries[-1] if draft.entries else None
    if (
        "lead" not in shared
        and last is not None
        and last.area in {-1, draft.area}
        and _OF_THE_SAME.match(fold_same_length(text))
    ):
        shared.update({"lead": last.quotes["lead"]} if "lead" in last.quotes else {})
    if "date" not in shared and _THIS_PERIOD.match(fold_same_length(text)):
        before = Words.of(piece.block.text[piece.value : span[0]], draft.plan_year).dates
        if before:
            a, b = before[-1].value
            shared["date"] = trimmed_quote(piece.block.quote(piece.value + a, piece.value + b))
    draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    first = members[0][0].block
    inner: dict[str, Quote] | None = None
    for member, _ in members:
        deeper = member.block.indent > first.indent + (6 if first.size else 0)
        if deeper and inner is not None:
            read_member(member, inner, draft, INTRODUCED)
        elif deeper and draft.entries:
            _detail(member, draft)
        elif (
            member.text.endswith(":")
            and introduces(member.text)
            and "lead" in (own := _shared(member, draft.plan_year))
        ):
            inner = {**shared, **own}
            draft.account_span(member.block.start + member.start, member.block.start + member.end)
        else:
            inner = None
            read_member(member, shared, draft, INTRODUCED)


def _shared(member: Piece, plan_year: int) -> dict[str, Quote]:
    """Lead, funds and date of an item that introduces items of its own."""
    at = member.block.text.index(member.text, member.value)
    return {
        c.field: trimmed_quote(member.block.quote(at + c.value[0], at + c.value[1]))
        for c in shared_fields(member.text, plan_year)
    }


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
        one is not None
        and two is not None
        and len(one.levels) == len(two.levels)
        and bool(one.code) == bool(two.code)
        and one.code.isupper() == two.code.isupper()
    )


INTRODUCED = "item of a list that a sentence introduces"
"""The rule of entries that count though nothing more is said of them."""


def read_member(
    member: Piece, shared: dict[str, Quote], draft: Draft, rule: str = "item that says who or when"
) -> None:
    """An item of the list: a sentence of its own, or the name of a work with its fields."""
    code = member.enumerator.code if member.enumerator is not None else ""
    draft.account_span(member.block.start + member.start, member.block.start + member.end)
    added = False
    for number, (start, end) in enumerate(sentences(member)):
        text = member.block.text[start:end]
        told = read_sentence(text, draft.plan_year, draft.entries[-1].quotes["activity"].text if added else "")
        if number == 0 and not any(s.sort == "plan" for s in told):
            words = Words.of(text, draft.plan_year)
            cuts, core = without_fields(words)
            add_entry(member, start, code, cuts, core, shared, draft, rule)
            added = True
            told = [s for s in read_sentence(text, draft.plan_year, text) if s.sort == "adds" and s.span[0] > 0]
        for statement in told:
            if statement.sort == "plan":
                anew = groups(text) and not text[:1].islower() and statement.core[0][0] > 0
                own = {k: v for k, v in shared.items() if k != "lead"} if anew else shared
                add_entry(member, start, code, statement.cuts, statement.core, own, draft, rule)
                code, added = "", True
            elif added:
                _completed_last(member, start, statement, draft)


def _completed_last(member: Piece, start: int, statement: Statement, draft: Draft) -> None:
    draft.entries[-1] = completed(member, start, statement, draft.entries[-1], True)
