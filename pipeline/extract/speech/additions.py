"""Whether a part of a sentence adds to the work told before it rather than plan one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.core import rest_behind
from pipeline.extract.speech.predicates import compiled
from pipeline.extract.speech.subjects import is_agent, is_pronoun, named_body, refers, same_body, subject_of
from pipeline.extract.speech.words import Cut, Part, Words, in_year, is_body, made_things
from pipeline.text.bodies import find_bodies


def speaks_of(name: str, folded: str) -> bool:
    return any(p.search(folded) for p in compiled(name))


def conditional(words: Words, part: Part) -> bool:
    """`Si hay fondos, …`; not `Sí se pondrá en marcha …`."""
    folded = words.folded[part.start : part.stop]
    sure = re.match(r"\s*Sí\b", words.text[part.start : part.stop]) is not None
    return speaks_of("conditional", folded[3:] if sure else folded)


_RECORDS = re.compile(
    r"(?:(?:the|its|las?|el|los|sus?)\s+|(?=minutes|proceedings|actas))(?:(?:full|final|printed|complete|resulting|agreed|approved)\s+)?(?P<it>minutes|proceedings|report|reports|recordings?|slides|presentations|materials|summary|record|actas?|memorias?|relatorias?|informe|informes|grabaciones|ponencias|materiales|resumen)(?:\s+(?:final|finales|completas?))?$"
)


_TAKEN = re.compile(
    r"\s+(?P<it>(?:the|las?|el|los)\s+(?:minutes|proceedings|summary record|actas?|relatorias?|memorias?))(?=\s*[.,;]|\s+(?:el|la|los|las|of the|del|de la)\s|$)"
)
"""`levantará el acta la notaria`, `the clerk will take the minutes`."""


def disseminated(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """`The minutes will be circulated by the Secretary`: the record of the meeting told before is its product."""
    group = part.group
    if group is not None and before and group.voice == "active" and not any(c.field == "date" for c in cuts):
        taken = _TAKEN.match(words.folded, group.end, part.stop)
        return Cut("product", *taken.span("it"), taken.span("it")) if taken else None
    if group is None or not before or group.voice not in {"passive", "reflexive"} or part.joined:
        return None
    span = subject_of(words, part, cuts)
    match = _RECORDS.match(words.folded[slice(*span)])
    if (
        (
            part.start > 0
            or re.search(r"\b(?:for each|to each|a cada|para cada)\b", words.folded[part.start : part.stop])
        )
        and not any(c.field in {"date", "lead"} for c in cuts)
        and re.match(r"(?:an?|una?)\s", words.folded[slice(*span)])
        and made_things(words.text[slice(*span)])
        and re.match(
            r"deliver|submit|hand|entreg|remit|present|produc|(?:se )?(?:entreg|remit|present|exped|emit|otorg|extend)",
            group.verb,
        )
    ):
        return Cut("product", span[0], span[1], span)
    issued = (
        re.match(r"(?:un|una|unos|unas)\s[^,;.]{3,60}", rest_behind(words, group.end, part.stop, cuts))
        if part.start > 0 and re.match(r"(?:se )?(?:exped|emit|extend)", group.verb)
        else None
    )
    if issued is not None:
        at = words.folded.find(issued.group(), group.end)
        return Cut("product", at, at + len(issued.group()), (at, at + len(issued.group())))
    if match is None and group.voice == "reflexive":
        behind = rest_behind(words, group.end, part.stop, cuts)
        match = _RECORDS.match(behind)
        span = (
            (words.folded.find(behind, group.end), words.folded.find(behind, group.end) + len(behind))
            if match
            else span
        )
    if match is None or not re.match(
        r"(?:se\s+)?(?:circul|publish|publi|distribut|distribu|post|sent|envi|shar|compart|present|upload|issu|edit|print|releas|difund|made|pondr|archiv|colg|translat|traduc|sub|tak|kept|drawn|levant|redact|prepar|written)",
        group.verb,
    ):
        return None
    return Cut("product", span[0], span[1], span)


def reach_of(folded: str) -> int:
    opening = folded.lstrip(" ,")
    if compiled("general", "both")[0].match(opening):
        return 2
    return 0 if any(p.match(opening) for p in compiled("general")) else 1


def adds_to(words: Words, part: Part, cuts: Sequence[Cut], role: Cut | None, before: str) -> bool:
    """Whether the part speaks of the work before and gives a field of it."""
    real = [c for c in cuts if c.field]
    folded = words.folded[part.start : part.stop]
    if reach_of(folded) != 1:
        return True
    if role is not None:
        return True
    if part.joined:
        return False
    if part.relative:
        return True
    group = part.group
    if group is None:
        return bool(real) and _bare_addition(words, part, real, before)
    if group.actor is not None or group.voice == "thing":
        return False
    span = subject_of(words, part, cuts)
    subject = words.folded[slice(*span)]
    following = rest_behind(words, group.end, part.stop, cuts)
    if group.voice == "active":
        if not subject.strip():
            return not following and bool(before)
        body = (
            named_body(words, span) or is_body(words.text[slice(*span)]) or bool(find_bodies(words.text[slice(*span)]))
        )
        if is_agent(subject):
            return True
        if same_body(words, span):
            return False
        return (
            not (body and not is_pronoun(subject))
            and refers(subject, before)
            and not (re.match(r"(?:they|ellos|ellas)\b", subject) and following)
        )
    if subject.strip() and not _names_actor(words, part, cuts):
        return not named_body(words, span) and refers(subject, before)
    return not following or is_pronoun(following)


def _names_actor(words: Words, part: Part, cuts: Sequence[Cut]) -> bool:
    return (
        bool(find_bodies(words.text[slice(*subject_of(words, part, cuts))]))
        and part.group is not None
        and part.group.voice == "reflexive"
    )


def _bare_addition(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> bool:
    """A part without an announcement (`Funding: IDB`, `It is led by Peru`, `cuyo producto es …`) that gives a field."""
    if not before and part.start == 0:
        return False
    told = [c for c in cuts if c.field not in {"place"} and (c.field != "date" or in_year(words, c))]
    if not told:
        return False
    first = min(told, key=lambda c: c.start)
    opening = words.folded[part.start : first.start]
    due = re.match(r"(?:should|must|debe|deben|deberia)\s", words.folded[part.start : part.stop])
    if speaks_of("request", words.folded[part.start : part.stop]) and due is None:
        return False
    past = re.search(
        r"\b(?:was|were|had|has|have|did|fue|fueron|ha|han|habia|[a-z]{3,}(?:aron|ieron))\b|\bse [a-z]+o\b",
        words.folded[part.start : part.stop],
    )
    if past or re.search(r"\b[^\W\d_]{3,}ó\b", words.text[part.start : part.stop]):
        return False
    if not opening.strip(" ,"):
        return True
    if refers(re.split(r"\b(?:is|are|es|son|esta|estan|runs?|queda|quedan|corre|corren)\b", opening)[0], before):
        return True
    return part.start > 0 and len(opening.split()) <= 4
