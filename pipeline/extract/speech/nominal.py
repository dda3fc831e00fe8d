"""Words without a verb of announcing that name a work: a noun of doing with its lead or date, an order of notes, a dated note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.parts import FINITE
from pipeline.extract.speech.subjects import subject_start
from pipeline.extract.speech.words import Cut, Words, in_year, made_things

_NO_NAMES = re.compile(
    r"(?:el|la|los|las|lo|en|por|para|con|de|del|al|a(?=\s(?:l[oa]s?|el|sus?|partir|traves|fin|fines|finales|principios|mediados|mitad|cargo|cada|tod[oa]s?|nivel|mas)\b)|ante|durante|desde|hasta|entre|segun|sin|sobre|tras|cada|est[aeo]s?|es[aeo]s?|se|si|no|ya|que|quien|cuando|como|the|this|these|that|those|it|its|their|they|we|in|on|at|by|for|from|to|of|with|during|after|before|as|if|no|not|and|but|y|e|pero|"
    r"[a-z]+(?:ed|ad[oa]s?|id[oa]s?)|dad[oa]|hech[oa]|approved|results?|resultados|fuente|source|nota|note|see|ver|vease|contact|contacto|tel|telefono|firma[a-z]*|signed|sincerely|atentamente|version|draft(?!\s(?:an?|the|its|two|three|and)\s)|borrador|page|pagina)\b"
)
"""What does not begin the name of a work: function words, participles (`Approved in Lima …`), lines of a letter."""


def is_nominal(words: Words, start: int, stop: int, cuts: Sequence[Cut]) -> bool:
    """Whether words without a verb name a work: `Siembra de 3.000 plantas nativas durante el último trimestre`."""
    opening = subject_start(words, start, cuts, stop)
    text, folded = words.text[opening:stop], words.folded[opening:stop]
    if FINITE.search(text) or re.search(r"\b(?:was|were|had|been|done|will|se)\b", folded):
        return False
    event = re.match(r"(?:the|el|la|los|las)\s", folded) and made_things(re.split(r"[,(]", text)[0]) & _EVENTS
    if _dated_note(words, start, cuts) and event:
        return True
    if _NO_NAMES.match(folded) and not event:
        return False
    told = {c.field for c in cuts if c.field != "date" or in_year(words, c)}
    name = re.match(
        r"(?:(?:an?|one|two|three|four|five|six|ten|una?|dos|tres|cuatro|cinco|seis|diez|\d+)\s)?[a-z][a-z-]+(?:\s[a-z-]+){0,3}?(?:,[^,]{3,60},)?\s(?:del?|para|con|en|al?|sobre|y|of|for|on|to|in|with|and)\s",
        folded,
    )
    deed = _DEED.match(folded) is not None and len(folded.split()) >= 4
    if name is not None and told and _EACH_ITS_TIME.search(folded):
        return True
    if any(in_year(words, c) for c in words.dates) and (_notes_order(folded) or _dated_note(words, start, cuts)):
        return True
    return name is not None and bool(told & {"lead", "date"}) and (len(told) >= 2 or deed)


_EACH_ITS_TIME = re.compile(
    r"[:,]\s(?:la primera|el primero|una|uno|the first|one)\s(?:en|el|in|on|a|at|hacia|para|del?)\s.*\b(?:la segunda|el segundo|la otra|el otro|otr[oa]|the second|another|the other)\s"
)
"""`Dos campañas de muestreo: la primera en abril y la segunda en octubre`."""
_EVENTS = frozenset({"event", "meeting", "course"})
_DEED = re.compile(
    r"(?:the |la |el )?(?:[a-z]+ )?(?:[a-z]{3,}(?:cion|sion|miento|aje|tura|tion|ment|ance|ing|sal|al)|compra|poda|siembra|entrega|reparto|arreglo|limpieza|prueba|puesta en [a-z]+|envio|firma|tendido|reforma|cierre|montaje|dictado|purchase|repair|delivery|review|update|launch|design|release|study|survey|translation|supply|upgrade|overhaul)\s(?:del?|a|of|for|to)\s"
)
"""`Realización de un muestreo`, `Digitisation of the registers`: a noun of doing."""


def _notes_order(folded: str) -> bool:
    """`Train 6 committees …`, `Instalar dos cámaras …`: notes tell what to do by the bare verb and its object."""
    verbs = alternatives(forms("act").bare | forms("hold").bare)
    return (
        re.match(
            rf"(?:meanwhile|also|then|luego|despues|tambien)?,?\s*(?:{verbs})\s+(?!(?:of|by|on|for|to|from|in|at|de|del|para|por|en|al|a (?:la|los|las)|and|y)\b)[a-z0-9]",
            folded,
        )
        is not None
    )


def dated_work(words: Words, start: int, cuts: Sequence[Cut]) -> bool:
    """`Aug: hold a workshop (Lead: Deputy Clerk)`, `Mayo: limpieza de las acequias`: behind the date that labels it stands a doing."""
    first = next((c for c in cuts if c.field == "date" and not words.text[start : c.start].strip()), None)
    mark = re.compile(r"\s*[.:]+\s+").match(words.folded, first.end) if first is not None else None
    if mark is None:
        return False
    rest = words.folded[mark.end() :]
    return _notes_order(rest) or (_DEED.match(rest) is not None and len(rest.split()) >= 4)


def _dated_note(words: Words, start: int, cuts: Sequence[Cut]) -> bool:
    """`Jun.-Jul.: wheelchair ramps at two shelters`: the date stands before the work as its label."""
    first = next((c for c in cuts if c.field == "date" and not words.text[start : c.start].strip()), None)
    if first is None or not in_year(words, first):
        return False
    return re.match(r"\.?:\s+(?:[a-z0-9-]+\s+){1,}[a-z0-9-]+", words.folded[first.end :]) is not None
