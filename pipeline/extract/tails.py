"""Who and when at the end of an item, said without a label: `Curso de geoestadística. Lidera Colombia. Mayo de 2019.`

Also a date beside another value: `(lead: Data Office; Q1–Q2; output: 50 datasets)`. Only whole sentences or whole parts
count: one that is nothing but a date, or a verb or word of leading with a name.
"""

from __future__ import annotations

import re

from pipeline.extract.fields import field_word
from pipeline.extract.quotes import part, trimmed_quote
from pipeline.model.provenance import Quote
from pipeline.text.likeness import date_likeness

_PART = re.compile(r"(?:^|(?<=[.;]))\s*(?P<words>[^.;]+(?:\.(?=[^\s])[^.;]*)*)")
_LONG_LEAD = 9
_WHOLLY = 0.99


def split_tails(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """The quotes with what stands unlabelled at the end of the activity, or beside another value, in fields of its own."""
    found = _from_activity(dict(quotes))
    for name in ("lead", "resources", "product"):
        value = found.get(name)
        if value is None or "date" in found or ";" not in value.text:
            continue
        parts = list(_PART.finditer(value.text))
        dates = [p for p in parts if date_likeness(p["words"].strip()) >= _WHOLLY]
        if len(dates) == 1 and len(parts) == 2:
            kept = next(p for p in parts if p is not dates[0])
            found["date"] = trimmed_quote(part(value, *dates[0].span("words")))
            found[name] = trimmed_quote(part(value, *kept.span("words")))
    return found


def _from_activity(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """Sentences taken from the end of the activity, as long as each is a date or names the lead."""
    activity = quotes["activity"]
    while True:
        parts = list(_PART.finditer(activity.text))
        if len(parts) < 2:
            break
        last = parts[-1]
        words = last["words"].strip()
        if "date" not in quotes and date_likeness(words) >= _WHOLLY:
            quotes["date"] = trimmed_quote(part(activity, *last.span("words")))
        elif "lead" not in quotes and (length := _leading(words)):
            start = last.start("words") + len(last["words"]) - len(last["words"].lstrip()) + length
            quotes["lead"] = trimmed_quote(part(activity, start, last.end("words")))
        else:
            break
        activity = trimmed_quote(part(activity, 0, last.start("words")))
    quotes["activity"] = activity
    return quotes


def _leading(words: str) -> int:
    """Length of the word of leading that the sentence begins with (`Lidera Colombia`); 0 if it is no such sentence."""
    match = re.match(r"(\w+(?:\s+(?:por|by|de))?)\s+(?=[A-ZÁÉÍÓÚÑ])", words)
    if match is None or len(words.split()) > _LONG_LEAD:
        return 0
    word = field_word(match[1])
    return match.end() if word is not None and word.field == "lead" and word.score >= 1.0 else 0
