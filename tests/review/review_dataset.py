"""A dataset folder as a run would leave it, made from the gold of the real plans: 2016 (es), 2017 (es), 2018 (es, en).

Boxes are found by searching the PDFs for the words of each row, spans by searching the text: enough to see that the page
marks the right place. Probabilities are spread over the links in a fixed pattern, candidates are neighbours in the lists.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium

from pipeline.model.dataset import Activity, Appearance, Body, Candidate, Dataset, DocumentRow, Link, Thread
from pipeline.review.threadview import groups
from pipeline.store.columns import TABLE
from pipeline.store.csvfiles import dataset_texts, parse_table

TESTS = Path(__file__).parent.parent
DOCUMENTS = {
    "2016-es": ("plan-2016-es.pdf", "pdf", TESTS / "documents/real/dev/plan-2016-es.pdf"),
    "2017-es": ("plan-2017-es.docx", "docx", TESTS / "documents/real/plan-2017-es.docx"),
    "2018-en": ("plan-2018-en.pdf", "pdf", TESTS / "documents/real/plan-2018-en.pdf"),
    "2018-es": ("plan-2018-es.pdf", "pdf", TESTS / "documents/real/dev/plan-2018-es.pdf"),
}
TEXT_2017 = TESTS / "documents/real/as-given/plan-2017-es.txt"
PROBABILITIES = (0.97, 0.55, 0.93, 0.71, 0.99, 0.84, 0.96, 0.48, 0.995, 0.62)


def gold_activities(document_id: str) -> tuple[Activity, ...]:
    """Activities of a plan as in the gold, the first of accepted alternatives taken."""
    year, language = document_id.split("-")
    rows = []
    with (TESTS / f"gold/activities-{document_id}.csv").open(encoding="utf-8", newline="") as file:
        for n, record in enumerate(csv.DictReader(file), 1):
            cells = {k: v.split(" || ")[0].replace("∅", "").replace("*", "") for k, v in record.items() if ":" not in k}
            code = cells["code"] or f"{cells['area_number']}.~{n}"
            extra = {"activity_id": f"{document_id}:{code}", "document_id": document_id, "plan_year": year}
            rows.append({**cells, **extra, "language": language})
    names = [c.name for c in TABLE["activities"].columns]
    lines = [",".join(names)]
    for row in rows:
        lines.append(",".join('"' + row.get(n, "").replace('"', '""') + '"' for n in names))
    return parse_table(TABLE["activities"], "\n".join(lines) + "\n")


def write_dataset(folder: Path, input_folder: Path) -> Dataset:
    """Write the dataset into `folder` and its documents into `input_folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "texts").mkdir(exist_ok=True)
    input_folder.mkdir(parents=True, exist_ok=True)
    documents, activities, provenance = [], [], {}
    for document_id, (name, kind, source) in DOCUMENTS.items():
        data = source.read_bytes()
        (input_folder / name).write_bytes(data)
        year, language = document_id.split("-")
        title = f"Plan de trabajo {year}" if language == "es" else f"{year} Annual Work Plan"
        pages = len(pdfium.PdfDocument(source)) if kind == "pdf" else None
        digest = hashlib.sha256(data).hexdigest()
        documents.append(DocumentRow(document_id, name, digest, kind, title, int(year), language, pages=pages))
        own = list(gold_activities(document_id))
        places = _in_pdf(source, own) if kind == "pdf" else _in_text(TEXT_2017.read_text(encoding="utf-8"), own)
        activities.extend(places[0])
        provenance.update(places[1])
    (folder / "texts" / "2017-es.txt").write_text(TEXT_2017.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "provenance.json").write_text(json.dumps(provenance, ensure_ascii=False), encoding="utf-8")
    dataset = aligned(tuple(documents), tuple(activities))
    for name, text in dataset_texts(dataset).items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    (folder / "datapackage.json").write_text(json.dumps({"hilo": {"input": str(input_folder)}}), encoding="utf-8")
    return dataset


def aligned(documents: tuple[DocumentRow, ...], activities: tuple[Activity, ...]) -> Dataset:
    ids = {a.activity_id: a for a in activities}
    links = tuple(
        Link(f"{f}--{t}", f, t, r, PROBABILITIES[n % len(PROBABILITIES)], _evidence(n, r))
        for n, (f, t, r) in enumerate(_gold_links())
        if f in ids and t in ids
    )
    linked = {(x.from_id, x.to_id) for x in links}
    order = [a.activity_id for a in activities]
    candidates = []
    for n, link in enumerate(links):
        place = order.index(link.to_id) + 1
        if place < len(order) and ids[order[place]].document_id == ids[link.to_id].document_id:
            pair = (link.from_id, order[place])
            if pair not in linked:
                linked.add(pair)
                candidates.append(Candidate(*pair, (0.12, 0.43, 0.05, 0.3)[n % 4], 1, _evidence(n + 3, "related")))
    threads, continuity = _threads(links, activities)
    bodies = (Body("MX", "country", "México", "Mexico"), Body("WG", "body", "Grupo de trabajo", "Working group"))
    return Dataset(documents, (), activities, bodies, links, tuple(candidates), threads, continuity)


def _threads(
    links: tuple[Link, ...], activities: tuple[Activity, ...]
) -> tuple[tuple[Thread, ...], tuple[Appearance, ...]]:
    from pipeline.review.pairs import THREAD_RELATIONS, Pair

    pairs = [Pair(x.from_id, x.to_id, 1, x.relation, "", "link") for x in links if x.relation in THREAD_RELATIONS]
    ids = {a.activity_id: a for a in activities}
    threads, continuity = [], []
    for n, group in enumerate(groups(ids, pairs), 1):
        members = sorted((ids[i] for i in group), key=lambda a: (a.plan_year or 0, a.activity_id))
        years = tuple(sorted({a.plan_year or 0 for a in members}))
        labels = {a.language: a.activity for a in members}
        status = (
            "continuing" if len(years) > 1 and years[-1] == 2018 else "one_off" if len(years) == 1 else "discontinued"
        )
        es, en = labels.get("es", labels.get("en", "")), labels.get("en", labels.get("es", ""))
        threads.append(Thread(f"t{n:03}", es, en, years[0], years[-1], years, status))
        continuity += [Appearance(f"t{n:03}", a.plan_year or 0, a.activity_id, a.area_number) for a in members]
    return tuple(threads), tuple(continuity)


def _gold_links() -> Iterator[tuple[str, str, str]]:
    for name in ("2016-2017", "2017-2018", "2018-translation"):
        with (TESTS / f"gold/links-{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["from_id"], row["to_id"], row["relation"].split(" || ")[0]


def _evidence(n: int, relation: str) -> str:
    return f"meaning {0.6 + (n % 4) / 10:.1f}; same area; " + (
        "series 6 → 7" if relation == "successor" else "same lead"
    )


def _in_pdf(path: Path, activities: list[Activity]) -> tuple[list[Activity], dict[str, object]]:
    from dataclasses import replace

    pdf = pdfium.PdfDocument(path)
    pages = [(p.get_height(), p.get_textpage()) for p in pdf]
    out, provenance, first = [], {}, 0
    for a in activities:
        found = None
        for number in range(first, len(pages)):
            found = _search(pages[number], a.activity)
            if found:
                first = number
                break
        if not found:
            out.append(a)
            continue
        fields: dict[str, object] = {"activity": {"page": first + 1, "box": list(found)}}
        for name in ("product", "lead"):
            box = _search(pages[first], getattr(a, name), found[1] - 12) if getattr(a, name) else None
            if box:
                fields[name] = {"page": first + 1, "box": list(box)}
        out.append(replace(a, page=first + 1, box=found))
        provenance[a.activity_id] = fields
    return out, provenance


def _search(page: tuple[float, pdfium.PdfTextPage], text: str, below: float = -1.0) -> tuple[float, ...] | None:
    """Box around the first words of a text on a page, from the top left; the first one below a height."""
    height, textpage = page
    words = text.split()
    for count in (6, 4, 3):
        searcher = textpage.search(" ".join(words[:count]))
        while (hit := searcher.get_next()) is not None:
            boxes = [textpage.get_rect(i) for i in range(textpage.count_rects(*hit))]
            left, bottom = min(b[0] for b in boxes), min(b[1] for b in boxes)
            right, top = max(b[2] for b in boxes), max(b[3] for b in boxes)
            if height - top >= below:
                return round(left, 1), round(height - top, 1), round(right, 1), round(height - bottom, 1)
    return None


def _in_text(text: str, activities: list[Activity]) -> tuple[list[Activity], dict[str, object]]:
    from dataclasses import replace

    out, provenance, place = [], {}, 0
    for a in activities:
        start = text.find(" ".join(a.activity.split()[:3]), place)
        if start < 0:
            out.append(a)
            continue
        end = text.find("\n", start)
        lead = text.find(a.lead, end) if a.lead else -1
        spans = {"activity": {"start": start, "end": end}}
        if 0 <= lead < end + 400:
            spans["lead"] = {"start": lead, "end": lead + len(a.lead)}
        place = max([end, *(s["end"] for s in spans.values())])
        out.append(replace(a, source_start=start, source_end=place))
        provenance[a.activity_id] = spans
    return out, provenance
