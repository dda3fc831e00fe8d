"""The layout choices of one document, drawn so that a careful reader can always get the gold."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from random import Random

from .pools import WORDS

CONTAINERS = {
    "table": ["pdf"] * 5 + ["docx"] * 3 + ["html"] * 2 + ["xlsx"] * 3 + ["md", "tsv", "txt", "ods", "odt"],
    "narrative": ["pdf", "pdf", "pdf", "docx", "docx", "txt", "md", "html", "odt"],
    "ficha": ["pdf", "pdf", "docx", "docx", "html", "xlsx"],
    "pairs": ["pdf", "pdf", "docx", "docx", "html", "xlsx", "md"],
    "stacked": ["pdf", "docx", "html", "xlsx"],
    "mirror": ["pdf", "docx", "html", "md", "xlsx"],
    "prose": ["pdf", "docx", "txt", "md"],
}
LAYOUTS = ["table"] * 14 + ["narrative"] * 4 + ["ficha"] * 2 + ["pairs", "stacked", "mirror", "prose"]
STYLES = {
    "pdf": ["ruled", "ruled", "ruled", "ruled-head-shaded", "ruled-bands", "ruled-dark", "booktabs", "horizontal", "outer", "zebra", "borderless", "borderless"],
    "docx": ["grid", "grid", "grid-shaded", "horizontal", "plain"],
    "html": ["th", "th", "td", "td-css", "thead-bold", "old"],
    "xlsx": ["borders", "plain", "shaded"], "md": ["pipes", "pipes-loose"], "tsv": ["tabs"], "ods": ["borders", "plain"], "odt": ["grid", "grid", "plain"], "txt": ["spaces", "spaces", "rules", "ascii"],
}  # fmt: skip
PLAIN = ("md", "tsv", "txt")


@dataclass
class Choices:
    seed: int
    layout: str
    container: str
    lang: str
    style: str = ""
    size: str = "small"
    areas: int = 3
    area: str = "band"
    area_num: str = "arabic"
    area_word: str = ""
    area_sep: str = ". "
    upper: bool = False
    code: str = "area.n"
    code_place: str = "column"
    code_dot: bool = False
    columns: list[str] = field(default_factory=list)
    date: str = "column"
    groups: str = ""
    lead: str = "column"
    mark: str = "X"
    shade_marks: bool = False
    two_level: bool = False
    currency: str = ""
    money: str = ""
    noise: list[str] = field(default_factory=list)
    head_each: bool = True
    head_repeat: bool = True
    cut_rows: bool = False
    merge_lead: bool = False
    landscape: bool = False
    font: str = "Helvetica"
    font_size: float = 8.5
    labels: str = ""
    rotate: bool = False
    valign: str = "top"
    band_cell: bool = False
    time_as: str = "band"
    head_again: bool = False
    two_columns: bool = False
    hyphens: bool = False
    offset: bool = False
    stop: str = ""
    lead_lines: bool = False
    auto_number: bool = False
    turned: bool = False
    objective_column: bool = False
    merge_roles: list[str] = field(default_factory=list)
    quarter_head: bool = False

    @property
    def area_dated(self) -> bool:
        """Dates stand with the areas and hold for their rows."""
        return self.area in ("band_date", "heading_date") and "date" not in self.columns

    def row(self) -> dict[str, str]:
        return {k: ";".join(v) if isinstance(v, list) else str(v) for k, v in asdict(self).items()}


NOISE = {
    "cover": 0.3, "preface": 0.45, "running": 0.5, "pages": 0.5, "totals": 0.5, "empty": 0.12, "notes": 0.35,
    "other": 0.3, "sign": 0.3, "control": 0.12, "toc": 0.06, "caption": 0.1, "numbers": 0.05, "stars": 0.08, "annex": 0.12, "draft": 0.04, "soft": 0.04, "nbsp": 0.06, "double": 0.04, "deco": 0.2, "dashes": 0.25, "blanks": 0.3,
}  # fmt: skip


def draw(rng: Random, seed: int, layout: str = "", container: str = "") -> Choices:
    """All choices of one document."""
    layout = layout or rng.choice(LAYOUTS)
    container = container or rng.choice(CONTAINERS[layout])
    lang = rng.choice(["es", "en"])
    c = Choices(seed, layout, container, "bi" if layout in ("pairs", "stacked", "mirror") else lang)
    c.style = rng.choice(STYLES[container])
    c.size = rng.choice(["small"] * 6 + ["medium"] * 3 + ["long"])
    c.areas = rng.choice([1, 2, 2, 3, 3, 4])
    _areas(rng, c, lang)
    _codes(rng, c)
    _dates(rng, c)
    _columns(rng, c)
    c.noise = [k for k, p in NOISE.items() if rng.random() < p]
    if container in ("tsv",):
        c.noise = [n for n in c.noise if n not in ("cover", "toc", "running", "pages", "control", "other")]
    if container in ("xlsx", "ods"):
        c.noise = [n for n in c.noise if n not in ("toc", "running", "pages", "cover")]
    if c.layout != "narrative" or c.code in ("none", "bullet", "n_area", "paren", "roman_paren"):
        c.noise = [n for n in c.noise if n != "annex"]
    if container in ("html", "md", "txt", "odt"):
        c.noise = [n for n in c.noise if n not in ("running", "pages")]
    if container not in ("docx", "html", "xlsx", "odt", "ods"):
        c.noise = [n for n in c.noise if n not in ("soft", "double") and (n != "nbsp" or container == "pdf")]
    c.head_each = rng.random() > 0.1
    c.head_repeat = rng.random() > 0.35
    c.cut_rows = rng.random() < 0.35 and "ruled" in c.style
    c.merge_lead = rng.random() < 0.15 and container not in PLAIN and layout == "table"
    wide = len(c.columns) + (12 if c.date == "gantt_m" else 4 if c.date == "gantt_q" else 0) + (c.area == "merged")
    c.landscape = wide > 6 or rng.random() < 0.3
    c.rotate = c.landscape and container == "pdf" and rng.random() < 0.15
    c.font = rng.choice(
        [
            "Helvetica",
            "Helvetica",
            "Times-Roman",
            "DejaVuSans",
            "LiberationSans",
            "LiberationSerif",
            "LiberationSansNarrow",
        ]
    )
    c.font_size = rng.choice([7.5, 8, 8.5, 9, 10])
    c.band_cell = rng.random() < 0.12 and c.container in ("html", "xlsx", "docx", "pdf", "ods", "odt")
    c.time_as = rng.choice(["band", "heading"])
    c.head_again = rng.random() < 0.06 and c.area.startswith("band") and c.area not in ("band_top", "band_split")
    c.two_columns = c.layout == "narrative" and c.container == "pdf" and rng.random() < 0.2
    c.hyphens = c.container == "pdf" and rng.random() < 0.05
    c.offset = c.container in ("xlsx", "ods") and rng.random() < 0.3
    c.quarter_head = c.two_level and c.date == "gantt_m" and rng.random() < 0.4
    c.stop = rng.choice(["", "", "", "", ".", ".", ";"])
    c.lead_lines = c.layout == "table" and rng.random() < 0.08
    c.auto_number = c.layout == "narrative" and container in ("docx", "html") and c.code == "n" and rng.random() < 0.6
    if container == "pdf" and not c.style.startswith("ruled"):
        c.merge_lead = False
    if c.style in ("plain", "horizontal", "td"):
        c.merge_lead = False
    c.turned = container == "pdf" and c.style.startswith("ruled") and c.area == "merged" and rng.random() < 0.25
    c.objective_column = c.area in ("merged", "repeated") and rng.random() < 0.25
    if c.merge_lead:
        c.merge_roles = rng.choice([["lead"], ["lead"], ["resources"], ["lead", "resources"]])
    if c.two_columns:
        c.noise = [n for n in c.noise if n not in ("other", "control", "annex")]
    c.valign = rng.choice(["top", "top", "middle"])
    return c


def _areas(rng: Random, c: Choices, lang: str) -> None:
    ways = ["band"] * 5 + ["merged"] * 3 + ["repeated"] * 2 + ["heading"] * 3 + ["band2", "band2", "prefix", "none"]
    ways += ["band_lead", "band_date", "heading_lead", "heading_obj", "band_top", "band_split", "heading_date"]
    if c.container in ("xlsx", "ods"):
        ways += ["sheet", "sheet", "sheet"]
    if c.layout in ("narrative", "ficha", "prose"):
        ways = ["heading"] * 4 + ["heading_obj", "heading_lead"]
        ways += ["none", "inside"] if c.layout == "ficha" else ["heading_date"] if c.layout == "narrative" else []
    if c.lang == "bi":
        ways = ["band", "band", "heading", "none"]
    c.area = rng.choice(ways)
    c.area_num = rng.choice(["arabic"] * 5 + ["roman", "roman", "letter", "padded", "none"])
    if c.area in ("none", "prefix") or (c.area == "band_split" and c.area_num == "none"):
        c.area_num = "arabic"
    if c.lang != "bi" and c.area_num != "none" and rng.random() < 0.55:
        c.area_word = rng.choice(WORDS[lang]["area"]["words"])
    c.area_sep = rng.choice(
        [". ", ": ", " – ", " - ", ".- ", " — ", " "] if not c.area_word else [": ", ". ", " – ", " — ", ".- "]
    )
    if c.area_sep == " " and c.area_num in ("letter", "roman"):
        c.area_sep = ". "
    c.upper = rng.random() < 0.2


def _codes(rng: Random, c: Choices) -> None:
    ways = ["area.n"] * 5 + [
        "n2",
        "n",
        "n",
        "n_area",
        "prefix",
        "roman",
        "act",
        "paren",
        "none",
        "none",
        "p1a2",
        "three",
    ]
    if c.area == "prefix":
        ways = ["area.n", "area.n", "p1a2", "three"]
    if c.area == "none":
        ways = ["n", "n", "n2", "prefix", "roman", "act", "none", "none"]
    if c.area == "band2":
        ways = ["area.n", "area.n", "three", "three", "n2", "none"]
    if c.lang == "bi":
        ways = ["area.n", "area.n", "n", "n2", "prefix", "none"] if c.area != "none" else ["n", "n2", "prefix", "none"]
    if c.layout == "narrative":
        ways = ["area.n"] * 4 + [
            "three_i",
            "three_i",
            "paren",
            "area_paren",
            "area_paren",
            "roman_paren",
            "n",
            "n_area",
            "bullet",
            "act",
            "p1a2",
        ]
    c.code = rng.choice(ways)
    if c.area == "band_split":
        ways = ["area.n", "area.n", "three"]
    c.code = rng.choice(ways) if c.area == "band_split" else c.code
    c.code_place = "glued" if rng.random() < 0.25 and c.code != "none" and c.area != "band_split" else "column"
    c.code_dot = rng.random() < 0.25 and c.code in ("area.n", "n", "n_area", "three", "n2")


def _dates(rng: Random, c: Choices) -> None:
    ways = (
        ["column"] * 9
        + ["start_end"] * 3
        + ["gantt_m"] * 3
        + ["gantt_q"] * 2
        + ["group"] * 3
        + ["group_above", "deadline", "deadline", "none"]
    )
    if c.layout in ("narrative", "ficha", "prose"):
        ways = (
            ["column"] * 6
            + ["deadline"]
            + (["group"] * 3 if c.layout == "narrative" else ["start_end"] if c.layout == "ficha" else [])
        )
    if c.lang == "bi":
        ways = (
            ["column", "column", "column", "start_end", "gantt_q", "none"]
            if c.layout != "mirror"
            else ["column", "column", "group", "gantt_m"]
        )
    c.date = rng.choice(ways)
    if c.area in ("band_date", "heading_date"):
        c.date = rng.choice(["none", "none", "column"])
    if c.area == "sheet" and c.date == "group_above":
        c.date = "group"
    if c.area in ("merged", "repeated") and c.date == "group":
        c.date = "group_above"
    if c.date.startswith("group"):
        c.groups = rng.choice(["half", "half", "quarter", "quarter", "month"])
    c.mark = rng.choice(["X", "X", "X", "x", "x", "●", "✓", "■", "•", "✔"])
    c.shade_marks = (
        c.date.startswith("gantt")
        and c.container in ("pdf", "docx", "html", "xlsx", "ods", "odt")
        and rng.random() < 0.3
    )
    c.two_level = c.container not in PLAIN and rng.random() < 0.45 and c.date in ("gantt_m", "gantt_q", "start_end")


def _columns(rng: Random, c: Choices) -> None:
    """Roles in order; dates stand where `date` is."""
    roles = ["activity"]
    has_date = c.date in ("column", "deadline", "start_end", "gantt_m", "gantt_q") or (
        c.date.startswith("group") and rng.random() < 0.25
    )
    c.lead = "area" if c.area in ("band_lead", "heading_lead") else "column" if rng.random() < 0.88 else "none"
    if c.area == "sheet" and rng.random() < 0.35:
        c.lead = "sheet"
    optional = [("product", 0.6), ("lead", 1.0 if c.lead == "column" else 0.0), ("resources", 0.35), ("budget", 0.3)]
    optional += [
        ("indicator", 0.2),
        ("target", 0.18),
        ("means", 0.1),
        ("remarks", 0.15),
        ("weight", 0.1),
        ("priority", 0.08),
        ("beneficiaries", 0.08),
        ("status", 0.05),
        ("support", 0.1),
        ("place", 0.06),
    ]
    roles += [r for r, p in optional if rng.random() < p]
    if c.lang == "bi":
        roles = [r for r in roles if r in ("activity", "product", "lead", "budget")]
    limit = 5 if c.date == "gantt_m" else 6 if c.date == "gantt_q" else 8
    roles = roles[:limit]
    rest = roles[1:]
    if rng.random() < 0.45:
        rng.shuffle(rest)
    where = rng.randint(0, len(rest))
    if has_date:
        rest.insert(len(rest) if c.date.startswith("gantt") and rng.random() < 0.7 else where, "date")
    front = (
        rest.pop(0)
        if rest and rest[0] in ("lead", "date") and rng.random() < 0.08 and not c.date.startswith("gantt")
        else ""
    )
    c.columns = ([front] if front else []) + ["activity", *rest]
    if c.layout in ("narrative", "ficha", "prose"):
        c.columns = [
            r
            for r in c.columns
            if r not in ("weight", "priority", "means", "beneficiaries", "remarks", "status", "place", "support")
        ]
        if rng.random() < 0.3:
            c.columns.append("details")
    c.currency = rng.choice(
        ["USD", "EUR", "PEN", "CLP", "MXN"] if c.lang == "es" else ["USD", "EUR", "GBP", "JMD", "KES", "FJD"]
    )
    c.money = rng.choice(["head", "head", "cell", "symbol", "thousands"])
    if c.layout in ("narrative", "ficha", "prose"):
        c.money = rng.choice(["cell", "cell", "symbol"])
    c.labels = rng.choice(["lines", "lines", "bullets", "inline", "bar", "dash"])
