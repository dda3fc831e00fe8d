"""Stretches of the calendar: halves, quarters, months and days of a year, and how a period is written.

`Stretch` is what a date expression says before its year is known; `days` gives its first and last day, `notation` the
dataset's way of writing it (`2018-H1`, `2018-Q3`, `2018-04`, `2018-04/2018-07`, `2018`).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

MONTHS_OF = {"H": 6, "Q": 3, "C": 4, "B": 2, "M": 1}
"""Months in a unit: half, quarter, four months, two months, month."""

PRECISION = {
    "D": "day",
    "W": "week",
    "I": "week",
    "F": "fortnight",
    "M": "month",
    "B": "two_months",
    "Q": "quarter",
    "C": "four_months",
    "H": "half",
    "Y": "year",
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Units `low`..`high` of a year. `unit`: D, W, I, F, M, B, Q, C, H or Y.

    For days `low` and `high` are `month * 100 + day`; for weeks of a month (W) and fortnights likewise their first and last
    day; for weeks of the year (I) their ISO numbers; for whole years the year itself. `year`: as printed, None where the expression leaves it open.
    """

    unit: str
    low: int
    high: int
    year: int | None = None

    def days(self, year: int) -> tuple[date, date]:
        """First and last day in `year` (ignored for whole years). A day beyond its month's end is the month's last."""
        if self.unit == "Y":
            return date(self.low, 1, 1), date(self.high, 12, 31)
        if self.unit in MONTHS_OF:
            size = MONTHS_OF[self.unit]
            return date(year, (self.low - 1) * size + 1, 1), month_end(year, self.high * size)
        if self.unit == "I":
            return date.fromisocalendar(year, self.low, 1), date.fromisocalendar(year, self.high, 7)
        return _day(year, self.low), _day(year, self.high)


def _day(year: int, month_day: int) -> date:
    month, day = divmod(month_day, 100)
    return date(year, month, min(day, monthrange(year, month)[1]))


def month_end(year: int, month: int) -> date:
    """Last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def notation(unit: str, start: date, end: date) -> str:
    """The dataset's writing of a period: `unit` is the one that the words used, if both ends used the same, else `M`."""
    if start.month == 1 and start.day == 1 and end.month == 12 and end.day == 31:
        return str(start.year) if start.year == end.year else f"{start.year}/{end.year}"
    if unit in {"H", "Q"}:
        size = MONTHS_OF[unit]
        first = f"{start.year}-{unit}{(start.month - 1) // size + 1}"
        last = f"{end.year}-{unit}{(end.month - 1) // size + 1}"
    else:
        first, last = f"{start.year}-{start.month:02}", f"{end.year}-{end.month:02}"
    return first if first == last else f"{first}/{last}"


def months_period(year: int, months: tuple[int, ...], unit: str = "M") -> tuple[str, str, str]:
    """Period, first and last day of marked months (a Gantt row); gaps do not show in the period. Months are 1..12, and on
    from 13 in the year that follows.

    `unit`: Q or H where the marks stand for whole quarters or halves.
    """
    (first_year, first), (last_year, last) = (divmod(m - 1, 12) for m in (min(months), max(months)))
    start, end = date(year + first_year, first + 1, 1), month_end(year + last_year, last + 1)
    return notation(unit, start, end), start.isoformat(), end.isoformat()
