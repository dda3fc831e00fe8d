"""Gold of the third author's documents: rows from compact words, with every reading that the contract leaves open.

`expand("{will hold |}a course{ in May|}")` gives each wording that is accepted; the first choices are what is printed.
"""

from __future__ import annotations

import calendar
import csv
import itertools
import json
import re
from pathlib import Path

GOLD = Path(__file__).resolve().parents[2] / "dev" / "gold"
FIXED = [
    "area_number",
    "area_title",
    "code",
    "kind",
    "layout",
    "activity",
    "details",
    "product",
    "product_type",
    "quantity",
    "resources",
    "resource_bodies",
    "lead",
    "lead_bodies",
    "date_text",
    "period",
    "start_date",
    "end_date",
    "place",
    "inherited",
]
TAIL = ["extra:items", "extra:flags"]
TYPES = {
    "report": "report", "informe": "report", "informes": "report", "reports": "report", "guía": "guide", "guide": "guide",
    "guidelines": "guide", "handbook": "guide", "manual": "guide", "study": "study", "estudio": "study", "survey": "survey",
    "encuesta": "survey", "platform": "platform", "plataforma": "platform", "website": "website", "newsletter": "newsletter",
    "boletín": "newsletter", "acta": "minutes", "minutes": "minutes", "plan": "plan", "video": "video", "vídeo": "video",
    "course": "course", "curso": "course", "catalogue": "catalogue", "catálogo": "catalogue",
}  # fmt: skip


def expand(template: str) -> list[str]:
    """Every wording of a template, the printed one (first choices) first."""
    parts = re.split(r"\{([^{}]*)\}", template)
    choices = [p.split("|") if i % 2 else [p] for i, p in enumerate(parts)]
    return list(dict.fromkeys(re.sub(r"\s+", " ", "".join(c)).strip(" ,;") for c in itertools.product(*choices)))


def printed(template: str) -> str:
    """The template as it is printed: the first of each choice."""
    return re.sub(r"\{([^{}|]*)[^{}]*\}", r"\1", template)


def _bounds(part: str) -> tuple[int, int, int, int]:
    year, _, rest = part.partition("-")
    y = int(year)
    if not rest:
        return y, 1, y, 12
    size = {"H": 6, "Q": 3, "C": 4, "B": 2}.get(rest[0], 0)
    last = int(rest[1:]) * size if size else int(rest[:2])
    return y, last - size + 1 if size else last, y, last


def _iso(year: int, month: int, day: int = 0) -> str:
    return f"{year}-{month:02}-{day or calendar.monthrange(year, month)[1]:02}"


def notations(period: str) -> list[str]:
    """The same days in each notation of the contract. Fourmonths (`C`) and bimesters (`B`) have none of their own."""
    first, _, last = period.partition("/")
    y0, m0, _, _ = _bounds(first)
    _, _, y1, m1 = _bounds(last or first)
    months = f"{y0}-{m0:02}" if (y0, m0) == (y1, m1) else f"{y0}-{m0:02}/{y1}-{m1:02}"
    forms = [] if "C" in period or "B" in period else [period]
    if (m0 % 3, m1 % 3) == (1, 0):
        a, b = f"{y0}-Q{m0 // 3 + 1}", f"{y1}-Q{m1 // 3}"
        forms.append(a if a == b else f"{a}/{b}")
    if (m0 % 6, m1 % 6) == (1, 0):
        a, b = f"{y0}-H{m0 // 6 + 1}", f"{y1}-H{m1 // 6}"
        forms.append(a if a == b else f"{a}/{b}")
    if (m0, m1) == (1, 12):
        forms += [str(y0)] if y0 == y1 else [f"{y0}/{y1}"]
    return list(dict.fromkeys([*forms, months]))


