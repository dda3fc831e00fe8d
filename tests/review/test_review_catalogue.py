"""Every text of the review page is there in Spanish, with the same blanks to fill in, and none is left over."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from pipeline.review.wording import KINDS, NO_PANEL, RELATIONS, STATUSES, THREAD_STATUSES
from pipeline.store.columns import PRODUCT_TYPES as KNOWN_TYPES
from pipeline.store.columns import VOCABULARIES
from pipeline.text.i18n import translator
from pipeline.text.terms import PRODUCT_TYPES

ROOT = Path(__file__).parents[2] / "pipeline"
KEYWORDS = {"_": None, "N_": None, "said": None, "gettext": None, "ngettext": (1, 2)}
SPANISH = ROOT / "locale/es/LC_MESSAGES"


def marked() -> set[str | tuple[str, ...]]:
    found = extract_from_dir(
        str(ROOT / "review"), [("**.py", "python"), ("**/templates/**.html", "jinja2")], keywords=KEYWORDS
    )
    return {m if isinstance(m, str) else tuple(m) for _, _, m, _, _ in found}


def catalogue(name: str) -> dict[str | tuple[str, ...], str | tuple[str, ...]]:
    with (SPANISH / name).open("rb") as file:
        messages = [m for m in read_po(file) if m.id]
    return {m.id if isinstance(m.id, str) else tuple(m.id): m.string for m in messages}


def test_every_text_has_its_spanish_twin() -> None:
    known = {**catalogue("hilo.po"), **catalogue("review.po")}
    missing = [m for m in marked() if not known.get(m) or not all(known[m])]
    assert missing == []


def test_no_text_of_the_catalogue_is_left_over() -> None:
    assert set(catalogue("review.po")) - marked() == set()


def test_the_blanks_are_the_same() -> None:
    for message, spanish in catalogue("review.po").items():
        forms = spanish if isinstance(spanish, (tuple, list)) else (spanish,)
        blanks = set(re.findall(r"%\(\w+\)s", message if isinstance(message, str) else message[1]))
        for form in forms:
            assert set(re.findall(r"%\(\w+\)s", form)) == blanks, message


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (RELATIONS, VOCABULARIES["links", "relation"]),
        (STATUSES, VOCABULARIES["links", "decision"]),
        (THREAD_STATUSES, VOCABULARIES["threads", "status"]),
        (KINDS, VOCABULARIES["activities", "kind"]),
        (PRODUCT_TYPES, KNOWN_TYPES),
    ],
)
def test_every_code_of_the_contract_has_a_name(names: dict[str, str], codes: tuple[str, ...]) -> None:
    assert set(codes) <= set(names)
    spanish = translator("es").gettext
    assert all(spanish(names[c]) for c in codes)


def test_names_are_not_shared_by_mistake() -> None:
    for names in (RELATIONS, STATUSES, NO_PANEL):
        assert len(set(names.values())) == len(names)
