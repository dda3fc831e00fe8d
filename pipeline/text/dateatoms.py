"""Expressions of time: which tokens together name one stretch of the calendar (`26 al 28 de abril`, `II Half`, `Q2 2022`).

An expression is a pattern over the tokens' letters (see `text/datetokens.py`) and a function that makes a `Stretch` of its
match, or none where the numbers make no sense (`tercer semestre`). Earlier patterns go before later ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.text.calendar import MONTHS_OF, Stretch
from pipeline.text.datetokens import Token

YEARS = "(?:[fctp]?f*y?f*F?f*Y)?"
_EXPRESSIONS = (
    ("days_month", rf"(?P<a>[no](?:[tc]+f*[no])*)f*(?P<b>m){YEARS}"),
    ("days_month", r"(?P<a>[no])[tc](?P<b>m)[tc]Y"),
    ("days_of", r"(?P<a>[no])[tcf]*(?P<b>P)"),
    ("month_days", rf"(?P<a>m)f*(?P<b>[no](?:[tc]+f*[no])*(?!f*[mU])){YEARS}"),
    ("part_of_month", rf"(?P<a>[orn](?:[tc]+[orn])*|L)(?P<u>U)f*(?P<b>m){YEARS}"),
    ("part_of_month", rf"(?P<u>U)(?P<a>[orn](?:[tc]+[orn])*)f+(?P<b>m){YEARS}"),
    ("part_of_month", r"(?P<b>m)p(?P<a>[orn]|L)(?P<u>U)"),
    ("first_months", rf"(?P<a>[oL])(?P<b>[nN])(?P<u>U)(?:f*y)?{YEARS}"),
    ("units", rf"(?P<a>[orn](?:[tcf]+[orn])*|L|B)(?P<u>U)(?:f*y)?{YEARS}"),
    ("units", rf"(?P<u>U)p?(?P<a>[orn](?:[tc]+[orn])*|N)(?:f*y)?{YEARS}"),
    ("code", r"F?f*Y[tcfp]?(?P<a>A)(?!Y(?!A)|[tc]Y(?![tcf]?A))"),
    ("code", rf"(?P<a>A)(?:f*y)?{YEARS}"),
    ("season", rf"(?P<a>S){YEARS}"),
    ("date", r"(?P<a>D)"),
    ("day_of_month", r"(?P<a>M)"),
    ("year_end", rf"(?P<a>V){YEARS}"),
    ("month_of_year", r"(?P<a>P)"),
    ("month", rf"(?P<a>m){YEARS}"),
    ("year_range", r"(?P<a>Z)"),
    ("all_year", rf"(?P<a>[TK]){YEARS}"),
    ("year", r"F?f*(?P<a>Y)"),
    ("this_year", r"(?<=[edil])(?:t?f)*(?P<a>y)|(?<=[edil][ft])f*(?P<b>y)"),
)
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _EXPRESSIONS)
_COUNT = {"H": 2, "Q": 4, "C": 3, "B": 6, "M": 12, "W": 53}


@dataclass(frozen=True, slots=True)
class Atom:
    """One expression: its stretch, the tokens `[first, last)`, its name and the part of it that is meant (e, d, i, l)."""

    stretch: Stretch
    first: int
    last: int
    name: str
    part: str = ""


def find_atoms(tokens: Sequence[Token]) -> list[Atom]:
    """Every expression in the tokens, in order; they do not overlap."""
    kinds = "".join(t.kind for t in tokens)
    found: list[Atom] = []
    position = 0
    while position < len(kinds):
        atom = None
        for name, pattern in _PATTERNS:
            match = pattern.match(kinds, position)
            if match:
                stretch = _STRETCHES[name](match, tokens)
                if stretch is not None:
                    atom = Atom(stretch, position, match.end(), name)
                    break
        if atom is None:
            position += 1
            continue
        before = re.search(r"([edil])t?f*$", kinds[: atom.first])
        if name == "year_end":
            atom = replace(atom, part="e")
        elif before and atom.name not in {"date", "days_month", "month_days", "days_of", "all_year"}:
            atom = replace(atom, first=before.start(), part=before[1])
        found.append(atom)
        position = atom.last
    return found


def _year_in(match: re.Match[str], tokens: Sequence[Token]) -> int | None:
    return next(
        (int(t.value) for t in tokens[match.start() : match.end()] if t.kind == "Y" and isinstance(t.value, int)), None
    )


def _numbers(match: re.Match[str], group: str, tokens: Sequence[Token]) -> list[int]:
    return [
        t.value for t in tokens[match.start(group) : match.end(group)] if t.kind in "onrN" and isinstance(t.value, int)
    ]


def _value(match: re.Match[str], group: str, tokens: Sequence[Token]) -> int:
    value = tokens[match.start(group)].value
    return value if isinstance(value, int) else 0


def _days(match: re.Match[str], tokens: Sequence[Token], days: str, month_group: str) -> Stretch | None:
    numbers, month = _numbers(match, days, tokens), _value(match, month_group, tokens)
    if not numbers or not all(1 <= d <= 31 for d in numbers):
        return None
    return Stretch("D", month * 100 + min(numbers), month * 100 + max(numbers), _year_in(match, tokens))


def _day_of(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    stated, day = tokens[match.start("b")].value, _value(match, "a", tokens)
    if not isinstance(stated, tuple) or not 1 <= day <= 31:
        return None
    return Stretch("D", stated[1] * 100 + day, stated[1] * 100 + day, stated[0])


def _part_of_month(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    unit, month, numbers = tokens[match.start("u")].value, _value(match, "b", tokens), _numbers(match, "a", tokens)
    size, count = {"F": (15, 2), "H": (15, 2), "W": (7, 5)}.get(str(unit), (0, 0))
    if not size:
        return None
    numbers = numbers or [count if unit != "W" else 0]
    if numbers == [0]:
        return Stretch("W", month * 100 + 25 - (month == 2) * 3, month * 100 + 31, _year_in(match, tokens))
    if not all(1 <= n <= count for n in numbers):
        return None
    last = max(numbers)
    high = 31 if last == count else last * size
    return Stretch(
        "W" if unit == "W" else "F",
        month * 100 + (min(numbers) - 1) * size + 1,
        month * 100 + high,
        _year_in(match, tokens),
    )


def _first_months(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    unit, count = str(tokens[match.start("u")].value), _value(match, "b", tokens)
    if unit not in MONTHS_OF or not 1 <= count <= _COUNT[unit]:
        return None
    low = (_value(match, "a", tokens) - 1) * count + 1 if match["a"] == "o" else _COUNT[unit] - count + 1
    high = low + count - 1
    if high > _COUNT[unit]:
        return None
    for wider in ("H", "Q"):
        size = MONTHS_OF[wider]
        if unit == "M" and count == size and (low - 1) % size == 0:
            return Stretch(wider, (low - 1) // size + 1, high // size, _year_in(match, tokens))
    return Stretch(unit, low, high, _year_in(match, tokens))


def _units(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    unit, year = str(tokens[match.start("u")].value), _year_in(match, tokens)
    if unit not in _COUNT:
        return None
    numbers = _numbers(match, "a", tokens)
    if match["a"] == "B":
        return Stretch("H", 1, 2, year) if unit == "H" else None
    if match["a"] == "L":
        numbers = [_COUNT[unit]]
    if unit in "HQ":
        numbers = [2 if n == 11 else n for n in numbers]  # OCR reads II as 11
    plain = tokens[match.start("a")].kind == "n" and match.start("a") < match.start("u")
    if unit in "MW" and (plain or match.start("a") < match.start("u")):
        return None  # `3 months` is a duration
    if not numbers or not all(1 <= n <= _COUNT[unit] for n in numbers):
        return None
    if unit == "W":
        return (
            _week(min(numbers), max(numbers), year)
            if match["a"] != "L" and match.start("a") > match.start("u")
            else None
        )
    return Stretch(unit, min(numbers), max(numbers), year)


def _week(low: int, high: int, year: int | None) -> Stretch:
    return Stretch("I", min(low, 52), min(high, 52), year)


def _code(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    code = str(tokens[match.start("a")].value)
    unit, number = code[0], int(code[1:])
    return Stretch(unit, number, number, _year_in(match, tokens)) if number <= _COUNT[unit] else None


def _season(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    months = tokens[match.start("a")].value
    return Stretch("M", months[0], months[1], _year_in(match, tokens)) if isinstance(months, tuple) else None


def _date(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    day = tokens[match.start("a")].value
    return (
        Stretch("D", day.month * 100 + day.day, day.month * 100 + day.day, day.year) if isinstance(day, date) else None
    )


def _day_of_month(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    day = _value(match, "a", tokens)
    return Stretch("D", day, day)


def _month_of_year(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    stated = tokens[match.start("a")].value
    return Stretch("M", stated[1], stated[1], stated[0]) if isinstance(stated, tuple) else None


def _month(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    month = _value(match, "a", tokens)
    return Stretch("M", month, month, _year_in(match, tokens))


def _year_range(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    years = tokens[match.start("a")].value
    return Stretch("Y", years[0], years[1], years[0]) if isinstance(years, tuple) else None


def _whole_year(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    return Stretch("H", 1, 2, _year_in(match, tokens))


def _year(match: re.Match[str], tokens: Sequence[Token]) -> Stretch | None:
    year = _value(match, "a", tokens)
    return Stretch("Y", year, year, year)


_STRETCHES = {
    "days_month": lambda m, t: _days(m, t, "a", "b"),
    "month_days": lambda m, t: _days(m, t, "b", "a"),
    "days_of": _day_of,
    "part_of_month": _part_of_month,
    "first_months": _first_months,
    "units": _units,
    "code": _code,
    "season": _season,
    "date": _date,
    "day_of_month": _day_of_month,
    "month_of_year": _month_of_year,
    "year_end": _whole_year,
    "month": _month,
    "year_range": _year_range,
    "all_year": _whole_year,
    "year": _year,
    "this_year": _whole_year,
}
