"""The columns of every table, declared once: name, type, vocabulary, keys. All readers, writers and schemas follow this.

The order of a table's columns is the order of its dataclass's fields in `pipeline.model.dataset`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from pipeline.model import dataset as rows


@dataclass(frozen=True, slots=True)
class Column:
    """`type`: string, integer, number, boolean, date, datetime, list, integers, numbers or object."""

    name: str
    type: str = "string"
    vocabulary: tuple[str, ...] = ()
    key: bool = False
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class TableSpec:
    """One file of the dataset: `name`.csv holds the rows `attribute` of a Dataset, each a `row` dataclass."""

    name: str
    row: type[Any]
    columns: tuple[Column, ...]


_TYPES = {
    "str": "string",
    "int": "integer",
    "int | None": "integer",
    "float": "number",
    "float | None": "number",
    "bool": "boolean",
    "tuple[str, ...]": "list",
    "tuple[int, ...]": "integers",
    "tuple[float, ...]": "numbers",
    "Mapping[str, str]": "object",
}

_DATES = {"adopted_on", "start_date", "end_date"}
_DATETIMES = {"decided_at", "corrected_at"}
FORMATS = ("pdf", "docx", "html", "text", "markdown", "image", "xlsx", "ods", "odt")
PRODUCT_TYPES = (
    "report", "document", "guide", "study", "survey", "solution", "platform", "website", "newsletter", "dataset", "meeting",
    "event", "course", "minutes", "plan", "presentation", "pilot", "evaluation", "catalogue", "video", "membership", "other",
)  # fmt: skip
RELATIONS = ("translation", "continues", "successor", "split", "merge", "related")
VOCABULARIES: dict[tuple[str, str], tuple[str, ...]] = {
    ("documents", "format"): FORMATS,
    ("activities", "kind"): ("activity", "recommendations"),
    ("activities", "layout"): ("table", "narrative"),
    ("activities", "product_type"): PRODUCT_TYPES,
    ("bodies", "type"): ("country", "organisation", "body"),
    ("links", "relation"): RELATIONS,
    ("links", "decision"): ("auto", "confirmed", "rejected", "added"),
    ("threads", "status"): ("new", "continuing", "discontinued", "resumed", "one_off"),
    ("transitions", "change"): (
        "started", "continued", "changed", "split", "merged", "paused", "resumed", "ended",
    ),
    ("decisions", "decision"): ("confirmed", "rejected", "added"),
    ("decisions", "relation"): (*RELATIONS, ""),
    ("problems", "severity"): ("error", "warning"),
}  # fmt: skip
KEYS = {"documents": "document_id", "areas": "area_id", "activities": "activity_id", "bodies": "code", "links": "link_id", "threads": "thread_id"}  # fmt: skip
REFERENCES = {
    ("areas", "document_id"): "documents.document_id",
    ("activities", "document_id"): "documents.document_id",
    ("links", "from_id"): "activities.activity_id",
    ("links", "to_id"): "activities.activity_id",
    ("candidates", "from_id"): "activities.activity_id",
    ("candidates", "to_id"): "activities.activity_id",
    ("continuity", "activity_id"): "activities.activity_id",
    ("continuity", "thread_id"): "threads.thread_id",
    ("transitions", "thread_id"): "threads.thread_id",
}


def _columns(name: str, row: type[Any]) -> tuple[Column, ...]:
    columns = []
    for f in fields(row):
        kind = "date" if f.name in _DATES else "datetime" if f.name in _DATETIMES else _TYPES[str(f.type)]
        columns.append(
            Column(
                f.name,
                kind,
                VOCABULARIES.get((name, f.name), ()),
                KEYS.get(name) == f.name,
                REFERENCES.get((name, f.name), ""),
            )
        )
    return tuple(columns)


def _table(name: str, row: type[Any]) -> TableSpec:
    return TableSpec(name, row, _columns(name, row))


TABLES: tuple[TableSpec, ...] = (
    _table("documents", rows.DocumentRow),
    _table("areas", rows.AreaRow),
    _table("activities", rows.Activity),
    _table("bodies", rows.Body),
    _table("links", rows.Link),
    _table("candidates", rows.Candidate),
    _table("threads", rows.Thread),
    _table("continuity", rows.Appearance),
    _table("transitions", rows.Transition),
    _table("decisions", rows.Decision),
    _table("corrections", rows.Correction),
    _table("problems", rows.Problem),
)
TABLE = {t.name: t for t in TABLES}
