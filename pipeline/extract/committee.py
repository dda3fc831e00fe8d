"""Who sat on the executive committee that drew the plan up, and which country had the chair."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.text.bodies import BodyMention, authority, find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

_FAR = 60


def read_committee(sentences: Sequence[str], language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of the committee's members and of the chair country, in the order named; empty where the opening lists none."""
    for i, sentence in enumerate(sentences):
        listed = _list_in(sentence)
        if listed is None:
            continue
        start, end = listed
        members = [m for m in find_bodies(sentence[start:end], language) if authority()[m.code].type != "body"]
        if len(members) < 2:
            continue
        shifted = [BodyMention(m.code, m.start + start, m.end + start) for m in members]
        chair = _chair(sentence, shifted) or next(
            (c for s in sentences[i : i + 4] if (c := _chair_alone(s, language))), ""
        )
        codes = tuple(dict.fromkeys([m.code for m in members]))
        if (
            chair
            and chair not in codes
            and authority()[chair].type == "country"
            and _inside(sentence, chair, language, end)
        ):
            codes = (*codes, chair)
        return codes, (chair,) if chair else ()
    alone = next((c for s in sentences if (c := _chair_alone(s, language))), "")
    return (), (alone,) if alone else ()


def _list_in(sentence: str) -> tuple[int, int] | None:
    """Span of the list of members: from `integrado por` to the verb that follows it."""
    words = vocabulary("covers")["committee"]
    folded = fold_same_length(sentence)
    for name in re.finditer(rf"\b(?:{_any(words['names'])})\b", folded):
        opening = re.compile(rf"\b(?:{_any(words['members'])})\b:?").search(folded, name.end())
        if opening is None or opening.start() - name.end() > 2 * _FAR:
            opening = re.compile(r"\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*[:(]").match(folded, name.end())
        if opening is not None:
            closing = re.compile(rf"\b(?:{_any(words['ends'])})\b").search(folded, opening.end())
            return opening.end(), closing.start() if closing else len(sentence)
    return None


def _chair(sentence: str, members: Sequence[BodyMention]) -> str:
    """The member that the words of the list call chair."""
    words = vocabulary("covers")["chair"]
    folded = fold_same_length(sentence)
    last = members[-1].end
    countries = [m for m in members if authority()[m.code].type == "country"]
    for phrase in re.finditer(rf"\b(?:{_any(words['after'])})\b\s*(?:de|of|a|:|-)?\s*(?:la |the )?", folded):
        back = re.compile(rf"(?:{_any(words['back'])})\b").match(folded, phrase.end())
        before = [m for m in countries if m.end <= phrase.start()]
        if back and before:
            return before[-1].code
        following = [m for m in countries if m.start - phrase.end() in range(3)]
        if following:
            return following[0].code
    for phrase in re.finditer(rf"\b(?:{_any(words['before'])})\b", folded):
        before = [m for m in countries if m.end <= phrase.start() and phrase.start() - m.end <= 12]
        if before and phrase.start() - last <= _FAR:
            return before[-1].code
    return ""


def _chair_alone(sentence: str, language: str) -> str:
    """A country that a sentence or line of its own calls chair: `Presidencia: Uruguay`, `chaired by Jamaica`."""
    folded = fold_same_length(sentence)
    words = vocabulary("covers")["chair"]
    for phrase in re.finditer(rf"\b(?:{_any(words['after'])})\b\s*(?:de|of|a|:|-)?\s*(?:la |the )?", folded):
        for mention in find_bodies(sentence[phrase.end() : phrase.end() + _FAR], language):
            if authority()[mention.code].type == "country" and mention.start <= 2:
                return mention.code
    return ""


def _inside(sentence: str, code: str, language: str, end: int) -> bool:
    return any(m.code == code for m in find_bodies(sentence[: end + _FAR], language))


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
