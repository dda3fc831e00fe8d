"""Tables of the ICDAR 2013 competition (EU part): the figure may only rise. Skipped where the data is not there."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "tables"
FLOOR = 0.95


@pytest.mark.slow
@pytest.mark.skipif(not (DATA / "score.py").is_file(), reason="the ICDAR tables are not here")
def test_macro_f1_of_tables() -> None:
    spec = importlib.util.spec_from_file_location("bench_tables", ROOT / "bench" / "tables.py")
    assert spec is not None and spec.loader is not None
    bench = importlib.util.module_from_spec(spec)
    sys.modules["bench_tables"] = bench
    spec.loader.exec_module(bench)
    scorer = bench.load_scorer(DATA)
    pdfs = sorted((DATA / "icdar2013-eu").glob("*.pdf"))
    truth = {p.name: bench.truth_of(scorer, p) for p in pdfs}
    predicted = {p.name: bench.predictions(scorer, bench.hilo(p)[0]) for p in pdfs}
    precision, recall, f1 = scorer.score(truth, predicted)["adj_macro"]
    assert f1 >= FLOOR, f"macro F1 {f1:.3f}, precision {precision:.3f}, recall {recall:.3f}"
