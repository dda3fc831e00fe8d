"""Words of two languages meet in concepts of the glossary, in kin spellings, in ordinals; common words weigh less."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.align.cognates import kin
from pipeline.align.embedding import Embedder
from pipeline.align.features import lexical, series
from pipeline.align.glossary import FILES, Glossary
from pipeline.align.pairs import every_pair
from pipeline.align.side import side_of
from pipeline.model.dataset import Activity
from pipeline.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("fotografia", "photography"),
        ("comite", "committee"),
        ("arquitectura", "architecture"),
        ("hipotesis", "hypothesis"),
        ("esquema", "scheme"),
        ("direccion", "direction"),
        ("universidad", "university"),
    ],
)
def test_kin_words_share_a_spelling(spanish: str, english: str) -> None:
    assert kin(spanish) == kin(english)


@pytest.mark.parametrize(("one", "other"), [("puerto", "puente"), ("carta", "cargo"), ("2017", "2018"), ("red", "rey")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert kin(one) != kin(other)


def test_kin_spelling_is_for_words_that_the_glossary_lacks(glossary: Glossary) -> None:
    unknown = set(glossary.concepts("Litotripsia", "es")) & set(glossary.concepts("Lithotripsy", "en"))
    assert unknown == {f"={kin('litotripsia')}"}
    known = set(glossary.concepts("boletín", "es")) & set(glossary.concepts("newsletter", "en"))
    assert any(name.startswith("#") for name in known)


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        # one or two of each sector, as an official would put them in either language
        ("Vacunación contra el sarampión", "Measles vaccination"),
        ("Deserción escolar", "School dropout"),
        ("Alumbrado público", "Street lighting"),
        ("Banco de germoplasma", "Seed bank"),
        ("Dragado del canal de acceso", "Dredging of the access channel"),
        ("Mora judicial", "Court backlog"),
        ("Voto en el extranjero", "Out-of-country voting"),
        ("Fe de vida de pensionados", "Life certificates of pensioners"),
        ("Aguas subterráneas", "Groundwater"),
        ("Tabla de retención documental", "Records retention schedule"),
        ("Lavado de activos", "Money laundering"),
        ("Alerta temprana de inundaciones", "Flood early warning"),
    ],
)
def test_sectors_are_held(glossary: Glossary, spanish: str, english: str) -> None:
    shared = set(glossary.concepts(spanish, "es")) & set(glossary.concepts(english, "en"))
    assert any(name.startswith("#") for name in shared)


def test_a_word_of_every_office_counts_less_than_one_of_a_trade(glossary: Glossary) -> None:
    def worth(text: str) -> set[float]:
        names = glossary.concepts(text, "es")
        return {glossary.worth[int(n[1:])] for n in names if n.startswith("#")}

    assert worth("germoplasma") == {1.0}
    assert worth("perspectiva") == {0.5}


def test_every_line_of_every_file_is_read(glossary: Glossary) -> None:
    lines = sum(len(s["terms"].strip().splitlines()) for name in FILES for s in vocabulary(name).values())
    assert len(glossary.labels) == len(glossary.worth) == lines > 1900


def activity(text: str, product: str = "", year: int = 2020) -> Activity:
    return Activity(f"{year}-es:{text}", f"{year}-es", year, "es", activity=text, product=product)


def test_products_of_one_kind_are_no_content(embedder: Embedder, glossary: Glossary) -> None:
    """`Guide` under two titles that share nothing weighs in the sum of terms, not in what titles share."""
    left = [activity("Fatiga de tripulaciones", "Guía"), activity("Riego por goteo", "Informe")]
    right = [activity("Mercancías peligrosas", "Guía", 2021), activity("Goteo en huertas", "Folleto", 2021)]
    table = lexical.scores(every_pair(side_of(left, embedder, glossary), side_of(right, embedder, glossary)))
    total, title = (table[:, lexical.COLUMNS.index(c)] for c in ("terms_sum", "terms_title"))
    assert total[0] > 0 and title[0] == 0
    assert title[3] > 0
    assert np.all(title <= total + 1e-9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("LXXIV Reunión Ordinaria", (74,)), ("XLII Asamblea", (42,)), ("Sexto taller", (6,)), ("LED en plazas", ())],
)
def test_high_roman_numerals_count(text: str, expected: tuple[int, ...]) -> None:
    assert series.ordinals_of(activity(text)) == expected
