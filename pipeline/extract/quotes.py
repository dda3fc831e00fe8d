"""Cutting and joining quotes without losing their places."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.provenance import Place, Quote
from pipeline.text.clean import collapse, trimmed


def part(quote: Quote, start: int, end: int | None = None) -> Quote:
    """The words `text[start:end]`; places are cut where the quote has one place, else kept whole."""
    end = len(quote.text) if end is None else end
    text = quote.text[start:end]
    if len(quote.places) == 1:
        place = quote.places[0]
        first = min(place.start + start, place.end)
        return Quote(collapse(text), (Place(first, min(place.start + end, place.end), place.box),))
    return Quote(collapse(text), quote.places)


def joined(first: Quote, second: Quote, separator: str = " ") -> Quote:
    """Both texts with `separator` between, and the places of both."""
    return Quote(f"{first.text.rstrip(' ;')}{separator}{second.text}", (*first.places, *second.places))


def trimmed_quote(quote: Quote) -> Quote:
    """The quote without trailing punctuation."""
    return replace(quote, text=trimmed(quote.text))
