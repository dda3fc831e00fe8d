"""How long two long lists take to align, part by part, and how much memory: the cost of a row must not grow with the list.

    python -m bench.links_scale [10000 30000 100000] [--recall ROWS]

Each size runs in a process of its own, from two CSV files to written CSV files, with no embeddings kept from before.
The rows are made from the judged links of tests/gold, the Spanish row on the left and its English partner on the right,
each with two concepts of the glossary and a place of its own, so that all rows differ; three in five have a partner.
Seconds are CPU seconds, of all threads, and wall seconds: on a machine that others use only the first mean something.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from bench.links_sets import PairSet, year_pairs
from pipeline.align import blocking, comparing, embedding, lists, scoring
from pipeline.align.features import FEATURES
from pipeline.align.glossary import load_glossary
from pipeline.commands import align as command
from pipeline.model.dataset import Activity
from pipeline.settings.alignment import AlignSettings
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import table_text

SIZES = (10_000, 30_000, 100_000)
PARTNERED = 0.6
AREA = 25
"""Rows of one area."""
PLACES = (
    "Lima", "Quito", "Bogotá", "Montevideo", "Santiago", "La Paz", "Managua", "Kingston", "Belmopán", "Asunción",
    "Santo Domingo", "San José", "Tegucigalpa", "Guatemala", "Panamá", "Caracas", "Georgetown", "Nasáu",
)  # fmt: skip


def two_lists(size: int) -> tuple[list[Activity], list[Activity]]:
    """A Spanish plan of 2020 and an English one of 2021, `size` rows each; row k of both is one work where both have it."""
    models = _models(year_pairs())
    concepts = load_glossary().labels
    draw = random.Random(7)
    seen: set[tuple[int, ...]] = set()
    left, right = [], []
    for k in range(round(size * (2 - PARTNERED))):
        while (key := tuple(draw.randrange(n) for n in (len(models), *[len(concepts)] * 2, len(PLACES)))) in seen:
            pass
        seen.add(key)
        spanish, english = models[key[0]]
        a, b, place = concepts[key[1]], concepts[key[2]], PLACES[key[3]]
        if k < size:
            left.append(_row(spanish, k, 2020, "es", f"{a[0]} y {b[0]} en {place}", concepts))
        if k < size * PARTNERED or k >= size:
            right.append(_row(english, k, 2021, "en", f"{a[1]} and {b[1]} in {place}", concepts))
    draw.shuffle(right)
    return left, right


def _models(sets: Sequence[PairSet]) -> list[tuple[Activity, Activity]]:
    """Judged links between a Spanish and an English row, the Spanish one first."""
    found = []
    for s in sets:
        rows = {a.activity_id: a for a in (*s.left, *s.right)}
        for pair in sorted(s.strong):
            one, other = sorted((rows[i] for i in pair), key=lambda a: a.language, reverse=True)
            if (one.language, other.language) == ("es", "en"):
                found.append((one, other))
    return found


def _row(
    model: Activity, k: int, year: int, language: str, about: str, concepts: Sequence[tuple[str, str]]
) -> Activity:
    area = k // AREA
    title = concepts[area % len(concepts)][language == "en"]
    return replace(
        model, activity_id=f"{year}:{k}", document_id="", plan_year=year, language=language, code=f"{area}.{k % AREA}",
        area_number=str(area), area_title=f"{title} {area // len(concepts) or ''}".strip(),
        activity=f"{model.activity.rstrip('.')}: {about}",
    )  # fmt: skip


class Clock:
    """CPU seconds by part; what runs inside another part counts for the inner one only."""

    def __init__(self) -> None:
        self.parts: dict[str, float] = {}
        self._open: list[float] = []

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        start, inner = time.process_time(), len(self._open)
        self._open.append(0.0)
        try:
            yield
        finally:
            spent = time.process_time() - start
            self.parts[name] = self.parts.get(name, 0.0) + spent - self._open.pop()
            if inner:
                self._open[-1] += spent

    def watch(self, owner: Any, attribute: str, name: str) -> None:
        """From now on calls of `owner.attribute` count as part `name`."""
        inner: Callable[..., Any] = getattr(owner, attribute)

        def watched(*args: Any, **options: Any) -> Any:
            with self.part(name):
                return inner(*args, **options)

        setattr(owner, attribute, watched)


def watched_parts(clock: Clock) -> None:
    clock.watch(lists, "read_list", "reading")
    clock.watch(embedding.Embedder, "vectors", "encoding")
    clock.watch(comparing, "pairs_of", "blocking")
    clock.watch(comparing, "links_of", "links and reasons")
    clock.watch(lists, "links_of", "links and reasons")
    clock.watch(scoring, "final_logits", "scoring")
    for module in FEATURES:
        clock.watch(module, "scores", module.__name__.rpartition(".")[2])


def one_size(size: int) -> None:
    """Writes two lists, aligns them as `hilo align` does, prints one line and the parts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / "left.csv", folder / "right.csv"]
        subprocess.run([sys.executable, "-m", "bench.links_scale", "--write", str(folder), str(size)], check=True)
        clock = Clock()
        watched_parts(clock)
        start, cpu = time.perf_counter(), time.process_time()
        with clock.part("rest, with writing"):
            command.align(files[0], files[1], folder / "out", "use", None, None, "")
        wall, cpu = time.perf_counter() - start, time.process_time() - cpu
        hits, given = _hits(folder / "out" / "links.csv")
    true = round(size * PARTNERED)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(
        f"{size} × {size}: {cpu:.1f} CPU s, {wall:.1f} s wall, {1e6 * cpu / size:.0f} CPU µs a row, {memory:.2f} GB at most; "
        f"of {true} true links {hits / true:.3f} found, {hits / max(1, given):.3f} of {given} links true",
        flush=True,
    )
    print("  " + ", ".join(f"{k} {v:.1f}" for k, v in sorted(clock.parts.items(), key=lambda x: -x[1])), flush=True)


