"""Orders, as resolutions and circulars give them: `Encárgase a la Oficina la compra …`, `Ordénese el cierre …`, `Que la Unidad eleve …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.extract.speech.inflection import alternatives, forms, subjunctive
from pipeline.extract.speech.predicates import Group
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

_ENCLITIC = re.compile(r"(?<![\w-])(?P<verb>[^\W\d_]*[áéíóú][^\W\d_]{0,5}[ae])n?se(?=\s|,)", re.I)
"""`Encárgase`, `dispóngase`, `contrátense`: the accent three syllables from the end tells them from `encargase`."""
_TO = re.compile(
    r"(?:,[^,]{3,60},)?\s+al?\s+(?P<actor>[^,;:.]{3,90}?),?\s+(?=(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis|que)\s+[a-z\d]|(?P<verb>[a-z]{3,}(?:ar|er|ir)(?:l[oa]s?)?)\s)"
)
_NEW = r"(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis|ocho|diez|\d[\d.]*)\s+"
_THING = re.compile(
    rf"(?:,[^,]{{3,60}},)?(?:\s+(?:tambien|asimismo|igualmente))?(?:,?\s+por\s+(?:(?:el|la|los|las)\s+)?(?P<actor>[^,;:.]{{3,70}}?),?(?=\s{_NEW}))?\s+(?:a\s+)?"
    rf"(?P<thing>(?:{_NEW})?(?!al?\s|del?\s|en\s|con\s|por\s|para\s|y\s|est[aeo]s?\s)[a-z\d])"
)
_ITSELF = re.compile(
    r"(?:(?:el|la|los|las)\s+)?(?:presentes?|siguientes?|anexos?|textos?|plan(?:es)?|programa|reglamento|estatuto|informe anual|memoria anual|calendario)\b|est[aeo]s?\s|que\s"
)
"""What a resolution does by itself: `Adóptase el Plan`, `Apruébase el presente programa`."""


def decreed(text: str) -> Iterator[Group]:
    """The orders of a sentence: verbs with `se` behind them, and what a resolution opens with `que` or fixes in an infinitive."""
    folded = fold_same_length(text)
    for match in _ENCLITIC.finditer(text):
        group = _order(match, folded)
        if group is not None:
            yield group
    wish = _wished(folded)
    if wish is not None:
        yield wish


_GOING_ON = re.compile(
    r"\s*(?P<verb>[a-z]+(?:ando|iendo|yendo))se(?:,[^,]{3,60},)?(?=\s+(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis)\s)"
)


def going_on(folded: str) -> Group | None:
    """`Manteniéndose, como hasta hoy, las retretas durante el año entero`: a gerund in place of the verb of a sentence."""
    match = _GOING_ON.match(folded)
    if match is None or match["verb"] not in forms("act").gerund | forms("hold").gerund | {
        "manteniendo",
        "continuando",
    }:
        return None
    return Group(match.start("verb"), match.end(), match.end(), "", "thing", True)


def _order(match: re.Match[str], folded: str) -> Group | None:
    verb = folded[match.start("verb") : match.end("verb")]
    start, end = match.span()
    kinds = vocabulary("prose")["decree"]
    if any(verb.startswith(stem) for stem in kinds["assign"]):
        to = _TO.match(folded, end)
        if to is not None:
            return Group(
                start,
                to.end(),
                to.end("verb") if to["verb"] else to.end(),
                to["verb"] or "",
                "active",
                False,
                to.span("actor"),
            )
    thing = _THING.match(folded, end)
    if thing is None or _ITSELF.match(folded, thing.start("thing")):
        return None
    actor = thing.span("actor") if thing["actor"] else None
    if any(verb.startswith(stem) for stem in (*kinds["assign"], *kinds["order"])):
        return Group(start, thing.start("thing"), thing.start("thing"), "", "active" if actor else "thing", True, actor)
    if verb in _ordered():
        return Group(start, start, end, verb, "reflexive", verb in subjunctive("hold"), actor)
    return None


@cache
def _ordered() -> frozenset[str]:
    """Verbs of doing in the imperative: `realice`, `contrate`."""
    return subjunctive("act") | subjunctive("hold") | subjunctive("do")


WISH = re.compile(r"\s*(?:(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[.)ºo°]{1,3}\s*[-–—]?\s*))?que(?=[\s,])")


@cache
def _wishing() -> re.Pattern[str]:
    verbs = subjunctive("act") | subjunctive("hold") | subjunctive("do") | subjunctive("lead")
    verbs -= {"de", "conforme"}
    happens = {"funcione", "haya", "tenga lugar", "opere", *(f.removesuffix("n") for f in subjunctive("happen"))}
    return re.compile(
        rf"(?<!\w)(?P<se>se\s+)?(?:(?P<happens>(?:{alternatives(happens)})n?)|(?P<verb>(?:{alternatives(verbs)})n?))(?!\w)"
    )


_VALUED = re.compile(
    r"\b(?:es|sea|seria|resulta|parece) (?:un[oa]? |su |el |la )?(?:obligacion|derecho|deber|importante|necesari|deseable|urgente|precis|indispensable|buen|convenient|cosa)"
)
"""`Que la Tesorería rinda cuentas es obligación de la ley`: what ought to be."""


def _wished(folded: str) -> Group | None:
    """`Que la locomotora se restaure en Peñarol`, `Que en julio funcionen catorce talleres es tarea de …`."""
    opening = WISH.match(folded)
    match = _wishing().search(folded, opening.end()) if opening else None
    if (
        opening is None
        or match is None
        or re.search(r"\b(?:que|quien|quienes|cuy[oa]s?)\s[^,]*$", folded[opening.end() : match.start()])
    ):
        return None
    if re.search(r"(?:^|\s)(?:el|la|los|las|un|una|de|del|con|por|en)\s+$", folded[opening.end() : match.start()]):
        return None
    if _VALUED.search(folded, match.end()):
        return None
    verb = match["happens"] or match["verb"]
    if match["happens"]:
        return Group(match.start(), match.start(), match.end(), verb, "passive", True)
    if match["se"]:
        return Group(
            match.start(),
            match.start(),
            match.end(),
            "se " + verb,
            "reflexive",
            verb.removesuffix("n") in subjunctive("hold"),
        )
    return Group(match.start(), match.start(), match.end(), verb, "active")
