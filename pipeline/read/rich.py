"""Runs of formatted text -> one text: superscripts joined to their word, white space made sane, bold told.

Shared by the readers of formats with character formatting (DOCX, ODT, HTML, Markdown).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.read.characters import printable
from pipeline.read.starts import starts_block

_BLANKS = re.compile(r"[ \r\f\v]+")
_AROUND_BREAK = re.compile(r" *\n[ \n]*")
_JOINED = 3


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text. `raised`: superscript or subscript."""

    text: str
    bold: bool = False
    raised: bool = False


def joined(runs: list[Run]) -> str:
    """The runs as one text: a short raised run clings to the word before it (`7 th` -> `7th`, `ISA 2 )` -> `ISA2)`).

    Runs of blanks become one; line breaks (`\\n`) and tabs stay.
    """
    text = ""
    raised = False
    for run in runs:
        piece = run.text
        if run.raised and 0 < len(piece.strip()) <= _JOINED:
            text, piece, raised = text.rstrip(" "), piece.strip(), True
        elif raised and piece.strip():
            if piece.lstrip(" ")[0] in ").,;:":
                piece = piece.lstrip(" ")
            raised = False
        text += piece
    text = _BLANKS.sub(" ", printable(text))
    return _AROUND_BREAK.sub("\n", text).strip(" \n")


def is_bold(runs: list[Run]) -> bool:
    """Is every visible character bold?"""
    visible = [r for r in runs if r.text.strip()]
    return bool(visible) and all(r.bold for r in visible)


def pieces(runs: list[Run]) -> list[list[Run]]:
    """The runs cut at line breaks after which a bullet, an enumerator or a label starts a block of its own."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=text)] for text in others]
    cut: list[list[Run]] = [lines[0]]
    for line in lines[1:]:
        if starts_block(joined(line).strip()):
            cut.append(line)
        else:
            cut[-1] += [Run("\n", bold=True), *line]
    return cut


def cell_text(lines: list[tuple[str, str]]) -> str:
    """A cell's lines (marker, text) as one text; the bullet of a lone line is dropped."""
    if len(lines) == 1 and lines[0][0] == "•":
        return lines[0][1]
    return "\n".join(f"{marker} {text}".strip() for marker, text in lines)
