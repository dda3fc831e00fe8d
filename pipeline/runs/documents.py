"""Every input file's result, from the cache or from an engine, put on disk as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import replace

from pipeline.conductor import Progress, warm_up, worker
from pipeline.engines.interface import ENGINE_FAILURES, Engine, Job
from pipeline.errors import PipelineError
from pipeline.model.dataset import DocumentResult, Problem
from pipeline.settings.run import RunSettings
from pipeline.store.cache import ResultCache
from pipeline.store.inputs import InputFile
from pipeline.store.opening import content_hash
from pipeline.store.runlog import RunLog
from pipeline.store.spool import Spool

Listener = Callable[[DocumentResult, bool], None]
"""Told of each document's result, and whether it came from the cache."""


def readable(files: Iterable[InputFile]) -> tuple[list[InputFile], list[DocumentResult]]:
    """The files with the digest of their bytes; a file that cannot be opened is a failed result."""
    opened: list[InputFile] = []
    failures: list[DocumentResult] = []
    for file in files:
        try:
            opened.append(replace(file, digest=bytes.fromhex(content_hash(file.path))))
        except PipelineError as error:
            problem = Problem(file.relative, None, "error", error.code, error.message, error.hint)
            failures.append(DocumentResult(file.relative, "", "error", (), (problem,)))
    return opened, failures


def read_documents(
    results: Spool,
    files: Sequence[InputFile],
    cache: ResultCache,
    engine: Engine,
    settings: RunSettings,
    log: RunLog,
    on_document: Listener,
    progress: Progress | None = None,
) -> tuple[int, tuple[str, ...]]:
    """Every file's result into `results`; how many came from the cache, and what a person should know of the cache."""
    missing = (
        Job(file.path, file.relative, file.digest.hex())
        for file in files
        if not _known(results, file, cache, log, on_document)
    )
    with closing(engine.run(worker(settings.reading), missing)) as outcomes:  # type: ignore[type-var]
        for outcome in outcomes:
            result = replace(outcome.result, sha256=outcome.result.sha256 or outcome.job.sha256)
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
                progress("documents", len(results), len(files))
    notes = (f"{cache.fault}; the next run reads everything again",) if cache.fault else ()
    for note in notes:
        log.write("note", text=note)
    return cache.hits, notes


def _known(results: Spool, file: InputFile, cache: ResultCache, log: RunLog, on_document: Listener) -> bool:
    """Whether the cache holds the file's result, which then is in `results`."""
    known = cache.get(file.digest.hex(), file.relative)
    if known is None:
        return False
    results.append(known)
    log.document(known, cached=True)
    on_document(known, True)
    return True


def local_engine(settings: RunSettings, jobs: int) -> Engine:
    """Child processes of this machine, one a document."""
    from pipeline.engines.local import LocalEngine

    return LocalEngine(settings.limits, jobs, warm=warm_up)
