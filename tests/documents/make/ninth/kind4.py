"""Numbered items, boxes, field lines and cards that share their plan with tables and prose."""

from __future__ import annotations

from made import Made

from ninth.part4a import mujer, parish
from ninth.part4b import cuenca, heritage
from ninth.part4c import panchayat, sanidad
from ninth.part4d import forest

DOCUMENTS = (
    Made(
        "4-216-mujer-2022-es",
        4,
        "pdf",
        "ninth",
        ("es",),
        "cards with a code and an activity field, a table chapter, a prose chapter",
        mujer,
    ),
    Made(
        "4-217-parish-2021-en",
        4,
        "docx",
        "ninth",
        ("en",),
        "numbered items with labels, a schedule, an appendix that repeats",
        parish,
    ),
    Made(
        "4-218-cuenca-2018-es",
        4,
        "pdf",
        "ninth",
        ("es",),
        "two columns, abbreviated labels, a small table in a column",
        cuenca,
    ),
    Made(
        "4-219-heritage-2023-en",
        4,
        "pdf",
        "ninth",
        ("en",),
        "field lines with dots, a table with quarterly targets, prose, seven pages",
        heritage,
    ),
    Made(
        "4-220-district-2019-en",
        4,
        "txt",
        "ninth",
        ("en",),
        "labels in square brackets, columns of spaces between",
        panchayat,
    ),
    Made(
        "4-221-vacunas-2020-es",
        4,
        "docx",
        "ninth",
        ("es",),
        "cards in Word tables over pages, then bullets parted by dashes",
        sanidad,
    ),
    Made(
        "4-222-forest-2024-en",
        4,
        "pdf",
        "ninth",
        ("en",),
        "web page as PDF: lists in cells, bullets with labels, prose",
        forest,
    ),
)
