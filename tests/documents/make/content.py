"""Reads the content of an invented plan (`content/*.txt`) and writes the gold that a careful reader would give for it.

A content file says what is printed and, after ` => `, what it means, so that layouts (one module a kind) only lay out:

    title: PLAN OPERATIVO ANUAL 2019        document facts, `key: value`; a key may be repeated
    columns: code | activity | lead         meaning of the columns (extra:Name = a column that hilo keeps under its name)
    headers: N.º | Actividad | Responsable  the same columns as printed
    ---
    # 1 | Area | Objective                  an area (then ` => n=1 || Eje 1` for other accepted numbers)
    > a note printed under the area's heading     < one printed after its table
    ! Primer semestre => p=2019-H1          a dated group heading: dates of the rows below that have none of their own
    1.1 | Text | Unit => p=2019-Q2; q=3     an activity; `^` repeats the cell above (a vertically merged cell)
    = | Subtotal | ...                      a row that is printed and is no activity

Gold keys: p period, by a deadline, day, days=a/b, freq (no period but a rhythm), s, e (start and end), pt, q, rb, lb, pl
(place), d (details), k (kind), c, a, n, prod, res, lead, dt, lay, inh, bud, cur, x:Name (extra). Unsaid means: taken from the printed cell.
"""

from __future__ import annotations

import calendar
import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
CONTENT = HERE / "content"
DEV = HERE.parent / "dev"
BASE = [
    "area_number",
    "area_title",
    "code",
    "kind",
    "layout",
    "activity",
    "details",
    "product",
    "product_type",
    "quantity",
    "resources",
    "resource_bodies",
    "lead",
    "lead_bodies",
    "date_text",
    "period",
    "start_date",
    "end_date",
    "place",
    "inherited",
]
TAIL = ["extra:items", "extra:flags"]


