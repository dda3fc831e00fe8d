"""Who or what a part of a sentence speaks of, and whether that is the work told before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.anaphora import is_pronoun, is_whole
from pipeline.extract.speech.behind import behind_verb
from pipeline.extract.speech.decrees import WISH
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.names import fits
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.words import Cut, Part, Span, Words, is_body, is_person, made_things
from pipeline.text.bodies import find_bodies


def subject_start(words: Words, start: int, cuts: Sequence[Cut], stop: int) -> int:
    """Where the words before the verb begin, after dates, places, sources and asides that open the part."""
    wish = WISH.match(words.folded) if start == 0 else None
    at = wish.end() if wish and wish.end() < stop else start
    while True:
        gap = re.compile(
            r"[\s,:.]*(?:(?:and|y|si|also|too|last but not least|last of all|by contrast|in contrast|on the other hand|for (?:its|their|his|her) part|in turn|between them|as ever|as always|as usual|of course|indeed|(?:on|from) the [a-z]+ (?:side|front)|(?:to )?(?:clos|open|end|start|round)(?:e|ing)?(?: off)? the (?:year|programme|season)|para (?:abrir|cerrar|iniciar|concluir) el (?:ano|ciclo|curso)|(?:under|within|in|during|over) (?:this|that|the same) [a-z]+|en (?:est[ea]|es[ea]|el mismo|la misma) (?:mismo |misma )?(?:periodo|lapso|plazo|trimestre|semestre|bimestre|mes|semana|fecha|etapa|fase|sentido|marco|contexto|tiempo)|(?:en|bajo|dentro de|por) est[ea] (?:linea|eje|area|componente|objetivo|ambito|apartado|rubro|capitulo|programa)|together|jointly|conjuntamente|[a-z]{4,}mente(?=,)|(?:weekly|monthly|quarterly|annually|initially|additionally|separately|subsequently|ultimately|exceptionally|periodically|regularly|simultaneously|concurrently|specifically|internally|externally|locally|nationally)(?=,)|this (?:year|season|autumn|spring|summer|winter)|est[ea] (?:ano|temporada|curso|ejercicio)|(?:funds?|funding|resources|budget) permitting|asimismo|ademas|finally|por ultimo|por su parte|for its part|in addition|likewise|igualmente|tambien|moreover|furthermore|similarly|lastly|meanwhile|later|then|thereafter|posteriormente|luego|ya|pero|[a-z]{4,}mente(?=\s+(?:el|la|los|las)\s)|tambien en est[ae] [a-z]+|a su vez|en primer lugar|en segundo lugar|first|second|secondly|firstly|primero|segundo|tercero|primeramente|finalmente|a continuacion|acto seguido|en seguida|mientras tanto|entretanto|en paralelo|al mismo tiempo|a la vez|junto con ello|por otr[oa] (?:lado|parte)|con todo|sin embargo|no obstante|ahora bien|aun asi|in the meantime|in parallel|at the same time|however|nevertheless|even so|still|cada (?:[a-z]+ )?(?:dias?|semanas?|mes(?:es)?|bimestre|trimestre|semestre)|every (?:[a-z]+ )?(?:day|week|fortnight|month|quarter)s?|(?:dia|semana|mes|ano) (?:internacional|mundial|nacional|europeo|europea|iberoamericano|de la|del)[^,]{0,50},|(?:international|world|national|european) [a-z]+ (?:day|week|month)(?: [^,]{0,40})?,)(?:\b|(?<=,)),?\s+)*"
        ).match(words.folded, at, stop)
        reach = gap.end() if gap else at
        if any(c.start <= reach < stop < c.end for c in cuts):
            return stop
        cut = next(
            (c for c in cuts if c.end > c.start and c.start <= reach + 1 and at < c.end <= stop and c.end > reach), None
        )
        if cut is None:
            return reach
        at = cut.end


CLAUSE_OPENING = re.compile(
    r"(?:by the time |come (?=the |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|next )|as |in |on |for |with |to |at |under |once |antes |despues |hasta |desde |before |until |from |during |durante |after |following |taking |bearing |pursuant |building |given |since |noting |recalling |"
    r"recognising |recognizing |subject |because |within |through |using |based |further |considering |while |when |upon |"
    r"con |sin |sobre |entre |gracias |pese |aparte |junto (?:a|con) |luego de |[a-z]{3,}(?:ando|iendo|yendo)(?:se)? |en |para |a (?:los|las|la|partir|lo|propuesta|peticion|instancias?|requerimiento|sugerencia|solicitud|iniciativa|raiz|pedido|fin|traves|mas)\b|al |como |tras |una vez|segun |siguiendo |considerando |dado |dada |teniendo |de acuerdo|de conformidad|sobre la base|"
    r"previa |previo |[a-z]+(?:ad|id)[oa]s? (?:el|la|los|las) |atendiendo |a fin |mediante |por |bajo |ante |conforme |cuando |despues |luego |it was agreed|it was decided|sujet)"
)


_AGREED = re.compile(
    r"(?:it (?:was|is|has been) (?:further |also |then |therefore |hereby )?(?:agreed|decided|resolved|planned|foreseen|intended|proposed|envisaged|anticipated) that|the [a-z ]{3,40} (?:agreed|decided|resolved) that|(?:se )?(?:acordo|decidio|resolvio|ha acordado) que|(?:decides|resolves|agrees|directs|orders|determines|acuerda|resuelve|dispone|decide)(?: (?:further|also|tambien|asimismo))?,? (?:that|que)|(?:and )?that|y que)\s+"
)
_INSERTION = re.compile(
    r",\s+(?:in|with|together|jointly|en|con|junto|which|that|who|que|a traves|through|acting|as|como|bearing|using|subject|during|durante|by|antes|before|under|bajo)\b"
)


def _body_behind(words: Words, at: int, stop: int) -> int:
    """Where the subject stands behind an opening without a comma: `En ese mismo mes la Unidad dará …`; `stop` if nowhere."""
    for match in re.compile(r"\s(?:el|la|los|las|the|our)\s+(?=\w)").finditer(words.folded, at, stop):
        name = words.text[match.end() : stop].strip(" ,")
        known = find_bodies(name)
        head = name.split()[:1]
        if head and len(name.split()) <= 8 and (is_body(head[0]) or is_person(name) or (known and known[0].start == 0)):
            return match.start() + 1
    return stop


_WHEREIN = re.compile(r",\s+(?:donde|ocasion en (?:la )?que|fecha en (?:la )?que|where|when|at which|on which)\s+")
"""`Nos vemos el sábado en el Club, donde la presidencia rendirá cuentas`: the subject stands in the clause."""
FIRST_PERSON = re.compile(
    r"(?:(?:nos|les?|l[oa]s?|se l[oa]s?)\s+)?(?:[a-z]+remos|vamos|tenemos|prevemos|hemos|estamos|pasamos|planeamos|proponemos|empezamos|comenzamos|arrancamos|iniciamos)\b|nos (?:proponemos|disponemos|comprometemos|comprometimos|planteamos|hemos)\b"
)
"""`vamos a levantar`, `plantaremos`: what stands before is no subject."""


def subject_of(words: Words, part: Part, cuts: Sequence[Cut]) -> Span:
    """The words before the verb that say who or what: without what opens the part, up to the last comma that is no list's."""
    stop = part.group.start if part.group is not None else part.stop
    at = subject_start(words, part.start, cuts, stop)
    agreed = _AGREED.match(words.folded, at, stop)
    at = agreed.end() if agreed else at
    while CLAUSE_OPENING.match(words.folded, at, stop):
        comma = words.text.find(", ", at, stop)
        if comma < 0:
            break
        at = subject_start(words, comma + 2, cuts, stop)
    if part.group is not None and part.group.voice == "active" and CLAUSE_OPENING.match(words.folded, at, stop):
        at = _body_behind(words, at, stop)
    for behind in _WHEREIN.finditer(words.folded, at, stop):
        at = behind.end()
    if part.group is not None and FIRST_PERSON.match(words.folded, part.group.start):
        at = stop
    end = _before_insertions(words, at, stop, cuts)
    opening = re.compile(r"(?:and|y|e|but|pero)\s+").match(words.folded, at, end)
    at = opening.end() if opening else at
    return at, max(at, at + len(words.text[at:end].rstrip(" ,(")))


