"""Extraction on the development set: what each document gives against its gold, by kind and split.

    python bench/extraction.py [--split tune|measure|exam|third|…|eleventh] [--kind 1 --kind 7] [--only STEM] [--show] [--json]

`--show` prints missed rows, surplus rows and wrong fields. Tune on `tune`, `third` to `sixth` and `eighth` to `tenth` (each once measured untouched); `measure` is
for figures. The splits of `CLOSED` run only where they are asked for, and print figures a kind, no document.
Reads `tests/documents/dev/index.csv`; needs nothing outside of the repository.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pipeline.evaluate.activities import CORE, ActivityScore, fold, load, same, score  # noqa: E402
from pipeline.model.dataset import DocumentResult, Edition, Problem  # noqa: E402
from pipeline.store.columns import TABLE  # noqa: E402
from pipeline.store.csvfiles import write_cell  # noqa: E402

DEV = ROOT / "tests" / "documents" / "dev"
SPLITS = (
    "tune",
    "measure",
    "exam",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
)
CLOSED = frozenset({"exam", "seventh"})
"""Splits of which nobody who works on the extractor sees more than figures a kind."""
NOT_A_PLAN = 10
SCANS = 7


@dataclass(frozen=True)
class Item:
    """A row of the index. `languages`: of its editions; more than one = a gold file for each."""

    stem: str
    kind: int
    file: str
    split: str
    languages: tuple[str, ...]

    def golds(self) -> list[Path]:
        names = [f"{self.stem}.{x}" for x in self.languages] if len(self.languages) > 1 else [self.stem]
        return [DEV / "gold" / f"{n}.csv" for n in names]


@dataclass
class Tally:
    """Sums over documents. `by_confidence`: band of confidence to [rows, wholly right rows]."""

    documents: int = 0
    gold: int = 0
    got: int = 0
    pairs: int = 0
    exact: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    by_confidence: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))

    @property
    def f1(self) -> float:
        return 2 * self.pairs / (self.gold + self.got) if self.gold + self.got else 1.0

    @property
    def exact_rows(self) -> float:
        return self.exact / self.gold if self.gold else 1.0

    def add(self, result: ActivityScore) -> None:
        self.documents += 1
        self.gold += result.gold_rows
        self.got += result.extracted_rows
        self.pairs += result.pairs
        self.exact += result.exact
        self.wrong.update(m.field for m in result.mistakes)


def index() -> list[Item]:
    with (DEV / "index.csv").open(encoding="utf-8", newline="") as handle:
        return [
            Item(r["stem"], int(r["kind"]), r["file"], r["split"], tuple(r["language"].split(";")))
            for r in csv.DictReader(handle)
        ]


def as_texts(table: str, row: Any) -> dict[str, str]:
    """A row as the dataset's CSV holds it."""
    return {c.name: write_cell(getattr(row, c.name), c.type) for c in TABLE[table].columns}


def rows_of(result: DocumentResult, language: str, several: bool) -> tuple[list[dict[str, str]], list[Edition]]:
    """Rows of the edition in a language; of a document in one language, all rows."""
    editions = [e for e in result.editions if not several or e.document.language == language]
    return [as_texts("activities", a) for e in editions for a in e.activities], editions


def extract(item: Item) -> DocumentResult:
    """What the pipeline gives; a bug is shown as the document's problem so that the others are still measured."""
    from pipeline.conductor import process_file

    try:
        return process_file(DEV / item.file, item.file)
    except Exception as error:
        problem = Problem(item.file, None, "error", "bug", f"{type(error).__name__}: {error}")
        return DocumentResult(item.file, "", "bug", (), (problem,))


def wrong_facts(gold: Path, editions: list[Edition]) -> list[str]:
    """Facts of cover and areas that differ from the document's gold (`gold/<stem>.json`), where it has one."""
    path = gold.with_suffix(".json")
    if not path.exists():
        return []
    facts = json.loads(path.read_text(encoding="utf-8"))
    if not editions:
        return ["no edition"]
    row = as_texts("documents", editions[0].document)
    out = []
    for name in ("title", "plan_year", "language", "adopted_on", "adopted_at", "committee", "chair"):
        want, got = str(facts[name]), row[name]
        if not (same("items", got, want) if name in ("committee", "chair") else same(name, got, want)):
            out.append(f"{name}: got {got!r}, gold {want!r}")
    areas = [as_texts("areas", a) for e in editions for a in e.areas]
    if len(areas) != len(facts["areas"]):
        out.append(f"areas: got {[a['title'] for a in areas]}, gold {[a['title'] for a in facts['areas']]}")
        return out
    for got_area, want_area in zip(areas, facts["areas"], strict=True):
        out += [
            f"area {want_area['number']} {name}: got {got_area[name]!r}, gold {want_area[name]!r}"
            for name in ("number", "title", "objective", "notes")
            if not same(name, got_area[name], want_area[name])
        ]
    return out


def extras_lost(got: list[dict[str, str]], want: list[dict[str, str]]) -> list[str]:
    """Printed columns that gold keeps under their own name and that no field of the extracted row holds."""
    by_text = {r["activity"]: r for r in got}
    lost = []
    for gold in want:
        row = next(
            (by_text[t] for t in by_text if any(fold(t) == fold(x) for x in gold["activity"].split(" || "))), None
        )
        for name, value in gold.items() if row else ():
            if name.startswith("extra:") and value and name not in ("extra:items", "extra:flags"):
                extra = json.loads(row["extra"] or "{}") if row else {}
                key = next((k for k in extra if fold(k) == fold(name[6:])), "")
                held = [*extra.values(), row["details"], row["product"]] if row and not key else [extra.get(key, "")]
                if not any(same(name, str(x), value) for x in held):
                    lost.append(f"{gold['code']} {name}: {value!r} not in {extra}")
    return lost


