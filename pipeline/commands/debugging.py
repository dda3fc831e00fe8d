"""`hilo extract --debug-pdf DIR`: the pages of each PDF with the boxes of rows and fields drawn over them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typer

_SCALE = 1.5
_ROW = (200, 30, 30)
_FIELDS = {
    "activity": (20, 90, 200), "product": (20, 140, 60), "resources": (150, 100, 0), "lead": (130, 30, 160),
    "date": (0, 130, 150),
}  # fmt: skip
_OTHER = (90, 90, 90)


def draw_boxes(output: Path, inputs: Sequence[str], folder: Path) -> list[Path]:
    """Write `<document_id>.pdf` for every PDF of a dataset; rows in red, fields in a colour each, with their names."""
    from pipeline.store.csvfiles import load_dataset
    from pipeline.store.inputs import find_inputs

    dataset = load_dataset(output, only=("documents", "activities"))
    places = json.loads((output / "provenance.json").read_text(encoding="utf-8"))
    files = {f.relative: Path(f.path) for f in find_inputs(inputs, exclude=[output]).files}
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for document in dataset.documents:
        if document.format != "pdf" or document.path not in files:
            continue
        rows = [a for a in dataset.activities if a.document_id == document.document_id]
        path = folder / f"{document.document_id}.pdf"
        _draw(files[document.path], rows, places, path)
        written.append(path)
        typer.echo(f"boxes drawn: {path}")
    return written


def _draw(source: Path, rows: Sequence[Any], places: dict[str, Any], target: Path) -> None:
    import pypdfium2
    from PIL import ImageDraw

    pages = []
    pdf = pypdfium2.PdfDocument(str(source))
    try:
        for number in range(len(pdf)):
            image = pdf[number].render(scale=_SCALE).to_pil().convert("RGB")
            pen = ImageDraw.Draw(image)
            for row in rows:
                if row.page == number + 1 and row.box:
                    pen.rectangle([v * _SCALE for v in row.box], outline=_ROW, width=2)
                    pen.text((row.box[0] * _SCALE - 2, row.box[1] * _SCALE - 11), row.activity_id, fill=_ROW)
                for field, place in places.get(row.activity_id, {}).items():
                    if place["page"] == number + 1 and place["box"]:
                        colour = _FIELDS.get(field, _OTHER)
                        pen.rectangle([v * _SCALE for v in place["box"]], outline=colour, width=1)
                        pen.text((place["box"][0] * _SCALE + 1, place["box"][3] * _SCALE), field, fill=colour)
            pages.append(image)
    finally:
        pdf.close()
    if pages:
        pages[0].save(target, save_all=True, append_images=pages[1:], resolution=72 * _SCALE)
