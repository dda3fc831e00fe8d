"""Document -> Plan: cover facts, areas and activities as printed, verbatim, each with its place and the rule that found it.

`extract_plans` is the stage's one entry point. It walks the document with an `Outline`, which hands each region to the
first layout that claims it; nothing is normalized here, and nothing is lost: what no rule accounts for becomes an issue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.extract.annex import without_repeats
from pipeline.extract.bilingual import editions, first_language
from pipeline.extract.columns import values_by_head
from pipeline.extract.cover import read_cover
from pipeline.extract.doctype import called, is_plan
from pipeline.extract.draft import AreaName, Draft
from pipeline.extract.expected import expected_count
from pipeline.extract.frames import without_frames
from pipeline.extract.item_shapes import with_shapes
from pipeline.extract.levels import Levels
from pipeline.extract.money_notes import money_note, with_money
from pipeline.extract.outline import Outline
from pipeline.extract.pieces import Item, Piece, pieces_of
from pipeline.extract.running_entries import LISTED
from pipeline.extract.running_lists import INTRODUCED
from pipeline.extract.scene import Scene
from pipeline.extract.sentences import plans
from pipeline.extract.values import learn_labels
from pipeline.model.document import Document, Table, TextBlock
from pipeline.model.plan import Area, Entry, Plan
from pipeline.model.provenance import Issue
from pipeline.text.clean import collapse, fold
from pipeline.text.language import detect_language, foreign_language

_COVER_BLOCKS = 40
_UNREAD_SHOWN = 160
_FEW_ENTRIES = 2


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a document gave: its plans (one for each language edition; none if it is no plan) and the issues found."""

    plans: tuple[Plan, ...]
    issues: tuple[Issue, ...]


def extract_plans(document: Document) -> Extraction:
    """The plans that a document holds. A document that is none gives no plan and the issue `no_plan_found`."""
    document = without_frames(document)
    items = pieces_of(document.blocks, learn_labels(document.blocks))
    language = _language(document)
    pairs = editions(items)
    plans = [_extract(document, items, edition or language, edition) for edition in (pairs or ("",))]
    kept = tuple(p for p in plans if isinstance(p, Plan))
    if kept:
        return Extraction(kept, (*document.issues, *_foreign(document)))
    return Extraction((), (*document.issues, _no_plan(document, max(p for p in plans if isinstance(p, int)))))


def _no_plan(document: Document, undated: int) -> Issue:
    """`undated`: rows of a table or list like a plan's, of which the document says neither a year nor that they are one."""
    if undated:
        return Issue(
            "no_plan_found",
            f"{undated} rows look like activities, but neither the document nor its name says of which year's plan.",
            hint="If it is a plan, put its year into the file's name (`plan-2021.csv`).",
        )
    if not document.text.strip():
        return Issue(
            "no_plan_found", "The document holds no text.", hint="If it is a scan, install Tesseract and run again."
        )
    return Issue(
        "no_plan_found",
        "No plan with activities was found in this document.",
        hint="If it is a plan, see with `hilo explain` how it was read, and add its words to the vocabulary.",
    )


def _foreign(document: Document) -> tuple[Issue, ...]:
    code = foreign_language(" ".join(collapse(b.text) for b in document.blocks)[:20000])
    if not code:
        return ()
    message = f"The document seems to be in another language than Spanish or English ({code}); fields may be missing."
    return (
        Issue("other_language", message, hint="Check its rows; labels and headers of that language are not known."),
    )


def _language(document: Document) -> str:
    sample = " ".join(collapse(b.text) for b in document.blocks)[:20000]
    code, _ = detect_language(sample)
    return code


def _extract(document: Document, items: list[Item], language: str, edition: str) -> Plan | int:
    """The plan; where there is none, how many rows would be one's if the document said of which year."""
    blocks = [b for b in document.blocks if isinstance(b, TextBlock)]
    cover = read_cover(blocks[:_COVER_BLOCKS], document.source.path, language)
    draft = _drafted(document, items, cover.plan_year, language, edition)
    for place in document.furniture:
        draft.account_span(place.start, place.end)
    draft.entries = [e for e in draft.entries if not _is_title(e, cover.title)]
    areas, entries = draft.finish()
    entries = tuple(e for e in entries if _says_something(e))
    entries, repeats = _unrepeated(entries)
    areas, entries = _used_areas(areas, entries, draft)
    named_areas = [a for a in draft.areas if a.table_seen or a.objectives]
    if not entries and not (named_areas and is_plan(items, entries, 1, document.text)):
        return 0
    if not is_plan(items, entries, len(areas), document.text):
        return 0
    if not (cover.plan_year or called(items) == "plan"):
        return len(entries)
    return Plan(
        source=document.source,
        language=language,
        cover=cover,
        areas=areas,
        entries=with_money(tuple(_flagged(e) for e in entries), money_note(document.blocks)),
        pages=document.pages,
        ocr=document.ocr,
        repaired=document.repaired,
        coverage=round(draft.coverage(document.text), 4),
        expected=expected_count(entries),
        issues=(*draft.issues, *repeats, *_unnamed(items, entries), *_unread(document, draft, items)),
    )


def _unnamed(items: list[Item], entries: tuple[Entry, ...]) -> list[Issue]:
    """A warning where running text was taken for a plan by nothing but what it announces."""
    if called(items) == "plan" or not all("prose" in e.flags for e in entries):
        return []
    message = "The document does not call itself a plan; its sentences announce work with dates, and were read as one."
    return [Issue("plan_unnamed", message, hint="Check that it is a plan; if not, take it out of the folder.")]


