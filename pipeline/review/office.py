"""What every handler works with, and how an answer is made: language, person, template, form."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode

from babel.dates import format_datetime
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from pipeline.review.content import Provenance
from pipeline.review.desk import Desk
from pipeline.review.guard import Doorkeeper
from pipeline.review.marking import shown
from pipeline.review.source import Sources
from pipeline.review.wording import Words
from pipeline.text.i18n import LANGUAGES, NAMES, number, translator

YEAR = 365 * 24 * 3600


@dataclass
class Office:
    """One server's state. `lang`: language until somebody chooses; `person`: name until somebody gives one."""

    desk: Desk
    sources: Sources
    doorkeeper: Doorkeeper
    provenance: Provenance
    lang: str = "es"
    person: str = ""
    cookie: str = "hilo"
    hosts: tuple[str, ...] = ()


@cache
def environment(lang: str) -> Environment:
    """The templates of one language; texts are escaped, an unknown name is an error."""
    env = Environment(
        loader=PackageLoader("pipeline.review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
    )
    said: Any = env
    said.install_gettext_translations(translator(lang), newstyle=True)
    env.filters.update(shown=shown, brief=brief, digest=digest, address=urlencode)
    env.filters.update(number=lambda value: number(value, lang), when=lambda text: when(text, lang))
    env.globals.update(words=Words(lang))
    return env


class Caller:
    """One request, from a person with a language. `form`: name to values of a POST. `look`: see the desk as it is now."""

    def __init__(
        self, office: Office, request: Request, form: dict[str, list[str]] | None = None, look: bool = True
    ) -> None:
        self.office = office
        self.desk = office.desk
        self.request = request
        self.query = request.query_params
        self.form = form or {}
        self.seen = 0
        if look:
            self.look()

    def look(self) -> None:
        """Bring the desk up to date. `seen` is the place in the journal that this page certainly knows of: taken before
        anything is read from the desk, so that what others do while the page is made counts as not seen.
        """
        self.desk.refresh()
        self.seen = self.desk.standing.version

    @cached_property
    def lang(self) -> str:
        asked = self.query.get("lang", "") or self.request.cookies.get("hilo_lang", "")
        return asked if asked in LANGUAGES else self.office.lang

    @cached_property
    def person(self) -> str:
        return unquote(self.request.cookies.get("hilo_person", ""))[:60] or self.office.person

    def field(self, name: str) -> str:
        """The first value of a form field, empty if it was not sent."""
        return self.form.get(name, [""])[0]

    @property
    def address(self) -> str:
        """This page's address without what belongs to the moment (language, what was just done)."""
        kept = [(k, v) for k, v in self.query.multi_items() if k not in {"lang", "did", "undid"}]
        return self.request.url.path + ("?" + urlencode(kept) if kept else "")

    def in_language(self, lang: str) -> str:
        kept = [(k, v) for k, v in self.query.multi_items() if k not in {"lang", "did", "undid"}]
        return f"{self.request.url.path}?{urlencode([*kept, ('lang', lang)])}"

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """An answer rendered from a template; remembers a language that was chosen by address."""
        text = render(self.lang, template, visit=self, **values)
        response = HTMLResponse(text, status)
        if self.query.get("lang") in LANGUAGES:
            response.set_cookie("hilo_lang", self.lang, max_age=YEAR, samesite="strict", httponly=True)
        return response

    def go(self, path: str, **query: object) -> Response:
        """Send the browser to another of our pages."""
        asked = {k: v for k, v in query.items() if v not in {"", None}}
        return RedirectResponse(path + ("?" + urlencode(asked) if asked else ""), 303)


def render(lang: str, template: str, **values: Any) -> str:
    common = {"lang": lang, "languages": [(x, NAMES[x]) for x in LANGUAGES], "new_request": new_request}
    return environment(lang).get_template(template).render(**common, **values)


def brief(text: str, most: int = 160) -> str:
    """The beginning of a text, cut at a word."""
    text = shown(text[: 4 * most])
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def digest(text: str) -> str:
    """A short mark of a text, to see whether it is still the one that the person read."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def new_request() -> str:
    """The one-time id of a form: sending the form twice is one act."""
    return secrets.token_urlsafe(12)


def named(person: str) -> str:
    """A person's name as it may stand in a cookie."""
    return quote(person)


def when(text: str, lang: str) -> str:
    """A time of an act as people write it, in this machine's time zone; as it stands where it is no time."""
    try:
        time = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return text
    return str(format_datetime(time, "d MMM y, HH:mm", locale=lang))


Handler = Callable[[Caller], Response]


def reading(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of a page: brings the desk up to date first, runs outside the event loop."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(_read, handler, request)

    return endpoint


def writing(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of a form."""

    async def endpoint(request: Request) -> Response:
        body = (await request.body()).decode("utf-8", "replace")
        form: dict[str, list[str]] = {}
        for name, value in parse_qsl(body, keep_blank_values=True, max_num_fields=200):
            form.setdefault(name, []).append(value)
        return await run_in_threadpool(lambda: handler(Caller(request.app.state.office, request, form)))

    return endpoint


def _read(handler: Handler, request: Request) -> Response:
    """A page; made anew where a run swapped the dataset, seen by another request, while it was being made."""
    office: Office = request.app.state.office
    caller = Caller(office, request)
    before = office.desk.content
    try:
        return handler(caller)
    except (KeyError, StopIteration):
        if office.desk.content is before:
            raise
        return handler(Caller(office, request))
