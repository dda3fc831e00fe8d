"""What the word at the head of a column or before a colon means: a field of the dataset, by the vocabulary `fields.toml`.

Steps: the whole head, folded (case, accents, punctuation, `(…)`, a year, plural); its parts (`Producto / entregable`);
edit distance for slips of the pen; a phrase that decides wherever it stands (`Partner in charge`); the head's noun, the
first in Spanish, the last before a preposition in English. A head of which all this knows nothing means nothing here;
what stands under it is kept as `extra` by the layouts.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from pipeline.extract.shortened import expansions
from pipeline.text.amounts import currency_of
from pipeline.text.clean import collapse, fold
from pipeline.vocabulary import vocabulary

AREA_FIELDS = frozenset({"area", "objective", "note"})

ENTRY_FIELDS = frozenset(
    {"activity", "details", "product", "resources", "lead", "date", "start", "end", "place", "budget", "quantity"}
)

WEAK = 0.5
"""Score of words that mean a field only where no surer column does; they are no labels."""

_TELLING = frozenset({"lead", "resources", "product", "budget", "activity", "date"})

_MAX_LABEL = 48

_MIN_FUZZY = 88


@dataclass(frozen=True, slots=True)
class FieldWord:
    """`field` is a field's name or `extra.<key>`; `language` that of the word; `score` 0..1 how well it matched."""

    field: str
    language: str
    score: float


@cache
def _vague() -> frozenset[str]:
    return frozenset(vocabulary("values")["vague"]["words"])


@cache
def _words() -> dict[str, FieldWord]:
    table: dict[str, FieldWord] = {}
    raw = dict(vocabulary("fields"))
    extra, weak = raw.pop("extra"), raw.pop("weak")
    entries = [(field, words, 1.0) for field, words in raw.items()]
    entries += [(f"extra.{key}", words, 1.0) for key, words in extra.items()]
    entries += [(field, words, WEAK) for field, words in weak.items()]
    for field, by_language, score in entries:
        for language, words in by_language.items():
            for word in words:
                table.setdefault(plain(word), FieldWord(field, language, score))
    return table


@cache
def _choices() -> list[str]:
    return [w for w, known in _words().items() if len(w) >= 6 and known.score > WEAK]


def plain(text: str) -> str:
    """Folded, without parentheses, punctuation at the ends and doubled spaces: `N.º` gives `n.o`, `Plazo (mes)` `plazo`."""
    text = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", fold(text))
    return collapse(re.sub(r"[*†‡:¿?¡!“”\"«»]+", " ", text)).strip(" .;,-–—_'/#$€£")


_NAMING = re.compile(
    r"^(?:nombre|titulo|denominacion|enunciado|name|title)\s+(?:de\s+(?:la\s+|el\s+|los\s+|las\s+)?|del\s+|of\s+(?:the\s+)?)"
)


@lru_cache(maxsize=4096)
def field_word(text: str) -> FieldWord | None:
    """The field that `text`, taken as a whole column head or label, means; None if it is no known word."""
    word = plain(text)
    if _is_currency(text):
        return FieldWord("budget", "", 0.8)
    if not word:
        return FieldWord("code", "", 0.9) if collapse(text) in {"#", "N.º", "Nº"} else None
    if len(word) > _MAX_LABEL:
        return None
    word = _NAMING.sub("", word) or word
    hit = _known(word)
    if hit is not None:
        return hit
    if re.search(r"\d", word):
        return None
    if re.fullmatch(r"[a-z]+ (?:n\.?o|no|num|nro|number|id|code)", word):
        return FieldWord("code", "", 0.8)
    parts = [p for p in re.split(r"\s*[/|,]\s*|\s+(?:y/o|y|e|o|and/or|and|or|&)\s+", word) if p]
    if len(parts) > 1:
        known = [k for k in map(_known, parts) if k is not None]
        found = sorted(known, key=lambda w: (-w.score, w.field != "activity"))
        if found and found[0].score > WEAK:
            return _of_parts(found, len(parts))
    found_word = _shortened(text) or _misspelled(word) or _by_phrase(word) or _by_head(word)
    return found_word if found_word is not None and found_word.field else None


def _of_parts(found: list[FieldWord], parts: int) -> FieldWord:
    """The field of a head of several words, the surest first: `Activity / action` is one, `Eje y actividad` names rows below areas."""
    named = next((w for w in found if w.field == "activity"), None)
    if named is not None and {w.field for w in found} == {"activity", "area"}:
        return FieldWord("activity", named.language, 0.8)
    product = next((w for w in found if w.field == "product"), None)
    if product is not None and found[0].field == "extra.verification":
        return FieldWord("product", product.language, 0.8)  # `Evidence / deliverable`
    if len(found) == parts and len({(w.field, w.score) for w in found}) == 1:
        return found[0]
    return FieldWord(found[0].field, found[0].language, 0.8 if len(found) == parts else 0.6)


