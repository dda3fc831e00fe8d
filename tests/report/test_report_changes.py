"""What changed, what needs a look, editions, differences between datasets, pictures, commands."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_datasets import empty_dataset, gold_dataset, hostile_dataset, large_dataset, one_year_dataset
from typer.testing import CliRunner

from pipeline.errors import OutputError, PipelineError, SettingsError
from pipeline.model.dataset import Activity, Dataset, Decision, DocumentRow, Link
from pipeline.report.attention import first_looks, percent, to_review
from pipeline.report.changes import changes_of
from pipeline.report.diff import diff_datasets, diff_json, diff_text
from pipeline.report.editions import edition_differences
from pipeline.report.plots import PLOTS, plot_svg, png_of, save_plot
from pipeline.report.story import story_of
from pipeline.settings.report import ReportSettings
from pipeline.store.csvfiles import dataset_texts

SETTINGS = ReportSettings()


def _pair(**after: object) -> Dataset:
    """Two plans with one activity that goes on; `after` changes the later one."""
    a = Activity(
        "2017-es:1", "2017-es", 2017, "es", "1", "Área", "1", activity="Publicar cuatro ediciones del boletín de la red",
        product="Boletín", product_type=("newsletter",), quantity=4, lead="GT", lead_bodies=("WG",), period="2017-H1",
    )  # fmt: skip
    b = replace(a, activity_id="2018-es:1", document_id="2018-es", plan_year=2018, period="2018-H1", **after)  # type: ignore[arg-type]
    documents = tuple(
        DocumentRow(d, "", "", "pdf", "", int(d[:4]), x.language) for d, x in (("2017-es", a), (b.document_id, b))
    )
    return Dataset(
        documents=documents, activities=(a, b), links=(Link("l", "2017-es:1", b.activity_id, "continues", 0.9),)
    )


@pytest.mark.parametrize(
    ("after", "kinds"),
    [
        ({}, []),
        ({"period": "2018-H2"}, []),
        ({"lead_bodies": ("TS",)}, ["lead"]),
        ({"lead_bodies": (), "lead": "gt"}, []),
        ({"quantity": 6.0}, ["quantity"]),
        ({"quantity": None}, []),
        ({"product": "Informe"}, ["product"]),
        ({"language": "en", "product": "Newsletter", "activity": "Publish the newsletter"}, []),
        ({"language": "en", "product": "Report", "product_type": ("report",)}, ["product"]),
    ],
)
def test_fields_that_changed(after: dict[str, object], kinds: list[str]) -> None:
    dataset = _pair(**{k: v for k, v in after.items() if k != "period"})
    (change,) = changes_of(_threaded(dataset), SETTINGS)
    assert [f.kind for f in change.fields] == kinds
    assert change.kind == ("changed" if kinds or change.reworded else "continued")


def _threaded(dataset: Dataset):
    from report_datasets import woven

    return story_of(woven(dataset))


@pytest.mark.parametrize(
    ("period", "slipped", "words"),
    [
        ("2018-H2", 6, "6 meses más tarde dentro del año"),
        ("2018-Q1", -3, "3 meses antes dentro del año"),
        ("2018-07", 1, "un mes más tarde dentro del año"),
        ("2018-H1", 0, None),
    ],
)
def test_slipping_is_counted_inside_the_plan_year(period: str, slipped: int, words: str | None) -> None:
    dataset = _pair()
    dataset = replace(dataset, activities=(dataset.activities[0], replace(dataset.activities[1], period=period)))
    (change,) = changes_of(_threaded(dataset), SETTINGS)
    assert change.slipped == slipped
    notes = [f.note.es for f in change.fields if f.kind == "period" and f.note]
    assert notes == ([words] if words else [])


def test_wording_is_compared_within_a_language_only() -> None:
    (change,) = changes_of(_threaded(_pair(activity="Publicar seis ediciones del boletín de la red")), SETTINGS)
    assert [(p.kind, p.text) for p in change.pieces if p.kind != "same"] == [("del", "cuatro"), ("ins", "seis")]
    (change,) = changes_of(_threaded(_pair(language="en", activity="Publish the newsletter")), SETTINGS)
    assert change.pieces == () and change.language == "" and not change.reworded


def test_splits_and_merges_of_the_gold_plans() -> None:
    changes = changes_of(story_of(gold_dataset()), SETTINGS)
    split = next(c for c in changes if c.before[0].key == "2016-es:3.d")
    assert (split.kind, len(split.before), len(split.after)) == ("split", 1, 4)
    merged = next(c for c in changes if c.after[0].key == "2018-en:1.1")
    assert (merged.kind, len(merged.before), merged.language) == ("merged", 2, "es")


def test_doubtful_links_come_least_certain_first_and_decided_ones_not_at_all() -> None:
    base = gold_dataset()
    doubtful, possible = to_review(story_of(base), SETTINGS)
    distances = [abs(p.probability - 0.5) for p in doubtful]
    assert distances == sorted(distances) and len(doubtful) == 2
    confirmed = tuple(replace(x, decision="confirmed") for x in base.links)
    assert to_review(story_of(replace(base, links=confirmed)), SETTINGS)[0] == []
    decisions = tuple(
        Decision(p.start.key, a.activity_id, "", "", "rejected") for p in possible for a in p.end.editions.values()
    )
    assert to_review(story_of(replace(base, decisions=decisions)), SETTINGS)[1] == []


def test_unread_documents_come_first() -> None:
    story = story_of(gold_dataset())
    looks = first_looks(story, edition_differences(story), *to_review(story, SETTINGS), SETTINGS)
    assert looks[0].kind == "error" and "acta-2017.pdf" in looks[0].more[0].es


@pytest.mark.parametrize(
    ("coverage", "expected", "sentence"),
    [
        (1.0, 1, None),
        (1.0, 2, "La numeración de un documento se salta números"),  # the plan counts 1, 3: nothing was left unread
        (0.6, 2, "Un documento se leyó solo en parte"),
    ],
)
def test_numbers_left_out_by_the_plan_are_not_text_left_unread(
    coverage: float, expected: int, sentence: str | None
) -> None:
    base = _pair()
    first = replace(base.documents[0], coverage=coverage, activities=1, expected=expected)
    story = story_of(replace(base, documents=(first, *base.documents[1:])))
    said = [x.sentence.es for x in first_looks(story, [], [], [], SETTINGS)]
    assert said == ([sentence] if sentence else [])


def test_coverage_is_never_rounded_up_to_all() -> None:
    assert percent(0.999).en == "99%" and percent(1.0).es == "100\u00a0%"


def test_edition_differences_are_told() -> None:
    base = gold_dataset()
    activities = tuple(
        replace(a, lead_bodies=("MX",), quantity=9.0) if a.activity_id == "2018-es:1.3" else a for a in base.activities
    )
    activities = tuple(a for a in activities if a.activity_id != "2018-en:5.2")
    (year,) = edition_differences(story_of(replace(base, activities=activities)))
    assert [i.key for i in year.alone["es"]] == ["2018-es:5.2"] and year.alone["en"] == ()
    (unlike,) = year.unlike
    assert {name.en for name, _ in unlike.fields} == {"lead", "quantity"}


def test_diff_tells_rows_and_fields() -> None:
    old = gold_dataset()
    activities = (replace(old.activities[0], lead="Otro", quantity=3.0), *old.activities[2:])
    new = replace(old, activities=activities, links=old.links[1:])
    diffs = {d.table: d for d in diff_datasets(old, new)}
    assert [k for k, _ in diffs["activities"].removed] == [old.activities[1].activity_id]
    assert diffs["activities"].per_field() == {"quantity": 1, "lead": 1}
    assert [k for k, _ in diffs["links"].removed] == [old.links[0].link_id]
    text = diff_text(tuple(diffs.values()))
    assert "activities: 0 added, 1 removed, 1 changed (quantity 1, lead 1)" in text
    assert "lead: Grupo de Trabajo de Software Público → Otro" in text
    assert diff_json(tuple(diffs.values()))["activities"]["changed"]["2016-es:1.a"]["lead"]["new"] == "Otro"


ROWS = st.lists(st.integers(0, 165), unique=True, max_size=12)
GOLD = gold_dataset()


@settings(max_examples=40, deadline=None)
@given(ROWS, ROWS)
def test_diff_is_a_set_difference(left: list[int], right: list[int]) -> None:
    old, new = (replace(GOLD, activities=tuple(GOLD.activities[n] for n in rows)) for rows in (left, right))
    diff = next(d for d in diff_datasets(old, new) if d.table == "activities")
    assert {k for k, _ in diff.added} == {GOLD.activities[n].activity_id for n in set(right) - set(left)}
    assert {k for k, _ in diff.removed} == {GOLD.activities[n].activity_id for n in set(left) - set(right)}
    assert diff.changed == ()
    assert not any(diff_datasets(old, old))


@pytest.mark.parametrize("kind", PLOTS)
@pytest.mark.parametrize("lang", ["es", "en"])
def test_figures_are_sound_svg_in_one_language(kind: str, lang: str) -> None:
    for dataset in (gold_dataset(), hostile_dataset(), one_year_dataset(), empty_dataset()):
        svg = plot_svg(kind, dataset, lang)
        root = ElementTree.fromstring(svg)
        assert root.attrib["lang"] == lang and "var(--" not in svg and 'class="t"' not in svg
        assert {e.tag.split("}")[1] for e in root.iter()} <= {
            "svg",
            "g",
            "title",
            "style",
            "rect",
            "path",
            "text",
            "circle",
        }
        assert not [k for e in root.iter() for k in e.attrib if k.startswith("on") or "href" in k]


def test_the_threads_picture_draws_every_step() -> None:
    story = story_of(gold_dataset())
    root = ElementTree.fromstring(plot_svg("threads", gold_dataset(), "es"))
    lines = [e.attrib["d"] for e in root.iter() if e.tag.endswith("path") and "th" in e.attrib.get("class", "").split()]
    assert sum(d.count("M") for d in lines) == len(story.steps)
    texts = ["".join(e.itertext()) for e in root.iter() if e.tag.endswith("text")]
    assert len(texts) == len(story.items) + len(story.families) + len(story.years)


def test_large_threads_picture_uses_points() -> None:
    svg = plot_svg("threads", large_dataset(), "es")
    assert len(svg) < 1_500_000 and svg.count("<text") == 12 + 10


def test_png_is_drawn(tmp_path: Path) -> None:
    pytest.importorskip("vl_convert", reason="the extra [plots] is not installed")
    path = save_plot("areas", gold_dataset(), tmp_path / "deep" / "areas.png")
    assert path.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(PipelineError, match="too tall"):
        png_of('<svg width="10" height="50000"></svg>')


def test_png_without_its_library_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(PipelineError) as error:
        save_plot("areas", gold_dataset(), tmp_path / "areas.png")
    assert "hilo-plans[plots]" in error.value.hint


def test_wrong_figures_and_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        plot_svg("pie", gold_dataset())
    with pytest.raises(SettingsError):
        save_plot("areas", gold_dataset(), tmp_path / "areas.pdf")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        save_plot("areas", gold_dataset(), tmp_path / "file" / "areas.svg")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in dataset_texts(gold_dataset()).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_commands(folder: Path) -> None:
    import typer

    from pipeline.commands import report as commands

    app = typer.Typer()
    app.command()(commands.report)
    app.command()(commands.plot)
    app.command()(commands.diff)
    run = CliRunner().invoke
    result = run(app, ["report", str(folder), "--lang", "en", "-o", str(folder / "out"), "--since", str(folder)])
    assert result.exit_code == 0 and 'html lang="en"' in (folder / "out" / "report.html").read_text(encoding="utf-8")
    result = run(app, ["plot", "threads", str(folder), "-o", str(folder / "t.svg")])
    assert result.exit_code == 0 and (folder / "t.svg").read_text(encoding="utf-8").startswith("<svg")
    assert run(app, ["diff", str(folder), str(folder)]).output == "No differences.\n"
    assert json.loads(run(app, ["diff", str(folder), str(folder), "--json"]).output) == {}