@dataclass
class Row:
    cells: dict[str, str]
    gold: dict[str, str]
    merged: frozenset[str] = frozenset()
    is_total: bool = False

    def get(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass
class Group:
    text: str
    gold: dict[str, str]


@dataclass
class Area:
    number: str
    title: str
    objective: str
    gold: dict[str, str]
    notes: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    items: list[Row | Group] = field(default_factory=list)

    @property
    def rows(self) -> list[Row]:
        return [x for x in self.items if isinstance(x, Row) and not x.is_total]


@dataclass
class Doc:
    name: str
    meta: dict[str, list[str]]
    columns: list[str]
    headers: list[str]
    areas: list[Area]

    def one(self, key: str, default: str = "") -> str:
        return self.meta.get(key, [default])[0]

    def all(self, key: str) -> list[str]:
        return self.meta.get(key, [])

    @property
    def year(self) -> int:
        return int(self.one("year"))


def load(name: str) -> Doc:
    head, _, body = (CONTENT / f"{name}.txt").read_text(encoding="utf-8").partition("\n---\n")
    meta: dict[str, list[str]] = {}
    for line in head.splitlines():
        if line.strip():
            key, _, value = line.partition(":")
            meta.setdefault(key.strip(), []).append(value.strip())
    columns = _cells(meta.get("columns", ["activity"])[0])
    headers = _cells(meta["headers"][0]) if "headers" in meta else columns
    if len(columns) != len(headers):
        raise ValueError(f"{name}: {len(columns)} columns, {len(headers)} headers")
    areas: list[Area] = []
    above: dict[str, str] = {}
    for raw in body.splitlines():
        if not raw.strip():
            continue
        printed, _, rest = raw.partition(" => ")
        gold = _gold(rest)
        mark, text = printed[0], printed[1:].strip()
        if mark == "#":
            number, title, objective = [*_cells(text), "", ""][:3]
            areas.append(Area(number, title, objective, gold))
            continue
        if not areas:
            areas.append(Area("", "", "", {}))
        if mark == ">":
            areas[-1].notes.append(text)
        elif mark == "<":
            areas[-1].after.append(text)
        elif mark == "!":
            areas[-1].items.append(Group(text, gold))
        else:
            parts = _cells(text if mark == "=" else printed)
            if len(parts) != len(columns):
                raise ValueError(f"{name}: {len(parts)} cells for {len(columns)} columns: {raw}")
            merged = frozenset(c for c, v in zip(columns, parts, strict=True) if v == "^")
            cells = {c: above.get(c, "") if v == "^" else v for c, v in zip(columns, parts, strict=True)}
            if mark != "=":
                above = cells
            areas[-1].items.append(Row(cells, gold, merged, mark == "="))
    return Doc(name, meta, columns, headers, areas)


def _cells(text: str) -> list[str]:
    return [c.strip() for c in re.split(r"(?<!\|)\|(?!\|)", text)]


def _gold(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in re.split(r"; ", text.strip()):
        if part.strip():
            key, _, value = part.partition("=")
            found[key.strip()] = value.strip()
    return found


# --- dates -----------------------------------------------------------------------------------------------------------


def _months(period: str) -> tuple[int, int, int, int]:
    """(year, first month, year, last month) of `2018`, `2018-H1`, `2018-Q3`, `2018-04`."""
    year, _, part = period.partition("-")
    y = int(year)
    if not part:
        return y, 1, y, 12
    if part[0] == "H":
        first = 6 * int(part[1]) - 5
        return y, first, y, first + 5
    if part[0] == "Q":
        first = 3 * int(part[1]) - 2
        return y, first, y, first + 2
    return y, int(part), y, int(part)


def span(period: str) -> tuple[str, str]:
    """First and last day of a period of the contract."""
    first, _, last = period.partition("/")
    y0, m0, _, _ = _months(first)
    _, _, y1, m1 = _months(last or first)
    return f"{y0}-{m0:02}-01", f"{y1}-{m1:02}-{calendar.monthrange(y1, m1)[1]:02}"


def equals(period: str) -> list[str]:
    """The period and the other notations of the very same days, the given one first."""
    first, last = span(period)
    y0, m0, y1, m1 = int(first[:4]), int(first[5:7]), int(last[:4]), int(last[5:7])
    forms = [period]
    if y0 == y1:
        if (m0, m1) == (1, 12):
            forms.append(str(y0))
        if (m0, m1) in ((1, 6), (7, 12)):
            forms.append(f"{y0}-H{1 if m0 == 1 else 2}")
        if (m0 - 1) % 3 == 0 and m1 % 3 == 0:
            a, b = (m0 + 2) // 3, m1 // 3
            forms.append(f"{y0}-Q{a}" if a == b else f"{y0}-Q{a}/{y0}-Q{b}")
        forms.append(f"{y0}-{m0:02}" if m0 == m1 else f"{y0}-{m0:02}/{y1}-{m1:02}")
    return list(dict.fromkeys(forms))


def join(*values: str) -> str:
    return " || ".join(dict.fromkeys(v for v in values if v))


def dates(gold: dict[str, str], year: int) -> tuple[str, str, str]:
    """(period, start_date, end_date), each with its accepted alternatives."""
    period = start = end = ""
    if "day" in gold and "p" in gold:
        period, start, end = join(*equals(gold["p"])), gold["day"], gold["day"]
    elif "p" in gold:
        accepted = gold["p"].split(" || ")
        period = join(*(x for p in accepted for x in (equals(p) if p not in "∅*" else [p])))
        spans = [span(p) if p not in "∅*" else (p, p) for p in accepted]
        start, end = join(*(a for a, _ in spans)), join(*(b for _, b in spans))
    elif "by" in gold:
        last = gold["by"]
        month = last[:7]
        quarter, half = (int(last[5:7]) + 2) // 3, 1 if int(last[5:7]) <= 6 else 2
        period = join(
            f"{year}-01/{month}" if not month.endswith(f"{year}-01") else month,
            month, f"{last[:4]}-Q{quarter}", f"{last[:4]}-H{half}", last[:4], f"{year}-Q1/{last[:4]}-Q{quarter}",
        )  # fmt: skip
        start, end = f"{year}-01-01", last
    elif "day" in gold:
        day = gold["day"]
        month = day[:7]
        period, start, end = join(month, f"{year}-01/{month}"), join(day, f"{year}-01-01"), day
    elif "days" in gold:
        start, _, end = gold["days"].partition("/")
        period = start[:7] if start[:7] == end[:7] else f"{start[:7]}/{end[:7]}"
        if start[:7] != end[:7]:
            period = join(*equals(period))
    elif "freq" in gold:
        period, start, end = f"{year} || ∅", f"{year}-01-01 || ∅", f"{year}-12-31 || ∅"
    return period, gold.get("s", start), gold.get("e", end)


# --- what words mean, for the clear cases; anything else is left open (`*`) -------------------------------------------

_TYPES = {
    "informe": "report", "report": "report", "reporte": "report", "guía": "guide", "guide": "guide", "manual": "guide",
    "estudio": "study", "study": "study", "encuesta": "survey", "survey": "survey", "acta": "minutes", "actas": "minutes",
    "minutes": "minutes", "curso": "course", "course": "course", "taller": "event || event;meeting", "workshop": "event || event;meeting",
    "plataforma": "platform", "platform": "platform", "boletín": "newsletter", "newsletter": "newsletter",
    "catálogo": "catalogue", "catalogue": "catalogue", "video": "video", "vídeo": "video", "plan": "plan",
    "informes": "report", "reports": "report", "piloto": "pilot", "pilot": "pilot", "documento": "document",
    "document": "document",
}  # fmt: skip
_UNITS = re.compile(
    r"^(direcci[oó]n|subdirecci[oó]n|unidad|divisi[oó]n|departamento|gerencia general|coordinaci[oó]n|oficina|jefatura|"
    r"subgerencia|departament|department|division|unit|directorate|office of|finance|legal|hr|it |ict |registry|branch|"
    r"section|head of|deputy)",
    re.I,
)
_NUMBERS = re.compile(
    r"\d|\b(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a|an|quinto|third|primera?|segund[oa]|tercera?)\b",
    re.I,
)
BODIES = {
    "BID": "IDB", "IADB": "IDB", "IDB": "IDB", "OEA": "OAS", "OAS": "OAS", "CEPAL": "ECLAC", "ECLAC": "ECLAC", "PNUD": "UNDP",
    "UNDP": "UNDP", "UNICEF": "UNICEF", "UNFPA": "UNFPA", "CAF": "CAF", "Secretaría Técnica": "TS", "Secretaria Técnica": "TS",
    "Technical Secretariat": "TS", "Comité Ejecutivo": "EXCOM", "Executive Committee": "EXCOM", "Países miembros": "COUNTRIES",
    "Member countries": "COUNTRIES", "Countries": "COUNTRIES", "Países": "COUNTRIES", "Aporte de los países": "COUNTRIES",
    "WG": "WG", "Grupo de Trabajo": "WG", "Working Group": "WG", "País anfitrión": "HOST", "Host country": "HOST",
    "Chile": "CL", "Colombia": "CO", "Perú": "PE", "Peru": "PE", "México": "MX", "Mexico": "MX", "Uruguay": "UY", "Brasil": "BR",
    "Brazil": "BR", "Argentina": "AR", "Paraguay": "PY", "Bolivia": "BO", "Ecuador": "EC", "Costa Rica": "CR", "Panamá": "PA",
    "Panama": "PA", "Guatemala": "GT", "Honduras": "HN", "El Salvador": "SV", "Nicaragua": "NI", "España": "ES", "Spain": "ES",
    "Jamaica": "JM", "Barbados": "BB", "Belize": "BZ", "Guyana": "GY", "Portugal": "PT", "República Dominicana": "DO",
    "Dominican Republic": "DO", "Cuba": "CU", "Venezuela": "VE", "Haití": "HT", "Suriname": "SR", "Kenya": "KE", "Ghana": "GH",
    "Uganda": "UG", "Rwanda": "RW", "Zambia": "ZM", "Malawi": "MW", "Botswana": "BW", "Namibia": "NA", "Fiji": "FJ", "Samoa": "WS",
    "Tonga": "TO", "Vanuatu": "VU", "Saint Lucia": "LC", "Grenada": "GD", "Trinidad and Tobago": "TT", "Bahamas": "BS",
    "MX": "MX", "CL": "CL", "CO": "CO", "PE": "PE", "UY": "UY", "CR": "CR", "PA": "PA", "AR": "AR", "BR": "BR", "EC": "EC",
    "PY": "PY", "BO": "BO", "DO": "DO", "GT": "GT", "HN": "HN", "SV": "SV", "JM": "JM",
}  # fmt: skip


def bodies(text: str, given: str | None) -> str:
    """Codes of the bodies in a cell: as given, else by the list above where every part of the cell is on it, else open."""
    if given is not None:
        return given
    if not text:
        return ""
    codes = [BODIES.get(x.strip()) for x in re.split(r", | y | e | and |; ?|/| \+ ", text)]
    if all(codes):
        return ";".join(x for x in codes if x)
    return "" if _UNITS.match(text) else "*"


def product_type(product: str, given: str | None) -> str:
    if given is not None:
        return given
    first = re.match(r"\w+", product)
    return _TYPES.get(first.group().lower(), "*") if first else ""


# --- gold ------------------------------------------------------------------------------------------------------------


def gold_rows(doc: Doc, layout: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    for area in doc.areas:
        group: Group | None = None
        for item in area.items:
            if isinstance(item, Group):
                group = item if item.gold else None
            elif not item.is_total:
                rows.append(_gold_row(doc, area, group, item, layout))
    return rows


def _gold_row(doc: Doc, area: Area, group: Group | None, row: Row, layout: str) -> dict[str, str]:
    g = row.gold
    inherited: list[str] = []
    values = {f: row.get(f) for f in ("product", "resources", "lead", "place", "details")}
    for name, key in (("lead", "lead"), ("resources", "res")):
        if key in area.gold and not values[name]:
            values[name] = area.gold[key]
            inherited.append(name)
    product, resources, lead = (
        g.get("prod", values["product"]),
        g.get("res", values["resources"]),
        g.get("lead", values["lead"]),
    )
    date_text, dated, inh = _dating(doc, group, row)
    period, start, end = dates(dated, doc.year)
    if not period and not date_text:
        period, start, end = f"{doc.year} || ∅", f"{doc.year}-01-01 || ∅", f"{doc.year}-12-31 || ∅"
        inh = "period || ∅"
    elif not period:
        period, start, end = "∅", "∅", "∅"
    if inherited:
        options = [";".join([*inherited, *([x] if x != "∅" else [])]) for x in (inh or "∅").split(" || ")]
        inh = join(*options)
    merged = row.merged & {"lead", "resources", "product", "date"}
    if merged:
        inh = "*"
    text = f"{row.get('activity')} {product}"
    gold = {
        "area_number": g.get("n", area.gold.get("n", area.number)),
        "area_title": area.gold.get("t", area.title),
        "code": g.get("c", row.get("code").strip().rstrip(".)")),
        "kind": g.get("k", "activity"),
        "layout": g.get("lay", layout),
        "activity": g.get("a", row.get("activity").rstrip(".; ")),
        "details": g.get("d", values["details"]),
        "product": product.rstrip(". "),
        "product_type": product_type(product, g.get("pt")),
        "quantity": g.get("q", "*" if _NUMBERS.search(text) else ""),
        "resources": resources.rstrip(". "),
        "resource_bodies": bodies(
            resources.rstrip(". "), g.get("rb", area.gold.get("rb") if "resources" in inherited else None)
        ),
        "lead": lead.rstrip(". "),
        "lead_bodies": bodies(lead.rstrip(". "), g.get("lb", area.gold.get("lb") if "lead" in inherited else None)),
        "date_text": g.get("dt", date_text),
        "period": period,
        "start_date": start,
        "end_date": end,
        "place": g.get("pl", values["place"]),
        "inherited": g.get("inh", inh),
        "extra:items": g.get("items", ""),
        "extra:flags": g.get("flags", ""),
    }
    if "budget" in doc.columns or "bud" in g:
        gold["budget"], gold["currency"] = _money(doc, row)
    for column in doc.columns:
        if column.startswith("extra:"):
            gold[column] = row.get(column)
    gold.update({f"extra:{k[2:]}": v for k, v in g.items() if k.startswith("x:")})
    return gold


def _dating(doc: Doc, group: Group | None, row: Row) -> tuple[str, dict[str, str], str]:
    """The words the dates come from, the gold keys that say what they mean, and what is inherited."""
    own = {"p", "by", "day", "days", "freq"} & row.gold.keys()
    text = row.get("date")
    if own or text:
        inh = "" if re.search(r"20\d\d", text) else "∅ || period"
        return text, row.gold, inh
    if group is not None:
        shorter = group.gold.get("dt", "")
        return join(group.text.rstrip(":. "), *shorter.split(" || ")), group.gold, "period || period;date_text"
    return "", row.gold, ""


def _money(doc: Doc, row: Row) -> tuple[str, str]:
    if "bud" in row.gold:
        return row.gold["bud"], row.gold.get("cur", doc.one("currency"))
    text = row.get("budget")
    found = re.search(r"\d[\d.,\s']*", text)
    if not found:
        return "", "∅ || *" if doc.one("currency") else ""
    digits = found.group().strip(" .,")
    digits = digits.replace(".", "").replace(",", ".") if doc.one("numbers", "en") == "es" else digits.replace(",", "")
    digits = digits.replace("\u00a0", "").replace(" ", "").replace("'", "")
    return f"{float(digits):.2f}".rstrip("0").rstrip("."), row.gold.get("cur", doc.one("currency"))


def write_gold(stem: str, rows: list[dict[str, str]]) -> None:
    """`dev/gold/<stem>.csv`; further columns (budget, extra:…) follow the fixed ones in order of appearance."""
    more = list(dict.fromkeys(k for r in rows for k in r if k not in BASE + TAIL))
    path = DEV / "gold" / f"{stem}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, BASE + more + TAIL, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _area_facts(area: Area, last: bool, loose: str) -> dict[str, str]:
    """`loose` = `objective`: it stands unlabelled under the heading, so it may be read as a note; `any`: notes are open.

    What follows the last area (footnotes, signatures) may be read as its note.
    """
    notes = " ".join(area.notes + area.after)
    objective = area.objective
    if loose == "objective" and objective:
        objective, notes = f"{objective} || ∅", f"∅ || {objective}"
    if loose == "any" or (last and not notes):
        notes = "*"
    return {
        "number": area.gold.get("n", area.number),
        "title": area.gold.get("t", area.title),
        "objective": objective,
        "notes": notes,
    }


def write_document_gold(stem: str, doc: Doc) -> None:
    """`dev/gold/<stem>.json`: facts of the cover and the areas, as tests/gold/document-*.json."""
    facts = {
        "title": doc.one("gold-title", doc.one("title")),
        "plan_year": doc.year,
        "language": doc.one("lang"),
        "original_language": doc.one("original"),
        "adopted_on": doc.one("adopted_on"),
        "adopted_at": doc.one("adopted_at"),
        "committee": doc.one("committee"),
        "chair": doc.one("chair"),
        "areas": [_area_facts(a, a is doc.areas[-1], doc.one("notes")) for a in doc.areas if a.title],
        "n_activities": sum(len(a.rows) for a in doc.areas),
    }
    path = DEV / "gold" / f"{stem}.json"
    path.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
