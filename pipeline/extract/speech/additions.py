"""Whether a part of a sentence adds to the work told before it rather than plan one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.speech.anaphora import is_agent, is_pronoun, named_body, refers, same_body
from pipeline.extract.speech.core import rest_behind, trains
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.nominal import dated_work
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.predicates import Group, is_ready, takes_up
from pipeline.extract.speech.subjects import subject_of
from pipeline.extract.speech.words import Cut, Part, Span, Words, in_year, is_body
from pipeline.text.bodies import find_bodies
from pipeline.vocabulary import vocabulary


def speaks_of(name: str, folded: str) -> bool:
    return any(p.search(folded) for p in compiled(name))


def conditional(words: Words, part: Part) -> bool:
    """`Si hay fondos, …`; not `Sí se pondrá en marcha …`."""
    folded = words.folded[part.start : part.stop]
    sure = re.match(r"\s*Sí\b", words.text[part.start : part.stop]) is not None
    return speaks_of("conditional", folded[3:] if sure else folded)


def reach_of(folded: str) -> int:
    opening = folded.lstrip(" ,")
    if compiled("general", "both")[0].match(opening):
        return 2
    counted = _COUNTED.match(opening)
    if counted is not None:
        return _NUMBERS[counted[1]]
    return 0 if any(p.match(opening) for p in compiled("general")) else 1


_NUMBERS = {"two": 2, "dos": 2, "three": 3, "tres": 3, "four": 4, "cuatro": 4, "five": 5, "cinco": 5}
_COUNTED = re.compile(
    rf"(?:(?:all|de|for|of|para|a)\s+)?(?:the|these|los|las|est[oa]s)\s+({'|'.join(_NUMBERS)})\s+(?:(?:{'|'.join(vocabulary('prose')['generic']['words'])})\b|(?:se|will|are|shall)\b)"
)
"""`De las tres tareas se ocupará la Oficina`: said of as many works before."""


def adds_to(words: Words, part: Part, cuts: Sequence[Cut], role: Cut | None, before: str) -> bool:
    """Whether the part speaks of the work before and gives a field of it."""
    real = [c for c in cuts if c.field]
    if role is not None or reach_of(words.folded[part.start : part.stop]) != 1:
        return True
    if part.joined or part.relative:
        return not part.joined
    group = part.group
    if group is not None and real and is_ready(group, words.folded):
        return True
    if group is None:
        return bool(real) and _bare_addition(words, part, real, before)
    if group.voice == "thing" and before and _answers_for(words, part, group):
        return bool(real)
    if group.actor is not None or group.voice == "thing":
        return False
    span = subject_of(words, part, cuts)
    subject = words.folded[slice(*span)]
    following = rest_behind(words, group.end, part.stop, cuts)
    if group.voice == "active":
        if _DO_SO.match(words.folded, group.start, part.stop):
            return bool(before) and bool(real)
        return _speaks_on(words, part, span, following, before)
    fresh = not before and not is_pronoun(subject) and any(c.field == "date" for c in real)
    if fresh and not _ends_in_result(subject):
        return False
    if (
        before
        and group.verb in forms("fund_only").participle
        and _ends_in_result(subject)
        and any(c.field == "resources" for c in real)
    ):
        return True
    if _own_work(words, part, subject, real):
        return False
    if subject.strip() and not _names_actor(words, part, cuts):
        return not named_body(words, span) and refers(subject, before)
    return not trains(words, group) and (not following or is_pronoun(following))


def _speaks_on(words: Words, part: Part, span: Span, following: str, before: str) -> bool:
    """Whether the subject of an active verb is the work before or its people, not a body that does something further."""
    subject, name = words.folded[slice(*span)], words.text[slice(*span)]
    if not subject.strip():
        return not following and bool(before)
    if is_agent(subject):
        return True
    if _acts_anew(words, part, subject, before) or same_body(words, span):
        return False
    body = named_body(words, span) or is_body(name) or bool(find_bodies(name))
    if body and not is_pronoun(subject):
        return False
    many = re.match(r"(?:they|ellos|ellas)\b", subject) and following
    return refers(subject, before) and not many


_WANTED = re.compile(
    r"\s*(?:tod[oa]s? )?l[oa]s?\s(?:quiero|queremos|quieren?|necesito|necesitamos|necesitan?|espero|esperamos|espera|tendremos|tendran?|debemos tener|deben tener|hay que tener|veremos)\s+(?:ver\s+|tener\s+)?[a-z]+(?:ad|id|st|ch|rt|rit)[oa]s?\b|\s*(?:i|we) (?:want|need|expect) (?:it|them|these|all of it)\s+(?:to be\s+)?[a-z]+(?:ed|ne|lt|en|dy)\b"
)
"""`Los quiero terminados a más tardar el 30 de septiembre`."""


def _own_clause(words: Words, part: Part, told: Sequence[Cut], before: str) -> bool:
    """`From May to September our rangers lead guided walks`: behind the dates stands a clause about something else."""
    rest = words.folded[max(c.end for c in told) : part.stop].strip(" ,.;")
    return len(rest.split()) > 3 and not refers(
        re.split(r"\b(?:is|are|es|son|esta|estan|runs?|queda|quedan)\b", rest)[0], before
    )


_DO_SO = re.compile(r"(?:(?:will|shall|is to|are to|plans? to)\s+(?:also\s+)?)?do so\b|(?:lo|l[oa]s) har(?:a|an)\b")

_THINGS_DO = frozenset(
    [
        "have",
        "be",
        "take",
        "last",
        "run",
        "cover",
        "include",
        "feature",
        "gather",
        "bring",
        "serve",
        "allow",
        "help",
        "enable",
        "focus",
        "address",
        "seek",
        "aim",
        "examine",
        "discuss",
        "explore",
        "offer",
        "provide",
        "present",
        "give",
        "show",
        "form",
        "build",
        "contain",
        "comprise",
        "consist",
        "follow",
        "end",
        "begin",
        "start",
        "open",
        "close",
        "take",
        "happen",
        "remain",
        "become",
        "continue",
        "support",
        "benefit",
        "reach",
        "train",
        "analyse",
        "analyze",
        "review",
        "assess",
        "look",
        "deal",
        "draw",
        "lead",
        "involve",
        "require",
        "need",
        "cost",
        "make",
    ]
)


def _acts_anew(words: Words, part: Part, subject: str, before: str) -> bool:
    """`It will also organise two courses in June`: the body named before does a further thing, told by its verb and its new object."""
    group = part.group
    if group is None or not re.fullmatch(
        r"(?:and |y )?(?:it|they|he|she|el|ella|ellos|ellas|est[ae] ultim[oa])", subject.strip()
    ):
        return False
    if re.fullmatch(r"(?:and )?s?he", subject.strip()) and not takes_up(group, words.folded):
        return True
    verb = re.sub(r"(?:ran?|remos)$", "r", group.verb)
    if verb in _THINGS_DO or group.verb in forms("result").every - forms("hold").every:
        return False
    thing = re.match(
        r"(?:,[^,]{3,60},)?\s+(?:also\s+|then\s+|tambien\s+|ademas\s+)?(?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d[\d,.]*|un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)\s",
        words.folded[group.end : part.stop],
    )
    return thing is not None or _dated_object(words, part, group, before)


def _dated_object(words: Words, part: Part, group: Group, before: str) -> bool:
    """`It will, between June and September, retest the meters withdrawn in the trial`: a verb of doing with a new object and a date."""
    known = re.match(
        r"(?:,[^,]{3,60},)?\s+(?P<it>(?:(?:the|all|every|its|their|our)\s)?[a-z0-9][^,;.]{4,80})",
        words.folded[group.end : part.stop],
    )
    if known is None or not any(in_year(words, c) and part.start <= c.start < part.stop for c in words.dates):
        return False
    doing = re.sub(r"^re-?(?=[a-z]{3})", "", group.verb) in forms("act").bare or group.verb in forms("act").bare
    return doing and not refers(known["it"], before)


def _answers_for(words: Words, part: Part, group: Group) -> bool:
    """`Responsibility for the programme rests with the Librarian`, without a date: who answers for the work before."""
    said = re.match(
        r"(?:the )?(?:(?:overall |full )?responsibility for|(?:job|task|work|duty|business) of)$", group.verb
    )
    thing = re.match(
        r"\s*(?:the|this|it)\b(?:\s(?!(?:of|for)\b)[a-z]+){0,2}?\s(?:rests?|lies?|falls?|stays?|sits?|remains?|belongs?|will|is|has)\b",
        words.folded[group.end : part.stop],
    )
    return said is not None and thing is not None and not any(part.start <= c.start < part.stop for c in words.dates)


def _own_work(words: Words, part: Part, subject: str, cuts: Sequence[Cut]) -> bool:
    """`Their lists are consolidated by the Manager in April`: a deed of its own, with who does it and when, done to what the work
    before brings."""
    possessed = re.match(r"(?:their|its|his|her|sus?)\s+(?P<what>[a-z]+)", subject.strip())
    group = part.group
    if possessed is None or group is None or group.voice != "passive" or possessed["what"] in _results():
        return False
    told = {c.field for c in cuts if c.field != "date" or in_year(words, c)}
    return {"lead", "date"} <= told and group.verb not in forms("light").participle | forms("fund").participle | forms(
        "lead"
    ).participle


@cache
def _results() -> frozenset[str]:
    anaphora = vocabulary("prose")["anaphora"]
    return frozenset(w for name in ("nouns_en", "nouns_es", "things_en", "things_es") for w in anaphora[name])


def _ends_in_result(subject: str) -> bool:
    """`The costs`, `los resultados`: nouns that always speak of a work told before."""
    anaphora = vocabulary("prose")["anaphora"]
    heads = re.findall(r"[a-z]+", subject)
    return bool({*heads[:3], *heads[-1:]} & {*anaphora["nouns_en"], *anaphora["nouns_es"]})


def _names_actor(words: Words, part: Part, cuts: Sequence[Cut]) -> bool:
    return (
        bool(find_bodies(words.text[slice(*subject_of(words, part, cuts))]))
        and part.group is not None
        and part.group.voice == "reflexive"
    )


def _bare_addition(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> bool:
    """A part without an announcement (`Funding: IDB`, `It is led by Peru`, `cuyo producto es …`) that gives a field."""
    if part.start == 0 and (not before or dated_work(words, part.start, cuts)):
        return False
    told = [c for c in cuts if c.field not in {"place"} and (c.field != "date" or in_year(words, c))]
    if not told:
        return False
    first = min(told, key=lambda c: c.start)
    opening = words.folded[part.start : first.start]
    due = re.match(
        r"(?:(?:an?|the|its|una?|el|la|su)\s[^,;.]{3,50}?\s)?(?:should|must|debe|deben|deberia)\s",
        words.folded[part.start : part.stop],
    )
    if speaks_of("request", words.folded[part.start : part.stop]) and due is None:
        return False
    if _WANTED.match(words.folded, part.start) and any(c.field == "date" for c in told):
        return bool(before)
    past = re.search(
        r"\b(?:was|were|had|has|have|did|fue|fueron|ha|han|habia|[a-z]{3,}(?:aron|ieron))\b|\bse [a-z]+o\b",
        words.folded[part.start : part.stop],
    )
    if past or re.search(r"\b[^\W\d_]{3,}ó\b", words.text[part.start : part.stop]):
        return False
    if not opening.strip(" ,"):
        return any(c.field != "date" for c in told) or not _own_clause(words, part, told, before)
    if refers(
        re.split(
            r"\b(?:is|are|es|son|esta|estan|runs?|queda|quedan|corre|corren|se fijan?|se celebran?|tienen? lugar)\b",
            opening,
        )[0],
        before,
    ):
        return True
    begins = re.match(
        r"(?:(?:and|y|e)\s+)?(?:se\s+)?(?:empieza|comienza|arranca|inicia|termina|acaba|concluye|empezamos|comenzamos|arrancamos|iniciamos|terminamos|acabamos)",
        opening,
    )
    return part.start > 0 and (len(opening.split()) <= 4 or begins is not None)
