"""Documents that print two languages side by side: which ones, and the half of a text that is one edition's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.layouts.table import languages
from pipeline.extract.pieces import Item
from pipeline.extract.quotes import part
from pipeline.model.document import Table
from pipeline.model.provenance import Quote
from pipeline.text.language import detect_language

_SEPARATOR = re.compile(r"\s+[/|]\s+|\s+[–—]\s+(?=\D)|\n|\s*//\s*")


_DOUBT = 0.3


def editions(items: Sequence[Item]) -> tuple[str, ...]:
    """The languages printed side by side in the tables of a document (`es`, `en`), else empty."""
    for item in items:
        if isinstance(item, Table):
            found = languages(item)
            if len(found) > 1:
                return tuple(sorted(found, reverse=True))
    return ()


def half(quote: Quote, language: str) -> Quote:
    """`Datos abiertos / Open data`: the part in `language`; a text that is not two parts is given back whole."""
    cuts = list(_SEPARATOR.finditer(quote.text))
    if len(cuts) != 1:
        return quote
    first, second = part(quote, 0, cuts[0].start()), part(quote, cuts[0].end())
    if not first.text or not second.text:
        return quote
    other = "en" if language == "es" else "es"
    straight = _likeness(first.text, language) + _likeness(second.text, other)
    crossed = _likeness(first.text, other) + _likeness(second.text, language)
    if abs(straight - crossed) < _DOUBT:
        return first if language == "es" else second
    return first if straight > crossed else second


def _likeness(text: str, language: str) -> float:
    code, probability = detect_language(text)
    return probability if code == language else 0.0
