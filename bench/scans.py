"""How well scans are read: PDFs with gold are printed to pictures, spoiled as scanners and copiers do, and read again.

Prints for each document rows F1, the share of exact rows and CPU seconds a page, Tesseract's included. Run:

    python -m bench.scans [--dpi 200] [--as worn] [--show] [FILE.pdf ...]

Without files, the PDFs with rows of the development set's tuning half. `--as` says how the pages are spoiled (`worn` by
default, `all` for one after the other); the same for the same file and resolution.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pypdfium2
from PIL import Image

from pipeline.conductor import process_file
from pipeline.evaluate.activities import ActivityScore, load, score
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import table_text

DEV = Path(__file__).resolve().parent.parent / "tests" / "documents" / "dev"
Gray = npt.NDArray[np.uint8]
Spoiling = Callable[[Gray, int, np.random.Generator], Gray]


def turned(image: Gray, degrees: float, paper: int = 255) -> Gray:
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return _gray(cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=paper))


def _gray(values: npt.NDArray[np.generic]) -> Gray:
    return np.clip(values.astype(np.float64), 0, 255).astype(np.uint8)


def _grain(image: npt.NDArray[np.generic], much: float, rng: np.random.Generator) -> Gray:
    return _gray(image.astype(np.float64) + rng.normal(0, much, image.shape))


def _jpeg(image: Gray, quality: int) -> Gray:
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def clean(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """As printed."""
    return image


def worn(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """A mediocre scanner: skew up to 1.6 degrees, blur, uneven light, grain, specks, JPEG."""
    height, width = image.shape
    soft = cv2.GaussianBlur(turned(image, rng.uniform(-1.6, 1.6)), (0, 0), dpi / 200 * 0.7)
    y, x = np.mgrid[0:height, 0:width]
    light = 0.97 * (1 - 0.12 * (x / width) * rng.uniform(0.3, 1) - 0.08 * (y / height) * rng.uniform(0, 1))
    grainy = soft * light + rng.normal(0, rng.uniform(6, 14), image.shape)
    specks = int(0.0008 * height * width)
    grainy[rng.integers(0, height, specks), rng.integers(0, width, specks)] = rng.choice([30, 240], specks)
    return _jpeg(_gray(grainy), 65)


def leaning(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """Three degrees to one side, some grain."""
    return _grain(turned(image, float(rng.choice([-3.0, 3.0]))), 5, rng)


def sideways(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """A quarter turn to the right, and a little off."""
    return _gray(np.rot90(turned(_grain(image, 5, rng), rng.uniform(-1, 1)), 3))


def otherways(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """A quarter turn to the left, and a little off."""
    return _gray(np.rot90(turned(_grain(image, 5, rng), rng.uniform(-1, 1)), 1))


def headlong(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """Upside down, and a little off."""
    return _gray(np.rot90(turned(_grain(image, 5, rng), rng.uniform(-1, 1)), 2))


def faint(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """Low contrast: pale ink on grey paper."""
    return _grain(150 + image * (70 / 255), 4, rng)


def shaded(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """A photograph by lamplight: one corner in the dark, a fold across the page."""
    height, width = image.shape
    y, x = np.mgrid[0:height, 0:width]
    light = 1 - 0.55 * np.hypot(x / width, y / height) / np.sqrt(2)
    fold = 1 - 0.25 * np.exp(-(((y / height - 0.5) * 60) ** 2))
    return _grain(image * light * fold, 4, rng)


def margined(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """The scanner's lid was open: black beyond the paper, which lies askew in a larger frame."""
    edge = dpi // 3
    framed = cv2.copyMakeBorder(image, edge, edge // 3, edge // 2, edge, cv2.BORDER_CONSTANT, value=15)
    return _grain(turned(_gray(framed), rng.uniform(-1.5, 1.5), 15), 6, rng)


def stark(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """Black and white without grey, as office copiers send, with specks."""
    soft = cv2.GaussianBlur(turned(image, rng.uniform(-1, 1)), (0, 0), dpi / 200 * 0.6)
    bits = np.where(_grain(soft, 12, rng) > 150, 255, 0)
    return _gray(bits)


def squeezed(image: Gray, dpi: int, rng: np.random.Generator) -> Gray:
    """JPEG of the worst quality that anyone mails."""
    return _jpeg(_grain(image, 3, rng), 18)


SPOILINGS: dict[str, Spoiling] = {
    f.__name__: f
    for f in (
        clean, worn, leaning, sideways, otherways, headlong, faint, shaded, margined, stark, squeezed,
    )
}  # fmt: skip


def scan(pdf_path: Path, dpi: int, target: Path, spoil: Spoiling = worn) -> int:
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


def _show(made: ActivityScore) -> None:
    for row in made.missed:
        print(f"      missed {row['code']} | {row['activity'][:100]}")
    for row in made.extra:
        print(f"      surplus {row['code']} | {row['activity'][:100]}")
    for m in made.mistakes:
        print(f"      {m.code or m.activity[:24]} {m.field}: got {m.got[:90]!r}, gold {m.want[:90]!r}")


def table_of(files: list[Path], dpi: int, name: str, show: bool) -> None:
    """One line a document, and the mean."""
    totals: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            gold = DEV / "gold" / f"{file.stem}.csv"
            if not gold.exists() or not load(gold):
                continue
            target, table = Path(folder) / f"{file.stem}.tif", Path(folder) / "activities.csv"
            pages = scan(file, dpi, target, SPOILINGS[name])
            started = cpu()
            result = process_file(target, target.name)
            seconds = (cpu() - started) / pages
            rows = [a for e in result.editions for a in e.activities]
            table.write_text(table_text(TABLE["activities"], rows), encoding="utf-8")
            made = score(load(table), load(gold))
            totals.append((made.f1, made.exact_rows))
            print(f"{file.stem:32s} F1 {made.f1:.3f}  exact {made.exact_rows:.3f}  {seconds:.1f} s a page", flush=True)
            if show:
                _show(made)
    if totals:
        f1, exact = (sum(x) / len(totals) for x in zip(*totals, strict=True))
        print(f"{'mean of ' + str(len(totals)):32s} F1 {f1:.3f}  exact {exact:.3f}  {name} at {dpi} dpi", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--as", dest="spoiling", choices=[*SPOILINGS, "all"], default="worn")
    parser.add_argument("--show", action="store_true", help="the mistakes of each document")
    options = parser.parse_args()
    files = options.files or sorted(f for f in (DEV / "tune").glob("[1-5]-*.pdf"))
    for name in SPOILINGS if options.spoiling == "all" else [options.spoiling]:
        table_of(files, options.dpi, name, options.show)


if __name__ == "__main__":
    main()
