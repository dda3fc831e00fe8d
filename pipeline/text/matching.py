"""Words of a vocabulary found in a text with spaCy: a blank pipeline (its tokenizer alone) and phrase matchers on it.

spaCy is imported when the first text is matched, once; all matchers share one blank pipeline and its strings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher

_RUN = re.compile(r"([^\w\s])\1{3,}")
"""Runs of one mark (`......`, `((((`): the tokenizer takes them off one by one, in quadratic time."""


@cache
def blank() -> Language:
    """spaCy's language-neutral tokenizer, for both languages."""
    import spacy

    return spacy.blank("xx")


def phrase_matcher(phrases: Mapping[str, Iterable[str]]) -> PhraseMatcher:
    """A matcher that finds each phrase token by token, exactly as written here, and labels it with its key."""
    from spacy.matcher import PhraseMatcher

    nlp = blank()
    matcher = PhraseMatcher(nlp.vocab)
    for label, texts in phrases.items():
        docs = [nlp.make_doc(t) for t in sorted(set(texts))]
        if docs:
            matcher.add(label, docs)
    return matcher


def matches(matcher: PhraseMatcher, text: str) -> list[tuple[int, int, str]]:
    """Every match as (start, end, label), half-open spans in `text`; overlapping ones all."""
    doc = blank().make_doc(_RUN.sub(lambda m: " " * len(m.group()), text))
    return [(s.start_char, s.end_char, s.label_) for s in matcher(doc, as_spans=True)]


def longest(found: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of overlapping matches the longest, of equal ones the first; in the order of the text."""
    kept: list[tuple[int, int, str]] = []
    for start, end, label in sorted(found, key=lambda m: (m[0] - m[1], m[0], m[2])):
        if not any(s < end and start < e for s, e, _ in kept):
            kept.append((start, end, label))
    return sorted(kept)
