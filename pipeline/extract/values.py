"""What values tell of a column or label whose own name is not in the vocabulary; labels learned from a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from pipeline.extract.fields import WEAK, field_word, plain
from pipeline.extract.labels import unknown_label
from pipeline.model.document import Block, TextBlock
from pipeline.text.abbreviations import person_title
from pipeline.text.clean import collapse, fold
from pipeline.text.likeness import body_likeness, date_likeness, product_likeness
from pipeline.vocabulary import vocabulary

_LEAST_TIMES = 3
_SURE = 0.6


@cache
def _funds() -> re.Pattern[str]:
    words = [fold(w) for group in vocabulary("values")["resources"].values() for w in group]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})\b")


def resources_likeness(text: str) -> float:
    """`Fondos propios` 1, `BID` 0.6, `Report` 0."""
    text = collapse(text)
    if not text or len(text) > 120:
        return 0.0
    return 1.0 if _funds().search(fold(text)) else 0.6 * body_likeness(text)


@cache
def _person() -> re.Pattern[str]:
    name = r"[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:[\s-][A-ZÁÉÍÓÚÑ][^\W\d_]+)?"
    return re.compile(
        rf"(?:{person_title()}\s+)?(?:[A-ZÁÉÍÓÚÑ]\.\s?){{1,3}}{name}|{person_title()}\s+[A-ZÁÉÍÓÚÑ].{{2,40}}"
    )


def is_person(text: str) -> bool:
    """`R. Adeyemi`, `Dra. Ana Ruiz`: a title or initials with a name."""
    return _person().fullmatch(text) is not None


@cache
def _body_nouns() -> tuple[frozenset[str], frozenset[str]]:
    nouns, offices = vocabulary("values")["body_nouns"], vocabulary("values")["offices"]
    return frozenset((*nouns["es"], *offices["es"])), frozenset((*nouns["en"], *offices["en"]))


def lead_likeness(text: str) -> float:
    """`WG` 1, `Unidad de Compras` 0.9, `External evaluator` 0.9, `R. Adeyemi` 0.9, `Report of the unit` little."""
    text = collapse(text)
    words = re.findall(r"[^\W\d_]+", fold(text))
    if not words or len(words) > 9:
        return body_likeness(text)
    spanish, english = _body_nouns()
    head = re.split(r"\b(?:of|for|de|del|para)\b|,|/|\(", fold(text))[0].split()
    named = words[0] in spanish or words[0] in english or (bool(head) and head[-1].strip(" .;") in english)
    return max(body_likeness(text), 0.9 if named or is_person(text) else 0.0)


def field_of_values(values: Sequence[str], taken: Iterable[str]) -> str:
    """The field whose values these look like, of those not `taken`; empty where none is likely."""
    taken = set(taken)
    for name, likeness, least in (
        ("date", date_likeness, 0.7),
        ("lead", lead_likeness, _SURE),
        ("resources", resources_likeness, _SURE),
        ("product", product_likeness, _SURE),
    ):
        if name not in taken and values and sum(map(likeness, values)) / len(values) >= least:
            return name
    return ""


_OF_CARDS = frozenset({"lead", "date", "start", "end", "product", "resources", "budget", "details"})


@cache
def _naming() -> frozenset[str]:
    return frozenset(plain(w) for w in vocabulary("heads")["naming"]["words"])


_INSIDE = re.compile(
    r"(?<=[.;|)\]])\s+(?P<name>[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:\s[^\W\d_]+){0,2}):\s+(?P<value>[^;|]+?)(?=[;|]|\.(?:\s|$)|$)"
)
"""`… shelving in Vault 2. Officer: Facilities; When: July`"""


def _named_values(text: str) -> list[tuple[str, str]]:
    """What stands before a colon at the beginning of a block or behind a stop, with what follows it."""
    found = unknown_label(text)
    first = [(found[0], collapse(text[found[1] :]).rstrip(". ;"))] if found is not None else []
    return first + [(m["name"], collapse(m["value"]).rstrip(". ;")) for m in _INSIDE.finditer(text)]


def learn_labels(blocks: Sequence[Block]) -> dict[str, str]:
    """Labels that the vocabulary does not hold but this document uses again and again: folded name to field.

    A name that begins at least three blocks as `Name: value` is a label here; what its values look like tells its
    field, else it is kept as `extra.<name>`. Beside labels of two other fields twice is enough for a word that may name
    the activity (`Nombre`) or, where nothing surer does, who leads (`Países`).
    """
    values: dict[str, list[str]] = {}
    printed: dict[str, str] = {}
    weak: dict[str, str] = {}
    known: set[str] = set()
    for block in blocks:
        if not isinstance(block, TextBlock) or block.heading or block.bold:
            continue
        for name, said in _named_values(block.text):
            word = field_word(name)
            if word is not None and word.score > WEAK:
                known.add(word.field)
                continue
            key = plain(name)
            if word is not None and word.field == "lead":
                weak[key] = word.field
            values.setdefault(key, []).append(said)
            printed.setdefault(key, name)
    learned: dict[str, str] = {}
    for key, texts in sorted(values.items()):
        if len(texts) >= 2 and key in _naming() and "activity" not in known and len(known & _OF_CARDS) > 1:
            learned[key] = "activity"
            known.add("activity")
        elif len(texts) >= 2 and key in weak and weak[key] not in known and len(known & _OF_CARDS) > 1:
            learned[key] = weak[key]
            known.add(weak[key])
        elif len(texts) >= _LEAST_TIMES:
            field = field_of_values(texts, known)
            known.add(field)
            learned[key] = field or f"extra.{printed[key]}"
    return learned
