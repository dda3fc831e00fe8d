"""Reads PDF files: text in reading order, paragraphs, tables, with page and box for every line.

1. `pdf_pdfium` (or `pdf_pdfminer` where PDFium fails) gives each page's glyphs, ruling edges and fills.
2. `pdf_ruled`, `pdf_lattice` and `pdf_tables` find ruled tables, `pdf_words` puts glyphs into words and lines.
3. `pdf_furniture` and `pdf_notes` take out running headers, footers and footnotes, `pdf_layout` orders columns,
   `pdf_borderless` and `pdf_rows` find tables without lines.
4. `pdf_paragraphs` joins lines, `pdf_joining` joins tables over pages, `pdf_assembly` writes the document.

Glyphs of a page are let go before the next page is read; what stays is lines. Pages without text are read from their
picture (`pdf_scans`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.image import ScanClock
from pipeline.read.pdf_assembly import assemble
from pipeline.read.pdf_page import PageContent
from pipeline.read.pdf_pages import PageLayout, lay_out
from pipeline.read.pdf_scans import is_scan, read_scan
from pipeline.settings.pdf_reading import PdfSettings
from pipeline.settings.reading import ReadSettings


class PdfSource(Protocol):
    """Where pages come from."""

    page_count: int

    def page(self, number: int, settings: PdfSettings) -> PageContent | None: ...

    def close(self) -> None: ...


def read(path: Path, source: Source, settings: ReadSettings, pdf_settings: PdfSettings | None = None) -> Document:
    """The PDF at `path` as a document.

    Raises UnreadableDocument where it is encrypted (code `encrypted`), broken or has no pages.
    """
    pdf = open_pdf(path.read_bytes())
    try:
        return read_pages(pdf, source, settings, pdf_settings or PdfSettings())
    finally:
        pdf.close()


def open_pdf(data: bytes) -> PdfSource:
    """PDFium's view of the file, pdfminer's where PDFium does not open it. Raises UnreadableDocument."""
    from pipeline.read.pdf_pdfium import PdfiumDocument

    try:
        return PdfiumDocument(data)
    except UnreadableDocument as first:
        if first.code == "encrypted":
            raise
        from pipeline.read.pdf_pdfminer import PdfminerDocument

        try:
            return PdfminerDocument(data)
        except UnreadableDocument as second:
            raise (second if second.code == "encrypted" else first) from None


def read_pages(pdf: PdfSource, source: Source, settings: ReadSettings, pdf_settings: PdfSettings) -> Document:
    """The document that these pages make."""
    if pdf.page_count < 1:
        raise UnreadableDocument("The PDF has no pages.", "Ask for a new copy of the file.")
    builder = DocumentBuilder(source)
    pages: list[PageLayout] = []
    ocr = False
    clock = ScanClock()
    for number in range(1, min(pdf.page_count, settings.max_pages) + 1):
        content = pdf.page(number, pdf_settings)
        if content is None:
            hint = "Open the PDF in a viewer and save it again."
            builder.issue("page_unreadable", f"Page {number} cannot be read.", page=number, hint=hint)
            continue
        if is_scan(content) and not clock.over(number):
            scan = read_scan(pdf, content, settings, builder)
            ocr = ocr or scan is not None
            pages.append(scan or lay_out(content, pdf_settings))
        else:
            pages.append(lay_out(content, pdf_settings))
        if content.cut:
            message = f"Page {number} holds more drawing or text than a document would; the excess was left out."
            builder.issue("page_over_limit", message, page=number, hint="Look at the page.")
    clock.tell(builder)
    if pdf.page_count > settings.max_pages:
        message = f"The PDF has {pdf.page_count} pages; the first {settings.max_pages} were read."
        builder.issue("too_many_pages", message, hint="Raise max_pages, or split the file.")
    assemble(builder, pages)
    return builder.build(pages=pdf.page_count, ocr=ocr)
