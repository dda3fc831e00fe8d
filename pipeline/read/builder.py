"""Puts a document together: every reader adds blocks in reading order, the builder keeps the text and the offsets."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.document import Block, Cell, Document, Line, Table, TextBlock
from pipeline.model.provenance import Issue, Place, Source


class DocumentBuilder:
    """Collects blocks; `start` of blocks and cells is set here, so readers leave it 0."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.issues: list[Issue] = []
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._furniture: list[Place] = []

    def _take(self, text: str) -> int:
        start = self._length
        self._parts.append(text + "\n")
        self._length += len(text) + 1
        return start

    def text(self, block: TextBlock) -> None:
        """Add a paragraph, heading or list item; one without any text is left out."""
        if block.text.strip():
            self._blocks.append(replace(block, start=self._take(block.text)))

    def table(self, table: Table) -> None:
        """Add a table; its cells' texts enter the document's text in row order. A table without text is left out."""
        if any(c.text.strip() for c in table.cells):
            cells = tuple(replace(c, start=self._take(c.text)) for c in sorted(table.cells, key=_row_order))
            self._blocks.append(replace(table, cells=cells))

    def furniture(self, text: str, lines: tuple[Line, ...] = ()) -> None:
        """Keep running headers, footers and page numbers in the text, but out of the blocks."""
        start = self._take(text)
        self._furniture.append(Place(start, start + len(text), lines[0].box if lines else None))

    def issue(
        self, code: str, message: str, *, severity: str = "warning", page: int | None = None, hint: str = ""
    ) -> None:
        self.issues.append(Issue(code, message, severity, page, hint))

    def build(
        self, *, pages: int | None = None, ocr: bool = False, repaired: bool = False, encoding: str = ""
    ) -> Document:
        return Document(
            source=self.source,
            text="".join(self._parts),
            blocks=tuple(self._blocks),
            pages=pages,
            ocr=ocr,
            repaired=repaired,
            encoding=encoding,
            furniture=tuple(self._furniture),
            issues=tuple(self.issues),
        )


def _row_order(cell: Cell) -> tuple[int, int]:
    return cell.row, cell.column
