"""Numbers in words, roman numerals and ordinals, in Spanish and English.

`Tres` 3, `treinta y dos` 32, `twenty-five` 25; `XI` 11; `Onceava`, `Undécima`, `décimo primera`, `7th`, `7º`, `11va` are
ordinals. Words with one slip of the key (`Segundoi`, `Qunito`) are read where they are long enough to be sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.text.clean import fold, fold_same_length
from pipeline.vocabulary import vocabulary

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_DIGIT_ORDINAL = re.compile(
    r"(\d{1,3})\s?(?:\.\s?)?(?:st|nd|rd|th|er[oa]?|r[oa]|d[oa]|t[oa]|v[oa]|m[oa]|n[oa]|av[oa]|[oa])\.?"
)


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number found in a text: half-open span in the text as given, its value, and whether it is an ordinal."""

    value: int
    start: int
    end: int
    ordinal: bool


def roman_value(text: str) -> int | None:
    """Value of a roman numeral written all in capitals or all in small letters, None where it is none."""
    if not text or not (text.isupper() or text.islower()) or not _ROMAN.fullmatch(text.upper()):
        return None
    total = 0
    values = [_ROMAN_VALUES[c] for c in text.upper()]
    for i, value in enumerate(values):
        total += -value if i + 1 < len(values) and values[i + 1] > value else value
    return total or None


@cache
def _words(table: str) -> dict[str, int]:
    return {word: int(value) for value, words in vocabulary("numbers")[table].items() for word in words}


@cache
def spelled_numbers(table: str, most: int = 10) -> str:
    """The words of `cardinals` or `ordinals` up to a value, for a regular expression over folded text; longest first."""
    words = (w for w, value in _words(table).items() if value <= most and w.isalpha())
    return "|".join(sorted(words, key=lambda w: (-len(w), w)))


@lru_cache(maxsize=50_000)
def cardinal_word(word: str) -> int | None:
    """Value of one number word (`Tres`, `dozen`, `mil`), None where it is none. No typos: `once` is near `one`."""
    word = fold(word)
    return _words("cardinals").get(word) or _words("multipliers").get(word)


@lru_cache(maxsize=50_000)
def ordinal_word(word: str, typos: bool = True) -> int | None:
    """Value of one ordinal word or mark (`Sexto`, `7th`, `7º`, `11va`); one wrong letter is forgiven in words of six and more."""
    folded = fold_same_length(word.strip()).strip(".")
    known = _words("ordinals")
    if folded in known:
        return known[folded]
    mark = _DIGIT_ORDINAL.fullmatch(folded)
    if mark:
        return int(mark[1])
    if typos and len(folded) >= 6 and folded.isalpha():
        return _near(folded)
    return None


@cache
def _near(word: str) -> int | None:
    from rapidfuzz.distance import OSA

    known = _words("ordinals")
    values = {
        v for k, v in known.items() if len(k) >= 6 and k[0] == word[0] and OSA.distance(k, word, score_cutoff=1) <= 1
    }
    return values.pop() if len(values) == 1 else None


def read_ordinal(text: str) -> int | None:
    """Value of a whole text that is an ordinal or roman numeral: `XI`, `Onceava`, `décimo primera`, `twenty-first`."""
    text = text.strip()
    roman = roman_value(text) if text.isupper() else None
    if roman is not None:
        return roman
    parts = re.split(r"[\s\-]+", fold(text))
    values = [
        ordinal_word(p) if i == len(parts) - 1 else ordinal_word(p) or cardinal_word(p) for i, p in enumerate(parts)
    ]
    if not values or any(v is None for v in values):
        return None
    numbers = [v for v in values if v is not None]
    if len(numbers) == 1:
        return numbers[0]
    if len(numbers) == 2 and numbers[0] % 10 == 0 and 0 < numbers[1] < 10:
        return numbers[0] + numbers[1]
    return None


