"""Ruled tables that share their plan with prose, bullets and labelled items."""

from __future__ import annotations

from made import Made

from ninth.part1a import acueducto, harbour
from ninth.part1b import contraloria, fisheries, library

DOCUMENTS = (
    Made(
        "1-201-acueducto-2019-es",
        1,
        "pdf",
        "ninth",
        ("es",),
        "one axis a ruled table, one bullets, one labelled items",
        acueducto,
    ),
    Made(
        "1-202-harbour-2021-en",
        1,
        "docx",
        "ninth",
        ("en",),
        "two tables for one programme, lists in cells, then labels",
        harbour,
    ),
    Made(
        "1-203-contraloria-2022-es",
        1,
        "pdf",
        "ninth",
        ("es",),
        "landscape, two-level header, objectives inside the table, one objective after it in labels",
        contraloria,
    ),
    Made(
        "1-204-library-2023-en",
        1,
        "pdf",
        "ninth",
        ("en",),
        "uncoded actions, a KPI and a budget table beside, one priority in prose",
        library,
    ),
    Made(
        "1-205-fisheries-2018-en",
        1,
        "pdf",
        "ninth",
        ("en",),
        "merged area cells and a labelled part on donor projects",
        fisheries,
    ),
)
