"""A card: one pair, set side by side, with everything a person needs to judge it."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import PipelineError
from pipeline.model.dataset import Activity, Decision
from pipeline.review.fields import COMPARED, LABELS, shown_value
from pipeline.review.marking import Piece, marked
from pipeline.review.office import Caller, brief
from pipeline.review.pairs import Pair
from pipeline.review.panel import NoPanel, PagePanel, Panel, panel
from pipeline.review.view import View
from pipeline.store.columns import RELATIONS
from pipeline.store.journal import Act
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import JOIN, in_spanish

MOST_RIVALS = 8
BODIES = {"lead": "lead_bodies", "resources": "resource_bodies"}


@dataclass(frozen=True, slots=True)
class Row:
    """A field of both activities. `one`, `other`: the cell in pieces, empty where the document says nothing."""

    field: str
    label: str
    one: tuple[Piece, ...]
    other: tuple[Piece, ...]
    one_corrected: bool
    other_corrected: bool
    differs: bool


@dataclass(frozen=True, slots=True)
class Rival:
    """Another pair of one of the two activities; `mate` is the activity at its far end."""

    pair: Pair
    of: Activity
    mate: Activity
    status: str
    relation: str


@dataclass(frozen=True, slots=True)
class Card:
    pair: Pair
    one: Activity
    other: Activity
    title: tuple[tuple[Piece, ...], tuple[Piece, ...]]
    rows: tuple[Row, ...]
    reasons: tuple[str, ...]
    rivals: tuple[Rival, ...]
    status: str
    relation: str
    decision: Decision | None
    panels: tuple[Panel, Panel]
    threads: tuple[str, str]

    @property
    def same_year(self) -> bool:
        return self.one.plan_year == self.other.plan_year

    @property
    def two_languages(self) -> bool:
        return self.one.language != self.other.language

    @property
    def relations(self) -> tuple[str, ...]:
        """What the link can be taken for: editions of one plan are translations, years are chained otherwise."""
        return ("translation", "related") if self.same_year else RELATIONS[1:]


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` pairs of the queue are judged; `waiting` and `skipped` by this person make up the rest."""

    done: int
    waiting: int
    skipped: int

    @property
    def total(self) -> int:
        return self.done + self.waiting + self.skipped


def card_of(caller: Caller, pair: Pair) -> Card:
    desk, content = caller.desk, caller.desk.content
    one, other = content.activities[pair.from_id], content.activities[pair.to_id]
    return Card(
        pair,
        one,
        other,
        marked(one.activity, other.activity),
        _rows(caller, one, other),
        reasons(pair.evidence, caller.lang),
        _rivals(caller, pair),
        desk.status(pair, caller.person),
        desk.relation(pair),
        desk.standing.decision(pair.subject),
        (side(caller, one), side(caller, other)),
        (content.thread_of.get(one.activity_id, ""), content.thread_of.get(other.activity_id, "")),
    )


def reasons(evidence: str, lang: str) -> tuple[str, ...]:
    """The reasons that the dataset gives for a pair, one by one; evidence is written in English."""
    text = in_spanish(evidence) if lang == "es" else evidence
    return tuple(brief(x.strip(), 200) for x in text.split(JOIN) if x.strip())


def side(caller: Caller, activity: Activity, field: str = "", page: int = 0) -> Panel:
    """The source beside an activity; never an error: where the source cannot be shown the panel says why."""
    office = caller.office
    try:
        return panel(caller.desk.content, office.provenance, office.sources, activity, field, page)
    except (PipelineError, OSError):
        return NoPanel("unreadable")


def _rows(caller: Caller, one: Activity, other: Activity) -> tuple[Row, ...]:
    out = []
    for field in COMPARED:
        first, second = shown_value(one, field), shown_value(other, field)
        if not first and not second:
            continue
        pieces = marked(first, second)
        out.append(
            Row(
                field,
                LABELS[field],
                *pieces,
                corrected(caller, one, field),
                corrected(caller, other, field),
                _differs(one, other, field),
            )
        )
    return tuple(out)


def _differs(one: Activity, other: Activity, field: str) -> bool:
    """Whether a field of the two says different things, as far as that can be told: codes and numbers always, words
    within one language. A period differs where it is another part of its year.
    """
    if field in BODIES:
        first, second = getattr(one, BODIES[field]), getattr(other, BODIES[field])
        return bool(first and second and set(first) != set(second))
    if field == "period":
        return one.period[4:] != other.period[4:] if one.period and other.period else False
    if field in {"quantity", "budget"}:
        return None not in (getattr(one, field), getattr(other, field)) and getattr(one, field) != getattr(other, field)
    if field == "date_text" or one.language != other.language:
        return False
    first, second = fold(str(getattr(one, field))), fold(str(getattr(other, field)))
    return bool(first and second and first != second)


def corrected(caller: Caller, activity: Activity, field: str) -> bool:
    """Whether a person's correction of the field stands."""
    return bool(caller.desk.standing.corrections(activity.activity_id, field))


def _rivals(caller: Caller, pair: Pair) -> tuple[Rival, ...]:
    desk, activities = caller.desk, caller.desk.content.activities
    out = []
    for activity_id in (pair.from_id, pair.to_id):
        for other in desk.pairs_of(activity_id):
            if other.subject == pair.subject:
                continue
            mate = other.to_id if other.from_id == activity_id else other.from_id
            status = desk.status(other, caller.person)
            out.append(Rival(other, activities[activity_id], activities[mate], status, desk.relation(other)))
    out.sort(key=lambda r: (not desk.holds(r.pair), -(r.pair.probability or 0.0), r.pair.subject))
    return tuple(out[:MOST_RIVALS])


def strips(card: Card) -> tuple[Panel | None, Panel | None]:
    """What is shown of the sources on the card: only where the row's own place is known."""
    first, second = ((p if not isinstance(p, PagePanel) or p.row else None) for p in card.panels)
    return first, second


def next_pair(caller: Caller, view: View, skipped: bool = False) -> tuple[Pair | None, Progress]:
    """The pair to judge next in a view, and how far its queue is. `skipped`: go through the skipped ones as well."""
    desk, standing = caller.desk, caller.desk.standing
    done = waiting = put_off = 0
    chosen = later = None
    for subject, pair in desk.queue(view):
        if subject in standing.decided:
            done += 1
        elif subject in standing.by_subject and standing.skipped(subject, caller.person):
            put_off += 1
            later = later or pair
        elif not desk.is_settled(pair):
            waiting += 1
            chosen = chosen or pair
    return chosen or (later if skipped else None), Progress(done, waiting, put_off)


def sample_result(caller: Caller) -> tuple[int, int]:
    """Of the sure links that were drawn to be checked: how many people judged, and how many of these they confirmed."""
    words = [caller.desk.standing.decision(s) for s, p in caller.desk.queue(View()) if p.sampled]
    judged = [w.decision for w in words if w is not None]
    return len(judged), sum(w != "rejected" for w in judged)


def last_undoable(caller: Caller) -> Act | None:
    """The newest act of this person that can be taken back."""
    standing = caller.desk.standing
    for act in reversed(standing.acts):
        if act.person == caller.person and act.kind != "withdrawal" and act.seq not in standing.withdrawn:
            return None if act.request.startswith("csv:") else act
    return None
