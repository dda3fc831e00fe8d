"""How many: `2 sets`, `Diez ediciones`, `Tres intercambios`; never a year, an ordinal, a code, a version or a duration."""

from __future__ import annotations

import re

from pipeline.text.clean import fold_same_length
from pipeline.text.numbers import NumberMention, find_cardinals

_ARTICLES = frozenset({"un", "una", "uno"})
_DURATION = re.compile(
    r"\s*-?\s*(?:dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|trimestres?|semestres?|days?|weeks?|months?|years?|hours?|quarters?|%|por ciento|percent|per cent)\b|\s*%"
)
_NUMBERED = re.compile(
    r"(?:\b(?:version|v|fase|phase|area|areas|area de trabajo|area of work|eje|componente|component|etapa|stage|part|parte|ronda|round|nivel|level|"
    r"capitulo|chapter|objetivo|objective|linea|ods|sdg|goal|meta|agenda|resolucion|resolution|articulo|article|anexo|annex|n\.?o|no\.|num|"
    r"tomo|volumen|volume|pagina|page|edicion|edition|informe|report|plan|iso|cohorte|cohort|decision|norma|ley|law|grupo|group|lote|lot|tipo|type|"
    r"agreed by|acordad[oa] por|aprobad[oa] por|approved by|each of the|cada uno de los|cada una de las|cada|every|each)\s*(?:n\.?o\.?\s*)?(?:de trabajo\s*)?)$"
)
_LEADING = re.compile(
    r"^(?:(?:to\s+)?[^\W\d_]+(?:ar|er|ir|ize|ise|ing|cion de|ion of|miento de|ar[aá]|er[aá]|ir[aá]|ar[aá]n|er[aá]n|ir[aá]n)\s+(?:de\s+|of\s+|at least\s+|al menos\s+)?|(?:hold|run|publish|organi[sz]e|deliver|carry out|conduct|produce|issue|develop|prepare|make|celebrar|realizar)\s+(?:at least\s+|al menos\s+)?|(?:at least|al menos|hasta|up to)\s+)?$"
)

_ONE_WORD = re.compile(r"^[a-z]+\s+$")
_PLURAL = re.compile(r"\s+(?:[a-z-]+\s+){0,2}?(?:[a-z-]+s|people|staff|women|men|children)\b")
"""`Train 150 drivers`: an English verb is known by nothing but its place before the number and a plural."""


def read_quantity(product: str, activity: str = "", language: str = "") -> float | None:
    """How many products are stated, in the product or, at its beginning, in the activity; None where nothing is.

    A product may count anywhere (`Benchmark of ten terminals` 10); an activity only where it opens with the number or with
    a verb before it (`Tres talleres`, `Organizar tres talleres`), for elsewhere numbers describe (`los 8 desafíos`).
    """
    for mention in _counts(product, language):
        return float(mention.value)
    folded = fold_same_length(activity)
    for mention in _counts(activity, language):
        before, after = folded[: mention.start], folded[mention.end :]
        if _LEADING.match(before) and re.match(r"\s+[^\W\d_]+", after):
            return float(mention.value)
        if _ONE_WORD.match(before) and _PLURAL.match(after):
            return float(mention.value)
        break
    return None


def first_number(text: str) -> float | None:
    """The first number of a cell whose column says that it is a quantity: `12`, `3 talleres`, `Tres`; None where none."""
    return next((float(m.value) for m in find_cardinals(text)), None)


def _counts(text: str, language: str) -> list[NumberMention]:
    folded = fold_same_length(text)
    return [m for m in find_cardinals(text) if _counting(folded, m, language)]


def _counting(folded: str, mention: NumberMention, language: str) -> bool:
    word, before, after = (
        folded[mention.start : mention.end],
        folded[: mention.start].rstrip(" "),
        folded[mention.end :],
    )
    if word in _ARTICLES or (word == "one" and not re.match(r"\s+[^\W\d_]", after)):
        return False
    if (language == "en" and word == "once") or (language == "es" and word == "ten"):
        return False
    if word.isdigit() and 1900 <= mention.value <= 2100:
        return False
    if mention.value == 0 or _DURATION.match(after) or _NUMBERED.search(before[-60:]):
        return False
    if word.isdigit() and re.match(
        r"\s*(?:/|:|-\s?\d|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|nov|dic)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
        after,
    ):
        return False
    return bool(re.match(r"\s+(?:[^\W\d_]|\()", after)) or not before
