"""The report in a real browser: nothing hostile runs, the switch works without scripts, keys and filter work."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from report_datasets import gold_dataset, hostile_dataset, large_dataset

from pipeline.report import write_report

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = next((p for name in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(name))), None)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="no chromium on this machine"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as p:
        b = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield b
        b.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    datasets = {"gold": gold_dataset(), "hostile": hostile_dataset(), "large": large_dataset()}
    return {name: write_report(dataset, folder / name, "es") for name, dataset in datasets.items()}


def _open(browser: Any, path: Path, **options: Any) -> tuple[Any, list[str], list[str]]:
    """A page on the report, its errors and the addresses that it asked for."""
    page = browser.new_page(**options)
    errors: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda e: errors.append(str(e)))
    page.on("console", lambda m: errors.append(m.text))
    page.on("dialog", lambda d: errors.append(d.message))
    page.on("request", lambda r: asked.append(r.url))
    page.goto(path.as_uri())
    return page, errors, asked


@pytest.mark.parametrize("name", ["gold", "hostile", "large"])
def test_asks_for_nothing_and_runs_nothing_foreign(browser: Any, files: dict[str, Path], name: str) -> None:
    page, errors, asked = _open(browser, files[name])
    assert errors == [] and asked == [files[name].as_uri()]
    assert page.evaluate("window.hacked") is None
    page.close()


@pytest.mark.parametrize("name", ["gold", "hostile"])
def test_the_page_never_scrolls_sideways(browser: Any, files: dict[str, Path], name: str) -> None:
    page, _, _ = _open(browser, files[name])
    for width in (320, 390, 600, 768, 1024, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_language_switch_needs_no_script(browser: Any, files: dict[str, Path]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(files["gold"].as_uri())
    assert page.locator("h1").inner_text().startswith("Continuidad de los planes")
    page.locator('label[for="lang-en"]').click()
    assert page.locator("h1").inner_text().startswith("Continuity of the work plans")
    assert not page.get_by_text("Qué conviene mirar primero").is_visible()
    assert not page.locator(".filter").is_visible()
    page.locator("#matrix .m").first.focus()
    assert page.locator("#matrix .m:focus .tip").bounding_box()["height"] > 40
    context.close()


def test_keys_move_between_marks_and_show_both_languages(browser: Any, files: dict[str, Path]) -> None:
    page, errors, _ = _open(browser, files["gold"])
    page.locator("#matrix .mx").first.locator(".m").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    tip = page.locator(".m:focus .tip")
    assert "7th regional workshop" in tip.inner_text() and "7º taller regional" in tip.inner_text()
    page.keyboard.press("ArrowDown")
    assert "Cooperation exchanges" in page.locator(".m:focus .tip").inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".m:focus").count() == 0
    page.locator('label[for="lang-en"]').click()
    assert page.evaluate("document.documentElement.lang") == "en"
    assert errors == []
    page.close()


@pytest.mark.slow
def test_the_filter_finds_without_accents(browser: Any, files: dict[str, Path]) -> None:
    page, _, _ = _open(browser, files["large"])
    page.fill("#find", "CATALOGO de innovacion serie 41")
    rows = page.locator("#matrix tbody tr:visible")
    texts = rows.all_text_contents()
    assert 0 < len(texts) < 60 and all("catálogo" in t and "innovación" in t for t in texts)
    page.fill("#find", "")
    assert page.locator("details.mx[open]").count() == 1
    page.select_option("#state", "dropped")
    assert page.locator("#matrix tr:visible td:last-child .mk.dropped").count() > 0
    assert page.locator("#matrix tbody tr:visible td:last-child .mk.new").count() == 0
    page.close()


@pytest.mark.slow
def test_five_thousand_activities_open_soon(browser: Any, files: dict[str, Path]) -> None:
    page, _, _ = _open(browser, files["large"])
    timing = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
    assert page.evaluate(timing) < 10_000
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser: Any, files: dict[str, Path], scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.base", reason="axe-playwright-python is not installed")
    for width in (390, 1280):
        page, _, _ = _open(browser, files["gold"], color_scheme=scheme, viewport={"width": width, "height": 900})
        page.evaluate(axe.AXE_FILE_PATH.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run()")["violations"]
        assert [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in ("serious", "critical")] == []
        page.close()


def test_paper_shows_every_part(browser: Any, files: dict[str, Path]) -> None:
    page, _, _ = _open(browser, files["gold"])
    assert page.locator("details:not([open])").count() > 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert not page.locator(".top").is_visible() and page.locator("#f-areas ~ .scroll rect.bar").first.is_visible()
    page.close()