def _before_insertions(words: Words, at: int, stop: int, cuts: Sequence[Cut]) -> int:
    """Where a subject ends before what is set between it and its verb: phrases between commas, dates, money."""
    end = at + len(words.text[at:stop].rstrip(" ,"))
    ends = [end, *(m.start() for m in _INSERTION.finditer(words.folded, at, end))]
    listed = re.search(r"\s(?:and|y|e)\s[^,]*,\s*$", words.text[at:stop])
    if re.search(r",[^,]{3,60},\s*$", words.text[at:stop]) and not listed:
        ends.append(at + words.text[at:stop].rstrip(" ,").rindex(","))
    for cut in cuts:
        field = cut.end > cut.start and cut.field in {"date", "resources", "budget"}
        if field and at < cut.start < end and words.text[at : cut.start].strip(" ,"):
            ends.append(cut.start)
    return min(ends)


def actor_of(words: Words, part: Part, cuts: Sequence[Cut]) -> list[Cut]:
    """Who does it, as a cut without words of its own: the subject of an active verb, other than the whole network."""
    group = part.group
    if group is None or (part.joined and group.actor is None):
        return []
    if group.actor is not None:
        span = named_span(words, *group.actor)
        named = fits("lead", words.text[slice(*span)]) or group.voice == "active"
        return [Cut("lead", span[0], span[0], span)] if named else []
    if not _has_actor(words, group):
        return []
    span = named_span(words, *subject_of(words, part, cuts))
    name = words.text[slice(*span)]
    if _RECEIVES.match(words.folded, group.start) and not find_bodies(name):
        return []
    if not name and (behind := behind_verb(words, part)) is not None:
        return [behind]
    return [Cut("lead", span[0], span[0], span)] if name and _acts(words, span, group) else []


