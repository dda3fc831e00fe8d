"""Tables side by side, each tool in a process of its own: pages a CPU second, peak memory, adjacency F1.

    python -m bench.peers [--tables ../shared/tables] [--tool hilo …]

Tools that are not installed are said and left out; `pip install camelot-py img2table tablers` into a Python that sees
hilo brings them all. The files and the scorer are those of `bench.tables` (ICDAR 2013, EU part).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from bench import tables

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "tables"
PACKAGES = {
    "hilo": "hilo-plans", "pdfplumber": "pdfplumber", "camelot": "camelot-py", "img2table": "img2table",
    "tablers": "tablers",
}  # fmt: skip


def img2table(path: Path) -> tuple[tables.Found, int]:
    """Grids of img2table with its search for tables without lines, text from the PDF itself."""
    from img2table.document import PDF

    found = PDF(path).extract_tables(borderless_tables=True)
    grids: tables.Found = [
        (page + 1, [["" if v is None or v != v else str(v) for v in row] for row in t.df.values.tolist()])
        for page, several in found.items()
        for t in several
    ]
    return grids, len(found)


def tablers(path: Path) -> tuple[tables.Found, int]:
    """Grids of tablers as it comes."""
    import tablers as peer

    grids: tables.Found = []
    number = 0
    for number, page in enumerate(peer.Document(str(path)).pages(), start=1):
        for table in peer.find_tables(page, extract_text=True):
            grids.append((number, [[value.text or "" for value in row] for row in table.to_list()]))
    return grids, number


TOOLS = {**tables.TOOLS, "img2table": img2table, "tablers": tablers}


def measure(name: str, folder: Path) -> dict[str, float | str]:
    """What one tool does on all files, measured in this process: call it in a fresh one."""
    import resource
    import time

    scorer = tables.load_scorer(folder)
    pdfs = sorted((folder / "icdar2013-eu").glob("*.pdf"))
    truth = {p.name: tables.truth_of(scorer, p) for p in pdfs}
    predicted, pages, failed = {}, 0, 0
    started = time.process_time()
    for path in pdfs:
        try:
            found, count = TOOLS[name](path)
        except ImportError:
            raise
        except Exception as error:
            print(f"{name} on {path.name}: {type(error).__name__}: {error}", file=sys.stderr)
            found, count, failed = [], 0, failed + 1
        predicted[path.name] = found
        pages += count
    usage = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    result = scorer.score(truth, {n: tables.predictions(scorer, f) for n, f in predicted.items()})
    return {
        "version": version(PACKAGES[name]), "pages": pages, "cpu": usage, "peak_mb": peak, "failed": failed,
        "f1": result["adj_macro"][2], "micro": result["adj"][2],
    }  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", type=Path, default=SHARED)
    parser.add_argument("--tool", action="append", choices=list(TOOLS))
    parser.add_argument("--one", choices=list(TOOLS), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one:
        print(json.dumps(measure(options.one, options.tables)))
        return 0
    print(
        f"{'tool':<12} {'version':<10} {'pages/CPU s':>11} {'peak MB':>8} {'F1 macro':>9} {'F1 micro':>9} {'failed':>6}"
    )
    for name in options.tool or TOOLS:
        if name != "hilo" and importlib.util.find_spec(name) is None:
            print(f"{name:<12} not installed")
            continue
        command = [sys.executable, "-m", "bench.peers", "--tables", str(options.tables), "--one", name]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
        if done.returncode:
            print(f"{name:<12} failed: {done.stderr.strip().splitlines()[-1][:90]}")
            continue
        x = json.loads(done.stdout.strip().splitlines()[-1])
        print(
            f"{name:<12} {x['version']:<10} {x['pages'] / x['cpu']:>11.1f} {x['peak_mb']:>8.0f} {x['f1']:>9.3f}"
            f" {x['micro']:>9.3f} {x['failed']:>6}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
