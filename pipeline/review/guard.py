"""Who may ask what: everything between the network and the pages.

1. The Host header must be one of the server's own names (no DNS rebinding).
2. The address that `hilo review` opens carries a token that works once; it is exchanged for a cookie (HttpOnly,
   SameSite=Strict). Without the cookie nothing but the style sheet is served.
3. A write must come from one of our own pages: Origin and Sec-Fetch-Site are checked, and one of them must be there.
4. Every answer carries a strict Content-Security-Policy: no inline script or style, nothing from elsewhere, no frames.
5. Requests are bounded in size, and only GET, HEAD and POST are known.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
MOST_BYTES = 300_000
OPEN_TO_ALL = "/static/"


class Doorkeeper:
    """The one-time tokens that were given out and the sessions that they opened. Kept in memory only."""

    def __init__(self) -> None:
        self._tokens: set[str] = set()
        self._sessions: set[str] = set()
        self._lock = threading.Lock()

    def token(self) -> str:
        """A new token, good for one opening."""
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._tokens.add(token)
        return token

    def unused(self) -> str:
        """A token that nobody has used yet, a new one if there is none."""
        with self._lock:
            left = sorted(self._tokens)
        return left[0] if left else self.token()

    def open(self, token: str) -> str | None:
        """Exchange a token for a session; None where it was used before or was never given out."""
        with self._lock:
            if token not in self._tokens:
                return None
            self._tokens.remove(token)
            session = secrets.token_urlsafe(24)
            self._sessions.add(session)
            return session

    def knows(self, session: str) -> bool:
        with self._lock:
            return any(secrets.compare_digest(session.encode(), s.encode()) for s in self._sessions)


class Guard:
    """The ASGI application around the pages. `hosts`: values of Host that are ours, with port.

    `notice(scope, kind)` gives the page for `welcome`, `locked`, `foreign`, `host`, `large`, `method`; `locked_out` is
    called when somebody comes without a session, so that the terminal can show a fresh address.
    """

    def __init__(
        self,
        app: ASGIApp,
        doorkeeper: Doorkeeper,
        hosts: Iterable[str],
        cookie: str,
        notice: Callable[[Scope, str], str],
        locked_out: Callable[[], None] = lambda: None,
    ) -> None:
        self.app = app
        self.doorkeeper = doorkeeper
        self.hosts = frozenset(h.lower() for h in hosts)
        self.cookie = cookie
        self.notice = notice
        self.locked_out = locked_out

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, _hardened(send))
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        await self.app(scope, _bounded(receive), send)

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        """The answer to a request that goes no further, None for one that may pass."""
        if headers.getlist("host") != [headers.get("host", "")] or headers.get("host", "").lower() not in self.hosts:
            return self._page(scope, "host", 421)
        if scope["method"] not in {"GET", "HEAD", "POST"}:
            return self._page(scope, "method", 405)
        token = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if token and scope["method"] == "GET" and scope["path"] == "/":
            return self._opening(scope, token)
        if scope["path"].startswith(OPEN_TO_ALL) and scope["method"] != "POST":
            return None
        if not self.doorkeeper.knows(self._session(headers)):
            self.locked_out()
            return self._page(scope, "locked", 403)
        if scope["method"] == "POST":
            if not self._from_us(headers):
                return self._page(scope, "foreign", 403)
            length = headers.get("content-length", "")
            if not length.isdigit() or int(length) > MOST_BYTES:
                return self._page(scope, "large", 413)
        return None

    def _opening(self, scope: Scope, token: str) -> Response:
        session = self.doorkeeper.open(token)
        if session is None:
            if self.doorkeeper.knows(self._session(Headers(scope=scope))):
                return self._page(scope, "welcome", 200)  # the same person going back in the browser's history
            self.locked_out()
            return self._page(scope, "locked", 403)
        response = self._page(scope, "welcome", 200)
        response.set_cookie(self.cookie, session, httponly=True, samesite="strict", path="/")
        return response

    def _session(self, headers: Headers) -> str:
        try:
            morsel = SimpleCookie(headers.get("cookie", "")).get(self.cookie)
        except CookieError:
            return ""
        return morsel.value if morsel is not None else ""

    def _from_us(self, headers: Headers) -> bool:
        """Whether a browser says that the write comes from a page of this very address."""
        origin, site = headers.get("origin"), headers.get("sec-fetch-site")
        if origin is None and site is None:
            return False
        if origin is not None and origin.lower() != f"http://{headers['host'].lower()}":
            return False
        return site in {None, "same-origin"}

    def _page(self, scope: Scope, kind: str, status: int) -> Response:
        return HTMLResponse(self.notice(scope, kind), status)


def _hardened(send: Send) -> Send:
    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "no-store")
        await send(message)

    return with_headers


def _bounded(receive: Receive) -> Receive:
    """Cut off a body that is longer than it said or than is allowed."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return {"type": "http.disconnect"} if taken > MOST_BYTES else message

    return counted
