"""Kind 5: prose. Every content row is a sentence with its `{core}` marked; rows with `=` are sentences that are no activities."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import office
from content import Area, Doc, Row, gold_rows, join, load, write_document_gold, write_gold
from made import Made
from pdf import A4, Look, build, cover, letter


def plain(sentence: str) -> str:
    return sentence.replace("{", "").replace("}", "")


def accepted(sentence: str) -> str:
    """Ways in which a careful reader may quote the activity: its core with or without subject, verb, date and place."""
    found = re.search(r"\{(.*?)\}", sentence)
    assert found, sentence
    core, text = found.group(1), plain(sentence).removeprefix("- ").strip(" .;")
    words = core.split()
    verbless = " ".join(words[1:])
    bare = re.sub(r"^(the|a|an|un|una|el|la) ", "", verbless)
    subject = sentence[: found.start()].removeprefix("- ").strip()
    tail = sentence[found.end() :]
    clause = re.split(r"[;,]", tail)[0].rstrip(". ")
    options = [core, f"{subject} {core}".strip(), f"{core}{clause}", f"{subject} {core}{clause}".strip(), text, verbless if len(words) > 3 else "", bare if len(words) > 3 else "", f"{core}{tail}".strip(" .;")]  # fmt: skip
    without_time = re.sub(r"^[^,]*, ", "", f"{subject} {core}") if "," in subject else ""
    return join(*options, without_time, re.sub(r"^(the|a|an|un|una|el|la) ", "", core))


def nearby(value: str, sentence: str) -> str:
    """The value and, where it stands in the sentence, itself with the word or two before it (`IDB` → `with IDB`)."""
    options = value.split(" || ")
    more: list[str] = []
    for option in options:
        found = re.search(r"((?:\S+ )?)(\S+ )" + re.escape(option), sentence)
        if option not in ("∅", "*") and found:
            more += [f"{found.group(2)}{option}", f"{found.group(1)}{found.group(2)}{option}"]
    return join(*options, *more)


def read(name: str) -> Doc:
    doc = load(name)
    for area in doc.areas:
        lead_in = ""
        for item in area.items:
            assert isinstance(item, Row)
            sentence = item.get("activity")
            if item.is_total:
                lead_in = sentence
                continue
            item.cells["printed"] = plain(sentence)
            item.gold["a"] = accepted(sentence)
            item.cells["activity"] = plain(sentence)
            context = f"{lead_in} {plain(sentence)}"
            for key in ("prod", "res", "lead", "dt"):
                if key in item.gold:
                    item.gold[key] = nearby(item.gold[key], context)
            if "by" in item.gold:
                said = item.gold["dt"].split(" || ")[0]
                item.gold["dt"] += "".join(
                    f" || {x} {said}" for x in ("a más tardar el", "antes del", "by the end of", "no later than")
                )
            item.gold.setdefault("dt", "∅")
            item.gold.setdefault("inh", "*")
            item.gold.setdefault("d", "*")
    return doc


def runs(area: Area) -> list[tuple[str, list[str]]]:
    """The area's text: paragraphs (`p`) of joined sentences and lists (`ul`) of items."""
    out: list[tuple[str, list[str]]] = []
    for item in area.items:
        assert isinstance(item, Row)
        text = item.cells.get("printed", item.get("activity"))
        kind = "ul" if text.startswith("- ") else "p"
        text = text.removeprefix("- ")
        if out and out[-1][0] == kind:
            out[-1][1].append(text)
        else:
            out.append((kind, [text]))
    return out


def gold(doc: Doc, path: Path) -> None:
    write_gold(path.stem, gold_rows(doc, "narrative"))
    write_document_gold(path.stem, doc)


def as_pdf(name: str, look: Look, path: Path) -> None:
    doc = read(name)
    story = cover(doc, look)
    for area in doc.areas:
        story.append(look.text(f"{area.number}. {area.title}", look.size + 2, True, 10, 4))
        for kind, texts in runs(area):
            if kind == "p":
                story.append(look.text(" ".join(texts), alignment=4, after=6))
            else:
                story += [look.text(f"• {t}", leftIndent=20, firstLineIndent=-10, after=3) for t in texts]
    build(path, story, look, doc.one("title"))
    gold(doc, path)


