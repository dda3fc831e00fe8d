"""The review page: a local web page where people judge links and correct fields. `serve` starts it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def serve(
    folder: Path,
    host: str = "127.0.0.1",
    port: int = 0,
    lang: str = "es",
    input: Path | None = None,
    open_browser: bool = True,
    allow_hosts: Sequence[str] = (),
) -> None:
    """Serve the review page of a dataset folder until interrupted; see `pipeline.review.server.serve`."""
    from pipeline.review.server import serve as start

    start(folder, host, port, lang, input, open_browser, allow_hosts)


__all__ = ["serve"]
