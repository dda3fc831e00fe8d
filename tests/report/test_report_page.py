"""The page: one file, both languages, safe, small, the same bytes every time, readable when there is little to tell."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from report_datasets import (
    empty_dataset,
    gold_dataset,
    hostile_dataset,
    large_dataset,
    one_year_dataset,
    unlinked_dataset,
)
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from pipeline.errors import OutputError, SettingsError
from pipeline.model.dataset import Dataset
from pipeline.report import write_report
from pipeline.report.page import report_html
from pipeline.settings.report import ReportSettings

STATES = {
    "gold": gold_dataset,
    "hostile": hostile_dataset,
    "unlinked": unlinked_dataset,
    "one year": one_year_dataset,
    "no activities": empty_dataset,
    "nothing at all": Dataset,
}


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {name: report_html(make(), "es", gold_dataset(), ReportSettings()) for name, make in STATES.items()}


@pytest.mark.parametrize("name", STATES)
def test_one_file_that_needs_nothing_else(pages: dict[str, str], name: str) -> None:
    tree = HTMLParser(pages[name])
    assert not tree.css("link, img, iframe, object, embed, base, audio, video")
    assert [s.attributes.get("src") for s in tree.css("script")] == [None]
    assert "url(" not in tree.css_first("style").text() and "@import" not in tree.css_first("style").text()
    for node in tree.css("[href], [src], [action], [xlink\\:href]"):
        assert (node.attributes.get("href") or "").startswith("#"), node.html


@pytest.mark.parametrize("name", STATES)
def test_only_the_page_s_own_script_may_run(pages: dict[str, str], name: str) -> None:
    tree = HTMLParser(pages[name])
    policy = tree.css_first('meta[http-equiv="Content-Security-Policy"]').attributes["content"]
    digest = base64.b64encode(hashlib.sha256(tree.css_first("script").text(strip=False).encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy and "default-src 'none'" in policy
    assert not [n.html for n in tree.css("*") if any(a.startswith("on") for a in n.attributes)]


@pytest.mark.parametrize("name", STATES)
def test_addresses_inside_the_page_lead_somewhere(pages: dict[str, str], name: str) -> None:
    tree = HTMLParser(pages[name])
    ids = Counter(n.attributes["id"] for n in tree.css("[id]"))
    assert [i for i, n in ids.items() if n > 1] == []
    named = {n.attributes["href"] for n in tree.css("[href]")} | {
        f"#{n.attributes['aria-labelledby']}" for n in tree.css("[aria-labelledby]")
    }
    assert sorted(h for h in named if h[1:] not in ids) == []


@pytest.mark.parametrize("name", STATES)
def test_every_text_of_the_page_is_there_in_both_languages(pages: dict[str, str], name: str) -> None:
    shown = Counter(n.attributes["lang"] for n in HTMLParser(pages[name]).css(".t"))
    assert shown["es"] == shown["en"] > 20


def test_marks_that_turn_the_direction_of_writing_are_not_shown(pages: dict[str, str]) -> None:
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f]", pages["hostile"])


def test_a_text_of_100_kb_is_shortened(pages: dict[str, str]) -> None:
    assert len(pages["hostile"]) < 1_500_000
    assert not re.search("(palabra){200}", pages["hostile"])


def test_the_first_screen_says_the_figures(pages: dict[str, str]) -> None:
    opening = HTMLParser(pages["gold"]).css_first("#first").text(separator=" ")
    assert "Las actividades de 2018 suman 48: de años anteriores, 15; nuevas, 33." in opening
    assert "The activities of 2018 number 48: 15 from earlier years, 33 new." in opening
    assert "acta-2017.pdf" in opening


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("unlinked", "aún no se han enlazado"),
        ("one year", "Hay un solo año"),
        ("no activities", "No se encontraron actividades"),
        ("nothing at all", "No se leyó ningún documento"),
    ],
)
def test_empty_states_say_why(pages: dict[str, str], name: str, words: str) -> None:
    assert words in pages[name]


def test_marks_hold_the_texts_of_both_languages(pages: dict[str, str]) -> None:
    tips = [t for t in HTMLParser(pages["gold"]).css(".tip") if "7th regional workshop" in t.text()]
    assert tips and all("7º taller regional" in t.text() for t in tips)


def test_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    code = (
        "from report_datasets import gold_dataset; from pipeline.report.page import report_html;"
        "from pipeline.settings.report import ReportSettings; import hashlib;"
        "print(hashlib.sha256(report_html(gold_dataset(), 'es', None, ReportSettings()).encode()).hexdigest())"
    )
    digests = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        env["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parents[2])])
        run = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
        digests.add(run.stdout)
    assert len(digests) == 1


def test_five_thousand_activities_stay_under_five_megabytes(tmp_path: Path) -> None:
    path = write_report(large_dataset(), tmp_path, "es")
    assert path.stat().st_size < 5_000_000
    tree = HTMLParser(path.read_text(encoding="utf-8"))
    assert len(tree.css("#matrix tbody tr")) > 2000
    assert len(tree.css("details.mx[open]")) == 1


def test_language_and_folder_are_checked(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        write_report(gold_dataset(), tmp_path, "fr")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        write_report(one_year_dataset(), tmp_path / "file")


def test_what_changed_since_the_last_run() -> None:
    page = report_html(gold_dataset(), "es", gold_dataset(("2017-es", "2018-en")), ReportSettings())
    section = HTMLParser(page).css_first("#lastrun").text(separator=" ")
    assert "2 añadidas" in section and "PLAN DE TRABAJO 2016" in section
    same = report_html(gold_dataset(), "es", gold_dataset(), ReportSettings())
    assert "siguen como estaban" in HTMLParser(same).css_first("#lastrun").text()
    assert HTMLParser(report_html(gold_dataset(), "es", None, ReportSettings())).css_first("#lastrun") is None
