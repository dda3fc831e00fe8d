"""Gold of the fifth set: rows, days and the cover's facts, written beside the document from the same content."""

from __future__ import annotations

import calendar
import itertools
import json
from collections.abc import Sequence

from content import DEV, write_gold

Row = dict[str, str]
Area = tuple[str, str]
OR = " || "


def either(*answers: str) -> str:
    return OR.join(dict.fromkeys(a or "∅" for a in answers))


def _months(period: str) -> tuple[int, int, int]:
    """Year, first and last month of one period (`2019`, `2019-H1`, `2019-Q2`, `2019-05`)."""
    year, _, part = period.partition("-")
    if not part:
        return int(year), 1, 12
    if part[0] == "H":
        return int(year), int(part[1]) * 6 - 5, int(part[1]) * 6
    if part[0] == "Q":
        return int(year), int(part[1]) * 3 - 2, int(part[1]) * 3
    return int(year), int(part), int(part)


def notations(year: int, a: int, b: int) -> list[str]:
    """Every way to write the months a to b of a year."""
    if a == b:
        return [f"{year}-{a:02}"]
    found = [str(year)] if (a, b) == (1, 12) else []
    for letter, size in (("H", 6), ("Q", 3)):
        if a % size == 1 and b % size == 0:
            first, last = (a - 1) // size + 1, b // size
            found.append(f"{year}-{letter}{first}" + (f"/{year}-{letter}{last}" if last > first else ""))
    return [*found, f"{year}-{a:02}/{year}-{b:02}"]


def end_of(year: int, month: int) -> str:
    return f"{year}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


def when(text: str, period: str, start: str = "", end: str = "", also: Sequence[str] = ()) -> Row:
    """`period` is one period or a span; `start` and `end` where the words say days; `also`: a group's period."""
    first, _, last = period.partition("/")
    year, a, b = _months(first)
    if last:
        b = _months(last)[2]
    printed = [p for more in also for p in notations(*_months(more))]
    return {
        "date_text": text,
        "period": either(*notations(year, a, b), *printed),
        "start_date": start or f"{year}-{a:02}-01",
        "end_date": end or end_of(year, b),
        "inherited": "*",
    }


def by(text: str, day: str, bare: bool = False) -> Row:
    """A deadline. `bare`: a day without a word such as `by`; it may also be taken as the day itself."""
    year, month = int(day[:4]), int(day[5:7])
    quarter = (month - 1) // 3
    spans = [
        *notations(year, 1, month),
        f"{year}-{month:02}",
        f"{year}-Q{quarter + 1}",
        f"{year}-H{(month - 1) // 6 + 1}",
    ]
    return {
        "date_text": text,
        "period": either(*spans),
        "start_date": either(f"{year}-01-01", day, f"{day[:8]}01") if bare else f"{year}-01-01",
        "end_date": day,
        "inherited": "*",
    }


def undated(year: int, text: str = "") -> Row:
    """Nothing said on time, or only a rhythm: nothing or the plan's year."""
    return {
        "date_text": either(text, "") if text else "*",
        "period": either("", *notations(year, 1, 12)),
        "start_date": either("", f"{year}-01-01"),
        "end_date": either("", f"{year}-12-31"),
        "inherited": "*",
    }


def act(area: Area, code: str, activity: str, date: Row, layout: str = "table", **more: str) -> Row:
    """One row; what is not given is empty, save types and bodies, which are open where their cell has words."""
    row = {
        "area_number": area[0], "area_title": area[1], "code": code, "kind": "activity", "layout": layout,
        "activity": activity, "details": "", "product": "", "quantity": "", "resources": "", "lead": "", "place": "",
        **date, **more,
    }  # fmt: skip
    if code.endswith(")"):
        row["code"] = either(code.strip("()"), code, code[:-1])
    for words, found in (("product", "product_type"), ("resources", "resource_bodies"), ("lead", "lead_bodies")):
        row.setdefault(found, "*" if row[words] else "")
    if row.get("budget"):
        amount = float(row["budget"])
        row["budget"] = either(f"{amount:.2f}".rstrip("0").rstrip("."), f"{amount:.2f}")
    if not row["product"]:
        row["product_type"] = "*"
    return row


def prose(heads: Sequence[str], core: str, tails: Sequence[str] = ()) -> str:
    """The core with each of the beginnings, and with any of its endings left out."""
    kept = [
        "".join(t for t, keep in zip(tails, choice, strict=True) if keep)
        for choice in itertools.product((True, False), repeat=len(tails))
    ]
    return either(*(h + core + t for h in heads for t in kept))


def facts(
    stem: str, title: str, year: int, language: str, areas: Sequence[Sequence[str]], rows: int, **more: str
) -> None:
    """`areas`: number, title and, where printed, objective and notes."""
    full = [(*a, "", "")[:4] for a in areas]
    cover = {
        "title": title, "plan_year": year, "language": language, "original_language": "", "adopted_on": "",
        "adopted_at": "", "committee": "", "chair": "", **more,
        "areas": [dict(zip(("number", "title", "objective", "notes"), a, strict=True)) for a in full],
        "n_activities": rows,
    }  # fmt: skip
    path = DEV / "gold" / f"{stem}.json"
    path.write_text(json.dumps(cover, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def both(
    stem: str, title: str, year: int, language: str, areas: Sequence[Sequence[str]], rows: list[Row], **more: str
) -> None:
    write_gold(stem, rows)
    facts(stem, title, year, language, areas, len(rows), **more)
