"""`hilo explain`: which block, layout, column and rule gave each field of a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pipeline.model.document import Document
    from pipeline.model.plan import Entry, Plan
    from pipeline.model.provenance import Quote

_SHOWN = 100


def explain(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A plan document.")],
    activity: Annotated[str, typer.Option("--activity", help="Only this activity: its id or its code.")] = "",
    blocks: Annotated[bool, typer.Option("--blocks", help="Also list the blocks as read.")] = False,
) -> None:
    """Read one document and say how each value was found: layout, column or label, page, box and characters."""
    from pipeline.conductor import explain as explanation
    from pipeline.normalize import normalize_plan

    found = explanation(file)
    document: Document = found["document"]
    typer.echo(f"{file.name}: {document.source.format}, {len(document.blocks)} blocks, {len(document.text)} characters")
    if blocks:
        _blocks(document)
    for issue in found["extraction"].issues:
        typer.echo(f"{issue.severity}: {issue.message} {issue.hint}".rstrip())
    for plan in found["extraction"].plans:
        edition = normalize_plan(plan)
        typer.echo(f"\nPlan {plan.cover.plan_year or 'without a year'} ({plan.language}): {plan.cover.title}")
        typer.echo(f"{len(plan.entries)} of {plan.expected} activities, coverage {plan.coverage:.0%}")
        for entry, row in zip(plan.entries, edition.activities, strict=True):
            if not activity or activity in {row.activity_id, entry.code} or activity.endswith(f":{row.activity_id}"):
                _entry(plan, entry, row.activity_id)
        for issue in plan.issues:
            typer.echo(f"{issue.severity}: {issue.message}")


def _entry(plan: Plan, entry: Entry, name: str) -> None:
    area = f" in area {plan.areas[entry.area].number} {plan.areas[entry.area].title.text}" if entry.area >= 0 else ""
    typer.echo(f"\n{name}  ({entry.layout}, {entry.kind}){area}")
    for field, quote in entry.quotes.items():
        rule = entry.rules.get(field, "")
        rule = f"inherited; {rule}".rstrip("; ") if field in entry.inherited else rule
        typer.echo(f"  {field:10} {_short(quote.text)!r}  [{_where(quote)}]  {rule}")
    for key, quote in entry.extra.items():
        typer.echo(f"  extra {key:10} {_short(quote.text)!r}  [{_where(quote)}]")
    if entry.flags:
        typer.echo(f"  flags      {', '.join(entry.flags)}")


def _where(quote: Quote) -> str:
    box = next((p.box for p in quote.places if p.box is not None), None)
    page = f"page {box.page}, box {box.x0:.0f} {box.top:.0f} {box.x1:.0f} {box.bottom:.0f}, " if box else ""
    return f"{page}characters {quote.start}–{quote.end}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _blocks(document: Document) -> None:
    from pipeline.model.document import Table

    for block in document.blocks:
        if isinstance(block, Table):
            typer.echo(f"  table {block.n_rows} × {block.n_columns}, page {block.page}")
        else:
            typer.echo(f"  text at {block.start}, page {block.page}: {_short(block.text)}")
