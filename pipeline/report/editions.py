"""Differences between the language editions of one plan: what only one of them has, and what they say differently."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.dataset import Activity
from pipeline.report.display import period_words
from pipeline.report.story import Item, Story
from pipeline.report.words import FIELDS, bodies_said, body_names, word
from pipeline.text.i18n import Said, number, said
from pipeline.text.terms import PRODUCT_TYPES

COMPARED = ("period", "lead_bodies", "resource_bodies", "product_type", "quantity", "budget")


@dataclass(frozen=True, slots=True)
class Unlike:
    """One item whose editions differ: (field, value in each language) for every field that differs."""

    item: Item
    fields: tuple[tuple[Said, tuple[tuple[str, Said], ...]], ...]


@dataclass(frozen=True, slots=True)
class YearEditions:
    """The language editions of one plan year that translations join. `alone`: language → items that only it has."""

    year: int
    languages: tuple[str, ...]
    joined: int
    alone: dict[str, tuple[Item, ...]]
    unlike: tuple[Unlike, ...]


def edition_differences(story: Story) -> list[YearEditions]:
    """One entry for each plan year that translations join in at least two languages, in order."""
    names = bodies_said(story.dataset.bodies)
    out = []
    for year in story.years:
        here = [i for i in story.items if i.year == year]
        together = [i for i in here if len(i.editions) > 1]
        documents = {a.document_id: a.language for i in together for a in i.members}
        if not together:
            continue
        languages = tuple(sorted(set(documents.values()), key=lambda x: (x != "es", x)))
        alone = {
            lang: tuple(i for i in here if len(i.editions) == 1 and documents.get(i.main.document_id) == lang)
            for lang in languages
        }
        unlike = [Unlike(i, fields) for i in together if (fields := _unlike(i, names))]
        out.append(YearEditions(year, languages, len(together), alone, tuple(unlike)))
    return out


def _unlike(item: Item, names: dict[str, Said]) -> tuple[tuple[Said, tuple[tuple[str, Said], ...]], ...]:
    found = []
    for field in COMPARED:
        values = [getattr(a, field) for a in item.editions.values()]
        comparable = [tuple(sorted(v)) if isinstance(v, tuple) else v for v in values]
        if any(v != comparable[0] for v in comparable[1:]):
            shown = tuple((lang, _value(field, a, names)) for lang, a in item.editions.items())
            found.append((word(FIELDS, field), shown))
    return tuple(found)


def _value(field: str, activity: Activity, names: dict[str, Said]) -> Said:
    value = getattr(activity, field)
    if value is None or value in ((), ""):
        return said("(nothing)")
    if field == "period":
        return period_words(value)
    if field == "product_type":
        words = [word(PRODUCT_TYPES, v) for v in value]
        return Said(", ".join(w.es for w in words), ", ".join(w.en for w in words))
    if isinstance(value, tuple):
        return body_names(names, value)
    unit = f" {activity.currency}" if field == "budget" and activity.currency else ""
    return Said(number(value, "es") + unit, number(value, "en") + unit)
