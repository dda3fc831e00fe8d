"""The words of time in a text, as tokens of one letter each: what `text/dates.py` matches its expressions on.

Letters: D full date, P month of a year, m month, n number, N number word, o ordinal, r roman numeral, Y year, Z range of
years, M day of a month, V end of the year, A code (`Q2`), U unit, y the word year, t to, c and, f filler, s from, b by, x before, e end, d middle, i early,
l late, L last, B both, F fiscal, T all year, K recurring, S season, * star, p punctuation, w any other word.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from pipeline.text.clean import fold_same_length
from pipeline.text.numbers import cardinal_word, ordinal_word, roman_value
from pipeline.vocabulary import vocabulary

Value = int | str | date | tuple[int, int] | None
_KINDS = {
    "to": "t", "and": "c", "of": "f", "from": "s", "by": "b", "before": "x", "end": "e", "mid": "d", "early": "i",
    "late": "l", "last": "L", "both": "B", "fiscal": "F",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """`kind`: one of the letters above; `value`: what it stands for; half-open span in the text."""

    kind: str
    value: Value
    start: int
    end: int


_Maker = Callable[[re.Match[str], str, int, bool], list[Token]]


@cache
def _phrases() -> dict[str, tuple[str, Value]]:
    words = vocabulary("periods")
    phrases: dict[str, tuple[str, Value]] = {}
    for unit, names in words["units"].items():
        phrases |= dict.fromkeys(names, ("y", None) if unit == "Y" else ("U", unit))
    for group, letter in _KINDS.items():
        phrases |= dict.fromkeys(words["words"][group], (letter, None))
    phrases |= {n: ("S", (first, last)) for n, (first, last) in words["seasons"].items()}
    phrases |= dict.fromkeys(words["year"]["closing"], ("V", None))
    phrases |= dict.fromkeys(words["year"]["strong"], ("T", None))
    phrases |= dict.fromkeys(words["year"]["weak"], ("K", None))
    for month, names in vocabulary("months")["names"].items():
        phrases |= {n: ("m", int(month)) for n in names}
    return phrases


@cache
def _typo_words() -> tuple[dict[str, tuple[str, Value]], frozenset[str]]:
    """Single words long enough that one wrong letter leaves them recognisable, and those too near to others."""
    sure = {w: v for w, v in _phrases().items() if " " not in w and len(w) >= 6 and v[0] in "mUTK"}
    return sure, frozenset(_phrases())


@cache
def _typo(word: str) -> tuple[str, Value] | None:
    from rapidfuzz.distance import OSA

    words, _ = _typo_words()
    hits = {v for w, v in words.items() if abs(len(w) - len(word)) <= 1 and OSA.distance(w, word, score_cutoff=1) <= 1}
    return hits.pop() if len(hits) == 1 else None


@cache
def _scanner() -> re.Pattern[str]:
    names = sorted(_phrases(), key=len, reverse=True)
    plain = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names if n[0].isalpha())
    digits = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names if n[0].isdigit())
    months = "|".join(sorted((n for m in vocabulary("months")["names"].values() for n in m), key=len, reverse=True))
    letters = "".join(vocabulary("periods")["letters"])
    return re.compile(
        rf"""(?P<iso>(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?![\d]))
        |(?P<dmy>(?<![\d/.])\d{{1,2}}(?P<sep>[/.-])\d{{1,2}}(?P=sep)(?:(?:19|20)\d\d|\d\d)(?![\d/]))
        |(?P<ym>(?<!\d)20\d\d[-/](?:0[1-9]|1[0-2])(?!\d|/\d\d?(?!\d)|-\d))
        |(?P<my>(?<![\d/.,])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\d/]))
        |(?P<dm>(?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])(?![\d/.,]))
        |(?P<yy>(?<!\d)20\d\d[-/]\d\d(?![\d/]))
        |(?P<code>(?<![a-z0-9])(?:[{letters}][-\s]?(?:[1-4](?![a-z\d])|[1-4](?=20\d\d))|[1-4][-\s]?[{letters}](?=20\d\d|(?![a-z0-9]))))
        |(?P<fiscal>(?<![a-z0-9])(?:fy|af)\s?-?'?(?:20)?\d\d(?:[-/](?:20)?\d\d)?(?!\d))
        |(?P<long>(?<!\w)(?:{digits})(?!\w))
        |(?P<codeyear>(?<![a-z0-9])20\d\d[{letters}][1-4](?![a-z0-9]))
        |(?P<monthyear>(?<![a-z])(?:{months})\.?[-/.']\s?'?\d\d(?!\d)|(?<![a-z])(?:{months})\.?\s'\d\d(?!\d))
        |(?P<year>(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d))
        |(?P<ordinal>(?<![\w])\d{{1,2}}(?:\s?(?:st|nd|rd|th)|\.\s?[oa]|\.?(?:er[oa]?|r[oa])|d[oa]|t[oa]|v[oa]|m[oa]|n[oa]|[oa])\b\.?)
        |(?P<number>(?<![\w])\d{{1,2}}(?![\w%]|[.,]\d))
        |(?P<phrase>(?<![a-z])(?:{plain})(?![a-z])\.?)
        |(?P<roman>(?<![a-z0-9])(?:i{{1,3}}|iv|vi{{0,3}}|ix|xi{{0,2}}|x|l{{1,3}}|[il1|]{{2,3}}|[il1]v)(?![a-z0-9]))
        |(?P<to>--?>?|→)|(?P<and>[,/&+;])|(?P<star>\*)|(?P<punctuation>[():\[\]])|(?P<word>\w+)""",
        re.X,
    )


def tokens_of(text: str, plan_year: int, day_first: bool = True) -> list[Token]:
    """The tokens of `text` in order. `day_first`: how `03/04/2019` is read where both ways are possible."""
    folded = fold_same_length(text)
    found: list[Token] = []
    for match in _scanner().finditer(folded):
        group = match.lastgroup or "word"
        if group == "sep":
            group = "dmy"
        found.extend(_TOKENS.get(group, _other)(match, text, plan_year, day_first))
    return _mended(found, folded)


def _mended(tokens: list[Token], folded: str) -> list[Token]:
    """Join two halves of a word that a narrow cell cut (`septie mbre`) where together they are a word of time."""
    mended: list[Token] = []
    for token in tokens:
        last = mended[-1] if mended else None
        if last is not None and "w" in {token.kind, last.kind} and folded[last.end : token.start] in {" ", "- "}:
            whole = folded[last.start : last.end] + folded[token.start : token.end]
            kind, value = _phrases().get(whole, ("", None)) if len(whole) >= 5 else ("", None)
            if kind in {"m", "U"}:
                mended[-1] = Token(kind, value, last.start, token.end)
                continue
        mended.append(token)
    return mended


def _one(kind: str, value: Value, match: re.Match[str]) -> list[Token]:
    return [Token(kind, value, match.start(), match.end())]


def _date(match: re.Match[str], year: int, month: int, day: int) -> list[Token]:
    try:
        return _one("D", date(year, month, day), match)
    except ValueError:
        return _one("w", None, match)


def _iso(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    year, month, day = (int(x) for x in re.findall(r"\d+", match.group())[:3])
    return _date(match, year, month, day)


def _dmy(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    first, second, year = (int(x) for x in re.findall(r"\d+", match.group()))
    year += 2000 if year < 100 else 0
    day, month = (first, second) if (day_first or first > 12) and second <= 12 else (second, first)
    return _date(match, year, month, day)


def _day_month(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    day, month = (int(x) for x in match.group().split("/"))
    return _one("M", month * 100 + day, match)


def _year_month(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    a, b = (int(x) for x in re.findall(r"\d+", match.group()))
    return _one("P", (max(a, b), min(a, b)), match)


def _year_pair(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    first, second = int(match.group()[:4]), int(match.group()[-2:])
    if (first + 1) % 100 <= second <= (first + 9) % 100:
        return _one("Z", (first, first - first % 100 + second), match)
    return _one("Y", first, match)


def _code(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    letter = next(c for c in match.group() if c.isalpha())
    number = int(next(c for c in match.group() if c.isdigit()))
    unit = vocabulary("periods")["letters"][letter]
    return _one("A", f"{unit}{number}", match)


def _code_year(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    start = match.start()
    unit = vocabulary("periods")["letters"][match.group()[4]]
    return [
        Token("Y", int(match.group()[:4]), start, start + 4),
        Token("A", unit + match.group()[5], start + 4, match.end()),
    ]


def _month_year(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    name = re.match(r"[a-z]+", match.group())
    word = name.group() if name else ""
    month, number = _phrases()[word][1], int(match.group()[-2:])
    if isinstance(month, int) and (abs(2000 + number - plan_year) <= 3 or "'" in match.group()):
        return _one("P", (2000 + number, month), match)
    start = match.start()
    return [Token("m", month, start, start + len(word)), Token("n", number, match.end() - 2, match.end())]


def _fiscal(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    first = re.findall(r"\d+", match.group())[0]
    return _one("Y", 2000 + int(first[-2:]), match)


def _year(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    return _one("Y", int(match.group()), match)


def _ordinal(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    return _one("o", int(re.findall(r"\d+", match.group())[0]), match)


def _number(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    return _one("n", int(match.group()), match)


def _phrase(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    words = re.sub(r"\s+", " ", match.group())
    kind, value = _phrases().get(words) or _phrases()[words.rstrip(".")]
    return _one(kind, value, match)


def _roman(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    word = match.group()
    value = roman_value(re.sub(r"[l1|]", "i", word))  # `ll`, `lV` are how OCR reads II, IV
    return _one("r", value, match)


def _other(match: re.Match[str], text: str, plan_year: int, day_first: bool) -> list[Token]:
    word = match.group()
    ordinal = ordinal_word(word)
    if ordinal is not None:
        return _one("o", ordinal, match)
    cardinal = cardinal_word(word) if word.isalpha() else None
    if cardinal is not None and cardinal <= 31:
        return _one("N", cardinal, match)
    guess = _typo(word) if len(word) >= 6 and word.isalpha() else None
    return _one(*guess, match) if guess else _one("w", None, match)


def _fixed(kind: str) -> _Maker:
    return lambda match, text, plan_year, day_first: _one(kind, None, match)


_TOKENS: dict[str, _Maker] = {
    "iso": _iso, "dmy": _dmy, "dm": _day_month, "ym": _year_month, "my": _year_month, "yy": _year_pair, "code": _code, "codeyear": _code_year,
    "monthyear": _month_year, "year": _year, "fiscal": _fiscal, "long": _phrase, "ordinal": _ordinal, "number": _number, "phrase": _phrase, "roman": _roman,
    "to": _fixed("t"), "and": _fixed("c"), "star": _fixed("*"), "punctuation": _fixed("p"),
}  # fmt: skip
