"""A whole run, in order: inputs -> documents (cache or engine) -> dataset -> links -> threads -> files, swapped at once.

Together with `pipeline.conductor` (one document) the only place that sees all stages.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.conductor import Progress, warm_up, worker
from pipeline.engines.interface import ENGINE_FAILURES, Engine, Job
from pipeline.errors import OutputError, PipelineError
from pipeline.model.dataset import Dataset, Decision, DocumentResult, Edition, Problem
from pipeline.run_summary import DocumentLine, Summary, summarize
from pipeline.settings.alignment import AlignSettings
from pipeline.settings.run import RunSettings
from pipeline.store.cache import ResultCache, default_folder, fingerprint
from pipeline.store.inputs import Inputs, check_still_there, find_inputs
from pipeline.store.opening import content_hash
from pipeline.store.runlog import RunLog
from pipeline.store.spool import Spool
from pipeline.store.swap import locked, new_outputs


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
    on_document: Callable[[DocumentResult, bool], None] | None = None,
) -> Summary:
    """Read all sources and write the dataset to `output`. `on_document(result, from_cache)` is told of each document.

    Raises InputError where there is nothing to read, OutputError where the outputs cannot be written.
    """
    settings, options = settings or RunSettings(), options or RunOptions()
    started = time.perf_counter()
    with RunLog(options.log) as log, locked(output, options.wait), Spool() as results:
        log.start(sources=[str(s) for s in sources], output=str(output), jobs=options.jobs, settings=_plain(settings))
        inputs = find_inputs(sources, exclude=[output])
        for problem in inputs.problems:
            log.skipped(problem)
        hashes, unreadable = _hashes(inputs)
        key = _run_key(inputs, hashes, output, settings, options)
        before = None if options.fresh else _unchanged(output, key)
        if before is not None:
            log.end("unchanged")
            return replace(before, seconds=round(time.perf_counter() - started, 3), unchanged=True)
        for failure in unreadable:
            results.append(failure)
        hits, notes = _documents(results, inputs, hashes, settings, options, progress, on_document, log)
        check_still_there(sources)
        begun = time.perf_counter()
        summary, write = _build(results, inputs, output, settings, options, progress)
        summary = replace(summary, seconds=round(time.perf_counter() - started, 3), cached=hits, notes=notes)
        with new_outputs(output) as staging:
            write(staging, {"run_key": key, "input": [str(s) for s in sources]})
            stable = replace(summary, seconds=0.0, cached=0, output="", notes=())
            (staging / ".summary.json").write_text(json.dumps(stable.as_json(), ensure_ascii=False), encoding="utf-8")
        _bring_up_to_date(output)
        log.stage("dataset", time.perf_counter() - begun)
        log.end("done", activities=summary.activities, links=summary.links)
    return summary


def _bring_up_to_date(output: Path) -> None:
    """decisions.csv and corrections.csv as people's journal has them; the page writes them too, but may be closed."""
    from pipeline.store.decisions import export
    from pipeline.store.journal import journal_path

    if journal_path(output).is_file():
        export(output)


# inputs -------------------------------------------------------------------------------------------------------------
def _hashes(inputs: Inputs) -> tuple[dict[str, str], list[DocumentResult]]:
    """Content hash of every file; a file that cannot be opened is a failed result."""
    hashes: dict[str, str] = {}
    failures: list[DocumentResult] = []
    for file in inputs.files:
        try:
            hashes[file.relative] = content_hash(file.path)
        except PipelineError as error:
            problem = Problem(file.relative, None, "error", error.code, error.message, error.hint)
            failures.append(DocumentResult(file.relative, "", "error", (), (problem,)))
    return hashes, failures


def _run_key(inputs: Inputs, hashes: dict[str, str], output: Path, settings: RunSettings, options: RunOptions) -> str:
    """Digest of everything that the outputs depend on."""
    from pipeline.store.decisions import FILES

    digest = hashlib.sha256(_code_fingerprint().encode())
    digest.update(repr((replace(settings, limits=settings.limits), options.only_extract, options.report)).encode())
    for file in inputs.files:
        digest.update(f"{file.relative}\0{hashes.get(file.relative, '')}\n".encode("utf-8", "surrogateescape"))
    for problem in inputs.problems:
        digest.update(repr(problem).encode("utf-8", "surrogateescape"))
    for row in _people(output):
        digest.update(repr(row).encode("utf-8", "surrogateescape"))
    digest.update(repr(FILES).encode())
    return digest.hexdigest()