_ACTS_ON_ITSELF = re.compile(
    r"(?:.*\s)?se (?:reun|encarg|ocup|compro|respons|haran? cargo|propo|dispo|encontr|sum|incorp)"
)
_IN_CHARGE = re.compile(
    r"(?:a su cargo|encargad|responsable|se encarg|se ocup|a cargo|correr|tiene|prev|plan|contempl|proyect|programa)"
)
_NOBODY = ("se prev", "se plan", "se cont", "se prog", "se proy", "se tien", "esta", "queda")


_RECEIVES = re.compile(
    r"(?:recibiran?|(?:(?:will|shall|is to|are to)\s+)?(?:also\s+)?receives?)\s[^,;.]{0,45}?\b(?:visitas?|apoyos?|ayudas?|asistencia|atencion|acompanamiento|formacion|capacitacion|becas?|bonos?|subsidios?|vales?|semillas|insumos|visits?|support|training|coaching|advice|grants?|vouchers?|seedlings?|assistance|help)\b"
)
"""`Ocho ayuntamientos recibirán la visita`: who gets it does not do it; `recibirán a los visitantes` does."""


def _has_actor(words: Words, group: Group) -> bool:
    """Whether the verb's subject does the work: not in the passive, with `se` only of some verbs (`se encargará de`)."""
    said = words.folded[group.start : group.end]
    if group.voice == "passive":
        return False
    if group.voice == "thing":
        return _IN_CHARGE.search(said) is not None and not said.startswith(_NOBODY)
    if group.voice == "reflexive":
        entrusted = "encarg" in group.verb and re.match(r"\s+al?\s", words.folded[group.end :]) is not None
        return (
            not entrusted and _ACTS_ON_ITSELF.match(words.folded[group.start : group.end + len(" cargo")]) is not None
        )
    return True


def named_span(words: Words, start: int, end: int) -> Span:
    """A name without its article and what is set behind it."""
    opening = re.compile(
        r"\s*(?:(?:the|el|la|los|las|our|nuestr[oa]|its|al|del|a|de)\s+(?:(?:same|mism[oa]s?)\s+(?=[a-z]+\s+[a-z]))?)*"
    ).match(words.folded, start, end)
    if opening is not None and opening.end() < end and words.text[opening.end()].islower():
        opening = re.compile(r"\s*(?:(?:the|el|la|los|las|our|nuestr[oa]|its|al|del|a|de)\s+)*").match(
            words.folded, start, end
        )
    if opening is not None and not re.match(r"(?:El|La|Los|Las) [A-Z]", words.text[start:]):
        start = opening.end()
    elif opening is not None and opening.end() > start:
        bare = {b.code for b in find_bodies(words.text[opening.end() : end])}
        start = start if {b.code for b in find_bodies(words.text[start:end])} - bare else opening.end()
    if start > 0 and words.folded[start - 2 : start] == "a " and words.folded[start:end].startswith("l "):
        start += 2
    behind = re.compile(
        r",\s|\s+\(|\s+(?:que|which|who|in coordination|en coordinacion|together with|junto con|with|con|through|a traves|jointly|conjuntamente)\b"
    ).search(words.folded, start, end)
    if behind is not None and not re.compile(r",\s[^,]{2,60}(?:,\s[^,]{2,60})*,?\s(?:and|y|e)\s").match(
        words.text, behind.start(), end
    ):
        end = behind.start()
    end = start + len(re.sub(r"['’]s$", "", words.text[start:end].rstrip(" ,")))
    end = start + len(re.sub(r"\s+(?:to|les?)$", "", words.text[start:end]))
    adverb = _ADVERBS.search(words.folded, start, end)
    return start, adverb.start() if adverb else end


