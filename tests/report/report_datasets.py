"""Datasets for the report's tests: the gold of three plans and its links, one of 5,000 activities, and awkward ones.

Threads and transitions are made here in the simplest way (joined sets), so that these tests need no other stage.
"""

from __future__ import annotations

import csv
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.model.dataset import (
    Activity,
    Appearance,
    AreaRow,
    Body,
    Candidate,
    Dataset,
    DocumentRow,
    Link,
    Problem,
    Thread,
    Transition,
)

GOLD = Path(__file__).parents[1] / "gold"
IN_THREAD = {"translation", "continues", "successor", "split", "merge"}
BODIES = (
    Body("WG", "body", "Grupo de Trabajo", "Working Group"),
    Body("TS", "body", "Secretaría Técnica", "Technical Secretariat"),
    Body("EXCOM", "body", "Comité Ejecutivo", "Executive Committee"),
    Body("MGMT", "body", "Gerencia de la Red", "Network management"),
    Body("COUNTRIES", "body", "Países", "Countries"),
    Body("IDB", "organisation", "Banco Interamericano de Desarrollo", "Inter-American Development Bank"),
    Body("OAS", "organisation", "Organización de los Estados Americanos", "Organization of American States"),
    Body("UY", "country", "Uruguay", "Uruguay"),
    Body("MX", "country", "México", "Mexico"),
)


def _first(cell: str) -> str:
    value = cell.split(" || ")[0]
    return "" if value in {"∅", "*"} else value


def _split(cell: str) -> tuple[str, ...]:
    return tuple(x.strip() for x in _first(cell).split(";") if x.strip())


def _gold_activities(document_id: str) -> list[Activity]:
    year, language = document_id.split("-")
    seen: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    out = []
    with (GOLD / f"activities-{document_id}.csv").open(encoding="utf-8") as file:
        for r in csv.DictReader(file):
            code, area = _first(r["code"]), _first(r["area_number"])
            if code:
                seen[code] += 1
                local = code if seen[code] == 1 else f"{code}~{seen[code]}"
            else:
                bare[area] += 1
                local = f"{area}.~{bare[area]}"
            quantity = _first(r["quantity"])
            out.append(
                Activity(
                    f"{document_id}:{local}", document_id, int(year), language, area, _first(r["area_title"]), code,
                    _first(r["kind"]), _first(r["layout"]), _first(r["activity"]), _first(r["details"]),
                    _first(r["product"]), _split(r["product_type"]), float(quantity) if quantity else None,
                    _first(r["resources"]), _split(r["resource_bodies"]), _first(r["lead"]), _split(r["lead_bodies"]),
                    _first(r["date_text"]), _first(r["period"]), _first(r["start_date"]), _first(r["end_date"]),
                    _first(r["place"]), items=_split(r["extra:items"]), flags=_split(r["extra:flags"]),
                    confidence=0.95,
                )
            )  # fmt: skip
    return out


def _gold_document(document_id: str) -> tuple[DocumentRow, list[AreaRow]]:
    data = json.loads((GOLD / f"document-{document_id}.json").read_text(encoding="utf-8"))
    areas = [
        AreaRow(f"{document_id}:{a['number']}", document_id, a["number"], a["title"], a["objective"], a["notes"])
        for a in data["areas"]
    ]
    n = data["n_activities"]
    row = DocumentRow(
        document_id, f"plan-{document_id}.pdf", "0" * 64, "pdf", _first(data["title"]), data["plan_year"],
        data["language"], _first(data["original_language"]), _first(data["adopted_on"]), pages=8, coverage=0.99,
        activities=n, expected=n,
    )  # fmt: skip
    return row, areas


def _gold_links() -> list[Link]:
    out = []
    for name in ("2016-2017", "2017-2018", "2018-translation"):
        with (GOLD / f"links-{name}.csv").open(encoding="utf-8") as file:
            for i, r in enumerate(csv.DictReader(file)):
                sure = 0.97 if r["sure"] == "1" else 0.58
                out.append(
                    Link(
                        f"{r['from_id']}--{r['to_id']}", r["from_id"], r["to_id"], _first(r["relation"]),
                        round(sure - (i % 7) * 0.01, 2), "meaning 0.81; same area; same product type",
                    )
                )  # fmt: skip
    return out


