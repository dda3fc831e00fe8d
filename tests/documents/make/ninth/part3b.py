"""Tables without row lines, HTML, Markdown and text columns, beside prose and labels: part b."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.units import mm

from ninth.before import BEFORE
from ninth.office import web
from ninth.pdf import Look, draw
from ninth.plain import pipes
from ninth.plan import Plan, Table


def parroquia(path: Path) -> None:
    """One document."""
    p = Plan("3-212-parroquia-2018-es", "PLAN OPERATIVO ANUAL 2018", 2018, "es")
    p.add(("sub", "GOBIERNO AUTÓNOMO DESCENTRALIZADO PARROQUIAL RURAL DE SAN ISIDRO DE CHAQUIÑÁN"), ("title", p.title))
    p.p(
        "El POA 2018 se enmarca en el Plan de Desarrollo y Ordenamiento Territorial 2015-2019 y fue conocido por la asamblea parroquial. Las asignaciones provienen del modelo de equidad territorial."
    )
    p.add(*BEFORE[p.stem])
    p.area("", "Componente biofísico || biofísico", "COMPONENTE BIOFÍSICO", 2)
    heads, fields, widths = (
        "Cód. | Proyecto / actividad | Responsable | Cronograma | Presupuesto USD",
        "code activity lead date budget",
        "0.95 3 1.8 1.5 1.55",
    )
    p.table(
        heads,
        fields,
        """
BF-01 | Reforestación de las márgenes del río Ambuquí con especies nativas producidas en el vivero parroquial | Comisión de Ambiente | octubre a diciembre :: 2018-10/2018-12 | 4.800,00 :: 4800 USD
BF-02 | Campaña de recolección de pilas y envases de agroquímicos en las siete comunidades | Comisión de Ambiente y juntas de agua | mayo :: 2018-05 | 650,50 :: 650.5 USD
""",
        "white",
        widths,
        size=10.5,
    )
    p.area(
        "",
        "Componente asentamientos humanos y vialidad || asentamientos humanos y vialidad",
        "COMPONENTE ASENTAMIENTOS HUMANOS Y VIALIDAD",
        2,
    )
    p.table(
        heads,
        fields,
        """
AH-01 | Mantenimiento de 12 km de la vía Chaquiñán - El Rosal por administración directa | Presidencia | primer semestre :: 2018-H1 | 27.300,00 :: 27300 USD
AH-02 | Adoquinado de la calle Bolívar, entre el parque central y la escuela, con mano de obra comunitaria | Comisión de Obras | hasta el 28 de septiembre de 2018 :: <2018-09-28 | 41.975,25 :: 41975.25 USD
""",
        "white",
        widths,
        size=10.5,
    )
    p.area("", "Componente sociocultural || sociocultural", "COMPONENTE SOCIOCULTURAL", 2)
    p.p("Este componente lo coordina la vocalía social, sin presupuesto propio salvo el convenio con el MIES.")
    p.p(
        "- "
        + p.prose(
            "Atención domiciliaria a 40 adultos mayores, durante todo el año",
            "durante todo el año || todo el año",
            "2018",
            alt="Atención domiciliaria a 40 adultos mayores || Atención domiciliaria a 40 adultos mayores, durante todo el año || Atención domiciliaria a 40 adultos mayores, durante todo el año (convenio MIES)",
            resources="convenio MIES || MIES || ∅",
            lead="∅ || vocalía social || la vocalía social",
            quantity="40 || ∅",
        )
        + " (convenio MIES).",
        "- "
        + p.prose(
            "Colonia vacacional para niñas y niños‹, en agosto›",
            "en agosto || agosto",
            "2018-08",
            lead="∅ || vocalía social || la vocalía social",
            resources="∅ || convenio MIES",
        )
        + ".",
    )
    for row in p.rows:
        row["area_number"] = "∅"
    p.add(
        ("h", 2, "RESUMEN DE INGRESOS"),
        (
            "t",
            Table(
                [["Partida", "Valor USD"]],
                [
                    ["Transferencia corriente", "61.204,80"],
                    ["Transferencia de inversión", "142.811,20"],
                    ["TOTAL", "204.016,00"],
                ],
                [3, 1],
                "white",
                size=10.5,
            ),
        ),
    )
    p.p("Ing. Marcelo Pupiales          Sra. Rosa Yandún", "PRESIDENTE                      SECRETARIA-TESORERA")
    draw(path, p.blocks, Look(size=13, margin=25 * mm, foot="", head="", color="#222222", centred=True))
    p.done()


def cooperatives(path: Path) -> None:
    """One document."""
    p = Plan("3-213-cooperatives-2024-en", "Annual Operations Plan 2024", 2024, "en")
    p.add(("title", p.title), ("sub", "Provincial Cooperative Development Office, Province of Dalogan"))
    p.p("Posted 5 January 2024. The Office assists 186 registered cooperatives. Figures are in Philippine pesos (PHP).")
    p.area("KRA 1 || 1", "Registration and compliance", "KRA 1. Registration and compliance")
    p.table(
        "Activity | Target | Person in charge | Schedule | Fund (PHP)",
        "activity x lead date budget",
        """
