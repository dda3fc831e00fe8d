"""What goes to disk comes back the same, in the order of paths, as often as asked."""

from __future__ import annotations

import tracemalloc

from pipeline.model.dataset import DocumentResult, Problem
from pipeline.store.spool import Spool


def test_results_come_back_in_the_order_of_paths():
    results = [DocumentResult(name, "", "error", (), (Problem(name, None, "error", "x", "ñ\udce9"),)) for name in "cab"]
    with Spool() as spool:
        for result in results:
            spool.append(result)
        assert list(spool) == sorted(results, key=lambda r: r.path)
        spool.append(DocumentResult("d", "", "extracts", text="x" * 100_000))
        assert [r.path for r in spool] == ["a", "b", "c", "d"] and len(spool) == 4
        assert [(h.path, h.editions) for h in spool.heads][-1] == ("d", ())


def test_memory_does_not_grow_with_what_is_kept():
    with Spool() as spool:
        spool.append(DocumentResult("0", "", "extracts", text="x" * 100_000))
        tracemalloc.start()
        for number in range(200):
            spool.append(DocumentResult(str(number), "", "extracts", text="x" * 100_000))
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert held < 500_000, "two hundred heads, not 20 MB of text"
