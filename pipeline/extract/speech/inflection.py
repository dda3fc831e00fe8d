"""Forms of verbs from their lemmas, folded: enough of Spanish and English conjugation to recognise what plans print.

A lemma of `verbs.toml` may carry irregular forms behind bars: `oversee|oversaw|overseen`, `hacer|hara|hecho|haga`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_SPELLING = {"car": "qu", "gar": "gu", "zar": "c"}
"""`publicar` → `publique`, `entregar` → `entregue`, `organizar` → `organice`."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms of some verbs. `finite`: present, future and subjunctive, third person and `we`; `bare`: infinitives."""

    finite: frozenset[str]
    participle: frozenset[str]
    gerund: frozenset[str]
    bare: frozenset[str]

    @property
    def every(self) -> frozenset[str]:
        return self.finite | self.participle | self.gerund | self.bare


@cache
def forms(group: str) -> Forms:
    """The forms of a group of `verbs.toml`, both languages together."""
    entry = vocabulary("verbs")[group]
    parts = [_english(x) for x in entry.get("en", ())] + [_spanish(x) for x in entry.get("es", ())]
    return Forms(
        *(frozenset().union(*(getattr(p, n) for p in parts)) for n in ("finite", "participle", "gerund", "bare"))
    )


def _english(entry: str) -> Forms:
    lemma, *irregular = entry.split("|")
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "oe")) else lemma
    third = (
        lemma[:-1] + "ies"
        if re.search(r"[^aeiou]y$", lemma)
        else lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "o")) else "s")
    )
    past = irregular[0] if irregular else (lemma[:-1] + "ied" if re.search(r"[^aeiou]y$", lemma) else stem + "ed")
    participle = irregular[1] if len(irregular) > 1 else past
    gerund = irregular[2] if len(irregular) > 2 else stem + "ing"
    return Forms(frozenset({third, lemma}), frozenset({participle}), frozenset({gerund}), frozenset({lemma}))


def _spanish(entry: str) -> Forms:
    lemma, *irregular = map(fold, entry.split("|"))
    stem, ending = lemma[:-2], lemma[-2:]
    own, other = ("a", "e") if ending == "ar" else ("e", "a")
    changed = stem[:-1] + _SPELLING[lemma[-3:]] if lemma[-3:] in _SPELLING else stem
    finite = {stem + own, stem + own + "n", changed + other, changed + other + "n"}
    finite |= {lemma + e for e in ("a", "an", "emos")} | {stem + {"ar": "amos", "er": "emos", "ir": "imos"}[ending]}
    root = stem + ("ad" if ending == "ar" else "id")
    participle = {root + e for e in ("o", "a", "os", "as")}
    for form in irregular:
        if form.endswith("o"):
            participle |= {form[:-1] + e for e in ("o", "a", "os", "as")}
        elif form not in participle:
            finite.add(form)
    gerund = {stem + ("ando" if ending == "ar" else "iendo")}
    return Forms(
        frozenset(f for f in finite if len(f) > 2), frozenset(participle), frozenset(gerund), frozenset({lemma})
    )


def present(name: str) -> frozenset[str]:
    """Finite forms of the present (and subjunctive) of a class of verbs: without the Spanish futures and the English stem."""
    known = forms(name)
    future = {b + e for b in known.bare if b.endswith(("ar", "er", "ir")) for e in ("a", "an", "emos")}
    return frozenset(
        f for f in known.finite - future if f.endswith(("s", "a", "an", "e", "en")) and not f.endswith(("dra", "dran"))
    )


@cache
def subjunctive(name: str) -> frozenset[str]:
    """Spanish forms of the third person of the present subjunctive, singular: `realice`, `eleve`, `distribuya`."""
    return frozenset(f for entry in vocabulary("verbs")[name].get("es", ()) for f in _subjunctive(entry))


def _subjunctive(entry: str) -> Iterator[str]:
    lemma, *irregular = map(fold, entry.split("|"))
    ending = "e" if lemma.endswith("ar") else "a"
    stem = lemma[:-2]
    yield (stem[:-1] + _SPELLING[lemma[-3:]] if lemma[-3:] in _SPELLING else stem) + ending
    yield from (f for f in irregular if f.endswith(ending) and not f.endswith(("ra", "ada", "ida", "ta", "cha")))


def alternatives(words: Iterable[str]) -> str:
    """A regular expression of the words, the longest first, in an order that never changes."""
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))
