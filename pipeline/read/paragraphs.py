"""Lines of plain text -> paragraphs.

Blank lines part paragraphs. Within a run of lines, a break is soft (the author's editor made it) where the next line's
first word would not have fitted into the width that the whole text is wrapped at; it is hard where it would have
fitted, and always before a bullet or an enumerator. A text whose lines are never wrapped has one paragraph a line.
A line of `---` or `===` under a line makes that a heading.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.starts import bullet, goes_on, label_words, starts_block, starts_enumerated

_UNDERLINE = re.compile(r"\s*([-=~_*])\1{2,}\s*$")
_PAGE_NUMBER = re.compile(
    r"\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:[^\W\d_]+\.?\s*(?:[-–—|·]\s*)?)?(\d{1,4})\s*(?:/|[^\W\d_]{2})\s*(\d{1,3}))\s*$"
)
_BROKEN_WORD = re.compile(r"[^\W\d_]{3,}-$")
_GAP = re.compile(r"^\S.{0,38}?\S\s{3,}\S")
"""A label and its value with blanks between."""
_PARTED = re.compile(r"\s[—–|·]\s")
_SHORT_OF_WIDTH = 0.6
_SHORT_LABEL = 3
_OFTEN = 3
_WIDEST_WRAP = 130


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`indent`: columns before the first character. `marker`: its bullet, which is not in `text`."""

    text: str
    indent: int = 0
    marker: str = ""
    heading: int = 0


def wrap_width(lines: Sequence[str]) -> int:
    """The width that these lines are wrapped at; 0 if they are not wrapped.

    Wrapped text shows lines that begin in lower case after a line without an end: without any, nothing is wrapped.
    """
    pairs = [(a, b.strip()) for a, b in itertools.pairwise(lines) if a.strip() and b.strip()]
    pairs = [(a, b) for a, b in pairs if not starts_block(b)]
    run_on = [a for a, b in pairs if b[0].islower() and a.rstrip()[-1] not in ".:;"]
    widest = max((len(line.rstrip()) for line in lines), default=0)
    run_on = run_on or [a for a, b in pairs if a.rstrip()[-1] not in ".:;!?" and 60 < len(a.rstrip()) == widest]
    if not run_on or len(run_on) < 0.05 * len(pairs):
        return 0
    widths = sorted(len(a.rstrip()) for a in run_on)
    width = widths[int(0.98 * (len(widths) - 1))]
    return width if width <= _WIDEST_WRAP else 0


def paragraphs(lines: Sequence[str], width: int) -> Iterator[Paragraph]:
    """The paragraphs of these lines; `width` as `wrap_width` found it over the whole text."""
    block: list[str] = []
    levels = _underline_levels(lines)
    labels = _labels_again(lines)
    for line in lines:
        underline = _UNDERLINE.match(line)
        if underline:
            if block and len(line.strip()) <= 2 * len(block[-1].strip()) + 4 and underline.group(1) in levels:
                if block[:-1]:
                    yield _paragraph(block[:-1])
                yield _paragraph(block[-1:], levels[underline.group(1)])
            elif block:
                yield _paragraph(block)
            block = []
        elif not line.strip():
            if block:
                yield _paragraph(block)
            block = []
        elif block and (_label(line) in labels or not _continues(block, line, width)):
            yield _paragraph(block)
            block = [line]
        else:
            block.append(line)
    if block:
        yield _paragraph(block)


def _label(line: str) -> str:
    """The words before the colon of a line that starts like `Label: value` in three words or fewer, else empty."""
    words = line.strip()
    return words.partition(":")[0] if 0 < label_words(words) <= _SHORT_LABEL else ""


def _labels_again(lines: Sequence[str]) -> frozenset[str]:
    """Labels that start several lines: they start a paragraph wherever they stand."""
    counts = Counter(map(_label, lines))
    return frozenset(name for name, count in counts.items() if name and count >= _OFTEN)


def _underline_levels(lines: Sequence[str]) -> dict[str, int]:
    """Heading level of each underline character: `=` stands above `-`, whichever occur."""
    used = {m.group(1) for m in map(_UNDERLINE.match, lines) if m}
    return {mark: level for level, mark in enumerate((m for m in "=-~" if m in used), start=1)}


def _continues(block: Sequence[str], line: str, width: int) -> bool:
    """Is `line` the same paragraph as the lines before it?"""
    previous, words = block[-1].rstrip(), line.strip()
    if len(_PARTED.findall(previous)) == len(_PARTED.findall(words)) > 1:
        return False  # rows of one kind: `Survey — Marine Unit — March`
    soft = _is_soft(previous, words, width)
    unfinished = previous[-1] not in ".:;" and (words[0].islower() or words[0] in "(,;" or goes_on(previous, words))
    mark = bullet(words)
    if mark:
        return False if len(words) > len(mark) and not words[len(mark)].islower() else soft and unfinished
    if starts_enumerated(words) or _GAP.search(words):
        return False
    count = label_words(words)
    if count:
        return soft and (count > 3 or previous[-1] not in ".;:")
    if soft or unfinished:
        return True
    if words[0].isupper() and len(previous) < _SHORT_OF_WIDTH * width:
        return False  # the line above ends long before the margin: what follows was set on a line of its own
    hanging = _indent(line) > _indent(block[0]) and (bullet(block[0].strip()) or starts_enumerated(block[0].strip()))
    return bool(hanging)


def _is_soft(previous: str, words: str, width: int) -> bool:
    return bool(width) and len(previous) + 1 + len(words.split()[0]) > width - 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _paragraph(lines: Sequence[str], heading: int = 0) -> Paragraph:
    text = ""
    for line in (x.strip() for x in lines):
        if text.endswith("-") and line and not line[0].isspace():
            broken = _BROKEN_WORD.search(text) and line[0].islower()
            text = (text[:-1] if broken else text) + line
        else:
            text = f"{text} {line}" if text else line
    mark = bullet(text)
    if mark and not heading:
        return Paragraph(text[len(mark) :], _indent(lines[0]), mark.strip(), 0)
    return Paragraph(text, _indent(lines[0]), "", heading)


def is_page_number(line: str) -> bool:
    """A line that is only a page number: `- 3 -`, `Página 3 de 10`, `3/10`."""
    match = _PAGE_NUMBER.match(line) if len(line) < 40 else None
    return match is not None and (match.group(2) is None or int(match.group(1)) <= int(match.group(2)))