def as_word(name: str, path: Path) -> None:
    doc = read(name)
    document = office.word("Georgia", 11)
    office.opening(document, doc.one("body"), doc.one("title"), doc.all("intro"))
    for area in doc.areas:
        document.add_heading(f"{area.number}. {area.title}", 1)
        for kind, texts in runs(area):
            for text in [" ".join(texts)] if kind == "p" else texts:
                document.add_paragraph(text, style=None if kind == "p" else "List Bullet")
    office.save(document, path)
    gold(doc, path)


def as_markdown(name: str, path: Path) -> None:
    doc = read(name)
    out = [doc.one("body"), "", f"# {doc.one('title')}", "", *doc.all("intro"), ""]
    for area in doc.areas:
        out += [f"## {area.number}. {area.title}", ""]
        for kind, texts in runs(area):
            out += [" ".join(texts), ""] if kind == "p" else [*[f"* {t}" for t in texts], ""]
    path.write_text("\n".join(out), encoding="utf-8")
    gold(doc, path)


def as_html(name: str, path: Path) -> None:
    doc = read(name)
    out = [
        f'<!DOCTYPE html><html lang="{doc.one("lang")}"><head><meta charset="utf-8"><title>{doc.one("title")}</title></head><body>'
    ]
    out += [f"<p>{doc.one('body')}</p>", f"<h1>{doc.one('title')}</h1>", *[f"<p>{x}</p>" for x in doc.all("intro")]]
    for area in doc.areas:
        out.append(f"<h2>{area.number}. {area.title}</h2>")
        for kind, texts in runs(area):
            out.append(
                f"<p>{html.escape(' '.join(texts))}</p>"
                if kind == "p"
                else "<ul>" + "".join(f"<li>{html.escape(t)}</li>" for t in texts) + "</ul>"
            )
    path.write_text("\n".join([*out, "</body></html>"]) + "\n", encoding="utf-8")
    gold(doc, path)


Setter = Callable[[Path], None]
DOCUMENTS = [
    Made("5-1-elections-2015-en", 5, "pdf", "tune", ("en",), "sentences with lead, funds, place and output; last year's doings, a denial, a request", partial(as_pdf, "elections-2015-en", Look("Times-Roman", 12, letter, 72))),
    Made("5-2-bomberos-2017-es", 5, "docx", "tune", ("es",), "lists that take lead and date from the sentence above", partial(as_word, "bomberos-2017-es")),
    Made("5-3-ethics-2022-en", 5, "md", "tune", ("en",), "lists that take lead and funds from the sentence above, dates in brackets", partial(as_markdown, "ethics-2022-en")),
    Made("5-7-becas-2022-es", 5, "pdf", "tune", ("es",), "impersonal sentences (se abrirá), recommendations and denials, a list with dates of its own", partial(as_pdf, "becas-2022-es", Look("Times-Roman", 12, A4, 76, footer="{page}"))),
    Made("5-8-seismic-2018-en", 5, "docx", "tune", ("en",), "passive sentences, plans to, a list that takes date and lead from above", partial(as_word, "seismic-2018-en")),
    Made("5-4-memoria-2020-es", 5, "pdf", "measure", ("es",), "sentences that start with the date; a denial", partial(as_pdf, "memoria-2020-es", Look("Serif", 11.5, A4, 74, footer="{page}"))),
    Made("5-5-transport-2019-en", 5, "docx", "measure", ("en",), "a panel will: list; denials and last year's doings", partial(as_word, "transport-2019-en")),
    Made("5-6-migracion-2024-es", 5, "html", "measure", ("es",), "lists that take lead and funds from the sentence above", partial(as_html, "migracion-2024-es")),
    Made("5-9-oceans-2016-en", 5, "md", "measure", ("en",), "list with date and lead from above, a passive sentence, denials", partial(as_markdown, "oceans-2016-en")),
    Made("5-10-glaciares-2025-es", 5, "docx", "tune", ("es",), "leads that are on no list of bodies; a heading of presentation right before the areas", partial(as_word, "glaciares-2025-es")),
]  # fmt: skip
