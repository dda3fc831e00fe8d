"""The bilingual glossary: words and phrases of two languages to concepts that both share.

A concept is a line of a glossary file. A phrase is found by the stems of its words, the longest first; its single words
count as well, for less, since plans squeeze and spread the same phrase. A stem that no line holds is its own concept.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pipeline.align.cognates import kin
from pipeline.align.words import plain_words, stem
from pipeline.errors import SettingsError
from pipeline.vocabulary import vocabulary

FILES = (
    "glossary", "glossary_government", "glossary_sectors", "glossary_words", "glossary_acronyms",
    "glossary_general", "glossary_economy", "glossary_society", "glossary_things",
)  # fmt: skip
GENERAL = "glossary_general"
_GENERAL = 0.5
"""Worth of a word that every office uses, against 1 for one of a trade: it tells activities apart less well."""
LANGUAGES = ("es", "en")
_LONGEST = 6
Key = TypeVar("Key", str, tuple[str, ...])
_PHRASE, _WORD_OF_PHRASE, _STEM = 1.0, 0.5, 0.35


@dataclass(frozen=True)
class Glossary:
    """`phrases`: language, then words of a term (without plurals) to the concepts that it names; `stems`: single stems.

    `labels`: a concept's first term in each language; `worth`: how much a concept counts, 0–1.
    """

    phrases: dict[str, dict[tuple[str, ...], tuple[int, ...]]]
    stems: dict[str, dict[str, tuple[int, ...]]]
    labels: tuple[tuple[str, str], ...]
    worth: tuple[float, ...]

    def concepts(self, text: str, language: str) -> dict[str, float]:
        """Concepts and stems of `text` with their weight: `#12` is a concept, `=abc` a stem.

        A text in a language that the glossary does not know is looked up in all that it knows.
        """
        found: dict[str, float] = {}

        def add(name: str, weight: float) -> None:
            found[name] = max(found.get(name, 0.0), weight)

        sequence = plain_words(text)
        position = 0
        while position < len(sequence):
            length = self._longest(sequence, position, language)
            if length > 1:
                for concept in self._named(sequence[position : position + length], language):
                    add(f"#{concept}", _PHRASE * self.worth[concept])
            for word in sequence[position : position + length]:
                known = self._named((word,), language)
                share = (_PHRASE if length == 1 else _WORD_OF_PHRASE) / max(1, len(known)) ** 0.5
                add(f"={stem(word)}", _STEM) if known or length > 1 else add(f"={kin(word)}", _PHRASE)
                for concept in known:
                    add(f"#{concept}", share * self.worth[concept])
            position += length
        return found

    def _named(self, term: tuple[str, ...], language: str) -> tuple[int, ...]:
        """Concepts of a term: as written in its language, by its stem, as written in the other language."""
        own = [language] if language in LANGUAGES else list(LANGUAGES)
        for side in own:
            if term in self.phrases[side]:
                return self.phrases[side][term]
        if len(term) == 1 and len(term[0]) > 4:
            for side in own:
                if (root := stem(term[0])) in self.stems[side]:
                    return self.stems[side][root]
        return next((self.phrases[s][term] for s in LANGUAGES if s not in own and term in self.phrases[s]), ())

    def _longest(self, sequence: tuple[str, ...], position: int, language: str) -> int:
        sides = [language] if language in LANGUAGES else list(LANGUAGES)
        for length in range(min(_LONGEST, len(sequence) - position), 1, -1):
            if any(sequence[position : position + length] in self.phrases[s] for s in sides):
                return length
        return 1

    def label(self, name: str, language: str) -> str:
        """A word that a reader knows for a concept or stem as `concepts` names it."""
        if name.startswith("#"):
            return self.labels[int(name[1:])][LANGUAGES.index(language)]
        return name[1:]


def load_glossary(own: Path | None = None) -> Glossary:
    """The shipped glossary, and a user's own lines before it. Raises SettingsError where the user's file cannot be read."""
    return _load(own)


@lru_cache(maxsize=4)
def _load(own: Path | None) -> Glossary:
    lines = list(_own_lines(own)) if own is not None else []
    general: set[int] = set()
    for name in FILES:
        found_lines = list(_lines(vocabulary(name), name))
        if name == GENERAL:
            general.update(range(len(lines), len(lines) + len(found_lines)))
        lines += found_lines
    phrases: dict[str, dict[tuple[str, ...], list[int]]] = {side: {} for side in LANGUAGES}
    roots: dict[str, dict[str, list[int]]] = {side: {} for side in LANGUAGES}
    for number, sides in enumerate(lines):
        for side, terms in zip(LANGUAGES, sides, strict=True):
            for term in terms:
                _index(phrases[side], plain_words(term), number)
                if len(plain_words(term)) == 1 and len(term) > 4:
                    _index(roots[side], stem(plain_words(term)[0]), number)
    labels = tuple((left[0], right[0]) for left, right in lines)
    return Glossary(
        {side: {k: tuple(v) for k, v in found.items()} for side, found in phrases.items()},
        {side: {k: tuple(v) for k, v in found.items()} for side, found in roots.items()},
        labels,
        tuple(_GENERAL if k in general else 1.0 for k in range(len(lines))),
    )


def _index(table: dict[Key, list[int]], key: Key, number: int) -> None:
    if key and number not in table.setdefault(key, []):
        table[key].append(number)


def _lines(data: dict[str, Any], where: str) -> Iterator[tuple[list[str], list[str]]]:
    for section in data.values():
        for line in str(section["terms"]).strip().splitlines():
            left, bar, right = line.partition("|")
            sides = (
                [t.strip() for t in left.split(",") if t.strip()],
                [t.strip() for t in right.split(",") if t.strip()],
            )
            if not bar or not sides[0] or not sides[1]:
                raise SettingsError(
                    f"glossary {where}: {line.strip()[:60]!r} is not `Spanish, … | English, …`",
                    "Write one concept a line: Spanish terms, a bar, English terms.",
                    code="bad_glossary",
                )
            yield sides


def _own_lines(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return iter(list(_lines(data, path.name)))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise SettingsError(
            f"the glossary {path} cannot be read: {error}",
            "Take pipeline/vocabulary/glossary.toml as a pattern: a table with `terms`.",
            code="bad_glossary",
        ) from error
