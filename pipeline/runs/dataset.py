"""The results of all documents -> rows, links, threads -> files of a dataset folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from pipeline.conductor import Progress
from pipeline.errors import OutputError
from pipeline.model.dataset import Dataset, Decision, Problem
from pipeline.model.summary import DocumentLine
from pipeline.settings.alignment import AlignSettings
from pipeline.settings.run import RunSettings
from pipeline.store.jsonfiles import ObjectWriter
from pipeline.store.spool import Spool


@dataclass(frozen=True, slots=True)
class Built:
    """A dataset that is ready to be written. `lines`: one for each input file, by path; `ran`: which encoder and translator."""

    dataset: Dataset
    lines: Sequence[DocumentLine]
    ran: Mapping[str, str] = field(default_factory=lambda: {"encoder": ""})


def build(
    results: Spool,
    problems: tuple[Problem, ...],
    output: Path,
    settings: RunSettings,
    cache: Path,
    *,
    align: bool,
    progress: Progress | None = None,
) -> Built:
    """The whole dataset, with people's decisions and corrections as they lie in `output`.

    `problems`: those that belong to no document's result; `cache`: the folder that embeddings are kept in.
    """
    from pipeline.dataset.assembly import assemble, sorted_problems
    from pipeline.normalize import bodies_used
    from pipeline.store.decisions import load

    decisions, corrections = load(output)
    assembled = assemble(results, corrections, problems)
    dataset = assembled.dataset
    bodies = bodies_used(dataset.documents, dataset.activities)
    dataset, ran = replace(dataset, bodies=bodies, decisions=decisions), {"encoder": ""}
    if align and dataset.activities:
        kept = replace(settings.alignment, cache=settings.alignment.cache or cache)
        dataset, ran = _aligned(dataset, decisions, kept, progress)
    return Built(replace(dataset, problems=sorted_problems(dataset.problems)), assembled.lines, ran)


def _aligned(
    dataset: Dataset, decisions: tuple[Decision, ...], settings: AlignSettings, progress: Progress | None
) -> tuple[Dataset, dict[str, str]]:
    from pipeline.align import align_activities
    from pipeline.continuity import follow

    activities = tuple(dataset.activities)
    alignment = align_activities(activities, decisions, settings, progress)
    continuity = follow(activities, alignment.links, alignment.bodies)
    linked = replace(
        dataset,
        activities=activities,
        links=tuple(alignment.links),
        candidates=tuple(alignment.candidates),
        threads=tuple(continuity.threads),
        continuity=tuple(continuity.appearances),
        transitions=tuple(continuity.transitions),
        problems=(*dataset.problems, *alignment.problems),
    )
    translator = {"translator": alignment.translator_name} if alignment.translator_name else {}
    return linked, {"encoder": alignment.encoder_name, **translator}


def write(
    built: Built,
    results: Spool,
    folder: Path,
    output: Path,
    settings: RunSettings,
    about: Mapping[str, Any],
    *,
    report: bool,
) -> None:
    """All files into the empty `folder`. `output`: where the last run's files stand, for what the report says of it;
    `about`: what the run says of itself in datapackage.json."""
    from pipeline.export import write_formats

    told = {**about, **built.ran, "settings": plain_settings(settings)}
    write_formats(built.dataset, folder, settings.formats, told, settings.lang)
    _write_sources(built.lines, results, folder)
    if report:
        from pipeline.report import write_report

        write_report(built.dataset, folder, settings.lang, _previous(output, folder))


def plain_settings(settings: RunSettings) -> dict[str, Any]:
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


def _write_sources(lines: Sequence[DocumentLine], results: Spool, folder: Path) -> None:
    """For the review page: provenance.json (the place of every field), rules.json (how it was found), and texts/ (what
    the character spans refer to)."""
    texts = folder / "texts"
    texts.mkdir(exist_ok=True)
    with (
        (folder / "provenance.json").open("w", encoding="utf-8", newline="") as places_file,
        (folder / "rules.json").open("w", encoding="utf-8", newline="") as rules_file,
        ObjectWriter(places_file) as places,
        ObjectWriter(rules_file) as rules,
    ):
        for result, line in zip(results, lines, strict=True):
            for document_id, edition in zip(line.documents, result.editions, strict=True):
                for name, fields in edition.places.items():
                    places.add(f"{document_id}:{name}", {f: _place(p) for f, p in sorted(fields.items())})
                for name, found in edition.rules.items():
                    rules.add(f"{document_id}:{name}", dict(sorted(found.items())))
                path = texts / f"{document_id}.txt"
                path.write_text(result.text, encoding="utf-8", errors="replace", newline="")


def _place(place: tuple[float, ...]) -> dict[str, Any]:
    page, box = int(place[0]), list(place[1:5])
    return {"page": page or None, "box": box if page else [], "start": int(place[5]), "end": int(place[6])}
