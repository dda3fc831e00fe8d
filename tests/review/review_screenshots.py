"""Pictures of the review page for the documentation, from a dataset that `hilo run` wrote.

    python tests/review/review_screenshots.py outputs docs/img

The dataset is copied first: nothing is decided in the real one. Which rows are shown is worked out from the dataset: a
pair across languages, the thread with the most years and branches, an activity whose lead has a place on its page.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlencode

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from review_browser import CHROMIUM, FLAGS, Served

from pipeline.model.dataset import Dataset
from pipeline.review.content import Provenance
from pipeline.store.csvfiles import load_dataset

MOST_BYTES = 300_000


def main(dataset: Path, out: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "outputs"
        shutil.copytree(dataset, folder)
        server = Served(folder, person="Ana Ruiz")
        address = server.start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
                _pictures(browser, server.base, address, load_dataset(folder), Provenance(folder), out)
        finally:
            server.stop()


def _pictures(browser: Browser, base: str, address: str, dataset: Dataset, provenance: Provenance, out: Path) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    page = context.new_page()
    page.goto(address)
    page.wait_for_url(f"{base}/")
    pair, source, passage, thread = _pair(dataset), *_sources(dataset, provenance), _thread(dataset)
    _take(page, f"{base}/pair?{pair}&then=queue&lang=es", out / "review-card-es.png")
    _take(page, f"{base}/pair?{pair}&then=queue&lang=en", out / "review-card-en.png")
    _take(page, f"{base}/activity?{source}&lang=es", out / "review-source-es.png")
    _take(page, f"{base}/activity?{passage}&lang=en", out / "review-passage-en.png")
    _take(page, f"{base}/thread?{thread}&lang=es", out / "review-thread-es.png")
    _take(page, f"{base}/links?lang=es", out / "review-links-es.png")
    state = context.storage_state()
    phone = browser.new_context(
        viewport={"width": 390, "height": 844}, color_scheme="dark", has_touch=True, storage_state=state
    )
    _take(phone.new_page(), f"{base}/pair?{pair}&then=queue&lang=es", out / "review-phone-es.png")
    page.goto(f"{base}/?lang=es")
    for key in "artas":
        with page.expect_navigation():
            page.keyboard.press(key)
    _take(page, f"{base}/history?lang=es", out / "review-history-es.png")
    _take(page, f"{base}/?q=zzzz&lang=es", out / "review-empty-es.png")


def _pair(dataset: Dataset) -> str:
    """A link across languages and years that is neither sure nor unlikely, the one with the longest reasons."""
    by_id = {a.activity_id: a for a in dataset.activities}
    across = [x for x in dataset.links if by_id[x.from_id].language != by_id[x.to_id].language]
    across = [x for x in across if by_id[x.from_id].plan_year != by_id[x.to_id].plan_year] or across
    best = max(
        across, key=lambda x: (0.5 <= x.probability <= 0.97, by_id[x.to_id].box != (), len(x.evidence), x.link_id)
    )
    return urlencode({"from": best.from_id, "to": best.to_id})


def _sources(dataset: Dataset, provenance: Provenance) -> tuple[str, str]:
    """An activity with its lead on a page, and one with its lead in a text."""
    paged = [a for a in dataset.activities if a.box and "lead" in provenance.places(a.activity_id)]
    plain = [a for a in dataset.activities if not a.box and "lead" in provenance.places(a.activity_id)]
    one = paged[3] if len(paged) > 3 else dataset.activities[0]
    other = plain[3] if len(plain) > 3 else one
    return urlencode({"id": one.activity_id, "field": "lead"}), urlencode({"id": other.activity_id, "field": "lead"})


def _thread(dataset: Dataset) -> str:
    size = {t.thread_id: 0 for t in dataset.threads}
    for appearance in dataset.continuity:
        size[appearance.thread_id] += 1
    best = max(dataset.threads, key=lambda t: (len(t.years), min(size[t.thread_id], 6), t.thread_id))
    return urlencode({"id": best.thread_id})


def _take(page: Page, address: str, path: Path) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path)
    with Image.open(path) as image:
        rgb = image.convert("RGB")
        rgb.save(path, optimize=True)
        if path.stat().st_size > MOST_BYTES // 2:
            rgb.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(path, optimize=True)
    assert path.stat().st_size < MOST_BYTES, f"{path} is too large"
    print(path, path.stat().st_size // 1024, "kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
