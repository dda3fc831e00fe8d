"""Words of a part without its fields and asides: where the activity ends, and what it steps over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.words import DETERMINER, Cut, Span, Words, in_brackets, made_things
from pipeline.text.clean import fold_same_length


def segments(words: Words, first: int, last: int, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """`[first, last)` without fields and asides: ends where nothing but those follow, steps over dates inside it."""
    last = _before_aside(words, first, last, cuts)
    spans: list[Span] = []
    position = first
    for cut in sorted((c for c in cuts if c.end > first and c.start < last and c.end > c.start), key=lambda c: c.start):
        if cut.field == "place" and not _happens(words.text[first:last]) and not _beside(words, cut, cuts):
            continue
        first_out = _insertion_start(words, cut, cuts, position)
        if first_out > position:
            spans.append((position, first_out))
        position = max(position, cut.end)
        aside = _ASIDE_BETWEEN.match(words.folded, position, last) if not _long(words, spans) else None
        position = aside.end() if aside is not None else position
        after = re.sub(r"^[\s,.;:)]+", "", words.text[position:last])
        loose = cut.field in {"date", "place"} or not any(words.text[a:b].strip(" ,") for a, b in spans)
        marked = re.match(r"\s*[,;(]", words.text[position:last])
        goes_on = (
            loose
            and after
            and not _FURTHER_DOING.match(after)
            and (not marked or not _long(words, spans) or _lacks_object(words, spans, after))
        )
        if not goes_on and spans and _long(words, spans):
            return trimmed_spans(words.text, spans)
    if position < last:
        spans.append((position, last))
    return trimmed_spans(words.text, spans)


_DURING = re.compile(
    r"\s(?:durante|con ocasion de|en ocasion de|con motivo de|during|on the occasion of)\s(?:el|la|los|las|the|su)\s[a-z]+(?:\s[a-z]+)?\s*$"
)
"""`durante el crucero de septiembre`."""
_OCCASION = re.compile(r",\s+(?:en|durante|con|in|at|during)\s+(?:su|la|el|the|its)\s[^,;]{3,40}$")


def _insertion_start(words: Words, cut: Cut, cuts: Sequence[Cut], position: int) -> int:
    """`presentar al Consejo, en su sesión del 24 de junio en Antigua, una propuesta`: where what the date is set in with begins."""
    during = _DURING.search(words.folded[position : cut.start]) if cut.field == "date" else None
    if during is not None:
        return position + during.start()
    occasion = _OCCASION.search(words.folded[position : cut.start]) if cut.field == "date" else None
    if occasion is None:
        return cut.start
    end = max([cut.end, *(c.end for c in cuts if c.field == "place" and 0 <= c.start - cut.end <= 2)])
    return position + occasion.start() if words.text[end : end + 1] == "," else cut.start


_FURTHER_DOING = re.compile(r"(?:and|y)\s+[a-z]{3,}(?:ing|ando|iendo)\b")
"""`commencing in March and reporting to the June meeting`: no object comes behind the date."""


def _long(words: Words, spans: Sequence[Span]) -> bool:
    """More than a verb: `develop, in May, a module` does not end behind `develop`."""
    return sum(len(re.findall(r"\w+", words.text[a:b])) for a, b in spans) >= 2


def _lacks_object(words: Words, spans: Sequence[Span], after: str) -> bool:
    """`se mantendrá al día, a lo largo de 2016, el directorio`: the thing comes behind the inserted date."""
    said = " ".join(words.folded[a:b] for a, b in spans)
    said = re.sub(
        r"\s(?:to|a|al|ante|for|with|con|para|de|of|en|in|at|on|by|por),?\s+(?:sus?\s+|its\s+|their\s+|the\s+|la\s+|los\s+|las\s+|el\s+)?[a-z]+",
        "",
        said,
    )
    if len(said.split()) == 1 and _PLURAL.match(fold_same_length(after)):
        return True  # `instalará en febrero, para el Carnaval, puntos de información`
    return (
        DETERMINER.match(fold_same_length(after)) is not None
        and re.match(r"a (?:l[ao]s?|el|un|una|sus?)\s", after) is None
        and not re.search(rf"\s{DETERMINER.pattern}", said + " ")
        and len(said.split()) <= 5
    )


_PLURAL = re.compile(r"(?!(?:entre|antes|despues|adem[a-z]s|tras|mientras|this|as)\b)[a-z]{3,}s\s")


_ASIDE_BETWEEN = re.compile(r",\s(?:para|con|por|en|tras|for|with|at)\s[^,;.()]{3,40},\s(?=[a-z])")
"""`instalará en febrero, para el Carnaval, puntos de información`: set in between the date and the object."""


def _happens(text: str) -> bool:
    return bool({"event", "meeting", "course"} & {*made_things(text)})


def _beside(words: Words, cut: Cut, cuts: Sequence[Cut]) -> bool:
    """A place in brackets, or with nothing but marks between it and a date, belongs to the date."""
    if words.text[cut.start : cut.start + 1] == "(" or words.text[cut.end - 1 : cut.end] == ")":
        return True
    return any(
        c.field == "date" and (not words.text[c.end : cut.start].strip(" ,") if c.end <= cut.start else False)
        for c in cuts
    )


def _before_aside(words: Words, first: int, last: int, cuts: Sequence[Cut]) -> int:
    """Where the activity ends before words that explain it."""
    stops = []
    for key in ("comma", "bare", "colon"):
        pattern = compiled("aside", key)[0]
        for match in pattern.finditer(words.folded, first, last):
            if _inserted(words, first, match.start(), last):
                continue
            if (
                len(words.text[first : match.start()].split()) >= 3
                and not in_brackets(words.text, match.start())
                and not any(c.start <= match.start() + 2 < c.end for c in cuts)
            ):
                stops.append(match.start())
                break
    return min(stops, default=last)


_ADVERB = re.compile(
    r"[ ,;:]*(?:(?:además|asimismo|también|also|igualmente|por otra parte|in addition|as well|por fin|por último|finalmente|como cada año|de nuevo|nuevamente|as every year|once more)\b[ ,;:]*)?",
    re.I,
)


def _inserted(words: Words, first: int, at: int, last: int) -> bool:
    """`presentar al Consejo, en su reunión de junio, una propuesta`: what is set in before the object."""
    comma = words.text.find(", ", at + 2, last)
    return comma > 0 and _lacks_object(words, [(first, at)], words.text[comma + 2 : last])


def trimmed_spans(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in spans:
        words = text[start:end]
        opening = _ADVERB.match(words)
        lead = opening.end() if opening else 0
        kept = words[: len(words.rstrip(" ,;.:("))]
        kept = re.sub(
            r"(?:[\s,]+(?:and|then|thereafter|therefore|y|e|in|on|at|en|los d[ií]as|el d[ií]a|i\.e|es decir|o sea|esto es|that is|namely|the|el|los|la|las|which|that|que|to be|as well|por|by|with|con|un|una|for|to|a))+$",
            "",
            kept,
            flags=re.I,
        )
        if len(kept) > lead and any(c.isalnum() for c in kept[lead:]):
            out.append((start + lead, start + len(kept)))
    return tuple(out)
