"""Hostile PDF files: bombs, loops, lies about size, locked ones, broken ones. Written by hand, object by object."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Sequence

from bench.trap import ERROR, EXTRACTS, HEAD, NONE, ROWS, TITLE, Trap


def pdf(objects: Sequence[bytes | str], trailer: str = "", version: str = "1.7") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue. The index is right."""
    out = io.BytesIO()
    out.write(f"%PDF-{version}\n".encode())
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(out.tell())
        body = content if isinstance(content, bytes) else content.encode("latin-1")
        out.write(f"{number} 0 obj\n".encode() + body + b"\nendobj\n")
    index = out.tell()
    out.write(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode())
    out.writelines(f"{place:010d} 00000 n \n".encode() for place in places)
    out.write(f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{index}\n%%EOF\n".encode())
    return out.getvalue()


def stream(data: bytes, entries: str = "", *, packed: bool = True) -> bytes:
    body = zlib.compress(data, 9) if packed else data
    return (
        f"<< /Length {len(body)} {'/Filter /FlateDecode' if packed else ''} {entries} >>\nstream\n".encode()
        + body
        + b"\nendstream"
    )


def page(content: bytes, box: str = "0 0 842 595", more: str = "", objects: Sequence[bytes | str] = ()) -> bytes:
    """A PDF of one page; `objects` are numbered from 6."""
    fonts = "/Font << /F1 5 0 R >>"
    return pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R /Resources << {fonts} {more} >> >>",
            stream(content),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            *objects,
        ]
    )


def plan_content() -> bytes:
    """The plan drawn with ruling lines."""
    parts = [f"BT /F1 16 Tf 40 550 Td ({TITLE}) Tj ET BT /F1 12 Tf 40 525 Td (1. Modernizaci\\363n) Tj ET"]
    sides = (40, 80, 330, 470, 620, 800)
    for at, row in enumerate([HEAD, *ROWS]):
        top = 505 - 24 * at
        for x, cell in zip(sides, row, strict=False):
            parts.append(f"BT /F1 9 Tf {x + 4} {top - 16} Td ({cell}) Tj ET")
    parts += [f"{x} 505 m {x} {505 - 24 * 5} l S" for x in sides]
    parts += [f"40 {505 - 24 * i} m 800 {505 - 24 * i} l S" for i in range(6)]
    return "\n".join(parts).encode("latin-1", "replace")


def hostile_pdfs() -> list[Trap]:
    """PDF files."""
    return [*_bombs(), *_loops(), *_encrypted(), *_broken(), *_active()]


