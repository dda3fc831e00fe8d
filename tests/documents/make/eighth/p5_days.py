"""Dates that prose says loosely."""

from __future__ import annotations

from collections.abc import Sequence

from fifth.gold import Row, by, either, end_of, notations


def vague(text: str, periods: Sequence[str], starts: Sequence[str], ends: Sequence[str]) -> Row:
    """Words that careful readers take in more than one way."""
    return {
        "date_text": text, "period": either(*periods), "start_date": either(*starts), "end_date": either(*ends),
          "inherited": "*",
    }  # fmt: skip


def mid_year(text: str, year: int, by_then: bool = False) -> Row:
    """`by_then`: said of the delivery, so the work may be taken to start with the year."""
    spans = [p for a, b in ((6, 7), (6, 6), (7, 7), (4, 9), (4, 6), (5, 8), (5, 7)) for p in notations(year, a, b)]
    starts = [f"{year}-{d}" for d in ("06-01", "06-15", "07-01", "04-01", "05-01", "05-15", "06-30")]
    ends = [f"{year}-{d}" for d in ("07-31", "06-30", "07-15", "09-30", "08-31", "07-01")]
    if by_then:
        spans += [p for b in (6, 7) for p in notations(year, 1, b)]
        starts.append(f"{year}-01-01")
    return vague(text, spans, starts, ends)


def before_summer(text: str, year: int) -> Row:
    spans = [p for a, b in ((1, 6), (1, 5), (4, 6), (6, 6), (5, 5)) for p in notations(year, a, b)]
    return vague(
        text, [*spans, str(year), ""], [f"{year}-01-01", ""],
        [f"{year}-{d}" for d in ("06-30", "06-20", "06-21", "05-31", "12-31")] + [""],
    )  # fmt: skip


def before(text: str, day: str, *ends: str) -> Row:
    """`before 30 June`: the day itself or the one before it."""
    return {**by(text, day), "end_date": either(day, *ends)}


def since(text: str, year: int, month: int, day: str = "") -> Row:
    """Begins then: to the end of the year, or only the beginning is said."""
    first = day or f"{year}-{month:02}-01"
    return {
        "date_text": text,
        "period": either(*notations(year, month, 12), *notations(year, month, month)),
        "start_date": first,
        "end_date": either(f"{year}-12-31", end_of(year, month), day or "", ""),
        "inherited": "*",
    }
