"""A plan and its gold from the same short texts; what is printed goes to `blocks`, what it means to `rows`.

Cells are parted by `|`; `printed :: meaning` for dates (`2019-Q2`, `<2019-06-30` a deadline, `=2019-06-30` a bare day,
`d 2019-05-02/2019-05-04` days, `~` no period) and amounts (`1,200 :: 1200 USD`); ` => key=value; …` gold overrides;
`^` = merged with the cell above; a line `= …` is a row that is no activity, `# …` a band across the table,
`! … :: meaning` a dated band, `## number | title | printed` a band that is an area's heading, `@ number | title` the
area of a merged cell. In prose, `‹…›` may be left out of the activity's text.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import Any

from fifth.gold import Row, act, both, by, either, undated, when

_NUMBERS = re.compile(
    r"\d|\b(una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|twelve|fifteen|twenty|an?|first|second|third|primer[ao]?|segund[oa]|tercer[ao]?|both|ambas|ambos)\b",
    re.I,
)
_BAR = re.compile(r"(?<!\|)\|(?!\|)")
SHORT = {"n": "area_number", "c": "code", "a": "activity", "d": "details", "prod": "product", "pt": "product_type",
         "q": "quantity", "res": "resources", "rb": "resource_bodies", "lb": "lead_bodies", "pl": "place",
         "dt": "date_text", "lay": "layout", "k": "kind"}  # fmt: skip


@dataclass
class Table:
    head: list[list[str]]
    rows: list[list[str]]
    widths: list[float]
    style: str = "grid"
    spans: list[tuple[int, int, int, int]] = field(default_factory=list)
    fills: list[tuple[int, int]] = field(default_factory=list)
    size: float = 8.5


@dataclass
class Item:
    code: str
    activity: str
    pairs: list[tuple[str, str]]
    form: str


def dated(text: str, meaning: str, year: int) -> Row:
    """Gold of a date's words."""
    if meaning in ("", "~"):
        return undated(year, text)
    if meaning[0] == "<":
        return by(text, meaning[1:])
    if meaning[0] == "=":
        return by(text, meaning[1:], bare=True)
    if meaning.startswith("d "):
        start, _, end = meaning[2:].partition("/")
        end = end or start
        period = start[:7] if start[:7] == end[:7] else f"{start[:7]}/{end[:7]}"
        return when(text, period, start, end)
    return when(text, meaning)


def listed(value: str) -> str:
    """A cell as gold: one line; where it holds a list, each way to join it."""
    flat = re.sub(r"\s+", " ", value).strip()
    if not re.search(r"(^|\n)(•|-|·|–) ", value):
        return flat
    parts = [re.sub(r"^[•·–-] ", "", x).strip() for x in value.split("\n")]
    plain = [x.rstrip(".;,") for x in parts]
    return either(flat, *(sep.join(p) for p in (parts, plain) for sep in ("; ", " ", ", ", " • ", " - ", " · ", ";")))


def shown(marked: str) -> str:
    return re.sub("[‹›]", "", marked)


def readings(marked: str) -> str:
    """The text with each subset of its `‹…›` left out, the whole one first."""
    parts = re.split("(‹[^›]*›)", marked)
    optional = [i for i, p in enumerate(parts) if p.startswith("‹")]
    found = []
    for keep in itertools.product((True, False), repeat=len(optional)):
        gone = {i for i, k in zip(optional, keep, strict=True) if not k}
        text = "".join(p.strip("‹›") for i, p in enumerate(parts) if i not in gone)
        found.append(re.sub(r"\s+", " ", text).strip(" .;,:"))
    return either(*found)


def art(text: str) -> str:
    """With and without its article."""
    bare = re.sub(r"^(the|an?|el|la|los|las|una?) ", "", text, flags=re.I)
    return either(text, bare)


