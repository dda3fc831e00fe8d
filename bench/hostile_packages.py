"""Hostile packages: Word, Excel and OpenDocument files that explode, lie, nest, point outside or are locked."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence

from bench.trap import ERROR, EXTRACTS, HEAD, NONE, ROWS, TITLE, Trap, html, narrative

Parts = dict[str, bytes]
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPES = "application/vnd.openxmlformats-officedocument"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def hostile_packages() -> list[Trap]:
    """Zip-based files of all kinds."""
    return [*_word(), *_bombs(), *_excel(), *_open_document(), *_zips()]


def packed(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def docx(body: str = "", extra: Mapping[str, bytes | str] | None = None, prolog: str = "") -> bytes:
    """A Word file with this body, by default the plan's table."""
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>" for c in r) + "</w:tr>"
        for r in [HEAD, *ROWS]
    )
    plan = _p(TITLE) + _p("1. Modernización") + f"<w:tbl>{rows}</w:tbl>"
    document = f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:document {_W} {_R}><w:body>{body or plan}</w:body></w:document>'
    return packed({**_word_frame(), "word/document.xml": document, **(extra or {})})


def _word_frame() -> dict[str, str]:
    main = f"{_TYPES}.wordprocessingml.document.main+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{_RELS}/officeDocument" Target="word/document.xml"/></Relationships>',
    }  # fmt: skip


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _relations(target: str, mode: str = "External") -> dict[str, str]:
    kinds = ("attachedTemplate", "image", "hyperlink", "oleObject", "frame", "subDocument")
    links = "".join(
        f'<Relationship Id="x{i}" Type="{_RELS}/{k}" Target="{target}" TargetMode="{mode}"/>'
        for i, k in enumerate(kinds)
    )
    return {
        "word/_rels/document.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'
    }


