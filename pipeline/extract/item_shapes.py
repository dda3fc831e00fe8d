"""Fields without labels, told by what the items of one list have in common: `Open two routes (Mobile Services) - June`.

Authors who leave labels out say the same things in the same order behind the same signs in every item; where one item
alone would leave a doubt (`(ICT)`, `(Compliance)`), its likes decide. A *shape* is the row of signs at an item's end, or
the sign behind its first words. A place in it means a field where most items that have the shape hold one there; what
is left between such places is the product. Nothing is cut where only one item looks so (`tails.py` reads those).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.item_parts import Part, may_be_date, names_lead, parts_of
from pipeline.extract.quotes import part, trimmed_quote
from pipeline.extract.tails import split_tails
from pipeline.model.plan import Entry
from pipeline.text.clean import fold

Shape = tuple[str, ...]
_LONGEST_TAIL = 4
_MOST = 0.6
"""Share of the items of a shape that must hold the field in a place."""
_LEAST = 2
_GUESSED = 0.85
"""Confidence of an activity with a value that only its likes tell."""
_WEAK_SHARE = 0.75
"""Share where the sign is one that sentences have as well (a comma, a stop)."""
_DOUBTFUL = frozenset({"", "resources"})
"""What a name may look like by itself: nothing, or funds (`Recursos Humanos`)."""
_STRONG = frozenset({"-", "|", "·", "•", ";", "/", "→"})
_COMMON = 0.5
"""Share of all items that must have a shape before words of no kind in it are taken for the product."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """An item's text and its parts, `fine` where commas part too."""

    text: str
    parts: tuple[Part, ...]


