"""Numbered narrative: headings of areas, items with labelled lines, dated groups."""

from __future__ import annotations

from random import Random

from ..frame import EXTRA, Frame
from ..gold import Row
from ..ir import Document, Words
from ..plan import Activity
from ..timing import date_gold

OPEN = {"bar": " | ", "inline": "; ", "dash": " – "}
INTRO = {
    "es": ["Actividades", "Actividades previstas", "Se realizarán las siguientes actividades:", "Acciones"],
    "en": ["Activities", "Planned activities", "The following activities will be carried out:", "Actions"],
}


def build(doc: Document, rng: Random, f: Frame) -> list[list[Row]]:
    """Adds the plan as narrative; gives the gold rows of the one edition."""
    c, plan = f.c, f.plan
    rows: list[Row] = []
    intro = rng.choice(INTRO[f.lang]) if rng.random() < 0.25 else ""
    stop = "." if rng.random() < 0.45 else ""
    colon = rng.choice([": ", ": ", ":  ", " – "] if c.labels in ("lines", "bullets") else [": "])
    skip = rng.random() < 0.25
    total = 0
    for i, area in enumerate(plan.areas):
        doc.add(Words(f.area_label(i), rng.choice(["h1"]) if c.seed % 2 else "h2"))
        if c.area == "heading_lead":
            doc.add(Words(f"{f.lead_word}: {area.lead[f.lang]}", "p"))
        if c.area_dated and area.acts[0].when:
            doc.add(Words(f"{f.labels['date']}: {f.say(area.acts[0].when)}", "p"))
        if c.area == "heading_obj" or c.code in ("three", "three_i"):
            number = f" {f.token(i)}.1" if c.code in ("three", "three_i") else ""
            doc.add(Words(f"{f.objective}{number}: {area.objective[f.lang]}", "p"))
        if intro:
            doc.add(Words(intro, "h3" if not intro.endswith(":") else "p"))
        group = -1
        for j, act in enumerate(area.acts, 1):
            total += 1
            if c.groups and act.group != group:
                group = act.group
                doc.add(Words(f.groups[group] + (":" if c.seed % 2 else ""), "h3"))
            code = f.code(i, j, total)
            printed = _item(doc, rng, f, act, code, stop, colon, skip)
            rows.append(_gold(f, i, act, code, printed))
    return [rows]


def _head(f: Frame, act: Activity, code: str) -> str:
    text = act.text[f.lang]
    return f"• {text}" if f.c.code == "bullet" else f.glued(code, text)


def _item(
    doc: Document, rng: Random, f: Frame, act: Activity, code: str, stop: str, colon: str, skip: bool
) -> dict[str, str]:
    """One activity with its labels; gives role → printed."""
    c = f.c
    pairs: list[tuple[str, str]] = []
    printed: dict[str, str] = {}
    for role in c.columns:
        if role == "activity" or (role == "lead" and c.lead != "column"):
            continue
        value = f.value(act, role)
        if not value or (skip and role in ("product", "resources") and rng.random() < 0.2):
            continue
        printed[role] = value
        pairs.append((f.name(role), value))
    head = _head(f, act, code)
    if not pairs:
        doc.add(Words(head + stop, "item", 0))
    elif c.labels in ("lines", "bullets"):
        doc.add(Words(head + stop, "item", 0))
        mark = "• " if c.labels == "bullets" and c.code != "bullet" else "- " if c.labels == "bullets" else ""
        for name, value in pairs:
            label = f"{mark}{name}{colon}"
            doc.add(Words(f"{label}{value}{stop}", "label", 1, label if c.seed % 3 else ""))
    elif c.labels == "inline":
        text = "; ".join(f"{n}: {v}" for n, v in pairs)
        doc.add(Words(f"{head} ({text}){stop}", "item", 0))
    elif c.labels == "bar":
        doc.add(Words(head + stop, "item", 0), Words(" | ".join(f"{n}: {v}" for n, v in pairs), "label", 1))
    else:
        doc.add(Words(f"{head}. " + ". ".join(f"{n}: {v}" for n, v in pairs) + ".", "item", 0))
    return printed


def _gold(f: Frame, i: int, act: Activity, code: str, printed: dict[str, str]) -> Row:
    own = {k: v for k, v in printed.items() if k not in ("date", "budget")}
    if f.c.lead == "area":
        own["lead"] = f.plan.areas[i].lead[f.lang]
    elif f.c.lead != "column":
        own.pop("lead", None)
    shown = act if "date" in printed or f.c.groups or f.c.area_dated else _undated(act)
    date, extra = date_gold(f, shown)
    if shown is not act:
        act.when = shown.when
    row = f.gold(i, act, code if f.c.code != "bullet" else "", date, own, "narrative", extra)
    if f.c.lead == "area":
        row["lead_bodies"] = "*"
    return row


def _undated(act: Activity) -> Activity:
    act.when = None
    return act


__all__ = ["EXTRA", "build"]
