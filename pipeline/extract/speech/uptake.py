"""Fields told by verbs that take up the work before: `Peru will lead it`, `lo financiará la UE`, `It will yield a map`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.speech.anaphora import is_pronoun, refers
from pipeline.extract.speech.behind import behind_verb
from pipeline.extract.speech.core import first_comma, object_of, rest_behind
from pipeline.extract.speech.doers import doer_of, named_after
from pipeline.extract.speech.inflection import forms
from pipeline.extract.speech.patterns import compiled, expand
from pipeline.extract.speech.predicates import Group
from pipeline.extract.speech.results import result_of
from pipeline.extract.speech.subjects import named_span, subject_of
from pipeline.extract.speech.words import Cut, Part, Span, Words, is_body
from pipeline.text.bodies import find_bodies
from pipeline.vocabulary import vocabulary


def role_of(words: Words, part: Part, cuts: Sequence[Cut], before: str) -> Cut | None:
    """A field told by a verb that speaks of the work before: `Peru will lead it`, `La UE lo financia`, `It will yield a map`."""
    made = doer_of(words, part, cuts, before) or result_of(words, part, cuts, before)
    if made is not None:
        return made
    for field in ("lead", "resources"):
        for pattern in compiled(field, "subject"):
            cut = _by_subject(words, part, cuts, before, field, pattern)
            if cut is not None and not any(
                c.field == "lead" and c.value[0] < cut.value[1] and cut.value[0] < c.value[1] for c in cuts
            ):
                return cut
    pattern = re.compile(
        rf"(?<!\w)(?:(?:will|shall|is to|are to)\s+(?:jointly\s+|also\s+)?)?(?:{expand('<lead>')}|{expand('<lead:bare>')})(?!\w)"
    )
    return _by_subject(words, part, cuts, before, "lead", pattern)


_MEETS = re.compile(
    r"(?:(?:will|shall|is to|are to)\s+)?(?:convenes?|meets?|gathers?)\s+(?:in|at|on|again|twice|every|from|for the)\b"
)
"""`The Committee shall convene in Vientiane`: it meets, it leads nothing."""


def _by_subject(
    words: Words, part: Part, cuts: Sequence[Cut], before: str, field: str, pattern: re.Pattern[str]
) -> Cut | None:
    """The subject of a verb of leading or paying (`pattern`) whose object is the work before."""
    for match in pattern.finditer(words.folded, part.start, part.stop):
        if not _is_verb_of(words, part, match) or _MEETS.match(words.folded, match.start()):
            continue
        clitic = re.search(r"\b(?:lo|la|los|las)\s+$", words.folded[part.start : match.start()])
        stop = match.start() - (len(clitic.group()) if clitic else 0)
        owner = replace(part, group=Group(stop, match.start(), match.end(), match.group(), "active"))
        if part.relative or re.match(r"(?:which|that|whose|que|cual)\s", words.folded[part.start :]):
            relative = _RELATIVE.match(words.folded, part.start)
            if relative is not None and relative.end() >= stop - 1:
                charged = re.search(r"\bse (?:ocup|encarg|responsab|har)", match.group()) is not None
                after = named_after(words, match.end(), part.stop, field, loose=charged)
                return after or _antecedent(words, part, field)
            owner = replace(owner, start=relative.end() if relative else part.start)
        if not clitic and not part.relative and not _about_before(words, part, match, cuts, before, field):
            continue
        if clitic and (after := named_after(words, match.end(), part.stop, field)) is not None:
            return after
        span = named_span(words, *subject_of(words, owner, cuts))
        if span[0] >= span[1] and (behind := behind_verb(words, part)) is not None:
            return Cut(field, behind.start, behind.end, behind.value)
        if _is_name(words, span, field):
            return Cut(field, span[0], span[0], span)
    return None


_RELATIVE = re.compile(
    r"(?:an? [a-z]+ )?(?:[a-z]+ (?=del? ))?(?:for |of |in |with |the costs? of |con |para |de (?:la |los |las )|del |[a-z]+ )?(?:who|quien|quienes|which|that|que|la cual|el cual|lo que|lo cual|l[oa]s cuales)\s+(?:also\s+|kindly\s+|generously\s+|tambien\s+|ademas\s+)?"
)


def _is_verb_of(words: Words, part: Part, match: re.Match[str]) -> bool:
    """Whether the words matched are the verb of the part: no name, no noun behind an article, no piece of a word."""
    if match.start() > part.start and words.text[match.start()].isupper():
        return False
    if re.search(r"\b(?:the|an?|its|their|el|la|un|una|su|of|de)\s+$", words.folded[part.start : match.start()]):
        clitic = re.search(r"[\w,]\s+(?:lo|la|los|las)\s+$", words.folded[part.start : match.start()])
        if clitic is None:
            return False
    if part.group is not None and not (
        part.group.start <= match.start() <= part.group.end or match.start() <= part.group.start < match.end()
    ):
        return False
    if words.folded[part.start : match.start()].endswith("se ") or re.match(
        r"\s+(?:will|shall|is|are)\b", words.folded[match.end() : part.stop]
    ):
        return False
    return not (
        (match.start() > part.start and words.folded[match.start() - 1].isalnum())
        or (match.end() < part.stop and words.folded[match.end()].isalnum())
    )


def _about_before(words: Words, part: Part, match: re.Match[str], cuts: Sequence[Cut], before: str, field: str) -> bool:
    """Whether the verb's object is the work before: left out, a word for it, what it costs or needs."""
    object_ = re.sub(r"^(?:en|in|durante|during) 20\d\d\s*", "", _object(words, part, match, cuts))
    said = match.group()
    if not before and part.start == 0 and not part.relative and object_ and any(c.field == "date" for c in cuts):
        return False  # `La Secretaría convocará las sesiones en mayo` opens a plan
    if object_ == "":
        pays_alone = field == "resources" and bool(before) and _PAYS.search(said) is not None
        return pays_alone or (bool(before) and field != "resources")
    if refers(object_, before):
        return True
    if not before:
        return False
    if _TAKES_CHARGE.search(said) and re.fullmatch(r"(?:the|el|la|los|las)(?: [a-z]+){1,3}", object_):
        return True
    return field == "resources" and (
        _pays_for(words, part, match, object_)
        or _EXPENSES.match(object_) is not None
        or re.match(r"(?:some |up to |unos )?(?:[a-z$€£]{1,4}\s?)?\d", object_) is not None
    )


