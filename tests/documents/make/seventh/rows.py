"""Gold rows of the seventh set from the same cells and sentences that are printed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from content import BODIES, product_type
from fifth.gold import Area, Row, act, either, notations, undated

_NUMBER = re.compile(
    r"\d|\b(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|\w+enta|an?|both|"
    r"quint[oa]|third|primer[oa]?|"
    r"segund[oa]|tercera?|ambos)\b",
    re.IGNORECASE,
)
_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
)


def alts(text: str) -> str:
    """`with |resources of |the |Fund`: the whole and what follows each bar, all accepted."""
    parts = text.split("|")
    return either(*("".join(parts[k:]) for k in reversed(range(len(parts)))))


def said(markup: str) -> tuple[str, str]:
    """`The Trust |will |hold |a |fair[ in May]`: what is printed and what is accepted."""
    pieces = re.split(r"(\[[^]]*\])", markup)
    printed = re.sub(r"[|\[\]]", "", markup)
    optional = [k for k, p in enumerate(pieces) if p.startswith("[")]
    found: list[str] = []
    for keep in itertools.product((False, True), repeat=len(optional)):
        kept = dict(zip(optional, keep, strict=True))
        text = "".join(p[1:-1] if kept.get(k) else "" if k in kept else p for k, p in enumerate(pieces))
        parts = text.split("|")
        found += ["".join(parts[k:]).strip() for k in reversed(range(len(parts)))]
    return printed, either(*found)


def told(area: Area, markup: str, date: Row, makes: str = "", code: str = "", **more: str) -> tuple[str, Row]:
    """A sentence of prose and its row. `makes`: the thing made, which is the product or nothing."""
    printed, accepted = said(markup)
    if makes:
        more["product"] = either("", *said(makes)[1].split(" || "))
    row = act(area, code, accepted, date, "narrative", **{"details": "*", "quantity": "*", "product_type": "*", **more})
    return printed, row


def count(product: str) -> str:
    """How many, where the product begins with a number."""
    word = product.split(" ")[0].casefold() if product else ""
    if word.isdigit():
        return word
    for words in _WORDS:
        if word in words.split():
            return str(words.split().index(word) + 1)
    return ""


def codes(text: str) -> str:
    """Bodies of a cell where each part of it is well known; else open."""
    if not text:
        return ""
    found = [BODIES.get(x.strip()) for x in re.split(r", | y | e | and |; ?|/| \+ ", text)]
    return ";".join(x for x in found if x) if all(found) else "*"


def amount(text: str, notation: str) -> str:
    """`1.234,50` in Spanish notation, `1,234.50` in English; spaces and apostrophes are no digits."""
    digits = re.search(r"\d[\d.,\s'\u00a0]*", text)
    if not digits:
        return ""
    plain = re.sub(r"[\s'\u00a0]", "", digits.group()).strip(".,")
    return plain.replace(".", "").replace(",", ".") if notation == "es" else plain.replace(",", "")


def gantt(year: int, months: Sequence[int]) -> Row:
    """Marks under months: from the first to the last of them."""
    a, b = months[0], months[-1]
    first, last = f"{year}-{a:02}", f"{year}-{b:02}"
    days = {1: 31, 2: 29 if year % 4 == 0 else 28, 4: 30, 6: 30, 9: 30, 11: 30}
    return {
        "date_text": "*",
        "period": either(*notations(year, a, b)),
        "start_date": f"{first}-01",
        "end_date": f"{last}-{days.get(b, 31)}",
        "inherited": "*",
        "extra:months": ";".join(str(m) for m in months),
    }


def quarters(year: int, found: Sequence[int]) -> Row:
    """Marks under quarters."""
    row = gantt(year, [m for q in found for m in range(3 * q - 2, 3 * q + 1)])
    row["extra:months"] = either(row["extra:months"], "")
    return row


def table(
    area: Area,
    columns: Sequence[str],
    lines: Sequence[Sequence[str]],
    dates: Mapping[str, Row],
    year: int,
    money: tuple[str, str] = ("", ""),
    fix: Mapping[str, Mapping[str, str]] | None = None,
    layout: str = "table",
    **fixed: str,
) -> list[Row]:
    """Rows of a table. Columns: fields, `date`, `extra:Name`, `-` (not kept). `fix`: by activity or code."""
    rows = []
    for line in lines:
        cell = dict(zip(columns, (" ".join(x.split()) for x in line), strict=True))
        more = {k: v for k, v in cell.items() if k not in ("code", "activity", "date", "budget", "-")}
        text = cell.get("date", "")
        date = dict(dates[text]) if text in dates else undated(year, text)
        product = cell.get("product", "")
        stated = " ".join([cell["activity"], product, *(v for k, v in cell.items() if k.startswith("extra:"))])
        counted = "" if re.search(r" k[gm] ", product) else count(product)
        more["quantity"] = counted or ("*" if _NUMBER.search(stated) else "")
        for words, found in (("lead", "lead_bodies"), ("resources", "resource_bodies")):
            more[found] = codes(cell.get(words, ""))
        more["product_type"] = product_type(product, None) if len(product.split()) == 1 else "*"
        if money[0]:
            more["budget"] = amount(cell.get("budget", ""), money[0])
            more["currency"] = money[1] if more["budget"] else "∅ || *"
        more.update(fixed)
        wanted = fix or {}
        for key in (cell["activity"], cell.get("code", "")):
            if key in wanted:
                more.update(wanted[key])
        own = {k: more.pop(k) for k in ("code", "activity") if k in more}
        shape = more.pop("layout", layout)
        date.update({k: more.pop(k) for k in list(date) if k in more})
        words = cell["activity"].rstrip(".; ")
        rows.append(
            act(
                area, own.get("code", cell.get("code", "").rstrip(".")), own.get("activity", words), date, shape, **more
            )
        )
    return rows
