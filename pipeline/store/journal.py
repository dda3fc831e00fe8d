"""The journal: every act of a person on the review page, in SQLite, append only.

An act is a decision on a pair, a correction of a field, a skip, or the withdrawal (undo) of an earlier act. Acts are
never changed or deleted (the database itself refuses it); what stands is worked out from them. An act is acknowledged
only after SQLite has synced it to the disk (WAL, synchronous=FULL), so neither `kill -9` nor a power cut loses it.

The database lies beside the dataset folder, not in it: a run swaps the dataset as a whole folder, and a database that
is open inside of it would be thrown away with the old one. For `outputs/` it is `outputs.review/review.sqlite`.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.errors import OutputError
from pipeline.model.dataset import Correction, Decision

SCHEMA = """
CREATE TABLE IF NOT EXISTS act (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'correction', 'skip', 'withdrawal')),
  subject TEXT NOT NULL,
  request TEXT NOT NULL,
  target INTEGER REFERENCES act (seq),
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL,
  data TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS act_once ON act (request, kind, subject, ifnull(target, 0));
CREATE INDEX IF NOT EXISTS act_subject ON act (subject);
CREATE INDEX IF NOT EXISTS act_content ON act (content);
CREATE TRIGGER IF NOT EXISTS act_never_changed BEFORE UPDATE ON act
  BEGIN SELECT raise(ABORT, 'the journal is append only'); END;
CREATE TRIGGER IF NOT EXISTS act_never_deleted BEFORE DELETE ON act
  BEGIN SELECT raise(ABORT, 'the journal is append only'); END;
"""
_ROWS: dict[str, type[Decision] | type[Correction]] = {"decision": Decision, "correction": Correction}


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `seq`: its place in the journal, 0 before it is recorded.

    `subject`: what it is about, see `pair_subject` and `field_subject`. `request`: the one-time id of the form it came
    from; acts of one request are recorded together and undone together. `target`: the act that a withdrawal takes back.
    `row`: the row of decisions.csv or corrections.csv that it writes, None for skips and withdrawals.
    """

    kind: str
    subject: str
    request: str
    person: str
    at: str
    row: Decision | Correction | None = None
    target: int | None = None
    seq: int = 0


class Stale(Exception):
    """Somebody else acted on the subject after the card was shown; nothing was recorded. `act` is the newest act."""

    def __init__(self, act: Act) -> None:
        super().__init__(f"{act.subject} was changed by {act.person} at {act.at}")
        self.act = act


def now() -> str:
    """The time of an act: UTC with milliseconds, `2026-03-01T14:30:05.123Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(text: str) -> datetime:
    """When a row was decided, for comparing; a time without zone is UTC, a missing or unreadable one the earliest."""
    try:
        time = datetime.fromisoformat(text.strip())
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def pair_subject(from_id: str, to_id: str) -> str:
    return f"{from_id}--{to_id}"


def field_subject(activity_id: str, field_name: str) -> str:
    return f"{activity_id}#{field_name}"


def subject_of(row: Decision | Correction) -> str:
    if isinstance(row, Decision):
        return pair_subject(row.from_id, row.to_id)
    return field_subject(row.activity_id, row.field)


def act_of(row: Decision | Correction, request: str) -> Act:
    """The act that a row stands for; its person and time are the row's own."""
    if isinstance(row, Decision):
        return Act("decision", subject_of(row), request, row.decided_by, row.decided_at, row)
    return Act("correction", subject_of(row), request, row.corrected_by, row.corrected_at, row)


