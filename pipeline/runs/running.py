"""One run, in order: inputs -> documents (cache or engine) -> dataset -> links -> threads -> files, swapped at once."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.conductor import Progress
from pipeline.engines.interface import ENGINE_FAILURES, Engine
from pipeline.model.dataset import Problem
from pipeline.runs.dataset import build, plain_settings, write
from pipeline.runs.documents import Listener, local_engine, read_documents, readable
from pipeline.runs.summary import Summary, summarize
from pipeline.settings.run import RunSettings
from pipeline.store.cache import UNFINISHED, ResultCache, default_folder, fingerprint
from pipeline.store.inputs import InputFile, check_still_there, find_inputs
from pipeline.store.runlog import RunLog
from pipeline.store.spool import Spool
from pipeline.store.swap import locked, new_outputs

_SUMMARY = ".summary.json"


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What the command line adds to the settings. `only_extract`: stop before alignment. `wait`: seconds for the lock."""

    jobs: int = 0
    fresh: bool = False
    only_extract: bool = False
    report: bool = True
    wait: float = 0.0
    cache_folder: Path | None = None
    engine: Engine | None = None
    log: Path | None = None


def run(
    sources: Sequence[str | Path],
    output: Path,
    settings: RunSettings | None = None,
    options: RunOptions | None = None,
    progress: Progress | None = None,
    on_document: Listener | None = None,
) -> Summary:
    """Read all sources and write the dataset to `output`. `on_document(result, from_cache)` is told of each document.

    Raises InputError where there is nothing to read, OutputError where the outputs cannot be written.
    """
    settings, options = settings or RunSettings(), options or RunOptions()
    started = time.perf_counter()
    with RunLog(options.log) as log, locked(output, options.wait), Spool() as results:
        told = plain_settings(settings)
        log.start(sources=[str(s) for s in sources], output=str(output), jobs=options.jobs, settings=told)
        inputs = find_inputs(sources, exclude=[output])
        for problem in inputs.problems:
            log.skipped(problem)
        files, unreadable = readable(inputs.files)
        problems = inputs.problems
        del inputs
        key = _run_key(files, [*problems, *(p for r in unreadable for p in r.problems)], output, settings, options)
        before = None if options.fresh else _unchanged(output, key)
        if before is not None:
            log.end("unchanged")
            return replace(before, output=str(output), seconds=_since(started), unchanged=True)
        for failure in unreadable:
            results.append(failure)
        kept = options.cache_folder or default_folder()
        cache = ResultCache(kept, fingerprint(settings.reading), fresh=options.fresh)
        engine = options.engine or local_engine(settings, options.jobs)
        listener = on_document or (lambda result, cached: None)
        hits, notes = read_documents(results, files, cache, engine, settings, log, listener, progress)
        log.stage("documents", _since(started))
        check_still_there(sources)
        align, begun = not options.only_extract, time.perf_counter()
        embeddings = kept.parent / "embeddings"
        built = build(results, problems, output, settings, embeddings, align=align, progress=progress)
        stable = summarize(built.dataset, built.lines)
        with new_outputs(output) as staging:
            about = {"run_key": key, "input": [str(s) for s in sources]}
            write(built, results, staging, output, settings, about, report=align and options.report)
            with (staging / _SUMMARY).open("w", encoding="utf-8") as out:
                stable.write_json(out)
        _bring_up_to_date(output)
        log.stage("dataset", _since(begun))
        log.end("done", activities=stable.activities, links=stable.links)
    return replace(stable, output=str(output), seconds=_since(started), cached=hits, notes=notes)


def _since(moment: float) -> float:
    return round(time.perf_counter() - moment, 3)


def _bring_up_to_date(output: Path) -> None:
    """decisions.csv and corrections.csv as people's journal has them; the page writes them too, but may be closed."""
    from pipeline.store.decisions import export
    from pipeline.store.journal import journal_path

    if journal_path(output).is_file():
        export(output)


def _run_key(
    files: Sequence[InputFile], problems: Sequence[Problem], output: Path, settings: RunSettings, options: RunOptions
) -> str:
    """Digest of everything that the outputs depend on. `problems`: of what could not be read."""
    from pipeline.store.decisions import FILES

    digest = hashlib.sha256(_code_fingerprint().encode())
    digest.update(repr((settings, options.only_extract, options.report)).encode())
    for file in files:
        digest.update(f"{file.relative}\0{file.digest.hex()}\n".encode("utf-8", "surrogateescape"))
    for row in (*problems, *_people(output)):
        digest.update(repr(row).encode("utf-8", "surrogateescape"))
    digest.update(repr(FILES).encode())
    return digest.hexdigest()


def _code_fingerprint() -> str:
    root = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256(fingerprint().encode())
    kinds = {".py", ".toml", ".html", ".css", ".js", ".mo", ".csv", ".json"}
    for path in sorted(p for p in root.rglob("*") if p.suffix in kinds):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _people(output: Path) -> list[Any]:
    from pipeline.store.decisions import load

    decisions, corrections = load(output)
    return [*decisions, *corrections]


def _unchanged(output: Path, key: str) -> Summary | None:
    """The summary of the last run, if it wrote what is there for this very key and the files are as written.

    Documents that the machine's load may have failed are tried again.
    """
    try:
        package = json.loads((output / "datapackage.json").read_text(encoding="utf-8"))
        if package["hilo"]["run_key"] != key:
            return None
        for resource in package["resources"]:
            if "hash" in resource and resource["hash"] != _digest(output / resource["path"]):
                return None
        summary = Summary.from_json(json.loads((output / _SUMMARY).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    again = ENGINE_FAILURES | UNFINISHED
    return None if any(p.code in again for p in summary.problems) else replace(summary, cached=len(summary.lines))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
