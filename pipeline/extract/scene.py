"""What a layout may know of the document around its region: the language, the last table header, the sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.extract.columns import HeaderMemory


@dataclass(slots=True)
class Scene:
    """`language` of the document; `header`: last header of an activity table; `ocr`: text comes from an image."""

    language: str
    ocr: bool = False
    header: HeaderMemory = field(default_factory=HeaderMemory)
    sheet: str = ""
    contents: list[str] = field(default_factory=list)
