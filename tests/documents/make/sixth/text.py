"""Content of a document as text: what is printed and, after ` => `, what it means; gold rows are made from both.

    # number | title | objective | as printed     an area (numbers and titles with ` || ` for other accepted answers)
    cell | cell | cell => p=2019-Q2; q=3          an activity; `^` repeats the cell above (a vertically merged cell)
    = cell | cell                                 printed and no activity (a total, a template row)
    ! text => p=2019-H1                           a dated heading for the rows below

Gold keys: p period, by a deadline, bare a day alone, s and e days, m months of a chart; any other key is a field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from content import write_gold
from fifth.gold import Row, act, by, either, facts, undated, when

NUMBERS = re.compile(
    r"\d|\b(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|one|two|three|four|five|six|seven|eight|ten|"
    r"twelve|twenty|a|an|primera?|segund[oa]|quint[oa]|second|third|fourth|half|medio|par|pair)\b",
    re.I,
)
NAMES = re.compile(r"\s[A-ZÁÉÍÓÚ][a-záéíóúñ]")


@dataclass
class Line:
    """One printed line: `kind` is area, row, other or group."""

    kind: str
    cells: list[str]
    merged: list[bool] = field(default_factory=list)
    months: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.cells[-1]


@dataclass
class Plan:
    year: int
    lines: list[Line]
    areas: list[tuple[str, ...]]
    rows: list[Row]

    def of_area(self) -> list[tuple[Line, list[Line]]]:
        """Each area with its lines."""
        found: list[tuple[Line, list[Line]]] = []
        for line in self.lines:
            if line.kind == "area":
                found.append((line, []))
            else:
                found[-1][1].append(line)
        return found

    def gold(self, path: Path, title: str, language: str, **cover: str) -> None:
        write_gold(path.stem, self.rows)
        facts(path.stem, title, self.year, language, self.areas, len(self.rows), **cover)


def split(text: str) -> list[str]:
    return [c.strip() for c in re.split(r"(?<!\|)\|(?!\|)", text)]


def _keys(text: str) -> dict[str, str]:
    pairs = (part.split("=", 1) for part in text.split("; ") if part.strip())
    return {k.strip(): v.strip() for k, v in pairs}


def dated(year: int, text: str, keys: dict[str, str]) -> Row:
    """Takes the keys on time out of `keys`."""
    start, end = keys.pop("s", ""), keys.pop("e", "")
    if "p" in keys:
        return when(text, keys.pop("p"), start, end)
    if "by" in keys:
        return by(text, keys.pop("by"))
    if "bare" in keys:
        return by(text, keys.pop("bare"), bare=True)
    if "m" in keys:
        months = [int(x) for x in keys.pop("m").split(",")]
        a, b = f"{year}-{min(months):02}", f"{year}-{max(months):02}"
        return {**when("*", a if a == b else f"{a}/{b}", start, end), "extra:months": ";".join(map(str, months))}
    return undated(year, text)


def plan(columns: str, text: str, year: int, currency: str = "", **always: str) -> Plan:
    """`columns`: names separated by `|`; `-` is printed only; `always`: fields of every row."""
    names = split(columns)
    found = Plan(year, [], [], [])
    area, group, above = ("", ""), ("", ""), [""] * len(names)
    for raw in text.strip().splitlines():
        printed, _, rest = raw.strip().partition(" => ")
        if not printed:
            continue
        mark, body = printed[0], printed[1:].strip()
        if mark == "#":
            cells = [*split(body), "", "", ""][:4]
            area, group = (cells[0], cells[1]), ("", "")
            found.areas.append(("" if cells[0] == "∅" else cells[0], cells[1], cells[2], "*"))
            found.lines.append(Line("area", [cells[2], cells[3] or f"{cells[0]} {cells[1]}".strip()]))
        elif mark == "!":
            group = (body, rest)
            found.lines.append(Line("group", [body]))
        elif mark == "=":
            found.lines.append(Line("other", split(body)))
        else:
            cells = split(printed)
            if len(cells) != len(names):
                raise ValueError(f"{len(cells)} cells for {len(names)} columns: {raw}")
            merged = [c == "^" for c in cells]
            cells = [above[i] if c == "^" else c for i, c in enumerate(cells)]
            above = cells
            keys = {**always, **_keys(rest)}
            months = [int(x) for x in keys["m"].split(",")] if "m" in keys else []
            shown = keys.pop("show", "")
            found.lines.append(Line("row", cells, merged, [int(x) for x in shown.split(",")] if shown else months))
            found.rows.append(_row(names, cells, area, group, keys, year, currency))
    return found


def _row(
    names: list[str], cells: list[str], area: tuple[str, str], group: tuple[str, str], keys: dict[str, str],
    year: int, currency: str,
) -> Row:  # fmt: skip
    values = {n: c for n, c in zip(names, cells, strict=True) if n != "-"}
    values.update(
        {k: keys.pop(k) for k in list(keys) if k not in ("p", "by", "bare", "m", "s", "e", "n", "t", "q", "date")}
    )
    written = values.pop("date", "")
    own = {"p", "by", "bare", "m"} & keys.keys()
    if not own and group[0] and not written:
        keys.update(_keys(group[1]))
        written = either(group[0], keys.pop("date", ""))
    date = dated(year, keys.pop("date", "") or written, keys)
    said = f"{values.get('activity', '')} {values.get('product', '')}"
    values["quantity"] = keys.pop("q", "*" if NUMBERS.search(said) else "")
    if values.get("budget"):
        values.setdefault("currency", currency)
    if NAMES.search(values["activity"]):
        values.setdefault("place", "*")  # a name within the activity may be taken for the place
    here = (keys.pop("n", area[0]), keys.pop("t", area[1]))
    date.update({k: values.pop(k) for k in list(values) if k in date})
    return act(here, values.pop("code", ""), values.pop("activity"), date, **values)
