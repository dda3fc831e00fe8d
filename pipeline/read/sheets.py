"""Spreadsheets (XLSX, ODS): every visible sheet's titles and tables, in the order of the sheets."""

from __future__ import annotations

import zipfile
from pathlib import Path

from pipeline.model.document import Document
from pipeline.model.provenance import Source
from pipeline.read.builder import DocumentBuilder
from pipeline.read.ods import add_spreadsheet
from pipeline.read.xlsx import add_workbook
from pipeline.settings.reading import ReadSettings


def read(path: Path, source: Source, settings: ReadSettings) -> Document:
    """Read a workbook; which kind it is, its content says. Raises UnreadableDocument if the package is broken."""
    builder = DocumentBuilder(source)
    if _is_opendocument(path):
        add_spreadsheet(builder, path, settings)
    else:
        add_workbook(builder, path, settings)
    return builder.build()


def _is_opendocument(path: Path) -> bool:
    return zipfile.is_zipfile(path) and "content.xml" in zipfile.ZipFile(path).namelist()
