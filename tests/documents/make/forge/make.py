"""One document from a seed: plan, choices, blocks, gold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from . import choices, dates, grit, noise, plan, timing
from .choices import Choices
from .draw import docx, html, odf, pdf, text, xlsx
from .frame import Frame
from .gold import Row, write_gold
from .ir import Break, Document, Sheet
from .layouts import ficha, narrative, prose, table
from .pools import WORDS

DRAW = {
    "pdf": pdf.draw,
    "docx": docx.draw,
    "html": html.draw,
    "xlsx": xlsx.draw,
    "odt": odf.odt,
    "ods": odf.ods,
    "md": text.markdown,
    "tsv": text.tabs,
    "txt": text.plain,
}
Editions = list[tuple[str, list[Row]]]


def compose(c: Choices, rng: Random) -> tuple[Document, Editions]:
    """Blocks and gold rows of each edition."""
    made = plan.make(rng, c.size, c.areas)
    how = dates.style(rng)
    if c.lang == "bi" and c.date == "start_end":
        how = replace(how, numeric=rng.choice([1, 2]), with_year=True)
    if c.merge_lead:
        for area in made.areas:
            for before, act in zip(area.acts, area.acts[1:], strict=False):
                if "lead" in c.merge_roles and rng.random() < 0.6:
                    act.lead, act.lead_codes = before.lead, before.lead_codes
                if "resources" in c.merge_roles and rng.random() < 0.6:
                    act.resources, act.resource_codes = before.resources, before.resource_codes
    if c.lead_lines:
        for act in made.acts:
            for mark in (" y ", " and ", "; ", " / "):
                act.lead = {k: v.replace(mark, "\n") for k, v in act.lead.items()}
    timing.assign(rng, made, c, how)
    acronym = rng.choice([*WORDS["es"]["acronym"], "AO", "ACT", "A", "AC"])
    doc = Document(landscape=c.landscape)
    langs = ["es", "en"] if c.lang == "bi" else [c.lang]
    if c.lang == "bi" and rng.random() < 0.4:
        langs.reverse()
    frames = [Frame(made, c, lang, rng, how, acronym) for lang in langs]
    frames[-1].dash = frames[0].dash
    doc.lang = langs[0]
    if c.layout == "mirror":
        return doc, _mirror(doc, rng, frames)
    noise.opening(doc, rng, frames[0], c.lang == "bi")
    build = {"narrative": narrative.build, "ficha": ficha.build, "prose": prose.build}.get(c.layout)
    rows = build(doc, rng, frames[0]) if build else table.build(doc, rng, frames, c.layout == "pairs")
    if "annex" in c.noise:
        noise.annex(doc, frames[0], rows[0])
    noise.closing(doc, rng, frames[0])
    return doc, list(zip(langs, rows, strict=True))


def _mirror(doc: Document, rng: Random, frames: list[Frame]) -> Editions:
    """The whole plan in one language, then in the other."""
    found: Editions = []
    state = rng.getstate()
    for n, frame in enumerate(frames):
        if n:
            doc.add(Break(), Sheet("English" if frame.lang == "en" else "Español"))
        rng.setstate(state)
        noise.opening(doc, rng, frame)
        found += zip([frame.lang], table.build(doc, rng, [frame]), strict=True)
        noise.closing(doc, rng, frame)
    return found


def document(seed: int, out: Path, layout: str = "", container: str = "") -> dict[str, str]:
    """Writes the document of a seed and its gold; gives its line of the index."""
    rng = Random(f"forge {seed}")
    c = choices.draw(rng, seed, layout, container)
    doc, editions = compose(c, rng)
    grit.scatter(doc, rng, c.noise)
    stem = f"f{seed:05}-{c.layout}-{c.container}-{c.lang}"
    path = out / f"{stem}.{c.container}"
    DRAW[c.container](doc, c, path)
    names = []
    for lang, rows in editions:
        name = f"{stem}.gold.csv" if len(editions) == 1 else f"{stem}.{lang}.gold.csv"
        write_gold(out / name, rows)
        names.append(name)
    langs = ";".join(lang for lang, _ in editions)
    count = ";".join(str(len(rows)) for _, rows in editions)
    return {
        "stem": stem,
        "file": path.name,
        "gold": ";".join(names),
        "languages": langs,
        "activities": count,
        **c.row(),
    }
