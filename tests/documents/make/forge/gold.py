"""Gold rows and their file, in the columns of the real plans' gold."""

from __future__ import annotations

import calendar
import csv
import re
from collections.abc import Iterable
from pathlib import Path

Row = dict[str, str]
BASE = [
    "area_number", "area_title", "code", "kind", "layout", "activity", "details", "product", "product_type", "quantity",
    "resources", "resource_bodies", "lead", "lead_bodies", "date_text", "period", "start_date", "end_date", "place",
    "inherited",
]  # fmt: skip
TAIL = ["extra:items", "extra:flags"]
NUMBERS = re.compile(
    r"\d|\b(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|primera?|segund[oa]|tercera?|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|first|second|third|a|an)\b",
    re.I,
)


def either(*answers: str) -> str:
    """Accepted answers, the first the best; an empty answer is `∅` beside others."""
    seen = list(dict.fromkeys(a or "∅" for a in answers))
    return "" if seen == ["∅"] else " || ".join(seen)


def last_day(year: int, month: int) -> str:
    return f"{year}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


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


def span(text: str, year: int, a: int, b: int, end_year: int = 0, also: Iterable[str] = ()) -> Row:
    """Months a to b, of one year or into the next."""
    if end_year and end_year != year:
        periods = [f"{year}-{a:02}/{end_year}-{b:02}"]
    else:
        periods = notations(year, a, b)
    return {
        "date_text": text, "period": either(*periods, *also), "start_date": f"{year}-{a:02}-01",
        "end_date": last_day(end_year or year, b), "inherited": "*",
    }  # fmt: skip


def days(text: str, start: str, end: str, also: Iterable[str] = ()) -> Row:
    """Days printed for both ends; the period is their months."""
    y0, m0, y1, m1 = int(start[:4]), int(start[5:7]), int(end[:4]), int(end[5:7])
    periods = notations(y0, m0, m1) if y0 == y1 else [f"{start[:7]}/{end[:7]}"]
    row = {"date_text": text, "period": either(*periods, *also), "start_date": start, "end_date": end}
    return {**row, "inherited": "*"}


def deadline(text: str, day: str, plan_year: int, bare: bool, also: Iterable[str] = ()) -> Row:
    """`bare`: a day without a word such as `by`; it may also be taken as the day itself."""
    year, month = int(day[:4]), int(day[5:7])
    periods = [f"{year}-{month:02}", *notations(year, 1, month), f"{year}-Q{(month - 1) // 3 + 1}"]
    periods += [f"{year}-H{(month - 1) // 6 + 1}", str(year), f"{plan_year}-01/{year}-{month:02}"]
    begin = f"{min(plan_year, year)}-01-01"
    start = either(day, begin, f"{day[:8]}01") if bare else begin
    if not bare:
        periods = [*periods[1:], periods[0]]
    found = {"date_text": text, "period": either(*periods, *also), "start_date": start, "end_date": day}
    return {**found, "inherited": "*"}


def undated(year: int, text: str = "") -> Row:
    """Nothing said on time, or only a rhythm: nothing or the plan's year."""
    return {
        "date_text": either(text, "") if text else "∅ || *", "period": either("", *notations(year, 1, 12)),
        "start_date": either("", f"{year}-01-01"), "end_date": either("", f"{year}-12-31"), "inherited": "*",
    }  # fmt: skip


def loose(row: Row, *fields: str) -> Row:
    return {**row, **dict.fromkeys(fields, "*")}


def write_gold(path: Path, rows: list[Row]) -> None:
    """Further columns (budget, extra:…) follow the fixed ones in order of appearance."""
    more = list(dict.fromkeys(k for r in rows for k in r if k not in BASE + TAIL))
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, BASE + more + TAIL, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
