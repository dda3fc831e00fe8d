from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest
from PIL import Image

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document, Table, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.scan_image import prepare, skew
from pipeline.read.scan_rules import ruling_edges
from pipeline.read.tesseract import Gray, missing, usable_languages
from pipeline.settings.reading import ReadSettings
from tests.conftest import REAL, need
from tests.read.reading import codes, read, tables


def page(dpi: int, lean: float = 0.0, grain: float = 0.0, number: int = 1) -> Gray:
    """A page of a real plan as a scanner of this resolution gives it."""
    pdf = pypdfium2.PdfDocument(REAL / "plan-2018-en.pdf")
    image = np.asarray(pdf[number].render(scale=dpi / 72).to_pil().convert("L"))
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), lean, 1.0)
    image = cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=255).astype(np.float64)
    image += np.random.default_rng(7).normal(0, grain, image.shape) if grain else 0.0
    return np.clip(image * 0.95, 0, 255).astype(np.uint8)


def saved(path: Path, image: Gray, dpi: int) -> Path:
    Image.fromarray(image).save(path, dpi=(dpi, dpi))
    return path


@pytest.mark.parametrize("lean", [-2.3, 0.0, 1.4])
def test_skew_is_found(lean: float) -> None:
    assert skew(page(100, lean)) == pytest.approx(-lean, abs=0.12)


def test_rules_are_found_and_letters_are_none() -> None:
    scan = prepare(page(150, 1.1, 9), 150 / 72)
    edges = ruling_edges(scan)
    assert 4.0 < scan.scale < 4.4
    assert sum(e.vertical for e in edges) == 21 and all(e.end - e.start > 10 for e in edges)
    assert len([e for e in edges if not e.vertical]) == 23


@pytest.mark.ocr
@pytest.mark.slow
@pytest.mark.parametrize(("dpi", "turns"), [(200, 0), (150, 1)])
def test_scan_of_a_real_plan(tmp_path: Path, dpi: int, turns: int) -> None:
    need("tesseract")
    image = np.rot90(page(dpi, 0.9, 8), turns).copy()
    found = read(saved(tmp_path / "a.png", image, dpi))
    assert found.ocr and found.pages == 1
    cells = tables(found)
    assert [(len(t), len(t[0])) for t in cells] == [(9, 6), (7, 6), (4, 6)]
    assert cells[0][0] == ["", "Activity", "Product", "Resources", "Lead", "Date"]
    flat = [c.replace("\n", " ") for t in cells for row in t for c in row]
    for wanted in ("Regional metadata profile", "Implementation of the maturity model", "Questionnaire", "IADB"):
        assert wanted in flat
    first = next(b for b in found.blocks if isinstance(b, Table))
    assert first.cells[1].box is not None and 0.5 < first.cells[1].confidence < 1


@pytest.mark.ocr
def test_blank_page_is_no_error(tmp_path: Path) -> None:
    need("tesseract")
    found = read(saved(tmp_path / "a.tif", np.full((1100, 850), 250, dtype=np.uint8), 100))
    assert not found.blocks and found.pages == 1


def test_without_tesseract_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = read(saved(tmp_path / "a.png", page(60), 60))
    assert isinstance(found, Document) and not found.blocks and codes(found) == ["ocr_unavailable"]
    issue = found.issues[0]
    assert issue.severity == "error" and "apt-get install tesseract-ocr" in issue.hint and "brew install" in issue.hint


def test_ocr_can_be_switched_off(tmp_path: Path) -> None:
    found = read(saved(tmp_path / "a.png", page(60), 60), ReadSettings(ocr=False))
    assert not found.blocks and codes(found) == ["ocr_off"]


@pytest.mark.ocr
def test_missing_language_is_told() -> None:
    need("tesseract")
    issue = missing("xxx+yyy")
    assert issue is not None and "xxx" in issue.message
    assert usable_languages("eng+xxx") == "eng"


