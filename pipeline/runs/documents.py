"""Every input file's result, from the cache or from an engine, put on disk as it comes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from pipeline.conductor import Progress, warm_up, worker
from pipeline.engines.interface import ENGINE_FAILURES, Engine, Job
from pipeline.errors import PipelineError
from pipeline.model.dataset import DocumentResult, Problem
from pipeline.settings.run import RunSettings
from pipeline.store.cache import ResultCache
from pipeline.store.inputs import Inputs
from pipeline.store.opening import content_hash
from pipeline.store.runlog import RunLog
from pipeline.store.spool import Spool

Listener = Callable[[DocumentResult, bool], None]
"""Told of each document's result, and whether it came from the cache."""


def content_hashes(inputs: Inputs) -> tuple[dict[str, str], list[DocumentResult]]:
    """Content hash of every file by its name in the dataset; a file that cannot be opened is a failed result."""
    hashes: dict[str, str] = {}
    failures: list[DocumentResult] = []
    for file in inputs.files:
        try:
            hashes[file.relative] = content_hash(file.path)
        except PipelineError as error:
            problem = Problem(file.relative, None, "error", error.code, error.message, error.hint)
            failures.append(DocumentResult(file.relative, "", "error", (), (problem,)))
    return hashes, failures


def read_documents(
    results: Spool,
    inputs: Inputs,
    hashes: dict[str, str],
    cache: ResultCache,
    engine: Engine,
    settings: RunSettings,
    log: RunLog,
    on_document: Listener,
    progress: Progress | None = None,
) -> tuple[int, tuple[str, ...]]:
    """Every file's result into `results`; how many came from the cache, and what a person should know of the cache."""
    missing = _known(results, inputs, hashes, cache, log, on_document)
    with closing(engine.run(worker(settings.reading), missing)) as outcomes:  # type: ignore[type-var]
        for outcome in outcomes:
            result = replace(outcome.result, sha256=outcome.result.sha256 or hashes[outcome.job.relative])
            results.append(result)
            if not any(p.code in ENGINE_FAILURES for p in result.problems):
                cache.put(result)
            log.document(
                result,
                wall=outcome.wall_seconds,
                cpu=outcome.cpu_seconds,
                peak_mb=outcome.peak_mb,
                detail=outcome.detail,
            )
            on_document(result, False)
            if progress is not None:
                progress("documents", len(results), len(hashes))
    notes = (f"{cache.fault}; the next run reads everything again",) if cache.fault else ()
    for note in notes:
        log.write("note", text=note)
    return len(hashes) - len(missing), notes


def _known(
    results: Spool,
    inputs: Inputs,
    hashes: dict[str, str],
    cache: ResultCache,
    log: RunLog,
    on_document: Listener,
) -> list[Job]:
    """Results that the cache holds, into `results`; the jobs that are left to do."""
    missing: list[Job] = []
    for file in inputs.files:
        if file.relative not in hashes:
            continue
        known = cache.get(hashes[file.relative], file.relative)
        if known is None:
            missing.append(Job(file.path, file.relative))
        else:
            results.append(known)
            log.document(known, cached=True)
            on_document(known, True)
    return missing


def local_engine(settings: RunSettings, jobs: int) -> Engine:
    """Child processes of this machine, one a document."""
    from pipeline.engines.local import LocalEngine

    return LocalEngine(settings.limits, jobs, warm=warm_up)
