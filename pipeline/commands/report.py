"""`hilo report`, `hilo plot`, `hilo diff`: what a dataset folder says, as a page, a picture or a list of differences."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `hilo run` wrote.")]
Language = Annotated[str, typer.Option("--lang", help="Language: es or en.")]


def report(
    folder: Folder,
    lang: Annotated[str, typer.Option("--lang", help="Language shown first: es or en. The page holds both.")] = "es",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="Folder for report.html; the dataset's own if absent."),
    ] = None,
    since: Annotated[
        Path | None, typer.Option("--since", metavar="OLD", help="An earlier dataset: tells what changed since then.")
    ] = None,
) -> None:
    """Write the continuity report of a dataset: one page that opens anywhere, in Spanish and English."""
    from pipeline.report import write_report
    from pipeline.store.csvfiles import load_dataset

    previous = load_dataset(since) if since is not None else None
    typer.echo(write_report(load_dataset(folder), output or folder, lang, previous))


def plot(
    figure: Annotated[str, typer.Argument(metavar="FIGURE", help="matrix, threads, areas or leads.")],
    folder: Folder,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="A name that ends in .svg or .png.")],
    lang: Language = "es",
) -> None:
    """Draw a figure of a dataset as SVG or PNG."""
    from pipeline.report.plots import save_plot
    from pipeline.store.csvfiles import load_dataset

    typer.echo(save_plot(figure, load_dataset(folder), output, lang))


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The earlier dataset folder.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The later dataset folder.")],
    as_json: Annotated[bool, typer.Option("--json", help="Every difference as JSON.")] = False,
    most: Annotated[int, typer.Option("--rows", min=1, help="Rows shown of each table and kind.")] = 20,
) -> None:
    """Rows added, removed and changed between two datasets, field by field."""
    from pipeline.report import diff_datasets, diff_json, diff_text
    from pipeline.store.csvfiles import load_dataset

    differences = diff_datasets(load_dataset(old), load_dataset(new))
    if as_json:
        import json

        typer.echo(json.dumps(diff_json(differences), ensure_ascii=False, indent=2))
    else:
        typer.echo(diff_text(differences, most))
