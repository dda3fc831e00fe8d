"""Short names for the gold of running prose."""

from __future__ import annotations

import itertools
import re

from fifth.gold import Area, Row, act, either

NONE: Area = ("", "")


def cut(pattern: str) -> str:
    """`{x}` may be left out; `{a|b}` is one of them. The first answer is the whole sentence."""
    parts = re.split(r"\{([^}]*)\}", pattern)
    choices = [[p] if i % 2 == 0 else (p.split("|") if "|" in p else [p, ""]) for i, p in enumerate(parts)]
    found = []
    for chosen in itertools.product(*choices):
        text = re.sub(r"\s+([,.;])", r"\1", " ".join("".join(chosen).split()))
        found.append(text.strip(" ,;"))
    return either(*found)


def alt(*heads_and_core: str) -> str:
    """The core (last), alone and after each of the beginnings."""
    *heads, core = heads_and_core
    return either(core, *(h + core for h in heads))


def say(area: Area, pattern: str, date: Row, **more: str) -> Row:
    """One activity of running prose."""
    given = {"quantity": either("", "1"), "details": "*", **more}
    row = act(area, given.pop("code", ""), cut(pattern), date, layout="narrative", **given)
    if "∅" in row["lead"]:
        row["lead_bodies"] = "*"
    return row