def _hits(file: Path) -> tuple[int, int]:
    import csv

    with file.open(encoding="utf-8", newline="") as stream:
        rows = [r for r in csv.DictReader(stream) if r["relation"] != "related"]
    return sum(r["from_id"].split(":")[1] == r["to_id"].split(":")[1] for r in rows), len(rows)


def write_lists(folder: Path, size: int) -> None:
    for name, rows in zip(("left", "right"), two_lists(size), strict=True):
        (folder / f"{name}.csv").write_text(table_text(TABLE["activities"], rows), encoding="utf-8", newline="")


def recall(size: int) -> None:
    """Prints how many of the nearest that brute force finds the approximate search finds too."""
    embedder = embedding.Embedder("use")
    a, b = (embedder.vectors([f"{r.activity}. {r.product}" for r in side]) for side in two_lists(size))
    k = AlignSettings().neighbours
    start = time.process_time()
    exact = blocking.exact_neighbours(a, b, k)
    print(f"neighbours, {size} × {size}: brute force {time.process_time() - start:.1f} CPU s", flush=True)
    start = time.process_time()
    near = blocking.approximate_neighbours(a, b, k)
    spent = time.process_time() - start
    hits = sum(len(np.intersect1d(x, y)) for x, y in zip(exact, near, strict=True))
    print(f"approximate: recall {hits / exact.size:.4f} of the {k} nearest, {spent:.1f} CPU s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument(
        "--recall", type=int, metavar="ROWS", help="compare the approximate search with brute force only"
    )
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write the two lists of one size and stop")
    parser.add_argument("--here", action="store_true", help="in this process")
    args = parser.parse_args()
    if args.recall:
        recall(args.recall)
    elif args.write:
        write_lists(args.write, args.sizes[0])
    elif args.here:
        one_size(args.sizes[0])
    else:
        for size in args.sizes:
            subprocess.run([sys.executable, "-m", "bench.links_scale", "--here", str(size)], check=True)


if __name__ == "__main__":
    main()
