"""When something happens, read from its words: a cell, a label, a heading or running text, in Spanish or English.

Steps: the words become tokens (`text/datetokens.py`); expressions over the tokens become stretches of the calendar
(`text/dateatoms.py`, `text/calendar.py`); neighbours joined by `to` or `and` become spans and lists; missing years come from the neighbour,
else from the plan; words before (`by`, `from`, `end of`) say how the stretch is meant.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from pipeline.text.calendar import PRECISION, Stretch, notation
from pipeline.text.dateatoms import Atom, find_atoms
from pipeline.text.datetokens import Token, tokens_of
from pipeline.vocabulary import vocabulary


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
    tokens = tokens_of(_ONE_OF_SEVERAL.sub(lambda m: "#" * len(m.group()), text), year, day_first=language != "en-US")
    if not any(t.kind in "DMPVmYZAUTKSy" for t in tokens):
        return None
    atoms = [a for a in find_atoms(tokens) if not running or _sure(a, tokens, text)]
    if not any(a.stretch.year for a in atoms) and not year:
        return None
    specific = [a for a in atoms if a.name != "all_year"] or atoms
    if not specific:
        return None
    groups = _groups(specific, tokens)
    return _read(_chosen(groups, tokens, running, text), tokens, text, year)


def _sure(atom: Atom, tokens: Sequence[Token], text: str) -> bool:
    """Whether an expression in running text means time: not a bare year, a rhythm, a weak word or a name."""
    if atom.name in {"year", "year_range", "this_year"}:
        return bool(atom.part)
    if atom.name == "day_of_month":
        return False
    if atom.name == "all_year":
        return tokens[atom.first].kind == "T"
    if atom.name == "season":
        opening = text[: tokens[atom.first].start].lower()
        return atom.stretch.year is not None or bool(_season_opening().search(opening))
    if atom.name == "code":
        token = next(t for t in tokens[atom.first : atom.last] if t.kind == "A")
        opening = text[max(0, token.start - 4) : token.start].lower()
        named = text[token.start] == "T" and opening in {"the ", " the"}  # a road, no quarter
        return atom.stretch.year is not None or (
            text[token.start : token.end].isupper() and text[token.start] in "QHT" and not named
        )
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
        known = bool(atom.part) or opening in vocabulary("months")["weak"]["openings"]
        return word in {"May", "March"} and known
    return led or bool(atom.part)


@cache
def _season_opening() -> re.Pattern[str]:
    words = vocabulary("months")["seasons"]["openings"]
    articles = vocabulary("months")["seasons"]["articles"]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\s+(?:(?:{'|'.join(articles)})\s+)?$")


def _groups(atoms: Sequence[Atom], tokens: Sequence[Token]) -> list[list[Atom]]:
    groups: list[list[Atom]] = [[atoms[0]]]
    for atom in atoms[1:]:
        between = "".join(t.kind for t in tokens[groups[-1][-1].last : atom.first])
        if between and re.fullmatch(r"[tcfsb]*[tcb][tcfs]*", between):
            groups[-1].append(atom)
        else:
            groups.append([atom])
    return groups


_ONE_OF_SEVERAL = re.compile(
    r"\bla (?:primera|segunda|tercera|cuarta|quinta|última|otra)(?=\s(?:en|a|para|hacia)\s)", re.I
)
"""`la segunda en octubre` is no second of October."""
_THEN = re.compile(
    r"\b(?:y|e|and)\b[^.;]{0,60}\b(?:conclu|termin|finali[zs]|acab|culmin|cierr|cerrar|ends?\b|finish|complet|closes?\b|segund|second|otr[oa]\b|other\b|another\b)",
    re.I,
)
"""`9 de abril, y se termina en mayo`, `the first in April and the second in October`: between two dates of one work."""


def _chosen(groups: list[list[Atom]], tokens: Sequence[Token], running: bool, text: str) -> list[Atom]:
    """The group that counts: a starred one (the revised date), in running text the first, else all of one unit together."""
    starred = [g for g in groups if g[-1].last < len(tokens) and tokens[g[-1].last].kind == "*"]
    if starred:
        return starred[-1]
    if len(groups) > 1:
        stated = [g for g in groups if any(a.name not in {"year", "year_range"} for a in g)]
        groups = stated or groups
        units = {a.stretch.unit for g in groups for a in g}
        between = text[tokens[groups[0][-1].last - 1].end : tokens[groups[1][0].first].end] if len(groups) == 2 else ""
        if not running and (len(units) == 1 or _THEN.search(between)):
            return [a for g in groups for a in g]
        if len(groups) == 2 and tokens[groups[1][0].first - 1].kind == "p" and _within(groups[1], groups[0]):
            return groups[1]
    return groups[0]


def _within(inner: list[Atom], outer: list[Atom]) -> bool:
    """Whether a parenthesis says more exactly when: `Segundo semestre (agosto)`; the years do not matter for that."""
    ranges = [[a.stretch.days(2019) for a in g] for g in (inner, outer)]
    (low, high), (first, last) = ((min(r[0] for r in x), max(r[1] for r in x)) for x in ranges)
    return (
        first <= low and high <= last and (low, high) != (first, last) and not any(a.stretch.unit == "Y" for a in inner)
    )


def _read(group: list[Atom], tokens: Sequence[Token], text: str, plan_year: int) -> DateReading | None:
    kinds = "".join(t.kind for t in tokens)
    years = _years([a.stretch for a in group], plan_year)
    if min(years) < 1:
        return None
    ranges = [_part(a, *a.stretch.days(y)) for a, y in zip(group, years, strict=True)]
    spanned = any(set(kinds[a.last : b.first]) & {"t", "b"} for a, b in itertools.pairwise(group))
    start, end = min(r[0] for r in ranges), max(r[1] for r in ranges)
    if spanned and len(group) == 2 and ranges[0][0] > ranges[1][1]:
        start, end = _crossing(group, years, ranges)
    units = {a.stretch.unit for a in group}
    unit = units.pop() if len(units) == 1 else "M"
    opening = re.search(r"([bxs])[fp]*$", kinds[: group[0].first])
    how = opening[1] if opening else ""
    if opening and how == "b" and unit != "D" and _for_the(tokens[opening.start()], text):
        how = ""
    whole = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    single = not spanned
    deadline = single and (
        how in {"b", "x"} or group[-1].part == "e" or (group[-1].part == "d" and _is_year(group[-1]))
    )
    if deadline and group[-1].part == "d" and unit == "M":
        end = end.replace(day=15)
    first = opening.start() if opening and (deadline or how == "s") else group[0].first
    period = notation(unit, start, end)
    if deadline:
        start, end, period = _deadline(unit, start, end, how == "x" and group[-1].part != "e", plan_year)
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


def _for_the(token: Token, text: str) -> bool:
    """`para el tercer trimestre` says when, `para el 30 de junio` until when."""
    return text[token.start : token.end].casefold().split() == ["para", "el"]


def _is_year(atom: Atom) -> bool:
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


def _crossing(group: Sequence[Atom], years: Sequence[int], ranges: Sequence[tuple[date, date]]) -> tuple[date, date]:
    """`November–February`: the year that is not printed is the neighbour of the one that is; years stand in their order."""
    if "Y" in {a.stretch.unit for a in group}:
        return ranges[1][0], ranges[0][1]
    if group[1].stretch.year is not None and group[0].stretch.year is None:
        return group[0].stretch.days(years[0] - 1)[0], ranges[1][1]
    return ranges[0][0], group[1].stretch.days(years[1] + 1)[1]


def _part(atom: Atom, start: date, end: date) -> tuple[date, date]:
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


def _months(group: Sequence[Atom], spanned: bool) -> tuple[int, ...]:
    if spanned or len(group) < 2 or any(a.stretch.unit != "M" or a.stretch.low != a.stretch.high for a in group):
        return ()
    months = tuple(sorted({a.stretch.low for a in group}))
    return months if months[-1] - months[0] >= len(months) else ()


def _sentence(words: str, period: str, deadline: bool, recurring: bool) -> str:
    words = " ".join(words.split())
    if deadline:
        return f"“{words}” is a deadline in {period}"
    return f"“{words}” states a rhythm, so the whole year {period}" if recurring else f"“{words}” reads as {period}"
