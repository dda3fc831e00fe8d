"""What a plan of this set says, and its gold: `content/<name>.txt`.

Facts (`key: value`), then areas (`# number | title | objective | notes`) with rows below, cells in the order of the fact
`cols`. A cell may say what gold accepts instead of the printed words: `printed ⟪one || another⟫`. The column `=` says what the
dates mean (see `dating`), the column `gold` holds further gold (`place=Lima;;quantity=3`).
"""

from __future__ import annotations

import json
import re
from calendar import monthrange
from dataclasses import dataclass, field
from pathlib import Path

from content import DEV, write_gold

HERE = Path(__file__).parent / "content"
OPEN = ("product_type", "quantity", "resource_bodies", "lead_bodies", "inherited")
SHUT = (
    "code",
    "activity",
    "details",
    "product",
    "resources",
    "lead",
    "date_text",
    "place",
    "extra:items",
    "extra:flags",
)


@dataclass
class Row:
    cells: dict[str, str]
    gold: dict[str, str]
    when: str = "N"

    @property
    def marked(self) -> set[int]:
        """The months (1 to 12) that a calendar marks for the row."""
        kind, _, value = self.when.partition(":")
        if kind == "M":
            return {int(m) for m in value.split(";")}
        if kind == "Q":
            return {m for q in value.split(";") for m in range(int(q) * 3 - 2, int(q) * 3 + 1)}
        (_, first), (_, last) = months(value)
        return set(range(first, last + 1))

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass
class Area:
    number: str = ""
    title: str = ""
    objective: str = ""
    notes: str = ""
    gold: dict[str, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)


@dataclass
class Plan:
    facts: dict[str, str]
    areas: list[Area]

    def __getitem__(self, fact: str) -> str:
        return self.facts.get(fact, "")

    def text(self, fact: str) -> list[str]:
        """The paragraphs of a fact, written with ` ¶ ` between them."""
        return [p for p in self[fact].split(" ¶ ") if p]

    @property
    def rows(self) -> list[Row]:
        return [r for a in self.areas for r in a.rows]


def said(cell: str) -> tuple[str, str]:
    """(printed, gold) of `printed ⟪gold⟫`."""
    found = re.fullmatch(r"(?s)(.*?)\s*⟪(.*)⟫", cell.strip())
    return (found[1], found[2]) if found else (cell.strip(), cell.strip())


def notations(first: tuple[int, int], last: tuple[int, int]) -> list[str]:
    """A span of whole months (year, month) in each notation of the contract, the shortest first."""
    (y1, m1), (y2, m2) = first, last
    found = []
    if m1 == 1 and m2 == 12:
        found.append(str(y1) if y1 == y2 else f"{y1}/{y2}")
    for letter, size in (("H", 6), ("Q", 3)):
        if m1 % size == 1 and m2 % size == 0:
            a, b = f"{y1}-{letter}{m1 // size + 1}", f"{y2}-{letter}{m2 // size}"
            found.append(a if a == b else f"{a}/{b}")
    a, b = f"{y1}-{m1:02d}", f"{y2}-{m2:02d}"
    return [*found, a if a == b else f"{a}/{b}"]


