"""`hilo evaluate`: scores against gold."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.errors import InputError

if TYPE_CHECKING:
    from pipeline.evaluate.activities import ActivityScore

app = typer.Typer(help="Score activities or links against gold.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _evaluate() -> None:
    """Keeps `activities` a command of its own while it is the only one."""


@app.command("activities")
def evaluate_activities(
    got: Annotated[Path, typer.Argument(metavar="GOT", help="activities.csv that a run wrote.")],
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="What a careful reader extracts, as CSV.")],
    document: Annotated[str, typer.Option("--document", help="Only the rows of this document_id.")] = "",
    show: Annotated[int, typer.Option("--show", min=0, help="How many mistakes of each sort to print.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Compare extracted activities with gold: rows found, fields right, rows wholly right."""
    from pipeline.evaluate.activities import score

    rows = _load(got)
    if document:
        known = sorted({r.get("document_id", "") for r in rows})
        rows = [r for r in rows if r.get("document_id") == document]
        if not rows:
            raise InputError(
                f"{got} has no rows of document {document}", f"Documents in it: {', '.join(known) or 'none'}."
            )
    result = score(rows, _load(gold))
    if as_json:
        hidden = {"mistakes", "missed", "extra", "exact_flags"}
        typer.echo(json.dumps({k: v for k, v in asdict(result).items() if k not in hidden}, ensure_ascii=False))
        return
    for line in lines(result, show):
        typer.echo(line)


def lines(result: ActivityScore, show: int) -> list[str]:
    """The figures and up to `show` missed rows, surplus rows and wrong fields, as printed."""
    out = [
        f"rows: gold {result.gold_rows}, extracted {result.extracted_rows}, precision {result.precision}, "
        f"recall {result.recall}, F1 {result.f1}; exact rows {result.exact_rows}",
        "fields: " + ", ".join(f"{name} {share}" for name, share in result.fields.items()),
    ]
    out += [f"  missed: {r['code']} | {r['activity'][:90]}" for r in result.missed[:show]]
    out += [f"  not in gold: {r['code']} | {r['activity'][:90]}" for r in result.extra[:show]]
    out += [
        f"  {m.code or m.activity[:30]} {m.field}: got {m.got[:70]!r}, gold {m.want[:70]!r}"
        for m in result.mistakes[:show]
    ]
    return out


def _load(path: Path) -> list[dict[str, str]]:
    from pipeline.evaluate.activities import load

    try:
        rows = load(path)
    except FileNotFoundError:
        raise InputError(f"There is no file {path}", "Give a CSV file of activities.") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read as CSV: {error}", "Give a CSV file in UTF-8.") from None
    if rows and not {"code", "activity", "area_number"} <= rows[0].keys():
        raise InputError(f"{path} holds no activities", "It needs the columns code, activity and area_number.")
    return rows


from pipeline.commands.align import evaluate_links  # noqa: E402

app.command("links")(evaluate_links)


@app.command("labels")
def evaluate_labels(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A dataset folder with people's decisions.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the label files.")],
) -> None:
    """Write people's decisions as gold labels, to score links with or to refit the weights of alignment."""
    from pipeline.evaluate.labels import export_labels

    for labels in export_labels(folder, output):
        linked = sum(sure == "1" for *_, sure in labels.rows)
        typer.echo(
            f"{labels.name}: {linked} links, {labels.decided - linked} rejected, {len(labels.rows) - linked} undecided"
        )
