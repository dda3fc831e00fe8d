"""Prose of this set: `content/<name>.txt` with its activities marked where they stand, and their gold.

After `@@`, `## number | title` opens an area, `<<…>>` is an activity, `[…]` in it can be left out, and the lines `!!` below
hold its other fields in order of the marks (`==` the dates as in `plan.dating`; `variants` further wordings).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from fourth.plan import HERE, OPEN, SHUT, Area, Plan, Row, dating, said

KEYS = {"res": "resources", "date": "date_text"}


@dataclass
class Prose:
    plan: Plan
    blocks: list[tuple[str, str]]
    """(`heading`, `number | title`), (`item`, words), (`text`, words), as printed."""


def wordings(marked: str, tails: tuple[str, ...] = ()) -> list[str]:
    """Every reading of words with optional parts; of parts that open the words, only a last run (less one part) is kept.

    `tails` are what the sentence says after the words.
    """
    parts = [(p[0] or p[1], bool(p[0])) for p in re.findall(r"\[([^\]]*)\]|([^\[\]]+)", marked)]
    lead = 0
    while lead < len(parts) and parts[lead][1]:
        lead += 1
    if lead == len(parts):
        lead = 0
    rest = parts[lead:]
    ends = []
    for kept in product((True, False), repeat=sum(o for _, o in rest)):
        keep = iter(kept)
        ends.append("".join(w for w, o in rest if not o or next(keep)))
    starts = [parts[first:lead] for first in range(lead + 1)]
    starts += [run[:i] + run[i + 1 :] for run in starts for i in range(1, len(run))]
    found = [re.sub(r"\s+", " ", "".join(w for w, _ in start) + end).strip(" ,;.") for start in starts for end in ends]
    if tails:
        whole = "".join(w for w, _ in rest)
        found += [
            re.sub(r"\s+", " ", "".join(w for w, _ in s) + whole + t).strip(" ,;.") for s in starts for t in tails
        ]
    return [f for f in dict.fromkeys(found) if f]


def tails(line: str, mark: str) -> tuple[str, ...]:
    """What follows a mark in its sentence: to the next semicolon, to the end."""
    rest = re.split(r"(?<=[.:])\s", _plain(line.partition(f"<<{mark}>>")[2]))[0]
    return tuple(dict.fromkeys(t for t in (rest.partition(";")[0], rest) if t.strip(" .;,")))


def every(value: str) -> str:
    """Gold of a field: the readings of each of its alternatives."""
    found = []
    for one in value.split(" || "):
        found += ["∅"] if one == "∅" else wordings(one) if "[" in one else [one]
    return " || ".join(dict.fromkeys(found))


def _dates(spec: str, year: int) -> dict[str, str]:
    if spec.startswith("O:"):  # a deadline before a month begins or within it
        two = [dating(f"D:{d}", year) for d in spec[2:].split(",")]
        return {k: " || ".join(dict.fromkeys(" || ".join(g[k] for g in two).split(" || "))) for k in two[0]}
    if spec.startswith("O2:"):  # two months that are not neighbours
        return dating(f"P:{spec[3:]}", year)
    return dating(spec, year)


def _row(marked: str, more: tuple[str, ...], line: str, plan: Plan, area: Area) -> Row:
    given = dict(p.split("=", 1) for p in re.split(r"\s*;;\s*(?!=)", line.replace(";; ==", ";; when=")))
    gold = {"area_number": area.gold.get("number", ""), "area_title": area.gold.get("title", "")}
    gold |= {"kind": "activity", "layout": "narrative", **dict.fromkeys(SHUT, ""), **dict.fromkeys(OPEN, "*")}
    gold |= {"details": "*", **_dates(given.pop("when"), int(plan["year"]))}
    texts = wordings(marked, more) + [w for v in given.pop("variants", "").split(" || ") if v for w in wordings(v)]
    texts += [t.split(" ", 1)[1] for t in texts if re.match(r"(the|an?|el|la|los|las|una?) ", t)]
    gold["activity"] = " || ".join(dict.fromkeys(texts))
    for key, value in given.items():
        gold[KEYS.get(key, key)] = every(value.strip())
    return Row({}, gold)


def _plain(words: str) -> str:
    return re.sub(r" {2,}", " ", re.sub(r"<<|>>|\[|\]", "", words))


def load_prose(name: str) -> Prose:
    head, _, body = (HERE / f"{name}.txt").read_text(encoding="utf-8").partition("@@\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines() if line.strip())
    prose = Prose(Plan(facts, []), [])
    area = Area()
    waiting: list[tuple[str, tuple[str, ...]]] = []
    for line in filter(None, (raw.strip() for raw in body.splitlines())):
        if line.startswith("!! "):
            area.rows.append(_row(*waiting.pop(0), line[3:], prose.plan, area))
        elif line.startswith("## "):
            cells = [said(c) for c in line[3:].split(" | ")]
            number = "∅ || " + str(len(prose.plan.areas) + 1) if cells[0][1] == "∅" else cells[0][1]
            area = Area(
                cells[0][0],
                cells[1][0],
                gold={"number": number, "title": cells[1][1], "objective": "∅ || *", "notes": "*"},
            )
            prose.plan.areas.append(area)
            prose.blocks.append(("heading", f"{cells[0][0]} | {cells[1][0]}"))
        else:
            waiting += [(mark, tails(line, mark)) for mark in re.findall(r"<<(.*?)>>", line)]
            kind = "item" if line[:2] in ("- ", "* ") else "text"
            prose.blocks.append((kind, _plain(line[2:] if kind == "item" else line)))
    if waiting:
        raise ValueError(f"{name}: no gold for {waiting}")
    return prose
