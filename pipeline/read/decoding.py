"""Bytes of a text file -> its text, and the name of the encoding it was in.

Steps: byte order marks; UTF-16 without a mark (zero bytes on one side); UTF-8; UTF-8 with a few broken bytes; then the
single-byte encodings that Spanish and English texts come in, the one whose non-ASCII characters make most sense
(cp1252 on a tie: what Windows writes); at last charset-normalizer's guess. UTF-8 that was read as cp1252 and saved
again (`Ã³`) is put right. What was guessed is said as an issue.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from pipeline.model.provenance import Issue
from pipeline.read.characters import printable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
_SINGLE_BYTE = ("cp1252", "latin-1", "cp850", "mac_roman")
_WESTERN = frozenset("áéíóúüñÁÉÍÓÚÜÑ¿¡ªº°«»–—‘’“”…•€§çÇàèòùâêôãõ\u00a0\u00ad·")
_MOJIBAKE = re.compile(
    r"[ÂÃâÅ][\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}"
)
_SAMPLE = 400_000


@dataclass(frozen=True, slots=True)
class DecodedText:
    """`text` is printable (see `characters`), with `\\n` line ends."""

    text: str
    encoding: str
    issues: tuple[Issue, ...] = ()


def decode(data: bytes, declared: str = "") -> DecodedText:
    """Text of `data`. `declared`: encoding that the file itself names (an HTML `meta charset`); tried after UTF-8."""
    text, encoding, sure = _decode(data, declared)
    issues = []
    if not sure:
        message = f"The text is not UTF-8; it was read as {encoding}, found out from its bytes."
        issues.append(Issue("encoding_guessed", message, hint="Save the file as UTF-8 if letters look wrong."))
    if "\ufffd" in text:
        message = f"{text.count(chr(0xFFFD))} broken characters stand as �."
        issues.append(Issue("broken_characters", message, hint="Look for a better copy of the file."))
    repaired = _repair_mojibake(text)
    if repaired != text:
        issues.append(
            Issue("mojibake_repaired", "Letters that had been saved in a wrong encoding (`Ã³`) were put right.")
        )
    return DecodedText(printable(repaired), encoding, tuple(issues))


def _decode(data: bytes, declared: str) -> tuple[str, str, bool]:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), name, True
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), wide, False
    try:
        return data.decode("utf-8"), "utf-8", True
    except UnicodeDecodeError:
        pass
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8", True
    if declared and _known(declared):
        return data.decode(declared, "replace"), declared.lower(), True
    encoding = _single_byte(data)
    return data.decode(encoding, "replace"), encoding, False


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32 without a byte order mark: Western text then has a zero in every second byte, or three of four."""
    sample = data[:4000]
    if len(sample) < 4 or sample.count(0) < len(sample) * 0.3:
        return ""
    if sample.count(0) > len(sample) * 0.6:
        return "utf-32-be" if sample[0] == 0 else "utf-32-le"
    return "utf-16-be" if sample[0::2].count(0) > sample[1::2].count(0) else "utf-16-le"


def _mostly_utf8(data: bytes) -> bool:
    """A UTF-8 text with a few broken bytes: whole multi-byte characters outnumber the breaks four to one."""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for c in text if c > "\x7f") - broken
    return whole >= 4 * broken


def _known(name: str) -> bool:
    """Is it an encoding for text, and none of those that hide ASCII (UTF-7) or unpack (zlib)?"""
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return bool(getattr(info, "_is_text_encoding", True)) and not info.name.startswith(
        ("utf-7", "unicode", "raw", "idna")
    )


def _single_byte(data: bytes) -> str:
    high = bytes(b for b in data[:_SAMPLE] if b > 0x7F)
    best, best_share = "cp1252", -1.0
    for encoding in _SINGLE_BYTE:
        text = high.decode(encoding, "replace")
        share = sum(c in _WESTERN for c in text) / max(1, len(text))
        if share > best_share + 1e-9:
            best, best_share = encoding, share
    if best_share >= 0.6:
        return best
    from charset_normalizer import from_bytes

    guess = from_bytes(data[:_SAMPLE]).best()
    return guess.encoding if guess is not None and _known(guess.encoding) else best


def _repair_mojibake(text: str) -> str:
    if not _MOJIBAKE.search(text):
        return text
    for _ in range(3):
        repaired = _MOJIBAKE.sub(_reread, text)
        if repaired == text:
            break
        text = repaired
    return text


def _reread(match: re.Match[str]) -> str:
    """The characters that these bytes spell in UTF-8; the match itself where they spell none."""
    for end in (3, 2):
        piece = match.group(0)[:end]
        raw = b"".join(c.encode("cp1252", "ignore") or c.encode("latin-1", "ignore") for c in piece)
        try:
            return raw.decode("utf-8") + match.group(0)[end:]
        except UnicodeDecodeError:
            continue
    return match.group(0)