def _word() -> list[Trap]:
    nested = "<w:tbl><w:tr><w:tc>" * 3000 + _p("x") + "</w:tc></w:tr></w:tbl>" * 3000
    laughs = (
        "<!DOCTYPE x ["
        + "<!ENTITY a0 'ha'>"
        + "".join(f"<!ENTITY a{i} '&a{i - 1};&a{i - 1};&a{i - 1};'>" for i in range(1, 20))
        + "]>"
    )
    quadratic = f"<!DOCTYPE x [<!ENTITY a '{'x' * 50_000}'>]>"
    field = '<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe /k calc"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    plain = docx()
    spans = f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>{_p("x")}</w:tc></w:tr></w:tbl>'
    return [
        Trap("docx-quirk", "plain.docx", plain, EXTRACTS),
        Trap("docx-quirk", "utf16-part.docx", lambda: _utf16(plain), EXTRACTS, ERROR),
        Trap("docx-quirk", "stored.docx", lambda: _repacked(plain, zipfile.ZIP_STORED), EXTRACTS),
        Trap("docx-quirk", "bzip2.docx", lambda: _repacked(plain, zipfile.ZIP_BZIP2), EXTRACTS, ERROR),
        Trap("docx-quirk", "lzma.docx", lambda: _repacked(plain, zipfile.ZIP_LZMA), EXTRACTS, ERROR),
        Trap("docx-quirk", "junk-before.docx", lambda: b"junk" * 500 + plain, EXTRACTS, ERROR),
        Trap("docx-quirk", "junk-after.docx", plain + b"\0" * 3000, EXTRACTS, ERROR),
        Trap("docx-quirk", "comment.docx", lambda: _commented(plain), EXTRACTS, ERROR),
        Trap("docx-quirk", "field.docx", docx(field + _p(TITLE)), NONE, ERROR),
        Trap("docx-quirk", "empty-body.docx", docx("<w:p/>"), NONE),
        Trap("docx-quirk", "controls.docx", docx(_p("&#9;&#10;&#13;")), NONE),
        Trap("docx-active", "links-http.docx", docx(extra=_relations("http://127.0.0.1:9/t.dotm")), EXTRACTS),
        Trap("docx-active", "links-smb.docx", docx(extra=_relations("\\\\127.0.0.1\\share\\t.dotm")), EXTRACTS),
        Trap("docx-active", "links-file.docx", docx(extra=_relations("file:///etc/passwd")), EXTRACTS),
        Trap("docx-active", "links-out.docx", docx(extra=_relations("../../../../etc/passwd", "Internal")), EXTRACTS, ERROR),
        Trap("docx-active", "xxe.docx", docx(_p("&x;"), prolog="<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), ERROR),
        Trap("docx-active", "xxe-parameter.docx", docx(prolog="<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]>"), ERROR),
        Trap("docx-active", "chunk.docx", docx(_p(TITLE) + '<w:altChunk r:id="x0"/>', _relations("file:///etc/passwd")), NONE, ERROR),
        Trap("docx-active", "macros.docm", docx(extra={"word/vbaProject.bin": random.Random(1).randbytes(5000)}), EXTRACTS),
        Trap("docx-bomb", "laughs.docx", docx(_p("&a19;"), prolog=laughs), ERROR),
        Trap("docx-bomb", "quadratic.docx", docx(_p("&a;" * 20_000), prolog=quadratic), ERROR),
        Trap("docx-bomb", "nested-tables.docx", docx(nested), ERROR),
        Trap("docx-bomb", "paragraphs.docx", lambda: docx(_p("x") * 400_000), NONE, ERROR),
        Trap("docx-bomb", "empty-cells.docx", lambda: docx("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>" * 60_000 + "</w:tr></w:tbl>"), NONE, ERROR),
        Trap("docx-bomb", "span.docx", docx(spans), NONE, ERROR),
        Trap("docx-bomb", "runs.docx", lambda: docx("<w:p>" + "<w:r><w:t>a </w:t></w:r>" * 300_000 + "</w:p>"), NONE, ERROR),
        Trap("docx-bomb", "one-text.docx", lambda: docx(_p("1. " * 3_000_000)), NONE, ERROR),
        Trap("docx-bomb", "attributes.docx", lambda: docx("<w:p " + " ".join(f'w:a{i}="1"' for i in range(60_000)) + "/>"), NONE, ERROR),
        Trap("docx-malformed", "encoding.docx", lambda: _declared(plain, "UTF18"), ERROR, EXTRACTS),
        Trap("docx-malformed", "encoding-utf7.docx", lambda: _declared(plain, "UTF-7"), ERROR, EXTRACTS),
        Trap("docx-malformed", "no-document.docx", packed(_word_frame()), ERROR, NONE),
        Trap("docx-malformed", "empty-document.docx", packed({**_word_frame(), "word/document.xml": ""}), ERROR),
        Trap("docx-malformed", "cut-document.docx", packed({**_word_frame(), "word/document.xml": f"<w:document {_W}><w:body><w:p>"}), ERROR, NONE),
        Trap("docx-malformed", "not-xml.docx", packed({**_word_frame(), "word/document.xml": random.Random(2).randbytes(9000)}), ERROR),
        Trap("docx-malformed", "wrong-root.docx", packed({**_word_frame(), "word/document.xml": "<html/>"}), ERROR, NONE),
        Trap("docx-malformed", "no-namespace.docx", packed({**_word_frame(), "word/document.xml": "<document><body/></document>"}), ERROR, NONE),
        Trap("docx-malformed", "bad-crc.docx", lambda: _spoiled(plain), ERROR, EXTRACTS),
        Trap("docx-malformed", "bad-styles.docx", docx(extra={"word/styles.xml": "<w:styles", "word/numbering.xml": "\0\0"}), EXTRACTS, ERROR),
        Trap("docx-malformed", "style-loop.docx", docx(extra={"word/styles.xml": _style_loop()}), EXTRACTS, ERROR),
        Trap("truncated", "half.docx", plain[: len(plain) // 2], ERROR),
        Trap("truncated", "no-tail.docx", plain[:-10], ERROR),
    ]  # fmt: skip


def _style_loop() -> str:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{i}"><w:basedOn w:val="s{(i + 1) % 3}"/></w:style>' for i in range(3)
    )
    return f"<w:styles {_W}>{styles}</w:styles>"


def _parts(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _repacked(data: bytes, method: int) -> bytes:
    return packed(_parts(data), method)


def _utf16(data: bytes) -> bytes:
    parts = _parts(data)
    text = parts["word/document.xml"].decode().replace("UTF-8", "UTF-16")
    return packed({**parts, "word/document.xml": text.encode("utf-16")})


def _declared(data: bytes, encoding: str) -> bytes:
    """The main part with another encoding in its first line than it has."""
    parts = _parts(data)
    text = parts["word/document.xml"].decode().replace("UTF-8", encoding)
    return packed({**parts, "word/document.xml": text})


def _commented(data: bytes) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as package:
        package.comment = b"PK\x05\x06" * 200
    return out.getvalue()


def _spoiled(data: bytes) -> bytes:
    """One wrong byte inside the main part's packed data."""
    at = data.index(b"word/document.xml") + 60
    return data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :]


def _bombs() -> list[Trap]:
    zeros = b"\0" * 150_000_000

    def inflated() -> bytes:
        return packed({**_word_frame(), "word/document.xml": b"<x>" + b" " * 400_000_000})

    def overlapping() -> bytes:
        """Thousands of entries that share one part's bytes."""
        data = docx(extra={"word/media/a.bin": bytes(2_000_000)})
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            info = package.getinfo("word/media/a.bin")
        entry = _directory_entry(info)
        end = data.rindex(b"PK\x05\x06")
        start = struct.unpack_from("<I", data, end + 16)[0]
        directory = data[start:end] + entry * 3000
        return (
            data[:start]
            + directory
            + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 3005, 3005, len(directory), start, 0)
        )

    def many() -> bytes:
        return packed(
            {f"word/x{i}.xml": b"<a/>" for i in range(30_000)} | {k: v.encode() for k, v in _word_frame().items()}
        )

    return [
        Trap("docx-bomb", "inflated.docx", inflated, ERROR),
        Trap("docx-bomb", "inflated-picture.docx", lambda: docx(extra={"word/media/a.bmp": zeros}), ERROR, EXTRACTS),
        Trap("docx-bomb", "overlapping.docx", overlapping, ERROR),
        Trap("docx-bomb", "many-parts.docx", many, ERROR),
        Trap("zip-bomb", "nested.zip", lambda: packed({"b.zip": packed({"c.zip": packed({"d": zeros})})}), ERROR),
        Trap("zip-bomb", "nested.docx", lambda: packed({"b.zip": packed({"c.zip": packed({"d": zeros})})}), ERROR),
    ]  # fmt: skip


def _directory_entry(info: zipfile.ZipInfo) -> bytes:
    name = info.filename.encode()
    fixed = struct.pack(
        "<4s4B4HL2L5H2L", b"PK\x01\x02", 20, 3, 20, 0, 0, 8, 0, 33, info.CRC, info.compress_size, info.file_size,
        len(name), 0, 0, 0, 0, 0, info.header_offset,
    )  # fmt: skip
    return fixed + name


def workbook(change: Callable[[object], None] | None = None) -> bytes:
    """An Excel file with the plan on its first sheet, changed."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [(TITLE,), ("1. Modernización",), HEAD, *ROWS]:
        sheet.append(row)
    if change is not None:
        change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet(change: Callable[[str], str], base: bytes | None = None) -> bytes:
    """The workbook with its first sheet's XML changed."""
    parts = _parts(base or workbook())
    name = "xl/worksheets/sheet1.xml"
    return packed({**parts, name: change(parts[name].decode())})


def _excel() -> list[Trap]:
    def formulas(book: object) -> None:
        sheet = book.active  # type: ignore[attr-defined]
        for at, text in enumerate(
            (
                "=cmd|' /C calc'!A0",
                '=HYPERLINK("http://127.0.0.1:9/","x")',
                '=WEBSERVICE("http://127.0.0.1:9")',
                "+1+1",
                "@SUM(1)",
            )
        ):
            sheet.cell(4 + at, 6, text)

    def far(book: object) -> None:
        book.active.cell(1_048_576, 16_384, "x")  # type: ignore[attr-defined]

    def sheets(book: object) -> None:
        for i in range(400):
            book.create_sheet(f"Hoja {i}").append(("a", "b"))  # type: ignore[attr-defined]

    def big(cells: int) -> Callable[[str], str]:
        row = "<row>" + "<c t='inlineStr'><is><t>x</t></is></c>" * 500 + "</row>"
        return lambda s: s.replace("</sheetData>", row * (cells // 500) + "</sheetData>")

    merge = "</sheetData><mergeCells><mergeCell ref='A9:XFD1048576'/></mergeCells>"
    return [
        Trap("xlsx-quirk", "plain.xlsx", workbook(), EXTRACTS),
        Trap("xlsx-active", "formulas.xlsx", lambda: workbook(formulas), EXTRACTS),
        Trap("xlsx-bomb", "far-cell.xlsx", lambda: workbook(far), EXTRACTS, ERROR),
        Trap("xlsx-bomb", "dimension.xlsx", lambda: _sheet(lambda s: s.replace('<dimension ref="', '<dimension ref="A1:XFD1048576" x="')), EXTRACTS, ERROR),
        Trap("xlsx-bomb", "merge-all.xlsx", lambda: _sheet(lambda s: s.replace("</sheetData>", merge)), EXTRACTS, ERROR),
        Trap("xlsx-bomb", "merges.xlsx", lambda: _sheet(lambda s: s.replace("</sheetData>", "</sheetData><mergeCells>" + "".join(f"<mergeCell ref='A{i}:Z{i + 50}'/>" for i in range(20, 20_000)) + "</mergeCells>")), EXTRACTS, ERROR),
        Trap("xlsx-bomb", "cells-2000000.xlsx", lambda: _sheet(big(2_000_000)), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("xlsx-bomb", "rows-without-cells.xlsx", lambda: _sheet(lambda s: s.replace("</sheetData>", "<row/>" * 900_000 + "</sheetData>")), EXTRACTS, ERROR),
        Trap("xlsx-bomb", "sheets-400.xlsx", lambda: workbook(sheets), EXTRACTS, ERROR),
        Trap("xlsx-bomb", "entities.xlsx", lambda: _sheet(lambda s: "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + s.partition("?>")[2]), ERROR),
        Trap("xlsx-malformed", "shared-index.xlsx", lambda: _sheet(lambda s: s.replace('t="s"><v>', 't="s"><v>99999')), ERROR, f"{NONE}|{EXTRACTS}"),
        Trap("xlsx-malformed", "bad-reference.xlsx", lambda: _sheet(lambda s: s.replace('r="B3"', 'r="ZZZZZZ99999999999"')), ERROR, f"{NONE}|{EXTRACTS}"),
        Trap("xlsx-malformed", "not-a-number.xlsx", lambda: _sheet(lambda s: s.replace('t="s"><v>', 't="n"><v>x')), ERROR, f"{NONE}|{EXTRACTS}"),
        Trap("xlsx-malformed", "huge-date.xlsx", lambda: workbook(_dates), EXTRACTS, ERROR),
        Trap("xlsx-malformed", "no-sheets.xlsx", lambda: packed({k: v for k, v in _parts(workbook()).items() if "sheet1" not in k}), ERROR, NONE),
        Trap("xlsx-malformed", "cut-sheet.xlsx", lambda: _sheet(lambda s: s[: len(s) // 2]), ERROR, f"{NONE}|{EXTRACTS}"),
    ]  # fmt: skip


def _dates(book: object) -> None:
    sheet = book.active  # type: ignore[attr-defined]
    for at, number in enumerate((1e300, -5.0, 3e9, 0.0)):
        cell = sheet.cell(4 + at, 6, number)
        cell.number_format = "dd/mm/yyyy"


_ODF = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'


def ods(rows: str, prolog: str = "", manifest: str = "") -> bytes:
    """An OpenDocument spreadsheet with these rows."""
    return _odf(
        "spreadsheet",
        f'<office:spreadsheet><table:table table:name="a">{rows}</table:table></office:spreadsheet>',
        prolog,
        manifest,
    )


def _odf(kind: str, body: str, prolog: str = "", manifest: str = "") -> bytes:
    content = f'<?xml version="1.0"?>{prolog}<office:document-content {_ODF} office:version="1.2"><office:body>{body}</office:body></office:document-content>'
    parts = {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content}
    return packed({**parts, **({"META-INF/manifest.xml": manifest} if manifest else {})})


def _row(cells: Sequence[str], repeat: str = "") -> str:
    inside = "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in cells)
    return f"<table:table-row{repeat}>{inside}</table:table-row>"


def _open_document() -> list[Trap]:
    plan = "".join(_row(r) for r in [(TITLE,), ("1. Modernización",), HEAD, *ROWS])
    repeat = ' table:number-rows-repeated="1048576"'
    wide = '<table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>'
    locked = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    lists = (
        "<office:text>"
        + "<text:list><text:list-item>" * 3000
        + "<text:p>x</text:p>"
        + "</text:list-item></text:list>" * 3000
        + "</office:text>"
    )
    spaces = f'<office:text><text:p>{TITLE}<text:s text:c="2000000000"/></text:p></office:text>'
    return [
        Trap("odf-quirk", "plain.ods", ods(plan), EXTRACTS),
        Trap("odf-bomb", "rows-repeated.ods", ods(plan + f"<table:table-row{repeat}><table:table-cell/></table:table-row>"), EXTRACTS),
        Trap("odf-bomb", "rows-repeated-full.ods", ods(plan + _row(("x",), repeat)), EXTRACTS, ERROR),
        Trap("odf-bomb", "columns-repeated.ods", ods(plan + wide), EXTRACTS, ERROR),
        Trap("odf-bomb", "both-repeated.ods", ods(plan + wide.replace("<table:table-row>", f"<table:table-row{repeat}>")), EXTRACTS, ERROR),
        Trap("odf-bomb", "spaces.odt", _odf("text", spaces), NONE, ERROR),
        Trap("odf-bomb", "lists.odt", _odf("text", lists), ERROR),
        Trap("odf-bomb", "laughs.odt", _odf("text", "<office:text><text:p>&a;</text:p></office:text>", "<!DOCTYPE x [<!ENTITY a 'x'>]>"), ERROR),
        Trap("odf-encrypted", "locked.ods", ods(plan, manifest=locked), ERROR),
        Trap("odf-encrypted", "locked.odt", _odf("text", "<office:text/>", manifest=locked), ERROR),
        Trap("odf-malformed", "span-huge.ods", ods(plan.replace("<table:table-cell>", '<table:table-cell table:number-columns-spanned="99999999" table:number-rows-spanned="99999999">', 1)), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("odf-malformed", "not-a-number.ods", ods(plan.replace("<table:table-cell>", '<table:table-cell table:number-columns-repeated="-3" office:value-type="float" office:value="x">', 1)), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("odf-malformed", "no-content.odt", packed({"mimetype": "application/vnd.oasis.opendocument.text"}), ERROR),
        Trap("odf-malformed", "cut.odt", packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<office:document-content"}), ERROR),
    ]  # fmt: skip


def _zips() -> list[Trap]:
    epub = {"mimetype": "application/epub+zip", "OEBPS/plan.xhtml": html()}
    slides = {
        "[Content_Types].xml": "<Types>presentationml.presentation.main+xml</Types>",
        "ppt/presentation.xml": "<a/>",
    }
    outside = packed({**_word_frame(), "word/document.xml": "<a/>", "../../../../tmp/hilo-was-here": b"x"})
    absolute = packed({**_word_frame(), "word/document.xml": "<a/>", "/tmp/hilo-was-here": b"x"})
    locked = bytearray(docx())
    locked[6] |= 1
    at = bytes(locked).index(b"PK\x01\x02")
    locked[at + 8] |= 1
    return [
        Trap("wrong-format", "plans.zip", packed({"plan.txt": narrative(), "plan.docx": docx()}), ERROR),
        Trap("wrong-format", "book.epub", packed(epub), ERROR),
        Trap("wrong-format", "slides.pptx", packed(slides), ERROR),
        Trap("wrong-format", "archive.docx", packed({"plan.txt": narrative()}), ERROR),
        Trap("wrong-format", "java.jar", packed({"META-INF/MANIFEST.MF": "x", "A.class": b"\xca\xfe\xba\xbe"}), ERROR),
        Trap("wrong-format", "empty.zip", b"PK\x05\x06" + bytes(18), ERROR),
        Trap("zip-unsafe", "outside.docx", outside, ERROR),
        Trap("zip-unsafe", "absolute.docx", absolute, ERROR),
        Trap("docx-encrypted", "zip-password.docx", bytes(locked), ERROR),
    ]  # fmt: skip
