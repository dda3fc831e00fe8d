"""What the work told before yields: `Each course will produce a short note`, `El taller generará una hoja de ruta`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.anaphora import is_agent, named_body, refers
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.names import name_end
from pipeline.extract.speech.predicates import Group, takes_up
from pipeline.extract.speech.subjects import subject_of
from pipeline.extract.speech.words import Cut, Part, Words, is_body, made_things
from pipeline.text.clean import fold_same_length


def _before_words(before: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", fold_same_length(before)))


_RENDERS = frozenset(
    {
        "rendira",
        "rendiran",
        "presentara",
        "presentaran",
        "emitira",
        "emitiran",
        "elaborara",
        "elaboraran",
        "submit",
        "present",
        "issue",
        "render",
        "file",
    }
)


def result_of(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """What the work before yields: `Each course will produce a short note`, `El taller generará una hoja de ruta`."""
    group = part.group
    if group is None or group.voice != "active" or part.joined:
        return None
    if not before and not part.relative:
        return None
    if group.verb not in forms("result").every and not (part.relative and group.verb in _RENDERS):
        return None
    if group.verb in forms("result_in").every and not re.match(
        r"\s+(?:in|to|with|en|con)\b", words.folded[group.end :]
    ):
        return None
    if not _yielded_by_before(words, part, group, cuts, before):
        return None
    if group.verb in _RENDERS and not made_things(words.text[group.end : part.stop]) & _DOCUMENTS:
        return None
    if re.match(r"\s+(?:lugar|origen|pie|paso|cuenta|aviso|inicio|comienzo)\b", words.folded[group.end :]):
        return None
    start = _thing_start(words, part, group)
    if start is None:
        return None
    end = name_end(words, start, part.stop, "product")
    return Cut("product", group.start, end, (start, end))


def _yielded_by_before(words: Words, part: Part, group: Group, cuts: Sequence[Cut], before: str) -> bool:
    """Whether the subject is the work before or its people (`the contractor`), not a body with a name."""
    span = subject_of(words, part, cuts)
    each = re.search(r"\b(?:cada|each|every)\s+(?P<who>[a-z]+)\s*$", words.folded[part.start : group.start])
    if each is not None:
        span = (part.start + each.start(), part.start + each.end())
    folded = words.folded[slice(*span)]
    elided = bool(before) and span[0] >= span[1] and re.match(r"entreg|deliver|produc|gener", group.verb) is not None
    if not elided and named_body(words, span):
        return False
    if not (elided or part.relative or (before and is_agent(folded)) or refers(folded, before)):
        return False
    return not (
        is_body(words.text[slice(*span)]) and not is_agent(folded) and folded.split()[-1] not in _before_words(before)
    )


_DOCUMENTS = frozenset({"report", "document", "guide", "plan", "minutes", "catalogue", "dataset"})


def _thing_start(words: Words, part: Part, group: Group) -> int | None:
    """Where the name of what is yielded begins behind the verb; none where a pronoun, a date or no thing stands there."""
    opening = re.compile(
        r"\s+(?:over\s+|out\s+)?(?:in|with|en|con|to|as|a)?\s*(?=(?:an?|the|one|two|three|four|five|six|un|una|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|\d+)\s)|\s+(?:in|en|with|con)\s+|\s+(?:over\s+|out\s+)?"
    ).match(words.folded, group.end, part.stop)
    if (
        opening is None
        or takes_up(group, words.folded)
        or any(c.start < opening.end() + 1 and group.end < c.end for c in words.dates)
    ):
        return None
    if not re.match(
        r"(?:an?|the|one|two|three|un|una|el|la|dos|tres|\d)", words.folded[opening.end() :]
    ) and not made_things(words.text[opening.end() : part.stop]):
        return None
    return opening.end()
