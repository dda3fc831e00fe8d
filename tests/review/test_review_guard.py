"""Who is let in: each way to get past the door, one by one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from review_desktop import Desktop, fields, open_desktop

from pipeline.review.server import own_names

FOREIGN_HOSTS = ["evil.example", "127.0.0.1", "127.0.0.1:9", "localhost.evil.example:8765", "[::1]:8765", ""]
FOREIGN_ORIGINS = [
    {},  # no browser of ours leaves both out
    {"origin": "http://evil.example"},
    {"origin": "null"},
    {"origin": "https://HOST"},
    {"origin": "http://127.0.0.1:9"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "none"},
    {"origin": "http://HOST", "sec-fetch-site": "cross-site"},
]


@pytest.fixture(scope="module")
def shared(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One server for the tests that only knock at the door."""
    folder = tmp_path_factory.mktemp("shared") / "outputs"
    shutil.copytree(template / "outputs", folder)
    made = open_desktop(folder)
    yield made
    made.close()


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_foreign_host_is_refused(shared: Desktop, host: str) -> None:
    response = shared.browser.get("/", {"host": host})
    assert response.status in ({421} if host else {400, 421})
    assert "decide" not in response.text


def test_without_the_cookie_nothing_is_shown(shared: Desktop) -> None:
    for path in ("/", "/links.csv", "/activity?id=2018-en:1.1", "/page.png?document=2018-en&page=1", "/you"):
        answer = shared.stranger().get(path)
        assert answer.status == 403, path
        assert "software" not in answer.text.lower()
    assert shared.stranger().post("/decide").status == 403
    for cookie in ("hilo=guess", "hilo=; ;;=,", "hilo"):
        assert shared.stranger().get("/", {"cookie": cookie}).status == 403


def test_the_token_works_once(shared: Desktop) -> None:
    address = f"/?token={shared.office.doorkeeper.token()}"
    first, second = shared.stranger(), shared.stranger()
    answer = first.get(address)
    cookie = answer.headers["set-cookie"].lower()
    assert answer.status == 200 and "httponly" in cookie and "samesite=strict" in cookie and "path=/" in cookie
    assert first.get("/").status == 200
    assert second.get(address).status == 403
    assert second.get("/?token=guess").status == 403
    assert second.get("/").status == 403


@pytest.mark.parametrize("headers", FOREIGN_ORIGINS, ids=str)
def test_a_write_from_elsewhere_is_refused(shared: Desktop, headers: dict[str, str]) -> None:
    headers = {k: v.replace("HOST", shared.browser.host) for k, v in headers.items()}
    form = {**fields(shared.get("/"), "decide"), "act": "accept"}
    for path in ("/decide", "/undo", "/correct", "/take-out", "/about-you", "/invite"):
        assert shared.browser.post(path, form, headers).status == 403, path
    assert shared.office.desk.standing.acts == []


@pytest.mark.parametrize("left_out", ["origin", "sec-fetch-site"])
def test_a_write_from_our_page_is_taken(desktop: Desktop, left_out: str) -> None:
    form = {**fields(desktop.get("/"), "decide"), "act": "accept"}
    headers = {k: v for k, v in desktop.browser.ours.items() if k != left_out}
    assert desktop.browser.post("/decide", form, headers).status == 200
    assert len(desktop.office.desk.standing.acts) == 1


def test_only_posts_write(shared: Desktop) -> None:
    assert shared.browser.get("/decide").status == 405
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert shared.browser.send(method, "/decide", shared.browser.ours).status == 405


def test_a_body_that_is_too_long_is_refused(shared: Desktop) -> None:
    assert shared.browser.post("/decide", {"comment": "x" * 400_000}).status == 413
    in_chunks = shared.browser.send("POST", "/decide", shared.browser.ours, iter([b"x" * 1000]))
    assert in_chunks.status == 413


PATHS = [
    "/page.png?document=../../etc/passwd&page=1",
    "/page.png?document=2018-en&page=../1",
    "/page.png?document=2018-en&page=99999",
    "/page.png?document=2017-es&page=1",
    "/static/../app.py",
    "/static/%2e%2e/app.py",
    "/static/..%2fapp.py",
    "/static/",
    "//etc/passwd",
    "/templates/base.html",
]


@pytest.mark.parametrize("path", PATHS)
def test_no_file_is_reached_by_a_path(shared: Desktop, path: str) -> None:
    response = shared.browser.get(path)
    assert response.status == 404
    assert "root:" not in response.text and "import" not in response.text


def test_a_path_in_the_dataset_that_leads_out_of_the_input_is_not_followed(desktop: Desktop) -> None:
    secret = desktop.folder.parent / "secret.pdf"
    secret.write_bytes(b"%PDF-1.4 secret")
    documents = desktop.folder / "documents.csv"
    documents.write_text(documents.read_text().replace("plan-2018-en.pdf", str(secret)), encoding="utf-8")
    (desktop.folder / "activities.csv").touch()
    assert desktop.browser.get("/page.png?document=2018-en&page=1").status == 404
    assert "no está en la carpeta de entrada" in desktop.get("/activity?id=2018-en:1.4")


def test_a_text_is_reached_by_document_only(desktop: Desktop) -> None:
    (desktop.folder / "secret.txt").write_text("secret", encoding="utf-8")
    assert desktop.office.sources.text("../secret") is None
    assert desktop.office.sources.text("2017-es") is not None


def test_every_answer_carries_the_policy(shared: Desktop) -> None:
    for path in ("/", "/links", "/nowhere", "/static/review.js", "/page.png?document=2018-en&page=1"):
        headers = shared.browser.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
    assert shared.browser.get("/").headers["cache-control"] == "no-store"


def test_pages_hold_no_inline_script_or_style(shared: Desktop) -> None:
    pages = ["/", "/links", "/activities", "/activity?id=2018-en:1.4&field=lead", "/threads", "/thread?id=t003", "/you"]
    for path in pages:
        page = shared.get(path)
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", page), path


def test_an_invitation_opens_for_another_browser(shared: Desktop) -> None:
    address = re.search(r'value="http://[^/]+(/\?token=[^"]+)"', shared.post("/invite"))
    assert address
    other = shared.stranger()
    assert other.get(address.group(1)).status == 200
    assert other.get("/").status == 200


def test_names_of_the_server() -> None:
    from pipeline.errors import SettingsError

    assert own_names("127.0.0.1", 8000) == ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"]
    assert own_names("192.0.2.7", 8000, ["desk.example"]) == ["192.0.2.7:8000", "desk.example:8000"]
    assert "127.0.0.1" in own_names("localhost", 80)
    with pytest.raises(SettingsError):
        own_names("0.0.0.0", 8000)


def test_a_session_is_good_for_its_own_server_only(desktop: Desktop) -> None:
    other = open_desktop(desktop.folder, "Luis")
    try:
        other.browser.cookies = dict(desktop.browser.cookies)
        assert other.browser.get("/").status == 403
    finally:
        other.close()