def _is_currency(text: str) -> bool:
    """`USD`, `US$`, `en miles de euros`: a head that is nothing but a currency."""
    if re.search(r"[1-9]", text):
        return False  # an amount, no head
    code = currency_of(text)
    words = re.findall(r"[^\W\d_]+", fold(text))
    return (
        bool(code)
        and len(text) <= 24
        and all(
            currency_of(w) or w in {"en", "in", "de", "of", "miles", "thousands", "thousand", "s", "us", "u"}
            for w in words
        )
    )


_MAJORITY = 0.75


def _shortened(text: str) -> FieldWord | None:
    """`Resp.`, `U. responsable`: the field of most of the words that these letters may stand for."""
    meant = [_words()[w] for w in expansions(text, (w for w, known in _words().items() if known.score > WEAK))]
    if not meant:
        return None
    field, count = Counter(k.field for k in meant).most_common(1)[0]
    first = next(k for k in meant if k.field == field)
    return FieldWord(field, first.language, 0.8) if count >= _MAJORITY * len(meant) else None


_DATED = re.compile(r"\s*\b(?:19|20)\d\d(?:\s*[-/]\s*(?:19|20)?\d\d)?\b\s*")


def _known(word: str) -> FieldWord | None:
    """The whole word, with its plural, its feminine ending and a year beside it taken off."""
    undated = _DATED.sub(" ", word).strip(" -–/")
    for form in dict.fromkeys((word, undated, re.sub(r"(?<=\w)[/(](?:a|o|as|os|es|s)\b\)?", "", undated))):
        hit = _words().get(form) or _words().get(re.sub(r"[.\s]+", "", form)) or _words().get(form.replace(".o", "o"))
        if hit is None and len(form) > 4 and form.endswith("s"):
            hit = _words().get(form[:-1]) or (_words().get(form[:-2]) if form.endswith("es") else None)
        if hit is not None:
            return hit
    return None


def _misspelled(word: str) -> FieldWord | None:
    if len(word) >= 6 and " " not in word.strip():
        best = process.extractOne(word, _choices(), scorer=fuzz.ratio, score_cutoff=_MIN_FUZZY)
    else:
        best = process.extractOne(word, _choices(), scorer=fuzz.ratio, score_cutoff=92) if len(word) >= 8 else None
    if best is None:
        return None
    known = _words()[best[0]]
    return FieldWord(known.field, known.language, best[1] / 100 * 0.9)


@cache
def _phrases() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Field, language and pattern of the phrases that decide a head wherever they stand in it, in order of priority."""
    return tuple(
        (group["field"], language, re.compile(rf"(?<!\w)(?:{'|'.join(group[language])})(?!\w)"))
        for group in vocabulary("heads")["phrases"]
        for language in ("es", "en")
    )


def _by_phrase(word: str) -> FieldWord | None:
    """The field of the first phrase in the head; one without a field where the head names something beside the activity."""
    if len(word.split()) > 7:
        return None
    for name, language, pattern in _phrases():
        if pattern.search(word):
            return FieldWord(name, language, 0.7)
    return None


def _by_head(word: str) -> FieldWord | None:
    """`Responsable del compromiso asumido`, `Fecha de entrega del informe`: the first words decide, less surely."""
    tokens = word.split()
    for size in (3, 2, 1):
        if size < len(tokens) <= 6:
            known = _words().get(" ".join(tokens[:size]))
            linked = tokens[size] in {
                "de",
                "del",
                "of",
                "for",
                "para",
                "en",
                "por",
                "in",
                "to",
                "que",
                "o",
                "y",
                "or",
                "and",
            }
            if known is not None and linked and known.score > WEAK:
                return FieldWord(known.field, known.language, 0.7)
    if 1 < len(tokens) <= 5 and not any(
        (first := _words().get(" ".join(tokens[:n]))) is not None and first.field.startswith("extra.") for n in (1, 2)
    ):
        for token in reversed(tokens):
            known = _words().get(token)
            if known is not None and known.score > WEAK and known.field in _TELLING and token not in _vague():
                return FieldWord(known.field, known.language, 0.62)
    last = _words().get(tokens[-1]) if 1 < len(tokens) <= 3 else None
    if (
        last is not None
        and last.score > WEAK
        and last.language == "en"
        and last.field not in {"code", "area", "end", "start"}
    ):
        return FieldWord(last.field, last.language, 0.6)
    return None
