"""The one module that sees all stages: what happens to one document, and what happens in a run, in order.

    process(job)      guards -> read -> extract -> normalize            in a child process, one document
    run(sources, …)   inputs -> cache | engine -> assemble -> align -> follow -> write, all at once, or not at all

Stages are imported inside the functions that call them: a run whose documents are all in the cache loads no reader.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from pipeline.errors import PipelineError, UnreadableDocument
from pipeline.model.dataset import DocumentResult, Edition, Problem
from pipeline.model.document import Document
from pipeline.model.plan import Plan
from pipeline.model.provenance import Issue, Quote, Source
from pipeline.settings.reading import ReadSettings

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many are done and how many there are."""


def warm_up() -> None:
    """Import what reading needs, once, in the process that the children are forked from."""
    from pipeline.text.bodies import find_bodies

    find_bodies("México")


def process(job: Any, settings: ReadSettings) -> DocumentResult:
    """Read one job of an engine."""
    return process_file(Path(job.path), job.relative, settings)


def process_file(path: Path, relative: str, settings: ReadSettings | None = None) -> DocumentResult:
    """All that one file gives: its editions and its problems. Errors become problems; only bugs are raised."""
    settings = settings or ReadSettings()
    seconds: dict[str, float] = {}
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    try:
        document = read(path, relative, digest, settings, seconds)
    except PipelineError as error:
        problem = Problem(relative, error.page, "error", error.code, error.message, error.hint)
        return DocumentResult(relative, digest, "error", (), (problem,), seconds)
    return _result(document, relative, digest, seconds)


def read(path: Path, relative: str, digest: str, settings: ReadSettings, seconds: dict[str, float]) -> Document:
    """Guards and reader: the document as read. Raises UnreadableDocument."""
    from pipeline.read import read_document
    from pipeline.read.guards import inspect
    from pipeline.read.repair import read_with_repair

    started = time.perf_counter()
    kind, doubts = inspect(path, relative, settings)
    source = Source(relative, digest, kind)
    suspicious = bool(doubts)
    if kind == "pdf":
        document = read_with_repair(lambda p: read_document(p, source, settings), path, suspicious=suspicious)
    else:
        document = read_document(path, source, settings)
    if document.ocr:
        from pipeline.extract.ocr_repair import repair

        document = repair(document)
    seconds["read"] = time.perf_counter() - started
    return replace(document, issues=(*doubts, *document.issues))


def _result(document: Document, relative: str, digest: str, seconds: dict[str, float]) -> DocumentResult:
    from pipeline.extract import extract_plans
    from pipeline.normalize import normalize_plan

    started = time.perf_counter()
    extraction = extract_plans(document)
    seconds["extract"] = time.perf_counter() - started
    started = time.perf_counter()
    editions = tuple(_with_places(normalize_plan(plan), plan) for plan in extraction.plans)
    seconds["normalize"] = time.perf_counter() - started
    issues = [*extraction.issues, *(i for plan in extraction.plans for i in plan.issues)]
    problems = tuple(_problem(relative, i) for i in dict.fromkeys(issues))
    if editions:
        return DocumentResult(relative, digest, "extracts", editions, problems, seconds, document.text)
    errors = any(p.severity == "error" for p in problems)
    return DocumentResult(relative, digest, "error" if errors else "no_plan_found", (), problems, seconds)


def _problem(relative: str, issue: Issue) -> Problem:
    return Problem(relative, issue.page, issue.severity, issue.code, issue.message, issue.hint)


def _with_places(edition: Edition, plan: Plan) -> Edition:
    """The edition with every field's place and rule, by activity id; entries and activities are in the same order."""
    pairs = list(zip(edition.activities, plan.entries, strict=True))
    places = {a.activity_id: {name: _place(q) for name, q in e.quotes.items() if q.places} for a, e in pairs}
    return replace(edition, places=places, rules={a.activity_id: dict(e.rules) for a, e in pairs})


def _place(quote: Quote) -> tuple[float, ...]:
    boxes = [p.box for p in quote.places if p.box is not None]
    if not boxes:
        return (0, 0, 0, 0, 0, quote.start, quote.end)
    box = boxes[0]
    for other in boxes[1:]:
        box = box.union(other)
    return (
        box.page,
        round(box.x0, 1),
        round(box.top, 1),
        round(box.x1, 1),
        round(box.bottom, 1),
        quote.start,
        quote.end,
    )


def worker(settings: ReadSettings) -> Callable[[Any], DocumentResult]:
    """The function that an engine calls for each job: picklable."""
    return partial(process, settings=settings)


def explain(path: Path, settings: ReadSettings | None = None) -> Mapping[str, Any]:
    """Everything that `hilo explain` shows: the document as read, the plans as extracted. Raises PipelineError."""
    from pipeline.extract import extract_plans

    if not path.is_file():
        raise UnreadableDocument(f"There is no file {path}", "Check the path.", code="input_not_found")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    document = read(path, path.name, digest, settings or ReadSettings(), {})
    return {"document": document, "extraction": extract_plans(document)}
