"""Small parts: words, glossary, series, siblings, rivals, assignment, evidence, lists, search for neighbours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from pipeline.align import align_lists
from pipeline.align.blocking import pairs_of
from pipeline.align.context import rivalry
from pipeline.align.embedding import Embedder
from pipeline.align.features import FEATURES
from pipeline.align.features.entities import names_of
from pipeline.align.features.period import months_of
from pipeline.align.features.series import ordinals_of, step
from pipeline.align.glossary import Glossary, load_glossary
from pipeline.align.side import side_of
from pipeline.align.words import plain, plain_words, stem
from pipeline.errors import InputError, SettingsError
from pipeline.model.dataset import Activity
from pipeline.settings.alignment import AlignSettings
from pipeline.vocabulary import vocabulary
from pipeline.vocabulary.evidence import in_spanish, piece


def act(text: str, **values: object) -> Activity:
    return Activity("x:1", "x", 2020, "es", activity=text, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("word", "expected"), [("talleres", "taller"), ("studies", "study"), ("gas", "gas"), ("process", "process")]
)
def test_plain_takes_the_plural_off(word: str, expected: str) -> None:
    assert plain(word) == expected


def test_stems_of_kin_words_meet() -> None:
    assert stem("inspector") == stem("inspectores") and stem("2018") == "2018"
    assert plain_words("La Reunión de los Talleres") == ("reunion", "taller")


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("Boletín", "Newsletter"),
        ("Taller", "Workshop"),
        ("Agua no facturada", "Non-revenue water"),
        ("Compras públicas", "Public procurement"),
        ("Operador económico autorizado", "AEO"),
        ("Mujeres", "women"),
    ],
)
def test_glossary_ties_both_languages(glossary: Glossary, spanish: str, english: str) -> None:
    one, other = glossary.concepts(spanish, "es"), glossary.concepts(english, "en")
    assert {c for c in one if c.startswith("#")} & {c for c in other if c.startswith("#")}


def test_glossary_keeps_unrelated_words_apart(glossary: Glossary) -> None:
    assert not set(glossary.concepts("Boletín", "es")) & set(glossary.concepts("Earthquake", "en"))


def test_own_glossary_is_read_over_the_shipped_one(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('[mine]\nterms = """\ncachivache | thingamajig\n"""\n', encoding="utf-8")
    own = load_glossary(file)
    assert set(own.concepts("cachivache", "es")) & set(own.concepts("thingamajig", "en"))
    file.write_text("[mine]\nterms = 'no bar here'\n")
    with pytest.raises(SettingsError, match="is not"):
        load_glossary(file.rename(tmp_path / "other.toml"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sexto taller regional", (6,)),
        ("7th regional workshop", (7,)),
        ("Online course (7th)", (7,)),
        ("WAVE 19", (19,)),
        ("Plan 2018", ()),
        ("Taller", ()),
    ],
)
def test_ordinals(text: str, expected: tuple[int, ...]) -> None:
    assert ordinals_of(act(text)) == expected


def test_steps_of_a_series() -> None:
    assert step((5,), (7,)) == 2 and step((6,), (6,)) == 0 and step((), (7,)) is None and step((8,), (7,)) == -1


def test_months_and_names() -> None:
    assert months_of(act("", period="2020-H2")) == frozenset(range(7, 13))
    assert months_of(act("", period="2020-Q1")) == frozenset({1, 2, 3})
    assert months_of(act("", start_date="2020-13-01", end_date="x")) == frozenset()
    assert "simple" in names_of(act("Adaptación de SIMPLE")) and "@BZ" in names_of(act("Ventanilla: BZ, GD"))
    assert "@BZ" in names_of(act("Apoyo a Belice"))


def test_siblings_do_not_compete(embedder: Embedder, glossary: Glossary) -> None:
    rows = [
        act("Quinto taller de software", area_title="A"),
        act("Sexto taller de software", area_title="A"),
        act("Boletín", area_title="A"),
    ]
    one, two, three = side_of(rows, embedder, glossary).siblings
    assert one == two != three


def test_rivalry_measures_the_lead() -> None:
    score = np.array([3.0, 1.0, 2.0])
    lead, share = rivalry(score, np.zeros(3, dtype=np.int64), np.array([0, 1, 0]))
    assert lead.tolist() == [2.0, -2.0, 1.0] and share[0] > share[1]


def test_every_feature_has_one_row_a_pair(embedder: Embedder, glossary: Glossary) -> None:
    side = side_of([act("Taller"), act("Boletín", product="Diez ediciones")], embedder, glossary)
    pairs = pairs_of(side, side, AlignSettings())
    names = [c for f in FEATURES for c in f.COLUMNS]
    assert len(names) == len(set(names))
    for feature in FEATURES:
        assert feature.scores(pairs).shape == (4, len(feature.COLUMNS))


def test_long_lists_are_compared_by_neighbours(embedder: Embedder, glossary: Glossary) -> None:
    rows = [
        act(f"Taller número {k} sobre {w}")
        for k, w in enumerate(["agua", "datos", "puertos", "salud", "tierra", "bosques"])
    ]
    side = side_of(rows, embedder, glossary)
    pairs = pairs_of(side, side, AlignSettings(every_pair_up_to=1, neighbours=2))
    assert {(k, k) for k in range(6)} <= set(zip(pairs.i.tolist(), pairs.j.tolist(), strict=True))


def test_evidence_is_rendered_in_spanish() -> None:
    english = "meaning 0.81; same area; series 6 → 7; runner-up 2018-en:1.2, margin 0.31; own words"
    assert (
        in_spanish(english)
        == "significado 0,81; misma área; serie 6 → 7; segunda opción 2018-en:1.2, margen 0,31; own words"
    )
    assert in_spanish("") == ""


@pytest.mark.parametrize("name", sorted(vocabulary("evidence")["templates"]))
def test_every_template_goes_both_ways(name: str) -> None:
    fields = dict.fromkeys(
        ("score", "terms", "from", "to", "names", "place", "id", "margin", "count", "code", "years"), "7"
    )
    assert in_spanish(piece(name, "en", **fields)) == piece(name, "es", **fields)


def _list(path: Path, *rows: str, header: str = "activity_id,plan_year,language,activity") -> Path:
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def test_two_lists_with_the_same_ids(tmp_path: Path) -> None:
    spanish = ("Boletín electrónico", "Ley modelo de aguas", "Mapa de puentes", "Censo de escuelas", "Feria de empleo")
    english = ("Electronic newsletter", "Model law on water", "Map of bridges", "Census of schools", "Job fair")
    left = _list(tmp_path / "l.csv", *(f"{k},2020,es,{t}" for k, t in enumerate(spanish)))
    right = _list(tmp_path / "r.csv", *(f"{k},2020,en,{t}" for k, t in reversed(list(enumerate(english)))))
    result = align_lists(left, right, AlignSettings())
    assert {(x.from_id, x.to_id, x.relation) for x in result.links} == {
        (str(k), str(k), "translation") for k in range(5)
    }


def test_the_earlier_list_comes_first(tmp_path: Path) -> None:
    later = _list(tmp_path / "l.csv", "b,2021,es,Boletín electrónico de la red")
    earlier = _list(tmp_path / "r.csv", "a,2020,es,Boletín electrónico de la red")
    rows = align_lists(later, earlier, AlignSettings())
    assert {(x.from_id, x.to_id) for x in (*rows.links, *rows.candidates)} == {("a", "b")}


@pytest.mark.parametrize(
    ("rows", "header", "message"),
    [
        (["1,2020,es"], "activity_id,plan_year,language", "lacks the columns activity"),
        (["1,next,es,x"], "activity_id,plan_year,language,activity", "not a value of type integer"),
        (["1,2020,es,x", "1,2020,es,y"], "activity_id,plan_year,language,activity", "more than once"),
        (["1,,es,x"], "activity_id,plan_year,language,activity", "empty"),
    ],
)
def test_lists_that_cannot_be_read(tmp_path: Path, rows: list[str], header: str, message: str) -> None:
    good = _list(tmp_path / "good.csv", "1,2020,es,Boletín")
    with pytest.raises(InputError, match=message):
        align_lists(_list(tmp_path / "bad.csv", *rows, header=header), good, AlignSettings())


def test_an_empty_list_has_no_links(tmp_path: Path) -> None:
    good = _list(tmp_path / "good.csv", "1,2020,es,Boletín")
    assert align_lists(_list(tmp_path / "none.csv"), good, AlignSettings()).links == ()


def test_settings_are_checked() -> None:
    with pytest.raises(SettingsError, match="bands"):
        AlignSettings(auto=0.4)
