"""How fast PDFs are read: hilo's whole reader against pdfplumber's bare `extract_tables`, on the same files.

Prints CPU milliseconds a page, the ratio, and hilo's memory growth from the first tenth of the pages to the last. Run:

    python bench/pdf_speed.py [FILE.pdf ...] [--pages 100]

Without files, a ruled plan of `--pages` pages is made with reportlab.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path


def make_plan(path: Path, pages: int) -> None:
    """A ruled plan: a heading, a paragraph and a table of 22 rows on each page, two lines in most cells."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

    body = getSampleStyleSheet()["BodyText"]
    body.fontSize, body.leading = 8, 9.6
    heading = getSampleStyleSheet()["Heading2"]
    ruled = TableStyle(
        [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
    )
    story = []
    for page in range(1, pages + 1):
        rows = [["N.º", "Actividad", "Responsable", "Entregable", "Plazo"]]
        for n in range(1, 23):
            text = f"Taller regional número {n} sobre datos abiertos y su uso en los gobiernos locales de la región"
            cells = [text, "Grupo de Trabajo de Datos Abiertos", "Informe del taller y memoria", "I semestre"]
            rows.append([f"{page}.{n}", *(Paragraph(c, body) for c in cells)])
        story += [
            Paragraph(f"{page}. Área de trabajo", heading),
            Paragraph("Objetivo: " + "consolidar la red. " * 12, body),
        ]
        story += [Table(rows, colWidths=[32, 190, 110, 100, 70], style=ruled, repeatRows=1), PageBreak()]
    SimpleDocTemplate(str(path), pagesize=A4, topMargin=40, bottomMargin=40).build(story)


def ours(path: Path) -> tuple[int, float, float]:
    """Pages, CPU seconds and megabytes that the peak grew by after the first tenth of the pages."""
    from pipeline.model.provenance import Source
    from pipeline.read.builder import DocumentBuilder
    from pipeline.read.pdf import open_pdf
    from pipeline.read.pdf_assembly import assemble
    from pipeline.read.pdf_pages import lay_out
    from pipeline.settings.pdf_reading import PdfSettings

    settings = PdfSettings()
    started = time.process_time()
    pdf = open_pdf(path.read_bytes())
    layouts, early = [], 0.0
    for number in range(1, pdf.page_count + 1):
        content = pdf.page(number, settings)
        if content is not None:
            layouts.append(lay_out(content, settings))
        if number == max(1, pdf.page_count // 10):
            early = peak()
    grown = peak() - early
    pdf.close()
    builder = DocumentBuilder(Source(path.name, "", "pdf"))
    assemble(builder, layouts)
    builder.build(pages=len(layouts))
    return len(layouts), time.process_time() - started, grown


def theirs(path: Path) -> tuple[int, float]:
    """Pages and CPU seconds of pdfplumber's bare table extraction, pages let go."""
    import pdfplumber

    started = time.process_time()
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_tables()
            page.close()
        return len(pdf.pages), time.process_time() - started


def peak() -> float:
    """Peak memory of this process in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--pages", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = options.files
        if not files:
            files = [Path(folder) / f"ruled-{options.pages}-pages.pdf"]
            make_plan(files[0], options.pages)
        print(f"{'file':32s} pages | hilo ms/page | pdfplumber ms/page | faster | memory growth MB")
        for path in files:
            ours(path)
            pages, mine, grown = ours(path)
            count, other = theirs(path)
            ratio = (other / max(1, count)) / (mine / max(1, pages))
            print(
                f"{path.name[:32]:32s} {pages:5d} | {1000 * mine / pages:12.1f} | {1000 * other / count:18.1f} | "
                f"{ratio:5.1f}× | {grown:6.1f}"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
