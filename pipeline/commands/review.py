"""`hilo review`: the review page of a dataset, in a browser on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def review(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `hilo run` wrote.")] = Path("outputs"),
    host: Annotated[
        str, typer.Option("--host", help="Address to listen on; this machine only, unless told.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes any free one.")] = 0,
    lang: Annotated[str, typer.Option("--lang", help="Language shown first: es or en.")] = "es",
    input_folder: Annotated[
        Path | None,
        typer.Option("--input", metavar="DIR", help="Where the source documents are, if not where the run read them."),
    ] = None,
    open_browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in a browser.")] = True,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(
            "--allow-host", metavar="NAME", help="Another name under which browsers may ask; may be repeated."
        ),
    ] = None,
) -> None:
    """Open the review page of a dataset: judge links, look at the source of each field, correct it."""
    from pipeline.review import serve

    serve(folder, host, port, lang, input_folder, open_browser, allow_host or ())
