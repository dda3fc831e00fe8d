"""Running text: sentences that plan something, and lists that a sentence introduces.

What one sentence says is read by `pipeline.extract.sentences`. Here: where sentences end, which statements add to the
activity before (`The output will be a report.`), and lists below a sentence, whose lead, funds and date count for every item.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.doctype import called, names_document
from pipeline.extract.draft import Draft
from pipeline.extract.headings import looks_like_title
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import trimmed_quote
from pipeline.extract.recommendations import is_standing
from pipeline.extract.running_entries import LISTED, add_entry, completed
from pipeline.extract.running_lists import members_below, read_list, read_member
from pipeline.extract.running_sentences import sentences, unlabelled
from pipeline.extract.scene import Scene
from pipeline.extract.sentences import is_sentence, plans, read_sentence, says_fields
from pipeline.extract.speech.openings import acting_body, area_lead
from pipeline.extract.speech.statements import Statement
from pipeline.model.document import Table
from pipeline.model.provenance import Quote


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the paragraph at `at` if one of its sentences plans an activity."""
    piece = items[at]
    if not isinstance(piece, Piece) or piece.role == "label" or draft.section in {"front", "back"}:
        return 0
    if draft.section == "cover" and not _below_title(items, at, draft, scene):
        return 0
    if not scene.reads_sentences(draft.current) or piece.titled or is_standing(piece.text):
        return 0
    piece, after = unlabelled(items, at)
    if piece.role == "item" and says_fields(piece.text, draft.plan_year) and not plans(piece.text):
        read_member(piece, {}, draft)
        return after
    spans = sentences(piece)
    members = (
        []
        if after > 1
        else members_below(items, at, draft)
        if spans and not piece.text.endswith((".", ";", "!", "?"))
        else []
    )
    code = _code(items, piece)
    found = False
    shared: dict[str, Quote] = {}
    for start, end in spans[:-1] if members else spans:
        found = _sentence(piece, start, end, code if start == piece.value else "", draft, scene, shared) or found
    if members:
        read_list(piece, spans[-1], members, draft)
    elif found:
        draft.account_span(piece.block.start + piece.start, piece.block.start + piece.end)
    return after + sum(n for _, n in members) if found or members else 0


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


def _below_title(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> bool:
    """On a plan without headings the activities begin below its title. Where headings follow, only numbered ones count."""
    piece = items[at]
    named = [i for i, x in enumerate(items[:at]) if isinstance(x, Piece) and names_document(x.whole) == "plan"]
    if not named and (called(items) not in {"", "act"} or not isinstance(piece, Piece) or not is_sentence(piece.whole)):
        return False
    if named and isinstance(piece, Piece) and piece.role == "item":
        return True
    if scene.headed is None:
        first = max(named[0] + 1 if named else 0, at + 1)
        scene.headed = any(_heads(items, i, draft.plan_year) for i in range(first, len(items)))
    return not scene.headed


def _heads(items: Sequence[Item], at: int, plan_year: int) -> bool:
    """Whether a piece is a heading with text below it."""
    piece, below = items[at], items[at + 1] if at + 1 < len(items) else None
    if isinstance(piece, Table):
        return True
    if piece.role == "label" or not piece.first or not isinstance(below, Piece) or len(below.text.split()) < 7:
        return False
    if len(below.text.split()) < 12 and not below.text.rstrip().endswith((".", ":", ";", "!", "?", ",")):
        return False  # below who signs a letter stand its place and date
    short = looks_like_title(piece.text) and len(piece.text.split()) <= 9 and not piece.text.endswith(":")
    return (
        short
        and not piece.text[:1].islower()
        and not plans(piece.text)
        and (piece.role != "item" or below.role != "item")
    )


def _sentence(
    piece: Piece, start: int, end: int, code: str, draft: Draft, scene: Scene, shared: dict[str, Quote]
) -> bool:
    """Read the statements of a sentence: new activities, and what adds to the one before."""
    text = piece.block.text[start:end]
    before = _told_before(draft, scene)
    said = planned = False
    shared.pop("date", None)
    for statement in read_sentence(text, draft.plan_year, before):
        if statement.sort == "plan":
            _plan(piece, start, text, statement, code, shared, draft)
            planned = True
            code, said, scene.told = "", True, text
        elif _may_add(draft):
            _complete(piece, start, statement, draft)
            said = True
    if not planned and not said and (body := area_lead(text, draft.plan_year)) is not None:
        draft.group["lead"] = trimmed_quote(piece.block.quote(start + body[0], start + body[1]))
        said = True
    elif not planned and (body := acting_body(text, draft.plan_year)) is not None:
        shared["lead"] = trimmed_quote(piece.block.quote(start + body[0], start + body[1]))
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
    if not statement.further and not any(c.field == "lead" for c in statement.cuts):
        shared.pop("lead", None)
    given = {k: v for k, v in shared.items() if k == "date" or statement.further}
    rule = LISTED if statement.listed else "sentence that plans something"
    add_entry(piece, start, code, statement.cuts, statement.core, given, draft, rule)
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
        draft.entries[index] = completed(piece, start, statement, draft.entries[index], index == len(draft.entries) - 1)
