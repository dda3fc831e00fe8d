"""Product types, places, language and likeness of cells."""

from __future__ import annotations

import pytest

from pipeline.store.columns import PRODUCT_TYPES
from pipeline.text.language import detect_language
from pipeline.text.likeness import amount_likeness, body_likeness, code_likeness, date_likeness, product_likeness
from pipeline.text.places import country_of, find_place
from pipeline.text.products import product_types
from pipeline.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("product", "activity", "types"),
    [
        ("El documento", "", ["document"]),
        ("Diez ediciones del boletín", "", ["newsletter"]),
        ("3 editions", "New newsletter", ["newsletter"]),
        ("Section on the network's website", "", ["website"]),
        ("Actas de reuniones bimensuales", "", ["minutes"]),
        ("Documents approved", "Election of authorities", ["document"]),
        ("Questionnaire", "", ["survey"]),
        ("Más países incorporados", "", ["membership"]),
        ("Workshop report", "", ["report"]),  # English: the last noun is the head
        ("Reporte de actualización de la plataforma", "", ["report"]),  # Spanish: the first one
        ("Informe 2016, Plan de trabajo 2017 y proyecto de Declaración", "", ["report", "plan", "document"]),
        (
            "Análisis de viabilidad de: una plataforma; un plan de monitoreo",
            "",
            ["study"],
        ),  # what it is about is no product
        ("60 egresados", "Diplomado en identidad", ["course"]),
        ("30 units", "Purchase of detectors", ["other"]),
        ("", "Taller", []),
    ],
)
def test_product_types(product: str, activity: str, types: list[str]) -> None:
    assert list(product_types(product, activity)) == types


def test_the_vocabulary_has_words_for_every_type_of_the_contract() -> None:
    assert set(vocabulary("products")) - {"nature"} == set(PRODUCT_TYPES) - {"other"}


@pytest.mark.parametrize(
    ("text", "running", "place"),
    [
        ("Lima (Perú), primera quincena de abril", False, "Lima (Perú)"),
        ("Santiago de Chile", False, "Santiago de Chile"),
        ("Washington, D.C., United States", False, "Washington, D.C., United States"),
        ("Puerto Escondido (México)", False, "Puerto Escondido (México)"),  # an unknown city with its country
        ("virtual", False, ""),
        ("Carta de Río", False, ""),
        ("third workshop in May 2015 in Bogotá, led by Colombia", True, "Bogotá"),
        ("Fourth meeting in Port of Spain, Trinidad and Tobago, in June", True, "Port of Spain, Trinidad and Tobago"),
        ("Regional course on film repair, Accra", True, "Accra"),
        ("Diseño de los pilotos de Chile y Uruguay", True, ""),  # whom it is about
        ("Workshop in Open Data", True, ""),
    ],
)
def test_place(text: str, running: bool, place: str) -> None:
    assert find_place(text, running=running) == place


def test_country_of_a_place() -> None:
    assert (country_of("Lima (Perú)"), country_of("Georgetown, Guyana"), country_of("Quito")) == ("PE", "GY", "EC")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sexto taller regional de software público", "es"),
        ("7th regional workshop", "en"),
        ("Reporte", "es"),
        ("Report", "en"),
        ("Les pays membres de la Communauté ont décidé de mettre en place un plan d'action pour les données", "fr"),
        (
            "A rede de governo eletrônico tem como objetivo a promoção da transformação digital e não apenas da inovação",
            "pt",
        ),
        ("", ""),
        ("2018 / 12", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect_language(text)[0] == language


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I Half", "date"), ("marzo-junio", "date"), ("T2", "date"), ("26 de abril, Bogotá", "date"),
        ("WG", "body"), ("Países y BID", "body"), ("Grupo de Trabajo en datos abiertos", "body"), ("México", "body"),
        ("US$ 25.000", "amount"), ("1,234.56", "amount"),
        ("Report", "product"), ("Guía", "product"), ("Diez ediciones del boletín", "product"),
        ("1.1.i", "code"), ("A.1", "code"), ("(iv)", "code"), ("P-01", "code"),
    ],
)  # fmt: skip
def test_a_cell_is_most_like_what_it_is(text: str, kind: str) -> None:
    scores = {
        "date": date_likeness(text),
        "body": body_likeness(text),
        "amount": amount_likeness(text),
        "product": product_likeness(text),
        "code": code_likeness(text),
    }
    assert max(scores, key=lambda k: scores[k]) == kind and scores[kind] >= 0.5, scores
    assert all(0 <= s <= 1 for s in scores.values())


def test_a_long_sentence_is_like_nothing() -> None:
    text = (
        "Incorporar al proceso de discusión del grupo las recomendaciones surgidas de la última reunión anual de la Red"
    )
    assert max(date_likeness(text), body_likeness(text), amount_likeness(text), code_likeness(text)) < 0.4