def _code_fingerprint() -> str:
    root = Path(__file__).resolve().parent
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
    """The summary of the last run, if it wrote what is there for this very key and the files are as written."""
    try:
        package = json.loads((output / "datapackage.json").read_text(encoding="utf-8"))
        stored = json.loads((output / ".summary.json").read_text(encoding="utf-8"))
        if package["hilo"]["run_key"] != key:
            return None
        for resource in package["resources"]:
            if "hash" not in resource:
                continue
            data = (output / resource["path"]).read_bytes()
            if f"sha256:{hashlib.sha256(data).hexdigest()}" != resource["hash"]:
                return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    stored.pop("exit_code", None)
    stored.pop("notes", None)
    lines = tuple(DocumentLine(**{**x, "documents": tuple(x["documents"])}) for x in stored.pop("lines"))
    problems = tuple(Problem(**p) for p in stored.pop("problems"))
    return Summary(lines=lines, problems=problems, **{**stored, "cached": len(lines), "output": str(output)})


# documents ------------------------------------------------------------------------------------------------------------
def _documents(
    results: Spool,
    inputs: Inputs,
    hashes: dict[str, str],
    settings: RunSettings,
    options: RunOptions,
    progress: Progress | None,
    on_document: Callable[[DocumentResult, bool], None] | None,
    log: RunLog,
) -> tuple[int, tuple[str, ...]]:
    """Every file's result, from the cache or an engine, into `results`; how many came from the cache, and notes."""
    cache = ResultCache(options.cache_folder or default_folder(), fingerprint(settings.reading), fresh=options.fresh)
    missing: list[Job] = []
    total = len(hashes)
    for file in inputs.files:
        if file.relative not in hashes:
            continue
        known = cache.get(hashes[file.relative], file.relative)
        if known is None:
            missing.append(Job(file.path, file.relative))
        else:
            results.append(known)
            log.document(known, cached=True)
            if on_document is not None:
                on_document(known, True)
    engine = options.engine or _local_engine(settings, options)
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
            if on_document is not None:
                on_document(result, False)
            if progress is not None:
                progress("documents", len(results), total)
    notes = (f"{cache.fault}; the next run reads everything again",) if cache.fault else ()
    for note in notes:
        log.write("note", text=note)
    return total - len(missing), notes


def _local_engine(settings: RunSettings, options: RunOptions) -> Engine:
    from pipeline.engines.local import LocalEngine

    return LocalEngine(settings.limits, options.jobs, warm=warm_up)


# the dataset ------------------------------------------------------------------------------------------------------------
Writer = Callable[[Path, dict[str, Any]], None]


def _build(
    results: Spool,
    inputs: Inputs,
    output: Path,
    settings: RunSettings,
    options: RunOptions,
    progress: Progress | None,
) -> tuple[Summary, Writer]:
    from pipeline.dataset.assembly import assemble, sorted_problems, with_links
    from pipeline.normalize import bodies_used
    from pipeline.store.decisions import load

    decisions, corrections = load(output)
    without_texts = [replace(r, text="") for r in results]
    bodies = bodies_used(e for r in without_texts for e in r.editions)
    dataset, editions = assemble(without_texts, bodies, corrections, inputs.problems)
    del without_texts
    encoder = ""
    if not options.only_extract and dataset.activities:
        dataset, encoder = _aligned(dataset, decisions, settings, progress, options.cache_folder or default_folder())
    else:
        dataset = with_links(dataset, decisions=decisions)
    dataset = replace(dataset, problems=sorted_problems(dataset.problems))

    def write(folder: Path, about: dict[str, Any]) -> None:
        _write(dataset, editions, results, folder, output, settings, options, {**about, "encoder": encoder})

    return summarize(dataset, results.heads, editions, output), write


