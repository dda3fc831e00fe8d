"""Numbers and marks at the beginning of a line: `1.1.i-`, `7.1.`, `a)`, `(iv)`, `A.1`, `Actividad N.º 4:`, bullets.

Plain regular expressions, fast enough for every line of a document. What a number means (area, group, activity) is
for the outline to say; here it is only read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.text.bullets import BULLET
from pipeline.text.clean import fold_same_length
from pipeline.text.numbers import roman_value
from pipeline.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Enumerator:
    """A line's number: `code` as printed without outer punctuation (empty for a bullet), `rest` after it.

    `levels`: kind of every part of the code: `number`, `letter`, `roman`; (`bullet`,) for a mark without a number.
    `rest_start`: where `rest` begins in the line. `label`: a word printed before the number (`Activity`), else empty.
    `closer`: what ends the number: `.`, `)`, `-`, `:` or a mix of them, else empty.
    """

    code: str
    rest: str
    levels: tuple[str, ...]
    rest_start: int
    label: str = ""
    closer: str = ""


_PART = r"(?:\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[A-Za-z]\d{0,2})(?![^\W_])"
_FIRST = r"(?:\d{1,3}|[A-Z]{1,3}-?\d{1,3}(?!\d)|[A-Z]{4,8}-\d{1,3}(?=\s?[:.)])|[IVXL]{1,6}|[ivxl]{1,6}|[A-Z]{1,4}(?=[.\-]\d)|[A-Za-z])"
_NUMBERED = re.compile(
    rf"""(?P<open>[(\[])?(?P<code>{_FIRST}(?:[.\-]{_PART})*[a-z]?(?![^\W_]))
         (?P<close>\s?[.)\]°ºª]+\s*[-–—:.]*|\s?[-–—:](?!\d)\s?|(?=\s|$))\s*""",
    re.X,
)
_SPLIT = re.compile(r"[.\-\s]+")
_TIGHT_LETTER = re.compile(r"(\d+)([a-z])$")


def _label_pattern() -> re.Pattern[str]:
    words = sorted(
        (w for name in ("activity", "area") for w in vocabulary("enumerators")[name]["words"]), key=len, reverse=True
    )
    return re.compile(
        rf"(?P<label>{'|'.join(map(re.escape, words))})\b\.?\s*(?:n\s?\.?\s?[o0']\.?\s*|no\.?\s*|#\s*)?(?=[\divxlIVXLA-Za-z](?:[\W\d_]|$)|[ivxl]{{2,6}}\b)"
    )


_SIGN = re.compile(r"(?:[Nn]\.?\s?[º°]\.?|N[Oo]\.|N[úu]m\.|N[Rr][Oo]\.?|#|§)\s*(?=\d)")
_COMPOUND = re.compile(
    r"(?:day|week|month|year|hour|minute|page|person|people|member|step|stage|tier|part|point|way|level|country|language|storey|stop|seat|bed|km|on|to|in|off|learning|governance|government|commerce|mail|ray|tax|budget|book)s?\b"
)
"""What a number or letter with a hyphen makes one word with: `2-day workshop`, `E-learning`."""

_LABEL: re.Pattern[str] | None = None


def read_enumerator(line: str) -> Enumerator | None:
    """The number or bullet at the beginning of `line`, None where it begins with words.

    A bare number without closing mark counts only where it is structured (`1.2 Text`) or labelled (`Action 3 Text`);
    `2018 report` or `3 editions` are words. A single letter or roman numeral needs a closing mark (`a)`, `(iv)`, `I.`).
    """
    global _LABEL
    if _LABEL is None:
        _LABEL = _label_pattern()
    offset = len(line) - len(line.lstrip())
    label = ""
    position = offset
    labelled = _LABEL.match(fold_same_length(line), offset)
    if labelled:
        label, position = line[labelled.start("label") : labelled.end("label")], labelled.end()
    sign = None if labelled else _SIGN.match(line, position)
    if sign:
        label, position = line[sign.start() : sign.end()].strip(), sign.end()
    match = _NUMBERED.match(line, position)
    if match and _plausible(match, bool(label)):
        code = re.sub(r"\s+", "", match["code"]).strip(".-")
        closer = re.sub(r"\s+", "", match["close"])
        return Enumerator(code, line[match.end() :].strip(), levels_of(code), match.end(), label, closer)
    bullet = BULLET.match(line, offset)
    if bullet and line[bullet.end() :].strip():
        return Enumerator("", line[bullet.end() :].strip(), ("bullet",), bullet.end(), "", bullet.group().strip())
    return None


def _plausible(match: re.Match[str], labelled: bool) -> bool:
    code, close = match["code"], match["close"].strip()
    rest = match.string[match.end() :].strip()
    if match["open"] and not close.startswith((")", "]")):
        return False
    digits = any(c.isdigit() for c in code)
    if re.search(r"[.\-]\d{3}", code):
        return False  # 1.234 is a quantity
    if not close:
        return _bare(code, rest, labelled)
    if (
        close == "-"
        and match.string[match.end("close") - 1] == "-"
        and _COMPOUND.match(match.string, match.end())
        and not match.string[match.end("code")].isspace()
    ):
        return False
    if re.fullmatch(r"\.?[ºª°]", close) and not labelled and rest:
        return False  # an ordinal: see text/running.py
    if not digits and re.search(r"[.\-]", code):
        return close.startswith(")")  # `S.A.` is no number
    if not rest or labelled:
        return True
    if code.isalpha() and close[0] in "-–—:" and not match["open"]:
        return code.isupper() and roman_value(code) is not None
    if code.isalpha() and close[0] == "." and not match["open"]:
        return len(code) == 1 or roman_value(code) is not None
    tight = not match.string[match.end("close") : match.end()].strip() and match.end("close") == match.end()
    tight = tight and not match["close"][-1:].isspace()
    return not (
        tight and code.isdigit() and close[0] in ".-–—" and rest[0].isdigit() and not re.match(r"(?:19|20)\d\d\b", rest)
    )


def _bare(code: str, rest: str, labelled: bool) -> bool:
    """A code without closing mark: structured (`1.2 Text`, `A.1`, `P-01 Text`), or after a label (`Action 3 Text`)."""
    if labelled:
        return any(c.isdigit() for c in code) or code.isupper()
    if not any(c.isdigit() for c in code) or not re.search(r"[.\-]", code):
        return False
    if "." in code:
        return not rest[:1].isdigit() or code.count(".") > 1 or not code.replace(".", "").isdigit()
    return code[0].isalpha()


def levels_of(code: str) -> tuple[str, ...]:
    """Kind of every part of a code: `1.1.i` gives (number, number, roman), `4.a` (number, letter), `2b` likewise."""
    code = _TIGHT_LETTER.sub(r"\1.\2", re.sub(r"^([A-Za-z]+)(\d)", r"\1.\2", code))
    return tuple(_level(x, i) for i, x in enumerate(_SPLIT.split(code)) if x)


def _level(part: str, index: int) -> str:
    if part.isdigit():
        return "number"
    if len(part) == 1 and part not in "ivxIVX":
        return "letter"
    return "roman" if roman_value(part) is not None else "letter"