def _says_something(entry: Entry) -> bool:
    """A sentence that says neither who, when nor with what money, and has no number, is a remark (`Weekly bulletins will be sent`)."""
    known = {"lead", "resources", "budget", "date"} & {*entry.quotes}
    return (
        "prose" not in entry.flags or bool(known or entry.code) or entry.rules.get("activity") in {LISTED, INTRODUCED}
    )


def _is_title(entry: Entry, title: str) -> bool:
    """The plan's own title with its total or its period below it (`Monto total: US$ 90.000`) is no activity."""
    activity = entry.quotes.get("activity")
    return entry.layout == "narrative" and activity is not None and fold(activity.text) == fold(title)


def _of_sentences(draft: Draft) -> bool:
    """Whether most items are sentences that announce (`2. The Group will update …`): they say who and when in running text."""
    texts = [e.quotes["activity"].text for e in draft.entries if "activity" in e.quotes]
    return 2 * sum(plans(t) and len(t.split()) >= 8 for t in texts) > len(texts)


def _of_paragraphs(draft: Draft) -> bool:
    """Whether most items are paragraphs of several sentences, at whose end a label stands (`… Plazo: mayo.`)."""
    texts = [e.quotes["activity"].text for e in draft.entries if "activity" in e.quotes]
    return 2 * sum(re.search(r"\w{3}\.\s+[A-ZÁÉÍÓÚÑ]", t) is not None for t in texts) > len(texts)


def _telling(draft: Draft) -> int:
    """How many entries say more of themselves than their activity."""
    return sum(len(e.quotes) - len(e.inherited) > 1 for e in draft.entries)


def _drafted(document: Document, items: list[Item], plan_year: int, language: str, edition: str) -> Draft:
    """The document walked: as tables and labelled items; as running text where that tells more; and, within the former, the
    areas that print running text where their like print tables."""

    def walked(prose: bool = False, running: frozenset[AreaName] = frozenset()) -> Draft:
        draft = Draft(len(document.text), plan_year, edition, first_language(items) if edition else "es")
        heads = values_by_head(b for b in document.blocks if isinstance(b, Table))
        levels = Levels(items, plan_year)
        Outline(items, draft, Scene(language, levels, document.ocr, prose, running, heads=heads)).walk()
        draft.entries = with_shapes(draft.entries)
        return draft

    draft = walked()
    told = _telling(draft)
    if told < _FEW_ENTRIES or all(e.layout != "table" for e in draft.entries):
        text = walked(prose=True)
        labelled = any(rule.startswith("label") for e in draft.entries for rule in e.rules.values())
        in_text = _of_sentences(draft) and (not labelled or _of_paragraphs(draft))
        enough = told if in_text else 2 * told if labelled else told + 1
        if told < _FEW_ENTRIES or _telling(text) >= enough:
            return text
    empty = frozenset(a.name for a in draft.areas if a.number and not a.entries and not a.annex and a.notes)
    return walked(running=empty) if empty else draft


def _unrepeated(entries: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], list[Issue]]:
    """The annex's repeats left out."""
    kept: list[Entry] = []
    issues: list[Issue] = []
    first = next((i for i, e in enumerate(entries) if "annex" in e.flags), len(entries))
    kept, issues, _ = without_repeats(entries, first)
    return tuple(replace(e, flags=tuple(f for f in e.flags if f != "annex")) for e in kept), issues


def _used_areas(
    areas: tuple[Area, ...], entries: tuple[Entry, ...], draft: Draft
) -> tuple[tuple[Area, ...], tuple[Entry, ...]]:
    """Without the areas that only an annex names and of whose activities none is left."""
    named = {a.title.text for a in draft.areas if not a.annex}
    used = {e.area for e in entries}
    kept = [i for i, a in enumerate(areas) if i in used or a.title.text in named]
    place = {old: new for new, old in enumerate(kept)}
    return tuple(areas[i] for i in kept), tuple(replace(e, area=place.get(e.area, -1)) for e in entries)


def _flagged(entry: Entry) -> Entry:
    if entry.confidence < 0.75 and "low_ocr" not in entry.flags:
        return replace(entry, flags=(*entry.flags, "low_ocr"))
    return entry


def _unread(document: Document, draft: Draft, items: list[Item]) -> list[Issue]:
    """One issue for each stretch of text that nothing accounted for, with its page; what is only printed again counts once."""
    pages = [(i.block.start, i.block.page) for i in items if isinstance(i, Piece)]
    pages += [
        (c.start, (c.lines[0].box.page if c.lines else t.page))
        for t in items
        if not isinstance(t, Piece)
        for c in t.cells
    ]
    pages.sort(key=lambda p: p[0])
    found = []
    unread = _merged(draft.unread(document.text), document.text)
    for start, end in unread:
        first = document.text.find(document.text[start:end])
        if first < start and not any(s <= first < e for s, e in unread):
            continue  # a title that every sheet repeats
        text = collapse(document.text[start:end])
        page = next((p for s, p in reversed(pages) if s <= start), None)
        shown = text if len(text) <= _UNREAD_SHOWN else text[:_UNREAD_SHOWN] + "…"
        found.append(
            Issue(
                "unread_text",
                f"Text that no rule accounts for: {shown}",
                page=page,
                hint="Check whether an activity is in it.",
            )
        )
    return found


def _merged(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Neighbouring spans with nothing but marks between them are one."""
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and not any(c.isalnum() for c in text[out[-1][1] : start]):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out