@dataclass(frozen=True)
class Outcome:
    """One edition of one document against its gold. `lost`: printed columns that are nowhere; `facts`: of the cover."""

    item: Item
    language: str
    scored: ActivityScore
    lost: list[str]
    facts: list[str]
    result: DocumentResult


def measure(items: Iterable[Item]) -> Iterator[Outcome]:
    """Processes each document once; one outcome for each gold file."""
    for item in items:
        result = extract(item)
        several = len(item.languages) > 1
        for language, gold in zip(item.languages, item.golds(), strict=False):
            got, editions = rows_of(result, language, several)
            want = load(gold)
            scored = score(got, want)
            yield Outcome(
                item, language if several else "", scored, extras_lost(got, want), wrong_facts(gold, editions), result
            )


def confidence(tally: Tally, result: DocumentResult, language: str, scored: ActivityScore) -> None:
    """Adds the document's rows to the bands of confidence: unpaired rows count as wrong."""
    right = dict(scored.exact_flags)
    activities = [a for e in result.editions if not language or e.document.language == language for a in e.activities]
    for i, activity in enumerate(activities):
        if activity.confidence is not None:
            band = f"{min(int(activity.confidence * 10), 9) / 10:.1f}"
            tally.by_confidence[band][0] += 1
            tally.by_confidence[band][1] += right.get(i, False)


def report(items: list[Item], show: bool) -> dict[str, Any]:
    """Prints the table and returns its totals: `<split>/kind<k>` and `<split>` to figures."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    if any(i.split not in CLOSED for i in items):
        print(f"{'document':44} {'gold':>4} {'got':>4} {'F1':>6} {'exact':>6}  worst fields")
    for out in measure(items):
        item, scored = out.item, out.scored
        for key in (f"{item.split}/kind{item.kind}", item.split):
            tallies[key].add(scored)
            confidence(tallies[key], out.result, out.language, scored)
        if item.split in CLOSED:
            continue
        name = f"{item.split[0]} {item.stem}{'.' + out.language if out.language else ''}"
        counts = f"{scored.gold_rows:4} {scored.extracted_rows:4} {scored.f1:6.3f} {scored.exact_rows:6.3f}"
        print(f"{name:44} {counts}  {', '.join(remarks(out))}")
        if show:
            _show(out)
    print()
    for key, tally in sorted(tallies.items()):
        closed = key.split("/")[0] in CLOSED
        worst = "" if closed else ", ".join(f"{name} {count}" for name, count in tally.wrong.most_common(6))
        core = 1 - max((tally.wrong[f] for f in CORE), default=0) / max(1, tally.pairs)
        print(
            f"{key:18} documents {tally.documents:3}  rows {tally.gold:4}  F1 {tally.f1:.4f}  exact {tally.exact_rows:.4f}  worst core field {core:.4f}{'  wrong: ' + worst if worst else ''}"
        )
    for split in {i.split for i in items}:
        bands = sorted(tallies[split].by_confidence.items())
        print(f"{split} rows by confidence:", ", ".join(f"{b}: {right}/{n} right" for b, (n, right) in bands))
    return {
        k: {"f1": round(t.f1, 4), "exact": round(t.exact_rows, 4), "rows": t.gold, "got": t.got}
        for k, t in sorted(tallies.items())
    }


def remarks(out: Outcome) -> list[str]:
    """The worst core fields, the worst others in brackets, and what else is not as gold says."""
    fields = out.scored.fields.items()
    worst = sorted((share, name) for name, share in fields if name in CORE and share < 1)[:4]
    minor = sorted((share, name) for name, share in fields if name not in CORE and share < 0.9)[:3]
    notes = [f"{n} {s:.2f}" for s, n in worst] + [f"({n} {s:.2f})" for s, n in minor]
    notes += [f"lost columns {len(out.lost)}"] if out.lost else []
    notes += [f"cover and areas {len(out.facts)}"] if out.facts else []
    return notes + ([out.result.status] if out.result.status != "extracts" else [])


def _show(out: Outcome) -> None:
    for problem in out.result.problems:
        print(f"      problem {problem.code}: {problem.message[:110]}")
    for row in out.scored.missed:
        print(f"      missed {row['code']} | {row['activity'][:100]}")
    for row in out.scored.extra:
        print(f"      surplus {row['code']} | {row['activity'][:100]}")
    for m in out.scored.mistakes:
        print(f"      {m.code or m.activity[:24]} {m.field}: got {m.got[:80]!r}, gold {m.want[:80]!r}")
    for words in [*out.lost, *out.facts]:
        print(f"      {words[:170]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=SPLITS)
    parser.add_argument("--kind", type=int, action="append")
    parser.add_argument("--only", default="", help="documents whose stem holds this")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    items = [
        i
        for i in index()
        if (i.split == args.split if args.split else i.split not in CLOSED)
        and (not args.kind or i.kind in args.kind)
        and args.only in i.stem
    ]
    totals = report(items, args.show)
    if args.json:
        print(json.dumps(totals))


if __name__ == "__main__":
    main()
