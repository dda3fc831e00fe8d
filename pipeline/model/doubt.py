"""Which links wait for a person: one definition for the closing line of a run, the report and the review page."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.dataset import Link

SURE = 0.8
"""Probability from which a link of the program needs no look."""


def needs_a_look(link: Link, sure: float = SURE) -> bool:
    """True for a link that no person decided and that is not sure by itself; related ones join nothing and never do."""
    return link.relation != "related" and link.decision == "auto" and link.probability < sure


def to_review(links: Iterable[Link], sure: float = SURE) -> int:
    """How many pairs of works wait for a person. Language editions of one work are one, though each has a row of its own."""
    known = list(links)
    parent: dict[str, str] = {}

    def work(activity: str) -> str:
        while activity in parent:
            activity = parent[activity]
        return activity

    for link in known:
        if link.relation == "translation" and link.decision != "rejected":
            first, second = sorted((work(link.from_id), work(link.to_id)))
            if first != second:
                parent[second] = first
    waiting = [x for x in known if needs_a_look(x, sure)]
    across = {(work(x.from_id), work(x.to_id)) for x in waiting if x.relation != "translation"}
    return len(across) + sum(x.relation == "translation" for x in waiting)
