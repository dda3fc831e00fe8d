"""How much a cell looks like a date, a body, an amount, a product, a code: what tells columns apart without a header.

Each function takes a cell's text and gives a number from 0 (not at all) to 1 (surely). They say nothing about the
meaning of the column; the reader of columns weighs them over all rows.
"""

from __future__ import annotations

import re

from pipeline.text.bodies import find_bodies
from pipeline.text.clean import collapse, fold
from pipeline.text.dates import read_dates
from pipeline.text.enumerators import read_enumerator
from pipeline.vocabulary import vocabulary

_ANY_YEAR = 2000
"""A plan year for texts of which only the shape matters."""


def date_likeness(text: str) -> float:
    """`I Half` 1, `marzo-junio` 1, `2018` 0.6, `26 de abril, Bogotá` about 0.8, a sentence with a date little, `Report` 0."""
    text = collapse(text)
    if not text or len(text) > 120:
        return 0.0
    if fold(text) in vocabulary("periods")["unknown"]["words"]:
        return 0.2
    reading = read_dates(text, _ANY_YEAR)
    if reading is None:
        return 0.0
    start, end = reading.span
    rest = len(re.sub(r"[\W_]", "", text[:start] + text[end:]))
    share = 1 - rest / max(1, len(re.sub(r"[\W_]", "", text)))
    if re.fullmatch(r"(?:19|20)\d\d", text):
        return 0.6
    return round(min(1.0, 0.15 + 0.85 * share) if share > 0.3 else 0.5 * share, 3)


def body_likeness(text: str, language: str = "es") -> float:
    """`WG` 1, `Países y BID` 1, `Grupo de Trabajo en datos abiertos` about 0.8, a long sentence that names a country little."""
    text = collapse(text)
    if not text or len(text) > 200:
        return 0.0
    mentions = find_bodies(text, language)
    if not mentions:
        return 0.0
    covered = sum(len(re.sub(r"\W", "", text[m.start : m.end])) for m in mentions)
    words = re.sub(r"\b(?:y|e|and|de|del|la|el|los|las|the|of|with|con)\b", "", text)
    share = covered / max(1, len(re.sub(r"\W", "", words)))
    leads = 0.25 if mentions[0].start == 0 else 0.0
    return round(min(1.0, share + leads), 3)


def amount_likeness(text: str) -> float:
    """`US$ 25.000` 1, `1,234.56` 0.8, `25000` 0.5, `2018` 0.1, `3 editions` 0."""
    from pipeline.text.amounts import read_amount

    text = collapse(text)
    amount = read_amount(text, bare=True) if text and len(text) <= 80 else None
    if amount is None:
        return 0.0
    rest = re.sub(r"[\W_]", "", text[: amount.start] + text[amount.end :])
    if amount.currency or amount.sign:
        return 1.0 if len(rest) < 12 else 0.6
    if rest:
        return 0.0
    if re.fullmatch(r"(?:19|20)\d\d", text):
        return 0.1
    return 0.8 if re.search(r"\d[.,]\d{3}\b|\d[.,]\d\d$", text) else 0.5 if amount.value >= 100 else 0.2


def product_likeness(text: str, language: str = "es") -> float:
    """`Report` 1, `Diez ediciones del boletín` 0.9, a sentence that begins with a verb little, `WG` 0."""
    from pipeline.text.products import product_types

    text = collapse(text)
    if not text or len(text) > 300 or body_likeness(text, language) > 0.6:
        return 0.0
    types = [t for t in product_types(text) if t != "other"]
    if not types:
        return 0.0
    return round(max(0.3, 1.0 - max(0, len(text.split()) - 2) * 0.05), 3)


def code_likeness(text: str) -> float:
    """`1.1.i` 1, `A.1` 1, `a)` 1, `(iv)` 1, `3` 0.6, a number with words behind it less, anything else 0."""
    text = collapse(text)
    if not text or len(text) > 200:
        return 0.0
    if re.fullmatch(r"\d{1,2}", text):
        return 0.6
    if re.fullmatch(r"\d{3,}", text):
        return 0.1
    enumerator = read_enumerator(text)
    if enumerator is None or not enumerator.code:
        return 1.0 if re.fullmatch(r"[A-Z]{1,4}[-.]?\d{1,3}(?:[-.]\d{1,3})*[a-z]?", text) else 0.0
    if not enumerator.rest:
        return 1.0
    return 0.3 if len(enumerator.levels) > 1 or enumerator.closer else 0.1
