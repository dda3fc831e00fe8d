"""Amounts and currencies in both notations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.amounts import currency_of, number_value, read_amount


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("US$ 25.000", 25000, "USD"), ("EUR 40,000", 40000, "EUR"), ("1.234.567,89", 1234567.89, ""), ("1,234,567.89", 1234567.89, ""),
        ("USD 1.2 million", 1.2e6, "USD"), ("1,5 millones de euros", 1.5e6, "EUR"), ("B/. 3,000.00", 3000, "PAB"), ("S/ 400", 400, "PEN"),
        ("RD$ 2,500", 2500, "DOP"), ("₡ 5.000.000", 5e6, "CRC"), ("R$ 10.000,50", 10000.5, "BRL"), ("12.000 EUR", 12000, "EUR"),
        ("40k USD", 40000, "USD"), ("$15", 15, "USD"), ("25 000", 25000, ""), ("0", 0, ""), ("€ 1 250 000", 1250000, "EUR"),
    ],
)  # fmt: skip
def test_amount(text: str, value: float, currency: str) -> None:
    amount = read_amount(text, bare=True)
    assert amount is not None and (amount.value, amount.currency) == (value, currency)


@pytest.mark.parametrize("text", ["—", "10%", "N/A", "BID", ""])
def test_no_amount(text: str) -> None:
    assert read_amount(text, bare=True) is None


def test_a_number_without_currency_counts_only_where_the_column_says_so() -> None:
    assert read_amount("3 editions") is None
    amount = read_amount("25.000", bare=True, default_currency=currency_of("Presupuesto (USD)"))
    assert amount is not None and amount.currency == "USD"


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_both_notations_give_the_same_value(whole: int, cents: int) -> None:
    english = f"{whole:,}.{cents:02}"
    spanish = english.translate(str.maketrans(",.", ".,"))
    assert number_value(english) == number_value(spanish) == float(f"{whole}.{cents:02}")
