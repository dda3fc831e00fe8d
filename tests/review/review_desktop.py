"""A review page over a dataset made from the gold: a real server in a thread, and a client that acts like a browser."""

from __future__ import annotations

import html
import http.client
import re
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

import uvicorn

from pipeline.review.app import build
from pipeline.review.office import Office


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")


@dataclass
class Browser:
    """Sends what it is told to, keeps cookies, follows redirects. `origin` goes with every POST unless told otherwise."""

    host: str
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def ours(self) -> dict[str, str]:
        return {"origin": f"http://{self.host}", "sec-fetch-site": "same-origin"}

    def send(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: object = None, follow: bool = True
    ) -> Answer:
        connection = http.client.HTTPConnection(self.host, timeout=20)
        sent = {"Host": self.host, **{k.title(): v for k, v in (headers or {}).items()}}
        if self.cookies and "Cookie" not in sent:
            sent["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        try:
            connection.request(method, path, body=body, headers=sent)  # type: ignore[arg-type]
            response = connection.getresponse()
            answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
            for line in response.headers.get_all("set-cookie") or ():
                name, _, value = line.partition(";")[0].partition("=")
                self.cookies[name] = value
        finally:
            connection.close()
        if follow and answer.status == 303:
            place = urlsplit(urljoin(f"http://{self.host}{path}", answer.headers["location"]))
            return self.send("GET", place.path + ("?" + place.query if place.query else ""))
        return answer

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        return self.send("GET", path, headers)

    def post(
        self, path: str, form: Mapping[str, object] | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        body = urlencode(list((form or {}).items()), doseq=True)
        kind = {"content-type": "application/x-www-form-urlencoded"}
        return self.send("POST", path, {**kind, **(self.ours if headers is None else headers)}, body)


@dataclass
class Desktop:
    """A person at the review page."""

    browser: Browser
    office: Office
    folder: Path
    server: uvicorn.Server
    thread: threading.Thread

    def get(self, path: str, status: int = 200) -> str:
        answer = self.browser.get(path)
        assert answer.status == status, f"{path}: {answer.status}"
        return answer.text

    def post(self, path: str, status: int = 200, **form: object) -> str:
        answer = self.browser.post(path, form)
        assert answer.status == status, f"{path}: {answer.status}"
        return answer.text

    def press(self, page: str, act: str, status: int = 200, **more: object) -> str:
        """Send the form of a card with one of its buttons."""
        return self.post("/decide", status, **{**fields(page, "decide"), "act": act, **more})

    def decisions(self) -> str:
        """decisions.csv once the export has run."""
        self.office.desk.export()
        return (self.folder / "decisions.csv").read_text(encoding="utf-8")

    def stranger(self) -> Browser:
        return Browser(self.browser.host)

    def close(self) -> None:
        self.server.should_exit = True
        self.thread.join(timeout=10)


def fields(page: str, action: str) -> dict[str, str]:
    """The hidden fields and the chosen relation of the first form with an action."""
    form = re.search(rf'<form method="post" action="/{action}".*?</form>', page, re.S)
    assert form, f"no form {action}"
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form.group())
    chosen = re.search(r'<option value="([^"]*)" selected', form.group())
    return {**{k: html.unescape(v) for k, v in found}, **({"relation": chosen.group(1)} if chosen else {})}


def open_desktop(folder: Path, person: str = "Ana", lang: str = "es", input_folder: Path | None = None) -> Desktop:
    """Start a server over a dataset folder and come in with its one-time token."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(16)
    host = f"127.0.0.1:{listening.getsockname()[1]}"
    guard, office = build(folder, [host], lang=lang, person=person, input=input_folder)
    server = uvicorn.Server(uvicorn.Config(guard, log_config=None, lifespan="on", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    browser = Browser(host)
    assert browser.get("/?" + urlencode({"token": office.doorkeeper.token()})).status == 200
    return Desktop(browser, office, folder, server, thread)
