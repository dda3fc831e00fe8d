"""Plans written as lines, from which both the pages and gold are made.

`= number | title | objective` opens an area; `~ heading @ dates` a group with a date; `- cell | cell` is an activity, its cells in the
order of the columns; `* text` is printed and no activity (totals, footnotes). A cell is `printed @ gold`: dates as `gold.one_date`
takes them, an amount with its currency, another wording. `"` repeats the cell above (merged cells).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from third.gold import row, when, write, write_facts


@dataclass
class Item:
    """Printed cells by column header, and gold of each. `sort`: row, group or note (then `text`)."""

    sort: str
    text: str = ""
    dates: str = ""
    cells: dict[str, str] = field(default_factory=dict)
    gold: dict[str, str] = field(default_factory=dict)
    ditto: frozenset[str] = frozenset()


@dataclass
class Area:
    number: str
    title: str
    objective: str = ""
    items: list[Item] = field(default_factory=list)

    @property
    def rows(self) -> list[Item]:
        return [i for i in self.items if i.sort == "row"]


@dataclass
class Plan:
    title: str
    year: int
    language: str
    columns: dict[str, str]
    areas: list[Area]
    layout: str = "table"
    more: dict[str, str] = field(default_factory=dict)

    @property
    def headers(self) -> list[str]:
        return list(self.columns)

    @property
    def rows(self) -> list[Item]:
        return [r for a in self.areas for r in a.rows]


def _item(line: str, columns: dict[str, str], above: Item | None) -> Item:
    item = Item("row")
    ditto = set()
    cells = [c.strip() for c in re.split(r"(?:(?<=\s)|^)\|(?=\s|$)", line)]
    assert len(cells) <= len(columns), line
    for name, cell in zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True):
        if cell == '"' and above:
            ditto.add(name)
            item.cells[name] = above.cells[name]
            if name in above.gold:
                item.gold[name] = above.gold[name]
            continue
        printed, _, wanted = cell.partition(" @ ")
        item.cells[name] = printed
        if wanted:
            item.gold[name] = wanted
    item.ditto = frozenset(ditto)
    return item


def read(
    title: str, year: int, language: str, columns: dict[str, str], text: str, layout: str = "table", **more: str
) -> Plan:
    """`columns`: header → code, activity, product, lead, resources, when, budget, place, details, or `x` for a further one."""
    areas: list[Area] = []
    above: Item | None = None
    for line in text.strip().splitlines():
        mark, _, rest = line.strip().partition(" ")
        if mark == "=":
            number, name, objective = ([c.strip() for c in rest.split("|")] + ["", ""])[:3]
            areas.append(Area(number, name, objective))
        elif mark == "-":
            above = _item(rest, columns, above)
            areas[-1].items.append(above)
        elif mark in "~*" and mark:
            heading, _, dates = rest.partition(" @ ")
            areas[-1].items.append(Item("group" if mark == "~" else "note", heading, dates))
    return Plan(title, year, language, columns, areas, layout, more)


def gold_rows(plan: Plan) -> list[dict[str, str]]:
    rows = []
    for index, area in enumerate(plan.areas, 1):
        group = ""
        for item in area.items:
            group = item.dates if item.sort == "group" else group
            if item.sort != "row":
                continue
            given = {
                "area_number": area.number or f"∅ || {index}",
                "area_title": area.title or "*",
                "code": "",
            } | plan.more
            dates = group
            for name, kind in plan.columns.items():
                printed, wanted = item.cells[name], item.gold.get(name, "")
                if kind == "when":
                    dates = wanted or dates
                    given["date_text"] = printed or "*"
                    assert bool(wanted) == bool(printed), (name, item.cells)
                elif kind == "budget":
                    amount, _, currency = wanted.partition(" ")
                    given["budget"], given["currency"] = amount, currency
                elif kind == "code":
                    given["code"] = wanted or printed.strip(" .)(") or "∅"
                    if printed.strip(" .") != given["code"] and not wanted:
                        given["code"] += f" || {printed.strip(' .')}"
                elif kind == "x":
                    given[f"extra:{name}"] = wanted or printed
                else:
                    given[kind] = wanted or printed.rstrip(" .;")
            activity = given.pop("activity")
            rows.append(row(plan.year, activity, dates or f"*{plan.year}", layout=plan.layout, **given))
            if group and dates != group:  # an own date within a dated group: the group's period is accepted, too
                around = when(group, plan.year)
                rows[-1]["period"] += f" || {around['period']}"
                if dates.startswith("<="):
                    rows[-1]["start_date"] += f" || {around['start_date']}"
    return rows


def write_both(stem: str, plan: Plan, **cover: str) -> None:
    rows = gold_rows(plan)
    write(stem, rows)
    areas = [
        (a.number or f"∅ || {i}", a.title, a.objective or "∅ || *") for i, a in enumerate(plan.areas, 1) if a.title
    ]
    write_facts(stem, plan.title, plan.year, plan.language, areas, len(rows), **cover)


def tr(cells: list[str], tag: str = "td", attributes: str = "") -> str:
    return f"<tr{attributes}>" + "".join(f"<{tag}>{escape(c)}</{tag}>" for c in cells) + "</tr>"


def spans(plan_rows: list[Item], name: str) -> list[int]:
    """How many rows the cell of each row covers; 0 where a cell above covers it."""
    out: list[int] = []
    for item in plan_rows:
        if name in item.ditto and out:
            top = max(i for i, n in enumerate(out) if n)
            out[top] += 1
            out.append(0)
        else:
            out.append(1)
    return out