_ADVERBS = re.compile(
    r"(?:,?\s+(?:further|also|then|again|thus|now|therefore|thereafter|likewise|moreover|meanwhile|together|subsequently|additionally|finally|each|both|tambien|ademas|asimismo|igualmente|luego|despues|posteriormente|finalmente|entonces|a su vez|a la vez|por su parte|for its part|in turn|too|as well|si|ya|[a-z]{3,}mente))+$"
)
"""`Sweden further intends`, `El Comité también prevé`."""


_ACRONYM = re.compile(r"[A-Z]{2,}\s")
"""`The IT Working Group` is no `it`."""
_VERB_IN_NAME = re.compile(
    r"^(?:go|goes|onwards|thereafter|see|make|take)\b|\s(?:takes?|goes|comes|makes|begins?|starts?|is|are|was|were|has|have)\s"
)
"""A subject with a verb of its own is a clause, nobody's name."""


_COMMON = frozenset(
    {
        "new",
        "more",
        "most",
        "many",
        "several",
        "further",
        "other",
        "additional",
        "some",
        "such",
        "all",
        "both",
        "nuevos",
        "nuevas",
        "otros",
        "otras",
        "varios",
        "varias",
    }
)
"""Words that open a sentence with a capital and name nobody: `New swings are to go …`."""


_POINTS_AT_BODY = re.compile(
    r"(?:(?P<same>same|mism[oa]s?)|est[ae](?=\s[a-z])|(?P<count>two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce))\s+"
)
"""`la misma Unidad`, `este Consejo`, `Los siete cuerpos`: a noun of bodies behind these acts, other nouns may not."""


def _acts(words: Words, span: Span, group: Group) -> bool:
    name, folded = words.text[slice(*span)], words.folded[slice(*span)]
    heads = re.findall(r"[a-z']+", folded)
    if not heads or len(heads) > 16 or heads == ["se"] or is_whole(words, span):
        return False
    if re.search(r"\bas well as\b|\basi como\b", folded) or _VERB_IN_NAME.search(folded):
        return False
    pointing = _POINTS_AT_BODY.match(folded)
    if pointing is not None:
        rest = name[pointing.end() :]
        body = is_body(rest) and not (pointing["count"] and made_things(rest))
        if body or pointing["same"]:
            return body
    numbered = span[0] > 0 and re.match(r"[A-Z]\w+\s[A-Z]", name) is not None  # `our Three Waters team`
    if (is_pronoun(folded) and not _ACRONYM.match(name)) or (
        not numbered
        and re.match(
            r"(?:uno|cien|mil|veinte|treinta|[a-z]+cient[oa]s|an?|one|two|three|four|five|six|seven|eight|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|\d+|un|una|no|some|any|all|todos|todas)\s",
            folded,
        )
    ):
        return False
    each = re.match(r"(?:each|every|cada)\s+(?:of (?:the|its) )?", folded)
    if each is not None:
        return is_body(name[each.end() :])
    if find_bodies(name) or is_body(name):
        return True
    if made_things(name) and not re.search(r"\b(?:of|for|de|del|para)\s+[A-ZÁÉÍÓÚÑ]", name):
        return False
    verb = group.verb.removeprefix("se ")
    agentive = verb in forms("act").every | forms("lead").every | forms("fund").every or verb.endswith(
        ("ar", "er", "ir")
    )
    told = re.findall(r"[^\W\d_]+", name)
    first = not words.text[: span[0]].strip(' (“"«') and len(told) > 1 and told[0].lower() in _COMMON
    return any(w[:1].isupper() for w in told[first:]) or agentive
