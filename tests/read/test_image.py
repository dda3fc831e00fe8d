from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest
from PIL import Image

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document, Table
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
