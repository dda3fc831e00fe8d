"""Is the document a plan? By what it calls itself in its title, else by what its body holds.

Minutes, agendas, reports on the past year, invoices and papers have tables with activities, people and dates too: the
title decides first (`Informe del Plan de Trabajo` is a report), the evidence of the body only where no title speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.pieces import Item
from pipeline.model.document import Table
from pipeline.model.plan import Entry
from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_TITLE_PIECES = 14
_LEAST_ENTRIES = 3
_MANY_ENTRIES = 5
_INSTRUMENT = 4.0
"""How much less prominent the name of an act is than that of the document itself."""
_LEAST_SENTENCES = 2
_SAID = {"lead", "date", "product", "resources", "budget"}
_ADOPTS = {"aprueba", "aprueban", "adopta", "adoptan", "establece", "publica", "aprobar", "adoptar"}
"""`Instrucción 4/2012, …, por la que se aprueba el programa de actividades`."""
_SPANISH_WORDS = {"de", "del", "la", "el", "los", "las", "y", "para"}


_FIRST = 99.0
"""A title set as one in the first lines outweighs every heading below it (`Budget summary`)."""


def called(items: Sequence[Item]) -> str:
    """`plan`, `other`, `act` (a letter or resolution, which may hold a plan) or `` (it does not say), from the head nouns of its first lines.

    The most prominent line that names a document decides (heading level, type size, bold or capitals, a year in it); of
    equals the first.
    """
    votes: list[tuple[float, int, str]] = []
    for position, piece in enumerate(items[:_TITLE_PIECES]):
        text = _words(piece)
        if text and len(text) <= 220:
            vote, surely = _vote(text)
            if vote:
                vote = vote if surely or vote == "plan" else "act"
                opens = vote == "plan" and surely and position < 2 and not isinstance(piece, Table) and piece.styled
                rank = -_FIRST if opens else -_prominence(piece) + (0.0 if surely else _INSTRUMENT)
                votes.append((rank, position, vote))
            elif says_plan(text):
                votes.append((1.0 - _prominence(piece), position, "plan"))
        elif text and _speaks_of_itself(text):
            votes.append((_INSTRUMENT, position, "plan"))
    best = min(votes)[2] if votes else ""
    return "plan" if best == "act" and any(v[2] == "plan" for v in votes) else best


def _words(piece: Item) -> str:
    if isinstance(piece, Table):
        first = [c for c in piece.cells if c.row == 0 and c.text.strip()]
        return first[0].text.strip() if len(first) == 1 else ""
    return piece.whole if piece.role in {"text", "item"} else ""


def _prominence(piece: Item) -> float:
    """How much a line is set as the document's title; sizes count in steps, so that small differences do not."""
    if isinstance(piece, Table):
        return 0.0
    block = piece.block
    words = len(piece.whole.split())
    score = {1: 6.0, 2: 4.0}.get(block.heading, 3.0 if block.heading else 0.0)
    score += min(4, int(block.size // 3)) if block.size else 0.0
    score += 1.0 if block.bold or piece.styled else 0.0
    score += 1.0 if re.search(r"\b(?:19|20)\d\d\b", piece.whole) else 0.0
    score -= 4.0 if words > 18 else 0.0
    score -= 3.0 if piece.enumerator is not None else 0.0
    return score


@cache
def _nouns(kind: str, language: str) -> frozenset[str]:
    return frozenset(vocabulary("doctypes")[kind][language])


def names_document(text: str) -> str:
    """What one line calls the document: `plan`, `other` or ``; of parts between dashes or colons the first that says."""
    return _named(text) or ("plan" if says_plan(text) else "")


def is_act(text: str) -> bool:
    """`Memorándum N.º 12`, `Resolución 418/2021`: the name of an act or letter, which may hold a plan."""
    return _vote(text) == ("other", False)


def is_address(text: str) -> bool:
    """`Mensaje de la Secretaria …`, `Budget speech`: what somebody says or writes to others."""
    known = vocabulary("doctypes")["addresses"]
    return bool(set(re.findall(r"[a-z]+", fold(text))[:5]) & {*known["es"], *known["en"]})


def says_plan(text: str) -> bool:
    """A title in everyday words: `What we will do in 2022`, `Tareas para 2023`. It counts less than a line that names the document."""
    if len(text.split()) > 18 or text.rstrip().endswith((".", ":", ";")):
        return False
    text = re.sub(r"(?<=[a-z])['’]re\b", " are", re.sub(r"(?<=[a-z])['’]ll\b", " will", text))
    lines = [fold(part).strip(" .:¿?¡!") for part in re.split(r"\s[–—|·-]+\s|:\s|\n", text)]
    return any(re.fullmatch(p, line) for p in vocabulary("doctypes")["plain_titles"]["patterns"] for line in lines)


def _speaks_of_itself(text: str) -> bool:
    """`This statement sets out what the Service intends to do in 2021`: it tells what will be done, whatever it is called."""
    return any(re.search(p, fold(text)) for p in vocabulary("doctypes")["own_words"]["patterns"])


def _named(text: str) -> str:
    return _vote(text)[0]


def _vote(text: str) -> tuple[str, bool]:
    """What a line calls the document, and whether for certain: an act that adopts plans (`Resolución 12 – Plan anual`) gives
    way to the plan's name beside it."""
    parts = [p for p in re.split(r"\s[–—|·-]+\s|:\s|\s/\s|\n", text) if p.strip()]
    votes = [(v, v == "plan" or not _instrument(p)) for p in parts if (v := _part_names(p))]
    if votes and not any(sure for _, sure in votes) and says_plan(text):
        return "plan", False
    return next((v for v in votes if v[1]), votes[0]) if votes else ("", False)


def _instrument(text: str) -> bool:
    words = set(re.findall(r"[a-z]+", fold(text))[:5])
    return any(words & {*vocabulary("doctypes")["instruments"][x]} for x in ("es", "en"))


def _part_names(text: str) -> str:
    words = re.findall(r"[a-z]+(?:-[a-z]+)?", fold(re.sub(r"[.…_]{3,}.*$", "", text)))
    if len(words) > 30:
        return ""
    return _english(words) or _spanish(words)


def _hit(words: Sequence[str], start: int, language: str) -> tuple[str, int] | None:
    for size in (3, 2, 1):
        phrase = " ".join(words[start : start + size])
        if len(words) - start < size:
            continue
        for kind in ("plan", "other"):
            if phrase in _nouns(kind, language):
                return kind, size
    return None


def _spanish(words: Sequence[str]) -> str:
    """The first noun that names a document; one of another kind only at the head (`Acta de …`, not `Comisión de Actas`)."""
    articles = {"el", "la", "los", "las", "un", "una", "proyecto", "borrador", "n", "no"}
    start = 0
    while start < len(words) and words[start] in articles:
        start += 1
    head = _hit(words, start, "es")
    if head is not None and head[0] == "other" and _and_plan(words[start + head[1] :]):
        return "plan"
    if head is not None:
        return head[0]
    reach = len(words) if _ADOPTS & {*words} else 12
    later = [h for h in (_hit(words, i, "es") for i in range(start + 1, min(len(words), reach))) if h is not None]
    return "plan" if any(kind == "plan" for kind, _ in later[:1]) else ""


def _and_plan(words: Sequence[str]) -> bool:
    """`Memoria 2019 y Plan de Trabajo 2020`: a report with the next plan behind it."""
    return any(
        w in {"y", "e"} and (hit := _hit(words, i + 1, "es")) is not None and hit[0] == "plan"
        for i, w in enumerate(words[:8])
    )


def _english(words: Sequence[str]) -> str:
    stops = vocabulary("doctypes")["prepositions"]["en"]
    if _SPANISH_WORDS & {*words}:
        return ""
    end = next((i for i, w in enumerate(words) if w in stops and i > 0), len(words))
    kinds = [h[0] for h in (_hit(words, start, "en") for start in range(end)) if h is not None]
    last = _hit(words, end - 1, "en") or _hit(words, max(0, end - 2), "en")
    if "plan" in kinds and "and" in words[:end]:
        return "plan"
    if kinds and (last is not None or "plan" in kinds):
        return last[0] if last is not None else "plan"
    whole = next((h for h in (_hit(words, i, "en") for i in range(end)) if h is not None and h[1] > 1), None)
    if whole is not None:
        return whole[0]
    later = [h for h in (_hit(words, start, "en") for start in range(end, len(words))) if h is not None]
    return "plan" if later and later[0][0] == "plan" else ""


def _announces_work(name: str, entries: Sequence[Entry], folded: str) -> bool:
    """Whether running text without a plan's name (a letter, a bulletin, a speech) is one all the same: what it announces has dates."""
    if any(re.search(p, folded) for p in vocabulary("doctypes")["content_of_other_prose"]["patterns"]):
        return False
    dated = sum("date" in e.quotes for e in entries)
    return name in {"", "act"} and dated >= _LEAST_ENTRIES


def is_plan(items: Sequence[Item], entries: Sequence[Entry], n_areas: int, text: str) -> bool:
    """Whether what was read may be published as a plan's activities."""
    name = called(items)
    folded = fold(text[:20000])
    foreign = sum(bool(re.search(p, folded)) for p in vocabulary("doctypes")["content_of_others"]["patterns"])
    supported = [e for e in entries if len(_SAID & {*e.quotes} - {*e.inherited}) >= 2]
    strong = len(supported) >= _LEAST_ENTRIES and len(supported) * 2 >= len(entries)
    if entries and all("prose" in e.flags for e in entries):
        if name == "plan":
            return foreign < 2 and len(entries) >= _LEAST_SENTENCES
        return not foreign and _announces_work(name, entries, folded)
    if name == "plan":
        return foreign < 2 or strong or not entries
    if name in {"other", "act"}:
        plan_line = any(_named(_words(p)) == "plan" for p in items[:_TITLE_PIECES] if len(_words(p)) <= 120)
        return plan_line and strong and len(supported) >= _MANY_ENTRIES and not foreign
    if foreign >= 2 or (foreign and not strong):
        return False
    return strong or (len(supported) >= 1 and n_areas >= 1 and len(supported) * 2 >= len(entries))