def _object(words: Words, part: Part, match: re.Match[str], cuts: Sequence[Cut]) -> str:
    """What the verb is about, folded; empty where nothing follows that could be it (`will be responsible, and …`)."""
    cuts = [c for c in cuts if c.field != "budget"]  # a sum is what is pledged
    object_ = object_of(words, match.end(), part.stop, cuts) or rest_behind(
        words, match.end(), first_comma(words, match.end(), part.stop), cuts
    )
    if _ROLE.search(match.group()) and re.match(r"\s*(?:$|[.,;]|(?:and|y|e)\s)", words.folded[match.end() : part.stop]):
        return ""
    article = "el " if match.group().endswith(("del", " al")) else ""
    return article + object_ if object_ else ""


def _is_name(words: Words, span: Span, field: str) -> bool:
    """Whether a subject names who leads or pays; money may come from what is no body (`los fondos propios`)."""
    name, folded = words.text[slice(*span)], words.folded[slice(*span)]
    return (
        bool(name)
        and not is_pronoun(folded)
        and not re.match(r"(?:means?|plans?|intends?|hopes?|wants?|wish(?:es)?|aims?)\sto\b", folded)
        and not refers_only(folded)
        and bool(find_bodies(name) or is_body(name) or name[:1].isupper() or field == "resources")
        and len(name.split()) <= 12
        and not re.search(r"\b(?:has|have|is|are|was|were|been|will|shall)\b", folded)
    )


def _pays_for(words: Words, part: Part, match: re.Match[str], object_: str) -> bool:
    """`FUNDESYRAM cubrirá la construcción`: a named payer, and a thing that the work needs."""
    verb = match.group().split()[-1]
    pays = verb in forms("fund_only").every or re.match(r"cubr|sufrag|solvent|bears?$|covers?$|defray|underwrit", verb)
    name = words.text[part.start : match.start()].strip(" ,")
    named = name[:1].isupper() and (bool(find_bodies(name)) or name.isupper() or is_body(name))
    return bool(pays) and named and re.match(r"(?:the|el|la|los|las|its|sus?)\s", object_) is not None


_ROLE = re.compile(
    r"\b(?:responsables?|encargad[oa]s?|lider(?:es)?|coordinador(?:a|es)?|organizador[ae]?s?|responsible|in charge|organi[sz]er|coordinator|conven[eo]r|a cargo|al frente|in the lead|accountable|answerable)$"
)


_TAKES_CHARGE = re.compile(r"\b(?:charge|responsibility|the lead|responsible|cargo|encarg[a-z]+|ocup[a-z]+)\b")
"""`Vanuatu will take charge of the shipment`."""


_PAYS = re.compile(
    r"\b(?:pays?|pagan?|pagaran?|finances?|financian?|financiaran?|costean?|costearan?|sponsors?|patrocinan?|patrocinaran?|cofinances?|cofinancian?|fondos|recursos|dinero|financiamiento|costs?|bill|expenses|expenditure|tab)$"
)


_EXPENSES = re.compile(
    r"(?:(?:the|its|their|el|la|los|las|sus?)\s+)?(?:[a-z]+\s+)?(?:travel|freight|shipping|insurance|flete|seguros|airfares?|fares?|tickets?|per diems?|accommodation|lodging|printing|catering|materials?|equipment|supplies|meals|venue|rent|fees?|"
    r"interpretation|translation|salaries|staff|pasajes?|viaticos|alojamiento|hospedaje|dietas|impresion|materiales?|equipos?|insumos|comidas|alquiler|honorarios|interpretacion|traduccion|estadias?|logistica|transporte|combustible)\b"
)


def refers_only(folded: str) -> bool:
    """Whether a subject is no name but a noun of money or results (`the costs`, `los gastos`)."""
    first = re.findall(r"[a-z]+", folded)
    anaphora = vocabulary("prose")["anaphora"]
    return bool(first) and (first[-1] in anaphora["nouns_en"] or first[0] in anaphora["nouns_es"])


def _antecedent(words: Words, part: Part, field: str) -> Cut | None:
    """`… to DG SANTE, which funds the work`: the name before the relative clause."""
    match = re.search(
        r"(?:^|\s)([A-ZÁÉÍÓÚÑ][\w&.+-]*(?:\s(?:of\s|de\s|del\s|for\s|the\s|la\s|and\s|y\s)*[A-ZÁÉÍÓÚÑ][\w&.+-]*)*),?\s*$",
        words.text[: part.start],
    )
    return Cut(field, part.start, part.start, match.span(1)) if match else None
