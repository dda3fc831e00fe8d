"""What a document consists of, before a container draws it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Cell:
    """`rows`: how many rows it covers downwards; a covered cell repeats nothing. `value`: a typed value for sheets."""

    text: str = ""
    span: int = 1
    rows: int = 1
    covered: bool = False
    bold: bool = False
    shade: str = ""
    align: str = "l"
    value: object = None
    turn: bool = False


@dataclass
class Line:
    """`kind`: head, band, time, row, total, empty."""

    cells: list[Cell]
    kind: str = "row"


@dataclass
class Table:
    widths: list[float]
    lines: list[Line]
    head: int = 1
    role: str = "plan"


@dataclass
class Words:
    """`kind`: title, subtitle, h1, h2, h3, p, label, item, note, sign."""

    text: str
    kind: str = "p"
    indent: int = 0
    label: str = ""


@dataclass
class Break:
    """A new page."""


@dataclass
class Sheet:
    """From here on, another sheet of a workbook; elsewhere nothing."""

    name: str


Block = Table | Words | Break | Sheet


@dataclass
class Document:
    blocks: list[Block] = field(default_factory=list)
    head: str = ""
    foot: str = ""
    number: str = ""
    landscape: bool = False
    lang: str = "es"
    title: str = ""

    def add(self, *blocks: Block) -> None:
        self.blocks.extend(blocks)