def test_damaged_image(tmp_path: Path) -> None:
    whole = saved(tmp_path / "a.png", page(60), 60).read_bytes()
    (tmp_path / "b.png").write_bytes(whole[: len(whole) // 3])
    need("tesseract")
    with pytest.raises(UnreadableDocument) as error:
        read(tmp_path / "b.png")
    assert error.value.hint


def document(tmp_path: Path, lines: list[tuple[str, str, float]], dpi: int = 200, **how: float) -> Gray:
    """A page of lines (text, font, size), drawn with reportlab and printed."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "page.pdf"), pagesize=(595, 842), invariant=1)
    for number, (text, font, size) in enumerate(lines):
        canvas.setFont(font, size)
        for column, part in enumerate(text.split("|")):
            canvas.drawString((60, 110, 330, 450)[column], 780 - 24 * number, part)
    canvas.save()
    pdf = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    image = np.asarray(pdf[0].render(scale=dpi / 72).to_pil().convert("L"))
    if how:
        image = (how["black"] + image.astype(float) * (how["white"] - how["black"]) / 255).astype(np.uint8)
    return image


HEADED = [
    ("Work programme of the fisheries commission", "Helvetica-Bold", 16),
    ("The commission adopted this programme at its ninth session, held in Nadi in the month of May.", "Helvetica", 10),
    ("It should be read together with the strategic framework that the members agreed last year.", "Helvetica", 10),
    ("Assessment of stocks and of catches", "Helvetica-Bold", 11),
    ("The secretariat will assess the stocks of eel in the rivers of both islands by the end of the year.", "Helvetica", 10),
    ("Statistics and publications", "Helvetica-Bold", 11),
    ("The secretariat will publish the yearbook of catches and the manual for observers on board.", "Helvetica", 10),
]  # fmt: skip


@pytest.mark.ocr
@pytest.mark.parametrize(("black", "white"), [(0, 255), (150, 220)], ids=["plain", "pale ink on grey paper"])
def test_bold_headings_of_a_scan_are_told_from_its_text(tmp_path: Path, black: float, white: float) -> None:
    need("tesseract")
    found = read(saved(tmp_path / "a.png", document(tmp_path, HEADED, black=black, white=white), 200))
    bold = [b.text for b in found.blocks if isinstance(b, TextBlock) and b.bold]
    assert bold == [text for text, font, _ in HEADED if font.endswith("Bold")]
    assert all(b.heading > 0 for b in found.blocks if isinstance(b, TextBlock) and b.bold)


@pytest.mark.ocr
def test_a_narrow_column_beside_the_text_is_not_overlooked(tmp_path: Path) -> None:
    need("tesseract")
    rows = [
        ("N.|Activity|Lead|Period", "Helvetica-Bold", 10),
        ("1.1|Joint catalogue of old prints|Spain|January to June", "Helvetica", 10),
        ("1.2|Digital copies of the gazettes|Peru|All year", "Helvetica", 10),
        ("1.3|Course on preventive conservation|Cuba|May 2014", "Helvetica", 10),
        ("1.4|Exhibition on travelling presses|Uruguay|Second half", "Helvetica", 10),
    ]
    cells = tables(read(saved(tmp_path / "a.png", document(tmp_path, rows), 200)))
    assert [row[0] for row in cells[0][-4:]] == ["1.1", "1.2", "1.3", "1.4"]


@pytest.mark.ocr
@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_photograph_says_how_the_camera_was_held(tmp_path: Path, turns: int) -> None:
    need("tesseract")
    exif = Image.Exif()
    exif[0x0112] = {1: 6, 2: 3, 3: 8}[turns]
    image = Image.fromarray(np.rot90(document(tmp_path, HEADED), turns).copy())
    image.save(tmp_path / "a.jpg", dpi=(200, 200), exif=exif, quality=90)
    assert "fisheries commission" in read(tmp_path / "a.jpg").text


@pytest.mark.ocr
def test_pixels_that_are_not_square_are_made_so(tmp_path: Path) -> None:
    need("tesseract")
    page = Image.fromarray(document(tmp_path, HEADED))
    page.resize((page.width, page.height // 2)).save(tmp_path / "fax.tif", dpi=(200, 100))
    assert "fisheries commission" in read(tmp_path / "fax.tif").text


@pytest.mark.ocr
@pytest.mark.slow
def test_a_turned_page_in_an_unturned_frame_is_read(tmp_path: Path) -> None:
    """The picture of an upright page, turned and then pressed into the frame that it had before."""
    need("tesseract")
    from reportlab.pdfgen.canvas import Canvas

    Image.fromarray(np.rot90(document(tmp_path, HEADED)).copy()).save(tmp_path / "turned.png")
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=(595, 842), invariant=1)
    canvas.drawImage(str(tmp_path / "turned.png"), 0, 0, 595, 842)
    canvas.save()
    found = read(tmp_path / "a.pdf")
    assert found.ocr and "fisheries commission" in found.text
    boxes = [line.box for b in found.blocks if isinstance(b, TextBlock) for line in b.lines if line.box]
    assert all(0 <= b.x0 < b.x1 <= 596 and 0 <= b.top < b.bottom <= 843 for b in boxes)


@pytest.mark.ocr
def test_a_stamp_is_no_text_layer(tmp_path: Path) -> None:
    need("tesseract")
    from reportlab.pdfgen.canvas import Canvas

    Image.fromarray(document(tmp_path, HEADED)).save(tmp_path / "page.png")
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=(595, 842), invariant=1)
    canvas.drawImage(str(tmp_path / "page.png"), 0, 0, 595, 842)
    canvas.drawString(400, 20, "Scanned with a telephone")
    canvas.save()
    found = read(tmp_path / "a.pdf")
    assert found.ocr and "fisheries commission" in found.text


def test_pages_beyond_the_documents_time_are_left_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.read import image

    left = iter([50.0, 40.0, 1.0, 1.0])
    monkeypatch.setattr(image, "_wall_left", lambda: next(left))
    clock = image.ScanClock()
    assert [clock.over(page) for page in (1, 2, 3, 4)] == [False, False, True, True]
    builder = DocumentBuilder(Source("a.pdf", "0" * 64, "pdf"))
    clock.tell(builder)
    assert [(i.code, i.severity, i.page) for i in builder.issues] == [("scan_unfinished", "error", 3)]
    assert "from 3 to 4" in builder.issues[0].message


def test_without_a_limit_all_pages_are_read() -> None:
    from pipeline.read import image

    clock = image.ScanClock()
    assert not any(clock.over(page) for page in range(1, 9))
    builder = DocumentBuilder(Source("a.pdf", "0" * 64, "pdf"))
    clock.tell(builder)
    assert builder.issues == []
