"""What the lines of one form are together: headings of areas, or activities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.headings import looks_like_title, names_objective
from pipeline.extract.level_lines import MOST, Form, Line, holds
from pipeline.extract.outline_rules import Kind
from pipeline.extract.pieces import Item, Piece

_FEW_FIELDS = 1.3
"""Labels a line, on average, up to which they may be an area's defaults."""
_NUMBERED = frozenset({"word", "number", "area"})
"""Forms of which one line says enough: a plan may have one area."""
_LONGEST_TITLE = 9


def roles_of(lines: Sequence[Line]) -> dict[Form, Kind]:
    """The role of every form that shows one."""
    members: dict[Form, list[Line]] = defaultdict(list)
    for line in lines:
        members[line.form].append(line)
    mean = {f: sum(len(x.fields) for x in ls) / len(ls) for f, ls in members.items()}
    labelled = {
        f
        for f, ls in members.items()
        if sum(bool(x.fields) for x in ls) >= MOST * len(ls) and (len(ls) > 1 or mean[f] >= 2)
    }
    inside = {(f, g) for f in members for g in labelled if f != g and holds(lines, f, g)}
    roles: dict[Form, Kind] = {}
    for f in labelled:
        inner = any((f, g) in inside and mean[g] > mean[f] for g in labelled) or _over(f, members, lines, mean)
        roles[f] = Kind.CONTAINER if inner and mean[f] <= _FEW_FIELDS else Kind.ENTRY
    entries = {f for f in labelled if roles[f] is Kind.ENTRY}
    for f in members:
        if f not in roles and f[0] not in {"bullet", "text", "activity"} and any((f, g) in inside for g in entries):
            roles[f] = Kind.CONTAINER
    return {
        f: role for f, role in roles.items() if len(members[f]) > 1 or (role is Kind.CONTAINER and f[0] in _NUMBERED)
    }


def lettered(lines: Sequence[Line], items: Sequence[Item], roles: dict[Form, Kind]) -> frozenset[Form]:
    """Capital letters with short titles (`A. Estadística`) that all have items of lower letters, numbers or signs below.

    Nothing says who or when of either; but a list in which each `A.`, `B.` holds a list of its own has areas and activities.
    """
    members: dict[Form, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if line.form[0] == "number" and line.form[1] == 1 and line.form[2] == "upper" and line.form not in roles:
            members[line.form].append(place)
    found = set()
    for form, places in members.items():
        runs = [_run_below(lines, place) for place in places]
        titles = [items[lines[place].at] for place in places]
        named = all(isinstance(t, Piece) and _is_title(t.text) for t in titles)
        inner = {f for run in runs for f in run}
        uneven = sum(map(len, runs)) > len(places) or any(f[0] == "number" for f in inner)
        if len(places) > 1 and named and all(runs) and len(inner) == 1 and uneven and not _parts_only(lines, places):
            found.add(form)
    return frozenset(found)


def _run_below(lines: Sequence[Line], place: int) -> list[Form]:
    """The forms of the lines below one, up to the next of its own."""
    run: list[Form] = []
    for line in lines[place + 1 :]:
        if line.form == lines[place].form or line.form[0] not in {"number", "bullet"} or line.form[2:3] == ("upper",):
            break
        run.append(line.form)
    return run


def _parts_only(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether a heading among the letters has labels of its own: then it is the activity, and what is below its parts."""
    return any(lines[place].fields for place in places)


def _is_title(text: str) -> bool:
    return looks_like_title(text) and len(text.split()) <= _LONGEST_TITLE and not re.search(r"[(\[;]|\d{4}", text)


def _over(
    outer: Form,
    members: dict[Form, list[Line]],
    lines: Sequence[Line],
    mean: dict[Form, float],
) -> bool:
    """Headings of a top level with one label each (`Period: first half`) over numbered lines that are more than they."""
    top = outer[0] == "word" or (outer[0] == "number" and outer[1] == 1 and bool(outer[-1]))
    return top and any(
        g != outer and g[0] == "number" and not g[-1] and len(ls) > len(members[outer]) and mean[g] <= mean[outer]
        and holds(lines, outer, g)
        for g, ls in members.items()
    )  # fmt: skip


def objectives(lines: Sequence[Line], roles: dict[Form, Kind]) -> frozenset[Form]:
    """Forms whose word is one for an objective and whose lines all stand right below an area's heading of another form."""
    above: dict[Form, set[Form | None]] = defaultdict(set)
    for before, line in pairwise([None, *lines]):
        if line is not None and roles.get(line.form) is Kind.CONTAINER and line.form[0] in {"word", "area"}:
            above[line.form].add(before.form if before is not None else None)
    return frozenset(
        form
        for form, others in above.items()
        if names_objective(str(form[1]))
        and all(f is not None and f != form and roles.get(f) is Kind.CONTAINER for f in others)
    )
