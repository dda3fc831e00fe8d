"""The label sets of alignment: pairs of plans with judged links, real and invented, as they lie under tests/gold."""

from __future__ import annotations

import csv
import random
from collections import Counter
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from pipeline.model.dataset import Activity
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import read_cell

GOLD = Path(__file__).parent.parent / "tests" / "gold"


@dataclass(frozen=True)
class PairSet:
    """A pair of plans. `gold`: (from_id, to_id) to accepted relations; `sure` pairs count, the others are either way.

    `level`: real, hard (invented by others or by us to be as hard as the real pair), easy, translation.
    """

    name: str
    left: tuple[Activity, ...]
    right: tuple[Activity, ...]
    gold: dict[tuple[str, str], tuple[str, ...]]
    unsure: frozenset[tuple[str, str]]
    level: str

    @property
    def strong(self) -> set[tuple[str, str]]:
        return {p for p, r in self.gold.items() if "related" not in r and p not in self.unsure}

    @property
    def either(self) -> set[tuple[str, str]]:
        return set(self.gold) - self.strong


def read_activities(path: Path, document_id: str = "") -> tuple[Activity, ...]:
    """Activities of a gold file; alternatives (` || `) give their first, ids are made where the file has none."""
    known = {f.name for f in fields(Activity)}
    columns = [c for c in TABLE["activities"].columns if c.name in known]
    rows = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        for record in csv.DictReader(file):
            values: dict[str, Any] = {}
            for column in columns:
                text = (record.get(column.name) or "").split(" || ")[0].strip()
                if column.name in record:
                    values[column.name] = read_cell("" if text in {"∅", "*"} else text, column)
            if record.get("extra:items"):
                items = record["extra:items"].split(" || ")[0]
                values["items"] = tuple(x for x in items.split(";") if x not in {"∅", "*"})
            if document_id:
                year, language = document_id.split("-")[:2]
                values |= {"document_id": document_id, "plan_year": int(year), "language": language, "activity_id": ""}
            rows.append(Activity(**values))
    return tuple(_with_ids(rows, document_id)) if document_id else tuple(rows)


def _with_ids(rows: list[Activity], document_id: str) -> list[Activity]:
    codes = Counter((r.area_number, r.code) for r in rows)
    seen: Counter[str] = Counter()
    blank: Counter[str] = Counter()
    out = []
    for row in rows:
        code = row.code
        if not code:
            blank[row.area_number] += 1
            code = f"{row.area_number}.~{blank[row.area_number]}"
        seen[code] += 1
        suffix = f"~{seen[code]}" if seen[code] > 1 else ""
        out.append(replace(row, activity_id=f"{document_id}:{code}{suffix}", code=row.code))
    assert codes
    return out


def read_links(path: Path) -> tuple[dict[tuple[str, str], tuple[str, ...]], frozenset[tuple[str, str]]]:
    gold, unsure = {}, set()
    with path.open(encoding="utf-8-sig", newline="") as file:
        for r in csv.DictReader(file):
            pair = (r["from_id"], r["to_id"])
            gold[pair] = tuple(r["relation"].split(" || "))
            if r.get("sure", "1") == "0":
                unsure.add(pair)
    return gold, frozenset(unsure)


EASY_INVENTED = {"archives-2022-2023", "tourism-2018-2019"}


def year_pairs() -> list[PairSet]:
    """Pairs of plans to learn from: two of the network's own plans, two given, the rest invented here."""
    sets = []
    for name, left, right, level in (
        ("gealc-2017-2018", "2017-es", "2018-en", "real"),
        ("gealc-2016-2017", "2016-es", "2017-es", "easy"),
    ):
        gold, unsure = read_links(GOLD / f"links-{name[6:]}.csv")
        a, b = (read_activities(GOLD / f"activities-{d}.csv", d) for d in (left, right))
        sets.append(PairSet(name, a, b, gold, unsure, level))
    for folder in ("pairs", "pairs_invented"):
        sets += pairs_in(GOLD / folder, "hard")
    return [replace(s, level="easy") if s.name in EASY_INVENTED else s for s in sets]


def unseen_pairs() -> list[PairSet]:
    """Pairs that nothing was fitted on: four written here, and those of another author that may be looked at (`t_`)."""
    blind = [s for s in pairs_in(GOLD / "pairs_blind", "blind", "t_") if s.left[0].plan_year != s.right[0].plan_year]
    return [*pairs_in(GOLD / "pairs_held_out", "held out"), *blind]


def pairs_in(folder: Path, level: str, prefix: str = "") -> list[PairSet]:
    """Pairs of plans in a folder of label files: `NAME_a.csv`, `NAME_b.csv`, `NAME_links.gold.csv`."""
    sets = []
    for path in sorted(folder.glob(f"{prefix}*_links.gold.csv")):
        name = path.name.removesuffix("_links.gold.csv")
        gold, unsure = read_links(path)
        a, b = (read_activities(path.with_name(f"{name}_{s}.csv")) for s in "ab")
        sets.append(PairSet(name, a, b, gold, unsure, level))
    return sets


def translation_pairs() -> list[PairSet]:
    """Two language editions of one plan."""
    gold, unsure = read_links(GOLD / "links-2018-translation.csv")
    a, b = (read_activities(GOLD / f"activities-{d}.csv", d) for d in ("2018-en", "2018-es"))
    blind = [
        s for s in pairs_in(GOLD / "pairs_blind", "translation", "t_") if s.left[0].plan_year == s.right[0].plan_year
    ]
    return [PairSet("gealc-2018-en-es", a, b, gold, unsure, "translation"), *blind]


def hidden(s: PairSet, seed: int, share: float = 0.4, side: str = "right") -> PairSet:
    """The set with a fixed random share of one side's rows taken away."""
    draw = random.Random(f"{s.name}{seed}")
    rows = s.right if side == "right" else s.left
    kept = tuple(a for a in rows if draw.random() >= share)
    ids = {a.activity_id for a in kept}
    gold = {p: r for p, r in s.gold.items() if p[1 if side == "right" else 0] in ids}
    changed = {"right": kept} if side == "right" else {"left": kept}
    return replace(s, name=s.name, gold=gold, **changed)


def list_pairs(folder: str = "lists") -> list[PairSet]:
    """The Spanish–English lists of a folder of tests/gold as two lists of activities: public ones, or `lists_own`, written here."""
    sets = []
    for path in sorted((GOLD / folder).glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        left = tuple(Activity(f"l:{k}", "l", 2020, r["left_lang"], activity=r["left_text"]) for k, r in enumerate(rows))
        right = tuple(
            Activity(f"r:{k}", "r", 2020, r["right_lang"], activity=r["right_text"]) for k, r in enumerate(rows)
        )
        gold = {(f"l:{k}", f"r:{k}"): ("translation",) for k in range(len(rows))}
        sets.append(PairSet(path.stem, left, right, gold, frozenset(), "list"))
    return sets


def part(s: PairSet, size: int) -> PairSet:
    """The first rows of a long list: enough to learn from."""
    ids = {a.activity_id for a in s.left[:size]}
    gold = {p: r for p, r in s.gold.items() if p[0] in ids}
    return replace(s, left=s.left[:size], right=s.right[:size], gold=gold)


def edition_sets() -> list[tuple[PairSet, str]]:
    """Editions and lists to learn from, whole and with rows hidden, with their variants."""
    base = [(s, v) for s in (*translation_pairs(), *(part(s, 400) for s in list_pairs())) for v in ("full", "bare")]
    return [(x, v) for s, v in base for x in (s, hidden(s, 1), hidden(s, 2, side="left"))]
