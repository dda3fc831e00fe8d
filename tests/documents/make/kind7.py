"""Kind 7: scans of other documents of this set (ruled tables and narrative) and their gold: image-only PDF, PNG, JPEG, TIFF."""

from __future__ import annotations

import io
import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import kind1
import kind4
import numpy as np
import pypdfium2
from content import DEV, gold_rows, load, write_document_gold, write_gold
from made import Made
from pdf import A4, Look, build, cover, letter, table
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable


@dataclass(frozen=True)
class Scanner:
    """How bad the scan is: dots per inch, turn in degrees, grain (standard deviation of 255), JPEG quality."""

    dpi: int
    turn: float
    grain: float = 7
    quality: int = 38
    seed: int = 1


def scan(pdf: Path, scanner: Scanner) -> list[Image.Image]:
    """The pages as a worn office scanner gives them: grey, turned, a little soft, with grain, specks and a shadow at the edge."""
    rng = np.random.default_rng(scanner.seed)
    pages = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        image = page.render(scale=scanner.dpi / 72).to_pil().convert("L")
        image = image.rotate(scanner.turn, Image.Resampling.BICUBIC, fillcolor=250).filter(
            ImageFilter.GaussianBlur(0.4 * scanner.dpi / 150)
        )
        dots = (
            np.asarray(image, dtype=np.float32) * 0.93 + 10 + rng.normal(0, scanner.grain, (image.height, image.width))
        )
        dots[:, :6] -= 60
        for _ in range(40):
            y, x = int(rng.integers(image.height - 3)), int(rng.integers(image.width - 3))
            dots[y : y + 2, x : x + 2] = 70
        pages.append(Image.fromarray(np.clip(dots, 0, 255).astype(np.uint8)))
    document.close()
    return pages


def jpeg(image: Image.Image, scanner: Scanner) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=scanner.quality, dpi=(scanner.dpi, scanner.dpi), optimize=True)
    return buffer.getvalue()


def save(pages: list[Image.Image], scanner: Scanner, path: Path) -> None:
    dpi = (scanner.dpi, scanner.dpi)
    if path.suffix == ".pdf":
        canvas = Canvas(str(path), invariant=1)
        for image in pages:
            size = (image.width * 72 / scanner.dpi, image.height * 72 / scanner.dpi)
            canvas.setPageSize(size)
            canvas.drawImage(ImageReader(io.BytesIO(jpeg(image, scanner))), 0, 0, *size)
            canvas.showPage()
        canvas.save()
    elif path.suffix == ".tiff":
        bits = [p.point(lambda v: 255 if v > 150 else 0).convert("1", dither=Image.Dither.NONE) for p in pages]
        bits[0].save(path, save_all=True, append_images=bits[1:], compression="group4", dpi=dpi)
    elif path.suffix == ".png":
        pages[0].point(lambda v: (v + 16) // 32 * 32 if v < 225 else 255).quantize(8).save(path, dpi=dpi, optimize=True)
    else:
        path.write_bytes(jpeg(pages[0], scanner))


def copy_gold(source: str, path: Path) -> None:
    for ending in ("csv", "json"):
        shutil.copyfile(DEV / "gold" / f"{source}.{ending}", DEV / "gold" / f"{path.stem}.{ending}")


def of_document(source: Made, scanner: Scanner, path: Path) -> None:
    """A scan of a PDF of this set."""
    original = DEV / source.file
    if not original.exists():
        source.make(original)
    save(scan(original, scanner), scanner, path)
    copy_gold(source.stem, path)


def ruled(name: str, look: Look, widths: list[float], scanner: Scanner, path: Path) -> None:
    """A scan of a plain ruled table made of a content file that the set otherwise uses without lines."""
    doc = load(name)
    story: list[Flowable] = cover(doc, look)
    for area in doc.areas:
        story.append(look.text(f"{area.number}. {area.title}", look.size + 2, True, 10, 3))
        if area.objective:
            story.append(
                look.text(f"{'Objetivo' if doc.one('lang') == 'es' else 'Objective'}: {area.objective}", after=4)
            )
        rows = [
            [look.cell(h, bold=True) for h in doc.headers],
            *[[look.cell(r.get(c)) for c in doc.columns] for r in area.rows],
        ]
        story.append(table(rows, widths, look, pad=4))
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder) / "plan.pdf", story, look)
        save(scan(Path(folder) / "plan.pdf", scanner), scanner, path)
    write_gold(path.stem, gold_rows(doc, "table"))
    write_document_gold(path.stem, doc)


