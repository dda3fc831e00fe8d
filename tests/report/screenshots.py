"""Takes the report's pictures for the documentation: `python tests/report/screenshots.py docs/img`.

The dataset is the gold of the three plans with judged links, so that the pictures show what a finished review looks like.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright
from report_datasets import gold_dataset

from pipeline.report import write_report

# name, width, height, colours, language, what to put at the top (and focus where it is a mark), whether it is paper
PICTURES = (
    ("report-es", 1280, 960, "light", "es", "", False),
    ("report-en-dark", 1280, 960, "dark", "en", "", False),
    ("report-en-matrix", 1280, 800, "light", "en", "#matrix tbody tr:nth-child(3) td:last-child .m", False),
    ("report-es-threads", 1280, 960, "light", "es", "#threads", False),
    ("report-es-changes", 1280, 960, "light", "es", "#changes", False),
    ("report-es-charts", 1280, 960, "light", "es", "#figures", False),
    ("report-es-phone", 390, 844, "light", "es", "", False),
    ("report-en-phone-matrix", 390, 844, "dark", "en", "#matrix tbody tr:nth-child(6) td:last-child .m", False),
    ("report-es-print", 794, 1123, "light", "es", "", True),
)
COLOURS = 160


def take(page: Any, place: str) -> bytes:
    """The window with `place` at its top; a mark is focused below a third of the window."""
    if place.endswith(".m"):
        mark = page.locator(place).first
        mark.focus()
        page.evaluate("scrollBy(0, document.activeElement.getBoundingClientRect().top - innerHeight / 2)")
    elif place:
        page.evaluate("(s) => document.querySelector(s).scrollIntoView({behavior: 'instant'})", place)
    page.wait_for_timeout(150)
    return bytes(page.screenshot())


def on_paper(page: Any, scratch: Path) -> bytes:
    """The second page as a printer would print it (poppler draws the PDF)."""
    page.pdf(path=scratch / "report.pdf", prefer_css_page_size=True)
    command = ["pdftoppm", "-png", "-r", "96", "-f", "2", "-singlefile", scratch / "report.pdf", scratch / "paper"]
    subprocess.run(command, check=True)
    return (scratch / "paper.png").read_bytes()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as p:
        path = write_report(gold_dataset(), Path(scratch), "es")
        browser = p.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        for name, width, height, colours, lang, place, paper in PICTURES:
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=colours)
            page.goto(path.as_uri())
            page.click(f'label[for="lang-{lang}"]')
            image = Image.open(io.BytesIO(on_paper(page, Path(scratch)) if paper else take(page, place))).convert("RGB")
            image.quantize(COLOURS, dither=Image.Dither.NONE).save(folder / f"{name}.png", optimize=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
