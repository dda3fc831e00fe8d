from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model.document import Table, TextBlock
from tests.read.reading import tables, texts, written


def test_page_in_reading_order(tmp_path: Path) -> None:
    document = written(
        tmp_path,
        "a.html",
        "<head><title>t</title><style>.h{display:none} .on{background:#9cf}</style><script>x()</script></head>"
        "<nav>Inicio</nav><h1>Plan 2020</h1><p class=h>oculto</p><p hidden>oculto</p>"
        "<table><tr><td><h2>1. Área</h2><p>Objetivo: hacer<br>Responsable: BID</p>"
        "<table><tr><td rowspan=2>Eje</td><td>Actividad</td><td>Mes</td></tr>"
        "<tr><td>7 <sup>th</sup> workshop<sup><a href='#n1'>1</a></sup></td><td class=on></td></tr></table></td></tr></table>"
        "<ol type=a start=3><li>Uno <s>viejo</s> nuevo<ul><li>Dos</ul></ol><dl><dt>Responsable<dd>OEA</dl><footer>©</footer>",
    )
    assert texts(document) == [
        "Plan 2020",
        "1. Área",
        "Objetivo: hacer",
        "Responsable: BID",
        "Uno nuevo",
        "Dos",
        "Responsable: OEA",
    ]
    assert tables(document) == [[["Eje", "Actividad", "Mes"], ["^", "7th workshop", ""]]]
    table = next(b for b in document.blocks if isinstance(b, Table))
    assert table.cells[0].row_span == 2 and table.cells[-1].shaded
    items = [(b.marker, b.indent) for b in document.blocks if isinstance(b, TextBlock) and b.marker]
    assert items == [("c.", 1), ("•", 2)]
    assert [document.text[p.start : p.end] for p in document.furniture] == ["Inicio", "©"]
    assert [i.code for i in document.issues] == ["struck_out"]


def test_headers_are_known_with_and_without_thead(tmp_path: Path) -> None:
    document = written(
        tmp_path,
        "a.html",
        "<table><tr><th>A<th>B<tr><td>1<td>2</table><table><thead><tr><td>C<td>D<tbody><tr><td>3<td>4</table>",
    )
    heads = [[c.text for c in b.cells if c.is_header] for b in document.blocks if isinstance(b, Table)]
    assert heads == [["A", "B"], ["C", "D"]]


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "utf-7", "no-such-thing"])
def test_declared_encodings(tmp_path: Path, declared: str) -> None:
    page = f'<meta charset="{declared}"><p>Capacitación pública'.encode("cp1252")
    assert texts(written(tmp_path, "a.html", page)) == ["Capacitación pública"]


def test_hostile_pages_end(tmp_path: Path) -> None:
    deep = written(tmp_path, "deep.html", "<div>" * 100_000 + "<table><tr><td>A<td>B<tr><td>1<td>2</table>")
    assert tables(deep) == [[["A", "B"], ["1", "2"]]]
    wide = written(
        tmp_path, "wide.html", "<table><tr><td colspan=1000000000 rowspan=99999>A<td>B<tr><td>1<td>2</table>"
    )
    assert next(b for b in wide.blocks if isinstance(b, Table)).n_columns <= 4
