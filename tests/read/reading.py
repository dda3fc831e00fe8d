"""What the readers' tests share: read a file as its format, blocks told in short."""

from __future__ import annotations

from pathlib import Path

from pipeline.model.document import Document, Table, TextBlock
from pipeline.model.provenance import Source
from pipeline.read import read_document
from pipeline.settings.reading import ReadSettings

FORMATS = {
    ".txt": "text", ".csv": "text", ".tsv": "text", ".md": "markdown", ".html": "html", ".docx": "docx", ".odt": "odt",
    ".xlsx": "xlsx", ".ods": "ods", ".png": "image", ".tif": "image", ".tiff": "image", ".jpg": "image", ".pdf": "pdf",
}  # fmt: skip


def read(path: Path, settings: ReadSettings | None = None) -> Document:
    """Read, and check what holds for every document: each block's and cell's text stands at its place in the text."""
    source = Source(path.name, "0" * 64, FORMATS[path.suffix])
    document = read_document(path, source, settings or ReadSettings())
    for block in document.blocks:
        for part in block.cells if isinstance(block, Table) else (block,):
            assert document.text[part.start : part.start + len(part.text)] == part.text
    for place in document.furniture:
        assert 0 <= place.start < place.end <= len(document.text)
    return document


def written(tmp_path: Path, name: str, content: str | bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read(path)


def texts(document: Document) -> list[str]:
    return [b.text for b in document.blocks if isinstance(b, TextBlock)]


def rows(table: Table) -> list[list[str]]:
    """Texts by slot; covered slots of merged cells are "^"."""
    grid = [["^"] * table.n_columns for _ in range(table.n_rows)]
    for cell in table.cells:
        grid[cell.row][cell.column] = cell.text
    return grid


def tables(document: Document) -> list[list[list[str]]]:
    return [rows(b) for b in document.blocks if isinstance(b, Table)]


def codes(document: Document) -> list[str]:
    return [i.code for i in document.issues]
