"""Tables found, side by side: hilo, pdfplumber's own `extract_tables`, camelot where it is installed.

Measures on the EU part of the ICDAR 2013 table competition (`icdar2013-eu`, with its scorer `score.py` beside it):
adjacency F1, the macro average over documents leading, and CPU milliseconds a page. Run:

    python bench/tables.py ../shared/tables [--documents] [--tool hilo --tool pdfplumber --tool camelot]
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

Grid = list[list[str | None]]
Cells = list[tuple[int, int, int, int, str]]
Found = list[tuple[int, Grid | Cells]]


def hilo(path: Path) -> tuple[Found, int]:
    """Tables as (page, cells with spans): `(first row, last row, first column, last column, text)`."""
    from pipeline.model.document import Table
    from pipeline.model.provenance import Source
    from pipeline.read.pdf import read
    from pipeline.settings.reading import ReadSettings

    document = read(path, Source(path.name, "", "pdf"), ReadSettings(ocr=False))
    tables: Found = []
    for block in document.blocks:
        if isinstance(block, Table):
            cells = [
                (c.row, c.row + c.row_span - 1, c.column, c.column + c.column_span - 1, c.text) for c in block.cells
            ]
            tables.append((block.page or 1, cells))
    return tables, document.pages or 0


def pdfplumber(path: Path) -> tuple[Found, int]:
    """Grids as pdfplumber gives them, a merged cell once."""
    import pdfplumber as plumber

    with plumber.open(path) as pdf:
        tables: Found = []
        for number, page in enumerate(pdf.pages, start=1):
            tables += [(number, grid) for grid in page.extract_tables()]
            page.close()
        return tables, len(pdf.pages)


def camelot(path: Path) -> tuple[Found, int]:
    """Grids of camelot's lattice method, its stream method on documents where that finds nothing."""
    import camelot as peer

    found = peer.read_pdf(str(path), pages="all", flavor="lattice")
    if not len(found):
        found = peer.read_pdf(str(path), pages="all", flavor="stream")
    import pdfplumber as plumber

    with plumber.open(path) as pdf:
        pages = len(pdf.pages)
    return [(t.page, t.df.values.tolist()) for t in found], pages


TOOLS: dict[str, Callable[[Path], tuple[Found, int]]] = {"hilo": hilo, "pdfplumber": pdfplumber, "camelot": camelot}


def load_scorer(folder: Path) -> ModuleType:
    """The competition's scorer that lies beside the data."""
    spec = importlib.util.spec_from_file_location("table_scorer", folder / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"No scorer at {folder / 'score.py'}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def truth_of(scorer: ModuleType, pdf: Path) -> list[tuple[int, Cells]]:
    """The truth's regions, page numbers ignored (as the scorer's own main does)."""
    return [(0, cells) for _, cells in scorer.load_xml(pdf.with_name(pdf.stem + "-str.xml"))]


def predictions(scorer: ModuleType, found: Found) -> list[tuple[int, Cells]]:
    """Grids and cells in the scorer's form: normalized text, empty cells left out."""
    result = []
    for _, table in found:
        if table and isinstance(table[0], tuple):
            cells = [(a, b, c, d, scorer.norm(t)) for a, b, c, d, t in table]  # type: ignore[misc]
            result.append((0, [c for c in cells if c[4]]))
        else:
            result.append((0, scorer.from_grid(table)))
    return result


def run(folder: Path, names: list[str], documents: bool) -> int:
    scorer = load_scorer(folder)
    pdfs = sorted((folder / "icdar2013-eu").glob("*.pdf"))
    truth = {p.name: truth_of(scorer, p) for p in pdfs}
    print(f"{len(pdfs)} documents, {sum(map(len, truth.values()))} regions")
    print(f"{'tool':12s} macro P     R    F1 | micro P     R    F1 | cell F1 | CPU ms/page")
    per_document: dict[str, dict[str, float]] = {}
    for name in names:
        predicted, pages, started = {}, 0, time.process_time()
        try:
            for p in pdfs:
                found, count = TOOLS[name](p)
                predicted[p.name] = predictions(scorer, found)
                pages += count
        except ImportError as missing:
            print(f"{name:12s} not installed ({missing.name})")
            continue
        spent = time.process_time() - started
        x = scorer.score(truth, predicted)
        m, a, c = x["adj_macro"], x["adj"], x["cell"]
        print(
            f"{name:12s} {m[0]:7.3f} {m[1]:.3f} {m[2]:.3f} | {a[0]:7.3f} {a[1]:.3f} {a[2]:.3f} | {c[2]:7.3f} | "
            f"{1000 * spent / max(1, pages):7.1f}"
        )
        per_document[name] = {d[0]: d[3] for d in x["docs"]}
    if documents:
        for p in pdfs:
            print(p.name, *(f"{name} {scores[p.name]:.2f}" for name, scores in per_document.items()))
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder with score.py and icdar2013-eu/")
    parser.add_argument("--tool", action="append", choices=list(TOOLS))
    parser.add_argument("--documents", action="store_true", help="F1 of every document too")
    options = parser.parse_args()
    if not (options.folder / "score.py").is_file():
        print(f"{options.folder} has no score.py: give the folder of the table data.", file=sys.stderr)
        return 64
    return run(options.folder, options.tool or list(TOOLS), options.documents)


if __name__ == "__main__":
    raise SystemExit(main())
