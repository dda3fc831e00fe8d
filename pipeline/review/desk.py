"""The desk: the dataset as people see it now, with what they decided laid over it.

`Desk.refresh` is called before every answer: it reads the dataset again when a run has swapped the folder, takes in
what other people (or another server over the same journal) recorded, and keeps the exported CSV files up to date in the
background. Everything else here answers from memory.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pipeline.dataset.corrections import COLUMNS, apply, cell_of
from pipeline.errors import PipelineError
from pipeline.model.dataset import Activity, Correction, Dataset, Decision
from pipeline.review.content import Content, signature_of
from pipeline.review.pairs import THREAD_RELATIONS, Pair, in_order, usual_relation
from pipeline.review.view import View
from pipeline.store.csvfiles import load_dataset
from pipeline.store.decisions import FILES, read_files, write_files
from pipeline.store.journal import Act, Journal, Standing, field_subject, journal_path, pair_subject

TABLES = ("documents", "areas", "activities", "bodies", "links", "candidates", "threads", "continuity", "transitions")


class Desk:
    """Raises PipelineError where the folder is no dataset or the journal cannot be used. Close it when done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        load_dataset(folder, ("activities",))  # before a journal is made beside a folder that is no dataset
        self.journal = Journal(journal_path(folder))
        self.standing = Standing()
        self.settled: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._by_people: tuple[object, list[Pair]] = (None, [])
        self._lock = threading.RLock()
        self._signature: object = None
        self._exported: object = None
        self._wake = threading.Event()
        self._closing = threading.Event()
        self.content = Content(Dataset())
        self.refresh()
        self._exporter = threading.Thread(target=self._export_when_woken, name="export", daemon=True)
        self._exporter.start()

    # -- keeping up to date -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Take in what changed on the disk: the dataset, its CSV files of decisions, the journal."""
        with self._lock:
            signature = signature_of(self.folder, ("activities.csv", "links.csv", "candidates.csv"))
            if signature != self._signature:
                self._read_dataset(signature)
            if signature_of(self.folder, FILES) != self._exported:
                self._take_in_files()
            self._take_in_acts()

    def _read_dataset(self, signature: object) -> None:
        try:
            dataset = load_dataset(self.folder, TABLES)
        except (PipelineError, OSError):
            if self._signature is None:
                raise
            return  # in the midst of a swap: the old state is shown until the new one is there
        content = Content(dataset)
        content.prepare()
        self.content = content
        self._signature = signature
        self._correct({s.rpartition("#")[0] for s in self.standing.by_subject if "#" in s})
        self.settled.clear()
        self._settle(self.standing.decided)

    def _take_in_files(self) -> None:
        self._exported = signature_of(self.folder, FILES)
        rows = read_files(self.folder)
        self.journal.bring_in(rows)
        self._take_in_acts()
        standing = self.standing.rows("decision") + self.standing.rows("correction")
        if len(rows) != len(standing) or set(map(str, rows)) != set(map(str, standing)):
            self._wake.set()

    def _take_in_acts(self) -> None:
        acts = self.journal.since(self.standing.version)
        if not acts:
            return
        self.standing.add(acts)
        subjects = {a.subject for a in acts}
        self._settle(subjects)
        self._correct({a.subject.rpartition("#")[0] for a in acts if "#" in a.subject})
        if any(a.row is not None and "#" in a.subject for a in acts):
            self.content.found.clear()  # a correction may change what a view holds

    def _settle(self, subjects: Iterable[str]) -> None:
        """Note which activities a person has linked to which document: their other candidates matter less."""
        for subject in subjects:
            made = next((a.row for a in self.standing.by_subject[subject] if isinstance(a.row, Decision)), None)
            if made is None or made.from_id not in self.content.read or made.to_id not in self.content.read:
                continue
            row = self.standing.decision(subject)
            linked = row is not None and row.decision != "rejected" and row.relation in THREAD_RELATIONS
            one, other = self.content.read[made.from_id], self.content.read[made.to_id]
            for key in ((made.from_id, other.document_id), (made.to_id, one.document_id)):
                (self.settled[key].add if linked else self.settled[key].discard)(subject)

    def _correct(self, activity_ids: Iterable[str]) -> None:
        """Lay the corrections that stand over some activities."""
        for activity_id in list(activity_ids):
            if activity_id not in self.content.read:
                continue
            activity = self.content.read[activity_id]
            chain: list[Correction] = []
            for name in COLUMNS:
                chain.extend(self._chain(activity, name))
            self.content.activities[activity_id] = apply((activity,), chain)[0][0]
            self.content.texts.pop(activity_id, None)

    def _chain(self, activity: Activity, name: str) -> list[Correction]:
        """The corrections of a field to apply; one that was taken back after a run wrote it is turned round."""
        subject = field_subject(activity.activity_id, name)
        if subject not in self.standing.by_subject:
            return []
        rows = [a.row for a in self.standing.corrections(activity.activity_id, name)]
        valid = [r for r in rows if isinstance(r, Correction)]
        made = [a.row for a in self.standing.by_subject[subject] if isinstance(a.row, Correction)]
        cell = cell_of(activity, name)
        if not valid and made and cell != made[0].old and any(cell == r.new for r in made):
            return [Correction(activity.activity_id, name, cell, made[0].old)]
        return valid

    # -- writing ------------------------------------------------------------------------------------------------------

    def record(self, acts: Sequence[Act], seen: Mapping[str, int] | None = None) -> list[Act]:
        """Record acts (see Journal.record), take them in and have the files exported. Raises Stale, OutputError."""
        recorded = self.journal.record(acts, seen)
        with self._lock:
            self._take_in_acts()
        self._wake.set()
        return recorded

    def export(self) -> None:
        """Write decisions.csv and corrections.csv into the dataset folder as it is now."""
        with self._lock:
            self._take_in_acts()
            write_files(self.folder, self.standing)
            self._exported = signature_of(self.folder, FILES)

    def _export_when_woken(self) -> None:
        while not self._closing.is_set():
            self._wake.wait()
            self._wake.clear()
            self._closing.wait(0.3)  # several decisions in a row make one export
            try:
                self.export()
            except (OSError, PipelineError):
                self._exported = None  # the folder is being swapped or is read-only: tried again at the next refresh

    def close(self) -> None:
        """Export a last time and let go of the journal. The acts are safe in the journal even if the export fails."""
        self._closing.set()
        self._wake.set()
        self._exporter.join(timeout=5)
        try:
            self.export()
        finally:
            self.journal.close()

    # -- asking -------------------------------------------------------------------------------------------------------

    def pair(self, from_id: str, to_id: str) -> Pair | None:
        """The pair of two activities, whether the machine proposed it or not; None where one does not exist."""
        known = self.content.pair_by_subject.get(pair_subject(from_id, to_id))
        if known is not None:
            return known
        one, other = self.content.activities.get(from_id), self.content.activities.get(to_id)
        if one is None or other is None or one is other:
            return None
        one, other = in_order(one, other)
        known = self.content.pair_by_subject.get(pair_subject(one.activity_id, other.activity_id))
        return known or Pair(one.activity_id, other.activity_id, None, usual_relation(one, other), "", "person")

    def status(self, pair: Pair, person: str = "") -> str:
        """`confirmed`, `rejected` or `added` by a person, `skipped` by this person, else `auto` or `candidate`."""
        row = self.standing.decision(pair.subject)
        if row is not None:
            return row.decision
        if person and self.standing.skipped(pair.subject, person):
            return "skipped"
        return "auto" if pair.origin == "link" else "candidate"

    def relation(self, pair: Pair) -> str:
        row = self.standing.decision(pair.subject)
        return (row.relation if row is not None else "") or pair.relation

    def holds(self, pair: Pair) -> bool:
        """Whether the link stands: a person said so, or the machine did and nobody objected."""
        row = self.standing.decision(pair.subject)
        return row.decision != "rejected" if row is not None else pair.origin == "link"

    def pairs_by_people(self) -> list[Pair]:
        """The pairs that only a person's word brings together; worked out again when somebody acted."""
        state = (self.standing.version, self.content)
        if self._by_people[0] != state:
            rows = [a.row for s, a in list(self.standing.decided.items()) if s not in self.content.pair_by_subject]
            found = [self.pair(r.from_id, r.to_id) for r in rows if isinstance(r, Decision)]
            self._by_people = (state, [p for p in found if p is not None])
        return self._by_people[1]

    def pairs_of(self, activity_id: str) -> list[Pair]:
        """The pairs of one activity, those that a person added among them."""
        own = [p for p in self.pairs_by_people() if activity_id in (p.from_id, p.to_id)]
        return self.content.pairs_by_activity.get(activity_id, []) + own

    def select(self, view: View) -> list[Pair]:
        """The pairs of the dataset where one end passes the view's filters on activities; status is not looked at."""

        def find() -> list[Pair]:
            passing = {a.activity_id for a in self.activities(view)}
            found = [p for p in self.content.pairs if p.from_id in passing or p.to_id in passing]
            return [p for p in found if not view.relation or p.relation == view.relation]

        return self.content.kept("pairs", view, find)

    def queue(self, view: View) -> list[tuple[str, Pair]]:
        """The pairs of a view that are in the queue, decided ones too, with their subjects; the most valuable first."""
        return self.content.kept("queue", view, lambda: [(p.subject, p) for p in self.select(view) if p.in_queue])

    def activities(self, view: View) -> list[Activity]:
        """The activities that pass the view's filters, in the order of the dataset."""
        content = self.content

        def find() -> list[str]:
            text = content.text if view.q else (lambda _: "")
            return [i for i, a in content.activities.items() if view.asks_for(a, text(i))]

        return [content.activities[i] for i in content.kept("activities", view, find)]

    def waits(self, pair: Pair) -> bool:
        """Whether a pair is in the queue and nobody has decided it, nor settled it by deciding another one."""
        return pair.in_queue and pair.subject not in self.standing.decided and not self.is_settled(pair)

    def is_settled(self, pair: Pair) -> bool:
        """Whether a candidate matters no more, because a person linked one of its ends with that document."""
        if pair.origin != "candidate" or not self.settled:
            return False
        one, other = self.content.read[pair.from_id], self.content.read[pair.to_id]
        keys = ((pair.from_id, other.document_id), (pair.to_id, one.document_id))
        return any(self.settled.get(key) for key in keys)
