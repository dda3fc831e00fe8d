"""A small canvas for the report's figures: shapes and texts in, one SVG out, in one language or in both.

Figures are drawn once. In the page they carry both languages and take the page's colours (light, dark, print); as a file
they carry one language and their own light colours. Everything that is text is escaped here and nowhere else.
"""

from __future__ import annotations

import re
from functools import cache
from html import escape
from importlib.resources import files

from pipeline.report.display import seen
from pipeline.text.i18n import LANGUAGES, Said


def asset(name: str) -> str:
    """A file of `pipeline/report/static` as text."""
    return (files("pipeline") / "report" / "static" / name).read_text(encoding="utf-8")


@cache
def _light_tokens() -> dict[str, str]:
    root = asset("hilo.css").split(":root {", 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--([\w-]+):\s*([^;]+);", root))


@cache
def file_style() -> str:
    """The figures' style with the light colours written out, for a figure that stands alone."""
    tokens = _light_tokens()
    style = asset("figures.css")
    while "var(--" in style:
        style = re.sub(r"var\(--([\w-]+)\)", lambda m: tokens[m[1]], style)
    return style


def shape(value: float) -> str:
    """A coordinate with one decimal at most."""
    text = f"{value:.1f}"
    return text.removesuffix(".0")


class Canvas:
    """Collects the elements of one figure. `both`: draw texts in every language (the page shows one of them)."""

    def __init__(self, width: float, height: float, lang: str, both: bool) -> None:
        self.width = width
        self.height = height
        self.lang = lang
        self.both = both
        self.parts: list[str] = []
        self._tags: list[str] = []

    def rect(self, x: float, y: float, width: float, height: float, kind: str, radius: float = 0) -> None:
        """A rectangle; `kind`: its classes in figures.css, here and below."""
        round_ = f' rx="{shape(radius)}"' if radius else ""
        self.parts.append(
            f'<rect x="{shape(x)}" y="{shape(y)}" width="{shape(width)}" height="{shape(height)}" class="{kind}"{round_}/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, kind: str) -> None:
        """A straight line."""
        self.parts.append(f'<path d="M{shape(x1)} {shape(y1)}L{shape(x2)} {shape(y2)}" class="{kind}"/>')

    def path(self, d: str, kind: str) -> None:
        """A path by its SVG commands."""
        self.parts.append(f'<path d="{d}" class="{kind}"/>')

    def mark(self, name: str, x: float, y: float, size: float = 14) -> None:
        """A mark of `MARKS`, centred on (x, y)."""
        half = size / 2
        self.parts.append(
            f'<svg x="{shape(x - half)}" y="{shape(y - half)}" width="{shape(size)}" height="{shape(size)}"'
            f' viewBox="0 0 16 16" class="mk {name}">{MARKS[name]}</svg>'
        )

    def text(self, x: float, y: float, words: Said | str, kind: str = "", anchor: str = "") -> None:
        """Words on the base line y; `anchor`: middle or end."""
        at = f'x="{shape(x)}" y="{shape(y)}"' + (f' text-anchor="{anchor}"' if anchor else "")
        for lang, text in self._languages(words):
            named = " ".join(filter(None, (kind, "t" if lang else "")))
            which = (f' class="{named}"' if named else "") + (f' lang="{lang}"' if lang else "")
            self.parts.append(f"<text {at}{which}>{escape(seen(text))}</text>")

    def open(self, title: str = "", kind: str = "", target: str = "") -> None:
        """Begin a group with a text that the pointer shows; in the page it can be a link to `target`."""
        tag = f'<a href="{escape(target)}" tabindex="-1"' if target and self.both else "<g"
        self.parts.append(tag + (f' class="{kind}"' if kind else "") + ">")
        if title:
            self.parts.append(f"<title>{escape(seen(title))}</title>")
        self._tags.append("</a>" if target and self.both else "</g>")

    def close(self) -> None:
        """End the group that was opened last."""
        self.parts.append(self._tags.pop())

    def _languages(self, words: Said | str) -> list[tuple[str, str]]:
        if isinstance(words, str):
            return [("", words)]
        if not self.both:
            return [("", words[self.lang])]
        return [("", words.es)] if words.same else [(lang, words[lang]) for lang in LANGUAGES]

    def svg(self, title: Said, label: str = "") -> str:
        """The figure. In the page it is named by the element `label`; as a file it holds title, style and background."""
        size = f'width="{shape(self.width)}" height="{shape(self.height)}" viewBox="0 0 {shape(self.width)} {shape(self.height)}"'
        body = "".join(self.parts)
        if self.both:
            return f'<svg class="fig" role="group" aria-labelledby="{label}" {size}>{body}</svg>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="fig" lang="{self.lang}" {size}>'
            f"<title>{escape(title[self.lang])}</title><style>{file_style()}</style>"
            f'<rect width="100%" height="100%" class="paper"/>{body}</svg>\n'
        )


MARKS = {
    "first": '<circle cx="8" cy="8" r="4"/>',
    "continued": '<circle cx="8" cy="8" r="5"/>',
    "changed": '<path d="M8 1.5 14.5 8 8 14.5 1.5 8z"/>',
    "split": '<path class="o" d="M1 8h5l7-5M6 8l7 5"/><circle cx="5" cy="8" r="3"/>',
    "merged": '<path class="o" d="M15 8h-5L3 3M10 8l-7 5"/><circle cx="11" cy="8" r="3"/>',
    "resumed": '<path class="o" d="M8 3a5 5 0 1 1-5 5M8 3 5 .8M8 3 5.3 5.6"/><circle cx="8" cy="8" r="1.8"/>',
    "new": '<circle class="o" cx="8" cy="8" r="6"/><path class="o" d="M8 5v6M5 8h6"/>',
    "gap": '<path class="o" d="M1 8h2.5M6.7 8h2.6M12.5 8H15"/>',
    "dropped": '<path class="o" d="m3.5 3.5 9 9m0-9-9 9"/>',
}
