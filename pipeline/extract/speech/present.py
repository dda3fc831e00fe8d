"""The present tense that announces: `In May the Unit trains …`, `En mayo se celebra …`, `The survey runs from 3 to 7 June`."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.happenings import happening
from pipeline.extract.speech.inflection import alternatives, forms, present
from pipeline.extract.speech.labelled import names_actor
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.subjects import CLAUSE_OPENING, subject_start
from pipeline.extract.speech.words import Words, in_year, is_body, made_things
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

_NUMBER = "the|an?|its|their|el|la|los|las|un|una|su|sus|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cincuenta|all|todos|todas|\\d[\\d.,]*|in|at|on|en|entre|desde|al|de|del|again|twice|once|three times|four times|every|each|de nuevo|dos veces"


@cache
def _present_verbs() -> re.Pattern[str]:
    """Verbs of doing in the present; Spanish ones with their changed vowels too; any English one in -s with an object."""
    told = {*present("act"), *forms("act").bare} - {f for f in forms("act").bare if f.endswith(("ar", "er", "ir"))}
    told |= {"meet", "meets", "se reune", "se reunen"}
    told |= {changed for f in told for changed in _diphthongs(f)}
    return re.compile(
        rf"(?<!\w)(?:(?:{alternatives(told)})(?=(?:,[^,]{{3,60}},)?\s+(?:{_NUMBER})[\s,])|(?P<loose>{alternatives(told)})(?=\s+(?!(?:and|for|with|from|into|under|over|that|which|con|para|por|que|sobre|una?)\b)[a-z]{{3,}})|[a-z]{{3,}}(?<!s)s(?:\s+(?:up|out|off|on|down|over|back|together|forward))?(?=(?:,[^,]{{3,60}},)?\s+(?:the|an?|its|their|all|every|each|our|two|three|four|five|six|seven|eight|nine|ten|twelve|\d[\d.,]*)\s)"
        rf"|(?P<plural>(?!(?:{_NO_VERB})\b)[a-z]{{3,}}(?<!ing)(?:\s+(?:up|out|off|down|over|back|together))?)(?=\s+(?:the|an?|its|their|all|every|each|our|two|three|four|five|six|seven|eight|nine|ten|twelve|\d[\d.,]*)\s)"
        rf"|(?:starts?|begins?|resumes?|continues?|finish(?:es)?|completes?|tries|keeps)\s+(?P<doing>[a-z]{{3,}}ing)(?=\s)|(?:goes|moves|passes|go|move|pass) on to\s+(?P<further>[a-z]{{3,}})(?=\s))"
    )


def _diphthongs(form: str) -> list[str]:
    if re.search(r"[^q]u(?:en?|an?)$", form):
        return [re.sub(r"u(en?|an?)$", r"uy\1", form)]
    match = re.fullmatch(r"(.+)([eo])([^aeiou]{1,3}(?:an?|en?))", form)
    return [match[1] + {"e": "ie", "o": "ue"}[match[2]] + match[3]] if match else []


_UNFINISHED = re.compile(
    r"(?:^|\s)(?:of|the|for|and|to|in|on|all|every|each|any|some|no|our|its|their|de|del|la|el|los|las|y|e|en|para|por|con|a|al)$",
    re.I,
)
_PERSON = re.compile(
    r"(?!(?:The|This|These|That|Our|Its|Every|Each|All|No|In|On|At|By|For|New|Next)\s)[A-ZÁÉÍÓÚÑ][a-záéíóúñ’'-]+(?:\s[A-ZÁÉÍÓÚÑ][\w.’'-]+){1,3}"
)
"""`Tom Ashby`: two to four words with capitals."""
_NO_VERB = "of|in|on|at|by|for|from|to|with|under|over|and|or|about|as|between|during|through|within|into|near|after|before|since|including|along|are|were|have|had|will|shall|who|that|which|whose|against|around|behind|below|beyond|despite|except|inside|outside|per|than|toward|towards|upon|versus|via|without|across|among|both|all|not|but"
_TITLED = re.compile(r"(?:The|El|La|Los|Las|the|el|la|los|las)\s+[A-ZÁÉÍÓÚÑ][a-záéíóúñ]")


def present_group(words: Words, stop: int, start: int = 0, reach: int = 0) -> Group | None:
    """The announcement that a verb in the present makes in `[start, stop)`, where a date of the plan's year stands with it, up to `reach`."""
    dated = [
        c
        for c in words.dates
        if words.year
        and start <= c.start < max(stop, reach)
        and in_year(words, c)
        and re.search(r"[a-z]{3,}|\d", words.folded[slice(*c.value)])
    ]
    if not dated:
        return None
    acting = _acting(words, start, stop)
    if acting is not None:
        return acting
    happens = _present_events().search(words.folded, start, stop)
    if happens is not None and _TOLD.search(words.folded, start, happens.start()):
        happens = None
    if happens is None:
        return happening(words, start, stop) or _dated_copula(words, start, stop)
    if happens["done"]:
        return Group(happens.start(), happens.start(), happens.end(), happens["done"], "reflexive")
    if happens.group().startswith("there"):
        return Group(happens.start(), happens.end(), happens.end(), "there", "thing", True)
    voice: Literal["reflexive", "passive"] = "reflexive" if happens["es"] else "passive"
    verb = happens["es"] or (happens.group().split()[-1] if _IS_DONE.match(happens.group()) else "")
    return Group(happens.start(), happens.start(), happens.end(), verb, voice, True)


