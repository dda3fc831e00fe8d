"""Whether hilo tells plans of one body from plans of two, and editions of one plan from two plans: how sure, how often.

    python -m bench.bodies [--fit] [--encoder use]

Plans are the gold of tests/gold (pairs of years, editions) and of the development documents to tune on. `--fit` prints the
weights that a logistic regression gives to `pipeline.align.kinship`. Pairs named `x_` were not fitted on: they have a line
of their own.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bench.links_sets import GOLD, read_activities
from pipeline.align import kinship
from pipeline.align.editions import AMONG_BODIES, ONE_BODY, SAME_PLAN, Edition, editions_of
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import load_glossary
from pipeline.align.kinship import Kinships
from pipeline.align.side import side_of
from pipeline.model.dataset import Activity

DEV = GOLD.parent / "documents" / "dev"
_FEWEST = 4


@dataclass(frozen=True)
class Source:
    """One plan: whose it is, and whether it is kept from fitting."""

    body: str
    exam: bool
    edition: Edition


def sources() -> Iterator[Source]:
    """Every plan of at least four activities, each under an id of its own."""
    for name in ("2016-es", "2017-es", "2018-en", "2018-es"):
        yield from _source("gealc", False, read_activities(GOLD / f"activities-{name}.csv", name))
    for folder in ("pairs", "pairs_invented", "pairs_held_out", "pairs_blind"):
        for path in sorted((GOLD / folder).glob("*_links.gold.csv")):
            name = path.name.removesuffix("_links.gold.csv")
            for side in "ab":
                yield from _source(name, name.startswith("x_"), read_activities(path.with_name(f"{name}_{side}.csv")))
    with (DEV / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["split"] == "tune" and r["kind"] != "10"]
    for stem, language in dict.fromkeys((r["stem"], x) for r in rows for x in r["language"].split(";")):
        year = next(part for part in reversed(stem.split("-")) if part.isdigit())
        path = DEV / "gold" / f"{stem}.{language}.csv"
        path = path if path.exists() else DEV / "gold" / f"{stem}.csv"
        yield from _source(stem.split("-", 2)[2], False, read_activities(path, f"{year}-{language}"))


def _source(body: str, exam: bool, activities: Sequence[Activity]) -> Iterator[Source]:
    for edition in editions_of(activities):
        if len(edition.activities) >= _FEWEST:
            yield Source(body, exam, edition)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--encoder", default="use")
    options = parser.parse_args(arguments)
    embedder, glossary = Embedder(options.encoder), load_glossary(None)
    found = [replace(s, edition=replace(s.edition, document_id=str(n))) for n, s in enumerate(sources())]
    kin = Kinships({s.edition.document_id: side_of(s.edition.activities, embedder, glossary) for s in found})
    pairs = list(itertools.combinations(found, 2))
    _print(pairs, kin)
    if options.fit:
        _fit([p for p in pairs if not (p[0].exam or p[1].exam)], kin)
    return 0


def _print(pairs: list[tuple[Source, Source]], kin: Kinships) -> None:
    kinds: dict[str, list[tuple[Source, Source]]] = {}
    for a, b in pairs:
        same_year = a.edition.year == b.edition.year
        kind = "two bodies" if a.body != b.body else "editions" if same_year else "one body"
        kinds.setdefault(f"{kind}, exam" if a.exam and b.exam else kind, []).append((a, b))
    print(
        f"{'':20} {'pairs':>6}  same plan: lowest  highest  ≥ {SAME_PLAN}   one body: lowest  highest  ≥ {ONE_BODY}  ≥ {AMONG_BODIES}"
    )
    for kind, members in sorted(kinds.items()):
        plan = np.array([kin.same_plan(a.edition, b.edition) for a, b in members])
        body = np.array([kin.same_body(a.edition, b.edition) for a, b in members])
        print(
            f"{kind:20} {len(members):>6}  {plan.min():>17.2f} {plan.max():>8.2f} {np.mean(plan >= SAME_PLAN):>7.1%}"
            f"   {body.min():>16.1f} {body.max():>8.1f} {np.mean(body >= ONE_BODY):>7.1%} {np.mean(body >= AMONG_BODIES):>6.1%}"
        )


def _fit(pairs: list[tuple[Source, Source]], kin: Kinships) -> None:
    from sklearn.linear_model import LogisticRegression

    years = [(a, b) for a, b in pairs if a.body != b.body or a.edition.year != b.edition.year]
    measured = [(kin.measures(a.edition.document_id, b.edition.document_id), a.body == b.body) for a, b in years]
    rows = [(*m, same) for m, same in measured if m.areas is not None]
    x, y = np.array([r[:-1] for r in rows], dtype=float), np.array([r[-1] for r in rows])
    model = LogisticRegression(class_weight="balanced").fit(x, y)
    print("weights", *(f"{w:.2f}" for w in model.coef_[0]), f"constant {model.intercept_[0]:.2f}")
    print("in use ", kinship.WORKS, kinship.AREAS, kinship.CONCEPTS, kinship.LANGUAGES, kinship.NONE)


if __name__ == "__main__":
    sys.exit(main())
