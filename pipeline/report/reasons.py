"""Why two activities are linked, in both languages: the dataset's evidence is English, one reason after another by `;`."""

from __future__ import annotations

import re

from pipeline.report.display import seen, shortened
from pipeline.text.i18n import LANGUAGES, Said, translator

_FIGURES = re.compile(r"\d+(?:[.,]\d+)?")


def reasons(evidence: str) -> Said:
    """`meaning 0.81; same area` → `significado 0,81; misma área`; a reason that the catalogue lacks stays as it is."""
    parts = [seen(part) for part in shortened(evidence, 400).split(";")]
    return Said(*("; ".join(_reason(part, lang) for part in parts if part) for lang in LANGUAGES))


def _reason(part: str, lang: str) -> str:
    """The catalogue knows a reason by its words, with `%s` for every figure in it."""
    figures = _FIGURES.findall(part)
    pattern = _FIGURES.sub("%s", part.replace("%", "%%"))
    found = translator(lang).gettext(pattern)
    if found.count("%s") != len(figures):
        found = pattern
    if lang == "es":
        figures = [re.sub(r"(?<=\d)\.(?=\d)", ",", f) for f in figures]
    return found % tuple(figures)
