"""One hostile file: its name, how it is made, what it must end in; and the plans that hostile files are made from."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from dataclasses import dataclass

EXTRACTS, NONE, ERROR, SKIPPED = "extracts", "no plan found", "clear error", "skipped"


@dataclass(frozen=True)
class Trap:
    """`name`: of the file. `make`: its bytes. `expected`: status; `also_ok`: others that are right, joined by `|`."""

    kind: str
    name: str
    make: Callable[[], bytes] | bytes | str
    expected: str
    also_ok: str = ""

    def content(self) -> bytes:
        made = self.make() if callable(self.make) else self.make
        return made.encode() if isinstance(made, str) else made

    def row(self) -> dict[str, str]:
        """The row of a manifest as `bench.nasty` has it."""
        coded = base64.b64encode(os.fsencode(self.name)).decode()
        return {
            "path": self.name,
            "path_b64": coded,
            "kind": self.kind,
            "expected": self.expected,
            "also_ok": self.also_ok,
            "check": "",
        }


ROWS = [
    ("1.1", "Organizar un taller regional de catastro", "Perú", "marzo de 2021", "Informe del taller"),
    ("1.2", "Publicar la guía de datos abiertos", "Secretaría Técnica", "segundo semestre de 2021", "Guía"),
    ("1.3", "Estudio sobre firma electrónica", "Chile y Uruguay", "octubre de 2021", "Estudio"),
    ("1.4", "Curso virtual para registradores", "Colombia", "mayo de 2021", "Curso para 40 personas"),
]
HEAD = ("N.º", "Actividad", "Responsable", "Plazo", "Producto")
TITLE = "Plan Anual de Trabajo 2021"


def markdown() -> str:
    """A plan of four activities in Markdown."""
    lines = [f"# {TITLE}", "", "## 1. Modernización", "", "| " + " | ".join(HEAD) + " |", "|---" * len(HEAD) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in ROWS), ""])


def html(before: str = "", after: str = "") -> str:
    """The same as HTML, with something before and after it in the body."""
    cells = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in ROWS)
    head = "".join(f"<th>{h}</th>" for h in HEAD)
    return (
        f"<html><head><meta charset=utf-8><title>{TITLE}</title></head><body>{before}<h1>{TITLE}</h1>"
        f"<h2>1. Modernización</h2><table><tr>{head}</tr>{cells}</table>{after}</body></html>"
    )


def narrative() -> str:
    """The same as text with labels."""
    parts = [TITLE.upper(), "", "1. Modernización", ""]
    for code, activity, lead, date, product in ROWS:
        parts += [f"{code} {activity}.", f"Responsable: {lead}.", f"Plazo: {date}.", f"Entregable: {product}.", ""]
    return "\n".join(parts)
