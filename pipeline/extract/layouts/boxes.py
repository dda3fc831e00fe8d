"""Label and value boxes: a small table an activity, labels in the first column, values in the second.

Also four columns (label, value, label, value) and several boxes in one table; a title over the whole width names the
activity. A box cut by a page comes as one table from the reader, or as a second table whose labels go on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.extract.draft import Draft
from pipeline.extract.fields import ENTRY_FIELDS, field_word, plain
from pipeline.extract.grid import distinct, spread
from pipeline.extract.headings import keyword_heading
from pipeline.extract.lone_labels import empty_label
from pipeline.extract.pieces import Item, Piece
from pipeline.extract.quotes import joined, part, trimmed_quote
from pipeline.extract.recommendations import is_standing, split_items
from pipeline.extract.scene import Scene
from pipeline.extract.titles import read_title
from pipeline.extract.values import field_of_values
from pipeline.model.document import Cell, Table
from pipeline.model.plan import Entry
from pipeline.model.provenance import Quote
from pipeline.text.clean import collapse
from pipeline.text.enumerators import read_enumerator
from pipeline.text.likeness import code_likeness

_SHARE = 0.6


def claim(items: Sequence[Item], at: int, draft: Draft, scene: Scene) -> int:
    """Read the table at `at` if most of its rows are a known label and a value."""
    table = items[at]
    if not isinstance(table, Table) or table.n_columns not in {2, 3, 4} or draft.section == "back":
        return 0
    rows = [distinct(r) for r in spread(table)]
    pairs = [p for row in rows for p in _pairs(row)]
    labelled = [(label, value) for label, value in pairs if value is not None and _field(label)]
    if 2 * sum(bool(_field(value)) for _, value in labelled) > len(labelled):
        return 0  # heads side by side, no labels with values
    fields = {_field(label) for label, _ in labelled}
    several = [row for row in rows if len(row) >= 2]
    numbered = sum(code_likeness(label.text) >= 1.0 for label, value in pairs if value is not None)
    told = len(labelled) + min(numbered, len(labelled) // 2)
    if len(labelled) < 2 or len(several) == 0 or told < _SHARE * sum(max(1, len(r) // 2) for r in several):
        return 0
    if not (fields & ENTRY_FIELDS - {"date", "budget"}) or len(fields & ENTRY_FIELDS) < 2:
        return 0
    named = bool(fields & {"activity", "code", "area"}) or numbered or len(rows[0]) == 1
    opener = None if named else _title_above(items, at, draft)
    _read(rows, draft, _learned(items), opener)
    return 1


def _title_above(items: Sequence[Item], at: int, draft: Draft) -> Piece | None:
    """The heading right above a box that names no activity itself: it does, and is no area."""
    above = items[at - 1] if at > 0 else None
    if not isinstance(above, Piece) or above.role not in {"item", "text"} or not (above.enumerator or above.styled):
        return None
    keyword = keyword_heading(above.whole)
    if keyword is not None and keyword_heading(above.whole, "item_keywords") is None:
        return None
    return above if draft.withdraw_area(above.block.start + above.start, above.block.start + above.end) else None


def _field(label: Cell) -> str:
    word = field_word(collapse(label.text).rstrip(":"))
    if word is not None and word.score >= 0.6:
        return word.field
    return ""


def _learned(items: Sequence[Item]) -> dict[str, str]:
    """Unknown labels of all boxes of the document: folded name to the field that their values look like."""
    values: dict[str, list[str]] = {}
    known: set[str] = set()
    first: dict[str, list[str]] = {}
    for table in items:
        if not isinstance(table, Table) or table.n_columns not in {2, 4}:
            continue
        begins = True
        for row in spread(table):
            for label, value in _pairs(distinct(row)):
                if value is None or len(label.text) > 60:
                    begins = value is None
                    known |= {"activity"} if value is None and _names_work(label) else set()
                    continue
                field = _field(label)
                if begins and not field and code_likeness(label.text) < 1.0:
                    first.setdefault(plain(label.text), []).append(collapse(value.text))
                begins = begins and field in {"code", "area"}
                if field:
                    known.add(field)
                else:
                    values.setdefault(plain(label.text), []).append(collapse(value.text))
    learned = {} if "activity" in known else _activity_label(first)
    for name, texts in sorted(values.items()):
        if name not in learned and len(texts) >= 2 and (field := field_of_values(texts, known)):
            learned[name] = field
            known.add(field)
    return learned


def _names_work(title: Cell) -> bool:
    """Whether a title over the width of a box says more than a number (`Activity No. 3`)."""
    keyword = keyword_heading(title.text, "item_keywords")
    return bool(title.text.strip()) and (keyword is None or bool(title.text[keyword.title_start :].strip()))


def _activity_label(first: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Where no label of the boxes names the activity, the one that they all begin with does, if a text of words follows."""
    name, texts = max(first.items(), key=lambda f: (len(f[1]), f[0]), default=("", ()))
    told = len(texts) >= 2 and len(set(texts)) == len(texts) and sum(len(t.split()) for t in texts) >= 3 * len(texts)
    return {name: "activity"} if told else {}


def _pairs(row: Sequence[Cell]) -> list[tuple[Cell, Cell | None]]:
    if len(row) == 1:
        return [(row[0], None)]
    return [(row[i], row[i + 1] if i + 1 < len(row) else None) for i in range(0, len(row), 2)]


