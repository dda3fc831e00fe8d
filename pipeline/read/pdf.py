"""Reads PDF files: text in reading order, paragraphs, tables, with page and box for every line.

1. `pdf_pdfium` (or `pdf_pdfminer` where PDFium fails) gives each page's glyphs, ruling edges and fills.
2. `pdf_lattice` and `pdf_tables` find ruled tables, `pdf_words` puts glyphs into words and lines, cell by cell.
3. `pdf_furniture` takes out running headers and footers, `pdf_layout` orders columns, `pdf_borderless` finds tables
   without lines.
4. `pdf_paragraphs` joins lines, `pdf_joining` joins tables over pages, and `DocumentBuilder` writes the document.

Glyphs of a page are let go before the next page is read; what stays is lines.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.pdf_assembly import assemble
from pipeline.read.pdf_pages import PageLayout, lay_out
from pipeline.read.pdf_pdfium import PdfiumDocument
from pipeline.settings.pdf_reading import PdfSettings
from pipeline.settings.reading import ReadSettings


def read(path: Path, source: Source, settings: ReadSettings, pdf_settings: PdfSettings | None = None) -> Document:
    """The PDF at `path` as a document.

    Raises UnreadableDocument where it is encrypted (code `encrypted`), broken beyond repair or has no pages.
    """
    pdf_settings = pdf_settings or PdfSettings()
    builder = DocumentBuilder(source)
    pdf = PdfiumDocument(path.read_bytes())
    try:
        if pdf.page_count < 1:
            raise UnreadableDocument("The PDF has no pages.", "Ask for a new copy of the file.")
        pages: list[PageLayout] = []
        for number in range(1, min(pdf.page_count, settings.max_pages) + 1):
            content = pdf.page(number, pdf_settings)
            if content is None:
                builder.issue(
                    "page_unreadable",
                    f"Page {number} cannot be read.",
                    page=number,
                    hint="Open the PDF and save it again.",
                )
                continue
            pages.append(lay_out(content, pdf_settings))
    finally:
        pdf.close()
    assemble(builder, pages)
    return builder.build(pages=len(pages))
