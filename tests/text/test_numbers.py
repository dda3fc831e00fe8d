"""Numbers in words, ordinals, roman numerals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.numbers import find_cardinals, find_ordinals, read_ordinal, roman_value
from pipeline.text.quantities import first_number, read_quantity


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Quinto", 5), ("Sexta", 6), ("7th", 7), ("7º", 7), ("7.º", 7), ("11va", 11), ("XI", 11), ("Onceava", 11), ("Undécima", 11),
        ("décimo primera", 11), ("decimoprimera", 11), ("vigésimo quinto", 25), ("twenty-first", 21), ("twelfth", 12),
        ("Qunito", 5), ("segundoo", 2), ("Once", None), ("2018", None), ("taller", None),
    ],
)  # fmt: skip
def test_ordinal(text: str, value: int | None) -> None:
    assert read_ordinal(text) == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sexto taller regional de software público", [6]),
        ("7th regional workshop", [7]),
        ("Onceava Reunión Anual", [11]),
        ("XVIII Encuentro de la Red", [18]),
        ("X Reunión Anual de la Red", [10]),
        ("V Abrelatam+Condatos 2017", [5]),
        ("I will write it", []),  # a pronoun
        ("Plan X de datos", []),  # a letter before a small word
        ("Diplomado, quinta cohorte", [5]),
        ("Section 7 on data", []),
    ],
)
def test_ordinals_in_a_text(text: str, values: list[int]) -> None:
    assert [m.value for m in find_ordinals(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tres intercambios", [3]), ("treinta y dos talleres", [32]), ("twenty-five trained", [25]), ("two hundred copies", [200]),
        ("15.000 actas", [15000]), ("900,000 images", [900000]), ("dos mil personas", [2000]), ("3 o 4 países", [3, 4]),
        ("cinco y seis", [5, 6]), ("agenda2030.mx.b", []), ("versión 2.1", []),
    ],
)  # fmt: skip
def test_cardinals_in_a_text(text: str, values: list[int]) -> None:
    assert [m.value for m in find_cardinals(text)] == values


@given(st.integers(1, 3999))
def test_roman_numerals_are_read_back(number: int) -> None:
    signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]  # fmt: skip
    left, text = number, ""
    for value, sign in signs:
        while left >= value:
            text, left = text + sign, left - value
    assert roman_value(text) == number


@pytest.mark.parametrize(
    ("product", "activity", "value", "why"),
    [
        ("2 sets", "Sets regionales", 2, "digits"),
        ("Diez ediciones del boletín", "Boletín", 10, "words"),
        ("Reportes de los intercambios", "Tres intercambios de cooperación", 3, "the activity opens with it"),
        ("", "Organizar tres talleres regionales", 3, "behind the verb"),
        ("", "Realización de dos cursos", 2, "behind the noun of an act"),
        ("", "Train 150 drivers in defensive driving", 150, "an English verb before it"),
        ("", "Phase 2 of the platform", None, "a numbered phase"),
        ("", "Acciones para cada uno de los 8 desafíos", None, "describes, does not count products"),
        ("", "Coordination of the studies of the area of work 3", None, "a number of an area"),
        ("", "Collection of 2017 indicators", None, "a year"),
        ("", "Una reunión virtual cada dos meses", None, "an article and a rhythm"),
        ("Guía, versión 2", "", None, "a version"),
        ("Benchmark of ten terminals", "", 10, "inside a product"),
        ("Outline agreed by six port authorities", "", None, "who agreed is no quantity"),
        ("Two weeks of joint controls", "", None, "a duration"),
        ("600.000 imágenes en Honduras", "", 600000, "thousands"),
        ("El documento", "7º taller", None, "an ordinal"),
    ],
)
def test_quantity(product: str, activity: str, value: float | None, why: str) -> None:
    assert read_quantity(product, activity) == value, why


def test_a_quantity_column_gives_its_first_number() -> None:
    assert first_number("12 talleres (6 virtuales)") == 12
    assert first_number("Por definir") is None
