"""Plain text, and tables as text (CSV, TSV): decoded, tables cut out, the lines between them made paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.decoding import DecodedText, decode
from pipeline.read.delimited import delimited_blocks
from pipeline.read.grids import TextGrid, grid_table
from pipeline.read.paragraphs import Paragraph, is_page_number, paragraphs, wrap_width
from pipeline.read.text_tables import segments
from pipeline.settings.reading import ReadSettings

DELIMITED = (".csv", ".tsv", ".tab")
_FEED = "\f"


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read a text file of any encoding.

    Raises UnreadableDocument if the file is empty or holds no text (a program, an archive).
    """
    decoded = read_text(path)
    builder = DocumentBuilder(source)
    builder.issues.extend(decoded.issues)
    if path.suffix.lower() in DELIMITED:
        for block in delimited_blocks(decoded.text, path.suffix.lower()):
            builder.text(block) if isinstance(block, TextBlock) else builder.table(block)
    else:
        add_plain(builder, decoded.text)
    return builder.build(encoding=decoded.encoding)


def read_text(path: Path, declared: str = "") -> DecodedText:
    """The decoded file. Raises UnreadableDocument for an empty or a binary file."""
    data = path.read_bytes()
    if not data:
        raise UnreadableDocument("The file is an empty file (0 bytes).", "Ask for the file again.", code="empty_file")
    decoded = decode(data, declared)
    sample = decoded.text[:20_000]
    odd = data[:20_000].count(0) + sum(b < 9 or 14 <= b < 27 for b in data[:20_000])
    if decoded.encoding not in (
        "utf-16",
        "utf-32",
        "utf-16-le",
        "utf-16-be",
        "utf-32-le",
        "utf-32-be",
    ) and odd > 0.1 * min(len(data), 20_000):
        raise UnreadableDocument(
            "The file is not text: it holds binary data.",
            "Give the document itself (PDF, Word, HTML, Markdown or text).",
            code="binary_file",
        )
    if data.strip() and not sample.strip() and not decoded.text.strip():
        return DecodedText("", decoded.encoding, decoded.issues)
    return decoded


def add_plain(builder: DocumentBuilder, text: str) -> None:
    """Add the paragraphs and tables of plain text to the document."""
    lines, carried = _without_page_ends(builder, text.split("\n"))
    parts = list(segments(lines))
    width = wrap_width([line for part in parts if not isinstance(part, TextGrid) for line in [*part, ""]])
    for part in parts:
        if isinstance(part, TextGrid):
            builder.table(grid_table(part))
            continue
        for block in _joined(paragraphs(part, width), carried):
            builder.text(
                TextBlock(block.text, 0, heading=block.heading, marker=block.marker, indent=float(block.indent))
            )


def _joined(found: Iterable[Paragraph], carried: frozenset[str]) -> list[Paragraph]:
    """The paragraphs with those joined that a page's end had cut."""
    out: list[Paragraph] = []
    for block in found:
        if out and any(block.text.startswith(" ".join(line.split())[:40]) for line in carried) and not block.marker:
            out[-1] = replace(out[-1], text=f"{out[-1].text} {block.text}")
        else:
            out.append(block)
    return out


def _without_page_ends(builder: DocumentBuilder, lines: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """The lines without form feeds, page numbers and the lines that repeat at every page's head or foot; and those lines that
    go on with a paragraph from the page before."""
    repeated = _repeated_at_feeds(lines)
    kept: list[str] = []
    carried: set[str] = set()
    cut = False
    for at, line in enumerate(lines):
        text = line.replace(_FEED, "").rstrip()
        heads = cut and (_running_head(text, kept) or _stands_between(lines[at + 1 :], kept))
        if text and (is_page_number(text.strip()) or _shape(text) in repeated or heads):
            builder.furniture(text.strip())
            while kept and not kept[-1]:
                kept.pop()
            kept.append("")
            cut = True
            continue
        if text and cut:
            if _carried_over(kept, text):
                carried.add(text)
            cut = False
        if _FEED in line and text and kept:
            kept.append("")
        kept.append(text)
    return kept, frozenset(carried)


def _running_head(line: str, before: Sequence[str]) -> bool:
    """`European Agency     Work Programme 2020` below a page number: parts far from each other, all printed before."""
    parts = [p.casefold() for p in re.split(r"\s{3,}", line.strip())]
    said = " ".join(" ".join(before).casefold().split())
    return len(parts) > 1 and all(p in said for p in parts)


def _stands_between(below: Sequence[str], above: Sequence[str]) -> bool:
    """A line alone below a page number, between a paragraph that breaks off and its next words: the page's head."""
    if not below or below[0].strip():
        return False
    return _carried_over(above, next((x for x in below if x.strip()), ""))


def _carried_over(before: Sequence[str], line: str) -> bool:
    """Does the paragraph above the page's end go on below it?"""
    last = next((x for x in reversed(before) if x), "")
    return bool(last) and last[-1] not in ".:;!?" and line.strip()[:1].islower()


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _repeated_at_feeds(lines: Sequence[str]) -> frozenset[str]:
    """Shapes (digits made 0) of lines that stand next to at least two form feeds."""
    counts: dict[str, int] = {}
    for at, line in enumerate(lines):
        if _FEED in line:
            above = next((x for x in reversed(lines[max(0, at - 4) : at]) if x.strip()), "")
            below = next((x for x in [line.replace(_FEED, ""), *lines[at + 1 : at + 4]] if x.strip()), "")
            for shape in {_shape(above), _shape(below)} - {""}:
                counts[shape] = counts.get(shape, 0) + 1
    return frozenset(shape for shape, n in counts.items() if n >= 2)
