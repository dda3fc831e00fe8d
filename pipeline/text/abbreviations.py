"""Words cut short by a full stop that ends no sentence: `Licda. Marcela Brenes`, `art. 4`, `J. Pérez`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.vocabulary import vocabulary


def _any_of(*lists: str) -> str:
    words = {w for name in lists for w in vocabulary("values")["shortened"][name]}
    return "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w))))


@cache
def person_title() -> str:
    """The titles of persons (`Dr`, `Lic.`, `Cap.`) as a regular expression."""
    return rf"(?:(?:{_any_of('persons')})\.?|(?:{_any_of('ranks')})\.)"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w.])(?:{_any_of('persons', 'ranks', 'others')})|(?<!\w)[A-ZÁÉÍÓÚÑ])\.?$")


def ends_shortened(text: str) -> bool:
    """Whether the last word is cut short, so that a full stop behind it ends no sentence; the stop may be given or not."""
    return _pattern().search(text[-16:]) is not None
