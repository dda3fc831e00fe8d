"""Words that optical character recognition misread, put right from what stands around them.

`ll Semestre` is `II Semestre` because a half has a number; `co` in a column of capital codes is `CO`; a doubtful word
in a column where surer cells repeat the nearly same word is that word; lone specks at a cell's edge are no words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import Levenshtein

from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_EDGE = re.compile(r"^(?:[^\w\s(\"“«¿¡$€•✓☒☑●■]{1,3}\s+)+|(?:\s+[^\w\s)\"”»%?!•✓☒☑●■]{1,3})+$")
_STROKES = str.maketrans(dict.fromkeys("l1|!iTP", "I"))
_DOUBLE = str.maketrans({"H": "II", "U": "II", "M": "III", "m": "III"})
_UPRIGHT = str.maketrans(dict.fromkeys("l|!i", "I"))
_SURE, _DOUBTFUL = 0.85, 0.8
_LONGEST_CODE = 5


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text as read and the confidence of its reading."""

    text: str
    confidence: float


def without_specks(text: str) -> str:
    """The text without lone signs at its edges that no one prints there (`| Report :`)."""
    lines = [_EDGE.sub("", line.strip()) for line in text.split("\n")]
    return "\n".join(line for line in lines if line)


@cache
def _ordinal_before_unit() -> re.Pattern[str]:
    units = {w for key in ("H", "Q") for w in vocabulary("periods")["units"][key] if " " not in w and len(w) > 2}
    names = "|".join(sorted(map(re.escape, units), key=len, reverse=True))
    return re.compile(
        rf"(?<![^\W_])(?P<number>[A-Za-z1|!]{{1,3}}(?:\s?[-–]\s?[A-Za-z1|!]{{1,3}})?)\s?(?P<unit>{names})\b",
        re.IGNORECASE,
    )


def with_roman_halves(text: str) -> str:
    """`ll Semestre`, `Il half`, `IIHalf` and the like with their roman number; other words before a unit stay."""
    return _ordinal_before_unit().sub(_roman, text)


_ROMAN_LABEL = re.compile(r"^(?P<number>[IVXl|!]{1,5})(?P<mark>[.,)])\s+(?=[A-ZÁÉÍÓÚÑ])")
_ROMAN_ORDINAL = re.compile(r"(?<![\w.])(?=[IVXil]*l)(?P<number>[IVX][IVXil]{1,4})(?=\s+[A-ZÁÉÍÓÚÑ])")
_LAST_QUARTER = re.compile(r"(?<=\bQ[1-4][-–])[0O](?=[1-4]\b)")
_RAISED = re.compile(r"(?<=\d)\.?\s?[”“\"°?’'*](?=\s[a-z])")
_FIRST = re.compile(
    r"(?<!\w)[lI|](?=(?:er|ro|ero|era|ra)\.?\s+[a-z])|(?<=(?<!\w)[QTHS])[!lI|](?!\w|[.,)]\s+[A-ZÁÉÍÓÚÑ])"
)


def with_numbers(text: str) -> str:
    """Numbers whose strokes were taken for letters: `Il. Áreas`, `Vil Asamblea`, `ler semestre`, `2.” trimestre`, `Q!`."""
    text = _ROMAN_LABEL.sub(lambda m: f"{m['number'].translate(_UPRIGHT)}{m['mark'].replace(',', '.')} ", text)
    text = _ROMAN_ORDINAL.sub(lambda m: m["number"].translate(_UPRIGHT), text)
    text = _LAST_QUARTER.sub("Q", text)
    return with_roman_halves(_RAISED.sub(".º", _FIRST.sub("1", text)))


def _roman(match: re.Match[str]) -> str:
    printed, unit = match.group("number"), match.group("unit")
    parts = [_strokes(p.strip()) for p in re.split(r"([-–])", printed)]
    spoiled = "".join(parts) != printed or match.group(0)[len(printed)] != " "
    plausible = all(p in ("I", "II", "III", "IV", "-", "–") for p in parts)
    if not spoiled or not plausible or printed.isdigit():
        return match.group(0)
    return f"{''.join(parts)} {unit}"


