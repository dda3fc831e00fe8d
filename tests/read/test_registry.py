from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from pipeline.errors import UnreadableDocument
from pipeline.model.provenance import Source
from pipeline.read import READERS, read_document
from pipeline.settings.reading import ReadSettings
from pipeline.store.columns import FORMATS


def test_every_format_of_the_dataset_has_a_reader_of_one_shape() -> None:
    assert set(READERS) == set(FORMATS)
    for module in READERS.values():
        assert callable(import_module(module).read)


def test_unknown_format_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="rtf") as error:
        read_document(tmp_path / "a.rtf", Source("a.rtf", "0", "rtf"), ReadSettings())
    assert "docx" in error.value.hint


@pytest.mark.parametrize("form", sorted(set(READERS) - {"text", "markdown", "html"}))
def test_no_library_error_reaches_the_caller(tmp_path: Path, form: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"%PDF-1.7 neither this nor that \x00\xff" * 20)
    if form == "image":
        pytest.importorskip("cv2")
    try:
        document = read_document(path, Source("a.bin", "0", form), ReadSettings())
    except UnreadableDocument as error:
        assert error.message and error.hint
    else:
        assert not document.blocks


@pytest.mark.parametrize("form", sorted(set(READERS) - {"image"}))
def test_missing_file_is_told(tmp_path: Path, form: str) -> None:
    with pytest.raises(UnreadableDocument):
        read_document(tmp_path / "no-such-file", Source("no-such-file", "0", form), ReadSettings())
