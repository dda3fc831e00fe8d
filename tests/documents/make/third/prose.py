"""Running text: one list of blocks is set by several writers, and gold is gathered from the rows beside each block.

Blocks: ("t", title), ("s", line under it), ("h", number, title, printed heading), ("p", text, rows), ("l", items, rows), ("x", heading
that is no area), where an item is a text or (text, [items]). Rows are keyword sets of `gold.row` without area.
"""

from __future__ import annotations

import re
import tempfile
from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Cm, Pt
from third.engines import chromium, office, settle
from third.gold import expand, row, write, write_facts

Blocks = list[tuple[Any, ...]]


def act(activity: str, dates: str = "", **given: str) -> dict[str, str]:
    return {"activity": activity, "dates": dates, **given}


def _texts(items: list[Any]) -> list[str]:
    return [t for i in items for t in ([i] if isinstance(i, str) else [i[0], *_texts(i[1])])]


def plain(blocks: Blocks) -> str:
    parts = [" ".join(_texts(b[1])) if b[0] == "l" else b[3] if b[0] == "h" else b[1] for b in blocks]
    return re.sub(r"\s+", " ", re.sub(r"[*`]", "", " ".join(parts)))


def _core(given: dict[str, str]) -> str:
    return min(expand(given["activity"].split(" || ")[0]), key=len)


def _sentences(block: tuple[Any, ...], given: dict[str, str]) -> str:
    """The whole sentence and its first clause, where no other activity stands in the sentence."""
    for text in _texts(block[1]) if block[0] == "l" else [block[1]]:
        for sentence in re.split(r"(?<=[.:]) +(?=[A-ZÁÉÍÓÚÑ])", text):
            if _core(given) in sentence:
                if sum(_core(other) in sentence for other in block[2]) > 1:
                    return ""
                return "".join(f" || {s.strip(' .')}" for s in dict.fromkeys((sentence, sentence.split(";")[0])))
    raise AssertionError((_core(given), "is not printed"))


def gold(stem: str, year: int, language: str, blocks: Blocks, **cover: str) -> None:
    """Writes gold, and holds that every value (one of its readings) stands in the text."""
    rows: list[dict[str, str]] = []
    areas: list[tuple[str, str, str]] = []
    text = plain(blocks).casefold()
    for block in blocks:
        if block[0] == "h":
            areas.append((block[1] or f"∅ || {len(areas) + 1}", block[2], "∅ || *"))
        for given in block[2] if block[0] in "pl" else ():
            number, title = areas[-1][:2] if areas else ("∅ || 1", "*")
            kept = {k: v for k, v in given.items() if k not in ("activity", "dates")}
            made = {"area_number": number, "area_title": title, "code": "", "layout": "narrative"} | kept
            rows.append(row(year, given["activity"] + _sentences(block, given), given["dates"], **made))
            for field in ("activity", "product", "lead", "resources", "place", "code"):
                value = rows[-1].get(field, "")
                found = [v in ("", "∅", "*") or v.casefold() in text for v in value.split(" || ")]
                assert found[0] or any(found[:64]), (stem, field, value[:200])
    write(stem, rows)
    title = next(b[1] for b in blocks if b[0] == "t")
    below = next((b[1] for b in blocks if b[0] == "s"), "")
    if below:
        title = f"{title} || {below} || {title} {below} || {title}. {below}"
    write_facts(stem, title, year, language, areas, len(rows), **cover)


def html(blocks: Blocks, style: str = "", language: str = "en") -> str:
    def listed(items: list[Any]) -> str:
        inner = "".join(
            f"<li>{escape(i)}</li>" if isinstance(i, str) else f"<li>{escape(i[0])}{listed(i[1])}</li>" for i in items
        )
        return f"<ul>{inner}</ul>"

    body = []
    for b in blocks:
        tag = {"t": "h1", "s": "p class='sub'", "h": "h2", "x": "h2", "p": "p"}.get(b[0])
        text = b[3] if b[0] == "h" else b[1]
        body.append(listed(b[1]) if b[0] == "l" else f"<{tag}>{escape(text)}</{tag.split()[0]}>")
    head = f"<meta charset='utf-8'><title>{escape(next(b[1] for b in blocks if b[0] == 't'))}</title><style>{style}</style>"
    return (
        f"<!doctype html>\n<html lang='{language}'><head>{head}</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body></html>\n"
    )


def as_html_pdf(path: Path, blocks: Blocks, style: str) -> None:
    chromium(html(blocks, style), path)


def as_docx(path: Path, blocks: Blocks, size: float = 11, font: str = "Calibri", headings: bool = True) -> None:
    """A Word file; without `headings`, headings are bold paragraphs as people make them by hand."""
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = font, Pt(size)
    doc.sections[0].page_width, doc.sections[0].page_height = Cm(21), Cm(29.7)

    def listed(items: list[Any], depth: int) -> None:
        for i in items:
            style = "List Bullet" if depth == 0 else f"List Bullet {depth + 1}"
            doc.add_paragraph(i if isinstance(i, str) else i[0], style=style)
            if not isinstance(i, str):
                listed(i[1], depth + 1)

    for b in blocks:
        if b[0] == "l":
            listed(b[1], 0)
        elif b[0] in "thx":
            text = b[3] if b[0] == "h" else b[1]
            if headings:
                doc.add_heading(text, 0 if b[0] == "t" else 1)
            else:
                doc.add_paragraph().add_run(text).bold = True
        else:
            doc.add_paragraph(b[1])
    doc.save(str(path))
    settle(path)


def as_office_pdf(path: Path, blocks: Blocks, size: float = 11, font: str = "Liberation Serif") -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, path.stem + ".docx")
        as_docx(source, blocks, size, font, headings=False)
        office(source, path)


def as_markdown(path: Path, blocks: Blocks) -> None:
    def listed(items: list[Any], depth: int) -> list[str]:
        out = []
        for i in items:
            out.append("    " * depth + "- " + (i if isinstance(i, str) else i[0]))
            out += [] if isinstance(i, str) else listed(i[1], depth + 1)
        return out

    lines = []
    for b in blocks:
        mark = {"t": "# ", "h": "## ", "x": "## "}.get(b[0], "")
        lines.append("\n".join(listed(b[1], 0)) if b[0] == "l" else mark + (b[3] if b[0] == "h" else b[1]))
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
