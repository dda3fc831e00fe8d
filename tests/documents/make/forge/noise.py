"""What stands around a plan and is no activity: covers, prefaces, other tables, notes, signatures."""

from __future__ import annotations

from random import Random

from .frame import Frame
from .ir import Break, Cell, Document, Line, Sheet, Table, Words
from .pools import LISTS, WORDS, pick

T = {
    "approved": ("Aprobado por resolución n.º {n}", "Approved under decision No. {n}"),
    "version": ("Versión", "Version"), "date": ("Fecha", "Date"), "author": ("Autor", "Author"), "change": ("Cambio", "Change"),
    "first": ("Primera versión", "First issue"), "second": ("Ajustes de formato", "Format changes"),
    "page": ("Página", "Page"), "of": ("de", "of"), "contents": ("Contenido", "Contents"),
    "staff": ("Personal", "Staff"), "post": ("Cargo", "Post"), "number": ("Número", "Number"),
    "name": ("Nombre", "Name"), "abbr": ("Siglas", "Abbreviations"), "meaning": ("Significado", "Meaning"),
    "source": ("Fuente", "Source"), "amount": ("Monto", "Amount"), "share": ("%", "%"),
    "money": ("Presupuesto por fuente", "Budget by source"), "signed": ("Firmado", "Signed"), "plan": ("Plan de actividades", "Plan of activities"),
}  # fmt: skip


def word(key: str, lang: str) -> str:
    return T[key][lang == "en"]


def opening(doc: Document, rng: Random, f: Frame, two: bool = False) -> None:
    """Title, cover, document control and preface."""
    plan, lang, noise = f.plan, f.lang, f.c.noise
    title = plan.title[lang] + (f" / {plan.title['en' if lang == 'es' else 'es']}" if two else "")
    body = plan.body[lang]
    doc.title = title
    names = [Words(body, "subtitle"), Words(title, "title")]
    if rng.random() < 0.4:
        names.reverse()
    doc.add(*names)
    if "cover" in noise:
        doc.add(Words(word("approved", lang).format(n=f"{rng.randint(2, 80)}-{plan.year - 1}"), "subtitle"))
        doc.add(Words(str(plan.year) if rng.random() < 0.3 else rng.choice(WORDS[lang]["town"]), "subtitle"), Break())
    if "control" in noise:
        heads = [word(k, lang) for k in ("version", "date", "author", "change")]
        days = [f"{rng.randint(13, 28)}/{rng.randint(9, 11)}/{plan.year - 1}" for _ in range(2)]
        rows = [["0.1", days[0], "ABC", word("first", lang)], ["1.0", days[1], "DEF", word("second", lang)]]
        doc.add(simple(heads, rows))
    if "toc" in noise:
        doc.add(Words(word("contents", lang), "h1"))
        doc.add(*(Words(f"{f.area_label(i)} {'.' * 20} {i + 2}", "p") for i in range(len(plan.areas))), Break())
    if "preface" in noise:
        doc.add(Words(pick(rng, "K")[lang], "h1"))
        text = " ".join(s[lang] for s in plan.preface)
        doc.add(*(Words(t, "p") for t in ([text] if rng.random() < 0.6 else [s[lang] for s in plan.preface])))
    if "running" in noise:
        doc.head = rng.choice([body, title, f"{body} – {title}"])
    if "pages" in noise:
        doc.number = rng.choice(
            [
                "{n}",
                f"{word('page', lang)} {{n}}",
                f"{word('page', lang)} {{n}} {word('of', lang)} {{t}}",
                "- {n} -",
                "{n}/{t}",
            ]
        )


def annex(doc: Document, f: Frame, rows: list[dict[str, str]]) -> None:
    """The same activities once more, in short."""
    first = [{k: v.split(" || ")[0].replace("∅", "") for k, v in row.items()} for row in rows]
    heads = [f.heads[k] for k in ("code", "activity", "lead")]
    doc.add(Break(), Words("Anexo. Resumen de actividades" if f.lang == "es" else "Annex. Summary of activities", "h1"))
    table = simple(heads, [[x["code"], x["activity"], x["lead"]] for x in first])
    table.widths = [1.0, 5.0, 2.5]
    doc.add(table)


def closing(doc: Document, rng: Random, f: Frame) -> None:
    """Notes, other tables, signatures."""
    lang, noise, plan = f.lang, f.c.noise, f.plan
    if "notes" in noise:
        doc.add(*(Words(n[lang], "note") for n in rng.sample(LISTS["D"], rng.choice([1, 2]))))
    if "other" in noise:
        _other(doc, rng, f)
    if "sign" in noise:
        doc.add(Words(f"{rng.choice(WORDS[lang]['person'])}", "sign"), Words(pick(rng, "H")[lang], "sign"))
        if rng.random() < 0.4:
            doc.add(
                Words(
                    f"{rng.choice(WORDS[lang]['town'])}, {rng.randint(2, 20)} {'de diciembre de' if lang == 'es' else 'December'} {plan.year - 1}",
                    "sign",
                )
            )


def _other(doc: Document, rng: Random, f: Frame) -> None:
    lang = f.lang
    kind = rng.choice(["staff", "abbr", "money", "kpi"])
    names = {
        "staff": word("staff", lang),
        "abbr": word("abbr", lang),
        "money": word("money", lang),
        "kpi": f.words["head"]["indicator"][1 if lang == "es" else 2],
    }
    doc.add(Sheet(names[kind]), Words(names[kind], "h1"))
    if kind == "staff":
        rows = [[p[lang], str(rng.randint(1, 9))] for p in rng.sample(LISTS["H"], 3)]
        doc.add(simple([word("post", lang), word("number", lang)], rows))
    elif kind == "abbr":
        rows = [
            [a, u[lang]] for a, u in zip(rng.sample(WORDS[lang]["acronym"], 4), rng.sample(LISTS["U"], 4), strict=True)
        ]
        doc.add(simple([word("abbr", lang), word("meaning", lang)], rows))
    elif kind == "money":
        share = [50, 30, 20]
        rows = [
            [r[lang], f.number(rng.randint(10, 900) * 1000, 0), f"{n} %"]
            for r, n in zip(rng.sample(LISTS["R"], 3), share, strict=True)
        ]
        doc.add(
            simple([word("source", lang), word("amount", lang), word("share", lang)], [*rows, ["Total", "", "100 %"]])
        )
    else:
        rows = [[i[lang], pick(rng, "G")[lang], pick(rng, "G")[lang]] for i in rng.sample(LISTS["I"], 4)]
        y = f.plan.year
        doc.add(simple([f.words["head"]["indicator"][0], f"{y - 1}", f"{y}"], rows))


def simple(heads: list[str], rows: list[list[str]]) -> Table:
    lines = [Line([Cell(h, bold=True) for h in heads], "head")]
    lines += [Line([Cell(x) for x in row], "row") for row in rows]
    return Table([2.0] * len(heads), lines, 1, "other")
