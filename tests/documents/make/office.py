"""Word files and PDFs made from them by LibreOffice, the same bytes on every run."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

MASTER = rb"(?s)<style:master-page (?:[^>]*/>|.*?</style:master-page>)"
THEN = datetime(2020, 1, 1)


def word(font: str = "Calibri", size: float = 10.5, wide: bool = False) -> Word:
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(2)
    if wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    return document


def write(cell: _Cell, words: str, bold: bool = False, size: float = 9) -> None:
    """Puts text in a cell; `<br/>` is a new paragraph."""
    cell.text = ""
    for i, part in enumerate(plain(words).split("\n")):
        paragraph = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        run = paragraph.add_run(part)
        run.bold, run.font.size = bold, Pt(size)


def plain(words: str) -> str:
    return re.sub(r"</?\w+>", "", words.replace("<br/>", "\n"))


def shade(cell: _Cell, colour: str) -> None:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(mark)


def repeat_header(table: Table) -> None:
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(mark)


def opening(document: Word, body: str, title: str, intro: Iterable[str], real_headings: bool = True) -> None:
    document.add_paragraph(plain(body))
    if real_headings:
        document.add_heading(plain(title), 0)
    else:
        document.add_paragraph().add_run(plain(title)).bold = True
    lines(document, intro, real_headings)


def lines(document: Word, texts: Iterable[str], real_headings: bool = True) -> None:
    for text in texts:
        if text.startswith("## ") and real_headings:
            document.add_heading(plain(text[3:]), 1)
        elif text.startswith("## "):
            document.add_paragraph().add_run(plain(text[3:])).bold = True
        elif text.startswith("- "):
            document.add_paragraph(plain(text[2:]), style="List Bullet")
        else:
            document.add_paragraph(plain(text))


def save(document: Word, path: Path) -> None:
    facts = document.core_properties
    facts.created = facts.modified = facts.last_printed = THEN
    facts.author = facts.last_modified_by = "hilo"
    facts.comments = facts.title = ""
    document.save(str(path))
    settle(path)


def settle(path: Path) -> None:
    """Writes a zip file again with fixed dates; an OpenDocument `mimetype` stays first and stored."""
    with zipfile.ZipFile(path) as old:
        entries = [(i.filename, i.compress_type, old.read(i)) for i in old.infolist()]
    entries.sort(key=lambda e: e[0] != "mimetype")
    with zipfile.ZipFile(path, "w") as new:
        for name, how, data in entries:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = how
            if name in ("docProps/core.xml", "meta.xml"):
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?", b"2020-01-01T00:00:00", data)
                data = re.sub(rb"<meta:editing-duration>[^<]*<", b"<meta:editing-duration>PT0S<", data)
            if name == "settings.xml":
                data = re.sub(rb'(Rsid\w*" config:type="int">)\d+', rb"\g<1>1", data)
            if name == "styles.xml":  # LibreOffice writes the page styles of a workbook in the order of their addresses
                masters = sorted(re.findall(MASTER, data))
                parts = re.split(MASTER, data)
                data = b"".join(a + b for a, b in zip(parts, [*masters, b""], strict=True))
            new.writestr(info, data)


def convert(source: Path, target: Path) -> None:
    """LibreOffice, headless: the format is the target's suffix. Its dates and ids are made constant afterwards."""
    with tempfile.TemporaryDirectory() as profile:
        kind = target.suffix[1:]
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}/p", "--headless", "--convert-to", kind, "--outdir", profile, str(source)],
            check=True, capture_output=True, timeout=180, env={**os.environ, "SOURCE_DATE_EPOCH": "1577836800", "TZ": "UTC"},
        )  # fmt: skip
        data = (Path(profile) / f"{source.stem}.{kind}").read_bytes()
    if kind == "pdf":
        data = re.sub(
            rb"/CreationDate\(D:[^)]*\)",
            lambda m: b"/CreationDate(D:20200101000000Z)".ljust(len(m.group()))[: len(m.group())],
            data,
        )
        data = re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", data)
        data = re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, data)
    target.write_bytes(data)
