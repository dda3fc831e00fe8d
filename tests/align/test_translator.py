"""The translator: Apertium as a process, where it is there; a stand-in program shows how it is spoken to."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from pipeline.align import align_activities
from pipeline.align.cognates import kin
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import Glossary
from pipeline.align.side import side_of
from pipeline.align.translator import Translator, load_translator
from pipeline.errors import SettingsError
from pipeline.model.dataset import Activity
from pipeline.settings.alignment import AlignSettings

STAND_IN = """#!/bin/sh
if [ "$1" = "-V" ]; then echo "Apertium 9.9"; exit; fi
echo run >> "{log}"
{body}
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name, which knows one word, first in the path; `log` counts how often it ran."""
    modes = tmp_path / "share" / "apertium" / "modes"
    modes.mkdir(parents=True)
    data = tmp_path / "dictionary.bin"
    data.write_bytes(b"one")
    (modes / "spa-eng.mode").write_text(f"lt-proc '{data}'", encoding="utf-8")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    stand_in(tmp_path, "sed 's/zanfoña/hurdygurdy/'")
    return tmp_path


def stand_in(folder: Path, body: str) -> None:
    file = folder / "bin" / "apertium"
    file.parent.mkdir(exist_ok=True)
    file.write_text(STAND_IN.format(log=folder / "log", body=body), encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def runs(folder: Path) -> int:
    return len((folder / "log").read_text().splitlines()) if (folder / "log").exists() else 0


def test_texts_come_back_in_order_each_translated_once(program: Path) -> None:
    translator = Translator()
    texts = ["Feria de zanfoña", "Otra cosa", "Feria de zanfoña", "", "dos\nlíneas"]
    found = translator.translations(texts)
    assert found == ("Feria de hurdygurdy", "Otra cosa", "Feria de hurdygurdy", "-", "dos líneas")
    assert translator.translations(texts[::-1]) == found[::-1]
    assert runs(program) == 1


def test_translations_are_kept_between_runs_until_the_dictionary_changes(program: Path) -> None:
    first = Translator(program / "cache")
    first.translations(["Feria de zanfoña"])
    assert Translator(program / "cache").translations(["Feria de zanfoña"]) == ("Feria de hurdygurdy",)
    assert runs(program) == 1
    (program / "dictionary.bin").write_bytes(b"two")
    changed = Translator(program / "cache")
    assert changed.name != first.name and first.name.startswith("apertium spa-eng 9.9 ")
    changed.translations(["Feria de zanfoña"])
    assert runs(program) == 2


@pytest.mark.parametrize("body", ["exit 3", "echo fewer"])
def test_a_translator_that_fails_is_said_kindly(program: Path, body: str) -> None:
    stand_in(program, body)
    with pytest.raises(SettingsError, match="translator apertium") as caught:
        Translator().translations(["Taller", "Feria"])
    assert "apt install" in caught.value.hint


def test_a_translator_that_is_not_there_is_said_kindly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert load_translator("") is None
    with pytest.raises(SettingsError, match="not installed"):
        load_translator("apertium")
    with pytest.raises(SettingsError, match="no translator 'deepl'"):
        AlignSettings(translator="deepl")


def test_words_of_the_translation_join_those_of_the_text(program: Path, embedder: Embedder, glossary: Glossary) -> None:
    rows = [
        Activity("1", "d", 2020, "es", activity="Feria de zanfoña"),
        Activity("2", "d", 2020, "en", activity="zanfoña"),
    ]
    plain = side_of(rows, embedder, glossary).concepts
    more = side_of(rows, embedder, glossary, Translator()).concepts
    assert set(more[0]) - set(plain[0]) == {f"={kin('hurdygurdy')}"}
    assert all(more[0][name] == weight for name, weight in plain[0].items())
    assert more[1] == plain[1]


def test_which_translator_ran_is_told(program: Path) -> None:
    rows = [Activity(f"{y}:1", str(y), y, "es", activity="Feria de zanfoña") for y in (2020, 2021)]
    assert align_activities(rows, [], AlignSettings()).translator_name == ""
    told = align_activities(rows, [], AlignSettings(translator="apertium")).translator_name
    assert told == Translator().name


@pytest.mark.skipif(shutil.which("apertium") is None, reason="apertium is not installed")
def test_apertium_itself() -> None:
    texts = ["Taller regional de estadística", "Boletín [trimestral] y ^otros$ @signos *raros"]
    first, second = Translator().translations(texts)
    assert "workshop" in first.split()
    assert "[" in second and Translator().translations(texts[::-1]) == (second, first)
