"""What the pages show: filters, addresses that can be shared, exports, sources, both languages, hostile texts, errors."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from review_dataset import gold_activities
from review_desktop import Desktop, fields, open_desktop

from pipeline.errors import OutputError
from pipeline.model.dataset import Dataset, DocumentRow, Link
from pipeline.review.app import build
from pipeline.store.csvfiles import dataset_texts

VIEWS = [
    # address, a text of the page, how many rows
    ("/links?year=2016", "de 2016", None),
    ("/links?status=candidate", "posible", None),
    ("/links?relation=translation", "traducción", None),
    ("/links?status=confirmed", "No hay parejas en esta vista", 0),
    ("/activities?year=2018&area=2018-en/1", "PUBLIC", None),
    ("/activities?lead=WG", "", None),
    ("/activities?q=taller+regional", "taller regional", None),
    ("/activities?q=xyzzy", "No hay actividades en esta vista", 0),
    ("/threads?status=continuing", "continúa", None),
    ("/links?year=nonsense&area=%00&lead=%F0%9F%98%80&page=99999", "No hay parejas", 0),
]


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(("address", "text", "rows"), VIEWS, ids=lambda v: v if isinstance(v, str) else "")
def test_views(desktop: Desktop, address: str, text: str, rows: int | None) -> None:
    page = desktop.get(address)
    assert text.removeprefix("de ") in page
    if rows is not None:
        assert f"{rows} parejas" in page or f"{rows} actividades" in page


def test_a_view_narrows_the_queue_and_stays_in_the_address(desktop: Desktop) -> None:
    page = desktop.get("/?year=2016")
    assert "2016" in fields(page, "decide")["from"]
    following = desktop.press(page, "accept")
    assert "2016" in fields(following, "decide")["from"], "the view is kept from card to card"
    assert '<option value="2016" selected>' in following


def test_the_export_holds_what_the_view_holds(desktop: Desktop) -> None:
    desktop.press(desktop.get("/"), "accept", comment="=HYPERLINK(1)")
    answer = desktop.browser.get("/links.csv?status=confirmed")
    assert "attachment" in answer.headers["content-disposition"]
    (row,) = read_csv(answer.content)
    assert row["status"] == "confirmed" and row["decided_by"] == "Ana"
    assert row["comment"] == "'=HYPERLINK(1)", "no cell begins as a formula"
    activities = read_csv(desktop.browser.get("/activities.csv?year=2016").content)
    own = [a for a in desktop.office.desk.content.activities.values() if a.plan_year == 2016]
    assert [a["activity_id"] for a in activities] == [a.activity_id for a in own]
    everything = read_csv(desktop.browser.get("/activities.csv").content)
    assert len(everything) == len(desktop.office.desk.content.activities)


def test_the_language_is_chosen_by_address_and_remembered(desktop: Desktop) -> None:
    assert '<html lang="es"' in desktop.get("/")
    assert '<html lang="en"' in desktop.get("/?lang=en")
    assert "Does the same work go on?" in desktop.get("/")
    assert '<html lang="es"' in desktop.get("/links?lang=es")
    assert '<html lang="es"' in desktop.get("/?lang=xx")


def test_the_page_of_a_pdf_is_shown_with_the_rows_box(desktop: Desktop) -> None:
    activity = desktop.office.desk.content.activities["2018-en:1.4"]
    page = desktop.get("/activity?id=2018-en:1.4")
    x0, top, x1, bottom = activity.box
    spot = re.search(r'<rect class="spot" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', page)
    assert spot
    assert [float(v) for v in spot.groups()] == pytest.approx([x0, top, x1 - x0, bottom - top], abs=0.02)
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', page)
    assert box and float(box.group(1)) == pytest.approx(612, abs=20)
    image = desktop.browser.get("/page.png?document=2018-en&page=1")
    assert image.content[:8] == b"\x89PNG\r\n\x1a\n" and image.headers["content-type"] == "image/png"
    again = desktop.browser.get("/page.png?document=2018-en&page=1", {"if-none-match": image.headers["etag"]})
    assert again.status == 304


def test_a_click_on_the_page_finds_the_row_and_its_field(desktop: Desktop) -> None:
    content = desktop.office.desk.content
    box = content.activities["2018-en:1.4"].box
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    inside = desktop.browser.send("GET", f"/at?document=2018-en&page=1&x={x}&y={y}", follow=False)
    assert inside.headers["location"] == "/activity?id=2018-en%3A1.4&field=activity"
    beside = desktop.browser.send("GET", f"/at?document=2018-en&page=1&x=20&y={y}", follow=False)
    assert beside.headers["location"] == "/activity?id=2018-en%3A1.4"
    for query in ("document=2018-en&page=1&x=nan", "document=no&page=1&x=1&y=1", "document=2018-en&page=x&x=1&y=1"):
        desktop.get(f"/at?{query}", 404)


def test_the_passage_of_a_word_file_is_shown_with_the_field_marked(desktop: Desktop) -> None:
    page = desktop.get("/activity?id=2017-es:1.2.i&field=lead")
    marked = re.search(r'<mark class="field" data-spot>([^<]+)</mark>', page)
    assert marked and marked.group(1) == desktop.office.desk.content.activities["2017-es:1.2.i"].lead
    assert '<a class="row" href="/activity?id=2017-es%3A1.2.ii">' in page, "another row's passage leads to that row"


def test_without_sources_rows_are_shown_and_the_reason_said(desktop: Desktop) -> None:
    (desktop.folder / "texts" / "2017-es.txt").unlink()
    assert "no guarda el texto" in desktop.get("/activity?id=2017-es:1.2.i")
    (desktop.folder / "provenance.json").write_text("{not json", encoding="utf-8")
    assert "se marca la fila entera" in desktop.get("/activity?id=2018-en:1.4&field=lead")
    desktop.office.sources.inputs = ()
    desktop.office.sources._sizes.clear()
    assert "Inicie hilo review con --input" in desktop.get("/activity?id=2018-en:1.4")


def test_a_document_that_changed_since_is_not_shown_as_if_it_were_the_same(
    outputs: Path, template: Path, tmp_path: Path
) -> None:
    shutil.copytree(template / "docs", tmp_path / "docs")
    shutil.copy(tmp_path / "docs/plan-2016-es.pdf", tmp_path / "docs/plan-2018-en.pdf")
    desktop = open_desktop(outputs, input_folder=tmp_path / "docs")
    try:
        assert desktop.browser.get("/page.png?document=2018-en&page=1").status == 404
        assert desktop.browser.get("/page.png?document=2016-es&page=1").status == 200
    finally:
        desktop.close()


def test_a_broken_document_costs_its_picture_only(desktop: Desktop, template: Path, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/plan-2018-en.pdf").write_bytes(b"%PDF-1.7 broken")
    desktop.office.sources.inputs = (tmp_path / "docs",)
    documents = desktop.folder / "documents.csv"
    row = desktop.office.desk.content.documents["2018-en"]
    text = documents.read_text(encoding="utf-8")
    broken = hashlib.sha256(b"%PDF-1.7 broken").hexdigest()
    documents.write_text(text.replace(row.sha256, broken), encoding="utf-8")
    (desktop.folder / "activities.csv").touch()
    assert "no se puede mostrar" in desktop.get("/activity?id=2018-en:1.4")
    assert desktop.browser.get("/page.png?document=2018-en&page=1").status == 404


def test_addresses_of_things_that_are_not_there(desktop: Desktop) -> None:
    for path in ("/pair?from=x&to=y", "/activity?id=x", "/thread?id=x", "/add?id=x", "/nowhere", "/pair"):
        assert "Aquí no hay nada" in desktop.get(path, 404)
    same = "2018-en:1.1"
    desktop.get(f"/pair?from={same}&to={same}", 404)
    desktop.post("/decide", 404, **{"from": "x", "to": "y", "act": "accept"})
    desktop.post("/undo", 404, target="9999999")
    desktop.post("/correct", 404, id="x", field="lead", value="y")
    desktop.post("/correct", 404, id=same, field="activity_id", value="y")
    desktop.post("/take-out", 404, thread="x", id=same)
    page = desktop.get("/")
    desktop.press(page, "explode", status=400)


def test_a_pair_is_the_same_in_either_order(desktop: Desktop) -> None:
    one = fields(desktop.get("/pair?from=2018-en:1.4&to=2016-es:1.b"), "decide")
    other = fields(desktop.get("/pair?from=2016-es:1.b&to=2018-en:1.4"), "decide")
    assert (one["from"], one["to"]) == (other["from"], other["to"]) == ("2016-es:1.b", "2018-en:1.4")


# -- hostile and empty datasets ---------------------------------------------------------------------------------------

HOSTILE = [
    "<script>document.title='owned'</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{ 7*7 }} {% raw %} %(n)s",
    "\u202egnp.exe\u2066 oculto \u200f",
    "=cmd|' /C calc'!A0",
    "x" * 100_000,
    "palabra " * 12_000,
    "<![CDATA[ ]]> --> </textarea></title><svg onload=alert(1)>",
    "\u0000\u0008 control",
]


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def hostile_dataset(folder: Path) -> None:
    base = gold_activities("2018-en")[0]
    rows = []
    for n, text in enumerate(HOSTILE):
        for year in (2017, 2018):
            name = f"{year}-en:{text[:30]}{n}" if n < 3 else f"{year}-en:{n}"
            fields_ = {"activity": text, "product": text, "lead": text, "area_title": text, "flags": (text[:50],)}
            rows.append(
                replace(
                    base, activity_id=name, document_id=f"{year}-en", plan_year=year, extra={text[:90]: text}, **fields_
                )
            )
    ids = [a.activity_id for a in rows]
    pairs = list(zip(ids[::2], ids[1::2], strict=True))
    links = tuple(Link(f"{f}--{t}", f, t, "continues", 0.5, HOSTILE[0]) for f, t in pairs)
    documents = tuple(DocumentRow(f"{y}-en", HOSTILE[0], "0", "html", HOSTILE[1], y, "en") for y in (2017, 2018))
    folder.mkdir()
    for name, text in dataset_texts(Dataset(documents=documents, activities=tuple(rows), links=links)).items():
        (folder / name).write_text(text.replace("\x00", ""), encoding="utf-8", newline="")


def test_hostile_texts_are_words_and_nothing_else(tmp_path: Path) -> None:
    hostile_dataset(tmp_path / "outputs")
    desktop = open_desktop(tmp_path / "outputs", person="<script>eve</script>")
    try:
        pages = ["/", "/links", "/activities", "/history", "/you"]
        pages += [f"/activity?id=2018-en:{n}&field=lead" for n in range(3, len(HOSTILE))]
        pages += [f"/add?id=2018-en:{n}" for n in range(3, 6)] + [
            f"/pair?from=2017-en:{n}&to=2018-en:{n}" for n in range(3, 9)
        ]
        desktop.press(desktop.get("/"), "accept", comment=HOSTILE[0])
        for path in pages:
            page = desktop.get(path)
            tags = Tags()
            tags.feed(page)
            assert [a.get("src") for t, a in tags.found if t == "script"] == ["/static/review.js"], path
            assert not any(k.startswith("on") for _, a in tags.found for k in a), path
            links = [
                v for _, a in tags.found for k, v in a.items() if k in {"href", "src", "action", "xlink:href"} and v
            ]
            assert all(v.startswith(("/", "#")) for v in links), path
            assert "49" not in re.findall(r"\{\{ 7\*7 \}\}|49 ", page), path
            seen = re.sub(r"<[^>]*>", "", page)
            assert "\u202e" not in seen and "\u2066" not in seen, path
            assert len(page) < 1_500_000, path
        cells = read_csv(desktop.browser.get("/activities.csv").content)
        assert all(not c["activity"].startswith("=") for c in cells)
    finally:
        desktop.close()


def test_a_dataset_without_links_has_nothing_to_review(tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    for name, text in dataset_texts(Dataset(activities=gold_activities("2018-en")[:3])).items():
        (tmp_path / "outputs" / name).write_text(text, encoding="utf-8", newline="")
    desktop = open_desktop(tmp_path / "outputs")
    try:
        assert "No hay nada que revisar" in desktop.get("/")
        for path, said in (
            ("/links", "No hay parejas"),
            ("/threads", "No hay hilos"),
            ("/history", "Nadie ha decidido"),
        ):
            assert said in desktop.get(path)
        assert "Con ninguna otra actividad" in desktop.get("/activity?id=2018-en:1.1")
    finally:
        desktop.close()


def test_an_empty_dataset_is_shown_as_empty(tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    for name, text in dataset_texts(Dataset()).items():
        (tmp_path / "outputs" / name).write_text(text, encoding="utf-8", newline="")
    desktop = open_desktop(tmp_path / "outputs")
    try:
        for path in ("/", "/links", "/activities", "/threads", "/history", "/activities.csv"):
            desktop.get(path)
    finally:
        desktop.close()


def test_a_folder_that_is_no_dataset_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="not a dataset"):
        build(tmp_path / "papers", ["127.0.0.1:1"])
    assert list(tmp_path.iterdir()) == [], "nothing is made beside a folder that is no dataset"


def test_a_fault_is_told_without_traceback(desktop: Desktop) -> None:
    (desktop.folder / "decisions.csv").write_text("from_id\nx\n", encoding="utf-8")
    page = desktop.get("/", 500)
    assert "Algo salió mal" in page and "decisions.csv" in page and "Traceback" not in page
    (desktop.folder / "decisions.csv").unlink()
    desktop.get("/")


def test_a_dataset_that_vanishes_for_a_moment_is_shown_as_it_was(desktop: Desktop) -> None:
    desktop.folder.rename(desktop.folder.with_name("away"))
    assert "decide" in desktop.get("/")
    page = desktop.press(desktop.get("/"), "accept")
    desktop.folder.with_name("away").rename(desktop.folder)
    assert "1 de " in desktop.get("/") and page
    assert desktop.decisions().count("\n") == 2


def test_the_input_folder_may_be_noted_relative_to_the_dataset(outputs: Path, template: Path) -> None:
    shutil.copytree(template / "docs", outputs.parent / "papers")
    (outputs / "datapackage.json").write_text(json.dumps({"hilo": {"input": "../papers"}}), encoding="utf-8")
    desktop = open_desktop(outputs)
    try:
        assert desktop.browser.get("/page.png?document=2018-es&page=2").status == 200
    finally:
        desktop.close()


def test_inputs_are_found_as_they_were_noted(outputs: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.review.source import recorded_inputs

    def note(value: object) -> None:
        (outputs / "datapackage.json").write_text(json.dumps({"hilo": {"input": value}}), encoding="utf-8")

    docs = template / "docs"
    monkeypatch.chdir(template)
    for noted, found in (
        (["docs"], (Path("docs"),)),
        ([str(docs)], (docs,)),
        ([str(docs / "plan-2018-en.pdf"), "gone"], (docs / "plan-2018-en.pdf",)),
        (None, ()),
        ({"a": 1}, ()),
    ):
        note(noted)
        assert tuple(p.resolve() for p in recorded_inputs(outputs)) == tuple(p.resolve() for p in found), noted
    (outputs / "datapackage.json").write_text("[]", encoding="utf-8")
    assert recorded_inputs(outputs) == ()


def test_a_document_that_was_named_alone_is_shown(outputs: Path, template: Path) -> None:
    noted = {"hilo": {"input": [str(template / "docs/plan-2018-en.pdf")]}}
    (outputs / "datapackage.json").write_text(json.dumps(noted), encoding="utf-8")
    desktop = open_desktop(outputs)
    try:
        assert desktop.browser.get("/page.png?document=2018-en&page=1").status == 200
        assert desktop.browser.get("/page.png?document=2016-es&page=1").status == 404
    finally:
        desktop.close()


def test_reasons_are_said_in_the_language_of_the_page() -> None:
    from pipeline.review.card import reasons
    from pipeline.vocabulary import vocabulary

    plain = [t for t in vocabulary("evidence")["templates"].values() if "{" not in t["en"]][:2]
    evidence = "; ".join(t["en"] for t in plain)
    assert reasons(evidence, "es") == tuple(t["es"] for t in plain)
    assert reasons(evidence, "en") == tuple(t["en"] for t in plain)
    assert reasons("", "es") == ()
