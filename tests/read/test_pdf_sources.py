"""PDFium and pdfminer are two ways to the same document."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model.document import Document, Table
from pipeline.model.provenance import Source
from pipeline.read.pdf import read_pages
from pipeline.read.pdf_pdfium import PdfiumDocument
from pipeline.read.pdf_pdfminer import PdfminerDocument
from pipeline.settings.pdf_reading import PdfSettings
from pipeline.settings.reading import ReadSettings

DOCUMENTS = Path(__file__).parents[1] / "documents"
PLANS = sorted([*DOCUMENTS.glob("real/**/*.pdf"), *DOCUMENTS.glob("dev/tune/[1-6]-*.pdf")])


def _read(kind: type[PdfiumDocument] | type[PdfminerDocument], path: Path) -> Document:
    pdf = kind(path.read_bytes())
    try:
        return read_pages(pdf, Source(path.name, "", "pdf"), ReadSettings(ocr=False), PdfSettings())
    finally:
        pdf.close()


@pytest.mark.parametrize("path", PLANS, ids=lambda p: p.stem)
def test_both_sources_give_the_same_blocks(path: Path) -> None:
    one, other = _read(PdfiumDocument, path), _read(PdfminerDocument, path)
    assert one.text == other.text
    assert len(one.blocks) == len(other.blocks)
    for a, b in zip(one.blocks, other.blocks, strict=True):
        if isinstance(a, Table):
            assert isinstance(b, Table)
            assert [(c.row, c.column, c.row_span, c.column_span, c.text, c.shaded) for c in a.cells] == [
                (c.row, c.column, c.row_span, c.column_span, c.text, c.shaded) for c in b.cells
            ]
        else:
            assert not isinstance(b, Table)
            assert (a.text, a.bold, a.heading, a.page) == (b.text, b.bold, b.heading, b.page)


@pytest.mark.parametrize("path", PLANS, ids=lambda p: p.stem)
def test_every_span_leads_back_to_its_words(path: Path) -> None:
    document = _read(PdfiumDocument, path)
    for block in document.blocks:
        for part in block.cells if isinstance(block, Table) else (block,):
            assert document.text[part.start : part.start + len(part.text)] == part.text
            ends = [0, *(x.end for x in part.lines)]
            assert ends == sorted(ends)
            for line in part.lines:
                assert 0 <= line.start <= line.end <= len(part.text)
                assert line.box.x0 < line.box.x1 and line.box.top < line.box.bottom
