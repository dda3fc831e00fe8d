"""What a file is, by its content; its name counts only among kinds of text, which look alike.

Order: known magic numbers (documents, images, then what is no document), PDF whose header stands further on, HTML,
Markdown and text by name, binary refused. `kind_of_bytes` sees the first bytes only.
"""

from __future__ import annotations

import codecs
import re

HEAD_BYTES = 65536
"""How much of a file's beginning is looked at."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
)
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "an RTF file"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x00asm", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a zstandard archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "sound or video"),
    (b"ID3", "sound or video"),
    (b"\x1aE\xdf\xa3", "sound or video"),
    (b"%!PS", "a PostScript file"),
    (b"\x93NUMPY", "a data file"),
    (b"PAR1", "a data file"),
)
_TEXT_SUFFIXES = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".txt": "text", ".csv": "text", ".tsv": "text",
}  # fmt: skip
_PDF_HEADER = re.compile(rb"(?:^|[\r\n])%PDF-[12]\.\d")
_PDF_BODY = re.compile(rb"\b\d+ \d+ obj\b|\bstartxref\b")
_HTML_START = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HTML_TAGS = re.compile(r"<(?:table|div|p|ul|ol|h[1-6]|tr|td|span|br)\b[^<>]{0,500}>", re.I)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\s*\|?\s*:?-{3,}:?\s*\|[\s:|-]*$|```)", re.M)
_WIDE = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip


def kind_of_bytes(head: bytes, suffix: str) -> str:
    """`pdf`, `zip`, `ole`, `image`, `html`, `markdown`, `text`, or `foreign: <what it is>`.

    `head`: a file's first HEAD_BYTES. `suffix`: of its name, in lower case, with the dot.
    """
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image"
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        return "image"
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            return f"foreign: {what}"
    if head[4:8] == b"ftyp" or (head.startswith(b"RIFF") and head[8:12] in {b"WAVE", b"AVI "}):
        return "foreign: sound or video"
    if _late_pdf(head, suffix):
        return "pdf"
    return _kind_of_text(head, suffix)


def _late_pdf(head: bytes, suffix: str) -> bool:
    """A PDF with something before its header (a saved mail or HTTP header), or one that lost its header."""
    if _PDF_HEADER.search(head[:2048]):
        return _PDF_BODY.search(head) is not None or suffix == ".pdf"
    return suffix == ".pdf" and _PDF_BODY.search(head) is not None


def _kind_of_text(head: bytes, suffix: str) -> str:
    if _binary(head):
        return "foreign: binary data"
    text = _decoded(head)
    if _HTML_START.match(text):
        return "html"
    if suffix in _TEXT_SUFFIXES:
        return _TEXT_SUFFIXES[suffix]
    if len(_HTML_TAGS.findall(text[:4000])) >= 3:
        return "html"
    return "markdown" if len(_MARKDOWN.findall(text)) >= 2 else "text"


def _decoded(head: bytes) -> str:
    for mark, encoding in _WIDE:
        if head.startswith(mark):
            return head.decode(encoding, "ignore").lstrip("\ufeff")
    if _wide(head):
        return head.replace(b"\0", b"").decode("latin-1")
    return head.decode("utf-8-sig", "ignore")


def _wide(head: bytes) -> bool:
    """UTF-16 or UTF-32 of a Western text without a mark: zero bytes, all in the same places."""
    sample = head[:4000]
    zeros = sample.count(0)
    if zeros < 0.3 * len(sample):
        return False
    return max(sample[0::2].count(0), sample[1::2].count(0)) >= 0.45 * len(sample)


def _binary(head: bytes) -> bool:
    """More than a tenth of control characters, in a text that is not of wide characters."""
    if any(head.startswith(mark) for mark, _ in _WIDE) or _wide(head):
        return False
    odd = sum(head.count(b) for b in (*range(9), *range(14, 27), 28, 29, 30, 31))
    return odd > 0.1 * len(head)
