"""Repairs what optical character recognition misread, where vocabulary or sequence tell what was printed.

Run after reading, on documents read from images. Every repair is said in an issue of its page, and the repaired cell's
confidence is lowered, so that the entry is flagged for a look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from pipeline.extract.ocr_accents import accented_words, with_accents
from pipeline.extract.ocr_codes import ReadCode, repaired_codes
from pipeline.extract.ocr_markers import repaired_labels, repaired_markers
from pipeline.extract.ocr_outline import repaired_outline
from pipeline.extract.ocr_strokes import known_words, with_known_words
from pipeline.extract.ocr_words import ReadText, repaired_column, repaired_initials, with_numbers, without_specks
from pipeline.model.document import Block, Cell, Document, Line, Table, TextBlock
from pipeline.model.provenance import Box, Issue, Place
from pipeline.text.language import detect_language

_REPAIRED = 0.7
_SPANISH = 0.8
_SHOWN = 4
_CODE = re.compile(r"[^\W\d_]{0,5}[-.]?\d{1,3}(?:[.,]\d{1,3})*[.)]?")
_NUMBER_HEAD = re.compile(r"[NM]\s?[.,]?\s?[^\w\s]?|N\s?[.,]\s?[oO0°?]")


@dataclass(slots=True)
class _Log:
    """Repairs by page, as they are told."""

    pages: dict[int | None, list[str]] = field(default_factory=dict)

    def add(self, page: int | None, before: str, after: str) -> None:
        self.pages.setdefault(page, []).append(f"`{before}` → `{after}`")

    def issues(self) -> Iterable[Issue]:
        for page, repairs in self.pages.items():
            shown = "; ".join(repairs[:_SHOWN]) + (
                f" and {len(repairs) - _SHOWN} more" if len(repairs) > _SHOWN else ""
            )
            message = f"Misread text was put right from the sequence or the words around it: {shown}."
            yield Issue("ocr_repaired", message, page=page, hint="Compare these rows with the page.")


def repair(document: Document) -> Document:
    """The document with misread codes, halves and words put right; itself if it was not read from images."""
    if not document.ocr:
        return document
    log = _Log()
    repair_words = _word_repair(document)
    document = replace(document, blocks=tuple(_with_words(b, repair_words, log) for b in document.blocks))
    blocks = [_repaired_table(b, log) if isinstance(b, Table) else _repaired_text(b, log) for b in document.blocks]
    for order in (repaired_outline, repaired_markers, repaired_labels):
        blocks = _in_order(blocks, order, log)
    return _put_together(document, blocks, tuple(log.issues()))


def _texts(document: Document) -> Iterable[str]:
    for block in document.blocks:
        yield from (c.text for c in block.cells) if isinstance(block, Table) else (block.text,)


def _word_repair(document: Document) -> Callable[[str], str]:
    """What puts words right, letter for letter: strokes by the words that are known, accents in a Spanish document."""
    known = known_words(_texts(document))
    language, sure = detect_language(" ".join(_texts(document))[:20_000])
    if language != "es" or sure < _SPANISH:
        return lambda text: with_known_words(text, known)
    told = accented_words(_texts(document))
    return lambda text: with_accents(with_known_words(text, known), told)


def _with_words(block: Block, repair_words: Callable[[str], str], log: _Log) -> Block:
    """The block with words of one wrong stroke or a lost accent put right."""
    if isinstance(block, Table):
        cells = tuple(_same_length(c, repair_words(c.text), c.box or block, log) for c in block.cells)
        return replace(block, cells=cells)
    text = repair_words(block.text)
    if text != block.text:
        log.add(block.page, block.text[:40], text[:40])
    return replace(block, text=text)


def _same_length(cell: Cell, text: str, where: Box | Table, log: _Log) -> Cell:
    """The cell with strokes changed: no letter moves, so its lines hold."""
    if text == cell.text:
        return cell
    log.add(where.page, cell.text[:40], text[:40])
    return replace(cell, text=text)


def _in_order(blocks: list[Block], order: Callable[[list[str]], dict[int, str]], log: _Log) -> list[Block]:
    """Text blocks with what their order and their likes tell: numbers of headings and items, labels."""
    own = [i for i, b in enumerate(blocks) if isinstance(b, TextBlock)]
    for at, text in order([str(getattr(blocks[i], "text", "")) for i in own]).items():
        block = blocks[own[at]]
        if isinstance(block, TextBlock):
            log.add(block.page, block.text[:40], text[:40])
            blocks[own[at]] = replace(block, text=text, lines=_one_line(text, [x.box for x in block.lines]))
    return blocks


def _repaired_text(block: TextBlock, log: _Log) -> TextBlock:
    numbered = with_numbers(block.text)
    if numbered != block.text:
        log.add(block.page, block.text[:60], numbered[:60])
    text = without_specks(numbered)
    if text == block.text or not text:
        return block
    return replace(block, text=text, lines=_one_line(text, [x.box for x in block.lines]))


def _repaired_table(table: Table, log: _Log) -> Table:
    cells = _told(list(table.cells), lambda c: with_numbers(c.text), table, log)
    cells = [_changed(c, without_specks(c.text), c.confidence) for c in cells]
    for row in range(table.n_rows):
        across = [i for i, c in enumerate(cells) if c.row == row]
        letters = repaired_initials([cells[i].text for i in across])
        for at, letter in letters.items():
            cells[across[at]] = _repair(cells[across[at]], letter, table, log)
    for column in range(table.n_columns):
        own = [i for i, c in enumerate(cells) if c.column == column and c.column_span == 1 and _counts(cells, c)]
        texts = [ReadText(cells[i].text, cells[i].confidence) for i in own]
        codes = repaired_codes([ReadCode(t.text, t.confidence) for t in texts]) if column < 2 else {}
        cells = _with_number_header(cells, column, table, log) if codes or _is_code_column(texts) else cells
        repairs = codes or repaired_column(texts)
        new = {own[at]: text for at, text in repairs.items()}
        cells = [_repair(c, new[i], table, log) if i in new and new[i] != c.text else c for i, c in enumerate(cells)]
    return replace(table, cells=tuple(cells))


def _is_code_column(texts: list[ReadText]) -> bool:
    codes = sum(_CODE.fullmatch(t.text.strip()) is not None for t in texts)
    return codes >= 2 and codes >= 0.6 * len(texts)


def _with_number_header(cells: list[Cell], column: int, table: Table, log: _Log) -> list[Cell]:
    """The head of a column of codes: `N.?` and the like are `N.º`, whose raised letter is hard to read."""
    return [
        _repair(c, "N.º", table, log)
        if c.column == column and _NUMBER_HEAD.fullmatch(c.text.strip()) and c.text != "N.º"
        else c
        for c in cells
    ]


def _counts(cells: list[Cell], cell: Cell) -> bool:
    """Is the cell in a row of data: no header, and not the only text of its row?"""
    beside = sum(1 for c in cells if c.row == cell.row and c.text.strip() and c is not cell)
    return not cell.is_header and beside >= 1 and cell.row > 0


def _told(cells: list[Cell], change: Callable[[Cell], str], table: Table, log: _Log) -> list[Cell]:
    made = []
    for cell in cells:
        text = change(cell)
        made.append(_repair(cell, text, table, log) if text != cell.text else cell)
    return made


def _repair(cell: Cell, text: str, table: Table, log: _Log) -> Cell:
    page = cell.box.page if cell.box is not None else table.page
    log.add(page, cell.text, text)
    return _changed(cell, text, min(cell.confidence, _REPAIRED))


def _changed(cell: Cell, text: str, confidence: float) -> Cell:
    if text == cell.text:
        return cell
    return replace(cell, text=text, lines=_one_line(text, [x.box for x in cell.lines]), confidence=confidence)


def _one_line(text: str, boxes: list[Box]) -> tuple[Line, ...]:
    """One line over all of the text: where the words of a changed text stood exactly is no longer known."""
    if not boxes:
        return ()
    box = boxes[0]
    for other in boxes[1:]:
        box = box.union(other)
    return (Line(0, len(text), box),)


def _put_together(document: Document, blocks: list[Block], issues: tuple[Issue, ...]) -> Document:
    """The document made of these blocks, its text and offsets new; furniture follows at the end."""
    parts: list[str] = []
    length = 0

    def take(text: str) -> int:
        nonlocal length
        start = length
        parts.append(text + "\n")
        length += len(text) + 1
        return start

    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Table):
            made.append(replace(block, cells=tuple(replace(c, start=take(c.text)) for c in block.cells)))
        else:
            made.append(replace(block, start=take(block.text)))
    furniture = []
    for place in document.furniture:
        words = document.text[place.start : place.end]
        start = take(words)
        furniture.append(Place(start, start + len(words), place.box))
    return replace(
        document,
        text="".join(parts),
        blocks=tuple(made),
        furniture=tuple(furniture),
        issues=(*document.issues, *issues),
    )