def _read(
    rows: Sequence[Sequence[Cell]], draft: Draft, learned: Mapping[str, str], opener: Piece | None = None
) -> None:
    box = _Box()
    if opener is not None:
        box.title(opener.block.quote(opener.start, opener.end))
    for row in rows:
        for label, value in _pairs(row):
            draft.account(label.quote())
            if value is None:
                if box.quotes and empty_label(label.text) is not None:
                    continue  # `Where` with nothing beside it
                if box.quotes.get("activity") is not None and len(box.quotes) > 1:
                    _close(box, draft)
                    box = _Box()
                box.title(label.quote())
                continue
            draft.account(value.quote())
            field = _field(label) or learned.get(plain(label.text), "")
            if not field and code_likeness(label.text) >= 1.0:
                if box.quotes:
                    _close(box, draft)
                    box = _Box()
                box.numbered(label, value)
                continue
            if (field == "activity" and ("activity" in box.quotes and len(box.quotes) > 1 and not box.titled)) or (
                field == "code" and len(box.quotes) > 1 and box.code
            ):
                _close(box, draft)
                box = _Box()
            box.put(field, label, value)
    _close(box, draft)


class _Box:
    def __init__(self) -> None:
        self.code = ""
        self.titled = False
        self.quotes: dict[str, Quote] = {}
        self.extra: dict[str, Quote] = {}
        self.objective: Quote | None = None
        self.area: Quote | None = None
        self.confidence = 1.0

    def title(self, quote: Quote) -> None:
        keyword = keyword_heading(quote.text, "item_keywords")
        enumerator = read_enumerator(quote.text)
        if keyword is not None:
            self.code, quote = keyword.number, part(quote, keyword.title_start)
        elif enumerator is not None and enumerator.code:
            self.code, quote = enumerator.code, part(quote, enumerator.rest_start)
        if quote.text:
            self.quotes["activity"] = trimmed_quote(quote)
            self.titled = True

    def numbered(self, label: Cell, value: Cell) -> None:
        """A row of a number and a text (`a) | Unificar la leyenda`): it names the activity."""
        enumerator = read_enumerator(collapse(label.text) + " x")
        self.code = enumerator.code if enumerator is not None and enumerator.code else collapse(label.text)
        self.quotes["activity"] = trimmed_quote(value.quote())
        self.confidence = min(self.confidence, value.confidence)

    def put(self, field: str, label: Cell, value: Cell) -> None:
        self.confidence = min(self.confidence, value.confidence)
        quote = value.quote()
        if value.value and field in {"date", "start", "end", "budget"}:
            quote = replace(quote, text=value.value.split("T")[0])
        if field == "code":
            self.code = collapse(value.text).strip(" .:;-–—")
        elif field == "activity":
            keyword = keyword_heading(label.text, "item_keywords")
            self.code = self.code or (keyword.number if keyword else "")
            enumerator = read_enumerator(quote.text)
            if not self.code and enumerator is not None and enumerator.code:
                self.code, quote = enumerator.code, part(quote, enumerator.rest_start)
            self._keep("activity", trimmed_quote(quote))
        elif field == "area":
            self.area = quote
        elif field == "objective":
            self.objective = quote
        elif field in ENTRY_FIELDS:
            self._keep(field, quote if field == "budget" else trimmed_quote(quote))
        else:
            name = field.removeprefix("extra.") or collapse(label.text).rstrip(": ")
            self.extra[name] = quote

    def _keep(self, field: str, quote: Quote) -> None:
        before = self.quotes.get(field)
        if field == "activity" and before is not None and self.titled:
            self.titled = False
            before = None
        self.quotes[field] = joined(before, quote, "; ") if before is not None else quote


def _close(box: _Box, draft: Draft) -> None:
    quotes = box.quotes
    start, end = quotes.pop("start", None), quotes.pop("end", None)
    both = joined(start, end, " – ") if start and end else start or end
    if both is not None:
        quotes.setdefault("date", both)
    if box.area is not None:
        read_title(box.area, "", draft)
    if box.objective is not None:
        box.extra["objective"] = box.objective
    if "activity" not in quotes:
        if draft.entries and quotes and not box.code and draft.entries[-1].layout == "narrative":
            _go_on(box, draft)
            return
        if "product" not in quotes:
            return
        quotes["activity"] = quotes["product"]
    standing = is_standing(quotes["activity"].text)
    draft.add(
        Entry(
            area=-1,
            code=box.code,
            layout="narrative",
            kind="recommendations" if standing else "activity",
            quotes={k: v for k, v in quotes.items() if v.text},
            extra={k: v for k, v in box.extra.items() if v.text},
            items=split_items(quotes["product"].text) if standing and "product" in quotes else (),
            rules=dict.fromkeys(quotes, "label in the first column of a box"),
            confidence=box.confidence,
        )
    )


def _go_on(box: _Box, draft: Draft) -> None:
    """A box that begins without an activity is the rest of the one before, cut by a page."""
    last = draft.entries[-1]
    quotes = dict(last.quotes)
    for name, quote in box.quotes.items():
        if name not in quotes or name in last.inherited:
            quotes[name] = quote
        else:
            quotes[name] = joined(quotes[name], quote)
    inherited = tuple(n for n in last.inherited if n not in box.quotes)
    draft.entries[-1] = replace(last, quotes=quotes, extra={**last.extra, **box.extra}, inherited=inherited)
