"""Gold of prose: rows told in sentences, whose words may be cut in several ways."""

from __future__ import annotations

from fifth.gold import Area, Row, act, by, either, when

from sixth.leaf import also

ARTICLES = ("the ", "by the ", "el ", "la ", "los ", "las ")


def told(area: Area, activity: str, date: Row, **more: str) -> Row:
    """A row without a code; details are open, and one thing may be counted as one or not at all."""
    code = more.pop("code", "")
    return act(area, code, activity, date, "narrative", **{"details": "*", "quantity": either("", "1"), **more})


def span(
    words: str, period: str, start: str = "", end: str = "", *, before: tuple[str, ...] = (), also_in: str = ""
) -> Row:
    """A period, with or without the few words before it."""
    return when(also(words, *before), period, start, end, [also_in] if also_in else [])


def due(words: str, day: str, *, before: tuple[str, ...] = ()) -> Row:
    return by(also(words, *before), day)


def earlier(words: str, day: str, eve: str, *, before: tuple[str, ...] = ()) -> Row:
    """Before a day: ends on it, or on the day before."""
    row, other = by(also(words, *before), day), by("", eve)
    return {
        **row,
        "period": either(*row["period"].split(" || "), *other["period"].split(" || ")),
        "end_date": either(day, eve),
    }


def silent(year: int) -> Row:
    """No word on time: nothing, or the plan's year."""
    return {
        "date_text": "*", "period": either("", str(year), f"{year}-01/{year}-12"), "start_date": either("",
        f"{year}-01-01"),
        "end_date": either("", f"{year}-12-31"), "inherited": "*",
    }  # fmt: skip


def place(*names: str) -> str:
    """The place that a sentence names: it may be left out where it is only part of the object."""
    return either(*names)
