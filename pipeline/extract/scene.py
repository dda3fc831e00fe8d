"""What a layout may know of the document around its region: the language, the last table header, the sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.extract.draft import AreaDraft, AreaName
from pipeline.extract.grid import HeaderMemory
from pipeline.extract.levels import Levels


@dataclass(slots=True)
class Scene:
    """`language` of the document; `levels`: what each piece is; `header`: last header of an activity table; `ocr`: text comes from an image.

    `heads`: what stands below each column head of no known word, over all tables.
    `headed`: whether headings stand below the title, None before anybody asked. `told`: the sentence of the last activity of running text. `prose`: whether sentences are read for activities; not where the document prints them in tables or with labels,
    save in the areas `running`.
    """

    language: str
    levels: Levels
    ocr: bool = False
    prose: bool = False
    running: frozenset[AreaName] = frozenset()
    header: HeaderMemory = field(default_factory=HeaderMemory)
    sheet: str = ""
    headed: bool | None = None
    told: str = ""
    heads: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def reads_sentences(self, area: AreaDraft | None) -> bool:
        """Whether sentences that stand in this area may be activities."""
        return self.prose or (area is not None and area.name in self.running)
