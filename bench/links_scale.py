"""How long aligning two long lists takes, and how much memory: python bench/links_scale.py 1000 10000 [--approximate]

Rows are made from the label sets' titles with numbers and places put in, so that lists are plan-like and no two rows are equal.
Prints seconds, microseconds per row, peak memory, and of the approximate search its recall against brute force.
"""

from __future__ import annotations

import argparse
import random
import resource
import time

import numpy as np
from links_sets import year_pairs

from pipeline.align.blocking import approximate_neighbours, exact_neighbours
from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import load_glossary
from pipeline.align.side import side_of
from pipeline.model.dataset import Activity
from pipeline.settings.alignment import AlignSettings


def rows(size: int, year: int, seed: int) -> tuple[Activity, ...]:
    """`size` activities of one invented plan; row k of every year is about the same thing."""
    titles = sorted({a.activity for s in year_pairs() for a in (*s.left, *s.right)})
    places = [
        "Lima",
        "Quito",
        "Bogotá",
        "Montevideo",
        "Santiago",
        "La Paz",
        "Managua",
        "Kingston",
        "Belmopan",
        "Asunción",
    ]
    draw = random.Random(7)
    own = random.Random(seed)
    out = []
    for k in range(size):
        one, other = draw.choice(titles), draw.choice(titles)
        text = f"{one} {draw.choice(places)} {k % 97}: {other.lower()}"
        words = [w for w in text.split() if own.random() > 0.1]
        out.append(
            Activity(f"{year}:{k}", str(year), year, "en", str(k % 40), f"Area {k % 40}", activity=" ".join(words))
        )
    return tuple(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="+", type=int)
    parser.add_argument(
        "--approximate", action="store_true", help="also compare the approximate search with brute force"
    )
    args = parser.parse_args()
    settings, glossary = AlignSettings(), load_glossary()
    for size in args.sizes:
        embedder = Embedder(settings.encoder)
        editions = [Edition(str(y), y, "en", rows(size, y, y)) for y in (2020, 2021)]
        sides = {e.document_id: side_of(e.activities, embedder, glossary) for e in editions}
        embedder.vectors(["warm"])
        start = time.perf_counter()
        for side in sides.values():
            assert len(side.work_vectors) == size
        encoded = time.perf_counter() - start
        comparison = compare(editions[0], editions[1], sides, settings)
        links, _ = links_of(comparison, settings, frozenset())
        seconds = time.perf_counter() - start
        right = sum(x.from_id.split(":")[1] == x.to_id.split(":")[1] for x in links if x.relation != "related")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(
            f"{size} × {size}: {seconds:.1f} s (encoding {encoded:.1f}), {1e6 * seconds / size:.0f} µs a row, "
            f"{len(comparison.pairs)} pairs compared, {right / size:.3f} of rows linked rightly, {memory:.2f} GB at most",
            flush=True,
        )
        if args.approximate:
            a, b = (side.work_vectors for side in sides.values())
            exact, near = exact_neighbours(a, b, 10), approximate_neighbours(a, b, 10)
            hits = sum(len(np.intersect1d(x, y)) for x, y in zip(exact, near, strict=True))
            print(f"  approximate neighbours: recall {hits / exact.size:.4f}")


if __name__ == "__main__":
    main()
