"""Amounts of money with their currency, in both notations: `1.234.567,89`, `EUR 40,000`, `US$ 25.000`, `USD 1.2 million`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

_NUMBER = (
    r"\d{1,3}(?:[.,' \u00a0]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
)
"""The second form parts lakhs and crores: `12,34,567.50`."""
_SCALE = r"(?P<scale>k|mm|m|millones?|millions?|mill?\.?|miles|mil|thousand|bn|billion|lakhs?|lacs?|crores?|cr)?"
_DECIMAL = re.compile(r"[.,](\d{1,2})$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money: value in units of the currency, ISO 4217 code (empty if none is printed), half-open span, the
    currency's sign as printed (folded; a bare `$` is the dollar of many countries, `pesos` and `Rs.` have no code at all).
    """

    value: float
    currency: str
    start: int
    end: int
    sign: str = ""


def read_amount(
    text: str, *, bare: bool = False, default_currency: str = "", default_scale: float = 1.0
) -> Amount | None:
    """The first amount in `text`, None where there is none.

    `bare`: a number without currency counts (a column or label says that it is money); of a header such as
    `Presupuesto (miles de USD)` are passed on the `default_currency` and the `default_scale`. Ranges give their first
    number; `0` is an amount.
    """
    folded = fold_same_length(text)
    found = [m for m in (p.search(folded) for p in _patterns()) if m]
    if found:
        first = min(found, key=lambda m: m.start("number"))
        value = _value(first["number"], first["scale"], default_scale)
        return Amount(value, _currency(first["sign"]), first.start(), first.end(), first["sign"])
    if not bare:
        return None
    match = re.search(rf"(?<![\w,])(?<!\d\.)(?P<number>{_NUMBER})\s?{_SCALE}(?![\w%])", folded)
    if match is None:
        return None
    value = _value(match["number"], match["scale"], default_scale)
    return Amount(value, default_currency, match.start(), match.end())


def currency_of(text: str) -> str:
    """ISO 4217 code of the currency that a header or note names: `Presupuesto (USD)`, `en miles de euros`; else empty."""
    return currency_sign(text)[1]


def currency_sign(text: str) -> tuple[str, str]:
    """The currency that a header or note names, as printed there (folded) and as its code; two empty texts for none."""
    folded = fold_same_length(text)
    for sign, code in _signs():
        # a sign that is no word may stand with that of thousands or millions: `k€`, `MM$`
        beside = ("[a-jln-z]", "[a-jln-z]") if re.fullmatch(r"\W", sign) else (r"[^\W\d_]", r"[^\W\d_]")
        if len(sign) == 1 and sign.isalpha():
            continue
        if re.search(rf"(?<!{beside[0]}){re.escape(sign)}(?!{beside[1]})", folded):
            return sign, code
    for letter, code in vocabulary("currencies")["letters"].items():
        if re.search(rf"[(\[]\s*{letter}\.?\s*[)\]]", text):
            return letter, code
    return "", ""


def shared_by(sign: str) -> str:
    """`dollars` or `rupees` for a sign that the money of many countries has in common (`$`, `pesos`, `Rs.`); else empty."""
    for name, signs in vocabulary("currencies")["shared"].items():
        if sign in {fold_same_length(s) for s in signs} or (sign == "$" and name == "dollars"):
            return str(name)
    return ""


def scale_of(text: str) -> float:
    """How many units one of the amounts below a head stands for: 1000 for `en miles de euros`, 1,000,000 for `(US$ mn)`."""
    folded = fold_same_length(text)
    for name, value in (("thousands", 1e3), ("millions", 1e6), ("lakhs", 1e5), ("crores", 1e7)):
        if any(re.search(p, folded) for p in vocabulary("currencies")["scales"][name]):
            return value
    return 1.0


@cache
def _signs() -> tuple[tuple[str, str], ...]:
    pairs = [
        (fold_same_length(s), code) for code, signs in vocabulary("currencies")["signs"].items() for s in (code, *signs)
    ]
    pairs += [(fold_same_length(s), "") for signs in vocabulary("currencies")["shared"].values() for s in signs]
    return tuple(sorted(set(pairs), key=lambda p: (-len(p[0]), p)))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The currency before the number, and behind it."""
    signs = "|".join(re.escape(s) for s, _ in _signs())
    letters = "|".join(fold_same_length(x) for x in vocabulary("currencies")["letters"])
    signs_before = rf"{signs}|(?:{letters})(?=\s?\d{{1,3}}(?:[.,]\d{{3}})+|\s?\d+[.,]\d\d(?!\d))"
    return (
        re.compile(rf"(?<![^\W\d_])(?P<sign>{signs_before})\.?\s?(?P<number>{_NUMBER})\s?{_SCALE}(?![^\W\d_])"),
        re.compile(rf"(?<![\w.,])(?P<number>{_NUMBER})\s?{_SCALE}\s?(?:de\s|of\s)?(?P<sign>{signs})(?![^\W\d_])"),
    )


@cache
def _currency(sign: str) -> str:
    letters = {fold_same_length(x): code for x, code in vocabulary("currencies")["letters"].items()}
    return next((code for s, code in _signs() if s == sign), letters.get(sign, ""))


def _value(number: str, scale: str | None, default: float = 1.0) -> float:
    return number_value(number) * {
        None: default, "k": 1e3, "miles": 1e3, "mil": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "bn": 1e9, "billion": 1e9,
        "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7,
    }.get(scale, 1e6)  # fmt: skip


def number_value(number: str) -> float:
    """A number in either notation. One separator followed by three digits parts thousands (`25.000` is 25000)."""
    number = re.sub(r"[' \u00a0]", "", number)
    separators = re.findall(r"[.,]", number)
    if not separators:
        return float(number)
    decimal = _DECIMAL.search(number)
    if len(set(separators)) == 2 or decimal:
        mark = separators[-1] if decimal else ""
        whole, _, fraction = number.rpartition(mark) if mark else (number, "", "")
        return float(re.sub(r"[.,]", "", whole) + ("." + fraction if fraction else ""))
    if len(separators) == 1 and len(number.rsplit(separators[0], 1)[1]) != 3:
        return float(number.replace(",", "."))
    return float(re.sub(r"[.,]", "", number))
