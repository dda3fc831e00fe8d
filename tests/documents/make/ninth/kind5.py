"""Running prose as administrators write it, with a table or a list beside."""

from __future__ import annotations

from made import Made

from ninth.part5a import archivos, soil
from ninth.part5b import cuidados, tobago
from ninth.part5c import agency, regional

DOCUMENTS = (
    Made(
        "5-223-soil-2018-en",
        5,
        "docx",
        "ninth",
        ("en",),
        "prose and a list whose lead stands in the sentence above",
        soil,
    ),
    Made("5-224-archivos-2019-es", 5, "pdf", "ninth", ("es",), "decree-like prose, a table of visits beside", archivos),
    Made(
        "5-225-reefs-2023-en",
        5,
        "html",
        "ninth",
        ("en",),
        "prose of a web page with navigation, a list under its lead",
        tobago,
    ),
    Made("5-226-cuidados-2021-es", 5, "docx", "ninth", ("es",), "a letter: prose, one chapter a table", cuidados),
    Made(
        "5-227-seeds-2022-en",
        5,
        "pdf",
        "ninth",
        ("en",),
        "two columns of prose, a last activity as a ruled-off table",
        agency,
    ),
    Made(
        "5-228-transport-2024-en",
        5,
        "pdf",
        "ninth",
        ("en",),
        "prose, a costed table, prose, a calendar of meetings beside",
        regional,
    ),
)
