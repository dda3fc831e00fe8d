"""Sets HTML with Chromium, and small tables in Word."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import office
from docx.document import Document as Word
from docx.table import Table


def chromium(html: str, path: Path) -> None:
    """Prints to PDF; the day of printing is made constant."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(f"<!doctype html><meta charset=utf-8>{html}", encoding="utf-8")
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/p",
             "--no-pdf-header-footer", f"--print-to-pdf={folder}/page.pdf", page.as_uri()],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        data = (Path(folder) / "page.pdf").read_bytes()
    path.write_bytes(re.sub(rb"Date \(D:\d{14}", b"Date (D:20200101000000", data))


def cells(row: Sequence[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{c}</{tag}>" for c in row) + "</tr>"


def ruled(document: Word, header: Sequence[str], rows: Sequence[Sequence[str]], repeat: bool = False) -> Table:
    table = document.add_table(0, len(header), style="Table Grid")
    for i, row in enumerate((header, *rows)):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            office.write(cell, words, bold=i == 0)
    if repeat:
        office.repeat_header(table)
    return table


def word_pdf(document: Word, path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.docx"
        office.save(document, source)
        office.convert(source, path)
