"""Any two lists of activities aligned: `hilo align LEFT RIGHT --output DIR`.

A list is a dataset folder or a CSV file in our columns, of which only activity_id, plan_year, language and activity are
needed. The ids of the two lists may be the same: they are kept apart by side. Lists of one year are taken as editions of one
plan, others as plans of two years, the earlier first.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.align.comparing import compare, links_of
from pipeline.align.editions import Edition
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import LANGUAGES, load_glossary
from pipeline.align.side import side_of
from pipeline.align.translator import load_translator
from pipeline.errors import InputError
from pipeline.model.alignment import Alignment
from pipeline.model.dataset import Activity, Problem
from pipeline.settings.alignment import AlignSettings
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import read_cell

NEEDED = ("activity_id", "plan_year", "language", "activity")


def align_lists(left: Path, right: Path, settings: AlignSettings) -> Alignment:
    """Links and candidates between two lists, `from_id` in the earlier one (of one year: in `left`).

    Raises InputError where a list cannot be read or lacks a needed column, SettingsError where the encoder is missing.
    """
    first, second = _edition(read_list(left), "left"), _edition(read_list(right), "right")
    if first.year > second.year:
        first, second = second, first
    embedder, glossary = Embedder(settings.encoder, settings.cache), load_glossary(settings.glossary)
    translator = load_translator(settings.translator, settings.cache)
    sides = {e.document_id: side_of(e.activities, embedder, glossary, translator) for e in (first, second)}
    links, candidates = links_of(compare(first, second, sides, settings), settings, frozenset())
    problems = [_unknown_language(p, e) for p, e in ((left, first), (right, second)) if e.language not in LANGUAGES]
    return Alignment(
        tuple(links),
        tuple(candidates),
        tuple(problems),
        embedder.name,
        translator_name=translator.name if translator else "",
    )


def read_list(path: Path) -> tuple[Activity, ...]:
    """Activities of a dataset folder or CSV file. Raises InputError."""
    file = path / "activities.csv" if path.is_dir() else path
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{file} cannot be read: {error.strerror if isinstance(error, OSError) else 'it is not UTF-8 text'}",
            "Name a dataset folder that `hilo run` wrote, or a CSV file in UTF-8 in the columns of activities.csv.",
            code="list_not_readable",
        ) from error
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [c for c in NEEDED if c not in (reader.fieldnames or ())]
    if missing:
        raise InputError(
            f"{file} lacks the columns {', '.join(missing)}",
            "A list needs activity_id, plan_year, language and activity; the other columns of activities.csv help.",
            code="list_columns_missing",
        )
    rows = tuple(_activity(record, file, reader.line_num) for record in reader)
    twice = [i for i, n in Counter(a.activity_id for a in rows).items() if n > 1]
    if twice:
        raise InputError(
            f"{file} holds the activity_id {twice[0]!r} more than once",
            "Give each row an id of its own.",
            code="list_ids_repeated",
        )
    return rows


def _activity(record: dict[str, Any], file: Path, line: int) -> Activity:
    values: dict[str, Any] = {"document_id": ""}
    for column in TABLE["activities"].columns:
        cell = record.get(column.name)
        if cell is None:
            continue
        try:
            values[column.name] = read_cell(cell.strip(), column)
        except (ValueError, TypeError, AttributeError) as error:
            raise InputError(
                f"{file}, line {line}, column {column.name}: {cell[:60]!r} is not a value of type {column.type}",
                "Correct the cell.",
                code="bad_cell",
            ) from error
    if not values["activity_id"] or values["plan_year"] is None:
        raise InputError(
            f"{file}, line {line}: activity_id or plan_year is empty", "Fill both in every row.", code="bad_cell"
        )
    return Activity(**values)


def _edition(rows: Sequence[Activity], name: str) -> Edition:
    """The list as one edition; its year and language are those of most rows."""
    if not rows:
        return Edition(name, 0, "", ())
    year = Counter(a.plan_year or 0 for a in rows).most_common(1)[0][0]
    language = Counter(a.language for a in rows).most_common(1)[0][0]
    return Edition(name, year, language, tuple(replace(a, document_id=name) for a in rows))


def _unknown_language(path: Path, edition: Edition) -> Problem:
    return Problem(
        str(path.name), None, "warning", "language_without_glossary",
        f"{path.name} is in '{edition.language}': hilo's glossary knows Spanish and English, so it is aligned by meaning alone",
        "Check its links with care.",
    )  # fmt: skip
