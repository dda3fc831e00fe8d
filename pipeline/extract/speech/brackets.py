"""Fields without a cue: brackets whose parts are told by their type, places, sums of money."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.extract.fields import field_word
from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.extract.speech.patterns import compiled
from pipeline.extract.speech.words import Cut, Words, is_body, mostly
from pipeline.text.amounts import read_amount
from pipeline.text.bodies import find_bodies
from pipeline.text.clean import fold_same_length
from pipeline.text.dates import read_dates
from pipeline.text.places import find_place
from pipeline.vocabulary import vocabulary


def amount_cuts(words: Words, start: int, stop: int) -> Iterable[Cut]:
    amount = read_amount(words.text[start:stop])
    if amount is None or not (amount.currency or amount.sign):
        return
    a, b = start + amount.start, start + amount.end
    giver = _GIVER.match(words.text, b, stop) or _FUND.match(words.folded, b, stop)
    giver = giver or _OF_MONEY.match(words.text, b, stop)
    if giver is not None:
        yield Cut("resources", b, giver.end(), giver.span("name"))
    if giver is not None and giver.re is _OF_MONEY:
        helped = re.search(
            r",?\s*(?:helped along|made possible|backed|supported|paid for|funded)\s+(?:by|with)\s+$",
            words.folded[start:a],
        )
        yield Cut("budget", start + helped.start() if helped else a, b, (a, b))
        return
    before = re.search(vocabulary("prose")["budget"]["before"], words.folded[start:a])
    first = start + before.start() if before else a
    cost = next((m for p in compiled("costs") if (m := p.search(words.folded[start:a]))), None)
    if cost is not None:
        yield Cut("budget", start + cost.start(), b, (a, b))
    elif before and before.group().strip():
        yield Cut("budget", first, b, (a, b))
    elif any(p.search(words.folded[start:a]) for p in compiled("costs", "given")) or _SPENT.match(
        words.folded, b, stop
    ):
        yield Cut("budget", a, b, (a, b))


_SPENT = re.compile(
    r"(?: (?:of it|of this|for it|in all))?,? (?:comes?|will come|is to come|are to come|being|is|are|will be|to be|having been|has been|have been)? ?(?:out of|from|met|drawn|found|provided|borne|debitable|chargeable|charged|granted|voted|given|set aside|donated|pledged|supplied|put up|made available|secured|earmarked)\b"
)
"""`the $2.3 million comes out of the stimulus fund`, `With £180,000 provided by the Scheme`: a sum and where it is from."""
_FUND = re.compile(
    r"\s+(?:del|de (?:la|los|las)|(?:provenientes?|procedentes?|a cuenta|con cargo) (?:del?|al?)(?: la| los| las)?|que (?:salen|saldran|provienen|vienen) del?(?: la| los| las)?)\s+(?P<name>(?:[a-z]+\s){0,2}?(?:desembolsos?|partidas?|fondos?|reservas?|remanentes?|regalias|royalties|canon|prestamo|credito|convenio|donacion|subvencion|presupuesto|fideicomiso|legado|premio|superavit|recaudacion)(?:\s(?:de [a-z]+|[a-z]+(?:al|ari[oa]|ic[oa]|iv[oa]|ipal)))?)(?=[\s,.;)]|$)"
)
"""`Con EUR 310,000 del primer desembolso`, `con Gs. 180.000.000 provenientes de royalties`."""
_OF_MONEY = re.compile(
    r"\s+(?:of|from|out of)\s+(?:the\s+)?(?P<name>[A-ZÁÉÍÓÚÑ][\w&'’.-]*(?:\s[A-ZÁÉÍÓÚÑ][\w&'’.-]*){0,4}\s(?:own\s+)?(?:funds?|money|monies|reserves?|budget|revenue|grant|grants))\b"
)
"""`£4,500 of Lottery money`, `EC$3.2 million of the Port Authority's own funds`."""
_GIVER = re.compile(
    r",?\s+(?:(?:que|los cuales|las cuales)\s+(?:(?:aport|don|financi|asign|otorg)(?:a|an|ar[aá]n?)|cubr(?:e|en|ir[aá]n?)|pon(?:e|en|dr[aá]n?)|conced(?:e|en|er[aá]n?))|(?:which|that)\s+(?:is|are|will be)\s+provided\s+by|from|provided by|donated by|granted by|aportad[oa]s? por|donad[oa]s? por|proveniente de|del|de la|de los)\s+(?:(?:the|la|el|los|las)\s+)?"
    r"(?P<name>[A-ZÁÉÍÓÚÑ][\w&'’.-]*\w(?:\s(?:of the |of |for |de la |de los |del |de )?[A-ZÁÉÍÓÚÑ][\w&'’-]*)*)"
)
"""`USD 12,500 from the Mill Levy`."""


def bracket_cuts(words: Words, start: int, stop: int) -> Iterable[Cut]:
    """`(Peru, June 2015; IDB funds)`: brackets whose every part is a field; a lone body leads only beside a date."""
    for match in re.compile(r"\(([^()]{3,120})\)").finditer(words.text, start, stop):
        if any(
            c.start == match.start() and c.end == match.end() and not _beside_date(words.text, c) for c in words.dates
        ):
            continue
        parts = [
            (m.start() + match.start(1), m.end() + match.start(1)) for m in re.finditer(r"(?:[^,;]|,(?=\d))+", match[1])
        ]
        typed = [_typed(words, a, b) for a, b in parts]
        dated = any(t and t.field == "date" for t in typed)
        if (
            not typed
            or any(t is None for t in typed)
            or not (
                dated
                or any(t and t.field in {"resources", "budget"} for t in typed)
                or any(":" in words.text[a:b] for a, b in parts)
            )
        ):
            continue
        paid = any(t and t.field in {"budget", "resources"} and read_amount(words.text[slice(*t.value)]) for t in typed)
        for cut, (a, b) in zip(typed, parts, strict=True):
            if cut is not None and cut.field == "lead" and paid and ":" not in words.text[a:b]:
                cut = Cut("resources", cut.start, cut.end, cut.value)
            if cut is not None:
                first = match.start() if a == match.start(1) else a
                yield Cut(cut.field, first, match.end() if b == match.end(1) else b, cut.value)


def _beside_date(text: str, cut: Cut) -> str:
    """What brackets hold beside their date, without words that go with dates."""
    rest = fold_same_length(text[cut.start : cut.value[0]] + " " + text[cut.value[1] : cut.end])
    return re.sub(
        r"\b(?:no|not|later|than|by|before|in|on|the|a|mas|tardar|el|en|antes|de|del|plazo|fecha|deadline|due|hasta|tentative)\b|\W",
        "",
        rest,
    )


def _typed(words: Words, a: int, b: int) -> Cut | None:
    text = words.text[a:b]
    offset = a + len(text) - len(text.lstrip())
    text = text.strip()
    led = re.match(r"(?:(?:with|con|from|using)\s+)?(?:(?:the|el|la|los|las)\s+(?=[A-ZÁÉÍÓÚÑa-z]))?", text)
    if led and led.end():
        text, offset = text[led.end() :], offset + led.end()
    named = re.match(r"(?P<name>[^\W\d_][^:;()]{1,30}?):\s+(?:(?:the|la|el|los|las)\s+)?(?=\S)", text)
    role = label_field(named["name"]) if named else ""
    if named and role:
        return Cut(role, a, b, (offset + named.end(), offset + len(text)))
    told = _verb_first().match(fold_same_length(text))
    if told and text[told.end() : told.end() + 1].isupper():
        field = "resources" if told["verb"] in forms("fund_only").every else "lead"
        return Cut(field, a, b, (offset + told.end(), offset + len(text)))
    label = re.match(
        r"(?i)(lead|led by|responsables?|responsible|a cargo de(?:l)?|funds?|funding|fondos|recursos|financia(?:miento|ci[oó]n)?|presupuesto|budget|cost|product[o]?|outputs?|entregables?|deliverables?|results?|resultados?)\s*:?\s+(?!of\s|del?\s)(?:the |la |el )?",
        text,
    )
    if label:
        word = fold_same_length(label[1])
        field = (
            "lead"
            if word[:4] in {"lead", "led ", "resp", "a ca"}
            else "product"
            if word[:3] in {"pro", "out", "ent", "del"} or word[:6] == "result"
            else "resources"
        )
        return Cut(field, a, b, (offset + label.end(), offset + len(text)))
    if read_amount(text) is not None and re.search(
        r"\d\s+(?:from|by|del?|con|por|aportad[oa]s? por|provided by)\s+\w", text
    ):
        return Cut("resources", a, b, (offset, offset + len(text)))
    if read_amount(text) is not None:
        return Cut("budget", a, b, (offset, offset + len(text)))
    reading = read_dates(text, words.year)
    if reading is not None and mostly(text, reading):
        return Cut("date", a, b, (offset + reading.span[0], offset + reading.span[1]))
    if re.fullmatch(r"(?:human resources|recursos humanos|talento humano)(?:\s.*)?", fold_same_length(text)):
        return Cut("lead", a, b, (offset, offset + len(text)))
    money = re.search(
        rf"\b(?:{vocabulary('prose')['role_nouns']['funds']}|{vocabulary('prose')['role_nouns']['funds_es']})\b",
        fold_same_length(text),
    )
    if money:
        return Cut("resources", a, b, (offset, offset + len(text)))
    if find_place(text) == text and not _country_only(text):
        return Cut("place", a, b, (offset, offset + len(text)))
    if (find_bodies(text) and text[:1].isupper()) or is_body(text):
        return Cut("lead", a, b, (offset, offset + len(text)))
    if re.fullmatch(r"[A-ZÁÉÍÓÚÑ][\w'’-]+(?:\s[A-ZÁÉÍÓÚÑ][\w'’-]+){0,2}", text):
        return Cut("place", a, b, (offset, offset + len(text)))
    return None


@cache
def _verb_first() -> re.Pattern[str]:
    """`organiza Uruguay`, `financia el FIDA`: a verb of leading or paying with its subject behind."""
    verbs = forms("lead").finite | forms("fund_only").finite | forms("hold").finite
    return re.compile(rf"(?:lo |la |los |las )?(?P<verb>{alternatives(verbs)})\s+(?:(?:el|la|los|las)\s+)?")


def label_field(name: str) -> str:
    """The field of a label: of the vocabulary for labels, or a role of people (`organiser`, `contratista`)."""
    if fold_same_length(name).strip() in vocabulary("prose")["actors"]["roles"]:
        return "lead"
    word = field_word(name)
    if word is None or word.field not in _TOLD:
        return ""
    return "resources" if word.field == "budget" else word.field


_TOLD = frozenset({"lead", "resources", "product", "date", "place", "budget"})


def _country_only(text: str) -> bool:
    found = find_bodies(text)
    return bool(found) and found[0].start == 0 and found[0].end == len(text)
