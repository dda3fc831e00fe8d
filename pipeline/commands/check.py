"""`hilo check`: is a dataset folder what it says it is?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.errors import EXIT_CHECK_FAILED


def check(folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `hilo run` wrote.")]) -> None:
    """Validate the files, types, vocabularies, keys and references of a dataset. Exit status 3 if it has faults."""
    from pipeline.dataset.validation import faults

    found = faults(folder)
    for fault in found[:50]:
        typer.echo(fault)
    if len(found) > 50:
        typer.echo(f"… and {len(found) - 50} more")
    typer.echo(f"{folder}: {len(found)} faults" if found else f"{folder}: valid")
    raise typer.Exit(EXIT_CHECK_FAILED if found else 0)
