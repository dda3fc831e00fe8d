"""The flow of an HTML page -> paragraphs, headings, list items: what a browser would set as one block each.

`Flow` takes the events of a walk and hands every finished block to a sink; table cells use the same flow with a sink
that collects lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from pipeline.read.html_tree import BLOCKS, attribute, list_form, list_label
from pipeline.read.rich import Run
from pipeline.read.starts import label_words, starts_enumerated

_SPACE = re.compile(r"\s+")
_BOLD = frozenset(("b", "strong", "th"))
_RAISED = frozenset(("sup", "sub"))
_STRUCK = frozenset(("s", "del", "strike"))
_HEADING = re.compile(r"h([1-6])$")
_SHORT_ALT = 3


@dataclass(frozen=True, slots=True)
class FlowBlock:
    """`depth`: of lists."""

    runs: list[Run]
    heading: int = 0
    marker: str = ""
    depth: int = 0


@dataclass(slots=True)
class _List:
    form: str
    count: int


@dataclass(slots=True)
class Flow:
    """State of a walk through the flow; `struck` counts characters left out as deleted."""

    sink: Callable[[FlowBlock], None]
    struck: int = 0
    runs: list[Run] = field(default_factory=list)
    heading: int = 0
    marker: str = ""
    term: list[Run] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    depth: dict[str, int] = field(default_factory=lambda: {"bold": 0, "raised": 0, "struck": 0, "mark": 0})

    def text(self, text: str) -> None:
        text = _SPACE.sub(" ", text)
        if self.depth["mark"] or not text:
            return
        if self.depth["struck"]:
            self.struck += len(text.strip())
            return
        self.runs.append(Run(text, self.depth["bold"] > 0, self.depth["raised"] > 0))

    def enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in BLOCKS:
            self.end_block()
        heading = _HEADING.match(tag)
        if heading:
            self.heading = int(heading.group(1))
        elif tag in ("ol", "ul", "menu", "dir"):
            self.lists.append(_open_list(node, tag))
        elif tag == "li":
            self.marker = self._item(node)
        elif tag == "br":
            self.runs.append(Run("\n", bold=True))
        elif tag == "input" and attribute(node, "type").lower() in ("checkbox", "radio"):
            self.text("☒" if "checked" in node.attributes else "☐")
        elif tag == "img" and 0 < len(attribute(node, "alt").strip()) <= _SHORT_ALT:
            self.text(attribute(node, "alt"))
        self._format(node, tag, 1)

    def leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "dt":
            self._lone_term()
            self.term, self.runs = [*self.runs], []
        elif tag == "dd" and self.term:
            self._join_term()
        if tag in BLOCKS:
            self.end_block()
        if tag == "dl":
            self._lone_term()
        if tag in ("ol", "ul", "menu", "dir") and self.lists:
            self.lists.pop()
        if _HEADING.match(tag):
            self.heading = 0
        self._format(node, tag, -1)

    def end_block(self) -> None:
        """Hand over what was collected since the last block boundary; a term waiting for its `dd` goes before it."""
        if self.term and any(r.text.strip() for r in self.runs):
            self._join_term()
        runs, self.runs = self.runs, []
        if any(r.text.strip() for r in runs):
            self.sink(FlowBlock(runs, self.heading, self.marker, len(self.lists)))
            self.marker = ""

    def _lone_term(self) -> None:
        """A term without a `dd` of its own is a block."""
        term, self.term = self.term, []
        if any(r.text.strip() for r in term):
            self.sink(FlowBlock(term, self.heading, self.marker, len(self.lists)))

    def _join_term(self) -> None:
        """`dt` and `dd` read as `Label: value`; a term that is numbered, or has labels of its own below it, stands alone."""
        term = "".join(r.text for r in self.term).strip().rstrip(":")
        said = "".join(r.text for r in self.runs).strip()
        if term and (starts_enumerated(term) or (label_words(said) and not said.endswith(":"))):
            self.sink(FlowBlock(self.term, self.heading, self.marker, len(self.lists)))
            self.term, self.marker = [], ""
            return
        self.runs = [Run(f"{term}: ", bold=True), *self.runs] if term else self.runs
        self.term = []

    def _item(self, node: LexborNode) -> str:
        if not self.lists or not self.lists[-1].form:
            return "•"
        own = attribute(node, "value")
        if own.lstrip("-").isdecimal() and len(own) < 7:
            self.lists[-1].count = int(own)
        label = list_label(self.lists[-1].count, self.lists[-1].form)
        self.lists[-1].count += 1
        return label

    def _format(self, node: LexborNode, tag: str, step: int) -> None:
        for kind, tags in (("bold", _BOLD), ("raised", _RAISED), ("struck", _STRUCK)):
            if tag in tags:
                self.depth[kind] += step
        if tag == "sup" and node.css_first("a[href^='#']") is not None:
            self.depth["mark"] += step


def _open_list(node: LexborNode, tag: str) -> _List:
    start = attribute(node, "start")
    first = int(start) if start.lstrip("-").isdecimal() and len(start) < 7 else 1
    return _List(list_form(node) if tag == "ol" else "", first)
