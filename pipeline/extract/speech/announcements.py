"""Where a sentence announces work: every announcement with its verb, in order."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.decrees import decreed, going_on
from pipeline.extract.speech.english_verbs import english_group
from pipeline.extract.speech.entrusted import entrusted
from pipeline.extract.speech.futures import FUTURE, future_group
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.patterns import empty_inner, empty_verbs, expand
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.resolved import resolved
from pipeline.extract.speech.sums import paid_works
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
from pipeline.vocabulary import vocabulary

_NO_INFINITIVES = "taller|lugar|hogar|mar|azucar|mujer|militar|escolar|familiar|titular|regular|particular|similar|solar|nuclear|popular|alquiler|auxiliar|preliminar|ganar|celular|insular|polar|par|bienestar|pulmonar|vascular|vehicular|curricular|extracurricular|circular|ultramar|paladar|ser|ayer|primer|tercer|cualquier|quier|nivel|tardar"
_ANY_INFINITIVE = rf"(?!(?:{_NO_INFINITIVES})\b)[a-z]{{2,}}(?:ar|er|ir)(?:se|lo|la|los|las)?"
_INFINITIVE = r"[a-z]+(?:ar|er|ir)(?:se|lo|la|los|las)?\b"
_NOUN_ES = "elaboracion|preparacion|realizacion|organizacion|publicacion|coordinacion|revision|actualizacion|traduccion|redaccion|edicion|ejecucion|puesta en marcha|contratacion|compra|adquisicion|instalacion|evaluacion|celebracion|convocatoria|capacitacion|conduccion|difusion|digitalizacion|construccion|creacion|diseno|desarrollo|levantamiento|lanzamiento|mantenimiento|seguimiento|estudio|analisis|[a-z]+(?:cion|sion|miento|tura|aje)|reforma|compra|entrega|puesta|firma|limpieza|siembra|poda|venta|cierre|montaje|rescate|traslado|envio|arreglo|cuidado|dictado|reparto"


@cache
def _announcements() -> tuple[tuple[str, re.Pattern[str]], ...]:
    entry = vocabulary("prose")["announce"]
    adverbs = entry["adverbs_en"]

    def one(key: str, tail: str, before: str = "") -> tuple[str, re.Pattern[str]]:
        body = "|".join(expand(p) for p in entry[key])
        return key, re.compile(rf"(?:(?<![\w-])|(?<=\w)(?='ll\b))(?:{before})(?P<said>{body}){tail}")

    return (
        one("thing_en", r"\s+(?=\w)"),
        one("gerund_en", rf"\s+(?P<verb>{alternatives(forms('act').gerund | forms('hold').gerund)}|the|an?|[a-z]{{3,}}ing(?=\s+(?:the|an?|its|our|all|every|each|new|two|three|four|five|six|ten|\d)))\b"),
        one("verb_en", rf"(?:\s+(?:also|then|therefore|thereafter|further|next|again|in turn|likewise|moreover|finally)(?=,\s))?(?:,\s[^,]{{3,70}},)?\s+{adverbs}(?:(?:continue|help|seek|aim|work|undertake|endeavour|strive|try|proceed|begin|start) to\s+)?(?:\(?(?:a|i|1)\)\s+)?(?P<verb>(?!not\b|never\b)[a-z][a-z-]+)\b"),
        one("that_en", rf"\s+(?P<actor>(?:(?!\b(?:would|will|shall|should|is|are)\b).){{2,70}}?)\s+(?P<subjunctive>(?:{alternatives(forms('act').finite)}))\b"),
        one("passive_en", r""),
        one("passive_es", r""),
        one("assigned_es", rf"(?P<actor>.{{3,90}}?),?\s+(?<!\bpor\s)(?<!\bpara\s)(?<!\bal\s)(?<!\bsin\s)(?<!\btras\s)(?P<verb>{_ANY_INFINITIVE}\b|(?:el|la)\s+(?:{_NOUN_ES})\s+del?\b)"),
        one("assigned_en", rf"\s+(?P<actor>.{{3,90}}?)\s+(?:to|for)\s+(?P<verb>{alternatives(forms('act').bare | forms('act').gerund)}|[a-z]{{3,}}(?=\s+(?:the|an?|its|all|every|each|two|three|four|five|six|ten|\d)\s))\b"),
        one("verb_es", rf"(?:,[^,]{{3,30}},)?\s+(?:que\s+(?P<actor>.{{3,90}}?)\s+(?P<subjunctive>(?:se\s+)?(?:{alternatives(forms('act').finite | forms('end').finite | forms('hold').finite | forms('lead').finite)}))|(?:\(?(?:a|i|1)\)\s+)?(?P<verb>{_INFINITIVE}))(?!\w)"),
        one("thing_es", r"(?=[\s,:])"),
    )  # fmt: skip


def groups(text: str) -> list[Group]:
    """Every announcement of a sentence in order; of overlapping ones the first, of equal ones the longest."""
    folded = fold_same_length(text)
    found = [g for key, pattern in _announcements() for m in pattern.finditer(folded) if (g := _group(key, m, text))]
    found += [g for m in FUTURE.finditer(text) if (g := future_group(m, folded))]
    found += [
        Group(m.start(), m.start("thing"), m.start("thing"), "", "active", False, m.span("actor"))
        for m in _IN_CHARGE.finditer(text)
    ]
    orders = [*resolved(folded), *paid_works(folded)]
    found = [*(g for g in found if not any(o.start < g.end and g.start < o.end for o in orders)), *orders]
    found = _that_be(folded, found)
    if DECIDED.search(folded):
        found += [
            Group(m.start(), m.start(1), m.end(), m[1], "passive" if m[1] == "be" else "active")
            for m in re.finditer(r"\b(?:would|should)\s+([a-z]+)", folded)
        ]
    found += decreed(text)
    found += [_clefted(m) for m in _CLEFT.finditer(folded)]
    found += entrusted(folded)
    time = TIME_ACTS.match(folded)
    if time is not None and read_dates(text[: time.end("when")], 2000) is not None:
        found.append(Group(time.end("when"), time.end(), time.end(), "", "thing", True))
    if not found and (group := going_on(folded)) is not None:
        return [group]
    topic = TIME_TOPIC.match(folded)
    if topic is not None and read_dates(text[: topic.end("when")], 2000) is not None:
        found = [g for g in found if g.start >= topic.end()]
    kept: list[Group] = []
    for group in sorted(found, key=lambda g: (g.start, g.voice == "copula", -g.end, g.voice == "thing")):
        if not kept or group.start >= kept[-1].end:
            kept.append(group)
    return kept


_THAT_BE = re.compile(
    r"\bit (?:is|has been|was) (?:further |also |then |therefore |hereby )?(?:planned|foreseen|envisaged|intended|proposed|agreed|anticipated) that\s(?P<what>(?:(?!\b(?:will|would|shall|should|is|are)\b)[^,;.]){3,90}?)\s(?P<be>be (?:[a-z]+ly )?(?P<done>[a-z]+(?:ed|en|t)|held|built|led|done|run|set|put))\b"
)
"""`It is intended that the leading lights be converted to LED`."""


def _that_be(folded: str, found: list[Group]) -> list[Group]:
    """The groups with what is to be done behind `that`, in place of others read from its words."""
    match = _THAT_BE.search(folded)
    if match is None:
        return found
    kept = [g for g in found if g.end <= match.start() or g.start >= match.end()]
    return [*kept, Group(match.start("be"), match.start("be"), match.end("be"), match["done"], "passive", True)]


DECIDED = re.compile(r"\b(?:agreed|decided|resolved|directed|determined|ordered) that\b")
_CLEFT = re.compile(
    r"\b(?:sera|seran|es|son)\s+(?P<actor>[^,;.]{3,80}?),?\s+(?:quien|quienes|el que|la que|los que|las que)\s+(?P<verb>(?:se\s+)?[a-z]+(?:ra|ran|e|en))(?=\s)"
    r"|\bit (?:is|will be)\s+(?P<who>[^,;.]{3,80}?)\s+(?:that|who)\s+(?:will|is to|are to|shall)\s+(?P<does>[a-z]+)(?=\s)"
)
"""`Será la Unidad quien publicará la guía`, `It is the Records Office that will test it`."""


TIME_TOPIC = re.compile(
    r"(?P<when>[^:;.,()]{3,32}?),?\s(?:sera|es|estara|esta|queda|llega|viene|is|will be)\b[^:;.]{3,70}:\s(?=\S)"
)
"""`Julio será, como siempre, el mes de las escuelas: la bióloga recibirá …`: the time that the rest of the sentence is about."""
TIME_ACTS = re.compile(
    r"(?P<when>(?:(?:the|el|la)\s)?[^:;.,]{3,40}?)\s+(?:also\s+|tambien\s+)?(?:sees|brings|will (?:also )?(?:see|bring|mark)|trae|traera|vera(?!\s+la luz)|nos (?:trae|traera))\s+(?=(?:the|an?|its|two|three|four|five|six|el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis|\d+)\s)"
)
"""`May sees the launch of a guide`, `Junio traerá un taller`: a time is the subject."""


def _clefted(match: re.Match[str]) -> Group:
    verb, actor = ("verb", "actor") if match["verb"] else ("does", "who")
    return Group(match.start(), match.start(verb), match.end(), match[verb], "active", False, match.span(actor))


_IN_CHARGE = re.compile(
    r"\b(?i:queda|quedan|quedará|quedarán|está|están|estará|estarán)\s+(?:también\s+|asimismo\s+)?(?:a cargo|en manos|bajo la responsabilidad)\s+del?\s+(?:la\s+|los\s+|las\s+)?(?P<actor>[A-ZÁÉÍÓÚÑ][\w.]*(?:\s(?:(?:de|del|la|los|las|y|para)\s)*[A-ZÁÉÍÓÚÑ][\w.]*)*)\s+(?P<thing>(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis)\s+[a-záéíóúñ])"
)
"""`Queda a cargo de la Defensa Civil el simulacro`: the body ends where small letters begin."""


def _group(key: str, match: re.Match[str], text: str) -> Group | None:
    """The group of one match of the announcements of `key`; none where no verb of work follows."""
    start, end = match.span()
    if key == "passive_en" and _TASK.search(match.group()) and not _GERUND.search(match.string[:start]):
        return None
    if key in {"passive_en", "passive_es"}:
        return Group(start, start, end, "", "passive", True)
    if (
        key == "thing_es"
        and match["said"].startswith("estara")
        and not re.split(r"[;,.]\s", match.string[:start])[-1].strip()
    ):
        return None  # `Estará a cargo de la Unidad` names who, not what
    if key in {"thing_en", "thing_es"}:
        inner = empty_inner().match(match.string, end)
        end = inner.end() if inner else end
        return Group(start, end, end, match["said"], "thing", True)
    if match.groupdict().get("subjunctive"):
        return _subjunctive(match)
    verb, core = match["verb"], match.start("verb")
    if key == "gerund_en":
        return Group(start, core, core, verb, "active")
    if key in {"assigned_es", "assigned_en"}:
        return _assigned(match, text, noun=key == "assigned_es" and verb[:3] in {"la ", "el "})
    if key == "verb_es":
        return _infinitive(match)
    return english_group(start, core, end, verb, match.string)


_TASK = re.compile(
    r"\b(?:our|its|['’]s|my)\s.*\b(?:task|job|undertaking|assignment|order of business|item of business|project|step|move|work|piece of work|duty)s?$"
)
_GERUND = re.compile(r"(?:^|[,;:]\s)\s*[a-z]{2,}ing\s[^;:]*$")
"""`Moving the collection to cloud storage is our first task`, not `Continuity of record is our first duty`."""


def _actor(match: re.Match[str]) -> tuple[int, int] | None:
    return match.span("actor") if match.groupdict().get("actor") else None


def _subjunctive(match: re.Match[str]) -> Group | None:
    """`está previsto que la Unidad aplique`, `it is planned that the Unit apply`."""
    core = match.start("subjunctive")
    if re.search(r"\b(?:the|an?|el|la|los|las|un|una)\s+$", match.string[:core]):
        return None
    reflexive = match["subjunctive"].startswith("se ")
    empty = reflexive and empty_verbs("es").match(match.string, core) is not None
    return Group(
        match.start(),
        core,
        match.end("subjunctive"),
        match["subjunctive"],
        "reflexive" if reflexive else "active",
        empty,
        _actor(match),
    )


def _assigned(match: re.Match[str], text: str, *, noun: bool) -> Group | None:
    """`Corresponderá a la Dirección impartir`; `noun`: `… la elaboración de`, unless a name follows the article."""
    core = match.start("verb")
    if noun and text[core:].split()[1:2] and text[core:].split()[1][:1].isupper():
        return None
    return Group(match.start(), core, core if noun else match.end(), match["verb"], "active", False, _actor(match))


def _infinitive(match: re.Match[str]) -> Group:
    """A Spanish announcement with its infinitive: `se prevé publicar`, `deberá ser aprobada`."""
    start, end = match.span()
    verb, core, folded = match["verb"], match.start("verb"), match.string
    passive = verb.endswith("se") or verb == "ser"
    done = (
        re.match(r"\s+([a-z]+(?:ad|id|st|ch|rt|t)[oa]s?)\b", folded[end:])
        if verb in {"ser", "estar", "quedar"}
        else None
    )
    if done is not None:
        return Group(start, core, end + done.end(), done[1], "passive", True)
    said = match["said"]
    personal = tuple(vocabulary("prose")["announce"]["personal_se"])
    impersonal = said.startswith(("se ", "esta", "queda")) and not said.startswith(personal)
    empty = impersonal and empty_inner().match(folded, core) is not None
    inner = empty_inner().match(folded, core) if empty else None
    return Group(
        start, inner.end() if inner else core, end, verb, "reflexive" if passive or impersonal else "active", empty
    )
