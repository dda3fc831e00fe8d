"""Rows of tables whose lines are not drawn all around: told by bands, rules, distances, alignment and words."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_drawing import HEAD, PROSE, ROWS, SMALL, build, read_pdf, tables
from reportlab.lib import colors
from reportlab.platypus import PageBreak, Paragraph, Table

from pipeline.read.pdf_continuing import goes_on_by
from pipeline.read.pdf_grid import TableLine, parted
from pipeline.read.pdf_gutters import column_chunks
from pipeline.read.pdf_segments import merged_columns, row_breaks
from pipeline.read.pdf_words import TextLine, Word, line_of

PAIRS = tomllib.loads((Path(__file__).parent.parent / "cases" / "pdf_lines.toml").read_text(encoding="utf-8"))["pair"]
WIDTHS = (45, 150, 110, 110, 80)
EXPECTED = [list(HEAD), *(list(r) for r in ROWS)]
SHADE = colors.HexColor("#E8EEF8")
GROUPS = [HEAD, ("1. Datos", "", "", "", ""), *ROWS[:2], ("2. Formación", "", "", "", ""), *ROWS[2:]]
GROUPED = [list(r) for r in GROUPS]


def lines_of(*texts: str, base: float = 100.0, lead: float = 12.0) -> list[TextLine]:
    """Lines of words; a letter is 5 points wide, `|` goes on to the next column of 100 points."""
    found = []
    for n, text in enumerate(texts):
        words: list[Word] = []
        for k, cell in enumerate(text.split("|")):
            x = 110.0 * k
            for w in cell.split():
                words.append(Word(w, x, x + 5 * len(w), base + n * lead, 10.0, False))
                x += 5 * len(w) + 3
        found.append(line_of(words))
    return found


def table(rows: Sequence[tuple[str, ...]], style: Sequence[tuple[object, ...]], valign: str = "TOP") -> Table:
    cells = [[Paragraph(f"<b>{x}</b>" if r == 0 else x, SMALL) for x in row] for r, row in enumerate(rows)]
    spans = [("SPAN", (0, r), (-1, r)) for r, row in enumerate(rows) if not any(row[1:])]
    return Table(cells, colWidths=WIDTHS, style=[("VALIGN", (0, 0), (-1, -1), valign), *spans, *style])


def bands(rows: int, first: int = 1) -> list[tuple[object, ...]]:
    return [("BACKGROUND", (0, r), (-1, r), SHADE) for r in range(first, rows, 2)]


STYLES: dict[str, Sequence[tuple[object, ...]]] = {
    "bands, the first row shaded": bands(6),
    "bands, the second row shaded": bands(6, 2),
    "bands and a dark head": [("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey), *bands(6)],
    "rules below every row": [("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.black)],
    "rules above and below, and below the head": [
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, colors.black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
        ("LINEBELOW", (0, -1), (-1, -1), 0.9, colors.black),
    ],
    "a frame and upright rules": [
        ("BOX", (0, 0), (-1, -1), 0.6, colors.black),
        ("INNERGRID", (0, 0), (-1, 0), 0.6, colors.black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.6, colors.black),
        *(("LINEBEFORE", (k, 0), (k, -1), 0.6, colors.black) for k in range(1, 5)),
    ],
    "nothing": [],
}


@pytest.mark.parametrize("valign", ["TOP", "MIDDLE", "BOTTOM"])
@pytest.mark.parametrize("style", STYLES)
def test_rows_are_told(tmp_path: Path, style: str, valign: str) -> None:
    document = read_pdf(build(tmp_path / "a.pdf", [table([HEAD, *ROWS], STYLES[style], valign)]))
    assert tables(document) == [EXPECTED]


@pytest.mark.parametrize("style", ["bands, the first row shaded", "rules below every row", "nothing"])
def test_titles_of_groups_are_rows(tmp_path: Path, style: str) -> None:
    document = read_pdf(build(tmp_path / "a.pdf", [table(GROUPS, STYLES[style])]))
    (read,) = tables(document)
    assert [[x for x in row if x] for row in read] == [[x for x in row if x] for row in GROUPED]


def test_a_rule_below_groups_parts_groups_only(tmp_path: Path) -> None:
    style = [("LINEBELOW", (0, r), (-1, r), 0.5, colors.black) for r in (0, 3, 7)]
    (read,) = tables(read_pdf(build(tmp_path / "a.pdf", [table(GROUPS, style)])))
    assert [[x for x in row if x] for row in read] == [[x for x in row if x] for row in GROUPED]


def test_a_banded_table_goes_on_over_the_page(tmp_path: Path) -> None:
    parts = [table([HEAD, *ROWS[:3]], bands(4)), PageBreak(), table([HEAD, *ROWS[3:]], bands(3))]
    assert tables(read_pdf(build(tmp_path / "a.pdf", parts))) == [EXPECTED]


def test_a_rule_above_and_below_text_makes_no_table(tmp_path: Path) -> None:
    text = Table([[Paragraph(PROSE * 2, SMALL)]], colWidths=[450], style=STYLES["rules below every row"])
    assert not tables(read_pdf(build(tmp_path / "a.pdf", [text])))


def test_the_name_of_an_area_reaches_over_its_rows() -> None:
    """The name runs on beside the rows: the second row begins at its third line, as near to it as one line to another."""
    area = [("Gestión y", 100), ("publicación", 112), ("de los datos", 124), ("abiertos", 136), ("Otra", 168)]
    rows = [
        ("1.1", "Taller", 100),
        ("1.2", "Curso", 124),
        ("1.3", "Encuesta", 148),
        ("2.1", "Boletín", 168),
        ("2.2", "Guía", 192),
    ]
    lines: dict[int, TableLine] = {}
    for k, text, base in [(0, t, y) for t, y in area] + [(k + 1, x, r[2]) for r in rows for k, x in enumerate(r[:2])]:
        word = Word(text, 110.0 * k, 110.0 * k + 90, float(base), 10.0, False)
        line = lines.setdefault(base, TableLine(line_of([word]), {}))
        line.cells[k] = [word]
    ordered = [lines[y] for y in sorted(lines)]
    columns = [(110.0 * k, 110.0 * k + 100) for k in range(3)]
    assert merged_columns(ordered, columns) == {0}
    groups = parted(ordered, row_breaks(ordered, columns, [False] * (len(ordered) - 1)))
    firsts = [g[0].cells[1][0].text for g in groups if 1 in g[0].cells]
    assert firsts == ["1.1", "1.2", "1.3", "2.1", "2.2"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda p: f"{p['above']} / {p['below']}")
def test_a_line_goes_on_the_one_above(pair: dict[str, object]) -> None:
    above, below = lines_of(str(pair["above"]), str(pair["below"]))
    assert (goes_on_by(above.words, below.words, (0.0, 100.0)) > 0) is pair["goes_on"]


def test_months_at_even_distances_are_columns_of_their_own() -> None:
    words = [
        Word(m, 20.0 * n, 20.0 * n + 16.5, 100.0, 10.0, True)
        for n, m in enumerate(("ENE", "FEB", "MAR", "ABR", "MAY", "JUN"))
    ]
    assert len(column_chunks(words)) == 6


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 3)), min_size=3, max_size=10),
    st.sampled_from(["top", "middle", "bottom"]),
)
def test_rows_with_space_between_are_always_found(heights: list[tuple[int, int, int]], alignment: str) -> None:
    """Rows of wrapped cells with a free half line between them come out again, wherever their cells stand."""
    words: list[tuple[int, int, Word]] = []
    y = 100.0
    for r, row in enumerate(heights):
        high = max(row)
        for k, n in enumerate(row):
            shift = {"top": 0.0, "middle": (high - n) / 2, "bottom": float(high - n)}[alignment]
            for i in range(n):
                text = "Palabras" if i == 0 else "siguientes"
                x = 110.0 * k
                words.append((r, k, Word(text, x, x + 90.0, y + 12 * (shift + i), 10.0, False)))
        y += 12 * high + 8
    lines: list[TableLine] = []
    origin: list[set[int]] = []
    for r, k, word in sorted(words, key=lambda w: (w[2].base, w[1])):
        if not lines or word.base - lines[-1].line.base > 1:
            lines.append(TableLine(line_of([word]), {}))
            origin.append(set())
        lines[-1].cells[k] = [word]
        origin[-1].add(r)
    columns = [(110.0 * k, 110.0 * k + 100) for k in range(3)]
    breaks = row_breaks(lines, columns, [False] * (len(lines) - 1))
    groups = parted(lines, breaks)
    at = 0
    for n, group in enumerate(groups):
        assert set().union(*origin[at : at + len(group)]) == {n}
        at += len(group)
    assert len(groups) == len(heights)
