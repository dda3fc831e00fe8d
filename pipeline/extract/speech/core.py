"""Which words of a part are the activity: what is left of it without fields, asides and what opens it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.anaphora import is_pronoun, is_whole
from pipeline.extract.speech.doers import named_after
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.names import name_end
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.subjects import CLAUSE_OPENING, actor_of, subject_of
from pipeline.extract.speech.words import DETERMINER, Cut, Part, Span, Words, in_brackets, made_things
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length


def first_comma(words: Words, at: int, stop: int) -> int:
    """The first comma that no inserted date follows."""
    for match in re.compile(r",\s").finditer(words.text, at, stop):
        if not any(
            abs(c.start - match.start()) <= 2 or c.start <= match.end() < c.end or c.end == match.start()
            for c in words.dates
        ):
            return match.start()
    return stop


def object_of(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> str:
    """What stands behind a verb, folded, up to the next field or mark."""
    end = min([c.start for c in cuts if c.start >= at and c.end > c.start], default=stop)
    end = min(end, stop)
    text = words.folded[at:end]
    text = re.split(r"[,;.(]|\s(?:and|y|e)\s", text)[0]
    return re.sub(r"^\s*(?:for|of|in|on|all|with|de|del|por|a|con|to|todos?|todas?)?\s*", "", text).strip()


_INSERTED = r"por fin|por ultimo|ademas|asimismo|tambien|finalmente|igualmente|por (?:primera|segunda|tercera) vez|como (?:cada|todos los) anos?|como (?:siempre|de costumbre|es habitual)|de nuevo|nuevamente|as usual|as (?:every|each) year|once more|at last|again|finally"
"""Asides set between a verb and what it is about: `Saldrá en marzo, por fin, la guía`."""


def rest_behind(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> str:
    """Folded words behind the verb that are in no field and no aside, from a noun phrase on; empty if there are none."""
    text = list(words.folded[at:stop])
    for cut in cuts:
        for i in range(max(cut.start, at), min(cut.end, stop)):
            text[i - at] = " "
    rest = re.sub(r"^(?:\s*(?:and|y|also|tambien|asi)\b)*", "", "".join(text)).strip(" ,.;:")
    rest = re.sub(rf"^(?:{_INSERTED})\s*,?\s*", "", rest)
    rest = re.sub(
        r"^(?:en (?:linea|marcha|funcionamiento|comun|practica|servicio|vigor|operacion)|a (?:cabo|disposicion|prueba|punto)|al dia)\b\s*,?\s*",
        "",
        rest,
    )
    rest = re.sub(
        r"^(?:en|por|de|con|al?|ante|entre|para|sobre)\s+(?:(?:los|las|el|la|sus|su|cada|tod[oa]s?)\s+)*\w+(?:\s+\w+)?\s*,?\s+(?=(?:un|una|unos|unas|el|los|las|dos|tres|cuatro|cinco|seis|\d+)\s)",
        "",
        rest,
    )
    return re.sub(
        r"^(?:de manera|de forma|in a|in|en|por|de|con|with|to|a(?=\s+(?:l[oa]s|la|el|un|una|cada|tod|sus?|est|partir|traves|distancia|nivel|mas|lo|cargo|partes|medias|\d))|al|at|as|como|on|for|para|by|before|after|until|once|when|antes|hasta|despues|cuando|tras|virtually|virtual(?:mente)?|online|presencial(?:mente)?)\b.*$",
        "",
        rest,
    )


def by_agent(words: Words, part: Part, cuts: list[Cut]) -> list[Cut]:
    """In the passive whoever stands behind `by` does it: `Fees will be compared by the harbour masters`."""
    group = part.group
    if group is None or group.voice not in {"passive", "reflexive"} or any(c.field == "lead" for c in cuts):
        return cuts
    if _TAKES_CARE.search(words.folded[group.start : group.end]):
        named = named_after(words, group.end, part.stop, "lead")
        return [*cuts, named] if named is not None else cuts
    for match in re.compile(
        r"(?<![\w-])(?:by|por)\s+(?:(?:the|el|la|los|las|our|its|their)\s+)?(?![a-z]+ing\b|\d|means|e-?mail|post|phone|video|hand|then|each|which|fin|cuenta|encargo|orden|iniciativa|ultimo|ejemplo|ello|eso|tanto|supuesto|cierto|ahora|igual|separado|medio|via|correo|primera|segunda|etapas|lo|un total|ciento|turnos|region)"
    ).finditer(words.folded, group.end, part.stop):
        if (
            any(c.start <= match.end() and match.start() < c.end for c in (*cuts, *words.dates))
            or group.verb in forms("fund_only").participle
        ):
            continue
        end = name_end(words, match.end(), part.stop, "lead")
        if 0 < len(words.text[match.end() : end].split()) <= 8:
            return [*cuts, Cut("lead", match.start(), end, (match.end(), end))]
    return cuts


_TAKES_CARE = re.compile(r"\bse (?:ocupa|encarga|responsabiliza|hara|haran)")


def own_lead(words: Words, part: Part, cuts: list[Cut]) -> list[Cut]:
    """Who leads: told by a cue, else the subject. `the guide prepared by Chile` does not lead what Peru publishes."""
    actor = actor_of(words, part, cuts)
    if not actor:
        return cuts
    told = [c for c in cuts if c.field == "lead"]
    if part.group is not None:
        closed = [
            c
            for c in told
            if (
                re.match(r"\s*,|\s*(?:to be|que sera|and)\b|\(", words.text[c.start : c.end])
                and c.start > part.group.start
            )
            or words.text[part.group.start : c.start].rstrip().endswith((",", "("))
            or c.end <= subject_of(words, part, cuts)[0]
            or not re.match(r",?\s*[a-z]+(?:ed|[aio]d[oa]s?)?\s+(?:by|por)\b", words.folded[c.start :])
        ]
        loose = [c for c in told if c not in closed]
        cuts = [c for c in cuts if c not in loose]
        told = closed
    return cuts if told else [*cuts, *actor]


_PEOPLE_DONE = re.compile(
    r"(?:re)?trained|taught|vaccinated|instructed|briefed|coached|certified|capacitad|formad|entrenad|vacunad|instruid|adiestrad|alfabetizad|becad"
)
"""What is done with people: `Fifty nurses will be trained in triage` names no work without its verb."""


def core_of(words: Words, part: Part, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """The spans of the activity: subject of an event or passive, else the verb with what follows; fields left out."""
    group = part.group
    assert group is not None
    subject = subject_of(words, part, cuts)
    named = words.text[slice(*subject)].strip()
    if CLAUSE_OPENING.match(words.folded, subject[0]):
        named = ""
    if group.voice == "copula":
        return segments(words, group.end, part.stop, cuts)
    if group.voice == "active":
        own = (
            group.actor is not None
            or part.joined
            or not named
            or bool(actor_of(words, part, ()))
            or bool(actor_of(words, part, cuts))
            or is_pronoun(words.folded[slice(*subject)])
            or is_whole(words, subject)
        )
        if own or is_pronoun(words.folded[slice(*subject)]):
            return segments(words, group.core, part.stop, cuts)
        return segments(words, subject[0], part.stop, cuts)
    following = rest_behind(words, group.end, part.stop, cuts)
    if named and re.match(r"(?:.*\s)?se (?:reun|encontr|sum|incorp)", words.folded[group.start : group.end]):
        return segments(words, subject[0], part.stop, cuts)
    behind = re.match(r"(?:un|una|unos|unas|dos|tres|cuatro|cinco|an?|two|three)\s", following) is not None
    if group.empty and behind and "," in words.text[part.start : group.start] and not actor_of(words, part, cuts):
        return segments(words, group.end, part.stop, cuts)
    taught = re.compile(r"\s+(?:in|on|en|sobre|to)\s+(?=[a-z])").match(words.folded, group.end, part.stop)
    undated = taught is not None and not any(c.start < taught.end() + 1 and group.end < c.end for c in cuts)
    if (
        group.voice == "passive"
        and named
        and (undated or not following.strip(" .,"))
        and _PEOPLE_DONE.match(group.verb)
    ):
        return segments(words, subject[0], part.stop, cuts)
    if group.voice == "passive" and named:
        work = _work_on(words, part, subject, cuts)
        if work is not None:
            return segments(words, work, part.stop, cuts)
        if _says_too_little(words, group, subject, cuts):
            return segments(words, subject[0], part.stop, cuts)
        return segments(words, subject[0], subject[1], cuts)
    actor = actor_of(words, part, cuts)
    thing = (
        bool(named)
        and not actor
        and not (group.voice == "thing" and following)
        and not (find_bodies(named) and following and not made_things(named))
    )
    if thing:
        return segments(words, subject[0], subject[1], cuts)
    if not following and not actor:
        return ()
    first = group.end if group.empty and not actor else group.core
    if group.empty and group.voice == "reflexive" and group.core > group.start:
        first = (
            group.core
            if group.core >= group.end or not words.folded[group.core : group.end].startswith("se ")
            else group.end
        )
    return segments(words, first, part.stop, cuts)


_BARE_WORK = re.compile(
    r"(?:(?:the|el|los|las|la)\s+)?(?:works?|trabajos?|obras?|labou?res|tareas|preparations?|construction)$"
)
_ON = re.compile(r"\s(?:on|of|del?|para|in)\s+(?=[a-z0-9])")


def _work_on(words: Words, part: Part, subject: Span, cuts: Sequence[Cut]) -> int | None:
    """`Work will begin on 5 March on the replacement of the receiver`: where the thing worked on begins."""
    group = part.group
    if group is None or not group.empty or not _BARE_WORK.match(words.folded[slice(*subject)].strip()):
        return None
    for match in _ON.finditer(words.folded, group.end, part.stop):
        if not any(c.start <= match.start() + 1 < c.end or c.start == match.end() for c in (*cuts, *words.dates)):
            return match.end()
    return None


def _says_too_little(words: Words, group: Group, subject: Span, cuts: Sequence[Cut]) -> bool:
    """`Telemetry is to be fitted to eleven rain gauges`: one bare word that is no product names no work without what follows."""
    name = words.text[slice(*subject)].strip()
    behind = re.compile(r"\s+(?:to|into|onto|a|al)\s").match(words.folded, group.end)
    return (
        behind is not None
        and len(name.split()) == 1
        and not made_things(name)
        and not any(c.start < behind.end() and group.end <= c.start for c in (*cuts, *words.dates))
    )


def segments(words: Words, first: int, last: int, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """`[first, last)` without fields and asides: ends where nothing but those follow, steps over dates inside it."""
    last = _before_aside(words, first, last, cuts)
    spans: list[Span] = []
    position = first
    for cut in sorted((c for c in cuts if c.end > first and c.start < last and c.end > c.start), key=lambda c: c.start):
        if cut.field == "place" and not _happens(words.text[first:last]) and not _beside(words, cut, cuts):
            continue
        if cut.start > position:
            spans.append((position, cut.start))
        position = max(position, cut.end)
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
    return (
        DETERMINER.match(fold_same_length(after)) is not None
        and not re.search(rf"\s{DETERMINER.pattern}", said + " ")
        and len(said.split()) <= 5
    )


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
    for key in ("comma", "bare"):
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
            r"(?:[\s,]+(?:and|y|e|in|on|at|en|los d[ií]as|el d[ií]a|the|el|los|la|las|which|that|que|to be|as well|por|by|with|con|un|una|for|to|a))+$",
            "",
            kept,
            flags=re.I,
        )
        if len(kept) > lead and any(c.isalnum() for c in kept[lead:]):
            out.append((start + lead, start + len(kept)))
    return tuple(out)
