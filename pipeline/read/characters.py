"""Characters that no reader prints: they are taken out of every text before anything else looks at it.

Steps of `printable`: terminal escapes out; line ends made `\\n` (also U+2028, U+2029, NEL, vertical tab); control
characters, zero-width and bidirectional marks, soft hyphens, tag characters and lone surrogates out; spaces of any
width become plain spaces; NFC. Letters are never changed: a Cyrillic `С` stays one and is the extractor's to flag.
"""

from __future__ import annotations

import re
import unicodedata

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])")
_LINE_END = re.compile(r"\r\n?|[\x0b\x85\u2028\u2029]")
_SPACE = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_STACKED = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{2})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]+"
)


def printable(text: str) -> str:
    """`text` with only what a person would see of it; form feeds, tabs and line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_END.sub("\n", _ESCAPE.sub("", text))
    text = _STACKED.sub(r"\1", _INVISIBLE.sub("", _SPACE.sub(" ", text)))
    return unicodedata.normalize("NFC", text)
