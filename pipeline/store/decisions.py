"""What people decided, as files that a person can read and version: decisions.csv and corrections.csv of a dataset.

The journal (`pipeline.store.journal`) is where the review page writes; these two files are its export, and whatever
stands in them that the journal does not know (a colleague's rows, rows typed by hand) is taken in. Nothing is lost
when the two differ: `load` gives the union, so decisions taken while a run is going on are in the next run, and the
review page writes them into the new folder as soon as it sees that the folder was swapped.

To take a decision back, use Undo on the review page: a row that is only deleted from the file is still in the journal.
"""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.errors import OutputError
from pipeline.model.dataset import Correction, Decision
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import parse_table, table_text
from pipeline.store.journal import Journal, Standing, act_of, content_of, journal_path
from pipeline.text.clean import fold
from pipeline.vocabulary import vocabulary

FILES = ("decisions.csv", "corrections.csv")


def load(folder: Path) -> tuple[tuple[Decision, ...], tuple[Correction, ...]]:
    """All decisions and corrections of a dataset folder, from its CSV files and from the journal beside it.

    Oldest first; of several rows on one pair or field the last one stands; withdrawn ones are left out. The folder
    need not exist. Nothing is written. Raises OutputError where a file cannot be read as what it should be.
    """
    standing = Standing()
    if journal_path(folder).is_file():
        journal = Journal(journal_path(folder))
        try:
            standing.add(journal.since(0))
        finally:
            journal.close()
    merge(standing, read_files(folder))
    return tuple(standing.rows("decision")), tuple(standing.rows("correction"))


def merge(standing: Standing, rows: Sequence[Decision | Correction]) -> None:
    """Add the rows that are not there yet."""
    known = {content_of(a.row) for a in standing.acts if a.row is not None}
    for row in rows:
        content = content_of(row)
        if content not in known:
            known.add(content)
            standing.add([replace(act_of(row, f"csv:{content}"), seq=standing.version + 1)])


def read_files(folder: Path) -> list[Decision | Correction]:
    """The rows of decisions.csv and corrections.csv as they stand in the folder; none where a file is absent."""
    return [row for name in FILES for row in _read_file(folder / name)]


def write_files(folder: Path, standing: Standing) -> None:
    """Write both files, each replaced as a whole. Raises OSError where the folder is gone or cannot be written."""
    for name, kind in zip(FILES, ("decision", "correction"), strict=True):
        text = table_text(TABLE[name.removesuffix(".csv")], standing.rows(kind))
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
                file.write(text)
            Path(temporary).chmod(0o644)
            Path(temporary).replace(folder / name)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise


def export(folder: Path) -> tuple[int, int]:
    """Bring the folder's two files up to date with the journal beside it; how many decisions and corrections stand.

    Raises OutputError where the folder cannot be written.
    """
    journal = Journal(journal_path(folder))
    try:
        journal.bring_in(read_files(folder))
        standing = Standing()
        standing.add(journal.since(0))
        write_files(folder, standing)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error}", "Check the folder and its permissions.") from error
    finally:
        journal.close()
    return len(standing.rows("decision")), len(standing.rows("correction"))


def _read_file(path: Path) -> tuple[Any, ...]:
    """Rows of one file. A spreadsheet set to Spanish saves with `;` between the cells and in cp1252: taken as well."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise OutputError(f"{path} cannot be read: {error}", "Check the file and its permissions.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    header = text.partition("\n")[0]
    if header.count(";") > header.count(","):
        text = _with_commas(text)
    rows = parse_table(TABLE[path.stem], text, str(path))
    return tuple(_understood(r, n, path) for n, r in enumerate(rows, 1)) if path.name == FILES[0] else rows


def _understood(row: Decision, number: int, path: Path) -> Decision:
    """The row with the contract's words for what a person may have typed in another case or in Spanish."""
    decision, relation = _code("decision", row.decision), _code("relation", row.relation)
    if decision is None or relation is None or not decision:
        wrong = row.decision if not decision else row.relation
        raise OutputError(
            f"{path}, row {number} ({row.from_id} and {row.to_id}): {wrong!r} is not a word for a decision or relation",
            "Write confirmed, rejected or added; as relation one of translation, continues, successor, split, merge, "
            "related, or nothing.",
            code="bad_cell",
        )
    return replace(row, decision=decision, relation=relation)


def _code(field: str, word: str) -> str | None:
    """The contract's code for a word; empty for an empty one, None for one that nobody knows."""
    folded = fold(word)
    known: dict[str, list[str]] = vocabulary("decisions")[field]
    return next((code for code, words in known.items() if folded in words), None) if folded else ""


def _with_commas(text: str) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return out.getvalue()
