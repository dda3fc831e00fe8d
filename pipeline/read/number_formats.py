"""A spreadsheet's value -> the text that its number format prints.

Dates are printed in their format's order where that is day first or year first; formats that put the month first, or
leave the order to the reader's computer, are printed in ISO form, so that nobody reads 3 April for 4 March.
"""

from __future__ import annotations

import datetime as dt
import re

from babel.dates import get_day_names, get_month_names

_LOCALE_CODE = re.compile(r"\[\$[^\]]*-(?:[\w]{0,4})?([0-9A-Fa-f]{2})\]|\[\$-([a-z]{2})")
_BRACKETS = re.compile(r"\[(?!\$|h+\]|m+\]|s+\])[^\]]*\]")
_CURRENCY = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_DATE_TOKEN = re.compile(r'"([^"]*)"|\\(.)|(AM/PM|am/pm)|(y+|m+|d+|h+|s+)|(.)', re.IGNORECASE)
_DIGITS = re.compile(r"[#0?][#0?,]*(?:\.([0#?]+))?")


def number_text(value: float, number_format: str) -> str:
    """A number as printed: decimals, thousands, percent and the format's own signs (`€`, `USD`)."""
    section = _CURRENCY.sub(r'"\1"', _BRACKETS.sub("", number_format.split(";")[0]))
    digits = _DIGITS.search(re.sub(r'"[^"]*"', lambda m: "\x00" * len(m.group(0)), section))
    if digits is None or number_format in ("General", "@"):
        return _plain(value)
    decimals = len(digits.group(1) or "")
    percent = "%" in section
    scaled = value * 100 if percent else value
    separator = "," if "," in digits.group(0).strip(",") else ""
    before, after = _signs(section[: digits.start()]), _signs(section[digits.end() :])
    text = f"{abs(scaled):{separator}.{decimals}f}"
    padding = re.match(r"0+", digits.group(0).replace(",", ""))
    if padding and decimals == 0 and not separator:
        text = text.zfill(len(padding.group(0)))
    return f"{'-' if scaled < 0 else ''}{before}{text}{after}".strip()


def _plain(value: float) -> str:
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:.10g}"


def _signs(part: str) -> str:
    """The printed signs of a piece of a number format: quoted or escaped text, spaces, currency and percent signs."""
    part = re.sub(r"_.|\*.", "", part)
    return re.sub(r'"([^"]*)"|\\(.)|([^"\\])', lambda m: m.group(1) or m.group(2) or m.group(3) or "", part)


def date_text(value: dt.datetime | dt.date | dt.time, number_format: str, spanish: bool) -> str:
    """A date as printed; month names in the format's language, else Spanish if `spanish`, else English."""
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    moment = value if isinstance(value, dt.datetime) else dt.datetime(value.year, value.month, value.day)
    locale = _LOCALE_CODE.search(number_format)
    code = (locale.group(1) or locale.group(2) or "").lower() if locale else ""
    language = {"0a": "es", "es": "es", "09": "en", "en": "en"}.get(code, "es" if spanish else "en")
    section = re.sub(r"\[[^\]]*\]", "", number_format.split(";")[0])
    tokens = [m.groups() for m in _DATE_TOKEN.finditer(section)]
    order = "".join(t[3][0].lower() for t in tokens if t[3])
    if _is_ambiguous(order, tokens):
        return iso_text(moment)
    text = ""
    for at, (quoted, escaped, half, token, other) in enumerate(tokens):
        if token:
            text += _date_part(moment, token.lower(), _is_minutes(tokens, at), language)
        else:
            text += moment.strftime("%p") if half else (quoted or escaped or other or "")
    return text.split("@")[0].strip() or iso_text(moment)


def _is_ambiguous(order: str, tokens: list[tuple[str, ...]]) -> bool:
    """No date part at all, or month before day in digits."""
    months = [len(t[3]) for t in tokens if t[3] and t[3][0].lower() == "m"]
    numeric = bool(months) and months[0] < 3
    return not set(order) & set("yd") or (numeric and order.startswith("md"))


def _is_minutes(tokens: list[tuple[str, ...]], at: int) -> bool:
    letters = [t[3][0].lower() if t[3] else "" for t in tokens]
    before = next((x for x in reversed(letters[:at]) if x), "")
    after = next((x for x in letters[at + 1 :] if x), "")
    return letters[at] == "m" and (before == "h" or after == "s")


def _date_part(moment: dt.datetime, token: str, minutes: bool, language: str) -> str:
    letter, size = token[0], len(token)
    if minutes or letter in "hs":
        number = {"h": moment.hour, "s": moment.second}.get(letter, moment.minute)
        return f"{number:0{min(size, 2)}d}"
    if letter == "y":
        return f"{moment.year:04d}" if size > 2 else f"{moment.year % 100:02d}"
    names = get_month_names if letter == "m" else get_day_names
    index = moment.month if letter == "m" else moment.weekday()
    if size >= 3:
        return str(names("abbreviated" if size == 3 else "wide", locale=language)[index])
    return f"{moment.month if letter == 'm' else moment.day:0{size}d}"


def iso_text(moment: dt.datetime) -> str:
    """`2021-06-30`, with the time only where there is one."""
    return moment.date().isoformat() if moment.time() == dt.time() else moment.isoformat(" ", "minutes")
