"""Prose with marks: the text that is printed and, in double brackets, the activities in it with their gold.

Blocks are separated by empty lines: `= ` title, `~ ` line of the cover, `# number | title | as printed` an area
(further numbers after ` ; `), `## ` a heading that is no area, `- ` a bullet, `@a) ` an item with a code, `_ ` a
line at the end.
In `[[…]]` the pieces of an activity are separated by `|`: `^` a beginning that may be left out with all before it,
`?` words that may be left out by themselves, no mark: the core.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from fifth.gold import OR, Row, act, both, either

ARTICLE = re.compile(r"^(a|an|the|un|una|unos|unas|el|la|los|las) (?=\S)", re.I)
SENTENCE = re.compile(r"[.!?] (?=[A-ZÁÉÍÓÚÑ¿¡\"(])")
ABBREVIATION = re.compile(r"\b(St|Rs|Supt|Sgt|Mr|Ms|Dr|Lic|resp|No|qtr|Jan|Feb|Set|Sept|Dec|D)\.$")
CLAUSE = re.compile(r"[,;:] | (?=and |y |\()")
MARKED = re.compile(r"\[\[(.*?)\]\]", re.S)


@dataclass
class Block:
    kind: str
    text: str
    code: str = ""
    area: tuple[str, str] = ("", "")
    marked: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Gold:
    """What the words around an activity say; values as `la |Dirección` (with or without `la `), `~` also nothing."""

    date: Row
    more: dict[str, str]
    also: tuple[str, ...] = ()
    thing: tuple[str, ...] | None = None


def G(date: Row, also: Sequence[str] = (), thing: Sequence[str] | None = None, **more: str) -> Gold:
    return Gold(date, more, tuple(also), None if thing is None else tuple(thing))


def clean(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" ,;:.")


def value(text: str) -> str:
    """Each accepted answer with and without its first words."""
    found = []
    for answer in text.split(OR):
        empty, words = answer.startswith("~"), answer.removeprefix("~")
        parts = words.split("|")
        for i in range(len(parts)):
            whole = clean("".join(parts[i:]))
            found += [whole, ARTICLE.sub("", whole)]
        found += [""] if empty else []
    return either(*found)


def readings(marked: str) -> tuple[list[str], list[str]]:
    """Accepted activity texts, and those of the thing alone."""
    pieces = [(p[:1], p[1:]) if p[:1] in "^?" else ("", p) for p in marked.split("|")]
    at = next(i for i, (mark, _) in enumerate(pieces) if not mark)
    if any(mark == "^" for mark, _ in pieces[at:]) or any(not mark for mark, _ in pieces[at + 1 :]):
        raise ValueError(marked)
    heads, core, tails = pieces[:at], pieces[at][1], [t for _, t in pieces[at + 1 :]]
    ends = ["".join(t for t, k in zip(tails, keep, strict=True) if k)
            for keep in itertools.product((False, True), repeat=len(tails))]  # fmt: skip
    starts = []
    for i in range(len(heads), -1, -1):
        options = [(t, "") if mark == "?" else (t,) for mark, t in heads[i:]]
        starts += ["".join(choice) for choice in itertools.product(*options)]
    texts = [clean(s + core + e) for s in dict.fromkeys(starts) for e in ends]
    things = [clean(core + e) for e in ends]
    return _bare(texts), _bare(things)


def _bare(texts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(x for t in texts for x in (t, ARTICLE.sub("", t))))


def parse(source: str) -> list[Block]:
    blocks: list[Block] = []
    area = ("", "")
    for raw in re.split(r"\n\s*\n", source.strip()):
        text = re.sub(r"\s+", " ", raw).strip()
        kind, code = "p", ""
        for mark, name in (
            ("= ", "title"),
            ("~ ", "cover"),
            ("# ", "area"),
            ("## ", "head"),
            ("- ", "li"),
            ("_ ", "end"),
        ):
            if text.startswith(mark):
                kind, text = name, text.removeprefix(mark)
        if text.startswith("@"):
            kind = "item"
            code, _, text = text[1:].partition(" ")
        if kind == "area":
            number, title, text = (x.strip() for x in text.split("|"))
            area = (either(*number.split(" ; ")) if number else "", title)
        block = Block(kind, "", code, area)
        for i, part in enumerate(MARKED.split(text)):
            shown = re.sub(r"(^|\|)[\^?]?", "", part) if i % 2 else part
            if i % 2:
                block.marked.append(part)
                block.spans.append((len(block.text), len(block.text) + len(shown)))
            block.text += shown
        blocks.append(block)
    return blocks


def write(stem: str, source: str, golds: Sequence[Gold], year: int, language: str, **more: str) -> list[Block]:
    """Gold of the document; gives the blocks to draw."""
    blocks = parse(source)
    marked = [(b, m) for b in blocks for m in b.marked]
    if len(marked) != len(golds):
        raise ValueError(f"{stem}: {len(marked)} marked, {len(golds)} golds")
    rows = [_row(b, m, g) for (b, m), g in zip(marked, golds, strict=True)]
    title = more.pop("title", next(b.text for b in blocks if b.kind == "title"))
    used = list(dict.fromkeys(b.area for b, _ in marked if b.area[1]))
    areas = [(n, t, "*", "*") for n, t in used]
    both(stem, title, year, language, areas, rows, **more)
    return blocks


def around(block: Block, at: int) -> list[str]:
    """The clauses and the whole sentence about the activity, where it is the only one in them."""
    start, end = block.spans[at]
    low = block.spans[at - 1][1] if at else 0
    high = block.spans[at + 1][0] if at + 1 < len(block.spans) else len(block.text)
    ends = [m for m in SENTENCE.finditer(block.text) if not ABBREVIATION.search(block.text[: m.start() + 1])]
    first = max([m.end() for m in ends if m.end() <= start], default=0)
    last = min([m.start() for m in ends if m.start() >= end], default=len(block.text))
    starts = [m.end() for m in CLAUSE.finditer(block.text, max(first, low), start)] + [start]
    stops = [m.start() for m in CLAUSE.finditer(block.text, end, min(last, high))] + [end]
    starts += [first] if first >= low else []
    stops += [last] if last <= high else []
    starts += [start - 3] if block.text[:start].endswith(" to ") else []
    return [clean(block.text[a:b]) for a in starts for b in stops]


def _row(block: Block, marked: str, gold: Gold) -> Row:
    texts, things = readings(marked)
    texts += around(block, block.marked.index(marked))
    more = {k: value(v) if k in {"lead", "resources", "place", "product"} else v for k, v in gold.more.items()}
    if "product" not in more:
        more["product"] = either("", *(things if gold.thing is None else _bare([clean(t) for t in gold.thing])))
    more.setdefault("quantity", either("", "1"))
    if more["quantity"].isdigit() and int(more["quantity"]) > 10:
        more["quantity"] = either(more["quantity"], "")
    money = {k: more.pop(k) for k in ("budget", "currency") if k in more}
    date = dict(gold.date)
    if date["date_text"] != "*":
        date["date_text"] = value(date["date_text"])
    row = act(block.area, block.code, either(*texts, *_bare(gold.also)), date, "narrative", **more)
    return {**row, **{k: either(v, "") for k, v in money.items()}}
