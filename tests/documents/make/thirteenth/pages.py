"""Plain pages for prose (text, Markdown, HTML, Word, PDF) and short names for gold."""

from __future__ import annotations

import datetime
import html
import io
import re
import shutil
import subprocess
import tempfile
import textwrap
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
from fifth.gold import Row, both, either
from made import Made
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

ARTICLE = re.compile(r"^(el|la|los|las|un|una|the|a|an|en|in|at|con|with|from|de|del|al|por|by)\s+", re.IGNORECASE)
Draw = Callable[[Path, str], None]


def the(*texts: str) -> str:
    """Each text with and without its first article or preposition."""
    found = []
    for text in texts:
        while True:
            found.append(text)
            shorter = ARTICLE.sub("", text)
            if shorter == text:
                break
            text = shorter
    return either(*found)


def may(*texts: str) -> str:
    """As `the`, or nothing."""
    return the(*texts) + " || ∅"


def blocks(body: str) -> list[str]:
    """Paragraphs of a body, each in one line; `~` before a block: no blank line above it."""
    return [" ".join(b.split()) for b in re.split(r"\n\s*\n", body.strip())]


def wrapped(width: int) -> Draw:
    """Plain text folded at a width."""

    def draw(path: Path, body: str) -> None:
        out = ""
        for block in blocks(body):
            glued = block.startswith("~")
            lines = textwrap.fill(block.lstrip("~ "), width, break_long_words=False, break_on_hyphens=False)
            out += ("" if not out else "\n" if glued else "\n\n") + lines
        path.write_text(out + "\n", encoding="utf-8")

    return draw


def plain(path: Path, body: str) -> None:
    """Text or Markdown with one line a paragraph."""
    out = ""
    for block in blocks(body):
        glued = block.startswith("~")
        out += ("" if not out else "\n" if glued else "\n\n") + block.lstrip("~ ")
    path.write_text(out + "\n", encoding="utf-8")


def page(path: Path, body: str) -> None:
    """HTML from a fragment; its first h1 is the title."""
    title = re.sub(r"<[^>]+>", "", re.search(r"<h1[^>]*>(.*?)</h1>", body, re.S).group(1))
    head = f'<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>{" ".join(title.split())}</title></head>\n'
    path.write_text(f"{head}<body>\n{body.strip()}\n</body>\n</html>\n", encoding="utf-8")


def word(path: Path, body: str) -> None:
    """Word from light marks: `# ` title, `## ` heading, `- ` bullet, `* ` bold line."""
    made = docx.Document()
    for block in blocks(body):
        text = block.lstrip("~ ")
        if text.startswith("# "):
            made.add_heading(text[2:], 0)
        elif text.startswith("## "):
            made.add_heading(text[3:], 1)
        elif text.startswith("- "):
            made.add_paragraph(text[2:], style="List Bullet")
        elif text.startswith("* "):
            made.add_paragraph().add_run(text[2:]).bold = True
        else:
            made.add_paragraph(text)
    day = datetime.datetime(2020, 1, 1)
    made.core_properties.created = made.core_properties.modified = day
    made.core_properties.author = ""
    buffer = io.BytesIO()
    made.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), source.read(name))


def word_as_pdf(path: Path, body: str) -> None:
    """The same, printed to PDF by an office."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "plan.docx"
        word(source, body)
        order = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(order, capture_output=True, check=True)
        shutil.copy(Path(folder) / "plan.pdf", path)


def printed(head: str, foot: str) -> Draw:
    """PDF with a running head and a page number."""

    def draw(path: Path, body: str) -> None:
        base = ParagraphStyle("base", fontName="Times-Roman", fontSize=11, leading=15, spaceAfter=8, alignment=4)
        bold = ParagraphStyle("bold", parent=base, fontName="Times-Bold", fontSize=12.5, spaceBefore=8, alignment=0)
        story = []
        for block in blocks(body):
            text = block.lstrip("~ ")
            if text.startswith("#"):
                story.append(Paragraph(html.escape(text.lstrip("# ")), bold))
            else:
                story.append(Paragraph(html.escape(text), base))

        def furniture(canvas, made) -> None:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(72, 800, head)
            canvas.drawCentredString(297, 36, f"{foot} {made.page}")

        made = SimpleDocTemplate(str(path), pagesize=A4, leftMargin=80, rightMargin=80, invariant=1, title=head)
        made.build(story, onFirstPage=furniture, onLaterPages=furniture)

    return draw


def plan(
    stem: str, extension: str, draw: Draw, title: str, body: str, rows: list[Row], areas: Sequence[Sequence[str]] = (),
    purpose: str = "", **facts: str,
) -> Made:  # fmt: skip
    """One document and its gold; year and language are those of the stem."""
    _, _, _, year, language = stem.split("-")

    def make(path: Path) -> None:
        draw(path, body)
        both(stem, title, int(year), language, areas, rows, **facts)

    return Made(stem, 5, extension, "thirteenth", (language,), purpose, make)
