"""A thread as a person sees it: its members by year, the links that hold it together, and what taking one out would do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from pipeline.model.dataset import Activity, Thread
from pipeline.review.desk import Desk
from pipeline.review.pairs import THREAD_RELATIONS, Pair, in_order

COLUMN, ROW, BOX_WIDTH, BOX_HEIGHT = 230, 74, 190, 54
"""Sizes of the picture, in its own units."""


@dataclass(frozen=True, slots=True)
class Node:
    """A member in the picture."""

    activity: Activity
    x: float
    y: float
    lines: tuple[str, ...]
    apart: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """A link in the picture, as an SVG path; `status` as of `Desk.status`."""

    pair: Pair
    path: str
    status: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Member:
    """`apart`: no link holds it in the thread any more (the next run moves it out). `joins`: the activities that a new
    link should join if it is taken out and the rest is to stay together; empty if the rest holds by itself.
    """

    activity: Activity
    apart: bool
    joins: tuple[tuple[Activity, Activity], ...]


@dataclass(frozen=True, slots=True)
class ThreadView:
    thread: Thread
    members: tuple[Member, ...]
    years: tuple[tuple[int, float], ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    width: float
    height: float


def links_within(desk: Desk, ids: Iterable[str]) -> list[Pair]:
    """The pairs between members of a thread that are links or were decided."""
    wanted = set(ids)
    found = {p.subject: p for i in sorted(wanted) for p in desk.pairs_of(i)}
    inside = [p for p in found.values() if p.from_id in wanted and p.to_id in wanted]
    return [p for p in inside if p.origin == "link" or p.subject in desk.standing.decided]


def holding(desk: Desk, ids: Iterable[str]) -> list[Pair]:
    """The links that hold a thread's members together as things stand."""
    return [p for p in links_within(desk, ids) if desk.holds(p) and desk.relation(p) in THREAD_RELATIONS]


def groups(ids: Iterable[str], links: Iterable[Pair]) -> list[set[str]]:
    """Activities that hang together through links, the largest group first."""
    neighbours: dict[str, set[str]] = defaultdict(set)
    for pair in links:
        neighbours[pair.from_id].add(pair.to_id)
        neighbours[pair.to_id].add(pair.from_id)
    left = sorted(set(ids))
    seen: set[str] = set()
    out = []
    for start in left:
        if start in seen:
            continue
        group, todo = {start}, [start]
        while todo:
            for other in neighbours[todo.pop()] & set(left) - group:
                group.add(other)
                todo.append(other)
        seen |= group
        out.append(group)
    return sorted(out, key=lambda g: (-len(g), min(g)))


def joins_without(desk: Desk, links: list[Pair], ids: list[str], leaving: str) -> tuple[tuple[Activity, Activity], ...]:
    """The links to add so that the rest of a thread stays together when a member leaves.

    `links`: what holds the thread, see `holding`. Between one group of the rest and the next, in time, the members nearest in years are joined.
    """
    before = next(g for g in groups(ids, links) if leaving in g) - {leaving}
    rest = groups(before, [p for p in links if leaving not in (p.from_id, p.to_id)])
    activities = desk.content.activities
    ordered = sorted(rest, key=lambda g: (min(activities[i].plan_year or 0 for i in g), min(g)))
    out = []
    for earlier, later in pairwise(ordered):
        one, other = min(
            ((activities[a], activities[b]) for a in sorted(earlier) for b in sorted(later)),
            key=lambda pair: (
                abs((pair[0].plan_year or 0) - (pair[1].plan_year or 0)),
                pair[0].language != pair[1].language,
            ),
        )
        out.append(in_order(one, other))
    return tuple(out)


def thread_view(desk: Desk, thread: Thread) -> ThreadView:
    activities = desk.content.activities
    ids = desk.content.members.get(thread.thread_id, [])
    links = holding(desk, ids)
    held = groups(ids, links)
    core = held[0] if held else set()
    ordered = sorted((activities[i] for i in ids), key=lambda a: (a.plan_year or 0, a.document_id))
    single = len(ids) == 1
    members = tuple(
        Member(a, not single and a.activity_id not in core, joins_without(desk, links, ids, a.activity_id))
        for a in ordered
    )
    years = sorted({a.plan_year or 0 for a in ordered})
    place = {y: 20 + COLUMN * n for n, y in enumerate(years)}
    filled: dict[int, int] = defaultdict(int)
    nodes = []
    for member in members:
        year = member.activity.plan_year or 0
        nodes.append(
            Node(member.activity, place[year], 40 + ROW * filled[year], _lines(member.activity.activity), member.apart)
        )
        filled[year] += 1
    at = {n.activity.activity_id: n for n in nodes}
    edges = tuple(
        Edge(p, _path(at[p.from_id], at[p.to_id]), desk.status(p), desk.holds(p)) for p in links_within(desk, ids)
    )
    width = 70 + COLUMN * len(years) - (COLUMN - BOX_WIDTH)
    height = 40 + ROW * max(filled.values(), default=1)
    return ThreadView(thread, members, tuple((y, place[y]) for y in years), tuple(nodes), edges, width, height)


def _path(one: Node, other: Node) -> str:
    if one.x == other.x:
        side = one.x + BOX_WIDTH
        top, bottom = sorted((one.y + BOX_HEIGHT / 2, other.y + BOX_HEIGHT / 2))
        return f"M{side} {top} C{side + 26} {top} {side + 26} {bottom} {side} {bottom}"
    x0, y0, x1, y1 = one.x + BOX_WIDTH, one.y + BOX_HEIGHT / 2, other.x, other.y + BOX_HEIGHT / 2
    middle = (x0 + x1) / 2
    return f"M{x0} {y0} C{middle} {y0} {middle} {y1} {x1} {y1}"


def _lines(text: str, width: int = 26, most: int = 2) -> tuple[str, ...]:
    """A text in at most two short lines; SVG does not wrap."""
    lines: list[str] = [""]
    for word in text[:400].split():
        word = word if len(word) <= width else word[: width - 1] + "…"
        if len(lines[-1]) + len(word) + 1 > width and lines[-1]:
            if len(lines) == most:
                lines[-1] = lines[-1][: width - 1].rstrip() + "…"
                break
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return tuple(lines)
