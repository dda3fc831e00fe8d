"""How words and values of the dataset are shown to people: safe, short and in the language of the page.

Marks that turn the direction of writing and control characters are taken out of what is shown (never of the data): they
could make a text read other than it is written.
"""

from __future__ import annotations

import re
from functools import lru_cache

from babel.dates import get_month_names

from pipeline.text.i18n import LANGUAGES, N_, Said, plain, said

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)
_PERIOD = re.compile(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?")
_HALVES = ("", N_("first half of %(year)s"), N_("second half of %(year)s"))
_QUARTERS = ("", N_("first quarter of %(year)s"), N_("second quarter of %(year)s"), N_("third quarter of %(year)s"),
             N_("fourth quarter of %(year)s"))  # fmt: skip


def seen(text: str) -> str:
    """The text as it may be shown: one line, without control characters and marks of direction."""
    return " ".join(_UNSEEN.sub(" ", text).split())


def shortened(text: str, limit: int) -> str:
    """`text` as shown, cut after a word at about `limit` characters and then ended by `…`."""
    if len(text) > 4 * limit:
        text = text[: 4 * limit]
    text = seen(text)
    if len(text) <= limit:
        return text
    cut = text[:limit]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit * 2 // 3 else cut).rstrip(" ,;:.(") + "…"


def is_capitals(text: str) -> bool:
    """True where a title is printed in capitals throughout (it is then set in small capitals)."""
    return text.isupper() and len(text) > 6


@lru_cache(maxsize=4096)
def period_words(period: str) -> Said:
    """`2018-H1` → `primer semestre de 2018`, `first half of 2018`; a text that is no period is given back."""
    if "/" in period:
        first, _, last = period.partition("/")
        return said("%(start)s to %(end)s", start=period_words(first), end=period_words(last))
    match = _PERIOD.fullmatch(period)
    if not match:
        return plain(shortened(period, 60))
    year, half, quarter, month = match.groups()
    if half:
        return said(_HALVES[int(half)], year=year)
    if quarter:
        return said(_QUARTERS[int(quarter)], year=year)
    if month:
        names = Said(*(get_month_names("wide", locale=lang)[int(month)] for lang in LANGUAGES))
        return said("%(month)s %(year)s", month=names, year=year)
    return said("all of %(year)s", year=year)


def period_months(period: str) -> tuple[int, int] | None:
    """First and last month of a period counted from January of year 0; None where the text is no period."""
    ends = [_PERIOD.fullmatch(part) for part in period.split("/", 1)]
    found = [m for m in ends if m]
    if not found or len(found) != len(ends):
        return None
    return _months(found[0])[0], _months(found[-1])[1]


def _months(match: re.Match[str]) -> tuple[int, int]:
    year, half, quarter, month = match.groups()
    base = int(year) * 12
    if half:
        return base + 6 * (int(half) - 1), base + 6 * int(half) - 1
    if quarter:
        return base + 3 * (int(quarter) - 1), base + 3 * int(quarter) - 1
    if month:
        return base + int(month) - 1, base + int(month) - 1
    return base, base + 11


_NARROW = set("iíljt.,:;'|!()[]fr I-·")


def drawn_width(text: str, size: float = 12) -> float:
    """Width in pixels that a text takes in a sans-serif face, estimated from its letters (a few per cent high)."""
    return sum(0.31 if c in _NARROW else 0.86 if c in "mwMW@%…" else 0.7 if c.isupper() else 0.56 for c in text) * size


def fitted(text: str, width: float, size: float = 12) -> str:
    """`text` cut so that it is drawn within `width` pixels."""
    text = shortened(text, 200)
    limit = len(text)
    while limit > 8 and drawn_width(text, size) > width:
        limit -= max(1, int((drawn_width(text, size) - width) / size))
        text = shortened(text, max(limit, 8))
    return text
