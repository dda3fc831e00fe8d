"""Files looked at before parsing: what they are by content, and what is refused. Hostile files are made here."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document, TextBlock
from pipeline.model.provenance import Source
from pipeline.read.guards import inspect, sniff
from pipeline.read.pdf_guard import inspect_pdf
from pipeline.read.repair import damaged_pages, read_with_repair, repair
from pipeline.read.sniffing import kind_of_bytes
from pipeline.settings.reading import ReadSettings

REAL = Path(__file__).parent.parent / "documents" / "real"
TYPES = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
BODY = "<document><body/></document>"


def refusal(path: Path, name: str = "", **settings) -> str:
    with pytest.raises(UnreadableDocument) as error:
        sniff(path, name, ReadSettings(**settings))
    assert error.value.hint, "every refusal advises"
    return error.value.code


def package(path: Path, parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as out:
        for name, text in parts.items():
            out.writestr(name, text)
    return path


def docx(path: Path, **extra: str | bytes) -> Path:
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": BODY}
    return package(path, parts | {k.replace("__", "/"): v for k, v in extra.items()})


def pdf(path: Path, content: bytes = b"BT ET", filters: str = "/FlateDecode", packed: bytes | None = None) -> Path:
    stream = zlib.compress(content) if packed is None else packed
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
        b"<</Filter %s/Length %d>>stream\n%s\nendstream" % (filters.encode(), len(stream), stream),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % p for p in places)
    start = len(data)
    data += b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (table, start)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("head", "suffix", "kind"),
    [
        (b"%PDF-1.7\n", ".docx", "pdf"),  # a wrong extension changes nothing
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n", ".pdf", "pdf"),  # a saved HTTP header before it
        (b"Look: a file begins with\n%PDF-1.4 says the norm", ".txt", "text"),  # a text about PDF files
        (b"1 0 obj\n<<>>\nendobj", ".pdf", "pdf"),  # lost its header
        (b"<!DOCTYPE html><p>x", ".pdf", "html"),
        (b"\xef\xbb\xbf <!-- x --><HTML>", ".txt", "html"),
        ("<!doctype html>".encode("utf-16"), ".dat", "html"),
        (b"<div><p>one</p><p>two</p><table>", "", "html"),
        (b"x < y and y > z", ".txt", "text"),
        (b"# Plan\n\n| a | b |\n|---|---|\n", "", "markdown"),
        (b"# Plan\n\n<table><tr><td>", ".md", "markdown"),  # Markdown with tables in HTML
        (b"1.1 Realizar diez talleres\n", "", "text"),
        ("año".encode("utf-16-le") * 50, ".txt", "text"),
        (b"a;b;c\n1;2;3\n", ".csv", "text"),
        (b"\x89PNG\r\n\x1a\n", ".pdf", "image"),
        (b"RIFF\0\0\0\0WEBP", "", "image"),
        (b"{\\rtf1", ".docx", "foreign: an RTF file"),
        (b"\x7fELF\x02", ".txt", "foreign: a program"),
        (b"\0\0\0\x20ftypisom", ".mp4", "foreign: sound or video"),
        (bytes(range(32)) * 40, ".txt", "foreign: binary data"),
        (b"Plan\0 anual de trabajo del a\xf1o", ".txt", "text"),  # a stray NUL in a text
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc", "ole"),
    ],
)
def test_content_tells_the_kind(head, suffix, kind):
    assert kind_of_bytes(head, suffix) == kind


@given(st.binary(max_size=3000), st.sampled_from(["", ".pdf", ".txt", ".html", ".docx"]))
def test_any_bytes_have_a_kind(data, suffix):
    assert kind_of_bytes(data, suffix)


def test_real_documents_pass_without_a_word():
    for path in sorted(REAL.iterdir()):
        if path.suffix in {".pdf", ".docx"}:
            assert inspect(path) == (path.suffix[1:], ())


def test_empty_and_foreign_files_are_named(tmp_path):
    (tmp_path / "empty.pdf").touch()
    assert refusal(tmp_path / "empty.pdf") == "empty_file"
    (tmp_path / "plan.docx").write_bytes(b"{\\rtf1 plan}")
    assert refusal(tmp_path / "plan.docx") == "not_a_document"
    (tmp_path / "plan.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert refusal(tmp_path / "plan.doc") == "not_a_document"
    package(tmp_path / "photos.zip", {"one.jpg": "x"})
    assert refusal(tmp_path / "photos.zip") == "not_a_document"


def test_a_wrong_name_is_said(tmp_path):
    kind, issues = inspect(docx(tmp_path / "plan.pdf"))
    assert kind == "docx" and [i.code for i in issues] == ["wrong_extension"]
    assert inspect(tmp_path / "plan.pdf", "plan.docx") == ("docx", ())


class TestPackages:
    def test_an_honest_package_passes(self, tmp_path):
        assert inspect(docx(tmp_path / "plan.docx")) == ("docx", ())

    def test_kinds_of_packages(self, tmp_path):
        for kind in ("text", "spreadsheet"):
            mime = f"application/vnd.oasis.opendocument.{kind}"
            package(tmp_path / kind, {"mimetype": mime, "content.xml": "<x/>"})
        assert sniff(tmp_path / "text") == "odt" and sniff(tmp_path / "spreadsheet") == "ods"
        types = TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet").replace(
            "word/document", "xl/workbook"
        )
        package(tmp_path / "xlsx", {"[Content_Types].xml": types, "_rels/.rels": RELS, "xl/workbook.xml": "<x/>"})
        assert sniff(tmp_path / "xlsx") == "xlsx"

    def test_bombs_by_ratio_size_and_number(self, tmp_path):
        assert refusal(docx(tmp_path / "a", word__media__x=b" " * 20_000_000)) == "zip_bomb"
        assert refusal(docx(tmp_path / "b", word__x=b"x" * 2_000_000), max_zip_bytes=1_000_000) == "zip_bomb"
        assert refusal(docx(tmp_path / "c", **{f"p{i}": "x" for i in range(60)}), max_zip_entries=50) == "zip_bomb"

    def test_a_list_of_contents_that_lies_about_its_length(self, tmp_path):
        data = bytearray(docx(tmp_path / "a").read_bytes())
        at = data.rfind(b"PK\x05\x06")
        struct.pack_into("<HH", data, at + 8, 40_000, 40_000)
        (tmp_path / "a").write_bytes(data)
        assert refusal(tmp_path / "a") == "zip_bomb"
        struct.pack_into("<L", data, at + 12, 0x7FFFFFFF)
        struct.pack_into("<HH", data, at + 8, 3, 3)
        (tmp_path / "a").write_bytes(data)
        assert refusal(tmp_path / "a") == "zip_bomb"

    def test_parts_over_each_other(self, tmp_path):
        data = bytearray(docx(tmp_path / "a").read_bytes())
        directory = data.index(b"PK\x01\x02")
        second = data.index(b"PK\x01\x02", directory + 4)
        struct.pack_into("<L", data, second + 42, 10)
        (tmp_path / "a").write_bytes(data)
        assert refusal(tmp_path / "a") == "zip_bomb"

    @pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "..\\x", "C:/x", "word/../../x"])
    def test_names_that_lead_out(self, tmp_path, name):
        assert refusal(docx(tmp_path / "a", **{name: "x"})) == "unsafe_file"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_a_doctype_in_any_part(self, tmp_path, encoding):
        evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'.encode(encoding)
        path = package(tmp_path / "b", {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": evil})
        assert refusal(path) == "unsafe_file"

    def test_a_doctype_far_down_a_long_comment(self, tmp_path):
        evil = "<!--" + "x" * 200_000 + '--><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
        path = package(
            tmp_path / "b",
            {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/footnotes.xml": evil, "word/document.xml": BODY},
        )
        assert refusal(path) == "unsafe_file"

    def test_deep_nesting(self, tmp_path):
        parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELS}
        deep = package(tmp_path / "a", parts | {"word/document.xml": "<a>" * 200 + "</a>" * 200})
        assert refusal(deep) == "too_deep"
        fine = package(tmp_path / "b", parts | {"word/document.xml": "<a>" * 90 + "</a>" * 90})
        assert sniff(fine) == "docx"

    def test_passwords(self, tmp_path):
        data = bytearray(docx(tmp_path / "a").read_bytes())
        at = data.index(b"PK\x01\x02")
        data[at + 8] |= 1
        (tmp_path / "a").write_bytes(data)
        assert refusal(tmp_path / "a") == "encrypted"
        (tmp_path / "b").write_bytes(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99) + "EncryptedPackage".encode("utf-16-le")
        )
        assert refusal(tmp_path / "b") == "encrypted"
        manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
        mime = "application/vnd.oasis.opendocument.text"
        package(tmp_path / "c", {"mimetype": mime, "content.xml": "x", "META-INF/manifest.xml": manifest})
        assert refusal(tmp_path / "c") == "encrypted"

    def test_a_package_cut_anywhere_is_refused_and_never_raises_else(self, tmp_path):
        data = docx(tmp_path / "a").read_bytes()
        for end in range(4, len(data) - 1, 7):
            (tmp_path / "b.docx").write_bytes(data[:end])
            assert refusal(tmp_path / "b.docx") in {"broken_file", "zip_bomb"}

    @given(st.data())
    def test_any_flipped_byte_is_refused_or_passes(self, tmp_path_factory, data):
        folder = tmp_path_factory.mktemp("flip")
        content = bytearray(docx(folder / "a").read_bytes())
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
        (folder / "b.docx").write_bytes(content)
        try:
            sniff(folder / "b.docx")
        except UnreadableDocument as error:
            assert error.code


class TestPdf:
    def test_an_honest_file_passes(self, tmp_path):
        assert inspect(pdf(tmp_path / "a.pdf")) == ("pdf", ())

    def test_a_stream_of_gigabytes(self, tmp_path):
        path = pdf(tmp_path / "a.pdf", b" " * 3_000_000)
        assert refusal(path, max_stream_bytes=2_000_000) == "stream_too_large"
        assert sniff(path, settings=ReadSettings(max_stream_bytes=3_000_000)) == "pdf"

    def test_a_stream_packed_twice(self, tmp_path):
        packed = zlib.compress(zlib.compress(b" " * 30_000_000))
        path = pdf(tmp_path / "a.pdf", filters="[/FlateDecode/Fl]", packed=packed)
        assert len(packed) < 1000 and refusal(path, max_stream_bytes=20_000_000) == "stream_too_large"

    def test_a_stream_packed_a_hundred_times(self, tmp_path):
        path = pdf(tmp_path / "a.pdf", filters="[" + "/FlateDecode" * 100 + "]")
        assert refusal(path) == "stream_too_large"

    def test_damage_is_said(self, tmp_path):
        good = zlib.compress(b"BT (text) Tj ET" * 50)
        for packed in (good[:-6], good[:5] + b"\xff\xff" + good[7:], b"not packed at all"):
            (issue,) = inspect_pdf(pdf(tmp_path / "a.pdf", packed=packed), ReadSettings())
            assert issue.code == "damaged_stream" and issue.hint

    def test_a_wrong_length_is_not_damage(self, tmp_path):
        path = pdf(tmp_path / "a.pdf", b"BT ET" * 50)
        path.write_bytes(path.read_bytes().replace(b"/Length ", b"/Length 1 % "))
        assert inspect_pdf(path, ReadSettings()) == ()

    @pytest.mark.parametrize("strength", [{"R": 2, "aes": False, "metadata": False}, {"R": 4}, {"R": 6}])
    def test_passwords_are_named(self, tmp_path, strength):
        with pikepdf.open(pdf(tmp_path / "a.pdf")) as document:
            document.save(tmp_path / "b.pdf", encryption=pikepdf.Encryption(user="secret", owner="x", **strength))
        with pytest.raises(UnreadableDocument, match="password-protected") as error:
            sniff(tmp_path / "b.pdf")
        assert error.value.code == "encrypted"

    def test_a_file_that_opens_without_a_password_but_forbids_copying_is_read_with_a_warning(self, tmp_path):
        with pikepdf.open(pdf(tmp_path / "a.pdf")) as document:
            rules = pikepdf.Permissions(extract=False)
            document.save(tmp_path / "b.pdf", encryption=pikepdf.Encryption(user="", owner="x", allow=rules))
        kind, issues = inspect(tmp_path / "b.pdf")
        assert kind == "pdf" and [i.code for i in issues] == ["copying_not_allowed"]


class TestImages:
    def test_pixels_are_counted_before_they_are_read(self, tmp_path):
        from PIL import Image

        Image.new("1", (3000, 2000)).save(tmp_path / "scan.png")
        assert sniff(tmp_path / "scan.png") == "image"
        assert refusal(tmp_path / "scan.png", max_image_pixels=5_000_000) == "image_too_large"

    def test_damaged_images_are_said(self, tmp_path):
        (tmp_path / "scan.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing else")
        assert refusal(tmp_path / "scan.png") == "broken_file"


class TestRepair:
    """The reader here is a stand-in that opens what pikepdf opens strictly."""

    @staticmethod
    def document(path: Path, text: str = "x") -> Document:
        return Document(Source(path.name, "", "pdf"), text, (TextBlock(text, 0),) if text else ())

    def strict(self, path: Path) -> Document:
        if b"/Type/Catalog" in path.read_bytes():
            raise UnreadableDocument("It does not open.", "x", code="broken_file")
        return self.document(path)

    def test_what_opens_is_not_touched(self, tmp_path):
        document = read_with_repair(self.document, pdf(tmp_path / "a.pdf"))
        assert not document.repaired and document.issues == ()

    def test_what_does_not_open_is_repaired_and_marked(self, tmp_path):
        document = read_with_repair(self.strict, pdf(tmp_path / "a.pdf"))
        assert document.repaired and [i.code for i in document.issues] == ["repaired"]

    def test_a_file_cut_short_is_not_read_in_part(self, tmp_path):
        path = pdf(tmp_path / "a.pdf")
        path.write_bytes(path.read_bytes()[:-60])
        with pytest.raises(UnreadableDocument) as error:
            read_with_repair(self.strict, path)
        assert error.value.code == "cut_short"

    @pytest.mark.parametrize("code", ["encrypted", "stream_too_large", "too_deep"])
    def test_no_repair_where_none_helps(self, tmp_path, code):
        def refuse(path: Path) -> Document:
            assert path.name == "a.pdf", "read once only"
            raise UnreadableDocument("No.", "x", code=code)

        with pytest.raises(UnreadableDocument) as error:
            read_with_repair(refuse, pdf(tmp_path / "a.pdf"))
        assert error.value.code == code

    def test_an_empty_result_from_damaged_pages_is_an_error(self, tmp_path):
        path = pdf(tmp_path / "a.pdf", packed=b"not packed at all")
        assert damaged_pages(path) == (1, 1)
        with pytest.raises(UnreadableDocument, match="damaged"):
            read_with_repair(lambda p: self.document(p, ""), path)
        document = read_with_repair(self.document, path, suspicious=True)
        assert [i.code for i in document.issues] == ["pages_damaged"]

    def test_a_blank_page_is_no_damage(self, tmp_path):
        path = pdf(tmp_path / "a.pdf")
        assert damaged_pages(path) == (0, 1)
        assert read_with_repair(lambda p: self.document(p, ""), path).blocks == ()

    def test_beyond_repair(self, tmp_path):
        (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 nothing startxref")
        with pytest.raises(UnreadableDocument):
            repair(tmp_path / "a.pdf", tmp_path / "b.pdf")
        with pytest.raises(UnreadableDocument, match="It does not open"):
            read_with_repair(self.always, tmp_path / "a.pdf")

    @staticmethod
    def always(path: Path) -> Document:
        raise UnreadableDocument("It does not open.", "x", code="broken_file")


def test_inspection_of_a_stream_object_is_not_confused_by_text(tmp_path):
    buffer = io.BytesIO(b"%PDF-1.4\n1 0 obj\n(upstream\nand stream\r\nof words)\nendobj\nstartxref\n0\n%%EOF")
    (tmp_path / "a.pdf").write_bytes(buffer.getvalue())
    assert inspect_pdf(tmp_path / "a.pdf", ReadSettings()) == ()


def test_a_part_in_an_encoding_that_nobody_knows_is_a_clear_error(tmp_path: Path) -> None:
    """Found by fuzzing: expat raises LookupError for it, which is no error of ours."""
    from bench.hostile_packages import docx

    path = tmp_path / "a.docx"
    path.write_bytes(docx())
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("word/more.xml", '<?xml version="1.0" encoding="UTF18"?><a/>')
    with pytest.raises(UnreadableDocument, match="encoding that nobody knows") as error:
        sniff(path)
    assert error.value.code == "broken_file"
