"""When an activity happens: facts, the many ways to print them in two languages, and what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from . import gold
from .gold import Row

MONTHS = {
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
SHORT = {
    "es": ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}
ROMAN = ("I", "II", "III", "IV")
RHYTHM = [
    ("bimestral", "every two months"), ("mensual", "monthly"), ("trimestral", "quarterly"), ("permanente", "ongoing"),
    ("continuo", "continuous"), ("semanal", "weekly"), ("según demanda", "on demand"), ("todos los meses", "every month"),
]  # fmt: skip


@dataclass(frozen=True)
class When:
    """`kind`: months, day, range, by, fortnight, rhythm, list, since. `v`: picks the wording, the same in both languages."""

    kind: str
    year: int
    a: int = 0
    b: int = 0
    d1: int = 0
    d2: int = 0
    v: int = 0
    months: tuple[int, ...] = ()
    end_year: int = 0


@dataclass(frozen=True)
class Style:
    """How one document writes its dates."""

    families: tuple[str, ...]
    with_year: bool
    short: bool
    numeric: int
    v: int
    american: bool = False
    mixed: bool = False


FAMILIES = ["months", "quarters", "halves", "days", "by", "fortnight", "rhythm", "year", "list", "since", "range"]


def style(rng: Random) -> Style:
    count = rng.choice([1, 2, 2, 3, 3, 4, 6])
    families = rng.sample(FAMILIES[:5], min(count, 3)) + rng.sample(FAMILIES, max(0, count - 2))
    return Style(
        tuple(dict.fromkeys(families)), rng.random() < 0.45, rng.random() < 0.3, rng.choice([0, 0, 0, 1, 2, 3]),
        rng.randrange(1000), rng.random() < 0.25, rng.random() < 0.25,
    )  # fmt: skip


def fact(rng: Random, how: Style, year: int, first: int = 1, last: int = 12) -> When:
    """One date within the months first to last of the plan's year."""
    v = rng.randrange(1000) if how.mixed else how.v
    family = rng.choice(how.families)
    if (first, last) != (1, 12) and family in ("halves", "year", "rhythm", "since"):
        family = "months"
    if family == "quarters" and last - first < 2:
        family = "months"
    if (first, last) == (1, 12) and rng.random() < 0.03:
        a = rng.randint(1, 3)
        return rng.choice([When("months", year + 1, a, a, v=v), When("months", year, 11, a, v=v, end_year=year + 1)])
    m = rng.randint(first, last)
    if family == "quarters":
        q0 = rng.randint((first + 2) // 3, last // 3)
        q1 = rng.randint(q0, last // 3) if rng.random() < 0.3 else q0
        return When("months", year, q0 * 3 - 2, q1 * 3, v=v)
    if family == "halves":
        a = rng.choice([1, 7])
        return When("months", year, a, a + 5, v=v)
    if family == "year":
        return When("months", year, 1, 12, v=v)
    if family in ("days", "by"):
        d = rng.randint(13, 28) if rng.random() < 0.7 else int(gold.last_day(year, m)[8:])
        return When("day" if family == "days" else "by", year, m, m, d, d, v)
    if family == "range":
        d = rng.randint(1, 22)
        return When("range", year, m, m, d, d + rng.randint(1, 5), v)
    if family == "fortnight":
        half = rng.choice([1, 2])
        return When("fortnight", year, m, m, half, half, v)
    if family == "rhythm":
        return When("rhythm", year, v=rng.randrange(len(RHYTHM)))
    if family == "list" and last - first >= 5:
        return When("list", year, months=tuple(sorted(rng.sample(range(first, last + 1), rng.choice([2, 2, 3])))), v=v)
    if family == "since" and m < 11:
        return When("since", year, m, 12, v=v)
    b = min(last, m + rng.choice([0, 0, 1, 2, 3]))
    return When("months", year, m, b, v=v)


def _month(m: int, lang: str, how: Style, v: int) -> str:
    name = SHORT[lang][m - 1] if how.short else MONTHS[lang][m - 1]
    if how.short and lang == "es" and v % 4 == 1:
        name += "."
    return name.capitalize() if lang == "es" and v % 3 == 0 else name


def _month_year(m: int, year: int, lang: str, how: Style, v: int, plan: int) -> str:
    if not how.with_year and year == plan:
        return _month(m, lang, how, v)
    if how.numeric == 1:
        return f"{m:02}/{year}"
    if how.numeric == 2:
        return f"{year}-{m:02}"
    if how.numeric == 3 and how.short:
        return f"{_month(m, lang, how, 0)}-{year % 100:02}".replace(".", "")
    return _month(m, lang, how, v) + (" de " if lang == "es" and v % 2 else " ") + str(year)


def _day(d: int, m: int, year: int, lang: str, how: Style, v: int, plan: int) -> str:
    if how.numeric and d > 12:
        if how.numeric == 2:
            return f"{year}-{m:02}-{d:02}"
        if lang == "en" and how.american:
            return f"{m:02}/{d:02}/{year}"
        return f"{d:02}/{m:02}/{year}" if how.numeric == 1 else f"{d}-{m:02}-{year}"
    shown = how.with_year or year != plan
    if lang == "es":
        return f"{d} de {MONTHS['es'][m - 1]}" + ((" de " if v % 3 else " del ") + str(year) if shown else "")
    name = _month(m, lang, how, v)
    if how.american:
        return f"{name} {d}" + (f", {year}" if shown else "")
    return f"{d} {name}" + (f" {year}" if shown else "")


def _span(w: When, lang: str, how: Style, plan: int) -> str:
    """Months a to b in words: a half, quarters, months."""
    year, end = w.year, w.end_year or w.year
    es = lang == "es"
    tail = f" {year}" if how.with_year or year != plan else ""
    of = (f" de {year}" if es else f" of {year}") if tail else ""
    if end == year and (w.a, w.b) == (1, 12):
        words = [
            "todo el año",
            "durante todo el año",
            f"enero a diciembre{of}",
            "Todo el año",
            f"enero-diciembre{tail}",
            f"Año {year}",
        ]
        english = [
            "all year",
            "throughout the year",
            f"January to December{tail}",
            "All year",
            f"January–December{tail}",
            f"{year}",
        ]
        return (words if es else english)[w.v % 6]
    if end == year and w.v % 10 < 8:
        if w.b - w.a == 5 and w.a in (1, 7):
            h = 1 if w.a == 1 else 2
            ordinal = ("er", "do")[h - 1]
            words = [f"{('Primer', 'Segundo')[h - 1]} semestre{of}", f"{ROMAN[h - 1]} semestre{tail}", f"{h}{ordinal} semestre{tail}",
                     f"S{h}{tail}", f"{h}.º semestre{of}" if h == 2 else f"1.er semestre{of}", f"semestre {ROMAN[h - 1]}{tail}"]  # fmt: skip
            english = [f"{('First', 'Second')[h - 1]} half{of}", f"{ROMAN[h - 1]} Half{tail}", f"H{h}{tail}", f"{('1st', '2nd')[h - 1]} half{of}",
                       f"{('first', 'second')[h - 1]} semester{of}", f"Semester {h}{tail}"]  # fmt: skip
            return (words if es else english)[w.v % 6]
        if w.a % 3 == 1 and w.b % 3 == 0:
            q0, q1 = (w.a + 2) // 3, w.b // 3
            if q0 == q1:
                words = [f"T{q0}{tail}", f"{ROMAN[q0 - 1]} trimestre{tail}", f"{('Primer', 'Segundo', 'Tercer', 'Cuarto')[q0 - 1]} trimestre{of}",
                         f"{q0}.{'er' if q0 in (1, 3) else 'º'} trimestre{of}", f"Trim. {ROMAN[q0 - 1]}{tail}", f"trimestre {q0}{tail}"]  # fmt: skip
                english = [f"Q{q0}{tail}", f"{('1st', '2nd', '3rd', '4th')[q0 - 1]} quarter{tail}", f"{('First', 'Second', 'Third', 'Fourth')[q0 - 1]} quarter{of}",
                           f"Quarter {q0}{tail}", f"Qtr {q0}{tail}", f"{ROMAN[q0 - 1]} Quarter{tail}"]  # fmt: skip
                return (words if es else english)[w.v % 6]
            words = [
                f"T{q0}-T{q1}{tail}",
                f"T{q0} a T{q1}{tail}",
                f"Trimestres {ROMAN[q0 - 1]} a {ROMAN[q1 - 1]}{tail}",
                f"T{q0} – T{q1}{tail}",
            ]
            english = [f"Q{q0}-Q{q1}{tail}", f"Q{q0} to Q{q1}{tail}", f"Q{q0}–Q{q1}{tail}", f"Q{q0} - Q{q1}{tail}"]
            return (words if es else english)[w.v % 4]
        if es and w.b - w.a == 3 and w.a % 4 == 1:
            return f"{('Primer', 'Segundo', 'Tercer')[w.a // 4]} cuatrimestre{of}"
    if end == year and w.a == w.b:
        return _month_year(w.a, year, lang, how, w.v, plan)
    one = _month(w.a, lang, how, w.v) if end == year else _month_year(w.a, year, lang, how, w.v, 0)
    two = _month_year(w.b, end, lang, how, w.v, plan if end == year else 0)
    if (how.numeric in (1, 2) or (how.numeric == 3 and how.short)) and (how.with_year or end != year):
        one = _month_year(w.a, year, lang, how, w.v, 0)
    joins = ["-", " a ", "–", " - ", "/", "DE"] if es else ["-", " to ", "–", " - ", "/", "FROM"]
    join = joins[w.v % 6]
    if join == "/" and any(c.isdigit() for c in one):
        join = " - "
    if join == "-" and any(c.isdigit() for c in one):
        join = " – "
    if join == "DE":
        return f"de {one} a {two}"
    if join == "FROM":
        return f"from {one} to {two}" if w.v % 2 else f"{one} through {two}"
    return f"{one}{join}{two}"


def say(w: When, lang: str, how: Style, plan: int) -> str:
    """The date as printed."""
    es = lang == "es"
    if w.kind == "months":
        return _span(w, lang, how, plan)
    if w.kind == "day":
        return _day(w.d1, w.a, w.year, lang, how, w.v, plan)
    if w.kind == "by":
        if w.d1 == int(gold.last_day(w.year, w.a)[8:]) and w.v % 2:
            month = _month_year(w.a, w.year, lang, Style((), how.with_year, False, 0, 0), 1, plan)
            return (
                (f"hasta fines de {month}", f"a fines de {month} a más tardar")[w.v % 4 // 2]
                if es
                else f"by end of {month}"
                if w.v % 4 == 1
                else f"by the end of {month}"
            )
        day = _day(w.d1, w.a, w.year, lang, how, w.v, plan)
        words = [f"hasta el {day}", f"a más tardar el {day}", f"antes del {day}", f"Hasta el {day}"]
        return (words if es else [f"by {day}", f"no later than {day}", f"before {day}", f"By {day}"])[w.v % 4]
    if w.kind == "range":
        month = _month_year(w.a, w.year, lang, Style((), how.with_year, how.short and not es, 0, 0), 1, plan)
        words = [
            f"del {w.d1} al {w.d2} de {month}",
            f"{w.d1} al {w.d2} de {month}",
            f"{w.d1}-{w.d2} de {month}",
            f"{w.d1} a {w.d2} de {month}",
        ]
        return (
            words
            if es
            else [
                f"{w.d1}–{w.d2} {month}",
                f"{w.d1} to {w.d2} {month}",
                f"{w.d1}-{w.d2} {month}",
                f"from {w.d1} to {w.d2} {month}",
            ]
        )[w.v % 4]
    if w.kind == "fortnight":
        month = _month_year(w.a, w.year, lang, Style((), how.with_year, False, 0, 0), 1, plan)
        n = w.d1 - 1
        if es:
            return (
                f"{('primera', 'segunda')[n]} quincena de {month}",
                f"{('1.ª', '2.ª')[n]} quincena de {month}",
                f"{('1ra', '2da')[n]} quincena de {month}",
            )[w.v % 3]
        return (
            f"{('first', 'second')[n]} half of {month}",
            f"{('first', 'second')[n]} fortnight of {month}",
            f"{('1st', '2nd')[n]} half of {month}",
        )[w.v % 3]
    if w.kind == "rhythm":
        return RHYTHM[w.v][not es]
    if w.kind == "list":
        names = [_month(m, lang, how, w.v) for m in w.months]
        tail = (f" de {w.year}" if es else f" {w.year}") if how.with_year else ""
        return ", ".join(names[:-1]) + (" y " if es else " and ") + names[-1] + tail
    month = _month_year(w.a, w.year, lang, how, w.v, plan)
    return (f"desde {month}", f"a partir de {month}")[w.v % 2] if es else (f"from {month}", f"{month} onwards")[w.v % 2]


def meaning(w: When, text: str, plan: int, also: tuple[str, ...] = ()) -> Row:
    """Gold of the date."""
    if w.kind == "months":
        return gold.span(text, w.year, w.a, w.b, w.end_year, also)
    if w.kind in ("day", "by"):
        return gold.deadline(text, f"{w.year}-{w.a:02}-{w.d1:02}", plan, w.kind == "day", also)
    if w.kind == "range":
        return gold.days(text, f"{w.year}-{w.a:02}-{w.d1:02}", f"{w.year}-{w.a:02}-{w.d2:02}", also)
    if w.kind == "fortnight":
        start, end = f"{w.year}-{w.a:02}-{'01' if w.d1 == 1 else '16'}", f"{w.year}-{w.a:02}-15"
        return gold.days(text, start, end if w.d1 == 1 else gold.last_day(w.year, w.a), also)
    if w.kind == "rhythm":
        row = gold.undated(plan, text)
        return {
            **row,
            "date_text": text,
            "period": gold.either(*row["period"].split(" || "), *also),
            **({"start_date": "*", "end_date": "*"} if also else {}),
        }
    if w.kind == "list":
        return gold.span(text, w.year, w.months[0], w.months[-1], 0, also)
    row = gold.span(text, w.year, w.a, 12, 0, (f"{w.year}-{w.a:02}", *also))
    return {**row, "end_date": gold.either(row["end_date"], "")}
