"""Texts with the activities marked in them, and the gold of a careful reader who may quote more or less of the sentence.

    The Council {1:will {v:publish {n:a field guide to mosses}{x: in May 2017}}}, paid for by the Trust.

`{1:…}` is the clause of activity 1 without its subject, `v` the verb phrase, `n` the core noun phrase, `x` words on time,
place or money that a reader may leave out. A text's first line is `# title`; `## ` is an area, `* ` an item, `** ` a sub-item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from content import bodies, dates, equals, join, product_type, write_gold

ARTICLE = re.compile(r"^(the|an?|una?|el|la|los|las|its|their|su|sus) ", re.I)
NUMBER = re.compile(
    r"\d|\b(un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|one|two|three|four|five|six|seven|eight|ten|"
    r"twelve|an?|first|second|third|fourth|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|[12]?\d[.º°ªth]+)\b",
    re.I,
)
WHEN = ("p", "by", "day", "days", "freq", "s", "e")


@dataclass
class Span:
    """Where a marked clause lies in a line's plain text."""

    clause: tuple[int, int] = (0, 0)
    verb: tuple[int, int] | None = None
    noun: tuple[int, int] | None = None
    loose: list[tuple[int, int]] = field(default_factory=list)


def parse(line: str) -> tuple[str, dict[int, Span]]:
    """The line without marks, and its activities by number."""
    out: list[str] = []
    spans: dict[int, Span] = {}
    stack: list[tuple[str, int]] = []
    place = at = 0
    while at < len(line):
        found = re.compile(r"\{(\d+|[vnx]):").match(line, at)
        if found:
            stack.append((found.group(1), place))
            if found.group(1).isdigit():
                spans[int(found.group(1))] = Span()
            at = found.end()
        elif line[at] == "}":
            name, start = stack.pop()
            owner = spans[int(name if name.isdigit() else next(n for n, _ in reversed(stack) if n.isdigit()))]
            if name.isdigit():
                owner.clause = (start, place)
            elif name == "v":
                owner.verb = (start, place)
            elif name == "n":
                owner.noun = (start, place)
            else:
                owner.loose.append((start, place))
            at += 1
        else:
            out.append(line[at])
            place += 1
            at += 1
    return "".join(out), spans


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a span, without list marks."""
    first = max([m.end() for m in re.finditer(r"[.;:?!] (?=[A-ZÁÉÍÓÚÑ¿(0-9])", text) if m.end() <= start], default=0)
    mark = re.match(r"(\*+|##?) ", text)
    first = max(first, mark.end() if mark else 0)
    after = re.search(r"\.( (?=[A-ZÁÉÍÓÚÑ¿(0-9])|$)", text[end:])
    return first, end + after.start() if after else len(text)


def quotes(text: str, span: Span) -> list[str]:
    """Every fair way to quote the activity, the core first."""
    noun = span.noun or span.verb or span.clause
    verb = span.verb or span.clause
    sent = sentence(text, *span.clause)
    comma = re.search(r"[,;]", text[span.clause[1] : sent[1]])
    ends = {noun[1], verb[1], span.clause[1], sent[1], span.clause[1] + comma.start() if comma else sent[1]}
    ends |= {a for a, _ in span.loose if a >= noun[1]}
    semicolon = text.find(";", span.clause[1], sent[1])
    ends |= {semicolon} if semicolon > 0 else set()
    lead_in = re.match(r"[^,]{3,70}, ", text[sent[0] : span.clause[0]])
    starts = [noun[0], verb[0], span.clause[0], sent[0], *([sent[0] + lead_in.end()] if lead_in else [])]
    cuts = [(), tuple(span.loose)]
    found: list[str] = []
    for start in starts:
        for end in sorted(ends, key=lambda e: (e != noun[1], e)):
            for cut in cuts:
                piece = "".join(c for i, c in enumerate(text[start:end], start) if not any(a <= i < b for a, b in cut))
                piece = re.sub(r"\s+([,.;])", r"\1", " ".join(piece.split())).strip(" ,.;:")
                found += [piece, ARTICLE.sub("", piece)]
    return list(dict.fromkeys(x for x in found if len(x) > 3))


def near(value: str, text: str) -> list[str]:
    """The value and itself with the one to four words before it (`with resources of the IDB`)."""
    out = value.split(" || ")
    for option in list(out):
        found = re.search(r"((?:\S+ ){1,4})" + re.escape(option), text) if option not in ("∅", "*") else None
        words = found.group(1).split() if found else []
        out += [" ".join([*words[-k:], option]) for k in range(1, len(words) + 1)]
    return out


def spread(value: str) -> str:
    return join(*(x for p in value.split(" || ") for x in (equals(p) if p not in ("∅", "*") else [p])))


def row(year: int, area: tuple[str, str], activity: str, layout: str = "table", **g: Any) -> dict[str, str]:
    """A gold row. Keys as in `content.py`: p, by, day, days, freq, s, e; lead, lb, res, rb, prod, pt, q, dt, pl, d, inh, code,
    bud, cur, more (a mapping of printed columns)."""
    when = {k: g[k] for k in WHEN if k in g}
    period, start, end = dates(when, year)
    if not when:
        period, start, end = f"∅ || {year}", f"∅ || {year}-01-01", f"∅ || {year}-12-31"
    product, lead, res = str(g.get("prod", "")), str(g.get("lead", "")), str(g.get("res", ""))
    first = product.split(" || ")[0]
    out = {
        "area_number": area[0],
        "area_title": area[1],
        "code": str(g.get("code", "")),
        "kind": "activity",
        "layout": layout,
        "activity": activity,
        "details": str(g.get("d", "*" if layout == "narrative" else "")),
        "product": product,
        "product_type": str(g.get("pt", "*" if " || " in product else product_type(product, None))),
        "quantity": str(g.get("q", "*" if NUMBER.search(f"{activity} {first}") else "")),
        "resources": res,
        "resource_bodies": str(g.get("rb", "*" if " || " in res else bodies(res, None))),
        "lead": lead,
        "lead_bodies": str(g.get("lb", "*" if " || " in lead else bodies(lead, None))),
        "date_text": str(g.get("dt", "∅")),
        "period": period,
        "start_date": start,
        "end_date": end,
        "place": str(g.get("pl", "")),
        "inherited": str(g.get("inh", "*")),
    }
    if "bud" in g:
        out["budget"], out["currency"] = str(g["bud"]), str(g.get("cur", ""))
    out.update({f"extra:{k}": v for k, v in g.get("more", {}).items()})
    return {**out, "extra:items": "", "extra:flags": ""}


def prose(stem: str, text: str, year: int, notes: dict[int, dict[str, Any]], areas: dict[str, tuple[str, str]]) -> str:
    """Writes the gold of a marked text and returns the text without marks. `areas`: heading to number and title;
    `prod` `~`: the product may be the thing made, or nothing."""
    area = ("", "")
    plain: list[str] = []
    rows: dict[int, dict[str, str]] = {}
    whole = "\n".join(parse(x)[0] for x in text.strip().splitlines())
    for line in text.strip().splitlines():
        words, spans = parse(line)
        plain.append(words)
        if words.startswith("## "):
            area = areas[words[3:]] if words[3:] in areas else ("∅ || *", words[3:])
        for number, span in spans.items():
            g = dict(notes[number])
            said = quotes(words, span)
            if g.get("prod") == "~":
                a, b = span.noun or span.verb or span.clause
                thing = words[a:b]
                g["prod"] = join("∅", *near(join(thing, ARTICLE.sub("", thing)), words), *said)
                g.setdefault("pt", "*")
                g.setdefault("q", "*")
            for key in ("prod", "res", "lead", "dt"):
                if g.get(key, "∅") not in ("∅", ""):
                    g[key] = join(*near(g[key], f"{words} {whole}"))
            for key, body in (("lead", "lb"), ("res", "rb")):
                if key in g:
                    g.setdefault(body, bodies(notes[number][key].split(" || ")[0], None))
            if "dt" in g and "by" in g:
                g["dt"] += f" || {words[slice(*span.clause)]}"
            rows[number] = row(year, g.pop("area", area), join(*said), "narrative", **g)
    missing = notes.keys() - rows.keys()
    if missing:
        raise ValueError(f"{stem}: not marked: {missing}")
    write_gold(stem, [rows[n] for n in sorted(rows)])
    return "\n".join(plain)
