"""Tables without row lines, HTML, Markdown and text columns, beside prose and labels."""

from __future__ import annotations

from made import Made

from ninth.part3a import angling, liceos, statistics
from ninth.part3b import cooperatives, mancomunidad, parroquia
from ninth.part3c import watershed

DOCUMENTS = (
    Made(
        "3-209-rivers-2020-en",
        3,
        "pdf",
        "ninth",
        ("en",),
        "zebra shading, long wrapped cells, a third strand with run-in labels",
        angling,
    ),
    Made(
        "3-210-slep-2021-es",
        3,
        "pdf",
        "ninth",
        ("es",),
        "horizontal rules, no codes, lines inside the table, a third line in bullets",
        liceos,
    ),
    Made(
        "3-211-statistics-2022-en",
        3,
        "pdf",
        "ninth",
        ("en",),
        "booktabs, two tables for one area, an area in prose",
        statistics,
    ),
    Made(
        "3-212-parroquia-2018-es",
        3,
        "pdf",
        "ninth",
        ("es",),
        "whitespace only, wrapped cells, unnumbered components, one in dashes",
        parroquia,
    ),
    Made(
        "3-213-cooperatives-2024-en",
        3,
        "html",
        "ninth",
        ("en",),
        "a table without th, definition lists, bullets with brackets",
        cooperatives,
    ),
    Made(
        "3-214-mancomunidad-2023-es",
        3,
        "md",
        "ninth",
        ("es",),
        "pipe tables without codes, bullets with run-in labels, an annex",
        mancomunidad,
    ),
    Made(
        "3-215-watershed-2019-en",
        3,
        "txt",
        "ninth",
        ("en",),
        "columns of spaces with wrapped cells, then lettered labels",
        watershed,
    ),
)
