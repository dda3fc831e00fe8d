"""Documents that print two languages side by side: which ones, and the half of a text that is one edition's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.columns import plan_columns
from pipeline.extract.grid import ColumnPlan, spread
from pipeline.extract.pieces import Item
from pipeline.extract.quotes import part
from pipeline.model.document import Cell, Table
from pipeline.model.provenance import Quote
from pipeline.text.language import detect_language

_SEPARATOR = re.compile(r"\s+[/|·•]\s+|\s+[–—]\s+(?=\D)|[\n\v]|\s*//\s*")


_ACRONYMS = re.compile(r"[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ\-]{2,}(?:[,;/]?\s[A-ZÁÉÍÓÚÑ\-]{2,})*")
_DOUBT = 0.1
_ORDER = 0.6
"""What the document's own order of the two languages weighs against the words of one text."""
_MAX_CUTS = 8


def editions(items: Sequence[Item]) -> tuple[str, ...]:
    """The languages that a document prints together (`es`, `en`), else empty: side by side in its tables, or one table
    below the other with as many rows."""
    rows: dict[str, int] = {}
    for item in items:
        if isinstance(item, Table):
            plan = plan_columns(item, spread(item))
            if plan is None:
                continue
            if len(plan.languages) > 1:
                return tuple(sorted(plan.languages, reverse=True))
            language = header_language(plan)
            rows[language] = rows.get(language, 0) + item.n_rows
    if rows.get("es") and rows.get("es") == rows.get("en"):
        return ("es", "en")
    return ()


def header_language(plan: ColumnPlan) -> str:
    """The language of most heads of a table; empty where they are even, or none is a word of one language."""
    spanish = sum(c.language == "es" for c in plan.columns)
    english = sum(c.language == "en" for c in plan.columns)
    return "" if spanish == english else "es" if spanish > english else "en"


def first_language(items: Sequence[Item]) -> str:
    """The language that stands first where a document prints both in one text, by the heads of its tables and headings."""
    votes = 0.0
    for item in items:
        texts = [c.text for c in item.cells] if isinstance(item, Table) else [item.whole]
        for text in texts:
            cuts = list(_SEPARATOR.finditer(text))
            if len(cuts) != 1:
                continue
            one, two = text[: cuts[0].start()], text[cuts[0].end() :]
            votes += _likeness(one, "es") + _likeness(two, "en") - _likeness(one, "en") - _likeness(two, "es")
    return "en" if votes < 0 else "es"


def half(quote: Quote, language: str, first: str = "es") -> Quote:
    """`Datos abiertos / Open data`: the part in `language`; a text that is not two parts is given back whole.

    `first`: the language that the document prints first, which decides where the words do not (`T4 / Q4`).
    """
    cut = _best_cut(quote.text, language, first)
    return part(quote, *cut) if cut is not None else quote


def half_cell(cell: Cell, language: str, first: str = "es") -> Quote:
    """The part of a cell in `language`, where it prints both, one below the other or with a mark between."""
    cut = _best_cut(cell.lined, language, first)
    return cell.quote(*cut) if cut is not None else cell.quote()


def _best_cut(text: str, language: str, order: str) -> tuple[int, int] | None:
    """Span of the half in `language`: of all places where the text may be parted, the one that parts the languages best."""
    other = "en" if language == "es" else "es"
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts or len(cuts) > _MAX_CUTS:
        return None
    found: list[tuple[float, int, int, int]] = []
    for cut in cuts:
        first, second = text[: cut.start()].strip(), text[cut.end() :].strip()
        if not re.search(r"[^\W\d_]", first) or not re.search(r"[^\W\d_]", second):
            continue  # a number before its title
        if _ACRONYMS.fullmatch(first) and _ACRONYMS.fullmatch(second):
            continue  # two names of bodies
        if cut.group() == "\v" and not (second[0].isupper() or second[0].isdigit()):
            continue
        balance = min(len(first), len(second)) / max(len(first), len(second))
        straight = _likeness(first, language) + _likeness(second, other) + balance
        crossed = _likeness(first, other) + _likeness(second, language) + balance
        mine_first = language == order
        straight, crossed = (straight + _ORDER, crossed) if mine_first else (straight, crossed + _ORDER)
        if abs(straight - crossed) < _DOUBT and cut.group() == "\v":
            continue  # the end of a line parts nothing by itself
        if abs(straight - crossed) < _DOUBT:
            found.append((max(straight, crossed), 0, *((0, cut.start()) if mine_first else (cut.end(), len(text)))))
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
