"""The lattice gives what pdfplumber's table finder gives, on real pages and on any set of lines."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

from pipeline.read.pdf_lattice import find_tables
from pipeline.read.pdf_page import Edge
from pipeline.read.pdf_pdfium import PdfiumDocument
from pipeline.settings.pdf_reading import PdfSettings

DOCUMENTS = Path(__file__).parents[1] / "documents"
REAL = sorted(DOCUMENTS.glob("real/**/*.pdf"))

_places = st.integers(0, 12).map(lambda n: n * 20.0)
_jitter = st.lists(st.sampled_from([0.0, 0.0, 1.0, -1.0]), min_size=13, max_size=13)
# one jitter a place: how twin lines a point apart are averaged is each tool's own business


@st.composite
def _edges(draw: st.DrawFn) -> list[Edge]:
    edges = []
    jitters = {True: draw(_jitter), False: draw(_jitter)}
    for _ in range(draw(st.integers(2, 24))):
        start, end = sorted((draw(_places), draw(_places)))
        if end - start >= 20:
            vertical, place = draw(st.booleans()), draw(_places)
            edges.append(Edge(vertical, place + jitters[vertical][int(place // 20)], start, end))
    return edges


def _theirs(edges: list[Edge]) -> list[list[tuple[float, ...]]]:
    dicts = []
    for e in edges:
        x0, x1, top, bottom = (e.place, e.place, e.start, e.end) if e.vertical else (e.start, e.end, e.place, e.place)
        side = {"x0": x0, "x1": x1, "top": top, "bottom": bottom, "width": x1 - x0, "height": bottom - top}
        dicts.append({**side, "orientation": "v" if e.vertical else "h", "object_type": "line"})
    merged = merge_edges(dicts, 3, 3, 3, 3)
    tables = cells_to_tables(intersections_to_cells(edges_to_intersections(merged, 3, 3)))
    return sorted(sorted(_rounded(c) for c in t) for t in tables)


def _ours(edges: list[Edge]) -> list[list[tuple[float, ...]]]:
    return sorted(sorted(_rounded(c) for c in t) for t in find_tables(edges, PdfSettings()))


def _rounded(cell: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(round(float(x), 2) for x in cell)


@given(_edges())
@settings(max_examples=300, deadline=None)
def test_same_cells_as_pdfplumber_for_any_lines(edges: list[Edge]) -> None:
    # pdfplumber's own grouping may start a second group for cells that touch a finished one; compare cells there
    ours, theirs = _ours(edges), _theirs(edges)
    assert sorted(c for t in ours for c in t) == sorted(c for t in theirs for c in t)


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.stem)
def test_same_tables_as_pdfplumber_on_real_pages(path: Path) -> None:
    pdf = PdfiumDocument(path.read_bytes())
    with pdfplumber.open(path) as peer:
        for number, page in enumerate(peer.pages, start=1):
            content = pdf.page(number, PdfSettings())
            assert content is not None
            ours = find_tables(content.edges, PdfSettings())
            theirs = page.find_tables()
            assert len(ours) == len(theirs)
            for a, b in zip(ours, theirs, strict=True):
                assert len(a) == len(b.cells)
                for x, y in zip(sorted(a), sorted(b.cells), strict=True):
                    assert x == pytest.approx(y, abs=1.0)
    pdf.close()
