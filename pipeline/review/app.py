"""The application: which address is answered by what, and what a person sees when something goes wrong."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Scope

from pipeline.errors import PipelineError
from pipeline.review import listing, pages, writes
from pipeline.review.content import Provenance
from pipeline.review.desk import Desk
from pipeline.review.guard import Doorkeeper, Guard
from pipeline.review.office import Caller, Office, environment, reading, render, writing
from pipeline.review.source import Sources
from pipeline.text.i18n import LANGUAGES

STATIC = {
    "hilo.css": ("pipeline.report", "text/css; charset=utf-8"),
    "review.css": ("pipeline.review", "text/css; charset=utf-8"),
    "review.js": ("pipeline.review", "text/javascript; charset=utf-8"),
    "icon.svg": ("pipeline.review", "image/svg+xml"),
}
"""Every file that is served as it is: its name, the package whose `static` folder it lies in, its type."""
SHOWN = {
    "/": pages.queue,
    "/pair": pages.pair,
    "/links": pages.links,
    "/links.csv": listing.links_csv,
    "/activities": pages.activities,
    "/activities.csv": listing.activities_csv,
    "/activity": pages.activity,
    "/add": pages.add,
    "/threads": pages.threads,
    "/thread": pages.thread,
    "/history": pages.history,
    "/you": pages.you,
    "/page.png": pages.page_image,
    "/at": pages.at,
}
WRITTEN = {
    "/decide": writes.decide,
    "/undo": writes.undo,
    "/correct": writes.correct,
    "/take-out": writes.take_out,
    "/about-you": writes.about_you,
    "/invite": writes.invite,
}
log = logging.getLogger("hilo.review")


def build(
    folder: Path,
    hosts: Iterable[str],
    *,
    lang: str = "es",
    input: Path | None = None,
    person: str = "",
    cookie: str = "hilo",
    locked_out: Callable[[], None] = lambda: None,
) -> tuple[Guard, Office]:
    """The review page of a dataset folder as an ASGI application, and what it works with.

    `hosts`: the values of the Host header that are the server's own. Raises PipelineError where the folder is no
    dataset or the journal cannot be written.
    """
    office = Office(
        Desk(folder), Sources(folder, input), Doorkeeper(), Provenance(folder), lang, person, cookie, tuple(hosts)
    )
    routes = [Route(path, reading(handler), methods=["GET"]) for path, handler in SHOWN.items()]
    routes += [Route(path, writing(handler), methods=["POST"]) for path, handler in WRITTEN.items()]
    routes += [Route(f"/static/{name}", _static(name), methods=["GET"]) for name in STATIC]
    environment(lang).get_template("card.html")  # compiled before the first person waits for it
    handlers: Any = {PipelineError: _trouble, HTTPException: _unknown, Exception: _trouble}
    app = Starlette(routes=routes, exception_handlers=handlers, lifespan=_lifespan)
    app.state.office = office

    def notice(scope: Scope, kind: str) -> str:
        return render(_wanted(scope, office.lang), "notice.html", kind=kind)

    return Guard(app, office.doorkeeper, office.hosts, cookie, notice, locked_out), office


@asynccontextmanager
async def _lifespan(app: Starlette) -> Any:
    yield
    app.state.office.desk.close()


def _wanted(scope: Scope, otherwise: str) -> str:
    """The language of a page for somebody we know nothing of but the browser's wish."""
    headers = dict(scope["headers"])
    wish = headers.get(b"accept-language", b"").decode("latin-1")[:2].lower()
    return wish if wish in LANGUAGES else otherwise


def _static(name: str) -> Callable[[Request], Awaitable[Response]]:
    package, kind = STATIC[name]
    with as_file(files(package) / "static" / name) as path:
        content = path.read_bytes()

    async def endpoint(request: Request) -> Response:
        return Response(content, media_type=kind, headers={"cache-control": "private, max-age=300"})

    return endpoint


async def _unknown(request: Request, error: Exception) -> Response:
    caller = Caller(request.app.state.office, request, look=False)
    status = error.status_code if isinstance(error, HTTPException) else 404
    return caller.page("missing.html", status)


async def _trouble(request: Request, error: Exception) -> Response:
    """Something failed: the person is told what and what to do, the details go to review.log beside the journal."""
    caller = Caller(request.app.state.office, request, look=False)
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    known = error if isinstance(error, PipelineError) else None
    return caller.page("trouble.html", 500, error=known)
