"""Names: acronyms, proper names and countries that both activities print (SIMPLE, excelGOB, ISA2, `BZ` for Belize)."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from pipeline.align.pairs import Pairs, Scores, rarity, weighted_rows
from pipeline.model.alignment import Comparison
from pipeline.model.dataset import Activity
from pipeline.text.bodies import authority
from pipeline.text.clean import fold
from pipeline.vocabulary.evidence import piece

COLUMNS = ("names_shared", "names_rare")
_TOKEN = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
_SHOWN = 3


def names_of(activity: Activity) -> tuple[str, ...]:
    """Folded names of title, product and details: mixed or all capitals, capitals inside a sentence, countries as codes."""
    found: dict[str, None] = {}
    for text in (activity.activity, activity.product, activity.details):
        if text and not text.isupper():
            found.update(dict.fromkeys(_names(text)))
    return tuple(found)


def _names(text: str) -> list[str]:
    countries, codes = _countries()
    found = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        inside = match.start() > 0 and text[match.start() - 2 : match.start()] not in {". ", ": ", "; "}
        capitals = sum(c.isupper() for c in token)
        if token in codes:
            found.append(f"@{token}")
        elif (
            capitals >= 2
            or (capitals and any(c.isdigit() for c in token))
            or (capitals == 1 and inside and len(token) > 3)
        ):
            found.append(countries.get(fold(token), fold(token)))
    folded = fold(text)
    return found + [code for name, code in _long_names() if name in folded]


@lru_cache(maxsize=1)
def _countries() -> tuple[dict[str, str], frozenset[str]]:
    known = {code: body for code, body in authority().items() if body.type == "country"}
    names = {fold(n): f"@{c}" for c, b in known.items() for n in (b.name_es, b.name_en, *b.aliases) if len(n) > 3}
    return names, frozenset(known) - {
        "NO",
        "SI",
        "ES",
        "LA",
        "DE",
        "AL",
        "IN",
        "IS",
        "TO",
        "BY",
        "AM",
        "AS",
        "AT",
        "BE",
        "DO",
    }


@lru_cache(maxsize=1)
def _long_names() -> tuple[tuple[str, str], ...]:
    return tuple((name, code) for name, code in _countries()[0].items() if " " in name)


def scores(pairs: Pairs) -> Scores:
    """Cosine of the names by rarity; rarity of the rarest shared one (0–1)."""
    left, right = pairs.left.column(names_of), pairs.right.column(names_of)
    idf = rarity(left, right)
    a, b = (weighted_rows([dict.fromkeys(t, 1.0) for t in side], idf) for side in (left, right))
    cosine = pairs.sparse_dot(a, b)
    most = np.log(1 + len(left) + len(right))
    rare = np.zeros(len(pairs))
    for k in np.flatnonzero(cosine > 0):
        rare[k] = max(idf[n] for n in set(left[pairs.i[k]]) & set(right[pairs.j[k]])) / most
    return np.column_stack([cosine, rare])


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    a, b = pairs.left.column(names_of)[int(pairs.i[k])], pairs.right.column(names_of)[int(pairs.j[k])]
    both = [n for n in a if n in b][:_SHOWN]
    if not both:
        return None
    shown = ", ".join(n.removeprefix("@") if n.startswith("@") else n for n in both)
    return Comparison("entities", 1.0, piece("names", "en", names=shown), piece("names", "es", names=shown))
