"""The data dictionary: what every table, field and value is called and means, in English and Spanish.

The words are in `pipeline/vocabulary/dataset.toml`, the declaration of the columns in `pipeline.store.columns`; this
module brings the two together, so that no writer, page or manual holds a second list of fields.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from pipeline.store.columns import TABLE, TABLES, Column
from pipeline.vocabulary import vocabulary

LANGUAGES = ("es", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """A title and a description in one language."""

    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the data dictionary: a field of a table. `unit` is a slug of `[units]`, empty where there is none."""

    table: str
    column: Column
    unit: str
    es: Words
    en: Words

    def words(self, lang: str) -> Words:
        """Title and description in `lang`, `es` or `en`."""
        return self.es if lang == "es" else self.en

    def unit_text(self, lang: str) -> str:
        """The unit in words, empty where there is none."""
        return str(_data()["units"][self.unit][lang]) if self.unit else ""

    def type_text(self, lang: str) -> str:
        """The type in words."""
        return str(_data()["types"][self.column.type][lang])

    def values(self, lang: str) -> dict[str, str]:
        """Value of the vocabulary to its meaning; of an open vocabulary (`flags`) the values known today."""
        return {value: str(texts[lang]) for value, texts in _data()["values"].get(self.column.name, {}).items()
                if not self.column.vocabulary or value in self.column.vocabulary}  # fmt: skip


def contract_version() -> str:
    """Semantic version of the dataset contract: which tables, fields and vocabularies there are."""
    return str(_data()["version"])


def package_words(lang: str) -> Words:
    """Title and description of the whole dataset."""
    package = _data()["package"]
    return Words(package["title"][lang], package["description"][lang])


def table_words(table: str, lang: str) -> Words:
    """Title and description of one table."""
    about = _data()[table]
    return Words(about["title"][lang], about["description"][lang])


@cache
def entries(table: str) -> tuple[Entry, ...]:
    """The fields of one table, in the order of its columns. Raises KeyError where the dictionary lacks a field."""
    own, shared = _data()[table].get("fields", {}), _data()["shared"]
    return tuple(_entry(table, column, own.get(column.name) or shared[column.name]) for column in TABLE[table].columns)


def all_entries() -> tuple[Entry, ...]:
    """The whole dictionary: every field of every table, in the order of the contract."""
    return tuple(entry for spec in TABLES for entry in entries(spec.name))


def _entry(table: str, column: Column, told: dict[str, Any]) -> Entry:
    return Entry(table, column, told.get("unit", ""), Words(*told["es"]), Words(*told["en"]))


def _data() -> dict[str, Any]:
    return vocabulary("dataset")
