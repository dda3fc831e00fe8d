"""`hilo run` and `hilo extract`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.errors import PipelineError, SettingsError

Inputs = Annotated[list[str], typer.Argument(metavar="INPUT...", help="A folder of plans, or files.")]
Output = Annotated[str, typer.Option("--output", "-o", help="Folder for the dataset, or an fsspec address.")]
Config = Annotated[Path | None, typer.Option("--settings", help="TOML file with settings.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, help="Documents read at once; 0 = one for each processor.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Read every document anew, whatever is kept from earlier runs.")]
Json = Annotated[bool, typer.Option("--json", help="Print the summary as JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="One line for each document.")]
Wait = Annotated[float, typer.Option("--wait", help="Seconds to wait while another run writes to the same folder.")]
Formats = Annotated[
    str, typer.Option("--format", help="Formats beside CSV, with commas between: parquet, xlsx, sqlite, jsonl.")
]
Lang = Annotated[str, typer.Option("--lang", help="Language shown first in the report: es or en.")]
EngineName = Annotated[str, typer.Option("--engine", help="Where documents are read: local or dask.")]
Scheduler = Annotated[str, typer.Option("--scheduler", help="Address of a Dask scheduler; empty = a local cluster.")]
NoOcr = Annotated[bool, typer.Option("--no-ocr", help="Do not read scanned pages.")]
Log = Annotated[Path | None, typer.Option("--log", help="Write a run log (JSON lines) to this file.")]


def run(
    inputs: Inputs,
    output: Output = "outputs",
    formats: Formats = "csv",
    lang: Lang = "es",
    settings: Config = None,
    jobs: Jobs = 0,
    engine: EngineName = "local",
    scheduler: Scheduler = "",
    fresh: Fresh = False,
    no_ocr: NoOcr = False,
    wait: Wait = 0.0,
    log: Log = None,
    json_summary: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Read the plans in INPUT, align activities across years and languages, and write the dataset to --output.

    Exit status: 0 all documents were read (some may hold no plan); 2 some failed, the others are written; 1 none was.
    """
    raise typer.Exit(_run(locals(), only_extract=False))


def extract(
    inputs: Inputs,
    output: Output = "outputs",
    formats: Formats = "csv",
    settings: Config = None,
    jobs: Jobs = 0,
    engine: EngineName = "local",
    scheduler: Scheduler = "",
    fresh: Fresh = False,
    no_ocr: NoOcr = False,
    wait: Wait = 0.0,
    log: Log = None,
    debug_pdf: Annotated[
        Path | None, typer.Option("--debug-pdf", help="Folder for pages with the boxes drawn.")
    ] = None,
    json_summary: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Read the plans in INPUT and write their activities, without aligning them."""
    status = _run({"lang": "es", **locals()}, only_extract=True)
    if debug_pdf is not None:
        from pipeline.commands.debugging import draw_boxes

        draw_boxes(Path(output), inputs, debug_pdf)
    raise typer.Exit(status)


def _run(options: dict[str, Any], *, only_extract: bool) -> int:
    from dataclasses import replace

    from pipeline.export import check_formats
    from pipeline.runs import RunOptions
    from pipeline.runs import run as run_pipeline
    from pipeline.settings.run import load_settings
    from pipeline.store.publish import outputs_at

    if options["lang"] not in {"es", "en"}:
        raise SettingsError(f"There is no language {options['lang']!r}", "Use --lang es or --lang en.")
    settings = load_settings(options["settings"])
    formats = tuple(dict.fromkeys(f.strip() for f in options["formats"].split(",") if f.strip())) or ("csv",)
    check_formats(formats)
    reading = replace(settings.reading, ocr=settings.reading.ocr and not options["no_ocr"])
    settings = replace(settings, formats=formats, lang=options["lang"], reading=reading)
    chosen = RunOptions(
        jobs=options["jobs"],
        fresh=options["fresh"],
        only_extract=only_extract,
        wait=options["wait"],
        engine=_engine(options, settings),
        log=options["log"],
    )
    from pipeline.commands.progress import Screen

    quiet = options["quiet"] or options["json_summary"]
    screen = Screen(quiet=quiet, verbose=options["verbose"], report=not only_extract)
    with outputs_at(options["output"]) as output, screen:
        summary = run_pipeline(options["inputs"], output, settings, chosen, screen.progress, screen.document)
    summary = replace(summary, output=options["output"])
    if options["json_summary"]:
        summary.write_json(sys.stdout)
        typer.echo()
    elif not options["quiet"]:
        screen.closing(summary)
    else:
        for problem in summary.problems:
            if problem.severity == "error":
                typer.echo(f"hilo: {problem.document}: {problem.message} {problem.hint}", err=True)
    return summary.exit_code


def _engine(options: dict[str, Any], settings: Any) -> Any:
    if options["engine"] == "local":
        return None
    if options["engine"] != "dask":
        raise SettingsError(f"There is no engine {options['engine']!r}", "Use --engine local or --engine dask.")
    try:
        from pipeline.engines.dask import DaskEngine
    except ImportError as error:
        raise PipelineError("The Dask engine is not installed.", "pip install 'hilo-plans[dask]'") from error
    from pipeline.conductor import warm_up

    return DaskEngine(settings.limits, scheduler=options["scheduler"], warm=warm_up)
