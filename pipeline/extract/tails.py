"""Who and when at the end of an item, said without a label: `Curso de geoestadística. Lidera Colombia. Mayo de 2019.`

Also a date beside another value: `(lead: Data Office; Q1–Q2; output: 50 datasets)`. Only whole sentences or whole parts
count: one that is nothing but a date, or a verb or word of leading with a name.
"""

from __future__ import annotations

import re

from pipeline.extract.fields import field_word
from pipeline.extract.quotes import part, trimmed_quote
from pipeline.extract.sentences import read_sentence
from pipeline.extract.speech.adjuncts import cuts_in
from pipeline.extract.speech.words import Cut, Words
from pipeline.extract.values import lead_likeness, resources_likeness
from pipeline.model.provenance import Quote
from pipeline.text.likeness import date_likeness

_PART = re.compile(r"(?:^|(?<=[.;]))\s*(?P<words>[^.;]+(?:\.(?=[^\s])[^.;]*)*)")
_LONG_LEAD = 9
_WHOLLY = 0.99
_SURE = 0.85
_SHORT = 4


def split_tails(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """The quotes with what stands unlabelled at the end of the activity, or beside another value, in fields of its own."""
    found = _from_values(_from_subject(_from_clauses(_from_activity(_from_row(dict(quotes))))))
    for name in ("lead", "resources", "product"):
        value = found.get(name)
        if value is None or "date" in found or ";" not in value.text:
            continue
        parts = list(_PART.finditer(value.text))
        dates = [p for p in parts if date_likeness(p["words"].strip()) >= _WHOLLY]
        if len(dates) == 1 and len(parts) == 2:
            kept = next(p for p in parts if p is not dates[0])
            found["date"] = trimmed_quote(part(value, *dates[0].span("words")))
            found[name] = trimmed_quote(part(value, *kept.span("words")))
    return found


_ENDS = {
    "lead": re.compile(r"(?:\.\s+|[,;/|·]\s*|\s[–—-]+\s+|\s*[(\[])(?=[^\s])"),
    "resources": re.compile(r"(?:\.\s+|[;|·]\s*|\s[–—]+\s+)(?=[^\s])"),
    "product": re.compile(r"(?:\.\s+|[|·]\s*|\s[–—]+\s+)(?=[^\s])"),
}
"""Signs before a date at the end of a labelled value; a product may have dates of its own behind a comma (`Memoria, 2019`)."""


def _from_values(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """A date that ends a labelled value (`Lead: Education Unit. March–May`), or that is all of it (`Entrega: junio`)."""
    if "date" in quotes:
        return quotes
    for name, signs in _ENDS.items():
        value = quotes.get(name)
        if value is None:
            continue
        if name == "product" and date_likeness(value.text) >= _WHOLLY:
            quotes["date"] = quotes.pop(name)
            return quotes
        for sign in signs.finditer(value.text):
            words = value.text[sign.end() :].strip(" .;)]")
            if value.text[: sign.start()].strip() and date_likeness(words) >= _WHOLLY:
                quotes["date"] = trimmed_quote(part(value, sign.end(), sign.end() + len(words)))
                quotes[name] = trimmed_quote(part(value, 0, sign.start()))
                return quotes
    return quotes


_BRACKET = re.compile(r"\s*[(\[](?P<row>[^()\[\]]+)[)\]]\s*$")
_DASHES = re.compile(r"\s+[—–|]\s+")


def _from_row(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """Parts in a row behind the text, in brackets or between dashes: `Protocolo — Comité de Calidad — marzo — Protocolo aprobado`.

    They count only where one is wholly a date and another a body or an office, and neither has been said by a label.
    """
    activity = quotes["activity"]
    if {"date", "lead"} & quotes.keys():
        return quotes
    bracket = _BRACKET.search(activity.text)
    dashes = list(_DASHES.finditer(activity.text))
    if bracket is not None:
        head, low, high = bracket.start(), bracket.start("row"), bracket.end("row")
        mark = r";\s*" if ";" in bracket["row"] else r",\s+"
        cuts = [(low + m.start(), low + m.end()) for m in re.finditer(mark, bracket["row"])]
    elif len(dashes) >= 2:
        head, low, high = dashes[0].start(), dashes[0].end(), len(activity.text)
        cuts = [m.span() for m in dashes[1:]]
    else:
        return quotes
    spans = list(zip([low, *(c[1] for c in cuts)], [*(c[0] for c in cuts), high], strict=True))
    said = _typed([activity.text[a:b] for a, b in spans])
    if head == 0 or not {"date", "lead"} <= said.keys():
        return quotes
    for name, place in said.items():
        quotes.setdefault(name, trimmed_quote(part(activity, *spans[place])))
    quotes["activity"] = trimmed_quote(part(activity, 0, head))
    return quotes


def _typed(parts: list[str]) -> dict[str, int]:
    """Field to the part that holds it: the date, the lead, and of what is left at most one part as the product."""
    dates = [i for i, p in enumerate(parts) if date_likeness(p) >= _WHOLLY]
    leads = [i for i, p in enumerate(parts) if i not in dates and p[:1].isupper() and lead_likeness(p) >= _SURE]
    if not leads and dates == [1] and len(parts) == 3 and parts[0][:1].isupper() and len(parts[0].split()) <= _SHORT:
        leads = [0]
    if len(dates) != 1 or not leads or len(parts) > 4:
        return {}
    found = {"date": dates[0], "lead": leads[0]}
    rest = [i for i in range(len(parts)) if i not in found.values()]
    funds = [i for i in rest if resources_likeness(parts[i]) >= 1]
    if funds and len(rest) > 1:
        found["resources"] = funds[0]
        rest.remove(funds[0])
    return {**found, "product": rest[0]} if len(rest) == 1 else found if not rest else {}


_ANY_YEAR = 2000
"""What is a date is one in any year."""
_OPENING = 12
"""Letters that an article may take before the subject of a sentence."""
_ACRONYM = re.compile(r"[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ0-9-]{1,9}")
_ENDED = re.compile(r"[\s.;,]*$")
_APART = re.compile(r"(?:[,;(\[]|\s[—–-])\s*$")


def _from_clauses(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """Clauses set apart at the end, as prose has them: `Feria de empleo, a cargo de la DGP (T2)`.

    A date counts in brackets only: others are words of the title (`Informe de gestión, 2017`).
    """
    activity, found = quotes["activity"], dict(quotes)
    words = Words.of(activity.text, _ANY_YEAR)
    end = len(words.text)
    for cut in reversed(cuts_in(words, 0, end)):
        ends = cut.start and _ENDED.fullmatch(words.text[cut.end : end])
        if not ends or cut.field in found or not _set_apart(words, cut):
            break
        found[cut.field] = trimmed_quote(part(activity, *cut.value))
        end = len(words.text[: cut.start].rstrip(" ,;—–-"))
    found["activity"] = trimmed_quote(part(activity, 0, end))
    return found


def _from_subject(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """Who does it, where the item is a sentence and no label says so: `OAI is to convene the round table`."""
    activity = quotes["activity"]
    if "lead" in quotes:
        return quotes
    works = [s for s in read_sentence(activity.text, _ANY_YEAR) if s.sort == "plan"]
    leads = [c for c in works[0].cuts if c.field == "lead"] if len(works) == 1 else []
    if len(leads) != 1 or leads[0].value[0] > _OPENING:
        return quotes
    lead = trimmed_quote(part(activity, *leads[0].value))
    known = _ACRONYM.fullmatch(lead.text) or (":" not in lead.text and lead_likeness(lead.text) >= _SURE)
    return {**quotes, "lead": lead} if known else quotes


def _set_apart(words: Words, cut: Cut) -> bool:
    before = words.text[: cut.value[0]].rstrip()[-1:]
    if cut.field == "date":
        return before in ("(", "[")
    opens = words.text[cut.start] in "([,;" or _APART.search(words.text, 0, cut.start) is not None
    return cut.field == "lead" and opens


def _from_activity(quotes: dict[str, Quote]) -> dict[str, Quote]:
    """Sentences taken from the end of the activity, as long as each is a date or names the lead."""
    activity = quotes["activity"]
    while True:
        parts = list(_PART.finditer(activity.text))
        if len(parts) < 2:
            break
        last = parts[-1]
        words = last["words"].strip()
        if "date" not in quotes and date_likeness(words) >= _WHOLLY:
            quotes["date"] = trimmed_quote(part(activity, *last.span("words")))
        elif "lead" not in quotes and (length := _leading(words)):
            start = last.start("words") + len(last["words"]) - len(last["words"].lstrip()) + length
            quotes["lead"] = trimmed_quote(part(activity, start, last.end("words")))
        else:
            break
        activity = trimmed_quote(part(activity, 0, last.start("words")))
    quotes["activity"] = activity
    return quotes


def _leading(words: str) -> int:
    """Length of the word of leading that the sentence begins with (`Lidera Colombia`); 0 if it is no such sentence."""
    match = re.match(r"(\w+(?:\s+(?:por|by|de))?)\s+(?=[A-ZÁÉÍÓÚÑ])", words)
    if match is None or len(words.split()) > _LONG_LEAD:
        return 0
    word = field_word(match[1])
    return match.end() if word is not None and word.field == "lead" and word.score >= 1.0 else 0