def threaded(activities: Sequence[Activity], links: Iterable[Link]) -> tuple[list[Thread], list[Appearance]]:
    """Threads as the sets that the links of IN_THREAD join."""
    parent = {a.activity_id: a.activity_id for a in activities}

    def root(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for link in links:
        if link.relation in IN_THREAD and link.decision != "rejected":
            parent[root(link.to_id)] = root(link.from_id)
    groups: dict[str, list[Activity]] = defaultdict(list)
    for a in activities:
        groups[root(a.activity_id)].append(a)
    last_plan = max((a.plan_year or 0 for a in activities), default=0)
    threads, appearances = [], []
    for number, members in enumerate(groups.values(), 1):
        years = tuple(sorted({m.plan_year or 0 for m in members}))
        es = [m.activity for m in members if m.language == "es"]
        en = [m.activity for m in members if m.language == "en"]
        status = "discontinued"
        if years[-1] == last_plan:
            status = "new" if len(years) == 1 else "continuing"
        thread = Thread(f"t{number:04}", es[-1] if es else "", en[-1] if en else "", years[0], years[-1], years, status)
        threads.append(thread)
        appearances += [Appearance(thread.thread_id, m.plan_year or 0, m.activity_id, m.area_number) for m in members]
    return threads, appearances


def _arrow(before: object, after: object) -> str:
    return f"{before} → {after}" if before and after and before != after else ""


def changed(
    activities: Sequence[Activity], threads: Sequence[Thread], appearances: Sequence[Appearance]
) -> list[Transition]:
    """One transition for each step between consecutive years of a thread, and its start and end."""
    by_id = {a.activity_id: a for a in activities}
    members: dict[tuple[str, int], list[Activity]] = defaultdict(list)
    for x in appearances:
        members[x.thread_id, x.plan_year].append(by_id[x.activity_id])
    plan_years = sorted({a.plan_year or 0 for a in activities})
    out = []
    for t in threads:
        out.append(Transition(t.thread_id, None, t.years[0], "started"))
        for before, after in zip(t.years, t.years[1:], strict=False):
            a, b = members[t.thread_id, before][0], members[t.thread_id, after][0]
            row = Transition(
                t.thread_id, before, after, "continued",
                lead=_arrow(";".join(a.lead_bodies), ";".join(b.lead_bodies)),
                product=_arrow(a.product, b.product), period=_arrow(a.period, b.period),
                quantity=_arrow(a.quantity, b.quantity), wording=0.6 if a.language == b.language else None,
            )  # fmt: skip
            languages = [len({m.language for m in members[t.thread_id, y]}) for y in (before, after)]
            n_before, n_after = (
                len(members[t.thread_id, y]) / n for y, n in zip((before, after), languages, strict=True)
            )
            if n_after > n_before:
                row = replace(row, change="split")
            elif n_after < n_before:
                row = replace(row, change="merged")
            elif plan_years.index(after) - plan_years.index(before) > 1:
                row = replace(row, change="resumed")
            elif row.lead or row.period or row.product or row.quantity:
                row = replace(row, change="changed")
            out.append(row)
        if t.years[-1] != plan_years[-1]:
            out.append(Transition(t.thread_id, t.years[-1], plan_years[plan_years.index(t.years[-1]) + 1], "ended"))
    return out


def woven(dataset: Dataset) -> Dataset:
    """The dataset with threads, continuity and transitions made from its activities and links."""
    threads, appearances = threaded(dataset.activities, dataset.links)
    transitions = changed(dataset.activities, threads, appearances)
    return replace(dataset, threads=tuple(threads), continuity=tuple(appearances), transitions=tuple(transitions))


def gold_dataset(documents: Sequence[str] = ("2016-es", "2017-es", "2018-en", "2018-es")) -> Dataset:
    """The real plans (2016 is invented) with judged links."""
    rows, areas, activities = [], [], []
    for document_id in documents:
        row, its_areas = _gold_document(document_id)
        rows.append(row)
        areas += its_areas
        activities += _gold_activities(document_id)
    ids = {a.activity_id for a in activities}
    links = tuple(x for x in _gold_links() if {x.from_id, x.to_id} <= ids)
    candidates = tuple(Candidate(x.from_id, x.to_id, 0.41, 1, x.evidence) for x in links if x.relation == "related")
    problems = (
        Problem(
            "plan-2017-es.pdf",
            4,
            "warning",
            "duplicate_code",
            "the code 3.2.i is printed twice",
            "Check the numbering.",
        ),
        Problem("acta-2017.pdf", None, "error", "encrypted", "the file is encrypted", "Save it without a password."),
    )
    return woven(
        Dataset(
            documents=tuple(rows), areas=tuple(areas), activities=tuple(activities), bodies=BODIES,
            links=links, candidates=candidates if links else (), problems=problems if len(rows) > 3 else (),
        )
    )  # fmt: skip


_VERBS = ("Elaborar", "Actualizar", "Realizar", "Difundir", "Implementar", "Evaluar", "Publicar", "Coordinar")
_THINGS = (
    "el informe",
    "la guía",
    "el taller regional",
    "la encuesta",
    "el catálogo",
    "el piloto",
    "el curso en línea",
)
_TOPICS = ("de datos abiertos", "de firma digital", "de interoperabilidad", "de innovación pública", "de software público",
           "de trámites en línea", "de ciberseguridad", "de identidad digital", "de gobierno móvil")  # fmt: skip
_TYPES = ("report", "guide", "event", "survey", "catalogue", "pilot", "course")


def large_dataset(years: int = 10, per_year: int = 500, seed: int = 7) -> Dataset:
    """`years` plans in Spanish of `per_year` activities each; two thirds of a year's activities go on in the next."""
    rng = random.Random(seed)
    documents, areas, activities, links = [], [], [], []
    previous: list[Activity] = []
    for year in range(2015, 2015 + years):
        document_id = f"{year}-es"
        documents.append(
            DocumentRow(document_id, f"plan-{year}.pdf", f"{year:064}", "pdf", f"Plan de trabajo {year}", year, "es",
                        pages=80, coverage=0.97, activities=per_year, expected=per_year)
        )  # fmt: skip
        for k in range(1, 13):
            areas.append(AreaRow(f"{document_id}:{k}", document_id, str(k), f"Área de trabajo número {k}"))
        kept = {int(a.code.split(".")[1]): a for a in previous if rng.random() < 0.66}
        current = []
        for n in range(per_year):
            area = str(n * 12 // per_year + 1)
            before = kept.get(n)
            text = f"{rng.choice(_VERBS)} {rng.choice(_THINGS)} {rng.choice(_TOPICS)} con los países, serie {n}"
            if before and rng.random() < 0.7:
                text = before.activity
            kind = rng.choice(_TYPES)
            half = rng.choice(("H1", "H2", ""))
            current.append(
                Activity(
                    f"{document_id}:{area}.{n}", document_id, year, "es", area, f"Área de trabajo número {area}",
                    f"{area}.{n}", activity=text, product=text.split()[2].capitalize(), product_type=(kind,),
                    lead="Grupo de Trabajo", lead_bodies=(rng.choice(("WG", "TS", "IDB", "OAS", "UY", "MX")),),
                    period=f"{year}-{half}" if half else str(year),
                )
            )  # fmt: skip
            if before:
                p = round(rng.uniform(0.55, 0.99), 2)
                links.append(
                    Link(f"{before.activity_id}--{current[-1].activity_id}", before.activity_id,
                         current[-1].activity_id, "continues", p, "meaning 0.81; same area")
                )  # fmt: skip
        activities += current
        previous = current
    return woven(
        Dataset(documents=tuple(documents), areas=tuple(areas), activities=tuple(activities), bodies=BODIES,
                links=tuple(links))
    )  # fmt: skip


HOSTILE = (
    "<script>window.hacked = 1</script>",
    "</style></script><script>window.hacked = 2</script>",
    '"><img src=x onerror="window.hacked = 3">',
    "javascript:window.hacked = 4",
    "\u202egnp.exe\u202c \u2067اختبار\u2069 \u200f",
    "{{ 7 * 7 }} {% include 'x' %} %(n)s %s",
    "<svg onload='window.hacked = 5'><a xlink:href='javascript:window.hacked = 6'>x</a></svg>",
    "]]> <!-- \x00\x07\x1b[31m & &lt; -->",
    "palabra" * 15_000,
    "a b " * 25_000,
    "",
)


def hostile_dataset() -> Dataset:
    """Every text of the gold dataset's tables replaced by something that tries to break out of the page."""
    base = gold_dataset()

    def bad(n: int) -> str:
        return HOSTILE[n % len(HOSTILE)]

    activities = tuple(
        replace(
            a, activity=bad(n), area_title=bad(n + 1), code=bad(n + 2)[:90], product=bad(n + 3), lead=bad(n + 4),
            resources=bad(n + 5), details=bad(n + 6), place=bad(n + 7)[:200], period=bad(n + 2)[:60] if n % 3 else a.period,
            lead_bodies=(bad(n)[:80] or "X",), product_type=(bad(n + 1)[:80] or "Y",), flags=(bad(n + 2)[:80] or "Z",),
            currency="<b>",
        )
        for n, a in enumerate(base.activities)
    )  # fmt: skip
    return replace(
        base,
        documents=tuple(replace(d, title=bad(n), path=bad(n + 1)[:300]) for n, d in enumerate(base.documents)),
        areas=tuple(replace(a, title=bad(n), number=a.number) for n, a in enumerate(base.areas)),
        bodies=tuple(replace(b, name_es=bad(n), name_en=bad(n + 2)) for n, b in enumerate(base.bodies)),
        activities=activities,
        links=tuple(replace(x, evidence=bad(n)[:4000]) for n, x in enumerate(base.links)),
        threads=tuple(replace(t, label_es=bad(n), label_en=bad(n + 1)) for n, t in enumerate(base.threads)),
        problems=tuple(Problem(bad(n)[:400], 1, "error", bad(n + 1)[:60], bad(n + 2), bad(n + 3)) for n in range(30)),
    )


def unlinked_dataset() -> Dataset:
    """Two years, nothing linked and nothing compared."""
    return woven(replace(gold_dataset(("2016-es", "2017-es")), links=(), candidates=()))


def one_year_dataset() -> Dataset:
    """One plan in one language."""
    return gold_dataset(("2017-es",))


def empty_dataset() -> Dataset:
    """A run that read one file and found no plan in it."""
    return Dataset(
        problems=(
            Problem("acta.pdf", None, "error", "no_plan_found", "no work plan was found", "Is it the right file?"),
        )
    )
