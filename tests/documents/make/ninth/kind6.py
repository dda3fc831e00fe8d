"""Two languages in one table."""

from __future__ import annotations

from pathlib import Path

from made import Made

from ninth.office import docx
from ninth.plan import Plan, Table

ROWS = (
    ("1", "Talleres de monitoreo comunitario de la calidad del agua", "Community water-quality monitoring workshops", "Dos talleres", "Two workshops", "OIEA / IAEA", "Secretaría Técnica", "Technical Secretariat", "Abril / April", "Abril", "April", "2022-04", 1),
    ("2", "Guía de buenas prácticas para plantas extractoras de aceite", "Good-practice guide for palm oil mills", "Guía publicada", "Published guide", "BID / IDB", "Grupo de Agua", "Water Group", "T2-T3 / Q2-Q3", "T2-T3", "Q2-Q3", "2022-Q2/2022-Q3", 1),
    ("3", "Limpieza binacional de la desembocadura", "Binational clean-up of the river mouth", "Informe de la jornada", "Report of the day", "Municipalidades / Municipalities", "Secretaría Técnica", "Technical Secretariat", "17/09/2022", "17/09/2022", "17/09/2022", "=2022-09-17", 1),
    ("4", "Censo de manatíes en la laguna", "Census of manatees in the lagoon", "Base de datos", "Database", "BID / IDB", "Grupo de Fauna", "Wildlife Group", "Primer semestre / First half", "Primer semestre", "First half", "2022-H1", 2),
    ("5", "Cámaras trampa en el corredor biológico", "Camera traps in the biological corridor", "30 cámaras instaladas", "30 cameras installed", "PNUD / UNDP", "Grupo de Fauna", "Wildlife Group", "Octubre-diciembre / October-December", "Octubre-diciembre", "October-December", "2022-10/2022-12", 2),
)  # fmt: skip
AREAS = {1: ("Agua y saneamiento", "Water and sanitation"), 2: ("Vida silvestre", "Wildlife")}


def _basin(path: Path) -> None:
    es = Plan("6-229-sarstun-2022-bi.es", "PLAN DE TRABAJO 2022", 2022, "es", adopted_on="2021-11-25 || ∅")
    en = Plan("6-229-sarstun-2022-bi.en", "WORK PLAN 2022", 2022, "en", adopted_on="2021-11-25 || ∅")
    es.add(
        ("sub", "Comisión Binacional de la Cuenca del Río Sarabán / Binational Commission of the Saraban River Basin"),
        ("title", "PLAN DE TRABAJO 2022 / WORK PLAN 2022"),
    )
    es.p(
        "Aprobado por la Comisión el 25 de noviembre de 2021. Los responsables informan cada semestre.",
        "Approved by the Commission on 25 November 2021. Leads report every half-year.",
    )
    heads = [
        "N.º / No.",
        "Actividad",
        "Activity",
        "Producto",
        "Product",
        "Recursos / Resources",
        "Responsable",
        "Lead",
        "Fecha / Date",
    ]
    for number, (title, name) in AREAS.items():
        es.area(str(number), title)
        en.area(str(number), name)
        es.add(("h", 1, f"{number}. {title} / {name}"))
        printed = []
        for code, a, b, prod, made, res, lead, head, shown, t_es, t_en, meaning, area in ROWS:
            if area != number:
                continue
            printed.append([code, a, b, prod, made, res, lead, head, shown])
            for plan, act_, product, who, words, side in ((es, a, prod, lead, t_es, 0), (en, b, made, head, t_en, 1)):
                plan.prose(
                    "",
                    f"{words} || {shown}",
                    meaning,
                    alt=act_,
                    code=code,
                    product=product,
                    lead=who,
                    layout="table",
                    resources=f"{res.split(' / ')[side]} || {res}",
                    resource_bodies="*",
                )
        es.add(("t", Table([heads], printed, [0.6, 2.4, 2.4, 1.3, 1.3, 1.3, 1.3, 1.3, 1.4], size=8)))
    es.p("La Comisión se reúne en pleno dos veces al año. / The Commission meets in plenary twice a year.")
    docx(path, es.blocks, head="CBRS", foot="", wide=True, size=10, margin=15, color="1B4F72")
    es.done()
    en.done()


DOCUMENTS = (
    Made(
        "6-229-sarstun-2022-bi",
        6,
        "docx",
        "ninth",
        ("es", "en"),
        "text columns twice, resources and dates shared with a slash",
        _basin,
    ),
)
