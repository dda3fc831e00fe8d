"""Paragraphs of a word processor whose cells are parted by tabs: a table that somebody typed."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.document import TextBlock
from pipeline.read.builder import DocumentBuilder
from pipeline.read.grids import grid_table
from pipeline.read.text_tables import tab_table


class TabbedParagraphs:
    """Takes a document's paragraphs in order; passes them on to its builder, a run of tabbed ones as the table that it is."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self._builder = builder
        self._waiting: list[TextBlock] = []

    def take(self, block: TextBlock) -> None:
        """Keep a paragraph with tabs until the run of such paragraphs ends; pass on any other."""
        if "\t" in block.text.strip() and not block.marker and not block.heading:
            self._waiting.append(block)
        elif block.text.strip():
            self.flush()
            self._add(block)

    def flush(self) -> None:
        """The run ends here: a table or a page end follows."""
        waiting, self._waiting = self._waiting, []
        found = tab_table([b.text for b in waiting], 0) if waiting else None
        if found is not None and found[0] == len(waiting):
            self._builder.table(grid_table(found[1]))
            return
        for block in waiting:
            self._add(block)

    def _add(self, block: TextBlock) -> None:
        self._builder.text(replace(block, text=block.text.replace("\t", " ").strip()))
