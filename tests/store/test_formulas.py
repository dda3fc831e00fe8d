"""No cell of a CSV file can act in a spreadsheet, and every text comes back as it was."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.dataset import AreaRow, Problem
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import parse_table, table_text
from pipeline.store.formulas import neutralized, original


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://x")',
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "-A1",
        "\n=1",
    ],
)
def test_formulas_are_neutralized(text):
    assert neutralized(text) == "'" + text and original(neutralized(text)) == text


@pytest.mark.parametrize(
    "text", ["", "-", "- ", "-5", "-1.250,75 %", "- Taller regional", "'entre comillas'", "a=b", "1+1", "—", "C++"]
)
def test_plain_text_stays(text):
    assert neutralized(text) == text == original(text)


@given(st.text(alphabet="'=+-@\t ab1", max_size=8) | st.text())
def test_every_text_comes_back(text):
    assert original(neutralized(text)) == text
    assert neutralized(text)[:1] not in set("=+@\t\r")


def test_tables_are_safe_in_a_spreadsheet_and_the_same_when_read():
    rows = (
        AreaRow("=1+1", "2020-es", "-3", "@SUM(A1)", "'=x", "-"),
        AreaRow("b", "2020-es", "", "Área", "", "", 2),
    )
    text = table_text(TABLE["areas"], rows)
    assert parse_table(TABLE["areas"], text) == rows
    cells = [cell for line in csv.reader(io.StringIO(text)) for cell in line]
    assert not [c for c in cells if c[:1] in {"=", "+", "@", "\t"}]
    assert "-3" in cells and "-" in cells


def test_a_file_name_is_safe_too():
    problem = Problem("=HYPERLINK(1).txt", None, "error", "x", "y")
    text = table_text(TABLE["problems"], [problem])
    assert "'=HYPERLINK(1).txt" in text and parse_table(TABLE["problems"], text) == (problem,)
