from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Table
from pipeline.read.number_formats import date_text, number_text
from tests.read.reading import codes, read, tables, texts

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = " ".join(
    f'xmlns:{k}="{OASIS}{v}:1.0"'
    for k, v in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "fo": "xsl-fo-compatible",
    }.items()
)


@pytest.mark.parametrize(
    ("value", "form", "wanted"),
    [
        (1, "General", "1"),
        (1.1, "0.00", "1.10"),
        (7, "000", "007"),
        (1234567.891, "#,##0.00", "1,234,567.89"),
        (0.255, "0.0%", "25.5%"),
        (40000, '"EUR" #,##0', "EUR 40,000"),
        (-3, "0", "-3"),
        (12.5, "@", "12.5"),
        (5, "[$€-40A] #,##0.00", "€ 5.00"),
    ],
)
def test_number_formats(value: float, form: str, wanted: str) -> None:
    assert number_text(value, form) == wanted


@pytest.mark.parametrize(
    ("form", "spanish", "wanted"),
    [
        ("dd/mm/yyyy", True, "05/03/2022"),
        ("yyyy-mm-dd", False, "2022-03-05"),
        ("mm-dd-yy", False, "2022-03-05"),
        ("m/d/yyyy", False, "2022-03-05"),
        ("General", False, "2022-03-05"),
        ("d mmmm yyyy", True, "5 marzo 2022"),
        ("mmm-yy", False, "Mar-22"),
        ("[$-C0A]d mmmm yyyy", False, "5 marzo 2022"),
        ('d" de "mmmm', True, "5 de marzo"),
    ],
)
def test_date_formats(form: str, spanish: bool, wanted: str) -> None:
    assert date_text(dt.datetime(2022, 3, 5), form, spanish) == wanted


def test_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "POA"
    for row in (
        ["PLAN 2022"],
        [],
        ["Código", "Actividad", "Inicio", "E", "F"],
        ["A1", "Uno", dt.datetime(2022, 3, 1), "X", None],
        ["A2", "Dos", None, None, None],
        ["A3", "Viejo", None, None, None],
    ):
        sheet.append(row)
    sheet["C4"].number_format = "dd/mm/yyyy"
    sheet["E5"].fill = PatternFill("solid", fgColor="FF00B050")
    sheet["D5"].fill = PatternFill("solid", fgColor="FFFFFFFF")
    sheet["B6"].font = Font(strike=True)
    sheet.merge_cells("A1:E1")
    sheet.append(["oculta", "oculta"])
    sheet.row_dimensions[7].hidden = True
    hidden = book.create_sheet("Cálculos")
    hidden.append(["no", "mirar"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    found = read(tmp_path / "a.xlsx")
    assert texts(found) == ["PLAN 2022"]
    assert tables(found) == [
        [
            ["Código", "Actividad", "Inicio", "E", "F"],
            ["A1", "Uno", "01/03/2022", "X", ""],
            ["A2", "Dos", "", "", ""],
            ["A3", "", "", "", ""],
        ]
    ]
    table = next(b for b in found.blocks if isinstance(b, Table))
    assert table.name == "POA" and [(c.row, c.column) for c in table.cells if c.shaded] == [(2, 4)]
    assert [c.value for c in table.cells if c.value] == ["2022-03-01"]
    assert codes(found) == ["hidden_sheet", "hidden_rows", "struck_out"]


def test_formulas_without_results_are_told(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["A", "B"], [1, 2], [3, "=A2+B2"]):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    assert "formula_without_value" in codes(read(tmp_path / "a.xlsx"))


def opendocument(path: Path, body: str, styles: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument")
        content = f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>{body}</office:body>"
        package.writestr("content.xml", f"<office:document-content {NAMES}>{content}</office:document-content>")
    return path


def test_ods(tmp_path: Path) -> None:
    styles = '<style:style style:name="g" style:family="table-cell"><style:table-cell-properties fo:background-color="#00ff00"/></style:style><style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>'
    body = (
        '<office:spreadsheet><table:table table:name="Uno"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
        '<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Actividad</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Fecha</text:p></table:table-cell></table:table-row>'
        '<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell table:style-name="g"><text:p>Taller</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2022-03-01"><text:p>1 de marzo</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>'
        '<table:table table:name="Dos" table:style-name="off"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>'
    )
    found = read(opendocument(tmp_path / "a.ods", body, styles))
    assert tables(found) == [[["Actividad", "^", "Fecha"], ["1", "Taller", "1 de marzo"]]]
    table = found.blocks[0]
    assert isinstance(table, Table) and [c.value for c in table.cells if c.value] == ["2022-03-01"]
    assert [c.text for c in table.cells if c.shaded] == ["Taller"] and codes(found) == ["hidden_sheet"]


def test_odt(tmp_path: Path) -> None:
    styles = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    body = (
        '<office:text><text:tracked-changes><text:p>borrado</text:p></text:tracked-changes><text:h text:outline-level="2">Área</text:h>'
        '<text:list text:style-name="L"><text:list-item><text:p><text:span text:style-name="B">Uno</text:span></text:p>'
        "<text:list><text:list-item><text:p>dos<text:note><text:note-body><text:p>Nota</text:p></text:note-body></text:note></text:p></text:list-item></text:list></text:list-item></text:list>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        '<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>1<text:line-break/>2</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table></office:text>'
    )
    found = read(opendocument(tmp_path / "a.odt", body, styles))
    blocks = [
        (getattr(b, "heading", 0), getattr(b, "marker", ""), getattr(b, "bold", False), b.text)
        for b in found.blocks
        if not isinstance(b, Table)
    ]
    assert blocks == [(2, "", False, "Área"), (0, "1.", True, "Uno"), (0, "1.a)", False, "dos"), (0, "", False, "Nota")]
    assert tables(found) == [[["A", "B"], ["1\n2", "^"]]]


@pytest.mark.parametrize("name", ["a.ods", "a.odt", "a.xlsx"])
def test_broken(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04 not a package at all")
    with pytest.raises(UnreadableDocument) as error:
        read(tmp_path / name)
    assert error.value.hint


def test_titles_in_a_hidden_column_are_read_and_keys_are_not(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet["A1"], sheet["A3"], sheet["A4"] = "Work plan 2023", "key", "K1"
    sheet["B3"], sheet["C3"], sheet["B4"], sheet["C4"] = "ID", "Task", "1", "Test the tablets"
    sheet.column_dimensions["A"].hidden = True
    path = tmp_path / "plan.xlsx"
    book.save(path)
    document = read(path)
    assert "Work plan 2023" in document.text
    assert "K1" not in document.text
    assert "hidden_rows" in codes(document)
