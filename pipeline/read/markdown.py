"""Markdown: headings, paragraphs, nested lists, pipe and tab tables, the HTML and template marks mixed into it.

Steps: front matter and note definitions apart; tables found by their lines (also ragged ones, which Markdown parsers
cut); the lines between them parsed by markdown-it; inline marks made text; notes added at the end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from markdown_it.token import Token

from pipeline.model.document import Document, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.grids import TextGrid, grid_table
from pipeline.read.html import add_fragment
from pipeline.read.markdown_inline import InlineReader, new_parser, without_marks
from pipeline.read.rich import is_bold, joined, pieces
from pipeline.read.text import add_plain, read_text
from pipeline.read.text_tables import segments
from pipeline.settings.reading import ReadSettings

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_NOTE = re.compile(r"\s{0,3}\[\^[^\]\s]{1,40}\]:\s*(.*)")
_CONTENTS = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+\[([^\]]+)\]\(#[^)\s]+\)\s*")
_LEAST_CONTENTS = 2
_FRONT_MATTER_LINES = 200


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read a Markdown file. Raises UnreadableDocument if it is empty or holds no text."""
    decoded = read_text(path)
    builder = DocumentBuilder(source)
    builder.issues.extend(decoded.issues)
    reader = _Reader(builder)
    lines = _after_front_matter(builder, decoded.text.split("\n"))
    for fenced, part in _fenced(_without_contents(builder, lines)):
        if fenced:
            add_plain(builder, "\n".join(part))
        else:
            reader.lines(part)
    reader.finish()
    return builder.build(encoding=decoded.encoding)


def _after_front_matter(builder: DocumentBuilder, lines: list[str]) -> list[str]:
    """The lines after a YAML header, which is kept as furniture."""
    if lines[0].strip() != "---":
        return lines
    for end, line in enumerate(lines[1:_FRONT_MATTER_LINES], start=1):
        if line.strip() in ("---", "..."):
            if any(":" in x for x in lines[1:end]):
                builder.furniture("\n".join(lines[1:end]))
                return lines[end + 1 :]
            break
    return lines


def _without_contents(builder: DocumentBuilder, lines: list[str]) -> list[str]:
    """The lines without those of a list of contents, items that are nothing but a link into the page; kept as furniture."""
    contents = [line for line in lines if _CONTENTS.fullmatch(line)]
    if len(contents) < _LEAST_CONTENTS:
        return lines
    builder.furniture("\n".join(_CONTENTS.sub(r"\1", line).strip() for line in contents))
    return [line for line in lines if not _CONTENTS.fullmatch(line)]


def _fenced(lines: Sequence[str]) -> list[tuple[bool, list[str]]]:
    """Runs of lines, those between code fences marked; a fence that never ends is none."""
    runs: list[tuple[bool, list[str]]] = [(False, [])]
    at = 0
    while at < len(lines):
        fence = _FENCE.match(lines[at])
        end = _fence_end(lines, at, fence.group(1)) if fence else None
        if end is None:
            runs[-1][1].append(lines[at])
            at += 1
        else:
            runs += [(True, list(lines[at + 1 : end])), (False, [])]
            at = end + 1
    return runs


def _fence_end(lines: Sequence[str], at: int, fence: str) -> int | None:
    return next((i for i in range(at + 1, min(len(lines), at + 5000)) if lines[i].strip().startswith(fence)), None)


class _Reader:
    """Hands blocks of Markdown to the builder."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self._builder = builder
        self._parser = new_parser()
        self._inline = InlineReader(self._parser)
        self._notes: list[str] = []

    def lines(self, lines: Sequence[str]) -> None:
        clean = [without_marks(line) for line in self._without_notes(lines)]
        for part in segments(clean):
            if isinstance(part, TextGrid):
                self._builder.table(grid_table(part, self._inline.text))
            else:
                self._tokens(self._parser.parse("\n".join(part)))

    def finish(self) -> None:
        """Add the notes, and tell what was left out."""
        for note in self._notes:
            self._builder.text(TextBlock(self._inline.text(without_marks(note)).replace("\n", " "), 0))
        if self._inline.struck:
            message = f"{self._inline.struck} characters that are struck through were left out as deleted."
            self._builder.issue("struck_out", message, hint="Look at them if they should still count.")

    def _without_notes(self, lines: Sequence[str]) -> list[str]:
        kept: list[str] = []
        in_note = False
        for line in lines:
            note = _NOTE.match(line)
            if note:
                self._notes.append(note.group(1))
            elif in_note and line.startswith(("    ", "\t")) and line.strip():
                self._notes[-1] += " " + line.strip()
            else:
                kept.append(line)
            in_note = bool(note) or (in_note and line.startswith(("    ", "\t")))
        return kept

    def _tokens(self, tokens: Sequence[Token]) -> None:
        markers: list[str] = []
        pending, heading = "", 0
        for token in tokens:
            if token.type in ("bullet_list_open", "ordered_list_open"):
                markers.append("")
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                markers.pop()
            elif token.type == "list_item_open":
                pending = f"{token.info}{token.markup}" if token.info else "•"
            elif token.type == "heading_open":
                heading = int(token.tag[1:])
            elif token.type == "inline":
                self._block(token, pending, heading, len(markers))
                pending, heading = "", 0
            elif token.type == "html_block":
                add_fragment(self._builder, token.content)
            elif token.type == "fence":
                add_plain(self._builder, token.content)

    def _block(self, token: Token, marker: str, heading: int, depth: int) -> None:
        for index, runs in enumerate(pieces(self._inline.runs(token.children or []))):
            text = joined(runs).replace("\t", " ").strip()
            block = TextBlock(
                text,
                0,
                heading=0 if index else heading,
                marker="" if index else marker,
                bold=is_bold(runs),
                indent=float(depth),
            )
            self._builder.text(block)