def mixed(source: Made, scanner: Scanner, path: Path) -> None:
    """First page with its text, the others as images: only these need recognition."""
    original = DEV / source.file
    if not original.exists():
        source.make(original)
    with tempfile.TemporaryDirectory() as folder:
        images = Path(folder) / "images.pdf"
        save(scan(original, scanner)[1:], scanner, images)
        whole, text, rest = pypdfium2.PdfDocument.new(), pypdfium2.PdfDocument(original), pypdfium2.PdfDocument(images)
        whole.import_pages(text, [0])
        whole.import_pages(rest)
        whole.save(path)
        for document in (whole, text, rest):
            document.close()
    data = re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", path.read_bytes())
    path.write_bytes(re.sub(rb"\(D:\d{14}", b"(D:20200101000000", data))
    copy_gold(source.stem, path)


_BY_STEM = {m.stem: m for m in [*kind1.DOCUMENTS, *kind4.DOCUMENTS]}
DOCUMENTS = [
    Made("7-1-registro-2019-es", 7, "pdf", "tune", ("es",), "image-only PDF, 200 dpi, ruled tables with merged first rows", partial(of_document, _BY_STEM["1-1-registro-2019-es"], Scanner(200, 0.8)), "scan of 1-1"),
    Made("7-2-aduanas-2022-es", 7, "pdf", "tune", ("es",), "image-only PDF, 200 dpi, narrative", partial(of_document, _BY_STEM["4-1-aduanas-2022-es"], Scanner(200, -1.1, seed=2)), "scan of 4-1"),
    Made("7-3-defensorias-2018-es", 7, "tiff", "tune", ("es",), "TIFF of two pages, black and white, 150 dpi", partial(of_document, _BY_STEM["1-5-defensorias-2018-es"], Scanner(150, -0.6, seed=3)), "scan of 1-5"),
    Made("7-4-coastguard-2025-en", 7, "png", "tune", ("en",), "PNG, 150 dpi, ruled tables", partial(ruled, "coastguard-2025-en", Look("Serif", 11.5, A4, 50), [34, 150, 76, 74, 84, 82], Scanner(150, 1.4, seed=4)), "ruled scan of 3-4's content"),
    Made("7-5-registro-2019-es", 7, "pdf", "tune", ("es",), "first page with text, second as an image", partial(mixed, _BY_STEM["1-1-registro-2019-es"], Scanner(200, -0.5, seed=5)), "half a scan of 1-1"),
    Made("7-6-customs-2024-en", 7, "pdf", "measure", ("en",), "image-only PDF, 200 dpi, one table with merged rows and totals", partial(of_document, _BY_STEM["1-6-customs-2024-en"], Scanner(200, 1.2, seed=6)), "scan of 1-6"),
    Made("7-7-municipio-2015-es", 7, "jpg", "measure", ("es",), "JPEG, 150 dpi, ruled tables, amounts", partial(of_document, _BY_STEM["1-9-municipio-2015-es"], Scanner(150, -1.5, 6, 60, 7)), "scan of 1-9"),
    Made("7-8-meteorology-2020-en", 7, "pdf", "measure", ("en",), "image-only PDF, 200 dpi, narrative with labels in a row", partial(of_document, _BY_STEM["4-6-meteorology-2020-en"], Scanner(200, -0.9, seed=8)), "scan of 4-6"),
    Made("7-9-courts-2019-en", 7, "pdf", "measure", ("en",), "image-only PDF, 150 dpi, ruled tables", partial(ruled, "courts-2019-en", Look("Sans", 11, letter, 46), [30, 146, 84, 88, 84, 84], Scanner(150, 0.5, seed=9)), "ruled scan of 3-8's content"),
    Made("7-10-orchestras-2013-en", 7, "pdf", "measure", ("en",), "image-only PDF, 150 dpi, ruled tables", partial(ruled, "orchestras-2013-en", Look("Serif", 11.5, A4, 46), [36, 166, 84, 104, 112], Scanner(150, -1.2, seed=10)), "ruled scan of 3-13's content"),
]  # fmt: skip
__all__ = ["DOCUMENTS", "letter"]