def _strokes(part: str) -> str:
    if part in ("IV", "iv", "-", "–"):
        return part.upper()
    return part.translate(_DOUBLE).translate(_STROKES) if len(part) <= 3 else part


def repaired_column(cells: Sequence[ReadText]) -> dict[int, str]:
    """Position to repaired text for the cells of one column, headers left out."""
    repairs: dict[int, str] = {}
    filled = [c for c in cells if c.text.strip()]
    capital = [c for c in filled if _is_capital_code(c.text)]
    codes = len(capital) >= 3 and len(capital) >= 0.6 * len(filled)
    sure = Counter(c.text for c in filled if c.confidence >= _SURE)
    unit = _period_unit([c.text.strip() for c in filled])
    usual = {text: n for text, n in sure.items() if n >= 2 and any(x.isalpha() for x in text)}
    for at, cell in enumerate(cells):
        text = cell.text.strip()
        if not text or text in usual:
            continue
        if codes and _is_short_word(text):
            text = re.sub(r"\W", "", text).upper()
        text = _as_period(text, unit) if unit else text
        if text not in usual and cell.confidence < _DOUBTFUL:
            text = _nearest(text, usual) or text
        if text != cell.text:
            repairs[at] = text
    return repairs


_PERIOD = re.compile(r"([TQSH])[1-4](?:\s?[-–]\s?\1[1-4])?$")
_PERIOD_LIKE = re.compile(r"(\S)([1-4liI|!])(?:(\s?[-–]\s?)(\S)([1-4liI|!]))?$")
_LIKE_UNIT = {"T": "T1lI|7!", "Q": "Q0O9G", "S": "S5$8", "H": "HNM"}
_ONES = str.maketrans("liI|!", "11111")


def _period_unit(texts: Sequence[str]) -> str:
    """The letter of a column's quarters or halves (`T1`, `Q2-Q3`); empty where it holds other things."""
    units = Counter(m[1] for t in texts if (m := _PERIOD.match(t)))
    unit, count = units.most_common(1)[0] if units else ("", 0)
    return unit if count >= 2 and count >= 0.4 * len(texts) else ""


def _as_period(text: str, unit: str) -> str:
    """`12-13` as `T2-T3` in a column of `T1`, `T4`: what was read for the letter looks like it, the numbers go up."""
    match = _PERIOD_LIKE.match(text)
    if match is None or match[1] not in _LIKE_UNIT[unit] or (match[4] and match[4] not in _LIKE_UNIT[unit]):
        return text
    first, last = match[2].translate(_ONES), (match[5] or "").translate(_ONES)
    if last and last <= first:
        return text
    return f"{unit}{first}" + (f"{match[3]}{unit}{last}" if last else "")


def _is_capital_code(text: str) -> bool:
    return text.isupper() and text.isalpha() and len(text) <= _LONGEST_CODE


def _is_short_word(text: str) -> bool:
    letters = re.sub(r"\W", "", text)
    return 2 <= len(letters) <= 4 and letters.isalpha() and " " not in text and not _is_capital_code(text)


def _nearest(text: str, usual: dict[str, int]) -> str | None:
    """The one usual value of the column that the text is nearly alike; None if there is none, or two."""
    folded = fold(text)
    scored = sorted(((1 - Levenshtein.normalized_distance(folded, fold(u)), u) for u in usual), reverse=True)
    if not scored or scored[0][0] < 0.72 or (len(scored) > 1 and scored[0][0] - scored[1][0] < 0.08):
        return None
    return scored[0][1]


def repaired_initials(cells: Sequence[str]) -> dict[int, str]:
    """Position to letter for a row that heads twelve months by their initials, where some were misread."""
    for pattern in vocabulary("gantt")["months"]["initials"]:
        for first in range(len(cells) - len(pattern) + 1):
            window = cells[first : first + len(pattern)]
            if any(len(text) > 3 for text in window):
                continue
            same = [text[:1].casefold() == letter for text, letter in zip(window, pattern, strict=True)]
            if sum(same) >= 8:
                return {
                    first + i: letter.upper()
                    for i, letter in enumerate(pattern)
                    if window[i].strip().casefold() != letter
                }
    return {}
