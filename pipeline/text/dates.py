"""When something happens, read from its words: a cell, a label, a heading or running text, in Spanish or English.

Steps: the words become tokens (`text/datetokens.py`); expressions over the tokens become stretches of the calendar
(`text/calendar.py`); neighbours joined by `to` or `and` become spans and lists; missing years come from the neighbour,
else from the plan; words before (`by`, `from`, `end of`) say how the stretch is meant.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.text.calendar import MONTHS_OF, PRECISION, Stretch, notation
from pipeline.text.datetokens import Token, tokens_of
from pipeline.vocabulary import vocabulary

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
    ("units", rf"(?P<u>U)p?(?P<a>[orn](?:[tc]+[orn])*)(?:f*y)?{YEARS}"),
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
class DateReading:
    """What a text says about time.

    `period`, `start`, `end`: as in activities.csv. `span`: the words, half-open, in the text as given. `deadline`: only
    the end is stated (`by 30 June`). `year_stated`: the words name the year. `precision`: day, week, fortnight, month,
    two_months, quarter, four_months, half or year. `months`: single months where the words list some that do not adjoin.
    `outside`: part of it lies outside the plan year. `recurring`: only a rhythm is stated (`monthly`). `rule`: one sentence.
    """

    period: str
    start: str
    end: str
    span: tuple[int, int]
    precision: str
    deadline: bool = False
    year_stated: bool = False
    months: tuple[int, ...] = ()
    outside: bool = False
    recurring: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class _Atom:
    """One expression: its stretch, the tokens `[first, last)`, its name and the part of it that is meant (e, d, i, l)."""

    stretch: Stretch
    first: int
    last: int
    name: str
    part: str = ""


def read_dates(
    text: str, plan_year: int | None, language: str | None = None, *, running: bool = False
) -> DateReading | None:
    """The time that `text` states, None where it states none (`A definir`, `See timeline`).

    `plan_year` gives the year where the words name none. `running`: the text is a sentence rather than a date's own cell,
    label or heading; then bare years, rhythms (`anual`) and words that may mean something else (`may`, `mar`) do not count.
    `language` decides nothing but the order of `03/04/2019`: day first except for `en-US`.
    """
    if not text or len(text) > 20000:
        return None
    year = plan_year or 0
    tokens = tokens_of(text, year, day_first=language != "en-US")
    if not any(t.kind in "DMPVmYZAUTKSy" for t in tokens):
        return None
    atoms = [a for a in _atoms(tokens) if not running or _sure(a, tokens, text)]
    if not any(a.stretch.year for a in atoms) and not year:
        return None
    specific = [a for a in atoms if a.name != "all_year"] or atoms
    if not specific:
        return None
    groups = _groups(specific, tokens)
    return _read(_chosen(groups, tokens, running), tokens, text, year)


def _atoms(tokens: Sequence[Token]) -> list[_Atom]:
    kinds = "".join(t.kind for t in tokens)
    found: list[_Atom] = []
    position = 0
    while position < len(kinds):
        atom = None
        for name, pattern in _PATTERNS:
            match = pattern.match(kinds, position)
            if match:
                stretch = _STRETCHES[name](match, tokens)
                if stretch is not None:
                    atom = _Atom(stretch, position, match.end(), name)
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


def _sure(atom: _Atom, tokens: Sequence[Token], text: str) -> bool:
    """Whether an expression in running text means time: not a bare year, a rhythm, a weak word or a name."""
    if atom.name in {"year", "year_range", "this_year"}:
        return bool(atom.part)
    if atom.name == "day_of_month":
        return False
    if atom.name == "all_year":
        return tokens[atom.first].kind == "T"
    if atom.name == "season":
        return atom.stretch.year is not None
    if atom.name == "code":
        token = next(t for t in tokens[atom.first : atom.last] if t.kind == "A")
        return atom.stretch.year is not None or (text[token.start : token.end].isupper() and text[token.start] in "QH")
    if atom.name == "units" and tokens[atom.first].kind == "n":
        return atom.stretch.unit in "HQ"
    if atom.name != "month" or atom.stretch.year is not None:
        return True
    token = tokens[atom.last - 1]
    word = text[token.start : token.end].rstrip(".")
    if re.match("tf*[mnoP]", "".join(t.kind for t in tokens[atom.last : atom.last + 4])):
        return True  # `March to May`, `marzo - junio`
    led = atom.first > 0 and tokens[atom.first - 1].kind in "ftsbxc"
    if word.lower() in vocabulary("months")["weak"]["words"]:
        opening = text[tokens[atom.first - 1].start : tokens[atom.first - 1].end].lower() if atom.first else ""
        return word in {"May", "March"} and opening in {
            "in",
            "by",
            "from",
            "until",
            "to",
            "and",
            "-",
            "through",
            "during",
        }
    return led or bool(atom.part)


def _groups(atoms: Sequence[_Atom], tokens: Sequence[Token]) -> list[list[_Atom]]:
    groups: list[list[_Atom]] = [[atoms[0]]]
    for atom in atoms[1:]:
        between = "".join(t.kind for t in tokens[groups[-1][-1].last : atom.first])
        if between and re.fullmatch(r"[tcfsb]*[tcb][tcfs]*", between):
            groups[-1].append(atom)
        else:
            groups.append([atom])
    return groups


def _chosen(groups: list[list[_Atom]], tokens: Sequence[Token], running: bool) -> list[_Atom]:
    """The group that counts: a starred one (the revised date), in running text the first, else all of one unit together."""
    starred = [g for g in groups if g[-1].last < len(tokens) and tokens[g[-1].last].kind == "*"]
    if starred:
        return starred[-1]
    if len(groups) > 1:
        stated = [g for g in groups if any(a.name not in {"year", "year_range"} for a in g)]
        groups = stated or groups
        units = {a.stretch.unit for g in groups for a in g}
        if not running and len(units) == 1:
            return [a for g in groups for a in g]
        if len(groups) == 2 and tokens[groups[1][0].first - 1].kind == "p" and _within(groups[1], groups[0]):
            return groups[1]
    return groups[0]


def _within(inner: list[_Atom], outer: list[_Atom]) -> bool:
    """Whether a parenthesis says more exactly when: `Segundo semestre (agosto)`; the years do not matter for that."""
    ranges = [[a.stretch.days(2019) for a in g] for g in (inner, outer)]
    (low, high), (first, last) = ((min(r[0] for r in x), max(r[1] for r in x)) for x in ranges)
    return (
        first <= low and high <= last and (low, high) != (first, last) and not any(a.stretch.unit == "Y" for a in inner)
    )


def _read(group: list[_Atom], tokens: Sequence[Token], text: str, plan_year: int) -> DateReading | None:
    kinds = "".join(t.kind for t in tokens)
    years = _years([a.stretch for a in group], plan_year)
    ranges = [_part(a, *a.stretch.days(y)) for a, y in zip(group, years, strict=True)]
    spanned = any(set(kinds[a.last : b.first]) & {"t", "b"} for a, b in itertools.pairwise(group))
    start, end = min(r[0] for r in ranges), max(r[1] for r in ranges)
    if spanned and len(group) == 2 and ranges[0][0] > ranges[1][1]:
        start, end = _crossing(group, years, ranges)
    units = {a.stretch.unit for a in group}
    unit = units.pop() if len(units) == 1 else "M"
    opening = re.search(r"([bxs])[fp]*$", kinds[: group[0].first])
    how = opening[1] if opening else ""
    whole = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    single = not spanned
    deadline = single and (
        how in {"b", "x"} or group[-1].part == "e" or (group[-1].part == "d" and _is_year(group[-1]))
    )
    first = opening.start() if opening and (deadline or how == "s") else group[0].first
    period = notation(unit, start, end)
    if deadline:
        start, end, period = _deadline(unit, start, end, how == "x", plan_year)
    elif (
        how == "s" and len(group) == 1 and _one_unit(group[0].stretch) and plan_year and end <= date(plan_year, 12, 31)
    ):
        end = date(plan_year, 12, 31)
        period = notation("M" if unit not in {"H", "Q"} else unit, start, end)
    span = (tokens[first].start, tokens[group[-1].last - 1].end)
    recurring = group[0].name == "all_year" and tokens[group[0].first].kind == "K"
    return DateReading(
        period, start.isoformat(), end.isoformat(), span, "year" if whole else PRECISION[unit], deadline,
        any(a.stretch.year is not None for a in group), _months(group, spanned or how == "s" or "/" in text[span[0] : span[1]]), _outside(start, end, unit, plan_year), recurring,
        _sentence(text[span[0] : span[1]], period, deadline, recurring),
    )  # fmt: skip


def _is_year(atom: _Atom) -> bool:
    return atom.name in {"year", "this_year", "all_year", "year_end"}


def _one_unit(stretch: Stretch) -> bool:
    return stretch.low == stretch.high and stretch.unit != "Y"


def _years(stretches: Sequence[Stretch], plan_year: int) -> list[int]:
    """A year for every stretch: its own, else the next one's, else the one before's, else the plan's."""
    years: list[int | None] = [s.year for s in stretches]
    for i in range(len(years) - 2, -1, -1):
        years[i] = years[i] or years[i + 1]
    for i in range(1, len(years)):
        years[i] = years[i] or years[i - 1]
    return [y or plan_year for y in years]