def find_ordinals(text: str, roman: bool = True) -> list[NumberMention]:
    """Every ordinal of a text in order: words, marks (`7th`, `7 th`, `7º`) and, if `roman`, capital numerals of the form II…XXXIX.

    A single `I`, `V` or `X` counts before a capitalised word only (`X Reunión`, `V Abrelatam`), `I` in English hardly ever does.
    """
    found: list[NumberMention] = []
    folded = fold_same_length(text)
    for match in re.finditer(
        r"(?<![\w.,])\d{1,3}\s?(?:st|nd|rd|th|er[oa]?|r[oa]|d[oa]|t[oa]|v[oa]|m[oa]|n[oa]|av[oa]|[oa])\b\.?", folded
    ):
        value = ordinal_word(match.group().replace(" ", ""))
        separate = " " in match.group() and not re.search(r"st|nd|rd|th", match.group())
        if value is not None and not separate:
            found.append(NumberMention(value, match.start(), match.end(), True))
    words = list(re.finditer(r"[^\W\d_]+", folded))
    skip = -1
    for i, word in enumerate(words):
        if i <= skip:
            continue
        following = words[i + 1] if i + 1 < len(words) else None
        if following and folded[word.end() : following.start()] in {" ", "-"}:
            compound = read_ordinal(folded[word.start() : following.end()])
            if compound is not None and compound > 10:
                found.append(NumberMention(compound, word.start(), following.end(), True))
                skip = i + 1
                continue
        printed = text[word.start() : word.end()]
        value = ordinal_word(word.group()) if len(word.group()) > 3 else None
        if value is None and roman:
            value = _numeral(printed, text[word.end() :].lstrip()[:1])
        if value is not None:
            found.append(NumberMention(value, word.start(), word.end(), True))
    return sorted(found, key=lambda m: m.start)


def _numeral(printed: str, after: str) -> int | None:
    """A capital numeral that counts as an ordinal before a word that begins with `after`; none of `L` or `C`."""
    value = roman_value(printed) if printed.isupper() else None
    alone = len(printed) == 1 and not (printed in "VXI" and after.isupper())
    return value if value and value < 100 and not set(printed) & {"L", "C"} and not alone else None


def find_cardinals(text: str) -> list[NumberMention]:
    """Every whole number of a text in order, in digits (`15.000`, `900,000`, `2`) or words (`Diez`, `treinta y dos`).

    Not years' meaning or codes: that is for the caller to judge. Decimal numbers and numbers glued to letters are left out.
    """
    folded = fold_same_length(text)
    found = list(_digits(folded))
    words = list(re.finditer(r"[^\W\d_]+", folded))
    i = 0
    while i < len(words):
        value, used = _spelled(folded, words, i)
        if value is not None:
            found.append(NumberMention(value, words[i].start(), words[i + used - 1].end(), False))
        i += max(used, 1)
    return sorted(found, key=lambda m: m.start)


def _digits(folded: str) -> Iterator[NumberMention]:
    pattern = r"(?<![\w.,/\-+#])(?:\d{1,3}(?:[.,]\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?![\w/]|[.,]\d|-\d)"
    for match in re.finditer(pattern, folded):
        yield NumberMention(int(re.sub(r"\D", "", match.group())), match.start(), match.end(), False)


def _spelled(folded: str, words: list[re.Match[str]], i: int) -> tuple[int | None, int]:
    """Value and number of words of the number that begins at word `i`; (None, 0) where none does."""
    cardinals, multipliers = _words("cardinals"), _words("multipliers")
    total, current, used, last = 0, None, 0, i
    j = i
    while j < len(words):
        if j > i and folded[words[last].end() : words[j].start()].strip(" -"):
            break
        word = words[j].group()
        if (
            word in {"y", "and"}
            and current is not None
            and j > last
            and j + 1 < len(words)
            and words[j + 1].group() in cardinals
        ):
            if current % 10 or (current % 100 == 0 and word == "y"):
                break
            last = j
            j += 1
            continue
        if word in cardinals and (
            current is None or (current % 10 == 0 and cardinals[word] < 10 and current >= 20) or current % 100 == 0
        ):
            current = (current or 0) + cardinals[word]
        elif word in multipliers and (current is not None or word not in {"million", "millions", "millon", "millones"}):
            factor = multipliers[word]
            if factor >= 1000:
                total, current = total + (current or 1) * factor, 0
            else:
                current = (current or 0) + factor if word not in {"hundred"} else (current or 1) * factor
        else:
            break
        used, last = j - i + 1, j
        j += 1
    return (total + (current or 0), used) if used else (None, 0)
