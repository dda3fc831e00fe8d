"""Plain files: Markdown, tab-separated, text by columns of spaces."""

from __future__ import annotations

import textwrap
from pathlib import Path

from ..choices import Choices
from ..ir import Break, Document, Sheet, Table, Words


def _grid(t: Table) -> list[list[str]]:
    """Cells by column; what is covered is empty."""
    found = []
    for line in t.lines:
        row: list[str] = []
        for x in line.cells:
            row += ["" if x.covered else x.text] + [""] * (x.span - 1)
        found.append(row)
    return found


def markdown(doc: Document, c: Choices, path: Path) -> None:
    out: list[str] = []
    loose = c.style == "pipes-loose"
    for block in doc.blocks:
        if isinstance(block, Words):
            out.append(_marked(block))
        elif isinstance(block, Table):
            rows = [[x.replace("\n", "<br>").replace("|", "\\|") for x in row] for row in _grid(block)]
            if not block.head:
                rows.insert(0, [""] * len(block.widths))
            for n, row in enumerate(rows):
                bold = n and block.lines[n - (not block.head)].kind in ("band", "time")
                cells = [f"**{x}**" if bold and x else x for x in row]
                out.append(
                    "| " + " | ".join(cells) + " |"
                    if not loose
                    else " | ".join(cells).strip(" ")
                    if all(cells)
                    else "|" + "|".join(cells) + "|"
                )
                if n == 0:
                    out.append("|" + "|".join(["---"] * len(row)) + "|")
            out.append("")
        elif isinstance(block, Break):
            out += ["---", ""]
        elif isinstance(block, Sheet):
            continue
    path.write_text("\n".join(out).rstrip() + "\n", encoding="utf-8")


def _marked(w: Words) -> str:
    text = w.text
    if w.label and text.startswith(w.label):
        text = f"**{w.label}**{text[len(w.label) :]}"
    if w.kind in ("title", "h1", "h2", "h3"):
        return {"title": "#", "h1": "##", "h2": "###", "h3": "####"}[w.kind] + f" {text}\n"
    if w.kind == "item" and text.startswith("• "):
        return "  " * max(0, w.indent - 1) + f"- {text[2:]}"
    if w.kind == "label":
        return (
            "  " * w.indent
            + "- "
            + text.replace("**- ", "**").replace("**• ", "**").removeprefix("- ").removeprefix("• ")
        )
    if w.kind == "item":
        return f"\n{text}\n"
    return f"{text}\n"


def tabs(doc: Document, c: Choices, path: Path) -> None:
    del c
    out: list[str] = []
    for block in doc.blocks:
        if isinstance(block, Words):
            out.append(block.text)
        elif isinstance(block, Table):
            out += [
                "\t".join(x.replace("\n", " / ") for x in row).rstrip("\t") if not any(row[1:]) else "\t".join(row)
                for row in _grid(block)
            ]
        else:
            out.append("")
    path.write_text("\n".join(out).rstrip() + "\n", encoding="utf-8")


def plain(doc: Document, c: Choices, path: Path) -> None:
    out: list[str] = []
    for block in doc.blocks:
        if isinstance(block, Words):
            out += _plain_words(block)
        elif isinstance(block, Table):
            out += ["", *_columns(block, c), ""]
        elif isinstance(block, Break):
            out += ["", ""]
        elif isinstance(block, Sheet):
            continue
    path.write_text("\n".join(out).rstrip() + "\n", encoding="utf-8")


def _plain_words(w: Words) -> list[str]:
    if w.kind in ("title", "subtitle"):
        return [w.text.upper() if w.kind == "title" else w.text, ""]
    if w.kind in ("h1", "h2"):
        return ["", w.text, ("=" if w.kind == "h1" else "-") * len(w.text)]
    pad = "  " * w.indent
    more = pad + ("   " if w.kind == "item" else "  ")
    lines = textwrap.wrap(
        w.text,
        92,
        initial_indent=pad,
        subsequent_indent=more if w.kind in ("item", "label") else pad,
        break_on_hyphens=False,
    )
    return lines + ([""] if w.kind in ("p", "note") else [])


def _columns(t: Table, c: Choices) -> list[str]:
    rows = _grid(t)
    single = [t.lines[n].kind in ("band", "time") and not any(row[1:]) for n, row in enumerate(rows)]
    limit = [max(6, int(46 * w / max(t.widths))) for w in t.widths]
    body = [row for row, one in zip(rows, single, strict=True) if not one]
    longest = [max(max((len(w) for w in row[n].split()), default=1) for row in body) for n in range(len(t.widths))]
    need = [max(len(row[n]) for row in body) for n in range(len(t.widths))]
    widths = [min(a, max(b, x)) for a, b, x in zip(need, limit, longest, strict=True)]
    gap = "   " if c.seed % 2 else "  "
    if c.style == "ascii":
        return _ascii(t, rows, single, widths)
    rule = gap.join("-" * max(1, w) for w in widths)
    out = [rule] if c.style == "rules" else []
    for n, row in enumerate(rows):
        if single[n]:
            out += ["", row[0], ""] if c.style != "rules" else [rule, row[0], rule]
            continue
        cells = [
            textwrap.wrap(x.replace("\n", " / "), w, break_long_words=False, break_on_hyphens=False) or [""]
            for x, w in zip(row, widths, strict=True)
        ]
        for k in range(max(map(len, cells))):
            out.append(
                gap.join((x[k] if k < len(x) else "").ljust(w) for x, w in zip(cells, widths, strict=True)).rstrip()
            )
        if n == t.head - 1:
            out.append(rule)
        elif max(map(len, cells)) > 1 or c.style == "rules" or longest[0] > 8:
            out.append("" if c.style != "rules" else rule)
    if out and out[-1] == "":
        out.pop()
    return out


def _ascii(t: Table, rows: list[list[str]], single: list[bool], widths: list[int]) -> list[str]:
    """A table of signs: +---+ and |."""
    rule = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    out = [rule]
    for n, row in enumerate(rows):
        if single[n]:
            out += [f"| {row[0].ljust(len(rule) - 4)} |", rule]
            continue
        parts = zip(row, widths, strict=True)
        cells = [
            textwrap.wrap(x.replace("\n", " / "), w, break_long_words=False, break_on_hyphens=False) or [""]
            for x, w in parts
        ]
        for k in range(max(map(len, cells))):
            inner = " | ".join((x[k] if k < len(x) else "").ljust(w) for x, w in zip(cells, widths, strict=True))
            out.append(f"| {inner} |")
        out.append(rule.replace("-", "=") if n == t.head - 1 else rule)
    return out
