"""How well scans are read: PDFs with gold are printed to pictures, spoiled as scanners and copiers do, and read again.

Prints for each document rows F1, the share of exact rows and CPU seconds a page, Tesseract's included. Run:

    python bench/scans.py [--dpi 200] [FILE.pdf ...]

Without files, the ruled PDFs of the development set's tuning half. Spoiling: skew up to 1.6 degrees, blur, uneven light,
grain, specks, JPEG; the same for the same file and resolution.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import zlib
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pypdfium2
from PIL import Image

from pipeline.conductor import process_file
from pipeline.evaluate.activities import load, score
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import table_text

DEV = Path(__file__).resolve().parent.parent / "tests" / "documents" / "dev"
Gray = npt.NDArray[np.uint8]


def spoil(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """The page as a mediocre scanner gives it."""
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-1.6, 1.6), 1)
    turned = cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=255)
    soft = cv2.GaussianBlur(turned, (0, 0), dpi / 200 * 0.7)
    y, x = np.mgrid[0:height, 0:width]
    light = 0.97 * (1 - 0.12 * (x / width) * rng.uniform(0.3, 1) - 0.08 * (y / height) * rng.uniform(0, 1))
    grainy = soft * light + rng.normal(0, rng.uniform(6, 14), image.shape)
    specks = int(0.0008 * height * width)
    grainy[rng.integers(0, height, specks), rng.integers(0, width, specks)] = rng.choice([30, 240], specks)
    _, packed = cv2.imencode(".jpg", np.clip(grainy, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 65])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def scan(pdf_path: Path, dpi: int, target: Path) -> int:
    """Write the document as a spoiled TIFF; gives its number of pages."""
    rng = np.random.default_rng(zlib.crc32(pdf_path.stem.encode()) + dpi)
    pdf = pypdfium2.PdfDocument(pdf_path)
    pages = [np.asarray(page.render(scale=dpi / 72).to_pil().convert("L")) for page in pdf]
    first, *rest = [Image.fromarray(spoil(page, dpi, rng)) for page in pages]
    first.save(target, save_all=True, append_images=rest, compression="tiff_deflate", dpi=(dpi, dpi))
    return len(pages)


def cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--dpi", type=int, default=200)
    options = parser.parse_args()
    files = options.files or sorted(f for f in (DEV / "tune").glob("[123]-*.pdf"))
    totals: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            gold = DEV / "gold" / f"{file.stem}.csv"
            if not gold.exists():
                continue
            target, table = Path(folder) / f"{file.stem}.tif", Path(folder) / "activities.csv"
            pages = scan(file, options.dpi, target)
            started = cpu()
            result = process_file(target, target.name)
            seconds = (cpu() - started) / pages
            rows = [a for e in result.editions for a in e.activities]
            table.write_text(table_text(TABLE["activities"], rows), encoding="utf-8")
            made = score(load(table), load(gold))
            totals.append((made.f1, made.exact_rows))
            print(f"{file.stem:32s} F1 {made.f1:.3f}  exact {made.exact_rows:.3f}  {seconds:.1f} s a page")
    if totals:
        f1, exact = (sum(x) / len(totals) for x in zip(*totals, strict=True))
        print(f"{'mean of ' + str(len(totals)):32s} F1 {f1:.3f}  exact {exact:.3f}  at {options.dpi} dpi")


if __name__ == "__main__":
    main()