Pre-registration seminars in the municipalities | 12 seminars | Ms. Ablaza | January - June :: 2024-01/2024-06 | 96,000 :: 96000 PHP
Clinic on annual reportorial requirements | 1 clinic, 80 cooperatives | Mr. Dumlao | 22 March 2024 :: =2024-03-22 | 45,500 :: 45500 PHP
Visit delinquent cooperatives and recommend action to the CDA | 25 visits | Compliance Desk | 3rd quarter :: 2024-Q3 | 38,000 :: 38000 PHP
= Total | | | | 179,500
""",
    )
    p.area("KRA 2 || 2", "Enterprise development", "KRA 2. Enterprise development")
    p.p("Activities under this KRA are done with partner agencies.")
    p.items(
        {"Person in charge": "lead", "Schedule": "date", "Expected output": "product"},
        """
* 2.1 | Product packaging workshop for coffee cooperatives
Person in charge: Enterprise Desk
Schedule: 14-16 May 2024 :: d 2024-05-14/2024-05-16
Expected output: Three new label designs
* 2.2 | Provincial cooperative trade fair
Person in charge: Enterprise Desk
Schedule: October 2024 (Cooperative Month) :: 2024-10
Expected output: Trade fair report
""",
        "dl",
    )
    p.area("KRA 3 || 3", "Research and awards", "KRA 3. Research and awards")
    p.add(
        (
            "ul",
            [
                p.prose(
                    "Search for outstanding cooperatives‹ (Provincial Cooperative Officer, Q4)›",
                    "Q4",
                    "2024-Q4",
                    lead="Provincial Cooperative Officer",
                ),
                p.prose(
                    "Profile of women's cooperatives‹ (Research Desk, by November 30, 2024)›",
                    "by November 30, 2024 || November 30, 2024",
                    "<2024-11-30",
                    lead="Research Desk",
                ),
            ],
        )
    )
    p.add(
        ("h", 1, "Cooperatives by type"),
        ("t", Table([["Type", "Number"]], [["Credit", "71"], ["Multipurpose", "88"], ["Producers", "27"]], [1, 1])),
    )
    web(
        path,
        p.blocks,
        "AOP 2024 - PCDO Dalogan",
        "en",
        "body{font-family:Arial} td{vertical-align:top}",
        heads=False,
        nav='<div id="nav"><a href="#">Home</a> | <a href="#">Services</a> | <a href="#">Transparency</a></div>',
        foot='<div class="footer">Provincial Capitol, Dalogan. Last updated 5 January 2024</div>',
    )
    p.done()


def mancomunidad(path: Path) -> None:
    """One document."""
    p = Plan(
        "3-214-mancomunidad-2023-es", "Programa anual de actuaciones 2023", 2023, "es", adopted_on="2022-12-15 || ∅"
    )
    p.area("1", "Ciclo integral del agua")
    first = p.table(
        "Actuación | Servicio responsable | Calendario | Importe (€) | Observaciones",
        "activity lead date budget details",
        """
