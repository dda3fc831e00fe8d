from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Table, TextBlock
from pipeline.read.docx_numbering import Numbering
from pipeline.read.labels import written as label
from pipeline.settings.reading import ReadSettings
from tests.conftest import REAL
from tests.read.reading import codes, read, tables, texts

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = (
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="toc 1"/></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2-"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def document(path: Path, body: str, **parts: str) -> Path:
    """A Word file of these raw parts, as any program may write it."""
    kinds = {"styles": STYLES, "numbering": NUMBERING, **parts}
    relations = "".join(f'<Relationship Id="r{k}" Type="{TYPE}/{k}" Target="{k}.xml"/>' for k in kinds)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "_rels/.rels",
            f'<Relationships><Relationship Type="{TYPE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        package.writestr("word/_rels/document.xml.rels", f"<Relationships>{relations}</Relationships>")
        package.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for kind, content in kinds.items():
            package.writestr(f"word/{kind}.xml", f"<w:{kind} {W}>{content}</w:{kind}>")
    return path


def p(text: str, properties: str = "", run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def item(text: str, level: int, number: int = 1) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{r}</w:tr>" for r in rows) + "</w:tbl>"


def test_real_plan() -> None:
    found = read(REAL / "plan-2017-es.docx")
    assert len(found.blocks) == 192 and texts(found)[0] == "PLAN ANUAL DE TRABAJO 2017"


def test_real_plan_with_tables_has_the_same_cells_as_the_text() -> None:
    found = tables(read(REAL / "dev" / "plan-2018-es.docx"))
    assert found[0][1] == ["1.1", "7º taller regional", "Reporte", "Países", "GT", "I Semestre"]


def test_list_labels(tmp_path: Path) -> None:
    body = (
        item("Uno", 0) + item("a", 1) + item("b", 1) + item("x", 2) + item("Dos", 0) + item("c", 1) + item("Otra", 0, 2)
    )
    blocks = [b for b in read(document(tmp_path / "a.docx", body)).blocks if isinstance(b, TextBlock)]
    assert [b.marker for b in blocks] == ["1.", "1.i-", "1.ii-", "•", "2.", "2.i-", "1."]
    assert [b.indent for b in blocks[:4]] == [1, 2, 2, 3]


def test_unknown_lists_have_no_label() -> None:
    assert Numbering(None).label("3", 0) == ""


@pytest.mark.parametrize(
    ("count", "form", "wanted"),
    [
        (28, "lowerLetter", "bb"),
        (14, "upperRoman", "XIV"),
        (4, "lowerRoman", "iv"),
        (7, "decimalZero", "07"),
        (5, "japanese", "5"),
        (0, "upperRoman", "0"),
    ],
)
def test_number_forms(count: int, form: str, wanted: str) -> None:
    assert label(count, form) == wanted


def test_merged_cells_shades_and_header(tmp_path: Path) -> None:
    grey = '<w:shd w:val="clear" w:fill="D9D9D9"/>'
    body = table(
        "<w:trPr><w:tblHeader/></w:trPr>" + cell("Eje") + cell("Actividad", '<w:gridSpan w:val="2"/>'),
        cell("A", '<w:vMerge w:val="restart"/>') + cell("Uno") + cell("", grey),
        cell("", "<w:vMerge/>") + cell("Dos") + cell("x"),
    )
    found = next(b for b in read(document(tmp_path / "a.docx", body)).blocks if isinstance(b, Table))
    spans = {c.text: (c.row_span, c.column_span) for c in found.cells if c.text}
    assert spans == {"Eje": (1, 1), "Actividad": (1, 2), "A": (2, 1), "Uno": (1, 1), "Dos": (1, 1), "x": (1, 1)}
    assert [c.text for c in found.cells if c.is_header] == ["Eje", "Actividad"]
    assert [(c.row, c.column) for c in found.cells if c.shaded] == [(1, 2)]


def test_changes_notes_controls_boxes_and_breaks(tmp_path: Path) -> None:
    body = (
        p("Título", '<w:pStyle w:val="H"/>')
        + p("Título\t3", '<w:pStyle w:val="Toc"/>')
        + "<w:p><w:del><w:r><w:delText>doce</w:delText></w:r></w:del><w:ins><w:r><w:t>diez talleres</w:t></w:r></w:ins>"
        '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:br/><w:t>Responsable: BID</w:t></w:r></w:p>'
        + "<w:sdt><w:sdtContent>"
        + p("En un control")
        + "</w:sdtContent></w:sdt>"
        + '<w:p><w:r><w:t>7</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t></w:r>'
        '<w:r><w:t xml:space="preserve"> taller </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>viejo</w:t></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>oculto</w:t></w:r><w:r><w:pict><w:txbxContent>"
        + p("En un cuadro")
        + "</w:txbxContent></w:pict></w:r></w:p>"
    )
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>Una nota.</w:t></w:r></w:p></w:footnote>'
    found = read(document(tmp_path / "a.docx", body, footnotes=note))
    assert texts(found) == [
        "Título",
        "diez talleres",
        "Responsable: BID",
        "En un control",
        "7th taller",
        "En un cuadro",
        "Una nota.",
    ]
    assert found.blocks[0].heading == 2 if isinstance(found.blocks[0], TextBlock) else False
    assert codes(found) == ["struck_out"] and len(found.furniture) == 1


def test_tabs_make_a_table_and_a_box_does_not(tmp_path: Path) -> None:
    def tabbed(*cells: str) -> str:
        return "<w:p><w:r>" + "<w:tab/>".join(f"<w:t>{c}</w:t>" for c in cells) + "</w:r></w:p>"

    body = (
        tabbed("N.º", "Actividad", "Fecha")
        + tabbed("1", "Taller", "mayo")
        + table(cell("Objetivo: uno"))
        + tabbed("1.1", "Solo texto")
    )
    found = read(document(tmp_path / "a.docx", body))
    assert tables(found) == [[["N.º", "Actividad", "Fecha"], ["1", "Taller", "mayo"]]]
    assert texts(found) == ["Objetivo: uno", "1.1 Solo texto"]


def test_broken_packages(tmp_path: Path) -> None:
    whole = document(tmp_path / "a.docx", p("x")).read_bytes()
    entity = document(tmp_path / "e.docx", p("x"))
    with zipfile.ZipFile(entity, "a") as package:
        package.writestr("word/_rels/other.xml.rels", "x")
    for name, content in (("cut.docx", whole[: len(whole) // 2]), ("no.docx", b"PK\x03\x04nothing")):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(UnreadableDocument) as error:
            read(path)
        assert error.value.hint
    with pytest.raises(UnreadableDocument, match="unpacks to"):
        read(document(tmp_path / "big.docx", p("x" * 5000)), ReadSettings(max_stream_bytes=1000))


def test_own_entities_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(
            "_rels/.rels",
            f'<Relationships><Relationship Type="{TYPE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>')
    with pytest.raises(UnreadableDocument) as error:
        read(path)
    assert error.value.code == "unsafe_file"
