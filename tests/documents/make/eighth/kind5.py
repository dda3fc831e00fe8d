"""Prose: annual plans written as chapters, letters, speeches and notes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from made import Made

from eighth import p5_en1, p5_en2, p5_en3, p5_es1, p5_es2, p5_es3, p5_es4


def _made(stem: str, extension: str, purpose: str, make: Callable[[Path], None]) -> Made:
    return Made(stem, 5, extension, "eighth", (stem[-2:],), purpose, make)


DOCUMENTS = (
    _made(
        "5-161-acueductos-2021-es",
        "txt",
        "engineer's prose, Costa Rica: se-passive and nominal sentences",
        p5_es1.aqueducts,
    ),
    _made("5-162-hydrology-2018-en", "txt", "engineer's prose, Fiji: pages with running heads", p5_en1.weather),
    _made(
        "5-163-contraloria-2019-es",
        "docx",
        "comptroller, Honduras: first, then, finally with one lead after",
        p5_es1.comptroller,
    ),
    _made("5-164-readers-2022-en", "docx", "NGO's voice, Ghana: workshops after a colon", p5_en1.literacy),
    _made("5-165-archivo-2022-es", "html", "archive, Spain: periphrasis, list in a sentence", p5_es1.archive),
    _made("5-166-islands-2015-en", "html", "agency, Ireland: dates and leads in later sentences", p5_en1.islands),
    _made("5-167-pesca-2018-es", "txt", "telegraphic notes, Peru", p5_es4.fisheries),
    _made("5-168-paths-2024-en", "md", "committee's style, Scotland: agreed that", p5_en1.paths),
    _made("5-169-juventud-2023-es", "docx", "NGO's voice, Chile: first person plural, enumeration", p5_es2.youth),
    _made("5-170-parish-2016-en", "txt", "telegraphic notes, Jamaica", p5_en2.parish),
    _made(
        "5-171-riesgo-2020-es",
        "md",
        "committee's style, Colombia: lettered items with the lead before",
        p5_es2.committee,
    ),
    _made("5-172-livestock-2020-en", "docx", "speech in a county assembly, Kenya", p5_en2.county),
    _made("5-173-turismo-2017-es", "pdf", "minister's style, Ecuador: dates in relative clauses", p5_es2.tourism),
    _made("5-174-horticulture-2019-en", "pdf", "board, India: numbered works in a chapter of prose", p5_en2.board),
    _made("5-175-museo-2024-es", "txt", "letter, Argentina: no headings", p5_es3.museum),
    _made("5-176-library-2023-en", "md", "letter, USA: bold lines as headings", p5_en3.library),
)
