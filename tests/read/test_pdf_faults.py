"""PDFs that are locked, broken, empty or made to exhaust a machine: a clear word, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_drawing import draw_columns, draw_lines, read_pdf, tables, texts
from reportlab.pdfgen.canvas import Canvas

from pipeline.errors import SettingsError, UnreadableDocument
from pipeline.model.provenance import Source
from pipeline.read.pdf import read, read_pages
from pipeline.read.pdf_pdfium import PdfiumDocument
from pipeline.read.pdf_pdfminer import PdfminerDocument
from pipeline.settings.pdf_reading import PdfSettings
from pipeline.settings.reading import ReadSettings


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_columns(tmp_path_factory.mktemp("pdf") / "plan.pdf")


def test_a_password_is_said(plan: Path, tmp_path: Path) -> None:
    with pikepdf.open(plan) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="a", owner="b"))
    for opener in (read_pdf, lambda p: PdfminerDocument(p.read_bytes())):
        with pytest.raises(UnreadableDocument) as caught:
            opener(tmp_path / "locked.pdf")
        assert caught.value.code == "encrypted"
        assert "password-protected" in caught.value.message


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"hola", b"%PDF-1.7\n%%EOF\n", b"\x00" * 5000])
def test_what_is_no_pdf_is_an_error_with_advice(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument) as caught:
        read_pdf(path)
    assert caught.value.hint


def test_an_empty_page_gives_nothing(tmp_path: Path) -> None:
    document = read_pdf(draw_lines(tmp_path / "a.pdf", [[]]))
    assert (document.blocks, document.pages, document.issues) == ((), 1, ())


def test_a_picture_alone_is_said_and_not_read_without_ocr(tmp_path: Path) -> None:
    from PIL import Image

    c = Canvas(str(tmp_path / "a.pdf"))
    Image.new("L", (400, 400), 200).save(tmp_path / "a.png")
    c.drawImage(str(tmp_path / "a.png"), 50, 100, 450, 600)
    c.save()
    document = read_pdf(tmp_path / "a.pdf")
    assert [(i.code, i.page) for i in document.issues] == [("page_without_text", 1)]
    assert document.issues[0].hint


def test_a_page_with_text_is_never_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pipeline.read.image

    def fail(*arguments: object) -> None:
        raise AssertionError("a page with text was sent to recognition")

    monkeypatch.setattr(pipeline.read.image, "ocr_page", fail)
    path = draw_lines(tmp_path / "a.pdf", [[(50, 100, "El plan fue aprobado por la Asamblea.")]])
    document = read(path, Source("a.pdf", "", "pdf"), ReadSettings())
    assert texts(document) == ["El plan fue aprobado por la Asamblea."]
    assert not document.ocr


def test_bounds_cut_a_page_and_say_so(plan: Path) -> None:
    small = PdfSettings(max_glyphs=200)
    for kind in (PdfiumDocument, PdfminerDocument):
        pdf = kind(plan.read_bytes())
        document = read_pages(pdf, Source("a.pdf", "", "pdf"), ReadSettings(), small)
        pdf.close()
        assert "page_over_limit" in [i.code for i in document.issues]
        assert len(document.text) < 300


def test_pages_over_the_limit_are_said(tmp_path: Path) -> None:
    path = draw_lines(tmp_path / "a.pdf", [[(50, 100, f"Página {i}")] for i in range(5)])
    document = read(path, Source("a.pdf", "", "pdf"), ReadSettings(max_pages=2, ocr=False))
    assert [i.code for i in document.issues] == ["too_many_pages"]
    assert document.pages == 5


def test_a_grid_of_thousands_of_lines_ends(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"))
    for i in range(900):
        c.line(20, 20 + i * 0.8, 580, 20 + i * 0.8)
        c.line(20 + i * 0.6, 20, 20 + i * 0.6, 800)
    c.save()
    assert read_pdf(tmp_path / "a.pdf").blocks == ()


def test_a_page_of_absurd_size_is_left_out(tmp_path: Path) -> None:
    c = Canvas(str(tmp_path / "a.pdf"), pagesize=(90_000, 90_000))
    c.drawString(10, 10, "lejos")
    c.save()
    assert [i.code for i in read_pdf(tmp_path / "a.pdf").issues] == ["page_over_limit"]


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(flips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=40))
def test_flipped_bytes_never_give_another_error(plan: Path, flips: list[tuple[float, int]]) -> None:
    data = bytearray(plan.read_bytes())
    for place, value in flips:
        data[int(place * (len(data) - 1))] = value
    pages = 0
    for kind in (PdfiumDocument, PdfminerDocument):
        try:
            pdf = kind(bytes(data))
        except UnreadableDocument as error:
            assert error.message and error.hint
            continue
        pages += pdf.page_count
        try:
            read_pages(pdf, Source("a.pdf", "", "pdf"), ReadSettings(ocr=False), PdfSettings())
        except UnreadableDocument as error:
            assert error.hint
        finally:
            pdf.close()
    assert pages >= 0


@pytest.mark.parametrize("wrong", [{"snap": -1}, {"max_glyphs": 0}, {"word_gap": 1000}])
def test_settings_without_sense_are_refused(wrong: dict) -> None:
    with pytest.raises(SettingsError):
        PdfSettings(**wrong)


def test_reading_twice_gives_the_same(plan: Path) -> None:
    assert read_pdf(plan) == read_pdf(plan)
    assert tables(read_pdf(plan))
