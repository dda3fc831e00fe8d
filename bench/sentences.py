"""How many plain sentences are read wholly: made from forms and words in both languages, for as many seeds as asked.

    python -m bench.sentences [--seeds 20] [--show]

Of each sentence the work, who leads it, its date and its money are known; it is right if one work is found that holds its
noun, with all of these. `--show` prints the sentences that are not.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pipeline.extract.sentences import read_sentence  # noqa: E402

YEAR = 2022
EACH = 4
"""Sentences of a form for one seed."""


@dataclass(frozen=True)
class Words:
    """What one sentence is made of: the forms of a verb, a thing, who leads, when, with what money."""

    verb: tuple[str, ...]
    thing: str
    lead: str
    date: str
    money: str

    def opened(self, words: str) -> str:
        return words[0].upper() + words[1:]


Form = Callable[[Words], str]

ES = {
    "verb": (
        ("publicar", "publicará", "se publicará", "será publicada", "publique"),
        ("elaborar", "elaborará", "se elaborará", "será elaborada", "elabore"),
        ("actualizar", "actualizará", "se actualizará", "será actualizada", "actualice"),
        ("traducir", "traducirá", "se traducirá", "será traducida", "traduzca"),
        ("distribuir", "distribuirá", "se distribuirá", "será distribuida", "distribuya"),
        ("hacer", "hará", "se hará", "será hecha", "haga"),
        ("terminar", "terminará", "se terminará", "será terminada", "termine"),
        ("imprimir", "imprimirá", "se imprimirá", "será impresa", "imprima"),
        ("evaluar", "evaluará", "se evaluará", "será evaluada", "evalúe"),
        ("entregar", "entregará", "se entregará", "será entregada", "entregue"),
    ),
    "thing": (
        "la guía de compras públicas", "una guía sobre datos abiertos", "la norma de archivos", "una encuesta de usuarios",
        "la plataforma de trámites",
    ),
    "lead": (
        "la Secretaría Técnica", "Chile", "el Ministerio de Salud", "la Unidad de Planificación", "Perú y Colombia",
        "el Grupo de Trabajo de Datos",
    ),
    "date": (
        "en mayo", "en el segundo trimestre", "antes del 30 de junio", "a más tardar el 15 de octubre", "el 4 de julio",
        "entre marzo y mayo", "durante el primer semestre", "hacia fines de agosto",
    ),
    "money": (
        "con fondos del BID", "con recursos propios", "con cargo al presupuesto ordinario", "con el apoyo de la OEA",
        "financiado por el Banco Mundial",
    ),
}  # fmt: skip
ES_FORMS: dict[str, Form] = {
    "subject first": lambda w: f"{w.opened(w.lead)} {w.verb[1]} {w.thing} {w.date}.",
    "date first": lambda w: f"{w.opened(w.date)}, {w.lead} {w.verb[1]} {w.thing}.",
    "money set in": lambda w: f"{w.opened(w.date)} {w.lead} {w.verb[1]}, {w.money}, {w.thing}.",
    "se, a cargo de": lambda w: f"{w.opened(w.date)} {w.verb[2]} {w.thing}, a cargo de {w.lead}.",
    "passive, por": lambda w: f"{w.opened(w.thing)} {w.verb[3]} {w.date} por {w.lead}.",
    "está previsto": lambda w: f"Está previsto {w.verb[0]} {w.thing} {w.date}; la responsable será {w.lead}.",
    "se encargará de": lambda w: f"{w.opened(w.lead)} se encargará de {w.verb[0]} {w.thing} {w.date}.",
    "corresponderá a": lambda w: f"Corresponderá a {w.lead} {w.verb[0]} {w.thing} {w.date}, {w.money}.",
    "money behind subject": lambda w: f"{w.opened(w.lead)}, {w.money}, {w.verb[1]} {w.date} {w.thing}.",
    "se prevé que": lambda w: f"Se prevé que {w.lead} {w.verb[4]} {w.thing} {w.date}.",
    "tiene previsto": lambda w: f"{w.opened(w.lead)} tiene previsto {w.verb[0]} {w.thing} {w.date}.",
    "date before object": lambda w: f"{w.opened(w.lead)} {w.verb[1]} {w.date} {w.thing}, {w.money}.",
}
EN = {
    "verb": (
        ("publish", "published"), ("prepare", "prepared"), ("update", "updated"), ("translate", "translated"),
        ("carry out", "carried out"), ("write", "written"), ("build", "built"), ("draw up", "drawn up"),
        ("put online", "put online"), ("test", "tested"), ("set up", "set up"), ("complete", "completed"),
    ),
    "thing": ("a guide on public procurement", "the records standard", "a survey of users", "an open data portal", "the training manual"),
    "lead": (
        "the Technical Secretariat", "Chile", "the Ministry of Health", "the Planning Unit", "Peru and Colombia",
        "the Working Group on Data",
    ),
    "date": (
        "in May", "in the second quarter", "by 30 June", "no later than 15 October", "between March and May", "on 4 July",
        "during the first half of the year", "towards the end of August",
    ),
    "money": (
        "with IDB funds", "with its own resources", "from the regular budget", "with support from the OAS",
        "financed by the World Bank",
    ),
}  # fmt: skip
EN_FORMS: dict[str, Form] = {
    "subject first": lambda w: f"{w.opened(w.lead)} will {w.verb[0]} {w.thing} {w.date}.",
    "date first": lambda w: f"{w.opened(w.date)}, {w.lead} will {w.verb[0]} {w.thing}.",
    "passive, by": lambda w: f"{w.opened(w.thing)} will be {w.verb[1]} {w.date} by {w.lead}.",
    "passive, led by": lambda w: f"{w.opened(w.thing)} is to be {w.verb[1]} {w.date}, led by {w.lead}.",
    "plans to": lambda w: f"{w.opened(w.lead)} plans to {w.verb[0]} {w.thing} {w.date}, {w.money}.",
    "it is planned": lambda w: f"It is planned to {w.verb[0]} {w.thing} {w.date}; {w.lead} will take the lead.",
    "responsible for": lambda w: (
        f"{w.opened(w.lead)} is responsible for the {w.thing.split(' ', 1)[1]}, which will be {w.verb[1]} {w.date}."
    ),
    "money set in": lambda w: f"{w.opened(w.date)}, {w.money}, {w.lead} will {w.verb[0]} {w.thing}.",
    "money behind subject": lambda w: f"{w.opened(w.lead)}, {w.money}, will {w.verb[0]} {w.thing} {w.date}.",
    "has agreed to": lambda w: f"{w.opened(w.lead)} has agreed to {w.verb[0]} {w.thing} {w.date}.",
    "money last": lambda w: f"{w.opened(w.lead)} shall {w.verb[0]} {w.thing} {w.date} {w.money}.",
    "it will fall to": lambda w: f"It will fall to {w.lead} to {w.verb[0]} {w.thing} {w.date}.",
}
_ONE_WORD = (("a cargo de el ", "a cargo del "), (" a el ", " al "), (" de el ", " del "))


def made(seed: int) -> Iterator[tuple[str, str, str, Words]]:
    """Language, form, sentence and what it is made of."""
    chance = random.Random(seed)
    for language, stock, forms in (("es", ES, ES_FORMS), ("en", EN, EN_FORMS)):
        for name, form in forms.items():
            for _ in range(EACH):
                words = Words(*(chance.choice(stock[k]) for k in ("verb", "thing", "lead", "date", "money")))  # type: ignore[arg-type]
                sentence = form(words)
                for apart, one in _ONE_WORD:
                    sentence = sentence.replace(apart, one)
                yield language, name, sentence, words


def _bare(words: str) -> str:
    return " ".join(w for w in words.split() if w.lower() not in {"the", "la", "el"}).strip(" .,")


def wholly_read(sentence: str, words: Words) -> bool:
    told = read_sentence(sentence, YEAR)
    works = [s for s in told if s.sort == "plan"]
    fields: dict[str, str] = {}
    for statement in told:
        for cut in statement.cuts:
            fields.setdefault(cut.field, sentence[slice(*cut.value)])
    activity = " ".join(sentence[a:b] for s in works for a, b in s.core)
    return (
        len(works) == 1
        and _bare(words.thing.split(" ", 1)[1]) in _bare(activity)
        and _bare(fields.get("lead", "")) == _bare(words.lead)
        and "date" in fields
        and (words.money not in sentence or ("resources" in fields and words.money not in activity))
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    counts: dict[tuple[str, str], list[int]] = {}
    for seed in range(1, args.seeds + 1):
        for language, name, sentence, words in made(seed):
            right = wholly_read(sentence, words)
            tally = counts.setdefault((language, name), [0, 0])
            tally[0] += right
            tally[1] += 1
            if args.show and not right:
                print(f"{language} {name}: {sentence}")
    print("| language | form | sentences | wholly read |\n|---|---|---|---|")
    for (language, name), (right, number) in counts.items():
        print(f"| {language} | {name} | {number} | {right / number:.2f} |")
    right, number = (sum(c[i] for c in counts.values()) for i in (0, 1))
    print(f"| both | **all** | {number} | {right / number:.3f} |")


if __name__ == "__main__":
    main()
