"""Spanish futures (`publicará`, `se realizarán`): which announce work, and where their verb ends."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.patterns import empty_verbs
from pipeline.extract.speech.predicates import Group

FUTURE = re.compile(
    r"\b(?P<se>se\s+)?(?P<clitic>(?:lo|la|los|las|le|les|nos|me|te|os)\s+)?(?P<verb>[^\W\d_]*(?:rá|rán|remos))(?!\w)",
    re.I,
)


_NO_FUTURES = frozenset(
    {"queremos", "corremos", "recorremos", "esperemos", "miremos", "procuremos", "mejoremos", "consideremos", "recuperemos", "logremos", "encontremos", "mostremos", "entremos", "tiremos", "aseguremos"}
)  # fmt: skip
"""Presents that end as futures do."""
_PROCEEDS = re.compile(
    r"se proceder(?:a|an)(?:,[^,]{3,30},)?\s+al?\s+(?=(?:(?:la|el|los|las)\s+)?[a-z]+(?:cion|miento|aje|sion|ura)\b)"
)
"""`Se procederá, además, a la titulación de 1.200 hectáreas`."""


def future_group(match: re.Match[str], folded: str) -> Group | None:
    """A Spanish future, told by its accent; a name in the middle of a sentence (`Pará`) is none."""
    verb = folded[match.start("verb") : match.end("verb")]
    first = match.start() == 0 or not match.string[: match.start()].strip(" ¿¡«“\"'(–-")
    if (match["verb"][0].isupper() and not first and not match["se"]) or len(verb) < 4 or verb in _NO_FUTURES:
        return None
    start, end = match.span()
    if _OPENS_YEAR.match(folded, start) or (verb in {"habra", "habran"} and _says_below(folded, end)):
        return None
    finished = _FINISHED.match(folded, end) if verb in {"habra", "habran"} else None
    if finished is not None and re.match(r"(?:quedado|sido|estado)$", finished["done"]):
        left = _DONE.match(folded, finished.end())
        return Group(start, start, left.end(), left[1], "passive", True) if left is not None else None
    if finished is not None:
        over = finished["done"] in forms("happen").participle | forms("end").participle
        return Group(start, start, finished.end(), finished["done"], "passive" if over else "active", over)
    if verb in _CHARGED and _CHARGE.match(folded[:start].rstrip()):
        return Group(start, end, end, verb, "thing", True)
    if verb in {"quedara", "quedaran", "sera", "seran"}:
        state = _state(start, end, verb, folded)
        if state is not None:
            return state
    seen = _SEEN.match(folded, end) if verb in {"podra", "podran"} else None
    if seen is not None:
        return Group(start, start, seen.end(), "verse", "passive", True)
    proceeds = _PROCEEDS.match(folded, start)
    if proceeds is not None:
        return Group(start, proceeds.end(), proceeds.end(), verb, "thing", True)
    empty = empty_verbs("es").match(folded, start)
    if empty is not None and empty.end() < end:
        empty = None
    if match["se"]:
        return Group(start, start, max(end, empty.end() if empty else end), verb, "reflexive", empty is not None)
    if verb in {"llevara", "llevaran"} and folded.startswith(" a cabo", end):
        end += len(" a cabo")
    if empty is not None and _takes_place(verb, empty, folded, start, end):
        return Group(start, start, max(end, empty.end()), verb, "passive", True)
    return Group(start, start, end, verb, "active")


_OPENS_YEAR = re.compile(
    r"[a-z]+ (?:el|la) (?:ano|calendario|programa|ciclo|ejercicio|temporada|semestre|trimestre|agenda|periodo|curso) (?:con )?(?:el|la|los|las|un|una|unos|unas|dos|tres)\b"
)
_CHARGED = frozenset({"estara", "estaran", "correra", "correran", "quedara", "quedaran"})
_CHARGE = re.compile(
    r".{0,60}?\b(?:a cargo|bajo la (?:responsabilidad|direccion|coordinacion)|en manos|al cuidado) del? [^,;:]+$"
)
"""`A cargo de la Unidad estará la guía`."""
_OBJECT_OF = re.compile(
    r"\s+(?:tambien\s+)?(?:objeto|materia|motivo) de\s+(?:un[oa]?\s+)?[a-z]+(?:\s(?!del?\b|en\b|el\b|la\b|los\b|las\b|por\b|con\b|para\b|a\b)[a-z]+)?"
)
"""`Serán objeto de reposición las defensas`: as any participle of doing."""
_FINISHED = re.compile(r"\s+(?:ya\s+|tambien\s+)?(?P<done>[a-z]{2,}(?:ado|ido|cho|sto|rto|elto|ito))\b")
"""`Para octubre el Comité habrá editado la guía`."""
_SEEN = re.compile(r"\s+(?:tambien\s+)?(?:ver|visitar|contemplar|disfrutar|admirar|recorrer|apreciar)se\b")
"""`La exposición podrá verse del 3 al 27 de octubre`."""
_DONE = re.compile(r"\s+(?:[a-z]+mente\s+|tambien\s+)?([a-z]+(?:ad|id|st|ch|rt|et|ot|it|pres|uelt|lect)[oa]s?)\b")


def _says_below(folded: str, end: int) -> bool:
    """`Habrán quedado descritas las series: el Servicio catalogará …`: behind the colon stands what is done."""
    return ":" in folded[end:] and re.match(r"\s+[a-z]+(?:ad|id|st|ch|rt)[oa]s?\b", folded[end:]) is not None


def _state(start: int, end: int, verb: str, folded: str) -> Group | None:
    """`Será publicada`, `quedarán instaladas`; `será` alone is a copula."""
    subject_to = _OBJECT_OF.match(folded, end)
    if subject_to is not None:
        return Group(start, start, subject_to.end(), "revisado", "passive")
    done = _DONE.match(folded, end)
    if done is not None:
        return Group(start, start, done.end(), done[1], "passive", True)
    return Group(start, start, end, verb, "copula") if verb.startswith("ser") else None


def _takes_place(verb: str, empty: re.Match[str], folded: str, start: int, end: int) -> bool:
    """Whether the verb says no more than that something takes place: `tendrá lugar`, `comenzará`, not `abrirá sus puertas`."""
    if verb in {"tendra", "tendran", "estara", "estaran"}:
        return re.match(r"(?:tendran? lugar|estaran? (?:list|disponib))", folded[start:]) is not None
    if verb.removesuffix("n") not in _happening() and " la luz" not in empty.group():
        return False
    return verb.startswith("habra") or not _does_it(folded[:start], folded[end:])


_WHEN = r"(?:\d|dia|proximo|mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|primer|segund|tercer|cuart|ultim|semana|quincena|trimestre|semestre)"
_OBJECT = re.compile(
    rf"\s+(?:tambien\s+|ademas\s+)?(?:un|una|unos|unas|sus?|(?:el|la|los|las)(?!\s+{_WHEN})|dos|tres|cuatro|cinco|seis)\s+[a-z]"
)


def _does_it(before: str, behind: str) -> bool:
    """`La Dirección abrirá sus puertas`: a subject before the verb and an object behind it; not `El taller comenzará el 5`."""
    subject = re.split(r"[,;:.]\s", before)[-1].strip()
    return bool(re.match(rf"(?:el|la|los|las)(?!\s+{_WHEN})\s+\w", subject)) and _OBJECT.match(behind) is not None


@cache
def _happening() -> frozenset[str]:
    return frozenset(forms("happen").finite)