def months(period: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """First and last month of a period of the contract."""
    ends = []
    for part in period.split("/"):
        year, _, rest = part.partition("-")
        if not rest:
            ends.append((1, 12))
        elif rest[0] in "HQ":
            size = 6 if rest[0] == "H" else 3
            ends.append(((int(rest[1:]) - 1) * size + 1, int(rest[1:]) * size))
        else:
            ends.append((int(rest), int(rest)))
        ends[-1] = (int(year), *ends[-1])
    return (ends[0][0], ends[0][1]), (ends[-1][0], ends[-1][2])


def _last(year: int, month: int) -> str:
    return f"{year}-{month:02d}-{monthrange(year, month)[1]:02d}"


def _around(first: tuple[int, int], last: tuple[int, int]) -> list[str]:
    """The months themselves, and the quarter and half year that hold them."""
    found = notations(first, last)
    for letter, size in (("Q", 3), ("H", 6)):
        a, b = (first[1] - 1) // size + 1, (last[1] - 1) // size + 1
        if first[0] == last[0] and a == b:
            found.append(f"{first[0]}-{letter}{a}")
    return list(dict.fromkeys(found))


def dating(spec: str, year: int) -> dict[str, str]:
    """Gold of period, start and end.

    `P:2019-Q2` a period; `D:2019-06-30` a bare deadline (`D?` where its start may also be the day or its month);
    `L:2019-06` a month in a column of deadlines; `B:2019-09` until the end of a month; `S:2019-06-01` from a day on; `X:2019-06-20` a day; `R:…..…` from a day to a day;
    `M:3;4;9` marked months; `Q:1;4` marked quarters; `W:2023-03/2023-06` months that a sheet keeps as
    first days; `A` all year; `N` no date said.
    """
    kind, _, value = spec.partition(":")
    if kind == "N":
        return {"period": f"∅ || {year}", "start_date": f"∅ || {year}-01-01", "end_date": f"∅ || {year}-12-31"}
    if kind == "M":
        marked = [int(m) for m in value.split(";")]
        gold = dating(f"P:{year}-{marked[0]:02d}/{year}-{marked[-1]:02d}", year)
        return {**gold, "extra:months": value}
    if kind == "B":
        gold = dating(f"P:{year}-01/{value}", year)
        return {**gold, "period": f"{value} || {gold['period']}"}
    if kind == "S":
        end = f"∅ || {year}-12-31 || {_last(year, int(value[5:7]))}"
        periods = [*_around((year, int(value[5:7])), (year, 12)), value[:7], str(year)]
        return {"period": " || ".join(dict.fromkeys(periods)), "start_date": value, "end_date": f"{end} || {value}"}
    if kind == "Q":
        marked = [int(q) for q in value.split(";")]
        listed = ";".join(str(m) for q in marked for m in range(q * 3 - 2, q * 3 + 1))
        return {**dating(f"P:{year}-Q{marked[0]}/{year}-Q{marked[-1]}", year), "extra:months": listed}
    if kind == "W":
        gold = dating(f"P:{value}", year)
        return {**gold, "end_date": f"{gold['end_date']} || {value[-7:]}-01"}
    if kind in ("A", "P"):
        first, last = months(value or str(year))
        start = f"{first[0]}-{first[1]:02d}-01"
        return {"period": " || ".join(notations(first, last)), "start_date": start, "end_date": _last(*last)}
    start, _, end = value.partition("..")
    end = end or start
    first, last = ((int(d[:4]), int(d[5:7])) for d in (start, end))
    periods = _around(first, last)
    if kind in ("D", "D?", "L"):
        periods += notations((year, 1), last)
        starts = [f"{year}-01-01"]
        if kind != "D":
            starts += [f"{end[:7]}-01", end] if kind == "D?" else [f"{end[:7]}-01"]
        ends = end if kind != "L" else _last(*last)
    else:
        starts, ends = [start], end
    return {
        "period": " || ".join(dict.fromkeys(periods)),
        "start_date": " || ".join(dict.fromkeys(starts)),
        "end_date": ends,
    }


def _area(line: str) -> Area:
    cells = [said(c) for c in line.split(" | ")]
    cells += [("", "")] * (4 - len(cells))
    gold = dict(zip(("number", "title", "objective", "notes"), (g for _, g in cells), strict=False))
    return Area(*(c for c, _ in cells[:4]), gold=gold)


def _row(line: str, plan: Plan, area: Area, cols: list[str]) -> Row:
    parts = [p.strip().replace("‖", "||") for p in line.replace("||", "‖").split("|")]
    if len(parts) != len(cols):
        raise ValueError(f"{plan['title']}: {len(parts)} cells for {len(cols)} columns: {line}")
    cells = {c: said(p)[0] for c, p in zip(cols, parts, strict=True) if c not in ("=", "gold")}
    gold = {"area_number": area.gold.get("number", ""), "area_title": area.gold.get("title", "")}
    gold |= {
        "kind": "activity",
        "layout": plan["layout"] or "table",
        **dict.fromkeys(SHUT, ""),
        **dict.fromkeys(OPEN, "*"),
    }
    gold |= {
        c: said(p)[1] for c, p in zip(cols, parts, strict=True) if c not in ("=", "gold") and not c.startswith("_")
    }
    values = dict(zip(cols, parts, strict=True))
    gold |= dating(values.get("=", "N"), int(plan["year"]))
    _lenient(gold, cells, plan)
    for more in filter(None, values.get("gold", "").split(";;")):
        key, _, value = more.strip().partition("=")
        gold[key] = value
    if "budget" in gold:
        gold.setdefault("currency", plan["currency"])
    gold["activity"] = " || ".join(dict.fromkeys(a.rstrip(".;") for a in gold["activity"].split(" || ")))
    return Row(cells, gold, values.get("=", "N"))


def _lenient(gold: dict[str, str], cells: dict[str, str], plan: Plan) -> None:
    """What a careful reader may answer either way."""
    if cells.get("_remarks"):
        gold["details"] = f"∅ || {cells['_remarks']}"
    if cells.get("_details"):
        gold["details"] = f"{cells['_details']} || ∅"
        gold["activity"] += f" || {cells['activity']}. {cells['_details']}"
    for money in ("_money", "_budget"):
        if cells.get(money):
            gold["resources"] = gold["resources"] or f"∅ || {cells[money]}"
    if cells.get("_support"):
        gold["lead"] += f" || {gold['lead']}; {cells['_support']} || {gold['lead']} {cells['_support']}"
    bare = gold["code"].strip("().")
    if bare != gold["code"] and "||" not in bare:
        gold["code"] = " || ".join(
            dict.fromkeys((bare, gold["code"], f"{bare})", f"{gold['area_number'].split(' || ')[0]}.{bare}"))
        )
    for place in filter(None, plan["places"].split("|")):
        if place in gold["activity"]:
            gold["place"] = f"{place} || ∅"
    if plan["product_repeats"]:
        gold["product"] = f"∅ || {gold['activity']}"


def load(name: str) -> Plan:
    plan = Plan({}, [])
    cols: list[str] = []
    for line in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        if line.startswith("# "):
            plan.areas.append(_area(line[2:]))
            if plan["area_label"]:
                plan.areas[-1].gold["number"] += f" || {plan['area_label']} {plan.areas[-1].number}"
        elif found := re.match(r"([\w-]+): (.*)", line) if not plan.areas else None:
            plan.facts[found[1]] = found[2].strip()
            cols = [c.strip() for c in plan["cols"].split("|")]
        else:
            plan.areas = plan.areas or [Area()]
            plan.areas[-1].rows.append(_row(line, plan, plan.areas[-1], cols))
    return plan


def golden(stem: str, plan: Plan) -> None:
    """Writes `dev/gold/<stem>.csv` and `.json`."""
    write_gold(stem, [r.gold for r in plan.rows])
    facts = {
        "title": said(plan["title"])[1],
        "plan_year": int(plan["year"]),
        "language": plan["lang"],
        **{f: plan[f] for f in ("original_language", "adopted_on", "adopted_at", "committee", "chair")},
        "areas": [{**a.gold, "notes": a.gold.get("notes") or "*"} for a in plan.areas if a.title],
        "n_activities": len(plan.rows),
    }
    path = DEV / "gold" / f"{stem}.json"
    path.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def empty(stem: str) -> None:
    """Gold of a document that is no plan."""
    write_gold(stem, [])
