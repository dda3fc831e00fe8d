"""Paper of kinds 4, 5 and 10: Word files, PDFs by reportlab and by LibreOffice, and gold of free wording."""

from __future__ import annotations

import datetime as dt
import itertools
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Pt
from fifth.gold import either
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate


def spell(*templates: str) -> str:
    """Every reading of the templates: `{a|b|}` stands for one of its parts, `[x]` for x or nothing."""
    found: list[str] = []
    for template in templates:
        parts = re.split(r"(\{[^}]*\}|\[[^\]]*\])", template)
        choices = [
            p[1:-1].split("|") if p.startswith("{") else [p[1:-1], ""] if p.startswith("[") else [p] for p in parts
        ]
        found += ["".join(c).strip() for c in itertools.product(*choices)]
    return either(*found)


def also(value: str, *before: str) -> str:
    """A value alone, or with the words that stand before it."""
    return either(value, *(b + value for b in before))


def open_date(row: dict[str, str]) -> dict[str, str]:
    """A date whose printed words may be cut in several ways."""
    return {**row, "date_text": "*"}


def word(font: str, size: float) -> Any:
    doc = Document()
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    stamp = dt.datetime(2020, 1, 1)
    doc.core_properties.created = doc.core_properties.modified = stamp
    doc.core_properties.author = "office"
    return doc


def labelled(doc: Any, label: str, value: str, style: str | None = None) -> None:
    """A paragraph whose label is bold."""
    paragraph = doc.add_paragraph(style=style)
    paragraph.add_run(label).bold = True
    paragraph.add_run(value)


def grid(doc: Any, rows: Sequence[Sequence[str]], style: str = "Table Grid") -> Any:
    table = doc.add_table(rows=0, cols=len(rows[0]), style=style)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return table


def pen(name: str, font: str = "Helvetica", size: float = 10, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=more.pop("leading", size * 1.25), **more)


def flow(path: Path, story: list[Any], head: str = "", foot: str = "", columns: int = 1, **more: Any) -> None:
    """A PDF by reportlab in one or more columns, with running head and foot (`%d` is the page)."""
    size = more.pop("size", A4)
    margin, gap, top = more.pop("margin", 62), more.pop("gap", 20), more.pop("top", 64)
    font = more.pop("font", "Helvetica")
    width = (size[0] - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + i * (width + gap), 58, width, size[1] - 58 - top, 0, 0, 0, 0, id=f"f{i}") for i in range(columns)
    ]

    def draw(canvas: Any, doc: Any) -> None:
        canvas.saveState()
        canvas.setFont(font, 8)
        if head:
            canvas.drawString(margin, size[1] - 40, head)
            canvas.line(margin, size[1] - 45, size[0] - margin, size[1] - 45)
        if foot:
            canvas.drawCentredString(size[0] / 2, 34, foot.replace("%d", str(doc.page)))
        canvas.restoreState()

    doc = BaseDocTemplate(str(path), pagesize=size, invariant=1)
    doc.addPageTemplates([PageTemplate("all", frames, onPage=draw)])
    doc.build(story)


def office(suffix: str, target: Path, text: str = "", doc: Any = None) -> None:
    """A PDF as LibreOffice prints an HTML page or a Word file."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"page.{suffix}"
        if doc is not None:
            doc.save(str(source))
        else:
            source.write_text(text, encoding="utf-8")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             *([] if suffix == "docx" else ["--infilter=HTML (StarWriter)"]),
             "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, str(source)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        shutil.copy(Path(folder) / "page.pdf", target)