def one_date(spec: str, year: int) -> tuple[list[str], list[str], list[str]]:
    """Period, start, end of `2019-Q2/2019-Q3`, `2019-05-03`, `2019-05-03/2019-05-07`, `<=2019-06-30` (bare deadline),
    `~2019-06-30` (deadline or day), `*2019` (rhythm, or year taken from the plan), `2019-04-01/2019-04-15=2019-04`.
    """
    if not spec:
        return [""], [""], [""]
    if spec[0] == "*":
        return [*notations(spec[1:]), "∅"], [f"{spec[1:]}-01-01", "∅"], [f"{spec[1:]}-12-31", "∅"]
    if spec[0] in "<~":
        day = spec.lstrip("<=~")
        y, m = int(day[:4]), int(day[5:7])
        begin = f"{min(y, year)}-01"
        periods = [day[:7], f"{y}-Q{(m + 2) // 3}", *(notations(f"{begin}/{day[:7]}") if begin != day[:7] else [])]
        return periods, [f"{begin}-01"] + ([day, f"{day[:7]}-01"] if spec[0] == "~" else []), [day]
    if re.fullmatch(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?(=.*)?", spec):
        days, _, period = spec.partition("=")
        first, _, last = days.partition("/")
        last = last or first
        return notations(period or (first[:7] if first[:7] == last[:7] else f"{first[:7]}/{last[:7]}")), [first], [last]
    first, _, last = spec.partition("/")
    y0, m0, _, _ = _bounds(first)
    _, _, y1, m1 = _bounds(last or first)
    return notations(spec), [_iso(y0, m0, 1)], [_iso(y1, m1)]


def when(specs: str, year: int) -> dict[str, str]:
    """Accepted periods and days of one or more readings (`2019-04 || 2019-Q2`)."""
    found: tuple[list[str], ...] = ([], [], [])
    for spec in specs.split(" || "):
        for known, new in zip(found, one_date(spec.strip(), year), strict=True):
            known += new
    return dict(zip(("period", "start_date", "end_date"), (" || ".join(dict.fromkeys(x)) for x in found), strict=True))


def row(year: int, activity: str, dates: str = "", **given: str) -> dict[str, str]:
    """A row of gold. `activity` and any value may be a template; fields that are not given are open where the contract is."""
    made = {"kind": "activity", "layout": "table", "date_text": "*", "inherited": "*", "details": "*", "quantity": "*"}
    made |= {"place": "*", "activity": " || ".join(w for a in activity.split(" || ") for w in expand(a))} | when(
        dates, year
    )
    made |= {k: " || ".join(w for x in v.split(" || ") for w in expand(x)) for k, v in given.items()}
    for field in ("product", "resources", "lead"):
        made.setdefault(field, "")
    first = re.match(r"\w+", made["product"])
    known = TYPES.get(first.group().lower(), "*") if first else ""
    made.setdefault("product_type", "*" if " || " in made["product"] else known)
    made.setdefault("resource_bodies", "*" if made["resources"] else "")
    made.setdefault("lead_bodies", "*" if made["lead"] else "")
    return made


def write(stem: str, rows: list[dict[str, str]]) -> None:
    """`dev/gold/<stem>.csv`, further columns (budget, extra:…) before the last two."""
    more = list(dict.fromkeys(k for r in rows for k in r if k not in FIXED + TAIL))
    with (GOLD / f"{stem}.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, FIXED + more + TAIL, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_facts(
    stem: str, title: str, year: int, language: str, areas: list[tuple[str, str, str]], n: int, **cover: str
) -> None:
    """`dev/gold/<stem>.json`: the cover and the areas (number, title, objective); notes of areas are left open."""
    facts: dict[str, object] = {"title": title, "plan_year": year, "language": language}
    facts |= {k: cover.get(k, "") for k in ("original_language", "adopted_on", "adopted_at", "committee", "chair")}
    facts["areas"] = [{"number": a, "title": t, "objective": o, "notes": "*"} for a, t, o in areas]
    facts["n_activities"] = n
    (GOLD / f"{stem}.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
