"""Numbers that only a run of them proves: `1º Taller`, `A1 Map wetlands`, `3 Paint`, `Primera. Revisar`, `① Survey`.

One such line may as well speak of the first workshop or of three editions. Where the lines of a document that begin so
count up from one, it numbers its items in that way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from pipeline.text.clean import fold_same_length
from pipeline.text.enumerators import Enumerator
from pipeline.vocabulary import vocabulary

_NEXT = r"(?=[A-ZÁÉÍÓÚÑÜ«“\"(¿‘'])"
_END = r"\s?[.):–—-]*\s+"
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("ordinal", rf"(?:(?:Art(?:ículo|icle)?|Punto|Item|Ítem)\.?\s*)?(?P<code>(?P<number>\d{{1,2}}))\s?\.?(?:[ºª°]|(?:er|ro|ra|do|da|to|ta|vo|va|no|na|st|nd|rd|th)\b){_END}(?=[^\W\d_]|{_NEXT})"),
        ("slash", rf"(?P<code>(?P<number>\d{{1,3}}))\s?/\s+{_NEXT}"),
        ("point", rf"(?P<code>(?P<number>\d{{1,3}}))\s?[·•|]\s+{_NEXT}"),
        ("letters", rf"(?P<code>(?P<prefix>[A-Z]{{1,5}})(?P<number>\d{{1,3}})){_END}{_NEXT}"),
        ("pair", rf"(?P<code>\d{{1,4}}[-–/](?P<number>\d{{1,3}}|[a-z])){_END}{_NEXT}"),
        ("acronym", rf"(?P<code>[A-Z]{{2,6}}[-/]\d{{2,4}}[-/](?P<number>\d{{1,3}})){_END}{_NEXT}"),
        ("circled", r"(?P<circled>[①-⑳])\s*(?=\S)"),
        ("bare", rf"(?P<code>(?P<number>\d{{1,3}}))\s+{_NEXT}"),
    )
)  # fmt: skip
_AMBIGUOUS = frozenset({"ordinal", "bare"})
"""Shapes that count only where they go beyond two: a first and a second workshop are no numbers."""
_PERIODS = frozenset({"Q", "H", "S", "T"})


@cache
def _words() -> tuple[re.Pattern[str], dict[str, int]]:
    """Ordinals spelled out at the beginning of a line, with a mark behind them."""
    numbers = {w: i for i, words in enumerate(vocabulary("enumerators")["ordinals"]["words"], 1) for w in words}
    return re.compile(rf"(?P<word>{'|'.join(numbers)})\s?[.:)–—-]+\s+(?=\S)"), numbers


def read_running(line: str, shapes: Iterable[str] = ()) -> tuple[str, int, Enumerator] | None:
    """Shape, place in the count and number of a line that begins with one; of `shapes` only, where any are given."""
    wanted = frozenset(shapes)
    for shape, pattern in _SHAPES:
        match = pattern.match(line) if not wanted or shape in wanted else None
        if match is None or not line[match.end() :].strip():
            continue
        if shape == "circled":
            number = ord(match["circled"]) - ord("①") + 1
            return shape, number, _made(str(number), line, match.end())
        if shape == "letters" and match["prefix"] in _PERIODS and int(match["number"]) <= 4:
            continue
        printed = match["number"]
        number = int(printed) if printed.isdigit() else ord(printed) - ord("a") + 1
        return shape, number, _made(match["code"], line, match.end())
    pattern, numbers = _words()
    match = pattern.match(fold_same_length(line)) if not wanted or "word" in wanted else None
    if match is None:
        return None
    return "word", numbers[match["word"]], _made(line[match.start("word") : match.end("word")], line, match.end())


def _made(code: str, line: str, end: int) -> Enumerator:
    return Enumerator(code, line[end:].strip(), ("number",), end, "", "")


def running_shapes(lines: Iterable[str]) -> frozenset[str]:
    """The shapes whose lines, three at least, count up from one; a count may begin again, as below each heading."""
    counts: dict[str, list[int]] = {}
    for line in lines:
        found = read_running(line)
        if found is not None:
            counts.setdefault(found[0], []).append(found[1])
    return frozenset(shape for shape, numbers in counts.items() if _counts_up(numbers, shape))


def _counts_up(numbers: list[int], shape: str) -> bool:
    steps = sum(b in {a + 1, 1} for a, b in pairwise(numbers))
    enough = len(numbers) >= 3 and numbers[0] == 1 and steps == len(numbers) - 1
    return enough and (shape not in _AMBIGUOUS or max(numbers) >= 3)
