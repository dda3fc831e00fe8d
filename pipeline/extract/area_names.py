"""The name and number that a part of a plan bears: `Strategic Area A: …`, `Línea estratégica III. …`, `Primer eje: …`.

A noun for a part, words that go with it, a number in digits, letters, Roman or spelled out; before the noun an ordinal.
What follows is the title. The words are those of the vocabulary `areas.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.headings import NUMBER_WORDS, AreaHeading, keyword_heading, numbered_heading, titled_number
from pipeline.text.clean import fold_same_length
from pipeline.text.numbers import spelled_numbers
from pipeline.vocabulary import vocabulary

_NUMBER = (
    r"(?:(?:n\.?\s?[oº°]|nro|num|number|#)\.?\s*|#)?"
    rf"(?P<number>(?!(?:19|20)\d\d\b)\d{{1,4}}(?:\.\d{{1,3}})*|[a-z]{{1,3}}[.\-]?\d{{1,2}}|[ivxl]{{1,5}}|{NUMBER_WORDS}|[a-z])"
)
_ORDINAL = re.compile(rf"(?P<number>{spelled_numbers('ordinals')})\s*(?:[.:][\-–—]?|[\-–—])\s+")
_END = r"(?![^\W_])\s*(?:[(\[][a-z]{1,4}\s?-?\d{1,2}[)\]])?\s*(?P<close>[.:)\-–—|]*)\s*"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    nouns, words = vocabulary("areas")["nouns"], vocabulary("areas")["qualifiers"]
    spanish, english = ("|".join(sorted(nouns[x], key=len, reverse=True)) for x in ("es", "en"))
    behind = rf"(?:\s+(?:{'|'.join(words['es'])})){{0,2}}"
    before = rf"(?:(?:{'|'.join(words['en'])})\s+){{0,2}}"
    after = rf"(?:\s+(?:{'|'.join(words['behind'])}))?"
    named = rf"(?P<keyword>(?:{spanish}){behind}|{before}(?:{english}){after})"
    ordinal = rf"(?P<number>{NUMBER_WORDS}|\d{{1,2}}(?:er|ro|do|to|st|nd|rd|th|\.?[ºª])?)\s+{named}(?![^\W_])\s*(?P<close>[.:\-–—|]+)\s*"
    return re.compile(rf"{named}\s+{_NUMBER}{_END}"), re.compile(ordinal)


def area_heading(text: str) -> AreaHeading | None:
    """Number, noun and where the title begins; None where the text does not begin with the name of a part."""
    known = keyword_heading(text)
    if known is not None:
        return known
    folded = fold_same_length(text)
    for pattern in _patterns():
        match = pattern.match(folded)
        if match is None:
            continue
        number = text[match.start("number") : match.end("number")]
        if number.isalpha() and number.islower() and not match["close"]:
            continue  # `area of`, `tema a tratar`
        if (
            number.isalpha()
            and len(number) > 1
            and number.islower()
            and not re.fullmatch(NUMBER_WORDS, folded[match.start("number") : match.end("number")])
        ):
            continue
        return AreaHeading(number.upper() if len(number) == 1 else number, match["keyword"], match.end())
    return numbered_heading(text)


def ordinal_number(text: str) -> tuple[str, int]:
    """`PRIMERO.- Infraestructuras`, `Second: Outreach`: the ordinal that numbers a title, and where the title begins."""
    match = _ORDINAL.match(fold_same_length(text))
    return (text[: match.end("number")], match.end()) if match and text[match.end() :].strip() else ("", 0)


def area_number(text: str) -> tuple[str, int]:
    """The number that begins a title and where the title begins; `` and 0 where it has none."""
    heading = area_heading(text)
    return (heading.number, min(heading.title_start, len(text))) if heading is not None else titled_number(text)
