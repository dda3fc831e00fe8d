"""One list of activities made ready for comparison: its texts, vectors, concepts, areas, names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from pipeline.align.embedding import Embedder
from pipeline.align.encoders import Vectors
from pipeline.align.glossary import Glossary
from pipeline.align.translator import SOURCE, Translator
from pipeline.align.words import ordinals, plain_words, written_words
from pipeline.model.dataset import Activity
from pipeline.text.clean import collapse, fold
from pipeline.vocabulary import vocabulary

_TRANSLATED = 0.5
"""Share of a translation's words: a rule-based translator errs on a word in five (`Quito` → `Remove`)."""
_DIGITS = re.compile(r"\d+")

T = TypeVar("T")


def readable(text: str) -> str:
    """A printed title as a sentence would have it: shouted capitals become small letters."""
    text = collapse(text)
    return text.capitalize() if text.isupper() and len(text) > 4 else text


@dataclass(frozen=True)
class Side:
    """`activities` in any order; everything else is worked out from them when first asked for."""

    activities: tuple[Activity, ...]
    embedder: Embedder
    glossary: Glossary
    translator: Translator | None = None

    def __len__(self) -> int:
        return len(self.activities)

    @cached_property
    def _columns(self) -> dict[Callable[[Activity], object], tuple[object, ...]]:
        return {}

    def column(self, read: Callable[[Activity], T]) -> tuple[T, ...]:
        """What `read` finds in each row, worked out once a row however many pairs ask for it."""
        known: dict[Callable[[Activity], T], tuple[T, ...]] = self._columns  # type: ignore[assignment]
        if read not in known:
            known[read] = tuple(map(read, self.activities))
        return known[read]

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """Area of each row: number and title as printed, empty where there is none."""
        return tuple(fold(f"{a.area_number} {a.area_title}").strip() for a in self.activities)

    @cached_property
    def area_titles(self) -> tuple[str, ...]:
        return tuple(readable(a.area_title) for a in self.activities)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        return tuple(readable(a.activity) for a in self.activities)

    @cached_property
    def products(self) -> tuple[str, ...]:
        return tuple(
            readable("; ".join((a.product, *(i for i in a.items if i not in a.product)))) for a in self.activities
        )

    @cached_property
    def works(self) -> tuple[str, ...]:
        """What is done and what comes of it: `activity. product`."""
        pairs = zip(self.titles, self.products, strict=True)
        return tuple(f"{t}. {p}" if p else t for t, p in pairs)

    @cached_property
    def full_texts(self) -> tuple[str, ...]:
        """`area: activity. product`."""
        return tuple(f"{a}: {w}" if a else w for a, w in zip(self.area_titles, self.works, strict=True))

    @cached_property
    def title_vectors(self) -> Vectors:
        return self.embedder.vectors(self.titles)

    @cached_property
    def work_vectors(self) -> Vectors:
        return self.embedder.vectors(self.works)

    @cached_property
    def even_title_vectors(self) -> Vectors:
        return self.embedder.even_vectors(self.titles)

    @cached_property
    def even_work_vectors(self) -> Vectors:
        return self.embedder.even_vectors(self.works)

    @cached_property
    def full_vectors(self) -> Vectors:
        return self.embedder.vectors(self.full_texts)

    @cached_property
    def area_vectors(self) -> Vectors:
        return self.embedder.vectors(self.area_titles)

    @cached_property
    def concepts(self) -> tuple[dict[str, float], ...]:
        """Concepts of title and product; those of the details count half, those of a translation less than the text's own."""
        found = []
        for a, work, translated in zip(self.activities, self.works, self.translations, strict=True):
            own = self.glossary.concepts(work, a.language)
            for name, weight in (self.glossary.concepts(translated, "en") if translated else {}).items():
                own.setdefault(name, weight * _TRANSLATED)
            for name, weight in (self.glossary.concepts(a.details, a.language) if a.details else {}).items():
                own.setdefault(name, weight / 2)
            found.append(own)
        return tuple(found)

    @cached_property
    def translations(self) -> tuple[str, ...]:
        """Title and product of each Spanish row in English, where there is a translator; else empty."""
        if self.translator is None:
            return ("",) * len(self)
        wanted = [w if a.language == SOURCE else "" for a, w in zip(self.activities, self.works, strict=True)]
        found = dict(zip(filled := [w for w in wanted if w], self.translator.translations(filled), strict=True))
        return tuple(found.get(w, "") for w in wanted)

    @cached_property
    def product_concepts(self) -> tuple[dict[str, float], ...]:
        return self._concepts_of(self.products)

    @cached_property
    def area_concepts(self) -> tuple[dict[str, float], ...]:
        return self._concepts_of(self.area_titles)

    def _concepts_of(self, texts: Sequence[str]) -> tuple[dict[str, float], ...]:
        """Concepts of one text a row; rows of the same text share them."""
        keys = [(text, a.language) for text, a in zip(texts, self.activities, strict=True)]
        known = {key: self.glossary.concepts(*key) for key in dict.fromkeys(keys)}
        return tuple(known[key] for key in keys)

    @cached_property
    def word_lists(self) -> tuple[tuple[str, ...], ...]:
        """Words of title and product, each once, numbers left out."""
        return tuple(tuple(dict.fromkeys(w for w in plain_words(t) if not w.isdigit())) for t in self.works)

    @cached_property
    def written_lists(self) -> tuple[tuple[str, ...], ...]:
        """The same words with their accents and plurals."""
        return tuple(tuple(dict.fromkeys(w for w in written_words(t) if not w.isdigit())) for t in self.works)

    @cached_property
    def siblings(self) -> NDArray[np.int64]:
        """A number for each row: rows of one area whose titles differ in ordinals, numbers and halves only have the same."""
        counting = frozenset(vocabulary("wordforms")["counting"])
        groups: dict[tuple[str, ...], int] = {}
        out = np.empty(len(self), dtype=np.int64)
        for row, title in enumerate(self.titles):
            for mention in reversed(ordinals(title)):
                title = f"{title[: mention.start]} {title[mention.end :]}"
            kept = tuple(w for w in plain_words(_DIGITS.sub(" ", title)) if w not in counting)
            key = (self.areas[row], *kept) if kept else (f"~{row}",)
            out[row] = groups.setdefault(key, len(groups))
        return out


def side_of(
    activities: Sequence[Activity], embedder: Embedder, glossary: Glossary, translator: Translator | None = None
) -> Side:
    return Side(tuple(activities), embedder, glossary, translator)
