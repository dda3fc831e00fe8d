"""`hilo cache list` and `hilo cache clear`: what is kept from earlier runs so that work is not done twice."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="List or clear the results kept from earlier runs.", no_args_is_help=True, rich_markup_mode=None)
Folder = Annotated[Path | None, typer.Option("--folder", help="Folder of kept results; else HILO_CACHE or the user's.")]


@app.command("list")
def list_kept(
    folder: Folder = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Show what is kept: one line for each state of code and settings, the latest first."""
    from pipeline.store.cache import cache_entries, default_folder

    place = folder or default_folder()
    entries = cache_entries(place)
    if as_json:
        rows = [
            {"fingerprint": e.fingerprint, "documents": e.documents, "bytes": e.bytes, "written": _when(e.written)}
            for e in entries
        ]
        typer.echo(json.dumps({"folder": str(place), "entries": rows}, indent=1))
        return
    for entry in entries:
        size = f"{entry.bytes / 1e6:.1f} MB"
        typer.echo(f"{entry.fingerprint}  {entry.documents:>7} documents  {size:>10}  {_when(entry.written)}")
    typer.echo(f"{sum(e.documents for e in entries)} documents kept in {place}")


@app.command()
def clear(
    folder: Folder = None,
    old: Annotated[bool, typer.Option("--old", help="Keep the latest state of code and settings.")] = False,
) -> None:
    """Remove what is kept. Nothing but time is lost: the next run reads the documents anew."""
    from pipeline.store.cache import cache_entries, clear_cache, default_folder

    place = folder or default_folder()
    entries = cache_entries(place)
    removed = clear_cache(place, keep=entries[0].fingerprint if old and entries else "")
    typer.echo(f"{removed} documents' results removed from {place}")


def _when(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
