"""Links scored against gold links: precision, recall, relation, calibration; what is missed and what is wrong.

Gold pairs that are (or may be) `related`, or not sure, are either way: neither missing nor wrong. Only pairs of documents that
gold speaks of are scored.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import InputError
from pipeline.model.doubt import SURE as AUTO

Pair = tuple[str, str]
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LinkScores:
    """Shares from 0 to 1. `ece`: expected calibration error over ten bins. `auto_*`: of links from `auto` on."""

    gold: int
    given: int
    precision: float
    recall: float
    f1: float
    relation: float
    ece: float
    auto_precision: float
    auto_share: float
    missed: tuple[Pair, ...]
    wrong: tuple[Pair, ...]


def read_links(path: Path) -> list[dict[str, str]]:
    """Rows of a links file. Raises InputError where it is absent or lacks from_id, to_id, relation."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows = list(reader)
            columns = reader.fieldnames or ()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read", "Name a links.csv in UTF-8.", code="links_not_readable") from error
    missing = [c for c in ("from_id", "to_id", "relation") if c not in columns]
    if missing:
        raise InputError(
            f"{path} lacks the columns {', '.join(missing)}", "Name a links.csv.", code="links_columns_missing"
        )
    return rows


def score_links(got: Sequence[Row], gold: Sequence[Row], auto: float = AUTO) -> LinkScores:
    """Scores of the rows `got` against `gold` (from_id, to_id, relation with ` || ` between alternatives, sure)."""
    strong = {_pair(r): r["relation"].split(" || ") for r in gold if _sure(r)}
    either = {_pair(r) for r in gold} - set(strong)
    spoken = {_documents(r) for r in gold}
    scored = [r for r in got if _documents(r) in spoken and _pair(r) not in either]
    given = [r for r in scored if r["relation"] != "related" and r.get("decision") != "rejected"]
    hits = [r for r in given if _pair(r) in strong]
    surest = [r for r in given if _probability(r) >= auto]
    precision, recall = _share(len(hits), len(given), not strong), _share(len(hits), len(strong), True)
    found = {_pair(r) for r in hits}
    return LinkScores(
        gold=len(strong),
        given=len(given),
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        relation=_share(sum(r["relation"] in strong[_pair(r)] for r in hits), len(hits), False),
        ece=_calibration_error([(_probability(r), _pair(r) in strong) for r in scored]),
        auto_precision=_share(sum(_pair(r) in strong for r in surest), len(surest), True),
        auto_share=_share(sum(_pair(r) in strong for r in surest), len(strong), True),
        missed=tuple(p for p in strong if p not in found),
        wrong=tuple(_pair(r) for r in given if _pair(r) not in strong),
    )


def _pair(row: Row) -> Pair:
    return row["from_id"], row["to_id"]


def _documents(row: Row) -> Pair:
    return row["from_id"].split(":")[0], row["to_id"].split(":")[0]


def _sure(row: Row) -> bool:
    return "related" not in row["relation"].split(" || ") and row.get("sure", "1") != "0"


def _probability(row: Row) -> float:
    return float(row.get("probability") or 1)


def _share(part: int, whole: int, empty: bool) -> float:
    return part / whole if whole else float(empty)


def _calibration_error(rows: Iterable[tuple[float, bool]]) -> float:
    bins: dict[int, list[tuple[float, bool]]] = {}
    for probability, truth in rows:
        bins.setdefault(min(int(probability * 10), 9), []).append((probability, truth))
    total = sum(len(b) for b in bins.values())
    return sum(abs(sum(p for p, _ in b) - sum(t for _, t in b)) for b in bins.values()) / total if total else 0.0


def report_links(scores: LinkScores, show: int = 20) -> str:
    """The scores as text: one line of figures, then what is missed and what is wrong."""
    names = ("precision", "recall", "f1", "relation", "ece", "auto_precision", "auto_share")
    figures = ", ".join(f"{n} {getattr(scores, n):.4f}" for n in names)
    lines = [f"gold links {scores.gold}, given links {scores.given}, {figures}"]
    lines += [f"  missed: {a} -> {b}" for a, b in scores.missed[:show]]
    lines += [f"  wrong:  {a} -> {b}" for a, b in scores.wrong[:show]]
    return "\n".join(lines)
