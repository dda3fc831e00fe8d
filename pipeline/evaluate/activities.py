"""Scores extracted activities against what a careful reader extracts (gold).

Rows are paired one to one so that the summed likeness of (code, area, activity text) is highest; a pair counts only
where the texts are at least 85 % alike. Then: precision, recall and F1 of the rows; for each field the share of pairs
whose value equals gold (after folding case, spaces, quotes, dashes and closing punctuation; lists as sets; what gold
leaves empty must be empty); the share of gold rows found with every core field right.
In gold ` || ` separates accepted alternatives, `∅` accepts an empty value, `*` any. The rules are those of the project's
shared scorer; `MORE` are fields that this one adds and that count in no total.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CORE = ("area_number", "code", "kind", "layout", "activity", "product", "resources", "lead", "period", "start_date", "end_date")  # fmt: skip
EXTRA = ("area_title", "details", "product_type", "quantity", "resource_bodies", "lead_bodies", "date_text", "place", "inherited")  # fmt: skip
MORE = ("budget", "currency")
LISTS = frozenset({"product_type", "resource_bodies", "lead_bodies", "inherited", "items"})
NUMBERS = frozenset({"quantity", "budget"})
ALIKE = 85.0
CODE_BONUS, AREA_BONUS = 5.0, 3.0

Row = Mapping[str, str]

_QUOTES = re.compile("[\u2018\u2019\u201c\u201d\u00ab\u00bb\"'`]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class Mistake:
    """A field of a paired row that differs from gold. `code`: of the gold row."""

    code: str
    activity: str
    field: str
    got: str
    want: str


@dataclass(frozen=True, slots=True)
class ActivityScore:
    """`precision`, `recall`, `f1`, `exact_rows`, and the shares in `fields` run from 0 to 1; `pairs` counts paired rows."""

    gold_rows: int
    extracted_rows: int
    pairs: int
    precision: float
    recall: float
    f1: float
    exact: int
    exact_rows: float
    fields: Mapping[str, float]
    mistakes: tuple[Mistake, ...]
    missed: tuple[Row, ...]
    extra: tuple[Row, ...]
    exact_flags: tuple[tuple[int, bool], ...]
    """For every paired row its place in the extracted rows and whether all its core fields are right."""


def fold(value: str) -> str:
    """Text as it is compared."""
    text = unicodedata.normalize("NFKC", value).casefold()
    text = _DASHES.sub("-", _QUOTES.sub("", text))
    return " ".join(text.split()).strip(" .;:,-")


def same(field: str, got: str, want: str) -> bool:
    """Whether the value equals one of the alternatives that gold accepts."""
    for alternative in want.split(" || "):
        if alternative == "*":
            return True
        if _equal(field, got, "" if alternative == "∅" else alternative):
            return True
    return False


def _equal(field: str, got: str, want: str) -> bool:
    if field in LISTS:
        return _as_set(got) == _as_set(want)
    if field in NUMBERS:
        return _number(got) == _number(want)
    return fold(got) == fold(want)


def _as_set(value: str) -> set[str]:
    return {fold(x) for x in value.split(";") if x.strip()}


def _number(value: str) -> str:
    try:
        return f"{float(value):.12g}"
    except ValueError:
        return fold(value)


def score(got: Sequence[Row], want: Sequence[Row]) -> ActivityScore:
    """Scores extracted rows against gold rows; both as read from CSV, every value a text."""
    pairs = _pair(got, want)
    mistakes: list[Mistake] = []
    fields: dict[str, float] = {}
    for field in (*CORE, *EXTRA, *MORE):
        if want and field in want[0]:
            wrong = [(i, j) for i, j in pairs if not same(field, got[i].get(field, ""), want[j][field])]
            fields[field] = round(1 - len(wrong) / len(pairs), 4) if pairs else 0.0
            mistakes += [
                Mistake(want[j]["code"], want[j]["activity"], field, got[i].get(field, ""), want[j][field])
                for i, j in wrong
            ]
    flags = tuple((i, _exact(got[i], want[j])) for i, j in pairs)
    exact = sum(right for _, right in flags)
    precision = len(pairs) / len(got) if got else float(not want)
    recall = len(pairs) / len(want) if want else float(not got)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    found, used = {j for _, j in pairs}, {i for i, _ in pairs}
    return ActivityScore(
        gold_rows=len(want),
        extracted_rows=len(got),
        pairs=len(pairs),
        precision=round(precision, 4),
        recall=round(recall, 4),
        f1=round(f1, 4),
        exact=exact,
        exact_rows=round(exact / len(want), 4) if want else float(not got),
        fields=fields,
        mistakes=tuple(mistakes),
        missed=tuple(row for j, row in enumerate(want) if j not in found),
        extra=tuple(row for i, row in enumerate(got) if i not in used),
        exact_flags=flags,
    )


def _exact(got: Row, want: Row) -> bool:
    return all(same(f, got.get(f, ""), want[f]) for f in CORE if f in want)


def _pair(got: Sequence[Row], want: Sequence[Row]) -> list[tuple[int, int]]:
    """(place in got, place in want) of the rows that belong together."""
    if not got or not want:
        return []
    from scipy.optimize import linear_sum_assignment

    likeness = [[_likeness(g, w) for w in want] for g in got]
    cost = [[-total if text >= ALIKE else 0.0 for total, text in row] for row in likeness]
    rows, columns = linear_sum_assignment(cost)
    chosen = zip(rows.tolist(), columns.tolist(), strict=True)
    return [(i, j) for i, j in chosen if likeness[i][j][1] >= ALIKE]


def _likeness(got: Row, want: Row) -> tuple[float, float]:
    """(likeness with what code and area add, likeness of the activity texts alone), 0 to 100."""
    from rapidfuzz import fuzz

    text = max(fuzz.ratio(fold(got["activity"]), fold(x)) for x in want["activity"].split(" || "))
    bonus = CODE_BONUS if same("code", got["code"], want["code"]) else 0.0
    if fold(got["area_number"]) == fold(want["area_number"]):
        bonus += AREA_BONUS
    return text + bonus, text


def load(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file as texts. Raises OSError, UnicodeDecodeError and csv.Error."""
    with path.open(encoding="utf-8-sig", newline="") as handle:
        return [{k: v or "" for k, v in row.items() if k is not None} for row in csv.DictReader(handle)]
