"""Scans: pages are drawn, turned into images, tilted and soiled."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from made import Made
from PIL import Image
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.platypus import PageBreak, Spacer

from fourth.plan import Plan, golden, load
from fourth.sheets import build, grid, style, text

THEN = time.gmtime(1577836800)


def images(story: list[Any], dpi: int, page: tuple[float, float], margin: float = 50) -> list[Image.Image]:
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder) / "p.pdf", story, page, margin)
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", f"{folder}/p.pdf", f"{folder}/p"], check=True)
        return [Image.open(p).convert("L") for p in sorted(Path(folder).glob("p-*.pgm"))]


def soiled(
    image: Image.Image, seed: int, tilt: float, noise: float, specks: int = 60, shadow: float = 0.0
) -> Image.Image:
    """Tilted by degrees, grey noise of a standard deviation, dark specks, one margin in shadow."""
    turned = image.rotate(tilt, Image.Resampling.BICUBIC, fillcolor=255)
    random = np.random.default_rng(seed)
    pixels = np.asarray(turned, dtype=np.float64) * 0.93 + 12
    pixels += random.normal(0, noise, pixels.shape)
    if shadow:
        pixels *= np.linspace(1 - shadow, 1, pixels.shape[1])[None, :]
    for y, x in zip(
        random.integers(3, pixels.shape[0] - 3, specks), random.integers(3, pixels.shape[1] - 3, specks), strict=True
    ):
        pixels[y : y + 2, x : x + 2] = 70
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _table(
    plan: Plan, names: tuple[str, ...], keys: tuple[str, ...], widths: list[float], font: str, size: float
) -> Any:
    look, bold = style(font, size), style(f"{font}-B", size)
    rows: list[list[Any]] = [[text(n, bold) for n in names]]
    marks: list[tuple[Any, ...]] = []
    for area in plan.areas:
        if area.title:
            marks.append(("SPAN", (0, len(rows)), (-1, len(rows))))
            rows.append([text(f"{area.number}. {area.title}", bold), *[""] * (len(names) - 1)])
        rows += [[r[k] for k in keys] for r in area.rows]
    return grid(rows, widths, look, marks, repeatRows=1)


def catastro(path: Path) -> None:
    plan = load("catastro-2011-es")
    names = ("N.º", "Actividad", "Unidad responsable", "Producto", "Período")
    table = _table(
        plan, names, ("code", "activity", "lead", "product", "date_text"), [36, 178, 115, 90, 85], "Serif", 10.5
    )
    story = [text(plan["body"], style("Serif-B", 11)), text(plan["title"], style("Serif-B", 14)), Spacer(1, 12), table]
    page = soiled(images(story, 200, LETTER)[0], 611, 0.6, 7)
    page.save(path, "PDF", resolution=200, quality=45, creationDate=THEN, modDate=THEN)
    golden(path.stem, plan)


def _told(plan: Plan, labels: tuple[tuple[str, str], ...], font: str, size: float) -> list[Any]:
    body, bold = style(font, size, 1.3), style(f"{font}-B", size + 1, spaceBefore=8, spaceAfter=4)
    story: list[Any] = [text(plan["body"], body), text(plan["title"], style(f"{font}-B", size + 4)), Spacer(1, 6)]
    story += [text(p, body) for p in plan.text("intro")]
    for area in plan.areas:
        story.append(text(f"{area.number}. {area.title}", bold))
        for r in area.rows:
            story.append(text(f"{r['code']} {r['activity']}.", body))
            story += [text(f"{label}: {r[key]}.", style(font, size, 1.3, leftIndent=22)) for label, key in labels]
            story.append(Spacer(1, 5))
    return story


def orchestra(path: Path) -> None:
    plan = load("orchestra-2012-en")
    labels = (("Lead", "lead"), ("Deliverable", "product"), ("Timing", "date_text"))
    pages = [
        soiled(p, 620 + i, t, 9)
        for (i, p), t in zip(
            enumerate(images(_told(plan, labels, "Serif", 12), 150, A4, 60)), (-0.9, 0.5, 0.4), strict=False
        )
    ]
    pages[0].save(
        path, "PDF", resolution=150, quality=50, save_all=True, append_images=pages[1:], creationDate=THEN, modDate=THEN
    )
    golden(path.stem, plan)


def fisheries(path: Path) -> None:
    plan = load("fisheries-2015-en")
    names = ("No.", "Activity", "Output", "Unit", "When", "Funding")
    keys = ("code", "activity", "product", "lead", "date_text", "resources")
    story = [text(plan["body"], style("Sans", 11)), text(plan["title"], style("Sans-B", 15)), Spacer(1, 10)]
    story.append(_table(plan, names, keys, [36, 230, 150, 95, 115, 95], "Sans", 11))
    page = soiled(images(story, 200, landscape(A4), 45)[0], 630, -0.3, 5, 150)
    page.point(lambda v: v // 16 * 17).quantize(16).save(path, dpi=(200, 200), optimize=True)
    golden(path.stem, plan)


def ferrocarril(path: Path) -> None:
    plan = load("ferrocarril-2009-es")
    names = ("Nº", "Actividad", "Dependencia", "Fecha", "Fondos")
    keys = ("code", "activity", "lead", "date_text", "resources")
    story: list[Any] = [
        text(plan["body"].upper(), style("Serif", 12)),
        text(plan["title"], style("Serif-B", 15)),
        Spacer(1, 10),
    ]
    whole = Plan(plan.facts, plan.areas[:2])
    rest = Plan(plan.facts, plan.areas[2:])
    widths = [32, 200, 90, 100, 85]
    story += [
        _table(whole, names, keys, widths, "Serif", 12),
        PageBreak(),
        _table(rest, names, keys, widths, "Serif", 12),
    ]
    pages = [
        soiled(p, 640 + i, t, 4, 200).point(lambda v: 255 * (v > 150), "1")
        for (i, p), t in zip(enumerate(images(story, 200, A4)), (0.4, -0.5), strict=True)
    ]
    pages[0].save(path, compression="group4", dpi=(200, 200), save_all=True, append_images=pages[1:])
    golden(path.stem, plan)


def maternidad(path: Path) -> None:
    plan = load("maternidad-2010-es")
    labels = (("Responsable", "lead"), ("Producto", "product"), ("Plazo", "date_text"))
    page = soiled(images(_told(plan, labels, "Sans", 11), 150, A4, 55)[0], 650, 0.7, 5, 40, 0.25)
    page.save(path, quality=55, dpi=(150, 150))
    golden(path.stem, plan)


def _made(stem: str, extension: str, purpose: str, make: Any) -> Made:
    return Made(stem, 7, extension, "fourth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made("7-61-catastro-2011-es", "pdf", "image-only PDF, 200 dpi, tilted, ruled table", catastro),
    _made(
        "7-62-orchestra-2012-en",
        "pdf",
        "image-only PDF, 150 dpi, tilted either way, a) b) anew in each area",
        orchestra,
    ),
    _made("7-63-fisheries-2015-en", "png", "200 dpi, sixteen greys, specks, ruled table without areas", fisheries),
    _made("7-64-ferrocarril-2009-es", "tiff", "two pages, black and white, 200 dpi, 01 to 09", ferrocarril),
    _made("7-65-maternidad-2010-es", "jpg", "150 dpi, one side in shadow, narrative with labels", maternidad),
)
