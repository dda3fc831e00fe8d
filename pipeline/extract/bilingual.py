"""Documents that print two languages side by side: which ones, and the half of a text that is one edition's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.columns import plan_columns, spread
from pipeline.extract.pieces import Item
from pipeline.extract.quotes import part
from pipeline.model.document import Cell, Table
from pipeline.model.provenance import Quote
from pipeline.text.language import detect_language

_SEPARATOR = re.compile(r"\s+[/|]\s+|\s+[–—]\s+(?=\D)|\n|\s*//\s*")


_DOUBT = 0.3
_MAX_CUTS = 8


def editions(items: Sequence[Item]) -> tuple[str, ...]:
    """The languages printed side by side in the tables of a document (`es`, `en`), else empty."""
    for item in items:
        if isinstance(item, Table):
            plan = plan_columns(item, spread(item))
            if plan is not None and len(plan.languages) > 1:
                return tuple(sorted(plan.languages, reverse=True))
    return ()


def half(quote: Quote, language: str) -> Quote:
    """`Datos abiertos / Open data`: the part in `language`; a text that is not two parts is given back whole."""
    cut = _best_cut(quote.text, language)
    return part(quote, *cut) if cut is not None else quote


def half_cell(cell: Cell, language: str) -> Quote:
    """The part of a cell in `language`, where it prints both, one below the other or with a mark between."""
    cut = _best_cut(cell.text, language)
    return cell.quote(*cut) if cut is not None else cell.quote()


def _best_cut(text: str, language: str) -> tuple[int, int] | None:
    """Span of the half in `language`: of all places where the text may be parted, the one that parts the languages best."""
    other = "en" if language == "es" else "es"
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts or len(cuts) > _MAX_CUTS:
        return None
    found: list[tuple[float, int, int, int]] = []
    for cut in cuts:
        first, second = text[: cut.start()].strip(), text[cut.end() :].strip()
        if not first or not second:
            continue
        balance = min(len(first), len(second)) / max(len(first), len(second))
        straight = _likeness(first, language) + _likeness(second, other) + balance
        crossed = _likeness(first, other) + _likeness(second, language) + balance
        spanish_first = language == "es"
        if abs(straight - crossed) < _DOUBT:
            found.append((max(straight, crossed), 0, *((0, cut.start()) if spanish_first else (cut.end(), len(text)))))
        elif straight > crossed:
            found.append((straight, 1, 0, cut.start()))
        else:
            found.append((crossed, 1, cut.end(), len(text)))
    if not found:
        return None
    best = max(found)
    return best[2], best[3]


def _likeness(text: str, language: str) -> float:
    code, probability = detect_language(text)
    return probability if code == language else 0.0