def _crossing(group: Sequence[_Atom], years: Sequence[int], ranges: Sequence[tuple[date, date]]) -> tuple[date, date]:
    """`November–February`: the year that is not printed is the neighbour of the one that is."""
    if group[1].stretch.year is not None and group[0].stretch.year is None:
        return group[0].stretch.days(years[0] - 1)[0], ranges[1][1]
    return ranges[0][0], group[1].stretch.days(years[1] + 1)[1]


def _part(atom: _Atom, start: date, end: date) -> tuple[date, date]:
    """The part of a stretch that `early`, `mid` or `late` means: thirds of a month, of a quarter, of a year."""
    unit = atom.stretch.unit
    if not atom.part or atom.part == "e":
        return start, end
    if unit == "M":
        days = {"i": (1, 10), "d": (11, 20), "l": (21, 31)}[atom.part]
        return start.replace(day=days[0]), min(end, end.replace(day=min(days[1], end.day)))
    if _is_year(atom):
        if atom.part == "d":
            return date(start.year, 6, 1), date(start.year, 6, 30)
        return (start, date(start.year, 4, 30)) if atom.part == "i" else (date(end.year, 9, 1), end)
    return start, end


def _deadline(unit: str, start: date, end: date, before: bool, plan_year: int) -> tuple[date, date, str]:
    first = date(plan_year if plan_year and end >= date(plan_year, 1, 1) else end.year, 1, 1)
    if before and unit != "D":
        end = date.fromordinal(start.toordinal() - 1) if start > first else end
        return first, end, notation("M", end, end)
    if end.month != 12 and unit in "YH" and start.month == end.month:
        return first, end, notation("M", end, end)
    return first, end, notation(unit, start if unit in "HQCBY" else end, end)