def _bombs() -> list[Trap]:
    def deflated() -> bytes:
        return page(b" " * 200_000_000)

    def twice() -> bytes:
        inner = zlib.compress(zlib.compress(b"\0" * 100_000_000, 9), 9)
        body = (
            f"<< /Length {len(inner)} /Filter [/FlateDecode /FlateDecode] >>\nstream\n".encode()
            + inner
            + b"\nendstream"
        )
        return pdf(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                body,
            ]
        )

    def objects() -> bytes:
        inner = b"6 0 << /A " + b"[" * 100 + b" " * 120_000_000 + b"]" * 100 + b" >>"
        return page(b"", objects=[stream(inner, "/Type /ObjStm /N 1 /First 4")])

    def pages(count: int) -> bytes:
        kids = " ".join(f"{i + 4} 0 R" for i in range(count))
        return pdf(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                f"<< /Type /Pages /Kids [{kids}] /Count {count} /MediaBox [0 0 200 200] >>",
                stream(b"0 0 m 9 9 l S"),
                *["<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>"] * count,
            ]
        )

    def picture(width: int, height: int) -> bytes:
        image = stream(
            zlib.compress(b"\0" * 1000),
            f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8 /ColorSpace /DeviceGray",
            packed=False,
        )
        return page(
            b"q 842 0 0 595 0 0 cm /I Do Q",
            more="/XObject << /I 6 0 R >>",
            objects=[image.replace(b"<< ", b"<< /Filter /FlateDecode ", 1)],
        )

    letters = b"BT /F1 1 Tf 1 0 0 1 5 5 Tm " + b"(abcdefghij) Tj " * 60_000 + b"ET"
    lines = b"".join(f"{i % 800} {i % 590} m {i % 700} {i % 500} l S\n".encode() for i in range(200_000))
    grid = b"".join(f"{i} 0 m {i} 595 l S 0 {i} m 842 {i} l S\n".encode() for i in range(0, 595, 2))
    words = b"".join(
        f"BT /F1 4 Tf {5 + 30 * (i % 27)} {590 - 4 * (i // 27 % 145)} Td (1.{i}) Tj ET\n".encode() for i in range(4000)
    )
    return [
        Trap("pdf-bomb", "deflated.pdf", deflated, ERROR),
        Trap("pdf-bomb", "deflated-twice.pdf", twice, ERROR),
        Trap("pdf-bomb", "object-stream.pdf", objects, ERROR),
        Trap("pdf-bomb", "pages-6000.pdf", lambda: pages(6000), NONE, ERROR),
        Trap("pdf-bomb", "count-lie.pdf", lambda: pages(1).replace(b"/Count 1 ", b"/Count 999999999 "), NONE, ERROR),
        Trap("pdf-bomb", "picture-60000.pdf", lambda: picture(60_000, 60_000), NONE, ERROR),
        Trap("pdf-bomb", "picture-flat.pdf", lambda: picture(2_000_000_000, 1), NONE, ERROR),
        Trap("pdf-bomb", "letters.pdf", page(letters), NONE, ERROR),
        Trap("pdf-bomb", "lines.pdf", page(lines), NONE, ERROR),
        Trap("pdf-bomb", "grid.pdf", page(grid), NONE, ERROR),
        Trap("pdf-bomb", "words.pdf", page(words), NONE, ERROR),
        Trap("pdf-bomb", "deep-array.pdf", page(b"[" * 200_000 + b"]" * 200_000 + b" TJ"), NONE, ERROR),
        Trap("pdf-bomb", "saves.pdf", page(b"q " * 500_000), NONE, ERROR),
        Trap("pdf-bomb", "dash.pdf", page(b"[0.00001 0.00001] 0 d 0 0 m 800 500 l S " * 50), NONE, ERROR),
        Trap("pdf-bomb", "pattern.pdf", page(b"/Pattern cs /P scn 0 0 842 595 re f", more="/Pattern << /P 6 0 R >>", objects=[stream(b"0 0 1 1 re f", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources << >>")]), NONE, ERROR),
        *[Trap("pdf-bomb", f"box-{name}.pdf", page(plan_content(), box), EXTRACTS, f"{ERROR}|{NONE}") for name, box in _BOXES.items()],
    ]  # fmt: skip


_BOXES = {
    "giant": "0 0 1000000000 1000000000", "zero": "0 0 0 0", "negative": "842 595 0 0", "thin": "0 0 0.001 595",
    "words": "a b c d", "short": "0 0", "far": "-99999999 -99999999 99999999 99999999", "overflow": "0 0 1e99 1e99",
}  # fmt: skip


def _loops() -> list[Trap]:
    form = "/Type /XObject /Subtype /Form /BBox [0 0 842 595] /Resources << /XObject << /A {} 0 R /B {} 0 R >> >>"
    mutual = [stream(b"/A Do /B Do", form.format(7, 7)), stream(b"/A Do /B Do", form.format(6, 6))]
    chain = [stream(b"/A Do /A Do", form.format(7 + i, 7 + i)) for i in range(28)] + [stream(b"0 0 m 1 1 l S")]
    tree = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 /Parent 3 0 R >>",
        "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>",
    ]
    outlines = pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>",
            stream(plan_content()),
            "<< /First 6 0 R /Last 6 0 R /Count 1 >>",
            "<< /Title (x) /Next 6 0 R /First 6 0 R /Parent 5 0 R >>",
        ]
    )
    whole = page(plan_content())
    index = whole.rindex(b"startxref")
    place = int(whole[index + 9 :].split()[0])
    self_prev = whole.replace(b"/Root 1 0 R", f"/Root 1 0 R /Prev {place}".encode())
    glyph = page(
        b"BT /T 9 Tf 9 9 Td (aaaa) Tj ET",
        more="/Font << /T 6 0 R >>",
        objects=[
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources << /Font << /T 6 0 R >> >> >>",
            stream(b"BT /T 9 Tf (aaaa) Tj ET"),
        ],
    )
    return [
        Trap("pdf-bomb", "forms-mutual.pdf", page(b"/A Do", more="/XObject << /A 6 0 R >>", objects=mutual), NONE, ERROR),
        Trap("pdf-bomb", "forms-doubling.pdf", page(b"/A Do", more="/XObject << /A 6 0 R >>", objects=chain), NONE, ERROR),
        Trap("pdf-bomb", "tree-loop.pdf", pdf(tree), ERROR, NONE),
        Trap("pdf-quirk", "outline-loop.pdf", outlines, EXTRACTS),
        Trap("pdf-quirk", "index-loop.pdf", self_prev, EXTRACTS, ERROR),
        Trap("pdf-bomb", "glyph-loop.pdf", glyph, NONE, ERROR),
        Trap("pdf-bomb", "length-loop.pdf", whole.replace(b"/Length ", b"/Length 4 0 R /L ", 1), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("pdf-bomb", "contents-loop.pdf", whole.replace(b"/Contents 4 0 R", b"/Contents 3 0 R"), NONE, ERROR),
    ]  # fmt: skip


def _encrypted() -> list[Trap]:
    def locked(user: str, owner: str, revision: int, **permissions: bool) -> bytes:
        import pikepdf

        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(page(plan_content()))) as document:
            rights = pikepdf.Permissions(**permissions) if permissions else pikepdf.Permissions()
            document.save(
                out,
                encryption=pikepdf.Encryption(
                    user=user, owner=owner, R=revision, allow=rights, aes=revision >= 4, metadata=revision >= 4
                ),
            )
        return out.getvalue()

    def unknown() -> bytes:
        return page(plan_content()).replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Acme.Vault /V 9 >>")

    return [
        *[Trap("pdf-encrypted", f"user-r{r}.pdf", lambda r=r: locked("secret", "owner", r), ERROR) for r in (2, 3, 4, 6)],
        *[Trap("pdf-encrypted", f"owner-r{r}.pdf", lambda r=r: locked("", "owner", r), EXTRACTS, ERROR) for r in (2, 3, 4, 6)],
        Trap("pdf-encrypted", "no-copying.pdf", lambda: locked("", "owner", 6, extract=False), EXTRACTS, ERROR),
        Trap("pdf-encrypted", "unknown-handler.pdf", unknown, ERROR),
        Trap("pdf-encrypted", "empty-handler.pdf", page(plan_content()).replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << >>"), ERROR, EXTRACTS),
    ]  # fmt: skip


def _broken() -> list[Trap]:
    whole = page(plan_content())
    bad_map = stream(
        b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <D800> endbfrange "
        + b"1 beginbfrange <00> <FFFFFFFF> <0041> endbfrange " * 50
        + b"endcmap"
    )
    font = "<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 2000000000 /Widths 6 0 R /ToUnicode 6 0 R /FontDescriptor << /FontFile2 7 0 R /Flags 99 >> >>"
    mapped = pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            stream(plan_content()),
            font,
            bad_map,
            stream(random.Random(1).randbytes(4000)),
        ]
    )
    image = (
        "/Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent {} /ColorSpace /DeviceRGB /Filter /{}"
    )

    def pictured(name: str) -> bytes:
        data = stream(random.Random(7).randbytes(3000), image.format(8, name), packed=False)
        return page(b"q 842 0 0 595 0 0 cm /I Do Q", more="/XObject << /I 6 0 R >>", objects=[data])

    return [
        Trap("pdf-quirk", "plain.pdf", whole, EXTRACTS),
        Trap("pdf-quirk", "rotated-90.pdf", whole.replace(b"/MediaBox", b"/Rotate 90 /MediaBox"), EXTRACTS),
        Trap("pdf-quirk", "rotated-45.pdf", whole.replace(b"/MediaBox", b"/Rotate 45 /MediaBox"), EXTRACTS, NONE),
        Trap("pdf-quirk", "crop-off-page.pdf", whole.replace(b"/MediaBox", b"/CropBox [9000 9000 9001 9001] /MediaBox"), EXTRACTS, f"{NONE}|{ERROR}"),
        Trap("pdf-quirk", "header-late.pdf", b"x" * 900 + b"\n" + whole, EXTRACTS, ERROR),
        Trap("pdf-quirk", "tail-junk.pdf", whole + b"\0" * 5000, EXTRACTS, ERROR),
        Trap("pdf-quirk", "no-version.pdf", whole.replace(b"%PDF-1.7", b"%PDF-9.9"), EXTRACTS, ERROR),
        Trap("pdf-quirk", "index-wrong.pdf", whole.replace(b"startxref\n", b"startxref\n9"), EXTRACTS, ERROR),
        Trap("pdf-quirk", "entries-wrong.pdf", whole.replace(b" 00000 n", b" 00007 n"), EXTRACTS, ERROR),
        Trap("pdf-quirk", "length-wrong.pdf", whole.replace(b"/Length ", b"/Length 9", 1), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("pdf-quirk", "length-negative.pdf", whole.replace(b"/Length ", b"/Length -", 1), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("pdf-quirk", "user-unit.pdf", whole.replace(b"/MediaBox", b"/UserUnit 100000 /MediaBox"), EXTRACTS, ERROR),
        Trap("pdf-malformed", "no-pages.pdf", pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]), ERROR),
        Trap("pdf-malformed", "no-catalogue.pdf", pdf(["<< >>"]), ERROR),
        Trap("pdf-malformed", "kid-missing.pdf", pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [99 0 R] /Count 1 >>"]), ERROR, NONE),
        Trap("pdf-malformed", "only-header.pdf", b"%PDF-1.7\n", ERROR),
        Trap("pdf-malformed", "only-trailer.pdf", b"%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF", ERROR),
        Trap("pdf-malformed", "cmap.pdf", mapped, EXTRACTS, f"{ERROR}|{NONE}"),
        *[Trap("pdf-malformed", f"picture-{n}.pdf", pictured(n), NONE, ERROR) for n in ("DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "LZWDecode", "RunLengthDecode")],
        *[Trap("truncated", f"cut-{k}.pdf", whole[: len(whole) * k // 10], ERROR, f"{NONE}|{EXTRACTS}") for k in range(1, 10)],
    ]  # fmt: skip


def _active() -> list[Trap]:
    whole = page(plan_content())
    actions = {
        "script": b"<< /S /JavaScript /JS (while\\(1\\){}) >>",
        "launch": b"<< /S /Launch /F (/bin/sh) >>",
        "address": b"<< /S /URI /URI (http://127.0.0.1:9/) >>",
        "remote": b"<< /S /GoToR /F (//127.0.0.1/share/x) /D [0 /Fit] >>",
    }
    return [
        *[Trap("pdf-active", f"open-{n}.pdf", whole.replace(b"/Pages 2 0 R", b"/Pages 2 0 R /OpenAction " + a, 1), EXTRACTS) for n, a in actions.items()],
        Trap("pdf-active", "external-stream.pdf", page(b"").replace(b"/Contents 4 0 R", b"/Contents 6 0 R").replace(b"endobj\nxref", b"endobj\n6 0 obj\n<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream\nendobj\nxref"), NONE, ERROR),
    ]  # fmt: skip
