"""Extraction on documents of the forge: random plans in random layouts, with gold; figures by each choice of layout.

    python -m bench.forge FOLDER [--layout table] [--only STEM] [--by container --by area] [--show] [--worst 20]

`FOLDER` holds `index.csv` (columns `stem`, `file`, `gold`, `languages`, then one for each choice) and the files that it
names. Without `--by` the values of all choices are printed that lose most. Development seeds are 1 to 999.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.extraction import Tally, rows_of  # noqa: E402
from pipeline.conductor import process_file  # noqa: E402
from pipeline.evaluate.activities import ActivityScore, load, score  # noqa: E402
from pipeline.model.dataset import DocumentResult, Problem  # noqa: E402

_FACTS = {"stem", "file", "gold", "languages", "activities", "seed"}


@dataclass(frozen=True)
class Forged:
    """A document of the forge. `choices`: name to value; a list of values counts each of them."""

    stem: str
    file: Path
    golds: tuple[Path, ...]
    languages: tuple[str, ...]
    choices: dict[str, str]


def index(folder: Path) -> Iterator[Forged]:
    with (folder / "index.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            golds = tuple(folder / g for g in row["gold"].split(";"))
            languages = tuple(row["languages"].split(";"))
            choices = {k: v for k, v in row.items() if k not in _FACTS}
            yield Forged(row["stem"], folder / row["file"], golds, languages, choices)


def process(document: Forged) -> DocumentResult:
    """What the pipeline gives; a bug counts as a document without rows."""
    try:
        return process_file(document.file, document.file.name)
    except Exception as error:
        problem = Problem(document.file.name, None, "error", "bug", f"{type(error).__name__}: {error}")
        return DocumentResult(document.file.name, "", "bug", (), (problem,))


def measure(documents: Sequence[Forged]) -> Iterator[tuple[Forged, str, ActivityScore, DocumentResult]]:
    for document in documents:
        result = process(document)
        several = len(document.languages) > 1
        for language, gold in zip(document.languages, document.golds, strict=True):
            yield document, language, score(rows_of(result, language, several)[0], load(gold)), result


def report(documents: Sequence[Forged], by: Sequence[str], show: bool, worst: int) -> None:
    total, choices = Tally(), defaultdict[tuple[str, str], Tally](Tally)
    for document, language, scored, result in measure(documents):
        total.add(scored)
        for name, values in document.choices.items():
            for value in values.split(";"):
                choices[name, value].add(scored)
        if scored.exact < scored.gold_rows or scored.extracted_rows != scored.pairs:
            print_document(document, language, scored, result, show)
    chosen = [(k, t) for k, t in choices.items() if (not by or k[0] in by)]
    chosen.sort(key=lambda c: (c[0][0] if by else "", c[1].exact_rows, c[0]))
    print(f"\n{'choice':34} docs  rows   F1     exact  worst fields")
    for (name, value), tally in chosen if by else chosen[:worst]:
        print(line(f"{name}={value}"[:34], tally))
    print(line("all", total))


def line(name: str, tally: Tally) -> str:
    wrong = ", ".join(f"{f} {n}" for f, n in tally.wrong.most_common(4))
    return f"{name:34} {tally.documents:4} {tally.gold:5}  {tally.f1:.3f}  {tally.exact_rows:.3f}  {wrong}"


def print_document(document: Forged, language: str, scored: ActivityScore, result: DocumentResult, show: bool) -> None:
    fields = ", ".join(f"{f} {v:.2f}" for f, v in sorted(scored.fields.items(), key=lambda x: x[1]) if v < 1)
    counts = f"{scored.gold_rows:3} {scored.extracted_rows:3} {scored.f1:.2f} {scored.exact_rows:.2f}"
    print(f"{document.file.name:34} {language} {counts} {fields[:150]}")
    if not show:
        return
    for problem in result.problems:
        print(f"      problem {problem.code}: {problem.message[:160]}")
    for row in scored.missed:
        print(f"      missed {row['code']} | {row['activity'][:90]}")
    for row in scored.extra:
        print(f"      surplus {row['area_number']} | {row['code']} | {row['activity'][:90]}")
    for mistake in scored.mistakes:
        head = f"{mistake.code or mistake.activity[:24]} {mistake.field}"
        print(f"      {head}: got {mistake.got[:110]!r}, gold {mistake.want[:110]!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--layout", action="append", default=[])
    parser.add_argument("--only", default="")
    parser.add_argument("--by", action="append", default=[])
    parser.add_argument("--worst", type=int, default=25)
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    documents = [
        d
        for d in index(args.folder)
        if (not args.layout or d.choices.get("layout") in args.layout) and args.only in d.stem
    ]
    report(documents, args.by, args.show, args.worst)


if __name__ == "__main__":
    main()
