"""Schedule columns: which columns of a table stand for months, quarters or half-years, and which of a row are marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from pipeline.model.document import Cell
from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

_SPAN = {"months": 1, "quarters": 3, "halves": 6}


@cache
def _tokens(kind: str) -> dict[str, int]:
    return {name: i for i, names in enumerate(vocabulary("gantt")[kind]["names"]) for name in names}


def schedule_columns(heads: Sequence[str]) -> dict[int, tuple[int, ...]]:
    """Column index to the months (1..12) it stands for; empty where the heads hold no schedule.

    Month names need two columns, quarters and halves as many as make a row of them in order; single letters and bare
    numbers count only as a whole run of twelve.
    """
    words = [fold(h).strip(" .:'’") for h in heads]
    for start in range(len(words) - 11):
        run = words[start : start + 12]
        if "".join(run) in vocabulary("gantt")["months"]["initials"] or run == [str(n) for n in range(1, 13)]:
            return {start + i: (i + 1,) for i in range(12)}
    for kind, least in (("months", 3), ("quarters", 2), ("halves", 2)):
        found = _ordered(words, _tokens(kind))
        if len(found) >= least:
            span = _SPAN[kind]
            return {c: tuple(range(n * span + 1, n * span + span + 1)) for c, n in found.items()}
    return {}


def _ordered(words: Sequence[str], tokens: dict[str, int]) -> dict[int, int]:
    """The longest run of neighbouring columns whose tokens follow each other in order."""
    best: dict[int, int] = {}
    run: dict[int, int] = {}
    previous = -2
    for column, word in enumerate(words):
        number = _number(word, tokens)
        if number is None or (run and number != previous + 1):
            run = {}
        if number is not None:
            run[column] = number
            previous = number
            if len(run) > len(best):
                best = dict(run)
    return best


def _number(word: str, tokens: dict[str, int]) -> int | None:
    if word in tokens:
        return tokens[word]
    stripped = " ".join(w for w in word.replace("-", " - ").split() if not (w.isdigit() and len(w) == 4)).replace(
        " - ", "-"
    )
    return tokens.get(stripped)


def marked(cells: Mapping[int, Cell | None], background: frozenset[int] = frozenset()) -> list[int]:
    """Columns of a row's schedule whose cell is marked by a sign, a word or a fill. `background`: columns shaded anyway."""
    marks = vocabulary("gantt")["marks"]
    found = []
    for column, cell in sorted(cells.items()):
        if cell is None:
            continue
        text = fold(cell.text).strip()
        if (text and text not in marks["no"]) or (not text and cell.shaded and column not in background):
            found.append(column)
    return found