def content_of(row: Decision | Correction) -> str:
    """Identity of a row: equal rows are one act, wherever they were read from. Line ends as a CSV file keeps them."""
    values = [str(v).replace("\r\n", "\n").replace("\r", "\n") for v in asdict(row).values()]
    text = json.dumps([type(row).__name__, *values], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def journal_path(folder: Path) -> Path:
    """Where the journal of a dataset folder lies: beside the folder, so that it outlives the swap of a run."""
    folder = folder.absolute()
    return folder.parent / f"{folder.name}.review" / "review.sqlite"


@dataclass
class Standing:
    """What stands after a series of acts, kept up to date by `add`. Of the acts on a subject that are not withdrawn the
    one with the latest time stands, not the latest recorded: a row brought in from a colleague's file may be older.
    """

    acts: list[Act] = field(default_factory=list)
    by_seq: dict[int, Act] = field(default_factory=dict)
    by_subject: dict[str, list[Act]] = field(default_factory=dict)
    withdrawn: dict[int, Act] = field(default_factory=dict)
    decided: dict[str, Act] = field(default_factory=dict)
    version: int = 0

    def add(self, acts: Iterable[Act]) -> None:
        for act in acts:
            self.acts.append(act)
            self.by_seq[act.seq] = act
            self.version = max(self.version, act.seq)
            self.by_subject.setdefault(act.subject, []).append(act)
            if act.kind == "withdrawal" and act.target is not None:
                self.withdrawn[act.target] = act
            if act.kind in {"decision", "withdrawal"}:
                self._decide(act.subject)

    def _valid(self, subject: str, kind: str) -> list[Act]:
        found = self.by_subject.get(subject, ())
        return [a for a in found if a.kind == kind and a.seq not in self.withdrawn]

    def _decide(self, subject: str) -> None:
        found = self._valid(subject, "decision")
        if found:
            self.decided[subject] = max(found, key=lambda a: (instant(a.at), a.seq))
        else:
            self.decided.pop(subject, None)

    def decision(self, subject: str) -> Decision | None:
        """The decision that stands on a pair."""
        act = self.decided.get(subject)
        return act.row if act is not None and isinstance(act.row, Decision) else None

    def skipped(self, subject: str, person: str) -> bool:
        """Whether a person put a pair off and did not take that back."""
        return any(a.person == person for a in self._valid(subject, "skip"))

    def corrections(self, activity_id: str, field_name: str) -> list[Act]:
        """The corrections of a field that are not withdrawn, oldest first; the last one stands."""
        found = self._valid(field_subject(activity_id, field_name), "correction")
        return sorted(found, key=lambda a: (instant(a.at), a.seq))

    def newest(self, subject: str) -> Act | None:
        """The newest act on a subject that changes what stands (skips do not)."""
        return next((a for a in reversed(self.by_subject.get(subject, ())) if a.kind != "skip"), None)

    def rows(self, kind: str) -> list[Any]:
        """All rows of a kind that are not withdrawn, in the order of their time."""
        found = [a for a in self.acts if a.kind == kind and a.seq not in self.withdrawn]
        return [a.row for a in sorted(found, key=lambda a: (instant(a.at), a.seq))]


class Journal:
    """The journal's database. Safe to use from several threads, and from several processes on one machine.

    Raises OutputError where the database cannot be made, opened or read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=20, isolation_level=None, check_same_thread=False)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")
            self._db.executescript(SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise _unusable(path, error) from error

    def close(self) -> None:
        with self._lock:
            self._db.close()

    @contextmanager
    def _writing(self) -> Any:
        with self._lock:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                yield self._db
                self._db.execute("COMMIT")
            except sqlite3.Error as error:
                raise _unusable(self.path, error) from error
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def record(self, acts: Sequence[Act], seen: Mapping[str, int] | None = None) -> list[Act]:
        """Append acts, all or none, and return them with their place, once they are safe on the disk.

        `seen`: subject to the place of the newest act that the person saw on it (0 for none). Raises Stale if a newer
        one is there. A request that is already recorded is returned as it was: sending a form twice records it once; a
        form that is sent again with another button (after the browser's Back) is stale.
        """
        with self._writing() as db:
            if acts:
                before = _read(db.execute(_SELECT + "WHERE request = ? ORDER BY seq", (acts[0].request,)))
                if before and [_word(a) for a in before] == [_word(a) for a in acts]:
                    return before
            for subject, place in (seen or {}).items():
                newest = _read(
                    db.execute(_SELECT + "WHERE subject = ? AND kind <> 'skip' ORDER BY seq DESC LIMIT 1", (subject,))
                )
                if newest and newest[0].seq > place:
                    raise Stale(newest[0])
            return [_insert(db, act) for act in acts]

    def bring_in(self, rows: Iterable[Decision | Correction]) -> int:
        """Append the rows that the journal does not know yet, such as those of a colleague's file; how many it took."""
        taken = 0
        with self._writing() as db:
            for row in rows:
                content = content_of(row)
                if db.execute("SELECT 1 FROM act WHERE content = ?", (content,)).fetchone() is None:
                    _insert(db, act_of(row, f"csv:{content}"))
                    taken += 1
        return taken

    def since(self, place: int) -> list[Act]:
        """The acts after a place in the journal, oldest first."""
        with self._lock:
            try:
                return _read(self._db.execute(_SELECT + "WHERE seq > ? ORDER BY seq", (place,)))
            except sqlite3.Error as error:
                raise _unusable(self.path, error) from error


def _word(act: Act) -> tuple[object, ...]:
    """What an act says, whenever it was said."""
    row = act.row
    if isinstance(row, Decision):
        return act.kind, act.subject, act.target, row.decision, row.relation, row.comment
    return act.kind, act.subject, act.target, row.new if row is not None else ""


_SELECT = "SELECT kind, subject, request, person, at, data, target, seq FROM act "


def _insert(db: sqlite3.Connection, act: Act) -> Act:
    data = json.dumps(asdict(act.row), ensure_ascii=False) if act.row is not None else ""
    content = content_of(act.row) if act.row is not None else ""
    cursor = db.execute(
        "INSERT INTO act (kind, subject, request, target, person, at, content, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (act.kind, act.subject, act.request, act.target, act.person, act.at, content, data),
    )
    return replace(act, seq=int(cursor.lastrowid or 0))


def _read(cursor: sqlite3.Cursor) -> list[Act]:
    acts = []
    for kind, subject, request, person, at, data, target, seq in cursor:
        row = None
        if kind in _ROWS and data:
            known = {f.name for f in fields(_ROWS[kind])}
            row = _ROWS[kind](**{k: str(v) for k, v in json.loads(data).items() if k in known})
        acts.append(Act(kind, subject, request, person, at, row, target, seq))
    return acts


def _unusable(path: Path, error: Exception) -> OutputError:
    return OutputError(
        f"The journal of decisions {path} cannot be used: {error}",
        f"Check that {path.parent} can be written and that the disk is not full. If the file is damaged, move it away: "
        "decisions.csv and corrections.csv in the dataset folder hold what was exported.",
        code="journal_unusable",
    )
