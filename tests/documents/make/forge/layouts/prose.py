"""Sentences in paragraphs: kept simple. Who does what, when, with what output."""

from __future__ import annotations

import re
from random import Random

from ..frame import Frame
from ..gold import Row, either
from ..ir import Document, Words
from ..plan import Activity
from ..timing import date_gold

VERB = re.compile(r"^(?!taller)\w+(ar|er|ir)\b", re.I)
HEADS = {"es": ["{lead} se encargará de ", "Corresponde a {lead} "], "en": ["{lead} will ", "{lead} is to "]}
OUTPUT = {"es": ["; el producto será: ", "; producto: "], "en": ["; the output will be: ", "; output: "]}


def build(doc: Document, rng: Random, f: Frame) -> list[list[Row]]:
    """One sentence an activity; an area is a paragraph, or a list."""
    rows: list[Row] = []
    form = rng.randrange(2)
    for i, area in enumerate(f.plan.areas):
        doc.add(Words(f.area_label(i), "h2"))
        sentences = []
        for act in area.acts:
            sentence, texts = _sentence(f, act, form)
            sentences.append(sentence)
            date, extra = date_gold(f, act)
            said = {"lead": act.lead[f.lang], "product": act.product[f.lang]}
            row = f.gold(i, act, "", date, said, "narrative", extra)
            product = row["product"]
            row |= {
                "code": "",
                "activity": either(*texts),
                "product": either(product, product[0].lower() + product[1:]),
            }
            row.pop("budget", None)
            row.pop("currency", None)
            rows.append(row)
        if rng.random() < 0.5:
            doc.add(Words(" ".join(sentences), "p"))
        else:
            doc.add(*(Words(f"• {s}", "item", 1) for s in sentences))
    return [rows]


def _sentence(f: Frame, act: Activity, form: int) -> tuple[str, list[str]]:
    """The sentence, and what may be taken as the activity's text."""
    text, lead, product = act.text[f.lang], act.lead[f.lang], act.product[f.lang]
    when = f" ({f.say(act.when)})" if act.when else ""
    tail = OUTPUT[f.lang][form] + product[0].lower() + product[1:] + "."
    if VERB.match(act.text["es"]):
        head = HEADS[f.lang][form].format(lead=lead)
        core = text[0].lower() + text[1:]
        will = head.removeprefix(lead + " ") if head.startswith(lead) else head
        return head + core + when + tail, [text, core, head + core, will + core, core + when, head + core + when]
    by = f", a cargo de {lead}" if f.lang == "es" else f", led by {lead}"
    return text + by + when + tail, [text, text + by, text + by + when]
