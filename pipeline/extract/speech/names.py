"""How far the words of a field go: one reader for names of bodies, money and products behind any cue."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.patterns import expand
from pipeline.extract.speech.words import Words, is_body, made_things
from pipeline.text.abbreviations import ends_shortened
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.places import find_place
from pipeline.vocabulary import vocabulary

_LONGEST_NAME = 14


_STOP = (
    r"which|who|whose|that|while|but|because|since|where|so|being|resulting|leading|including|taking|using|drawing|"
    r"with|during|before|until|through|throughout|between|from|together|thanks|under|within|at|by|via|once|"
    r"que|quien|quienes|cuy[oa]s?|mientras|pero|porque|donde|con|durante|mediante|antes|entre|hasta|desde|bajo|"
    r"gracias|segun|por|siendo|incluyendo|tras|previa|previo|on behalf|en nombre|a partir|a mas|a traves|en coordinacion|"
    r"en colaboracion|en conjunto|junto|along|in coordination|in collaboration|in consultation|in partnership|in cooperation|"
    r"jointly|as well as|asi como|as soon|will|shall|is|are|was|were|has|have|sera|seran|es|son|esta|estan|fue|to be|"
    r"tambien|also|and will|no later|not later|a lo largo|in order|a fin|con el fin|aunque|although|si|if|unless"
)


_SOFT = r"in|on|to|for|en|para|sobre|a|al|as|como"


_AND_NAME = re.compile(
    r"(?:(?:,\s+(?:and|y|e)|\s+(?:and|y|e|&|or|o))\s+(?:(?:by|por|de|del|from|of|al?)\s+)?|,\s+)(?:(?:the|el|la|los|las|its|their|sus?)\s+)?"
)


_NEXT_CLAUSE = re.compile(
    r",?\s+(?:y|e)\s+(?:lo|la|los|las)\s+[a-z]+(?:an?|en?|ran?)\s+(?:el|la|los|las|[a-z]+)\b(?!\s+(?:de|del)\b)|,?\s+(?:y|e)\s+(?:lo|la|los|las)\s+(?:paga|financia|dirige|coordina|cubre|costea|lleva|hace|conduce)n?\b"
)
"""`la dirige el arquitecto y la paga la Comisión`: behind `y` stands a pronoun with its verb, no name."""


@cache
def _breaks() -> re.Pattern[str]:
    done = r"(?<!\bde\s)(?<!\bdel\s)(?<!\bel\s)(?<!\bun\s)[a-z]+(?:ed|ad[oa]s?|id[oa]s?)\s+(?:by|por|con|with|from|a cargo)\b"
    return re.compile(
        rf"\s+(?:(?P<hard>{_STOP}|{done}|{alternatives(w for w in forms('act').bare if w.endswith(('ar', 'er', 'ir')) and w not in {'register', 'tender', 'retender', 'master', 'monitor', 'deliver', 'administer', 'order'})})(?!\w)|(?P<soft>{_SOFT})(?!\w)|(?P<mark>[(–—-]\s?)|(?P<and>(?:and|y|e|&)\s))|(?P<comma>,)|(?P<end>[;:.](?=\s|$|\)|”)|[)”»])"
    )


_OF_GROUPS = re.compile(
    r"\b(?:groups?|grupos?|committees?|comites?|comision(?:es)?|commissions?|panel(?:es|s)?|force|mesas?|subgrupos?|subcommittees?|teams?|equipos?|"
    r"directorates?|institutos?|institutes?|unidad|unit|centres?|centros?|centers?|officers?|managers?|secretariat|office)$"
)
"""`the Working Group on Open Data`: with these the name goes on after `on`, `for`, `en`."""


def name_end(words: Words, start: int, stop: int, field: str) -> int:
    """Where the name or noun phrase that begins at `start` ends, before `stop`."""
    limit = min([stop, *(c.start for c in words.dates if c.start >= start), *(v for v in words.verbs if v > start)])
    at = start
    while at < limit:
        match = _breaks().search(words.folded, at, limit)
        if match is None:
            return limit
        beyond = _beyond(words, match, start, limit, field)
        if beyond is None:
            return match.start()
        at = beyond
    return limit


def _beyond(words: Words, match: re.Match[str], start: int, limit: int, field: str) -> int | None:
    """Where the name goes on behind a word or mark that may end it; None where it ends."""
    if match["and"] or match["comma"]:
        return _behind_joint(words, match, start, limit, field)
    if match["mark"] and field == "lead" and (qualified := _qualified(words, match, start, limit)) is not None:
        return qualified
    if match["soft"] is not None:
        return match.end() if _keeps(words, match, start, limit, field) else None
    bare = re.match(r"\s+[a-z]{4,}(?:[.,;]|$)", words.text[match.end() :])
    if field == "product" and bare and re.search(r"\s(?:por|by)$", match["hard"]) and not is_body(bare.group()):
        return match.end()  # `el padrón aprobado por resolución`
    thing = field == "product" and (
        match["hard"] in {"from", "with", "con", "between", "entre"}
        or (match["hard"] in {"por", "by"} and _EACH.match(words.folded, match.end()) is not None)
    )
    short = match["end"] == "." and ends_shortened(words.text[start : match.start()])
    return match.end() if short or (thing and not _opens_cue(words, match.start() + 1)) else None


_QUALIFIER = re.compile(r"\([A-ZÁÉÍÓÚÑ][a-záéíóúñ]+(?:\s(?:(?:and|y|e|&|de)\s)?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+){0,2}\)")


def _qualified(words: Words, match: re.Match[str], start: int, limit: int) -> int | None:
    """`Joint Controller (Enforcement)`: where brackets behind an office that say of what end; countries and bodies are no part of it."""
    inner = _QUALIFIER.match(words.text, match.start("mark"), limit)
    if inner is None or find_bodies(inner.group()) or find_place(inner.group()[1:-1]):
        return None
    offices = {w for names in vocabulary("values")["offices"].values() for w in names}
    return inner.end() if set(words.folded[start : match.start()].split()) & offices else None


_IN_KIND = re.compile(r"\b(?:aportes?|aportacion|contribucion|contributions?|apoyo|support|pago)\s+(?:in|en)$")
"""`aporte en faenas`, `contribution in kind`: how it is given belongs to what is given."""
_EACH = re.compile(
    r"\s+(?!(?:el|la|los|las|lo|un|una|the|an?|its?|their|medio|parte|via|correo|mail|post|which|que|cuenta|cargo)\b)[a-z]{4,}(?:[.,;]|$|\s(?:y|and)\s)"
)
"""`un informe por torre`: one for each."""


def _behind_joint(words: Words, match: re.Match[str], start: int, limit: int, field: str) -> int | None:
    """Behind `and` or a comma: the next name of a list; none before a clause of its own."""
    if _NEXT_CLAUSE.match(words.folded, match.start()):
        return None
    further = _AND_NAME.match(words.text, match.start())
    if further is None or not _goes_on(words, further.end(), limit, field, start):
        return None
    between = _breaks().finditer(words.folded, further.end(), limit)
    clause = limit in words.verbs and start < match.start() and not any(not m["soft"] for m in between)
    return None if clause else further.end()


def _keeps(words: Words, match: re.Match[str], start: int, limit: int, field: str) -> bool:
    """Whether a preposition belongs to the name: `Working Group on Data`, `field team at Lautoka`, `guide for schools`."""
    soft = match["soft"]
    inner = re.match(r"\s+(?:(?:the|la|el|los|las)\s+)?[A-ZÁÉÍÓÚÑ]", words.text[match.end() : limit])
    if inner is not None and soft in {"for", "on", "para", "sobre", "to", "a", "al"}:
        return True
    if field == "product":
        return not (soft in {"in", "en", "at"} and inner)
    if field == "resources" and soft in {"in", "en"}:
        return _IN_KIND.search(words.folded[start : match.end()]) is not None and inner is None
    if field != "lead":
        return False
    if inner is not None and soft in {"in", "at", "en"} and _stationed(words, start, match.start()):
        return True
    group = soft not in {"to", "a", "al", "as", "como"}
    return group and _OF_GROUPS.search(words.folded[start : match.start()]) is not None


def _stationed(words: Words, start: int, end: int) -> bool:
    """`the field team at Lautoka`: people or an office without a name of their own are told by where they are."""
    name = words.text[start:end].strip()
    return name.islower() and is_body(name)


def _goes_on(words: Words, at: int, stop: int, field: str, start: int) -> bool:
    """Whether after `and` or a comma the list goes on with a thing of the same sort."""
    ahead = words.text[at : min(stop, at + 60)]
    if not ahead or _opens_cue(words, at):
        return False
    comma = words.text[start:at].rstrip().endswith(",") or bool(
        re.search(r",\s+(?:the|el|la|los|las)?\s*$", words.text[start:at])
    )
    upper = ahead[:1].isupper()
    if field == "lead":
        own = upper or is_body(re.split(r"[,.;]", ahead)[0]) or any(b.start <= 4 for b in find_bodies(ahead[:40]))
        own = own and not re.match(r"(?:lo|la|los|las|se|le|les)\s+[a-z]+\s", fold_same_length(ahead))
        rest = words.text[at:stop]
        return own and (
            not comma
            or bool(re.match(r"[^,;.]{2,60}(?:,[^,;.]{2,60}){0,6},?\s+(?:and|y|e)\s+", rest))
            or bool(re.search(r"(?:and|y|e)\s+(?:the |el |la )?$", words.text[start:at]))
        )
    if field == "resources":
        money = re.match(
            rf"(?:[a-z]+\s+){{0,3}}(?:{vocabulary('prose')['role_nouns']['funds']}|{vocabulary('prose')['role_nouns']['funds_es']})\b",
            words.folded[at:stop],
        )
        last = bool(re.search(r"(?:and|y|e)\s+(?:the |el |la |los |las |del |de la |de )*$", words.text[start:at]))
        return (upper or bool(money)) and (
            not comma or last or bool(re.match(r"[^,;.]{2,60},?\s+(?:and|y|e)\s+[A-Z]", words.text[at:stop]))
        )
    thing = re.match(
        r"(?:an?|the|one|two|three|four|five|six|un|una|unos|unas|el|la|los|las|dos|tres|cuatro|cinco|seis|\d+|its|su|sus)\s",
        words.folded[at:stop],
    )
    last = bool(re.search(r"(?:and|y|e)\s+(?:the |el |la |los |las |its |su |sus )*$", words.text[start:at]))
    return (
        bool(thing)
        or (last and bool(made_things(ahead)))
        or (comma and bool(made_things(ahead)) and not re.match(r"(?:to|which|que|in|en|by)\b", words.folded[at:]))
    )


def each_by_each(words: Words, at: int) -> bool:
    """`school by school`, `casa por casa`: the word behind `by` is the one before it."""
    before = re.search(r"(\w+)\s(?:by|por)\s+$", words.folded[:at])
    return before is not None and re.match(rf"{before[1]}\b", words.folded[at:]) is not None


@cache
def cue_pattern(field: str, place: str) -> re.Pattern[str]:
    body = "|".join(f"(?:{expand(p)})" for p in vocabulary("prose")[field][place])
    return re.compile(rf"(?:(?<![\w-])|(?=,))(?:{body})(?<!\w(?=\w))")


def _opens_cue(words: Words, at: int) -> bool:
    text = words.folded[at : at + 90]
    cue = any(cue_pattern(f, "before").match(text) for f in ("lead", "resources", "product"))
    noun = re.match(
        r"(?:the |its |el |la |su |sus |los )?(?:main |principal )?(?:output|product\b|result|deliverable|producto|resultado|entregable|cost|funding|costo|gasto|financ)",
        text,
    )
    verb = re.match(r"[a-z]+(?:ed|ada|ado|adas|ados|ida|ido|idas|idos)\b", text)
    return cue or noun is not None or verb is not None


def pays(cue: str, value: str) -> bool:
    """Whether the cue or the words speak of money or a body: not `thanks to the experience of last year`."""
    nouns = vocabulary("prose")["role_nouns"]
    money = re.compile(
        rf"\b(?:{nouns['funds']}|{nouns['funds_es']}|{nouns['cost']}|{nouns['cost_es']}|{alternatives(forms('fund').every)})\b"
    )
    return bool(
        re.search(r"\b(?:cargo al?|imputad|charged|expens|por cuenta|drawn)", cue)
        or money.search(cue)
        or money.search(fold_same_length(value))
        or re.search(r"(?<![^\W\d_])[A-ZÁÉÍÓÚÑ]", value)
    )


def fits(field: str, value: str) -> bool:
    """Whether the words can be a value of the field: a body leads, a thing is a product."""
    value = value.strip(" ,")
    folded = fold_same_length(value)
    if not value or len(value.split()) > _LONGEST_NAME:
        return False
    if field == "lead":
        return value[:1].isupper() or bool(find_bodies(value)) or is_body(value)
    if field == "product":
        organ = re.match(r"(?:el|la|los|las|the|un|una|an?)\s+(?=[A-ZÁÉÍÓÚÑ])", value)
        if organ is not None and (is_body(value[organ.end() :]) or find_bodies(value[:40])):
            return False
        return (
            len(value) > 3
            and re.match(r"(?:\w+ed|shown|sent|shared|given|made|due|available|to|in|on|at|en|with|con)\b", folded)
            is None
        )
    return not re.match(r"(?:" + vocabulary("prose")["resources"]["none"] + ")", folded) and len(value) > 1
