"""Reports and minutes of the work told before, which a sentence of their own names: they are its product."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.core import rest_behind
from pipeline.extract.speech.subjects import subject_of
from pipeline.extract.speech.words import Cut, Part, Span, Words, made_things

_FOLLOWS = frozenset(
    {"follow", "result", "emerge", "seguira", "seguiran", "resultara", "resultaran", "surgira", "surgiran"}
)
_BEHIND = re.compile(
    r"(?:le|les|la|lo)\s+(?:seguira|sigue|sucedera|acompanara)n?\b|(?:seguira|resultara|surgira|saldra)n?\b"
)
_COMES = re.compile(r"\s*(?P<it>(?:una?|dos|tres|cuatro|unos|unas)\s[^,;.]{3,60}?)\s*[.;]?$")
_WRITTEN = frozenset(
    {"report", "document", "guide", "catalogue", "dataset", "plan", "minutes", "study", "presentation", "newsletter"}
)
_RECORDS = re.compile(
    r"(?:(?:the|its|las?|el|los|sus?)\s+|(?=minutes|proceedings|actas))(?:(?:full|final|printed|complete|resulting|agreed|approved|inspection|survey|mission|workshop|technical)\s+)?(?:minutes|proceedings|report|reports|recordings?|slides|presentations|materials|summary|record|actas?|memorias?|relatorias?|informe|informes|grabaciones|ponencias|materiales|resumen)(?:\s+(?:final|finales|completas?|resultantes?|correspondientes?|respectiv[oa]s?))?$"
)
_SPREADS = re.compile(
    r"(?:se\s+)?(?:circul|remit|go|deliver|entreg|publish|publi|distribut|distribu|post|sent|envi|shar|compart|present|upload|issu|edit|print|releas|difund|made|pondr|archiv|colg|translat|traduc|sub|tak|kept|drawn|levant|redact|prepar|written|elabor|elev|hand)"
)
_HANDS_OVER = re.compile(
    r"deliver|submit|hand|sent|send|forward|transmit|tabled|laid|put|entreg|remit|present|produc|(?:se )?(?:entreg|remit|present|exped|emit|otorg|extend)"
)
_WRITES = re.compile(
    r"(?:se )?(?:redact|elabor|prepar|levant|entreg|remit|present|emit|produc|publi|dej)|drawn|written|prepared|produced|compiled|issued|published|submitted|delivered|drafted|circulated|sent|made|follow|seguir"
)
_TAKEN = re.compile(
    r"\s+(?P<it>(?:the|las?|el|los)\s+(?:minutes|proceedings|summary record|actas?|relatorias?|memorias?))(?=\s*[.,;]|\s+(?:el|la|los|las|of the|del|de la)\s|$)"
)
"""`levantará el acta la notaria`, `the clerk will take the minutes`."""
_REPORT = re.compile(
    r"(?:also |tambien |ademas )?(?P<it>(?:an?|una?)\s(?:[a-z-]+\s){0,2}?(?:report|summary|record|note|account|memo|memorandum|informe|memoria|relatoria|acta|nota|resumen|reporte|sintesis|minuta)\b(?:\s+(?:de|del|of|on|sobre|with|con)\s[^,;.]{3,60}|\s(?!(?:de|del|of|on|sobre|with|con|for|para|y|and|to|a)\b)[a-z]+)?)$"
)


def record_of(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """`The minutes will be circulated by the Secretary`, `Se redactará un informe de visita`: what the work before leaves."""
    group = part.group
    if group is None or not before or part.joined:
        return None
    dated = any(c.field == "date" for c in cuts)
    if group.voice in {"active", "thing"}:
        taken = None if dated else _TAKEN.match(words.folded, group.end, part.stop)
        return _product(taken.span("it")) if taken else _following(words, part, cuts) or _going_up(words, part, cuts)
    if group.voice not in {"passive", "reflexive"}:
        return None
    told = any(c.field in {"date", "lead", "resources"} for c in cuts)
    due = re.match(
        r"(?:is|are|will be|es|son|estara) (?:also )?(?:due|expected|list[oa])\b", words.folded[group.start :]
    )
    return (
        (_due(words, part, cuts) if due and part.start > 0 else None)
        or (None if told else _new_report(words, part, cuts))
        or _handed_over(words, part, cuts)
        or _known(words, part, cuts)
        or _going_up(words, part, cuts)
    )


def _product(span: Span) -> Cut:
    return Cut("product", *span, span)


def _following(words: Words, part: Part, cuts: Sequence[Cut]) -> Cut | None:
    """`a short report will follow`."""
    group = part.group
    span = subject_of(words, part, cuts)
    follows = group is not None and group.verb in _FOLLOWS
    if follows and re.match(
        r"(?:an|a(?! (?:cada|l[oa]s?|el|un|una|su|est)\b)|una?|one|two|three|dos|tres)\s", words.folded[slice(*span)]
    ):
        return _product(span)
    thing = (
        _COMES.match(words.folded, group.end, part.stop)
        if group is not None and _BEHIND.match(words.folded, group.start)
        else None
    )
    if thing is None or any(c.field in {"date", "lead"} for c in cuts) or not made_things(thing["it"]) & _WRITTEN:
        return None
    return _product(thing.span("it"))


_GOES_UP = re.compile(r"\s+(?:up\s+)?(?:to|before|al?|ante)\s")


def _going_up(words: Words, part: Part, cuts: Sequence[Cut]) -> Cut | None:
    """`, and a report with recommendations will go to Cabinet`: what is written on the work before, and who gets it."""
    group = part.group
    if (
        group is None
        or group.verb
        not in {
            "go",
            "pass",
            "goes",
            "passes",
            "comes before",
            "comes to",
            "reaches",
            "ira",
            "iran",
            "pasara",
            "pasaran",
        }
        or part.start == 0
    ):
        return None
    span = subject_of(words, part, cuts)
    fresh = re.match(r"(?:an?|una?|unos|unas|the|el|la)\s", words.folded[slice(*span)])
    written = made_things(words.text[slice(*span)]) & _WRITTEN
    return _product(span) if fresh and written and _GOES_UP.match(words.folded, group.end) else None


def _due(words: Words, part: Part, cuts: Sequence[Cut]) -> Cut | None:
    """`…: a condition report is due by 30 November`: what is written on the work before, with the day when it is to be there."""
    span = subject_of(words, part, cuts)
    match = _REPORT.match(words.folded[slice(*span)].strip())
    return _product((span[0] + match.start("it"), span[0] + match.end("it"))) if match is not None else None


def _new_report(words: Words, part: Part, cuts: Sequence[Cut]) -> Cut | None:
    """A report without a date or lead of its own, told right behind a work."""
    group = part.group
    if group is None or not _WRITES.match(group.verb):
        return None
    span = subject_of(words, part, cuts)
    match = _REPORT.match(words.folded[slice(*span)].strip())
    if match is not None:
        return _product((span[0] + match.start("it"), span[0] + match.end("it")))
    behind = rest_behind(words, group.end, part.stop, cuts)
    match = _REPORT.match(re.sub(r"\s+(?:al?|ante|to)\s.*$", "", behind))
    if match is None:
        return None
    at = words.folded.find(match["it"], group.end)
    return _product((at, at + len(match["it"]))) if at >= 0 else None


def _handed_over(words: Words, part: Part, cuts: Sequence[Cut]) -> Cut | None:
    """`; a certificate will be handed to each participant`, `se expedirá un diploma`."""
    group = part.group
    assert group is not None
    span = subject_of(words, part, cuts)
    each = re.search(r"\b(?:for each|to each|a cada|para cada)\b", words.folded[part.start : part.stop])
    if (
        (part.start > 0 or each)
        and not any(c.field in {"date", "lead"} for c in cuts)
        and re.match(r"(?:an?|una?)\s", words.folded[slice(*span)])
        and made_things(words.text[slice(*span)])
        and _HANDS_OVER.match(group.verb)
    ):
        return _product(span)
    if part.start == 0 or not re.match(r"(?:se )?(?:exped|emit|extend)", group.verb):
        return None
    issued = re.match(r"(?:un|una|unos|unas)\s[^,;.]{3,60}", rest_behind(words, group.end, part.stop, cuts))
    if issued is None:
        return None
    at = words.folded.find(issued.group(), group.end)
    return _product((at, at + len(issued.group())))


def _known(words: Words, part: Part, cuts: Sequence[Cut]) -> Cut | None:
    """`The proceedings will be published`: a record by its noun alone, whatever is done with it."""
    group = part.group
    assert group is not None
    span = subject_of(words, part, cuts)
    match = _RECORDS.match(words.folded[slice(*span)])
    if match is None and group.voice == "reflexive":
        behind = rest_behind(words, group.end, part.stop, cuts)
        match = _RECORDS.match(behind)
        at = words.folded.find(behind, group.end)
        span = (at, at + len(behind)) if match else span
    return _product(span) if match is not None and _SPREADS.match(group.verb) else None
