"""What the word at the head of a column or before a colon means: a field of the dataset, by the vocabulary `fields.toml`.

Comparison is folded (case, accents, punctuation), then by words without `(…)`, then by edit distance for slips of the
pen. A word that is not in the vocabulary means nothing here; what stands under it is kept as `extra` by the layouts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_VAGUE = frozenset(
    {
        "meta",
        "what",
        "who",
        "when",
        "source",
        "sources",
        "fuente",
        "fuentes",
        "means",
        "medios",
        "due",
        "result",
        "results",
        "resultado",
        "resultados",
        "outcome",
        "outcomes",
        "medida",
        "medidas",
        "measure",
        "measures",
        "time",
        "tiempo",
        "delivery",
        "entrega",
        "entregas",
        "money",
        "chair",
        "team",
        "coordination",
        "coordinación",
        "action",
        "acción",
        "period",
        "periodo",
        "mes",
        "month",
        "half",
        "quarter",
        "window",
        "ventana",
        "completion",
        "fund",
        "grant",
        "grants",
        "support",
        "compromiso",
        "valor",
        "leader",
        "titular",
        "qué",
        "que",
        "quién",
        "quien",
        "duración",
        "duration",
        "operación",
        "operation",
        "operations",
        "aporte",
        "aportes",
        "insumos",
        "inputs",
        "salida",
        "allocation",
        "inversión",
        "donor",
        "owner",
        "principal",
        "actor",
        "actors",
        "manager",
        "proyecto",
        "project",
    }
)
_MAX_LABEL = 48
_MIN_FUZZY = 88


@dataclass(frozen=True, slots=True)
class FieldWord:
    """`field` is a field's name or `extra.<key>`; `language` that of the word; `score` 0..1 how well it matched."""

    field: str
    language: str
    score: float


@dataclass(frozen=True, slots=True)
class Label:
    """A label inside a text: its words span `[start, end)` (colon included), its value `[end, stop)`."""

    field: str
    name: str
    language: str
    start: int
    end: int
    stop: int


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
            if known is not None and known.score > WEAK and known.field in _TELLING and token not in _VAGUE:
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


_LABEL_START = re.compile(
    r"(?:^|(?<=[.;|·•])\s+|\n\s*|(?<=\s)(?=[A-ZÁÉÍÓÚÑ][^\W\d_]{3,}[^:.;]{0,40}:))"
    r"(?P<bullet>[-–—•·▪*o]\s+)?(?P<name>[A-ZÁÉÍÓÚÑa-zñáéíóú][^:;.|\n\t]{1,46}?(?:\([^)]{1,20}\))?)\s*(?P<colon>:|\t|\s[–—]\s|\s-\s)\s*"
)


def split_labels(text: str, learned: Mapping[str, str] | None = None) -> list[Label]:
    """The known labels of a text, in order, each with the span of its value.

    A label stands at the beginning, after a sentence end, `;`, `|` or a line break; only labels of the vocabulary count,
    so a colon inside a sentence (`the recommendations: a; b`) is none. Labels after the first must be sure. `learned`:
    further labels of this document, folded name to field.
    """
    found: list[Label] = _separated(text, learned)
    if found:
        return found
    position = 0
    while True:
        match = _LABEL_START.search(text, position)
        if match is None:
            break
        word = label_word(match["name"], learned)
        inside = text[: match.start("name")].strip(" -–—•·▪*o\t\n")
        colon = match["colon"].strip() == ":"
        before = text[: match.start("name")].rstrip(" -–—•·▪*o\t")
        loose = bool(inside) and not found and not before.endswith((".", ";", "|", "\n", ")", ",", ":"))
        sure = (
            word is not None
            and not loose
            and (word.score >= 0.8 if inside else word.score >= 0.6)
            and (colon or not inside)
        )
        if word is not None and not colon and (word.score < 1.0 or word.field in AREA_FIELDS):
            sure = False
        if word is None or not sure or (word.field in {"code", "end", "start"} and not inside and not colon):
            position = match.start("name") + 1
            following = re.compile(r"\s").search(text, position)
            position = following.start() if following else len(text)
            if position >= len(text):
                break
            continue
        start = match.start("bullet") if match["bullet"] else match.start("name")
        if found:
            last = found[-1]
            found[-1] = Label(
                last.field, last.name, last.language, last.start, last.end, _cut_mark(text, last.end, start)
            )
        found.append(Label(word.field, match["name"].strip(), word.language, start, match.end(), len(text)))
        position = match.end()
    return found


def _cut_mark(text: str, start: int, stop: int) -> int:
    """Where a value ends before the sign that parts it from the next label."""
    return start + len(text[start:stop].rstrip(" |·•\t"))


_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s{3,}|\t")


def _separated(text: str, learned: Mapping[str, str] | None) -> list[Label]:
    """Labels in a row with signs between, with or without a colon: `Responsable Dirección · Resultado Memoria`."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts or len(cuts) > 8 or "\n" in text:
        return []
    starts = [0, *(c.end() for c in cuts)]
    stops = [*(c.start() for c in cuts), len(text)]
    found: list[Label] = []
    for start, stop in zip(starts, stops, strict=True):
        if not text[start:stop].strip():
            continue
        label = _leading_label(text, start, stop, learned)
        if label is None:
            return []
        found.append(label)
    return found if len(found) >= 2 else []


def _leading_label(text: str, start: int, stop: int, learned: Mapping[str, str] | None) -> Label | None:
    """The longest known label at the beginning of `text[start:stop]`, up to four words, colon or not."""
    part = text[start:stop]
    words = list(re.finditer(r"[^\s:]+", part))
    for count in range(min(4, len(words) - 1), 0, -1):
        end = words[count - 1].end()
        word = label_word(part[:end], learned)
        if word is not None and word.score >= 0.8 and word.field not in {"code", "end", "start", "area"}:
            rest = re.match(r"\s*:?\s*", part[end:])
            offset = end + (rest.end() if rest else 0)
            return Label(word.field, part[:end], word.language, start, start + offset, stop)
    return None


def label_word(name: str, learned: Mapping[str, str] | None = None) -> FieldWord | None:
    """The field that a label means: by the vocabulary, else as learned from the document."""
    word = field_word(name)
    if (word is None or word.score <= WEAK) and learned and plain(name) in learned:
        return FieldWord(learned[plain(name)], "", 0.8)
    return word


_UNKNOWN_LABEL = re.compile(r"^\s*(?:[-–—•·▪*]\s+)?(?P<name>[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:\s[^\W\d_]+){0,3})\s*:\s+(?=\S)")


def unknown_label(text: str) -> tuple[str, int] | None:
    """A label that the vocabulary does not hold (`Sponsor: …`): its name and where the value begins."""
    match = _UNKNOWN_LABEL.match(text)
    return (match["name"], match.end()) if match else None
