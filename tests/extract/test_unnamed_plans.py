"""Running text that does not call itself a plan: letters that announce a year's work, and what only looks like them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.conductor import process_file

LETTER = """Museo del Río
Paraná, 4 de enero de 2019

Estimados socios:

El año pasado recibimos 4.000 visitas. La Dirección restaurará la lancha en marzo de 2019. En mayo, la Comisión de Amigos
publicará un catálogo de fotografías, con fondos de la Provincia. El 9 de julio se inaugurará la sala de mapas.

Un cordial saludo,
La Directora
"""


def read(tmp_path: Path, text: str) -> tuple[int, set[str]]:
    path = tmp_path / "documento.txt"
    path.write_text(text, encoding="utf-8")
    result = process_file(path, path.name)
    return sum(len(e.activities) for e in result.editions), {p.code for p in result.problems}


def test_a_letter_that_announces_three_works_is_read_with_a_warning(tmp_path: Path) -> None:
    rows, codes = read(tmp_path, LETTER)
    assert rows == 3
    assert "plan_unnamed" in codes


@pytest.mark.parametrize(
    "words",
    [
        "Nos complace invitarlos a la muestra; rogamos confirmar su asistencia.",  # an invitation
        "COMUNICADO DE PRENSA",  # a press release
        "Cláusula primera. Las partes acuerdan lo que sigue.",  # a contract
    ],
)
def test_what_invites_or_binds_is_no_plan(tmp_path: Path, words: str) -> None:
    rows, codes = read(tmp_path, LETTER.replace("Estimados socios:", words))
    assert rows == 0
    assert "no_plan_found" in codes


def test_two_works_are_too_few(tmp_path: Path) -> None:
    rows, _ = read(tmp_path, LETTER.replace("El 9 de julio se inaugurará la sala de mapas.", ""))
    assert rows == 0


def test_a_plan_by_its_title_needs_no_warning(tmp_path: Path) -> None:
    rows, codes = read(tmp_path, "Plan de trabajo 2019\n\n" + LETTER)
    assert rows == 3
    assert "plan_unnamed" not in codes


def test_the_head_of_a_memorandum_is_no_activity(tmp_path: Path) -> None:
    head = "MEMORÁNDUM\n\nPARA: Concejo\n\nDE: Jefatura de Obras\n\nFECHA: 4 de enero de 2019\n\nASUNTO: Programa anual 2019\n\n"
    rows, _ = read(tmp_path, head + LETTER)
    assert rows == 3