_IS_DONE = re.compile(r"(?:is|are)\s")
_TOLD = re.compile(r"\b(?:was|were|had|did)\b")


def _acting(words: Words, start: int, stop: int) -> Group | None:
    """The first verb of doing whose subject is a body or a person: `The working party, chaired by Portugal, pursues its revision …`."""
    for match in _present_verbs().finditer(words.folded, start, stop):
        opening = subject_start(words, start, cuts_in(words, start, match.start()), match.start())
        whole = re.sub(r"^(?:and|but|while|y|e|mientras)\s+", "", words.text[opening : match.start()].strip())
        name = whole.split(", ")[0] if whole.endswith(",") else whole.rsplit(", ", 1)[-1]
        name = re.sub(r"^(?:and|but|while)\s+", "", name.strip(" ,"))
        if (
            name
            and len(name.split()) <= 9
            and not words.text[match.start()].isupper()
            and not _ITSELF.match(words.folded, match.end())
            and not _UNFINISHED.search(name)
            and (_does(name, plural=bool(match["plural"])) or (_ALONE.fullmatch(name) and match.group() in _doing()))
            and not CLAUSE_OPENING.match(fold_same_length(name))
            and (not match["loose"] or is_body(name) or find_bodies(name))
        ):
            at = words.text.rfind(name, 0, match.start())
            actor = (at, at + len(name)) if name != whole else None
            core = match.start("further") if match["further"] else match.start()
            return Group(match.start(), core, match.end(), match["further"] or match.group(), "active", False, actor)
    return None


_ITSELF = re.compile(
    r"[^,;.]{0,70}?\b(?:the|this|its|el|este|su)\s+(?:(?:present|annual|following|presente|siguiente)\s+)?(?:plan|programme of work|work programme|work ?plan|resolution|notice|programa de trabajo|programa anual|documento|document|acuerdo|resolucion)\b(?! (?:maestro|director|estrategico|de (?!trabajo|accion)))"
)
"""What a plan does by itself: `The Council adopts this plan`."""
_ALONE = re.compile(
    r"(?!(?:It|She|He|They|This|That|There|What|Who)$)[A-ZÁÉÍÓÚÑ][\w-]{2,}(?<!ing)(?<!ment)(?<!tion)(?<!sion)(?<!ance)(?<!ence)(?<!ity)(?<!ship)(?<!ness)(?<!ism)(?<!s)"
)
"""`Eurostat hosts …`: one word with a capital, before a verb of doing."""


@cache
def _doing() -> frozenset[str]:
    return present("act") | present("lead")


def _does(name: str, *, plural: bool) -> bool:
    """Whether a subject is one who acts: a body, an office, a person with a title or a full name."""
    if plural:
        heads = re.split(r",\s|\s(?:of|for|from|in|at|with|and)\s", name)
        return is_body(name) and any(h.endswith("s") for h in heads)
    if find_bodies(name) or is_body(name) or names_actor(name):
        return True
    return not made_things(name) and (_TITLED.match(name) or _PERSON.fullmatch(name)) is not None


@cache
def _present_events() -> re.Pattern[str]:
    """What takes place or is done, in the present: `se celebra`, `is held`, `kicks off on`, `arranca el`."""
    said = vocabulary("prose")["present"]
    done = rf"\bse\s+(?P<es>{alternatives(present('hold'))})\b|\b(?P<done>se\s+(?:{alternatives(present('act'))}))\b"
    passive = rf"(?:is|are)\s+(?:{alternatives(forms('act').participle)})|(?:is|are)\s+held"
    there = r"there(?:'s| is| are)(?: also)?(?=\s+(?:the|an?|two|three|four|five|six|\d+)\s)"
    when = rf"(?:{'|'.join(said['before_time'])})(?=\s+(?:{said['time']})\b)"
    what = rf"(?:{'|'.join(said['before_thing'])})(?=\s+(?:el|la|los|las|un|una|unos|unas|dos|tres)\s)"
    return re.compile(rf"{done}|\b(?P<pass>{passive}|{there}|takes? place|tienen? lugar|{when}|{what})\b")


def _dated_copula(words: Words, start: int, stop: int) -> Group | None:
    """`La jornada es el 14 de octubre`, `The Unit is installing four gauges from 3 to 7 June`."""
    for match in re.compile(
        r"(?<!\w)(?:is|are|'re|esta|estan|estamos)\s+(?:also\s+|tambien\s+|now\s+|ya\s+)?(?P<doing>[a-z]{3,}(?:ing|ando|iendo))(?=\s+(?:the|an?|its|their|all|some|el|la|los|las|un|una|unos|unas|sus?|[a-z]+|\d[\d.,]*)\s)|(?<!\w)(?:is|are|es|son)(?=\s)"
    ).finditer(words.folded, start, stop):
        subject = words.text[
            subject_start(words, start, cuts_in(words, start, match.start()), match.start()) : match.start()
        ].strip(" ,")
        if match["doing"]:
            ours = match.group().startswith(("estamos", "'re")) or subject.lower() == "we"
            acts = ours or names_actor(subject) or find_bodies(subject) or is_body(subject) or _TITLED.match(subject)
            if acts and len(subject.split()) <= 8 and (is_body(subject) or not made_things(subject)):
                return Group(match.start(), match.start(), match.end(), match["doing"], "active")
        elif made_things(subject) and any(in_year(words, c) and c.start - match.end() in (0, 1) for c in words.dates):
            return Group(match.start(), match.start(), match.end(), "be", "passive", True)
    return None
