"""What the word at the head of a column or before a colon means: a field of the dataset, by the vocabulary `fields.toml`.

Comparison is folded (case, accents, punctuation), then by words without `(…)`, then by edit distance for slips of the
pen. A word that is not in the vocabulary means nothing here; what stands under it is kept as `extra` by the layouts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

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
    return collapse(re.sub(r"[*†‡:]+", " ", text)).strip(" .;,-_'/#")


_NAMING = re.compile(
    r"^(?:nombre|titulo|denominacion|enunciado|name|title)\s+(?:de\s+(?:la\s+|el\s+|los\s+|las\s+)?|del\s+|of\s+(?:the\s+)?)"
)


@lru_cache(maxsize=4096)
def field_word(text: str) -> FieldWord | None:
    """The field that `text`, taken as a whole column head or label, means; None if it is no known word."""
    word = plain(text)
    if not word:
        return FieldWord("code", "", 0.9) if collapse(text) in {"#", "N.º", "Nº"} else None
    if len(word) > _MAX_LABEL:
        return None
    word = _NAMING.sub("", word) or word
    hit = _words().get(word) or _words().get(re.sub(r"[.\s]+", "", word)) or _words().get(word.replace(".o", "o"))
    if hit is not None:
        return hit
    if re.search(r"\d", word):
        return None
    if re.fullmatch(r"[a-z]+ (?:n\.?o|no|num|nro|number|id|code)", word):
        return FieldWord("code", "", 0.8)
    parts = [p for p in re.split(r"\s*[/|,]\s*|\s+(?:y/o|y|e|o|and/or|and|or)\s+", word) if p]
    if len(parts) > 1:
        found = sorted((_words()[p] for p in parts if p in _words()), key=lambda w: -w.score)
        if found and found[0].score > WEAK:
            return FieldWord(found[0].field, found[0].language, 0.8 if len(found) == len(parts) else 0.6)
    if len(word) >= 6 and " " not in word.strip():
        best = process.extractOne(word, _choices(), scorer=fuzz.ratio, score_cutoff=_MIN_FUZZY)
    else:
        best = process.extractOne(word, _choices(), scorer=fuzz.ratio, score_cutoff=92) if len(word) >= 8 else None
    if best is not None:
        known = _words()[best[0]]
        return FieldWord(known.field, known.language, best[1] / 100 * 0.9)
    return _by_head(word)


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
