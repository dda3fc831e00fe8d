"""The pairs that people judge, and how much a judgement of each one helps.

1. Every link and every candidate of the dataset is a pair.
2. Its value is high where the machine doubts (probability near one half) or where another pair that shares an activity
   is nearly as probable; it grows a little with the number of activities whose thread would change.
3. A candidate counts in full where it is the best hope of an activity without link, and less where both ends have one;
   it speaks against a link only as far as its own other end is still free.
4. Links that nobody need doubt are looked at by sampling: one in ten, picked by a hash of its id, comes last in the
   queue. The sample tells how far the sure links can be trusted, and it is the same for everybody.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from pipeline.model.dataset import Activity, Dataset
from pipeline.store.journal import pair_subject

WORTH_A_LOOK = 0.36
"""Value from which a link is in the queue: a probability of 0.9 without rival."""
CANDIDATE_WORTH_A_LOOK = 0.5
"""The same for a candidate: a probability of 0.15 where it is an activity's best hope, of 0.5 where it is second."""
SAMPLE_ONE_IN = 10
SAMPLED_VALUE = 0.05
THREAD_RELATIONS = frozenset({"translation", "continues", "successor", "split", "merge"})
"""The relations that put two activities into one thread; `related` does not."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two activities that may be linked. `origin`: `link`, `candidate`, or `person` where only a person's word (or an
    address typed in) brings them together. `sampled`: a sure link that is in the queue to be checked.
    """

    from_id: str
    to_id: str
    probability: float | None
    relation: str
    evidence: str
    origin: str
    value: float = 0.0
    sampled: bool = False

    @property
    def subject(self) -> str:
        return pair_subject(self.from_id, self.to_id)

    @property
    def in_queue(self) -> bool:
        return self.sampled or self.value >= (CANDIDATE_WORTH_A_LOOK if self.origin == "candidate" else WORTH_A_LOOK)


def usual_relation(one: Activity, other: Activity) -> str:
    """What a link between two activities most likely is: a translation within a year, else a continuation."""
    return "translation" if one.plan_year == other.plan_year else "continues"


def in_order(one: Activity, other: Activity) -> tuple[Activity, Activity]:
    """The two as from and to of a link: the earlier plan first, editions of one plan by id."""
    return (one, other) if _order(one) <= _order(other) else (other, one)


def _order(activity: Activity) -> tuple[int, str]:
    return (activity.plan_year or 0, activity.activity_id)


def pairs_of(dataset: Dataset) -> list[Pair]:
    """All pairs of a dataset whose activities exist, the most valuable to judge first."""
    activities = {a.activity_id: a for a in dataset.activities}
    found: dict[tuple[str, str], Pair] = {}
    for link in dataset.links:
        # a link that a run rejected or added on a person's word is the program's own no more, should that word be undone
        origin = "candidate" if link.decision in {"rejected", "added"} else "link"
        found[link.from_id, link.to_id] = Pair(
            link.from_id, link.to_id, link.probability, link.relation, link.evidence, origin
        )
    for c in dataset.candidates:
        if (c.from_id, c.to_id) not in found and c.from_id in activities and c.to_id in activities:
            relation = usual_relation(activities[c.from_id], activities[c.to_id])
            found[c.from_id, c.to_id] = Pair(c.from_id, c.to_id, c.probability, relation, c.evidence, "candidate")
    pairs = [p for p in found.values() if p.from_id in activities and p.to_id in activities]
    valued = _valued(pairs, activities, _thread_sizes(dataset))
    return sorted(valued, key=lambda p: (-p.value, p.from_id, p.to_id))


def _thread_sizes(dataset: Dataset) -> dict[str, int]:
    size = Counter(x.thread_id for x in dataset.continuity)
    return {x.activity_id: size[x.thread_id] for x in dataset.continuity}


def _valued(pairs: list[Pair], activities: dict[str, Activity], sizes: dict[str, int]) -> list[Pair]:
    """Each pair with its value. Rivals are pairs that share an activity and lead to the same document."""
    ends: dict[_End, list[Pair]] = defaultdict(list)
    for pair in pairs:
        for end in _ends(pair, activities):
            ends[end].append(pair)
    linked = {e for e, found in ends.items() if any(_joins(p) for p in found)}
    best = {
        e: max(p.probability or 0.0 for p in found if not _joins(p))
        for e, found in ends.items()
        if not all(map(_joins, found))
    }
    out = []
    for pair in pairs:
        one, other = _ends(pair, activities)
        p = pair.probability if pair.probability is not None else 0.5
        value = 4 * p * (1 - p)
        if pair.origin == "candidate":
            value *= max(_need(p, end, linked, best) for end in (one, other))
        else:
            rivals = {r.subject: r for end in (one, other) for r in ends[end] if r.origin == "candidate"}.values()
            strength = max((_strength(r, activities, linked, (one, other)) for r in rivals), default=0.0)
            value = max(value, strength * (1 - max(0.0, p - strength)))
            value *= 1.0 if pair.relation in THREAD_RELATIONS else 0.5
        reach = sizes.get(pair.from_id, 1) + sizes.get(pair.to_id, 1)
        value *= 1 + 0.1 * math.log2(max(2, reach) / 2)
        sampled = pair.origin == "link" and value < WORTH_A_LOOK and _drawn(pair.subject)
        out.append(replace(pair, value=SAMPLED_VALUE if sampled else round(value, 6), sampled=sampled))
    return out


_End = tuple[str, str]
"""An activity and the document that it looks for its like in."""


def _ends(pair: Pair, activities: dict[str, Activity]) -> tuple[_End, _End]:
    one, other = activities[pair.from_id], activities[pair.to_id]
    return (pair.from_id, other.document_id), (pair.to_id, one.document_id)


def _joins(pair: Pair) -> bool:
    return pair.origin == "link" and pair.relation in THREAD_RELATIONS


def _need(p: float, end: _End, linked: set[_End], best: dict[_End, float]) -> float:
    """How much a candidate is needed at one end: in full where it is the best hope of an activity without link."""
    if end in linked:
        return 0.3
    return 1.0 if p >= best[end] else 0.5


def _strength(rival: Pair, activities: dict[str, Activity], linked: set[_End], own: tuple[_End, _End]) -> float:
    """How strongly a candidate speaks against a link: less where its far end has found its like elsewhere."""
    far = next(e for e in _ends(rival, activities) if e not in own)
    return (rival.probability or 0.0) * (0.4 if far in linked else 1.0)


def _drawn(subject: str) -> bool:
    return int.from_bytes(hashlib.sha256(subject.encode()).digest()[:4], "big") % SAMPLE_ONE_IN == 0
