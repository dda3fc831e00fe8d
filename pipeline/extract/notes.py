"""What a note on an area says of all its activities: `Las actividades se realizan con recursos del …` gives resources."""

from __future__ import annotations

import re
from functools import cache

from pipeline.model.provenance import Place, Quote
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    return {name: tuple(re.compile(p) for p in group["patterns"]) for name, group in vocabulary("notes").items()}


def note_patterns(name: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one group of `notes.toml`, for folded text."""
    return _patterns()[name]


def apply_note(note: Quote) -> dict[str, Quote]:
    """Field to the words of the note that give it; empty where the note does not speak of all activities."""
    folded = fold_same_length(note.text)
    if not any(p.search(folded) for p in _patterns()["scope"]):
        return {}
    found: dict[str, Quote] = {}
    for name in ("resources", "lead"):
        for pattern in _patterns()[name]:
            match = pattern.search(folded)
            if match:
                start, end = match.span("value")
                found[name] = Quote(note.text[start:end].strip(), _places(note, start, end))
                break
    return found


def _places(note: Quote, start: int, end: int) -> tuple[Place, ...]:
    if len(note.places) == 1:
        place = note.places[0]
        return (Place(place.start + start, min(place.start + end, place.end), place.box),)
    return note.places
