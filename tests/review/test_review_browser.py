"""The review page in a real browser: by keys only, with and without JavaScript, on a phone, under axe-core."""

from __future__ import annotations

import re
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from review_browser import CHROMIUM, FLAGS, Served, axe_source, lacking
from test_review_pages import hostile_dataset

from pipeline.store.csvfiles import load_dataset
from pipeline.store.decisions import load

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
PAGES = [
    "/",
    "/?year=2018",
    "/links",
    "/activities?q=taller",
    "/activity?id=2018-en:1.4&field=lead",
    "/activity?id=2018-en:1.4&field=product_type",
    "/activity?id=2017-es:1.2.i&field=lead",
    "/threads",
    "/thread?id=t003",
    "/add?id=2018-en:1.4",
    "/history",
    "/you",
    "/nowhere",
    "/?q=zzzz",
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if not CHROMIUM:
        lacking("chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def served(outputs: Path) -> Iterator[Served]:
    server = Served(outputs)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def reading_room(
    template: Path, chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Served, str]]:
    """A server for tests that only look, and the cookie that opens it."""
    folder = tmp_path_factory.mktemp("room") / "outputs"
    shutil.copytree(template / "outputs", folder)
    server = Served(folder)
    context = chromium.new_context()
    page = entered(context, server.start())
    press(page, "s")  # so that the history is not empty
    yield server, context.cookies()[0]["value"]
    context.close()
    server.stop()


def entered(context: BrowserContext, address: str) -> Page:
    """A page that came in with the one-time address."""
    page = context.new_page()
    page.goto(address)
    page.wait_for_url(re.compile(r"/$"))
    return page


def visitor(chromium: Browser, room: tuple[Served, str], **options: object) -> Page:
    server, cookie = room
    context = chromium.new_context(**options)  # type: ignore[arg-type]
    name = f"hilo_{server.base.rpartition(':')[2]}"
    context.add_cookies([{"name": name, "value": cookie, "url": server.base, "sameSite": "Strict", "httpOnly": True}])
    return context.new_page()


def press(page: Page, key: str) -> None:
    """Press a key and wait for the page that follows."""
    with page.expect_navigation():
        page.keyboard.press(key)


def test_ten_pairs_by_keys_an_undo_a_kill_and_a_restart(chromium: Browser, served: Served) -> None:
    context = chromium.new_context()
    page = entered(context, served.address)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    assert page.locator("button[data-key=a] kbd").inner_text() == "A", "the key is shown on its button"
    cards, keys = [], "artaratara"
    for key in keys:
        cards.append(page.locator("#decide input[name=to]").input_value())
        press(page, key)
    assert "did=" not in page.url and page.locator(".flash").inner_text(), "what was just done is not in the address"
    assert "10 de " in page.locator(".progress").inner_text()
    press(page, "z")
    assert page.locator("#decide input[name=to]").input_value() == cards[-1]
    page.keyboard.press("c")
    page.keyboard.type("a razón: no")
    assert page.url.startswith(f"{served.base}/pair"), "letters in the comment are letters"
    page.keyboard.press("Escape")
    press(page, "r")
    served.stop(signal.SIGKILL)
    context.close()

    context = chromium.new_context()
    page = entered(context, served.start())
    assert "10 de " in page.locator(".progress").inner_text()
    decisions, _ = load(served.folder)
    assert [d.decision for d in decisions].count("rejected") == keys[:-1].count("r") + 1 and len(decisions) == 10
    assert decisions[-1].comment == "a razón: no" and decisions[-1].decided_by == "ana"
    page.goto(f"{served.base}/history")
    assert page.locator("tr.withdrawn").count() == 1
    assert faults == []
    context.close()
    served.stop()
    assert (served.folder / "decisions.csv").read_text(encoding="utf-8").count("\n") == 11


def test_a_field_is_clicked_and_its_box_is_at_the_right_place(
    chromium: Browser, served: Served, template: Path
) -> None:
    page = entered(chromium.new_context(viewport={"width": 1280, "height": 900}), served.address)
    page.goto(f"{served.base}/activity?id=2018-en:1.4")
    page.get_by_role("link", name="Responsable", exact=True).click()
    page.wait_for_load_state("load")
    # both in one call: the page may still be scrolling to the box
    spot, sheet = page.evaluate(
        """() => ["svg.page .spot#spot", "svg.page image"].map(s => document.querySelector(s).getBoundingClientRect())
            .map(r => ({x: r.x, y: r.y, width: r.width, height: r.height}))"""
    )
    pdf = pdfium.PdfDocument(template / "docs/plan-2018-en.pdf")
    width, height = pdf[0].get_size()
    scale = width / sheet["width"]
    left, top = (spot["x"] - sheet["x"]) * scale, (spot["y"] - sheet["y"]) * scale
    right, bottom = left + spot["width"] * scale, top + spot["height"] * scale
    inside = pdf[0].get_textpage().get_text_bounded(left, height - bottom, right, height - top)
    assert inside.strip() == "WG"
    page.wait_for_timeout(300)
    frame, spot = page.locator(".paper").bounding_box(), page.locator("svg.page .spot#spot").bounding_box()
    assert frame and spot and frame["y"] <= spot["y"] <= frame["y"] + frame["height"], "the box is in sight"

    row = page.locator("svg.page a[aria-label*='2018-en:1.6'] rect").bounding_box()
    assert row
    page.mouse.click(row["x"] + 4, row["y"] + 4)
    page.wait_for_url("**/activity?id=2018-en%3A1.6*")
    spot = page.locator("svg.page .spot").first.bounding_box()
    assert spot
    with page.expect_navigation():
        page.mouse.click(row["x"] - 30, row["y"] - row["height"] * 2)  # in the margin: the nearest row
    assert "id=2018-en%3A1." in page.url and "1.6" not in page.url


def test_language_a_link_by_search_and_a_correction(chromium: Browser, served: Served) -> None:
    page = entered(chromium.new_context(), served.address)
    page.get_by_role("link", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    page.goto(f"{served.base}/activity?id=2018-en:1.4")
    page.get_by_role("link", name="Add a link").click()
    page.get_by_label("Words").fill("boletín")
    page.get_by_role("button", name="Apply").click()
    page.locator(".rivals.found a").first.click()
    page.locator("#decide select").select_option("related")
    press(page, "a")
    assert "Link added" in page.locator(".flash").inner_text()
    page.goto(f"{served.base}/activity?id=2018-en:1.4&field=quantity")
    page.get_by_label("Right value").fill("muchas")
    page.get_by_role("button", name="Save").click()
    assert "Write a number" in page.get_by_role("alert").inner_text()
    page.get_by_label("Right value").fill("12")
    page.get_by_role("button", name="Save").click()
    assert "Corrected" in page.locator(".flash").inner_text()
    served.stop()
    decisions, corrections = load(served.folder)
    assert (decisions[0].decision, decisions[0].relation) == ("added", "related")
    assert (corrections[0].field, corrections[0].new) == ("quantity", "12")
    assert (served.folder / "corrections.csv").is_file()


def test_everything_works_without_javascript(chromium: Browser, served: Served) -> None:
    page = entered(chromium.new_context(java_script_enabled=False), served.address)
    assert not page.locator("button[data-key=a] kbd").is_visible(), "no key is promised that does nothing"
    first = page.locator("#decide input[name=to]").get_attribute("value")
    page.get_by_role("button", name="Rechazar").click()
    page.get_by_label("Comentario").fill("sin guion")
    page.get_by_role("button", name="Aceptar").click()
    page.locator(".buttons button", has_text="Deshacer").click()
    page.locator("button", has_text="Saltar").click()
    page.goto(f"{served.base}/activity?id=2018-en:1.4")
    page.get_by_role("link", name="Fila 2018-en:1.6").dispatch_event("click")
    page.wait_for_url("**1.6")
    assert [(d.to_id, d.decision) for d in load(served.folder)[0]] == [(first, "rejected")]


def test_keys_can_be_switched_off(chromium: Browser, served: Served) -> None:
    page = entered(chromium.new_context(), served.address)
    page.goto(f"{served.base}/you")
    page.get_by_label("Decidir con una sola tecla").uncheck()
    page.get_by_role("button", name="Guardar").click()
    page.goto(served.base)
    page.keyboard.press("a")
    page.wait_for_timeout(200)
    assert load(served.folder) == ((), ())
    assert not page.locator("button[data-key=a] kbd").is_visible()


def test_a_key_held_down_decides_one_card(chromium: Browser, served: Served) -> None:
    page = entered(chromium.new_context(), served.address)
    with page.expect_navigation():
        page.evaluate(
            """() => { for (const repeat of [false, true, true, false])
                 document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true, repeat})); }"""
        )
    assert len(load(served.folder)[0]) == 1


def test_the_one_time_address_is_good_once(chromium: Browser, served: Served) -> None:
    entered(chromium.new_context(), served.address)
    page = chromium.new_context(locale="es").new_page()
    response = page.goto(served.address)
    assert response and response.status == 403
    assert "cerrada para este navegador" in page.locator("h1").inner_text()


def test_hostile_texts_do_nothing_in_a_browser(chromium: Browser, tmp_path: Path) -> None:
    hostile_dataset(tmp_path / "outputs")
    server = Served(tmp_path / "outputs")
    context = chromium.new_context(viewport={"width": 390, "height": 800})
    page = entered(context, server.start())
    faults: list[str] = []
    page.on("dialog", lambda dialog: faults.append(dialog.message))
    page.on("pageerror", lambda error: faults.append(str(error)))
    foreign: list[str] = []
    page.on("request", lambda r: foreign.append(r.url) if not r.url.startswith(server.base) else None)
    try:
        for path in ("/", "/links", "/activities", *(f"/pair?from=2017-en:{n}&to=2018-en:{n}" for n in range(3, 9))):
            page.goto(server.base + path)
            assert page.title() != "owned"
            assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        assert faults == [] and foreign == []
    finally:
        context.close()
        server.stop()


@pytest.mark.slow
@pytest.mark.parametrize(("lang", "scheme", "width"), [("es", "light", 1280), ("en", "dark", 390)])
def test_axe_finds_nothing(
    chromium: Browser, reading_room: tuple[Served, str], pytestconfig: pytest.Config, lang: str, scheme: str, width: int
) -> None:
    assert pytestconfig.cache is not None
    axe = axe_source(pytestconfig.cache.mkdir)
    options = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}, "bypass_csp": True}
    page = visitor(chromium, reading_room, **options)
    found = []
    for path in PAGES if width > 1000 else PAGES[:7]:
        page.goto(f"{reading_room[0].base}{path}{'&' if '?' in path else '?'}lang={lang}")
        page.add_script_tag(content=axe)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [
            (path, v["impact"], v["id"], [n["html"][:120] for n in v["nodes"]][:3])
            for v in result["violations"]
            if v["impact"] in {"moderate", "serious", "critical"}
        ]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{path} is wider than the screen"
    assert found == []


def test_a_picture_of_every_page_has_its_parts(chromium: Browser, reading_room: tuple[Served, str]) -> None:
    """The style sheets are taken by the browser (types, policy), and the page image is drawn."""
    page = visitor(chromium, reading_room)
    page.goto(f"{reading_room[0].base}/activity?id=2018-en:1.4&lang=es")
    assert page.evaluate("getComputedStyle(document.querySelector('.facts table')).tableLayout") == "fixed"
    page.wait_for_load_state("networkidle")
    loaded = page.evaluate("performance.getEntriesByType('resource').map(r => [r.name, r.decodedBodySize])")
    sizes = {name.rpartition("/")[2].partition("?")[0]: size for name, size in loaded}
    assert sizes["page.png"] > 20_000 and sizes["hilo.css"] > 1000 and sizes["review.css"] > 1000
    assert load_dataset(reading_room[0].folder).activities