def _outside(start: date, end: date, unit: str, plan_year: int) -> bool:
    if not plan_year:
        return False
    if unit == "Y" and start.year <= plan_year <= end.year:
        return False
    return start.year != plan_year or end.year != plan_year


def _months(group: Sequence[_Atom], spanned: bool) -> tuple[int, ...]:
    if spanned or len(group) < 2 or any(a.stretch.unit != "M" or a.stretch.low != a.stretch.high for a in group):
        return ()
    months = tuple(sorted({a.stretch.low for a in group}))
    return months if months[-1] - months[0] >= len(months) else ()


def _sentence(words: str, period: str, deadline: bool, recurring: bool) -> str:
    words = " ".join(words.split())
    if deadline:
        return f"“{words}” is a deadline in {period}"
    return f"“{words}” states a rhythm, so the whole year {period}" if recurring else f"“{words}” reads as {period}"


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
    if (
        unit not in MONTHS_OF
        or not 1 <= count <= _COUNT[unit]
        or (match["a"] == "o" and _value(match, "a", tokens) != 1)
    ):
        return None
    low = 1 if match["a"] == "o" else _COUNT[unit] - count + 1
    high = low + count - 1
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


def _week(low: int, high: int, year: int | None) -> Stretch | None:
    start, end = (
        date.fromisocalendar(year or 2019, min(low, 52), 1),
        date.fromisocalendar(year or 2019, min(high, 52), 7),
    )
    if end.year != start.year:
        return None
    return Stretch("W", start.month * 100 + start.day, end.month * 100 + end.day, year)


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