def with_shapes(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, with what stands unlabelled in the texts of listed items in fields of its own."""
    listed = [i for i, e in enumerate(entries) if _listed(e)]
    texts = {i: entries[i].quotes["activity"].text for i in listed}
    proofs = [_Proofs([_Reading(t, parts_of(t, fine)) for t in texts.values()]) for fine in (False, True)]
    out = list(entries)
    for i in listed:
        shaped = max(
            (p.cut(entries[i], parts_of(texts[i], fine)) for fine, p in zip((False, True), proofs, strict=True)),
            key=lambda e: len(e.quotes) - len(e.inherited),
        )
        out[i] = _tailed(shaped)
    return out


def _listed(entry: Entry) -> bool:
    """An item read by its number, sign or labels, not a box or a sentence."""
    rule = entry.rules.get("activity", "")
    return entry.layout == "narrative" and "activity" in entry.quotes and rule.startswith(("item", "label '"))


def _tailed(entry: Entry) -> Entry:
    """The entry with what its own words say at their end."""
    own = {k: q for k, q in entry.quotes.items() if k not in entry.inherited}
    quotes = split_tails(own)
    kept = {k: q for k, q in entry.quotes.items() if k in entry.inherited and k not in quotes}
    return replace(entry, quotes={**kept, **quotes}, inherited=tuple(k for k in entry.inherited if k not in quotes))


class _Proofs:
    """What the places of each shape mean, told by all items together."""

    def __init__(self, readings: Sequence[_Reading]) -> None:
        self._tails: dict[Shape, list[tuple[Part, ...]]] = defaultdict(list)
        self._heads: dict[str, list[Part]] = defaultdict(list)
        self._count = len(readings)
        for reading in readings:
            for tail in _tails(reading.parts):
                self._tails[_shape(tail)].append(tail)
            if len(reading.parts) > 1:
                self._heads[reading.parts[1].sign].append(reading.parts[0])
        self._fields = {shape: fields for shape, tails in self._tails.items() if (fields := self._proven(shape, tails))}
        self._openings = {s: f for s, parts in self._heads.items() if (f := self._opening(s, parts))}
        self._brackets = self._names_in_brackets([b for r in readings if (b := _bracket(r.parts))])

    def _proven(self, shape: Shape, tails: Sequence[tuple[Part, ...]]) -> tuple[str, ...]:
        """The field of each place, empty where a place has none or two have the same."""
        if len(tails) < _LEAST:
            return ()
        fields: list[str] = []
        for place, sign in enumerate(shape):
            field, count = Counter(t[place].field for t in tails).most_common(1)[0]
            least = max(_LEAST, len(tails) * (_WEAK_SHARE if sign.strip("()") in {",", ".", ":"} else _MOST))
            proven = field if field and count >= least else ""
            fields.append(proven or _may_lead(sign, [t[place] for t in tails]))
        if "" in fields:
            loose = fields.index("")
            strong = shape[loose].strip("()") in _STRONG or shape[loose][:1] == "("
            common = len(tails) >= max(_LEAST, _COMMON * self._count)
            if fields.count("") > 1 or not strong or not common or not {"date", "lead"} <= set(fields):
                return ()
            fields[loose] = "product"
        if not all(_sure(f, [t[i] for t in tails]) for i, f in enumerate(fields)) and "date" not in fields:
            return ()
        return tuple(fields) if len(set(fields)) == len(fields) else ()

    def _names_in_brackets(self, brackets: Sequence[tuple[Part, ...]]) -> bool:
        """Whether the brackets that most items end with begin with a name, whatever follows it in them."""
        names = [b[0] for b in brackets]
        told = sum(n.field == "lead" for n in names)
        doubtful = all(n.field == "lead" or (n.field in _DOUBTFUL and n.named) for n in names)
        return doubtful and told >= _LEAST and len(names) >= max(_LEAST + 1, _MOST * self._count)

    def _opening(self, sign: str, parts: Sequence[Part]) -> str:
        """The field that the first words of items mean which this sign parts from the rest."""
        if sign.strip(")") not in {":", ".", "-", "|", "", "·", "→", "/"} or len(parts) < max(
            _LEAST, _COMMON * self._count
        ):
            return ""
        field, count = Counter(p.field for p in parts).most_common(1)[0]
        return field if field in {"date", "lead"} and count >= max(_LEAST, _MOST * len(parts)) else ""

    def cut(self, entry: Entry, parts: Sequence[Part]) -> Entry:
        """The entry with the places of its longest proven shape taken out of its text."""
        activity = entry.quotes["activity"]
        first = self._opened(activity.text, parts)
        tail = self._told(activity.text, parts[1:] if first else parts, entry)
        if first and first[0] in dict(tail):
            first = None
        if not first and not tail:
            return entry
        found = dict(tail)
        start = parts[1].start if first else 0
        end = min((p.cut for p in found.values()), default=len(activity.text))
        if not activity.text[start:end].strip(" .;,:"):
            return entry
        if first:
            found[first[0]] = parts[0]
        quotes = dict(entry.quotes)
        for name, words in found.items():
            quotes[name] = trimmed_quote(part(activity, words.start, words.end))
        quotes["activity"] = trimmed_quote(part(activity, start, end))
        sure = all(p.field == name or name == "product" for name, p in found.items())
        return replace(
            entry,
            quotes=quotes,
            inherited=tuple(n for n in entry.inherited if n not in found),
            rules={**entry.rules, **dict.fromkeys(found, "the place in the item, as in the others of its list")},
            confidence=entry.confidence if sure else min(entry.confidence, _GUESSED),
        )

    def _opened(self, text: str, parts: Sequence[Part]) -> tuple[str, Part] | None:
        """The field that the item's first words hold."""
        if len(parts) < 2 or parts[1].sign not in self._openings:
            return None
        field = self._openings[parts[1].sign]
        return (field, parts[0]) if _fits(field, parts[0], text) else None

    def _told(self, text: str, parts: Sequence[Part], entry: Entry) -> list[tuple[str, Part]]:
        """The fields of the item's end, by the longest shape that holds for it."""
        own = entry.quotes.keys() - set(entry.inherited)
        for tail in sorted(_tails(parts), key=len, reverse=True):
            fields = self._fields.get(_shape(tail), ())
            if (
                fields
                and not own & set(fields)
                and all(_fits(f, p, text) for f, p in zip(fields, tail, strict=True))
                and not _explains(text, tail[0])
            ):
                return list(zip(fields, tail, strict=True))
        bracket = _bracket(parts) if self._brackets else ()
        fields = ("lead", *(p.field for p in bracket[1:])) if bracket else ()
        known = len(set(fields)) == len(fields) and "" not in fields and not own & set(fields)
        return list(zip(fields, bracket, strict=True)) if bracket and known and not _explains(text, bracket[0]) else []


def _may_lead(sign: str, parts: Sequence[Part]) -> str:
    """`lead` where all that stands between strong signs may be a name, and something of it is one."""
    strong = sign.strip("()") in _STRONG
    names = all(p.field == "lead" or (p.field in _DOUBTFUL and p.named) for p in parts)
    return "lead" if strong and names and any(p.field == "lead" for p in parts) else ""


def _sure(field: str, parts: Sequence[Part]) -> bool:
    return field == "product" or sum(p.field == field for p in parts) >= _LEAST


def _tails(parts: Sequence[Part]) -> Iterator[tuple[Part, ...]]:
    """The last parts of an item, one to four, the first words left out; none that begins inside a bracket."""
    for length in range(1, min(_LONGEST_TAIL, len(parts) - 1) + 1):
        tail = tuple(parts[-length:])
        if not (tail[0].sign.startswith("(") and len(tail[0].sign) > 1):
            yield tail


def _bracket(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of the bracket that an item ends with; empty where it ends otherwise."""
    opening = next((i for i in range(len(parts) - 1, 0, -1) if parts[i].sign == "("), 0)
    inside = parts[opening + 1 :]
    return tuple(parts[opening:]) if opening and all(p.sign.startswith("(") for p in inside) else ()


def _shape(tail: Sequence[Part]) -> Shape:
    return tuple(p.sign for p in tail)


def _fits(field: str, words: Part, text: str) -> bool:
    """Whether a part may hold the field that its place has in the other items."""
    if words.field == field:
        return True
    said = text[words.start : words.end]
    if field == "date":
        return may_be_date(said)
    if field == "lead":
        return words.field in _DOUBTFUL and not words.weak and names_lead(said)
    return field == "product" and words.field not in {"date", "lead", "budget"}


def _explains(text: str, words: Part) -> bool:
    """`Sistema de Gestión Académica (SIGA)`: letters that stand for the words right before them."""
    if words.sign != "(" or not text[words.start : words.end].strip().isupper():
        return False
    letters = fold(text[words.start : words.end].strip())
    before = "".join(w[0] for w in re.findall(r"\w+", fold(text[: words.cut])))
    return len(letters) > 1 and (before.endswith(letters) or letters in re.sub(r"[dleo]", "", before)[-len(letters) :])


def names_fields(texts: Mapping[int, str]) -> frozenset[int]:
    """Which of these lines say who and when behind the same signs as others: items without a number or sign of their own."""
    rows = {
        at: shape
        for at, text in texts.items()
        for fine in (False, True)
        for tail in _tails(parts_of(text, fine))
        if {"date", "lead"} <= {p.field for p in tail} and (shape := _shape(tail))
    }
    counts = Counter(rows.values())
    return frozenset(at for at, shape in rows.items() if counts[shape] >= _LEAST)
