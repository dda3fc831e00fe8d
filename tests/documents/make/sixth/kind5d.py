"""Kind 5, last part: a federal network of archives, what was done and what will be (PDF in two columns)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fifth.gold import both, either
from reportlab.platypus import Paragraph, Spacer

from sixth.leaf import also, flow, pen, spell
from sixth.talk import due, span, told

ARCHIVES = [
    ("h", "I. Lo hecho en 2019"),
    ("p", "La Red digitalizó 214.000 folios de protocolos notariales. Se dictaron en Paraná dos talleres de "
        "restauración, con fondos del "
          "Consejo Federal de Inversiones, y el Archivo de Salta coordinó la edición del catálogo de mapas. La guía "
          "de fondos judiciales "
          "debía publicarse en octubre de 2019; no se llegó."),
    ("h", "II. Lo que se hará en 2020"),
    ("s", "Digitalización"),
    ("p", "El Archivo de Mendoza y el de San Juan digitalizarán, entre abril y julio, los padrones de regantes; el "
        "Departamento "
          "General de Irrigación aportará los fondos."),
    ("p", "Antes de que termine el año deberá quedar en línea el buscador común de la Red, obra que toma a su cargo "
        "el Archivo de "
          "Córdoba."),
    ("s", "Publicaciones"),
    ("p", "Saldrá en marzo, por fin, la guía de fondos judiciales, que edita el Archivo de Salta. Le seguirá en el "
        "segundo semestre un "
          "boletín de la Red, a cargo de la Secretaría."),
    ("s", "Capacitación"),
    ("p", "Están previstas una pasantía de conservación en Ushuaia para el mes de noviembre y una jornada virtual "
        "sobre derecho de "
          "acceso, que dictará el Archivo de Santa Fe el 28 de mayo de 2020."),
    ("p", "La Red no organizará congreso este año. Sería oportuno que las provincias sancionaran sus leyes de "
        "archivos."),
]  # fmt: skip


def archives(path: Path) -> None:
    body = pen("b", "Times-Roman", 10.5, alignment=4, spaceAfter=6, firstLineIndent=12)
    style = {
        "p": body,
        "h": pen("h", "Times-Bold", 13, spaceBefore=10, spaceAfter=6),
        "s": pen("s", "Times-BoldItalic", 11, spaceBefore=6, spaceAfter=3),
    }
    story: list[Any] = [
        Paragraph("RED FEDERAL DE ARCHIVOS PROVINCIALES", pen("o", "Times-Bold", 13, alignment=0)),
        Paragraph("Memoria 2019 y Plan de Trabajo 2020", pen("t", "Times-Italic", 15, spaceAfter=14)),
        *(Paragraph(text, style[kind]) for kind, text in ARCHIVES),
        Spacer(1, 16), Paragraph("Santa Rosa, 6 de diciembre de 2019", pen("f", "Times-Roman", 9.5)),
    ]  # fmt: skip
    flow(path, story, "RFAP", "Memoria y Plan | %d", 2, size=(430, 520), margin=40, font="Times-Roman")
    scan, print_, teach = (
        (either("", str(i), "II"), either(t, "Lo que se hará en 2020"))
        for i, t in enumerate(("Digitalización", "Publicaciones", "Capacitación"), 1)
    )
    court = "guía de fondos judiciales"
    rows = [
        told(scan, spell("El Archivo de Mendoza y el de San Juan digitalizarán, entre abril y julio, los padrones de "
            "regantes[; el Departamento General de Irrigación aportará los fondos]",
                         "{El Archivo de Mendoza y el de San Juan digitalizarán |digitalizarán |digitalizar "
                         "|digitalización de |}[los ]padrones de regantes[ entre abril y julio][; el Departamento "
                         "General de Irrigación aportará los fondos]",
                         "digitalizarán, entre abril y julio, los padrones de regantes[; el Departamento General de "
                         "Irrigación aportará los fondos]"),
             span("entre abril y julio", "2020-04/2020-07") | {"date_text": either("entre abril y julio",
                 "abril y julio")},
             lead=either("El Archivo de Mendoza y el de San Juan", "Archivo de Mendoza y el de San Juan"),
                 resources=also("Departamento General de Irrigación", "el "),
             quantity="", product=either("", "padrones de regantes", "los padrones de regantes")),
        told(scan, spell("[Antes de que termine el año ]deberá quedar en línea el buscador común de la Red[, obra que "
            "toma a su cargo el Archivo de Córdoba]",
                         "{quedar en línea el |poner en línea el |puesta en línea del |el |}buscador común de la "
                         "Red[, obra que toma a su cargo el Archivo de Córdoba]",
                         "buscador común", "el buscador común de la Red deberá quedar en línea"),
             due("Antes de que termine el año", "2020-12-31"), lead=also("Archivo de Córdoba", "el "), place=either("",
                 "en línea"),
             product=either("", "buscador común de la Red", "el buscador común de la Red", "buscador común",
                 "buscador")),
        told(print_, spell(f"Saldrá en marzo, por fin, la {court}[, que edita el Archivo de Salta]",
            f"{{Saldrá la |saldrá, por fin, la |la |edición de la |editar la |}}{court}[, que edita el Archivo de "
            f"Salta]"),
             span("marzo", "2020-03", before=("en ",)), lead=also("Archivo de Salta", "el "), product=either("", court,
                 f"la {court}", "guía")),
        told(print_, spell("{Le seguirá |seguirá |}[en el segundo semestre ][un ]boletín de la Red[, a cargo de la "
            "Secretaría]", "boletín[, a cargo de la Secretaría]"),
             span("segundo semestre", "2020-H2", before=("en el ", "el ")), lead=also("Secretaría", "la ",
                 "a cargo de la "),
             product=either("", "boletín de la Red", "un boletín de la Red", "boletín", "un boletín")),
        told(teach, spell("[Están previstas ][una ]pasantía de conservación[ en Ushuaia][ para el mes de noviembre]",
            "prevista una pasantía de conservación"),
             span("noviembre", "2020-11", before=("mes de ", "el mes de ", "para el mes de ")), lead="",
                 place=also("Ushuaia", "en "),
             product=either("", "pasantía de conservación", "una pasantía de conservación", "pasantía")),
        told(teach, spell("[Están previstas ][una ]jornada virtual sobre derecho de acceso[, que dictará el Archivo "
            "de Santa Fe][ el 28 de mayo de 2020]"),
             span("28 de mayo de 2020", "2020-05", "2020-05-28", "2020-05-28", before=("el ",)),
                 lead=also("Archivo de Santa Fe", "el "), place=either("", "virtual"),
             product=either("", "jornada virtual sobre derecho de acceso",
                 "una jornada virtual sobre derecho de acceso", "jornada virtual")),
    ]  # fmt: skip
    rows[1]["period"] += " || 2020"
    areas = [
        (either("", str(i)), t, "*", "*") for i, t in enumerate(("Digitalización", "Publicaciones", "Capacitación"), 1)
    ]
    both("5-130-archivos-2020-es", either("Memoria 2019 y Plan de Trabajo 2020"), 2020, "es", areas, rows,
         adopted_on=either("", "2019-12-06"), adopted_at=either("", "Santa Rosa"))  # fmt: skip