def _bare(text: str) -> list[str]:
    """A date's or place's words, and the same without the prepositions before them."""
    lead = (
        r"^(in|on|during|from|between|by|the|before|at|"
        r"en|el|la|los|durante|desde|entre|antes|hasta|del?|al?|más|tardar) "
    )
    found = [text]
    while re.match(lead, found[-1], re.I):
        found.append(re.sub(lead, "", found[-1], count=1, flags=re.I))
    return found


def _overrides(text: str) -> dict[str, str]:
    pairs = (x.partition("=") for x in text.split("; ") if x.strip())
    return {SHORT.get(k.strip(), k.strip()): v.strip() for k, _, v in pairs}


def _marked(kinds: list[str], cells: list[str]) -> list[int]:
    """Months that a row marks in columns `m1`… or `q1`…"""
    found = []
    for kind, cell in zip(kinds, cells, strict=True):
        if cell and re.fullmatch(r"m\d+", kind):
            found.append(int(kind[1:]))
        elif cell and re.fullmatch(r"q\d", kind):
            found += range(int(kind[1]) * 3 - 2, int(kind[1]) * 3 + 1)
    return found


class Plan:
    def __init__(self, stem: str, title: str, year: int, language: str, **more: str) -> None:
        self.stem, self.title, self.year, self.language, self.more = stem, title, year, language, more
        self.blocks: list[Any] = []
        self.rows: list[Row] = []
        self.areas: list[list[str]] = []
        self.here = ("", "")

    def add(self, *blocks: Any) -> None:
        self.blocks.extend(blocks)

    def p(self, *texts: str) -> None:
        self.blocks.extend(("p", t) for t in texts)

    def area(self, number: str, title: str, printed: str = "", level: int = 1, objective: str = "") -> None:
        """An area and, where `printed`, its heading."""
        self.here = (number, title)
        self.areas.append([number, title, objective, "*"])
        if printed:
            self.blocks.append(("h", level, printed))

    def gold(self, code: str, activity: str, date: Row, layout: str, **more: str) -> None:
        words = f"{activity} {more.get('product', '')} " + " ".join(
            v for k, v in more.items() if k.startswith("extra:")
        )
        if "quantity" not in more and _NUMBERS.search(words):
            more["quantity"] = "*"
        for name in ("product", "resources", "lead", "activity"):
            if name in more:
                more[name] = either(*(x.strip().rstrip(".;") for x in more[name].split(" || ")))
        more.setdefault("inherited", "*")
        here = (more.pop("area_number", self.here[0]), self.here[1])
        layout = more.pop("layout", layout)
        self.rows.append(act(here, code, activity, {**date, **more}, layout))
        if "product_type" not in self.rows[-1]:
            self.rows[-1]["product_type"] = "*"

    def _row(self, values: dict[str, str], layout: str, group: Row | None, over: dict[str, str]) -> None:
        date_text, _, meaning = values.pop("date", "").partition(" :: ")
        date_text = re.sub(r"\s+", " ", date_text)
        date = group if group and not date_text else dated(date_text, meaning, self.year)
        found = {k: listed(v) for k, v in values.items() if k not in ("code", "activity", "budget")}
        if "budget" in values:
            amount, _, currency = values["budget"].partition(" :: ")[2].partition(" ")
            found |= {"budget": amount, "currency": currency}
        activity = listed(values["activity"])
        activity = either(*(x.rstrip(".; ") for x in activity.split(" || ")))
        over = dict(over)
        code = over.pop("code", values.get("code", "").rstrip("."))
        self.gold(code, over.pop("activity", activity), date, layout, **{**found, **over})

    def table(self, heads: str, fields: str, text: str, style: str = "grid", widths: str = "", show: bool = True,
              **more: Any) -> Table:  # fmt: skip
        """Columns `fields`: code, activity, lead, date, … ; `x` = an extra column under its own name; `m3` a month."""
        head, kinds = [h.strip().replace("\\n", "\n") for h in heads.split("|")], fields.split()
        printed: list[list[str]] = []
        group: Row | None = None
        above = [""] * len(kinds)
        fills: list[tuple[int, int]] = []
        for line in text.strip().splitlines():
            body, _, rest = line.strip().partition(" => ")
            body = body.replace("\\n", "\n")
            if body.startswith("## "):
                number, title, words = (x.strip() for x in _BAR.split(body[3:]))
                self.area(number, title)
                printed.append([words])
                group = None
            elif body.startswith("@ "):
                self.area(*(x.strip() for x in _BAR.split(body[2:])))
            elif body.startswith("! "):
                words, _, meaning = body[2:].partition(" :: ")
                group = dated(words, meaning, self.year)
                printed.append([words])
            elif body.startswith("# "):
                printed.append([body[2:]])
            else:
                aside = body.startswith("=")
                cells = [x.strip() for x in body.lstrip("=").split("|")]
                if len(cells) != len(kinds):
                    raise ValueError(f"{self.stem}: {len(cells)} cells for {len(kinds)}: {line}")
                fills += [(len(printed), i) for i, c in enumerate(cells) if c == "#"]
                printed.append(["" if c == "#" else c.partition(" :: ")[0] for c in cells])
                if aside:
                    continue
                full = [a if c == "^" else c for a, c in zip(above, cells, strict=True)]
                above = full
                values: dict[str, str] = {}
                own, marked = _overrides(rest), _marked(kinds, full)
                if marked:
                    span = when("*", f"{self.year}-{marked[0]:02}/{self.year}-{marked[-1]:02}")
                    own = {**span, "extra:months": ";".join(map(str, marked)), **own}
                for h, k, c in zip(head, kinds, full, strict=True):
                    if k == "x":
                        values[f"extra:{re.sub(chr(10), ' ', h)}"] = c
                    elif k not in ("-", "area") and not re.fullmatch(r"m\d+|q\d", k):
                        values[k] = c
                self._row(values, "table", group, own)
        sizes = [float(w) for w in widths.split()] if widths else [1.0] * len(kinds)
        table = Table([head], printed, sizes, style, fills=fills, **more)
        if show:
            self.blocks.append(("t", table))
        return table

    def items(
        self, labels: dict[str, str], text: str, form: str = "lines", layout: str = "narrative", **common: str
    ) -> None:
        """Items `* code | activity`, each with lines `Label: value`; `labels` says which field a label is."""
        for part in re.split(r"^\s*\* ", text, flags=re.M)[1:]:
            first, *lines = [x.strip() for x in part.strip().splitlines()]
            body, _, rest = first.partition(" => ")
            code, _, activity = (x.strip() for x in body.partition("|"))
            values = {"code": re.sub(r"^[^\w(]+$", "", code), "activity": activity}
            pairs = []
            for line in lines:
                label, _, value = line.partition(": ")
                value = value.replace("\\n", "\n")
                pairs.append((label, value.partition(" :: ")[0]))
                values[labels.get(label, f"extra:{label}")] = value
            self.blocks.append(("i", Item(code, activity, pairs, form)))
            self._row(values, layout, None, {**common, **_overrides(rest)})

    def prose(self, marked: str, text: str, meaning: str, **more: str) -> str:
        """Gold of one sentence of prose; gives its printed words. `open_=1`: what the date means is left open."""
        date = dated(text, meaning, self.year)
        date["date_text"] = either(*(x for t in text.split(" || ") for x in _bare(t))) if text else date["date_text"]
        if more.pop("open_", ""):
            date |= {"period": "*", "start_date": "*", "end_date": "*"}
        for name in ("lead", "product", "resources"):
            if name in more:
                more[name] = either(*(x for t in more[name].split(" || ") for x in art(t).split(" || ")))
        if "place" in more:
            more["place"] = either(*(x for t in more["place"].split(" || ") for x in _bare(t)), "")
        code, layout = more.pop("code", ""), more.pop("layout", "narrative")
        self.gold(code, more.pop("alt", readings(marked)), date, layout, **more)
        return shown(marked)

    def done(self) -> None:
        both(self.stem, self.title, self.year, self.language, self.areas, self.rows, **self.more)
