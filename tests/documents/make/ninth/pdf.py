"""Draws a plan's blocks with reportlab."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    HRFlowable,
    KeepTogether,
    LongTable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)  # fmt: skip

from ninth.plan import Item, Table


@dataclass
class Look:
    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    size: float = 9.5
    page: tuple[float, float] = A4
    wide: bool = False
    margin: float = 20 * mm
    columns: int = 1
    head: str = ""
    foot: str = "{page}"
    color: str = "#1f3b57"
    tint: str = "#e8eef4"
    justify: bool = False
    repeat: bool = True
    centred: bool = False


def _style(look: Look, name: str, size: float, bold: bool = False, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=look.bold if bold else look.font, fontSize=size, leading=size * 1.25, **more)


def _text(value: str) -> str:
    return escape(value).replace("\n", "<br/>")


def _table(table: Table, look: Look, width: float) -> LongTable:
    cell = _style(look, "cell", table.size)
    bold = _style(look, "cellb", table.size, True)
    light = _style(look, "celll", table.size, True, textColor=colors.white)
    dark = table.style in ("grid-dark", "zebra")
    rules: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    data: list[list[Any]] = [[Paragraph(_text(c), light if dark else bold) for c in row] for row in table.head]
    n, top = len(table.widths), len(table.head)
    for r, row in enumerate(table.rows, top):
        if len(row) == 1:
            data.append([Paragraph(_text(row[0]), bold)] + [""] * (n - 1))
            rules.append(("SPAN", (0, r), (-1, r)))
            if table.style.startswith("grid"):
                rules.append(("BACKGROUND", (0, r), (-1, r), colors.HexColor(look.tint)))
            continue
        data.append(["" if c == "^" else Paragraph(_text(c), cell) for c in row])
    for c in range(n):
        start = None
        for r, row in enumerate([*table.rows, [""] * n], top):
            merged = len(row) > 1 and row[c] == "^"
            if merged and start is None:
                start = r - 1
            if not merged and start is not None:
                rules.append(("SPAN", (c, start), (c, r - 1)))
                start = None
    rules += [("SPAN", (a, b), (c, d)) for a, b, c, d in table.spans]
    line = colors.HexColor("#444444")
    if table.style.startswith("grid"):
        rules.append(("GRID", (0, 0), (-1, -1), 0.5, line))
        corner = (-1, top - 1) if top else (0, -1)
        rules.append(("BACKGROUND", (0, 0), corner, colors.HexColor(look.color if dark else look.tint)))
    elif table.style == "zebra":
        rules.append(("BACKGROUND", (0, 0), (-1, top - 1), colors.HexColor(look.color)))
        rules += [("BACKGROUND", (0, r), (-1, r), colors.HexColor(look.tint)) for r in range(top + 1, len(data), 2)]
    elif table.style == "rules":
        rules += [("LINEBELOW", (0, 0), (-1, -1), 0.4, line), ("LINEABOVE", (0, 0), (-1, 0), 0.8, line)]
    elif table.style == "booktabs":
        rules += [
            ("LINEABOVE", (0, 0), (-1, 0), 1.1, colors.black),
            ("LINEBELOW", (0, top - 1), (-1, top - 1), 0.5, colors.black),
            ("LINEBELOW", (0, -1), (-1, -1), 1.1, colors.black),
        ]
    rules += [("BACKGROUND", (c, r + top), (c, r + top), colors.HexColor("#5b7f9e")) for r, c in table.fills]
    total = sum(table.widths)
    made = LongTable(data, [w / total * width for w in table.widths], repeatRows=top if look.repeat else 0)
    made.setStyle(TableStyle(rules))
    made.spaceBefore, made.spaceAfter = 4, 9
    return made


def _item(item: Item, look: Look, width: float) -> list[Any]:
    body = _style(look, "item", look.size, spaceAfter=2, leftIndent=8)
    name = f"{item.code} {item.activity}".strip()
    if item.form == "box" or item.form.startswith("card"):
        rows = [[a, b] for a, b in item.pairs]
        if item.form.startswith("card"):
            _, code, activity = item.form.split(":")
            full = ([[code, item.code]] if code else []) + [[activity, item.activity], *rows]
            return [_table(Table([], full, [1, 3.2], "grid", size=look.size - 1), look, width)]
        return [_table(Table([[name, ""]], rows, [1, 3.6], "grid", [(0, 0, 1, 0)]), look, width)]
    if item.form == "inline":
        tail = " ".join(f"<b>{escape(a)}:</b> {_text(b)}." for a, b in item.pairs)
        return [
            Paragraph(
                f"{_text(name)}. {tail}",
                _style(look, "inline", look.size, spaceAfter=5, leftIndent=12, firstLineIndent=-12),
            )
        ]
    if item.form == "oneline":
        tail = " | ".join(f"{escape(a)}: {_text(b)}" for a, b in item.pairs)
        return [
            Paragraph(f"<b>{_text(name)}</b>", body),
            Paragraph(tail, _style(look, "one", look.size - 0.5, leftIndent=16, spaceAfter=6)),
        ]
    if item.form == "dots":
        rows = [[f"{a} {'.' * (26 - len(a))}", b] for a, b in item.pairs]
        made = _table(Table([], rows, [1, 2.6], "plain", size=look.size), look, width)
        return [Paragraph(f"<b>{_text(name)}</b>", body), made]
    head = Paragraph(f"<b>{_text(name)}</b>" if item.form == "bold" else _text(name), body)
    under = _style(look, "under", look.size - 0.3, leftIndent=22, spaceAfter=1)
    lines = [
        Paragraph(f"<i>{escape(a)}:</i> {_text(b)}" if item.form == "bold" else f"{escape(a)}: {_text(b)}", under)
        for a, b in item.pairs
    ]
    return [head, *lines, Spacer(1, 5)]


def draw(path: Path, blocks: list[Any], look: Look) -> None:
    """The whole document."""
    page = landscape(look.page) if look.wide else look.page
    width, gap = page[0] - 2 * look.margin, 14
    each = (width - gap * (look.columns - 1)) / look.columns
    frames = [
        Frame(look.margin + i * (each + gap), look.margin, each, page[1] - 2 * look.margin, 0, 0, 0, 0)
        for i in range(look.columns)
    ]

    def decorate(canvas: Any, doc: Any) -> None:
        canvas.setFont(look.font, 7.5)
        canvas.setFillGray(0.35)
        canvas.drawString(look.margin, page[1] - look.margin * 0.6, look.head)
        canvas.drawCentredString(page[0] / 2, look.margin * 0.5, look.foot.format(page=doc.page))

    title = _style(
        look,
        "title",
        look.size + 8,
        True,
        alignment=TA_CENTER if look.centred else TA_LEFT,
        spaceAfter=10,
        textColor=colors.HexColor(look.color),
    )
    sub = _style(look, "sub", look.size + 1.5, alignment=TA_CENTER if look.centred else TA_LEFT, spaceAfter=6)
    body = _style(look, "body", look.size, spaceAfter=6, alignment=TA_JUSTIFY if look.justify else TA_LEFT)
    flow: list[Any] = []
    for kind, *rest in blocks:
        if kind == "title":
            flow.append(Paragraph(_text(rest[0]), title))
        elif kind == "sub":
            flow.append(Paragraph(_text(rest[0]), sub))
        elif kind == "h":
            style = _style(
                look,
                f"h{rest[0]}",
                look.size + 5 - 1.7 * rest[0],
                True,
                spaceBefore=9,
                spaceAfter=5,
                textColor=colors.HexColor(look.color),
            )
            flow += [CondPageBreak(95), Paragraph(_text(rest[1]), style)]
        elif kind == "p":
            flow.append(Paragraph(_text(rest[0]), body))
        elif kind == "note":
            flow.append(Paragraph(_text(rest[0]), _style(look, "note", look.size - 2, spaceAfter=6)))
        elif kind == "ul":
            flow += [
                Paragraph(
                    _text(x),
                    _style(look, "li", look.size, leftIndent=16, bulletIndent=5, spaceAfter=3),
                    bulletText=rest[1] if len(rest) > 1 else "•",
                )
                for x in rest[0]
            ]
        elif kind == "t":
            flow.append(_table(rest[0], look, each))
        elif kind == "i":
            made = _item(rest[0], look, each)
            flow += [KeepTogether(made)] if rest[0].form == "box" else made
        elif kind == "rule":
            flow.append(HRFlowable(width="100%", thickness=0.6, color=colors.grey, spaceAfter=6))
        elif kind == "gap":
            flow.append(Spacer(1, rest[0]))
        elif kind == "break":
            flow.append(PageBreak())
    doc = BaseDocTemplate(str(path), pagesize=page, invariant=1, title="", author="")
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=decorate))
    doc.build(flow)
