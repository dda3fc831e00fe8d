"""HTML: what a person would see of a page, in reading order. Nothing is fetched, no script is run.

Steps: decode (`meta charset` heeded); parse as browsers do (Lexbor); walk the tree; data tables become tables, layout
tables are walked through; navigation and footers become furniture.
"""

from __future__ import annotations

import re
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.model.document import Document, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.html_flow import Flow, FlowBlock
from pipeline.read.html_tables import html_table, is_layout
from pipeline.read.html_tree import Sheet, events, flattened
from pipeline.read.regions import without_blank_rows
from pipeline.read.rich import cell_text, is_bold, joined, pieces
from pipeline.read.text import add_plain, read_text
from pipeline.settings.reading import ReadSettings

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_FURNITURE = ("nav", "footer")


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read a web page. Raises UnreadableDocument if the file is empty or holds no text."""
    with path.open("rb") as stream:
        match = _DECLARED.search(stream.read(4096))
    decoded = read_text(path, match.group(1).decode("ascii", "replace") if match else "")
    builder = DocumentBuilder(source)
    builder.issues.extend(decoded.issues)
    add_fragment(builder, decoded.text)
    return builder.build(encoding=decoded.encoding)


def add_fragment(builder: DocumentBuilder, html: str) -> None:
    """Add the blocks of a page, or of a piece of HTML inside of another format."""
    tree = LexborHTMLParser(flattened(html))
    if tree.body is None:
        return
    walker = _Walker(builder, Sheet.of(tree))
    walker.walk(tree.body)
    if walker.struck:
        message = f"{walker.struck} characters that are struck through were left out as deleted."
        builder.issue("struck_out", message, hint="Look at them if they should still count.")


class _Walker:
    """Hands the blocks below a node to the builder."""

    def __init__(self, builder: DocumentBuilder, sheet: Sheet) -> None:
        self._builder = builder
        self._sheet = sheet
        self.struck = 0

    def walk(self, root: LexborNode) -> None:
        flow = Flow(self._block)
        skipped: LexborNode | None = None
        for entered, node in events(root, self._sheet):
            if skipped is not None:
                if not entered and node.mem_id == skipped.mem_id:
                    skipped = None
            elif node.is_text_node:
                flow.text(node.text(deep=False))
            elif entered:
                flow.enter(node)
                if self._whole(node):
                    skipped = node if node.first_child is not None else None
            else:
                flow.leave(node)
        flow.end_block()
        self.struck += flow.struck

    def _whole(self, node: LexborNode) -> bool:
        """Add an element that is read as a whole (a data table, preformatted text, furniture); was it one?"""
        if node.tag == "table" and not is_layout(node, self._sheet):
            self._builder.table(without_blank_rows(html_table(node, self._sheet, self._cell)))
        elif node.tag == "pre":
            add_plain(self._builder, node.text())
        elif node.tag in _FURNITURE:
            text = " ".join(node.text(separator=" ").split())
            if text:
                self._builder.furniture(text)
        else:
            return False
        return True

    def _block(self, block: FlowBlock) -> None:
        for index, runs in enumerate(pieces(block.runs)):
            self._builder.text(
                TextBlock(
                    joined(runs).strip(),
                    0,
                    heading=0 if index else block.heading,
                    marker="" if index else block.marker,
                    bold=is_bold(runs),
                    indent=float(block.depth),
                )
            )

    def _cell(self, cell: LexborNode) -> tuple[str, bool]:
        """A cell's text, one line a block inside of it, and whether it is bold."""
        blocks: list[FlowBlock] = []
        flow = Flow(blocks.append)
        for entered, node in events(cell, self._sheet):
            if node.is_text_node:
                flow.text(node.text(deep=False))
            elif entered:
                flow.enter(node)
            else:
                flow.leave(node)
        flow.end_block()
        self.struck += flow.struck
        lines = [(b.marker, joined(b.runs)) for b in blocks]
        bold = bool(blocks) and all(is_bold(b.runs) for b in blocks)
        return cell_text(lines), bold or (cell.tag == "th" and bool(lines))
