"""Text in frames: tables of one column, which say nothing by their shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model.document import Block, Document, Table, TextBlock


def without_frames(document: Document) -> Document:
    """The document with every table of one column as the paragraphs that stand in it; a framed title stays as set."""
    if not any(_is_frame(b) for b in document.blocks):
        return document
    return replace(document, blocks=tuple(_unframed(document.blocks)))


def _is_frame(block: Block) -> bool:
    return isinstance(block, Table) and bool(block.cells) and all(c.column_span == block.n_columns for c in block.cells)


def _unframed(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Table) or not _is_frame(block):
            yield block
            continue
        for cell in block.cells:
            page = cell.lines[0].box.page if cell.lines else block.page
            yield TextBlock(
                cell.text,
                cell.start,
                cell.lines,
                bold=cell.bold,
                page=page,
                confidence=cell.confidence,
                sheet=block.name,
            )