Renovación de la red de abastecimiento en la calle Mayor de Valdelosa | Servicio de Aguas | T1-T2 2023 :: 2023-Q1/2023-Q2 | 186.400,00 :: 186400 EUR | Cofinanciada por la Diputación
Telelectura de 900 contadores | Servicio de Aguas | a lo largo de 2023 :: 2023 | 74.250,80 :: 74250.8 EUR | 
Redacción del plan de emergencia por sequía | Secretaría-Intervención | antes del 1 de junio de 2023 :: <2023-06-01 | 14.900,00 :: 14900 EUR | Contrato menor
**Total** | | | **275.550,80** | 
""".replace("**Total**", "= **Total**"),
        show=False,
    )
    p.area("2", "Residuos y economía circular")
    second = p.table(
        "Actuación | Servicio responsable | Calendario | Producto",
        "activity lead date product",
        """
Implantación de la recogida de biorresiduos puerta a puerta | Servicio de Residuos | septiembre-diciembre :: 2023-09/2023-12 | Servicio en funcionamiento en cinco municipios
Campaña informativa en mercados y centros escolares | Educación Ambiental | 2.º trimestre :: 2023-Q2 | Folleto; 20 charlas
""",
        show=False,
    )
    p.area("3", "Servicios sociales de base")
    items = []
    for marked, text, meaning, more in (
        (
            "**Ayuda a domicilio.** Licitación del nuevo contrato",
            "marzo de 2023",
            "2023-03",
            {"lead": "Trabajo Social"},
        ),
        (
            "**Infancia.** Apertura de dos ludotecas itinerantes",
            "julio y agosto",
            "2023-07/2023-08",
            {"lead": "Equipo de Infancia"},
        ),
        (
            "**Mayores.** Talleres de memoria en ocho pueblos",
            "de octubre a diciembre de 2023 || octubre a diciembre de 2023",
            "2023-10/2023-12",
            {"lead": "Trabajo Social", "resources": "Junta y cuotas"},
        ),
    ):
        name, _, words = marked.replace("**", "").partition(". ")
        p.prose("", text, meaning, alt=f"{name}. {words} || {words}", **more)
        tail = f"  \n  *Responsable:* {more['lead']}. *Calendario:* {text.split(' || ')[0]}." + (
            f" *Financiación:* {more['resources']}." if "resources" in more else ""
        )
        items.append(f"- {marked}.{tail}")
    path.write_text(
        f"""---
layout: transparencia
fecha: 2022-12-20
---

# {p.title}

**Mancomunidad de Municipios Alto Tormillo** · aprobado por la Asamblea de la Mancomunidad en sesión de 15 de diciembre de 2022

La Mancomunidad agrupa catorce municipios con 9.312 habitantes. El presupuesto de 2023 asciende a 2,1 millones de euros, un 4 % más que el anterior. En 2022 se ejecutó el 88 % de lo programado.

[Descargar en PDF](/documentos/paa-2023.pdf)

## 1. Ciclo integral del agua

{pipes(first)}

> Los importes incluyen IVA.

## 2. Residuos y economía circular

{pipes(second, ":---")}

## 3. Servicios sociales de base

Estas actuaciones no llevan cuadro porque se financian con el convenio marco:

{chr(10).join(items)}

## Anexo. Cuotas de los municipios

| Municipio | Habitantes | Cuota (€) |
|---|--:|--:|
| Valdelosa | 1.904 | 38.080 |
| Peñarrubia de Tormillo | 1.120 | 22.400 |
| Otros doce | 6.288 | 125.760 |
""",
        encoding="utf-8",
    )
    p.done()