def _with_cache(settings: RunSettings, results: Path) -> AlignSettings:
    """The settings of alignment, with embeddings kept beside the results of documents."""
    return replace(settings.alignment, cache=settings.alignment.cache or results.parent / "embeddings")


def _aligned(
    dataset: Dataset,
    decisions: tuple[Decision, ...],
    settings: RunSettings,
    progress: Progress | None,
    cache: Path,
) -> tuple[Dataset, str]:
    from pipeline.align import align_activities
    from pipeline.continuity import follow

    alignment = align_activities(dataset.activities, decisions, _with_cache(settings, cache), progress)
    continuity = follow(dataset.activities, alignment.links)
    return (
        replace(
            dataset,
            links=tuple(alignment.links),
            candidates=tuple(alignment.candidates),
            threads=tuple(continuity.threads),
            continuity=tuple(continuity.appearances),
            transitions=tuple(continuity.transitions),
            decisions=decisions,
            problems=(*dataset.problems, *alignment.problems),
        ),
        alignment.encoder_name,
    )


def _write(
    dataset: Dataset,
    editions: Sequence[Edition],
    results: Iterable[DocumentResult],
    folder: Path,
    output: Path,
    settings: RunSettings,
    options: RunOptions,
    about: dict[str, Any],
) -> None:
    from pipeline.export import write_formats

    write_formats(dataset, folder, settings.formats, {**about, "settings": _plain(settings)}, settings.lang)
    _write_sources(editions, results, folder)
    if options.report and not options.only_extract:
        from pipeline.report import write_report

        write_report(dataset, folder, settings.lang, _previous(output, folder))


def _plain(settings: RunSettings) -> dict[str, Any]:
    """Settings that the outputs depend on, as JSON; no path of a machine among them."""
    return {
        name: {k: v for k, v in asdict(part).items() if not isinstance(v, Path) and v is not None}
        for name, part in (("reading", settings.reading), ("alignment", settings.alignment))
    }


def _previous(output: Path, folder: Path) -> Dataset | None:
    """What stood in the output folder before this run, for the report's `since the last run`; None where it was the same.

    So a run that is repeated writes the same report, whether anything stood there before or not.
    """
    from pipeline.store.columns import TABLES
    from pipeline.store.csvfiles import load_dataset
    from pipeline.store.swap import PEOPLES_FILES

    names = [f"{t.name}.csv" for t in TABLES if f"{t.name}.csv" not in PEOPLES_FILES]
    try:
        if all((output / n).read_bytes() == (folder / n).read_bytes() for n in names):
            return None
        return load_dataset(output)
    except (OutputError, OSError):
        return None


def _write_object(path: Path, members: Iterable[tuple[str, Any]]) -> None:
    """A JSON object, written member by member: all at once would take several times the dataset's own memory."""
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write("{")
        for number, (key, value) in enumerate(members):
            out.write(", " if number else "")
            out.write(f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}")
        out.write("}")


def _write_sources(editions: Sequence[Edition], results: Iterable[DocumentResult], folder: Path) -> None:
    """provenance.json (the place of every field) and texts/ (what the character spans refer to), for the review page."""
    places = (
        (
            activity,
            {
                name: {
                    "page": int(p[0]) or None,
                    "box": list(p[1:5]) if p[0] else [],
                    "start": int(p[5]),
                    "end": int(p[6]),
                }
                for name, p in sorted(fields.items())
            },
        )
        for edition in editions
        for activity, fields in edition.places.items()
    )
    rules = ((activity, dict(sorted(r.items()))) for e in editions for activity, r in e.rules.items())
    _write_object(folder / "provenance.json", places)
    _write_object(folder / "rules.json", rules)
    (folder / "texts").mkdir(exist_ok=True)
    ids: dict[str, list[str]] = {}
    for edition in editions:
        ids.setdefault(edition.document.path, []).append(edition.document.document_id)
    for result in results:
        for document_id in ids.get(result.path, ()):
            path = folder / "texts" / f"{document_id}.txt"
            path.write_text(result.text, encoding="utf-8", errors="replace", newline="")
