"""Schedule columns: which columns of a table stand for months, quarters or half-years, and which of a row are marked.

A head says its months by a name (`Ene.`, `Mar 2021`), a span (`Ene–Mar`, `Jan-Feb`) or a unit with its number (`Q1`,
`1.er trimestre`, `Trim. II`, `Bim 3`). Neighbouring columns whose months follow each other make a schedule; columns that
share a head (four weeks below `Marzo`) share its months.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from pipeline.model.document import Cell
from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_LEAST = {1: 3, 2: 3, 3: 2, 4: 2, 6: 2}
"""How many columns make a schedule, by the months that each stands for."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_YEAR = re.compile(r"(?:\b(?:19|20)|(?<=[a-z.])[ \-/.']*)\d\d\b")
_LETTER = re.compile(r"[a-z]")


@cache
def _months() -> dict[str, int]:
    return {name: i + 1 for i, names in enumerate(vocabulary("gantt")["months"]["names"]) for name in names}


@cache
def _unit_patterns() -> tuple[tuple[int, re.Pattern[str]], ...]:
    """Months in a unit, and the pattern of a head that names one: the unit before its number or behind it."""
    number = r"(?P<{0}>[1-6]|i{{1,3}}|iv|vi?)"
    found = []
    ordinals = "|".join(sorted(_ordinals(), key=len, reverse=True))
    for unit in vocabulary("gantt")["units"].values():
        words = "|".join(map(re.escape, sorted(unit["words"], key=len, reverse=True)))
        before = rf"(?:{words})\.?\s*(?:n\.?o\.?\s*)?{number.format('after')}"
        behind = rf"{number.format('before')}\s?\.?\s?(?:er|ero|ro|do|to|o|a|st|nd|rd|th)?\.?\s*(?:{words})\.?"
        spelled = rf"(?P<word>{ordinals})\s+(?:{words})\.?"
        found.append((int(unit["months"]), re.compile(rf"(?:{before}|{behind}|{spelled})")))
    return tuple(found)


@cache
def _ordinals() -> dict[str, int]:
    return {word: i + 1 for i, words in enumerate(vocabulary("gantt")["ordinals"]["words"]) for word in words}


@cache
def months_of_head(head: str) -> tuple[int, ...]:
    """The months (1..12) that a column head stands for; empty where it names no part of the year. Initials are no names."""
    word = re.sub(r"\s+", " ", re.sub(r"\(.*?\)", " ", fold(head))).strip(" .:;'’*")
    bare = _YEAR.sub("", word).strip(" .:;'’-/()") if _LETTER.search(word) else word
    for text in (word, bare):
        if text in _months():
            return (_months()[text],)
        span = re.fullmatch(r"([a-z]+)\.?\s*(?:[-–—/]|a|al|to|y|and)\s*([a-z]+)", text)
        if span and span[1] in _months() and span[2] in _months():
            first, last = _months()[span[1]], _months()[span[2]]
            if first <= last:
                return tuple(range(first, last + 1))
        for size, pattern in _unit_patterns():
            match = pattern.fullmatch(text)
            if match:
                printed = match["after"] or match["before"]
                number = _ordinals()[match["word"]] if match["word"] else _ROMAN.get(printed) or int(printed)
                if number * size <= 12:
                    return tuple(range((number - 1) * size + 1, number * size + 1))
    return ()


def schedule_columns(heads: Sequence[str], above: Sequence[str] = ()) -> dict[int, tuple[int, ...]]:
    """Column index to the months it stands for (1..12, of the year that follows 13..24); empty where there is no schedule.

    Month names need three columns, larger units two; single letters and bare numbers count only as a whole run of twelve,
    bare or roman numbers of a larger unit only where the head `above` names the unit or they run from the first to the last.
    """
    words = [fold(h).strip(" .:'’") for h in heads]
    for start in range(len(words) - 11):
        run = words[start : start + 12]
        if run == [str(n) for n in range(1, 13)]:
            return {start + i: (i + 1,) for i in range(12)}
        first = _first_month("".join(run))
        if first:
            return {start + i: (first + i,) for i in range(12)}
    named = [months_of_head(h) for h in heads]
    for column, (word, over) in enumerate(zip(words, above, strict=False)):
        if not named[column] and word and len(word) <= 3:
            named[column] = next((m for u in _units_in(over) if (m := months_of_head(f"{u} {word}"))), ())
    found = _longest(words, named)
    return found or _roman_run(words)


@cache
def _first_month(initials: str) -> int:
    """The month that twelve initials begin with (`J A S O N D E F M A M J` with the seventh); 0 where they are none."""
    for year in vocabulary("gantt")["months"]["initials"]:
        for first in range(12):
            if len(initials) == 12 and initials == year[first:] + year[:first]:
                return first + 1
    return 0


def _units_in(head: str) -> list[str]:
    """Words of a head that may name a unit, in the singular: `Cronograma trimestral` gives `trimestre` among others."""
    return [re.sub(r"str(?:al(?:es)?|es)$", "stre", w.removesuffix("ly")).removesuffix("s") for w in fold(head).split()]


def _longest(words: Sequence[str], named: Sequence[tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """The longest run of neighbouring columns whose months follow each other; equal heads are one step of it."""
    best: dict[int, tuple[int, ...]] = {}
    run: dict[int, tuple[int, ...]] = {}
    steps = best_steps = 0
    for column, months in enumerate(named):
        if run and months and words[column] == words[column - 1]:
            run[column] = run[column - 1]
        else:
            before = run.get(column - 1)
            if before and months and months[0] + 12 == before[-1] + 1:
                months = tuple(m + 12 for m in months)  # the year begins in another month than January
            if not months or (before and (months[0] != before[-1] + 1 or len(months) != len(before))):
                run, steps = {}, 0
            if months:
                run[column] = months
                steps += 1
        enough = _LEAST.get(len(months), 2) if len(run) <= steps else 2
        if run and steps >= enough and (steps, len(run)) > (best_steps, len(best)):
            best, best_steps = dict(run), steps
    return best


def _roman_run(words: Sequence[str]) -> dict[int, tuple[int, ...]]:
    """`I II III IV` side by side are the quarters, `I II` alone the halves."""
    for size, names in ((3, ["i", "ii", "iii", "iv"]), (6, ["i", "ii"])):
        for start in range(len(words) - len(names) + 1):
            ends = start + len(names) == len(words) or words[start + len(names)] != "iii"
            if list(words[start : start + len(names)]) == names and ends:
                return {start + i: tuple(range(i * size + 1, i * size + size + 1)) for i in range(len(names))}
    return {}


def marked(cells: Mapping[int, Cell | None], background: frozenset[int] = frozenset()) -> list[int]:
    """Columns of a row's schedule whose cell is marked by a sign, a word or a fill. `background`: columns shaded anyway."""
    marks = vocabulary("gantt")["marks"]
    found = []
    for column, cell in sorted(cells.items()):
        if cell is None:
            continue
        text = fold(cell.text).strip()
        if (text and text not in marks["no"]) or (not text and cell.shaded and column not in background):
            found.append(column)
    return found
