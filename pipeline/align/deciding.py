"""A person's word on pairs: stands on every later run, survives re-extraction, is never dropped in silence.

The latest decision on a pair counts. A decision on an activity whose text has changed since still counts and is flagged; one
whose activity is gone is looked for by its text, and said to be without object where it cannot be found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.model.dataset import Activity, Decision, Link, Problem
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import JOIN, piece

Pair = tuple[str, str]


@dataclass(frozen=True)
class Standing:
    """The decisions that stand, by pair of present activities; `problems`: what a person should know about them."""

    decisions: dict[Pair, Decision]
    edited: frozenset[Pair]
    problems: tuple[Problem, ...]

    @property
    def rejected(self) -> frozenset[Pair]:
        return frozenset(p for p, d in self.decisions.items() if d.decision == "rejected")


def standing(decisions: Sequence[Decision], activities: Sequence[Activity]) -> Standing:
    """Decisions put on the activities of this run."""
    by_id = {a.activity_id: a for a in activities}
    by_text: dict[str, list[Activity]] = {}
    for a in activities:
        by_text.setdefault(fold(a.activity), []).append(a)
    found: dict[Pair, Decision] = {}
    edited: set[Pair] = set()
    problems: list[Problem] = []
    for d in decisions:
        ends = [_present(d.from_id, d.from_text, by_id, by_text), _present(d.to_id, d.to_text, by_id, by_text)]
        if ends[0] is None or ends[1] is None:
            problems.append(_without_object(d, d.from_id if ends[0] is None else d.to_id))
            continue
        pair = (ends[0].activity_id, ends[1].activity_id)
        found[pair] = d
        edited.discard(pair)
        if _differs(d.from_text, ends[0]) or _differs(d.to_text, ends[1]):
            edited.add(pair)
    problems += [_text_changed(found[p], p) for p in sorted(edited)]
    return Standing(found, frozenset(edited), tuple(problems))


def _present(
    identity: str, text: str, by_id: dict[str, Activity], by_text: dict[str, list[Activity]]
) -> Activity | None:
    """The activity a decision speaks of: by id where the text still fits, else the only one in that document with that text."""
    same = by_id.get(identity)
    if same is not None and not _differs(text, same):
        return same
    document = identity.split(":", 1)[0]
    moved = [a for a in by_text.get(fold(text), []) if text.strip() and a.activity_id.split(":", 1)[0] == document]
    return moved[0] if len(moved) == 1 else same


def _differs(seen: str, activity: Activity) -> bool:
    return bool(seen.strip()) and fold(seen) != fold(activity.activity)


def _without_object(d: Decision, missing: str) -> Problem:
    return Problem(
        missing.split(":", 1)[0], None, "warning", "decision_without_object",
        f"The decision '{d.decision}' on {d.from_id} and {d.to_id} cannot be applied: {missing} is not among the activities",
        "Look for the activity under its new code and decide again; the decision stays in decisions.csv.",
    )  # fmt: skip


def _text_changed(d: Decision, pair: Pair) -> Problem:
    return Problem(
        pair[0].split(":", 1)[0], None, "warning", "decision_on_changed_text",
        f"The text of {pair[0]} or {pair[1]} has changed since it was decided '{d.decision}'",
        "Check the pair on the review page and confirm the decision.",
    )  # fmt: skip


def applied(links: Iterable[Link], known: Standing, same_year: frozenset[Pair] = frozenset()) -> list[Link]:
    """Links after people: rejected pairs stay as rows marked so, confirmed and added ones are certain.

    `same_year`: pairs within one year, whose relation is `translation` where the person named none.
    """
    out = []
    left = dict(known.decisions)
    for link in links:
        decision = left.pop((link.from_id, link.to_id), None)
        out.append(link if decision is None else _decided(link, decision, known))
    for pair, decision in left.items():
        relation = "translation" if pair in same_year else "continues"
        blank = Link(f"{pair[0]}--{pair[1]}", pair[0], pair[1], decision.relation or relation, 0.0)
        out.append(_decided(blank, decision, known))
    return out


def _decided(link: Link, decision: Decision, known: Standing) -> Link:
    pieces = [link.evidence] if link.evidence else []
    pieces.append(piece("person"))
    if (link.from_id, link.to_id) in known.edited:
        pieces.append(piece("edited"))
    return replace(
        link,
        relation=decision.relation or link.relation,
        probability=0.0 if decision.decision == "rejected" else 1.0,
        evidence=JOIN.join(pieces),
        decision=decision.decision,
        decided_by=decision.decided_by,
        decided_at=decision.decided_at,
    )
