"""Lines to paragraphs.

A line goes on the paragraph before it where its first word would not have fitted at that line's end (the break is the
typesetter's, not the author's) and nothing announces a new block: a wider gap, another size, an enumerator or bullet,
a label, a first-line indent. A paragraph also goes on over the end of a column or page.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.read.pdf_layout import Strip
from pipeline.read.pdf_tables import PageTable
from pipeline.read.pdf_words import TextLine
from pipeline.read.starts import bullet, goes_on, label_words, starts_enumerated

_TAB = 2.5
_ENDS = (".", ":", ";", "!", "?")


@dataclass(slots=True)
class Paragraph:
    """Lines of one paragraph, maybe from several columns or pages."""

    lines: list[TextLine] = field(default_factory=list)

    @property
    def size(self) -> float:
        return max(self.lines, key=lambda x: len(x.text)).size

    @property
    def bold(self) -> bool:
        return all(x.bold for x in self.lines)


@dataclass(frozen=True, slots=True)
class Habits:
    """What a document does all over: its body size, its usual line pitch (in sizes), labels that begin many lines."""

    body: float
    pitch: float
    labels: frozenset[str]


def habits(strips: list[Strip]) -> Habits:
    """Habits of the lines in these strips."""
    sizes: Counter[float] = Counter()
    pitches: Counter[float] = Counter()
    labels: Counter[str] = Counter()
    for strip in strips:
        last: TextLine | None = None
        for item in strip.items:
            if isinstance(item, PageTable):
                last = None
                continue
            sizes[round(item.size * 2) / 2] += len(item.text)
            label = label_of(item)
            if label:
                labels[label] += 1 if last is None or not _soft(last, item, strip) or last.text.endswith(_ENDS) else -1
            if last is not None and abs(last.size - item.size) < 0.5 and item.size > 0:
                pitch = (item.base - last.base) / item.size
                if 0.9 < pitch < 2.2:
                    pitches[round(pitch * 20) / 20] += 1
            last = item
    body = max(sizes, key=lambda s: (sizes[s], s)) if sizes else 0.0
    pitch = min((p for p, n in pitches.items() if n >= 0.2 * max(pitches.values())), default=1.2)
    return Habits(body, pitch, frozenset(x for x, n in labels.items() if n >= 3))


def label_of(line: TextLine) -> str:
    """The label that the line starts with (`Responsable`), lower case, else empty."""
    text = line.text
    return text.split(":", 1)[0].strip().lower() if label_words(text) else ""


def paragraphs(strips: list[Strip], habits: Habits) -> list[Paragraph | PageTable]:
    """Paragraphs and tables in reading order."""
    found: list[Paragraph | PageTable] = []
    current: Paragraph | None = None
    previous: Strip | None = None
    for strip in strips:
        for item in strip.items:
            if isinstance(item, PageTable):
                found.append(item)
                current = None
                continue
            if current is not None:
                here = previous is strip
                goes_on = (
                    _goes_on(current, item, strip, habits) if here else _runs_over(current, item, previous, habits)
                )
                if goes_on:
                    current.lines.append(item)
                    previous = strip
                    continue
            current = Paragraph([item])
            found.append(current)
            previous = strip
        previous = strip if strip.items else previous
    return found


def _goes_on(block: Paragraph, line: TextLine, strip: Strip, habits: Habits) -> bool:
    last, text = block.lines[-1], line.text
    if line.turn != last.turn:
        return False
    pitch = (line.base - last.base) / max(last.size, line.size, 1.0)
    if pitch > max(1.3 * habits.pitch, habits.pitch + 0.22) and not _pitch_of(block, pitch):
        return False
    if abs(line.size - last.size) > 0.08 * last.size:
        return False
    soft = _soft(last, line, strip)
    unfinished = not last.text.endswith(_ENDS) and (text[:1].islower() or goes_on(last.text, text))
    if _announced(block, line, soft, habits) or _tabbed(last) or _tabbed(line):
        return False
    if last.bold != line.bold and not (soft and unfinished):
        return False
    if not soft and not (unfinished and _wide(last, strip)) and not _centred(last, line, strip, unfinished):
        return False
    return not _indented(block, line, last)


def _tabbed(line: TextLine) -> bool:
    """A line with a wide gap inside, as in a table of contents: it stands for itself."""
    return any(b.x0 - a.x1 > _TAB * line.size for a, b in pairwise(line.words))


def _pitch_of(block: Paragraph, pitch: float) -> bool:
    """Is the paragraph itself set with this pitch (double spacing)?"""
    if len(block.lines) < 3:
        return False
    a, b = block.lines[-2], block.lines[-1]
    return a.page == b.page and 0 < pitch <= 1.05 * (b.base - a.base) / max(a.size, 1.0)


def _soft(last: TextLine, line: TextLine, strip: Strip) -> bool:
    """Would the next line's first word not have fitted behind the last word?"""
    first = line.words[0]
    room = strip.right - last.x1
    return room < (first.x1 - first.x0) + 0.2 * last.size + 0.5


def _wide(last: TextLine, strip: Strip) -> bool:
    return last.x1 - last.x0 > 0.5 * (strip.right - strip.left)


def _centred(last: TextLine, line: TextLine, strip: Strip, unfinished: bool) -> bool:
    middle = (strip.left + strip.right) / 2
    both = all(abs((x.x0 + x.x1) / 2 - middle) < 3 and x.x0 > strip.left + 10 for x in (last, line))
    return both and unfinished


def _announced(block: Paragraph, line: TextLine, soft: bool, habits: Habits) -> bool:
    text, last = line.text, block.lines[-1]
    hanging = len(block.lines) > 1 and line.x0 - block.lines[0].x0 > 0.5 * line.size and abs(line.x0 - last.x0) < 1.5
    if bullet(text):
        return not (hanging and soft and text[:1] in "-–—")
    if starts_enumerated(text):
        return not (hanging and soft)
    count = label_words(text)
    if not count:
        return False
    if line.words[0].bold and (not last.words[-1].bold or last.bold):
        return True
    if label_of(line) in habits.labels:
        return True
    return not (soft and (count > 3 or not last.text.endswith((".", ";", ":"))))


def _indented(block: Paragraph, line: TextLine, last: TextLine) -> bool:
    """A first-line indent, or the end of a hanging one."""
    step = line.x0 - last.x0
    if abs(step) < 0.6 * line.size:
        return False
    if step > 0:
        begins = len(block.lines) == 1
        marked = bool(bullet(last.text)) or starts_enumerated(last.text) or label_words(last.text) > 0
        return not (begins and marked) and last.text.endswith(_ENDS)
    return len(block.lines) > 1 and last.text.endswith(_ENDS)


def _runs_over(block: Paragraph, line: TextLine, before: Strip | None, habits: Habits) -> bool:
    """Does a paragraph go on at the top of the next column or page?"""
    last, text = block.lines[-1], line.text
    if before is None or line.turn != last.turn or abs(line.size - last.size) > 0.08 * last.size:
        return False
    if bullet(text) or starts_enumerated(text) or last.bold != line.bold:
        return False
    if label_words(text) and (line.words[0].bold or label_of(line) in habits.labels):
        return False
    first = line.words[0]
    room = before.right - last.x1
    full = room < (first.x1 - first.x0) + 0.5 * last.size and len(last.words) > 3
    if last.text.endswith(_ENDS):
        # a sentence may end with the page: only a line that is full to the margin, not the first, says that more follows
        return last.text.endswith(".") and full and room < 2.5 * last.size and len(block.lines) > 1
    return text[:1].islower() or full
