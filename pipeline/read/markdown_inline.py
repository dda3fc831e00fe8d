"""Inline Markdown (emphasis, links, entities, inline HTML) -> runs of text.

Links give their text, images nothing; `<br>` is a line break; `<sup>` clings to its word; what is struck through
(`~~`, `<s>`, `<del>`) is left out and counted, since its author deleted it; other tags vanish, their content stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pipeline.read.rich import Run, joined
from pipeline.read.starts import bullet, label_words, starts_enumerated

_TAG = re.compile(r"<\s*(/?)\s*([a-zA-Z][\w-]*)")
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]")
_ATTRIBUTES = re.compile(r"\{:[^{}\n]*\}")
_TEMPLATE_LINK = re.compile(r"\]\(([^()\n]*\{\{[^()\n]*)\)")
_TEMPLATE_TAG = re.compile(r"\{%[^%\n]*%\}")
_LOOSE_END = re.compile(r"(?P<mark>\*\*|__)(?P<words>[^\s*_](?:[^*_\n]*[^\s*_])?)(?P<blank>\s+)(?P=mark)(?=\S)")
"""`**Lead: **Board`: CommonMark takes the second mark for none, those who write it do not."""
_TASK = re.compile(r"\[[ xX]\]\s+")
_RAISED = frozenset(("sup", "sub"))
_BOLD = frozenset(("b", "strong"))
_STRUCK = frozenset(("s", "del", "strike"))
_UNSEEN = frozenset(("script", "style", "template", "title"))
_WRAPPED = 60
_MARKUP = re.compile(r"[\\*_`\[\]<>&!~]")


def new_parser() -> MarkdownIt:
    """CommonMark with strikethrough; indented text is text, not code; tables are found before (`text_tables`)."""
    return MarkdownIt("commonmark", {"html": True}).enable("strikethrough").disable("code")


def without_marks(line: str) -> str:
    """A source line without Kramdown attributes, note marks and template code in link targets; emphasis closed at its words."""
    line = _LOOSE_END.sub(r"\g<mark>\g<words>\g<mark>\g<blank>", _ATTRIBUTES.sub("", _NOTE_MARK.sub("", line)))
    return _TEMPLATE_LINK.sub("](#)", _TEMPLATE_TAG.sub("", line))


class InlineReader:
    """Turns inline source or tokens to runs; `struck` counts the characters left out as deleted."""

    def __init__(self, parser: MarkdownIt) -> None:
        self._parser = parser
        self.struck = 0

    def text(self, source: str) -> str:
        """A table cell's or line's source as text."""
        if not _MARKUP.search(source):
            return joined([Run(source)])
        tokens = self._parser.parseInline(source) if source else []
        return joined(self.runs(tokens[0].children or [])) if tokens else ""

    def runs(self, tokens: Sequence[Token]) -> list[Run]:
        made: list[Run] = []
        depth = {"bold": 0, "raised": 0, "struck": 0, "unseen": 0}
        for index, token in enumerate(tokens):
            text = ""
            if token.type in ("text", "code_inline", "text_special"):
                text = token.content
            elif token.type == "hardbreak":
                text = "\n"
            elif token.type == "softbreak":
                text = "\n" if _starts_anew(made, tokens[index + 1 :]) else " "
            elif token.type == "html_inline":
                text = _html(token.content, depth)
            elif token.type.startswith(("strong_", "s_")):
                depth["bold" if token.tag == "strong" else "struck"] += token.nesting
            if text and not depth["unseen"]:
                if depth["struck"] > 0:
                    self.struck += len(text.strip())
                else:
                    made.append(Run(text, depth["bold"] > 0, depth["raised"] > 0))
        if made and _TASK.match(made[0].text):
            made[0] = Run(_TASK.sub("", made[0].text, count=1), made[0].bold)
        return made


def _html(tag: str, depth: dict[str, int]) -> str:
    match = _TAG.match(tag)
    if match is None:
        return ""
    name, step = match.group(2).lower(), -1 if match.group(1) else 1
    if name in ("br", "p", "div", "li"):
        return "\n"
    for kind, names in (("bold", _BOLD), ("raised", _RAISED), ("struck", _STRUCK), ("unseen", _UNSEEN)):
        if name in names and not tag.endswith("/>"):
            depth[kind] = max(0, depth[kind] + step)
    return ""


def _starts_anew(before: Sequence[Run], after: Sequence[Token]) -> bool:
    """Does the source line after a soft break start a block? A label does after a short or a finished line only."""
    following = ""
    for token in after:
        if token.type in ("softbreak", "hardbreak"):
            break
        following += token.content if token.type in ("text", "code_inline", "text_special") else ""
    if starts_enumerated(following) or bullet(following):
        return True
    line = "".join(r.text for r in before).rsplit("\n", 1)[-1].rstrip()
    return label_words(following) > 0 and (len(line) < _WRAPPED or line.endswith((".", ";", ":")))
