"""Kind 3: no rules: aligned words, plain HTML, Markdown, tabs, spaces."""

from __future__ import annotations

import textwrap
from pathlib import Path

from fifth.gold import both, by, either, when
from made import Made
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from seventh.rows import alts, table

# --- 141: a county health board, aligned words in a PDF -
HEALTH = (
    ("1", "Prevention", (
        ("1.1", "Flu vaccination clinics in eleven community centers", "Nursing", "Clinic log", "Sept-Nov 2017",
         "$41,200"),
        ("1.2", "Radon test kits for rural households", "Environmental Health", "500 kits", "January 2017", "$6,750"),
        ("1.3", "Tobacco-free campus policy for the community college and its two satellite sites", "Health Promotion",
         "Policy",
         "by June 30, 2017", "$0"),
    )),
    ("2", "Preparedness", (
        ("2.1", "Heat emergency plan", "Emergency Planning", "Plan", "Q2", "$12,000"),
        ("2.2", "Tabletop exercise with the hospitals", "Emergency Planning", "Exercise report", "October 2017",
         "$4,300"),
        ("2.3", "Volunteer registry", "Emergency Planning", "Registry", "Year-long", "$2,500"),
    )),
)  # fmt: skip
HEALTH_DATES = {
    "Sept-Nov 2017": when("Sept-Nov 2017", "2017-09/2017-11"),
    "January 2017": when("January 2017", "2017-01"),
    "by June 30, 2017": by(alts("by |June 30, 2017"), "2017-06-30"),
    "Q2": when("Q2", "2017-Q2"),
    "October 2017": when("October 2017", "2017-10"),
    "Year-long": when("Year-long", "2017"),
}
SPOTS = (52, 84, 272, 372, 442, 522)


def foot(canvas: Canvas, page: str) -> None:
    """Foot of a page."""
    canvas.setFont("Helvetica-Oblique", 8)
    canvas.drawString(52, 40, "Tamarack County is an equal opportunity employer.")
    canvas.drawRightString(560, 40, page)


def health(path: Path) -> None:
    """Aligned words, wrapped cells."""
    stem, title = "3-141-health-2017-en", "2017 ANNUAL WORK PLAN"
    canvas = Canvas(str(path), pagesize=LETTER, invariant=1)
    canvas.setTitle(title)

    def line(y: float, cells: tuple[str, ...], font: str) -> float:
        canvas.setFont(font, 9)
        wrapped = [textwrap.wrap(c, w) or [""] for c, w in zip(cells, (6, 40, 22, 15, 18, 12), strict=True)]
        for k in range(max(map(len, wrapped))):
            for x, part in zip(SPOTS, wrapped, strict=True):
                if k < len(part):
                    canvas.drawString(x, y - 11 * k, part[k])
        return y - 11 * max(map(len, wrapped)) - 7

    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(52, 730, "Tamarack County Board of Health")
    canvas.drawString(52, 712, title)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(52, 692, "Adopted December 13, 2016")
    y, rows = 660.0, []
    for number, name, acts in HEALTH:
        if number == "2":
            foot(canvas, "1")
            canvas.showPage()
            canvas.setFont("Helvetica", 8)
            canvas.drawString(52, 755, "Tamarack County Board of Health")
            canvas.drawRightString(560, 755, "Work Plan 2017, continued")
            y = 725.0
        canvas.setFont("Helvetica-Bold", 10.5)
        canvas.drawString(52, y, f"{number}. {name}")
        y = line(y - 20, ("No.", "Activity", "Division", "Product", "Timeline", "Cost"), "Helvetica-Bold")
        for cells in acts:
            y = line(y, cells, "Helvetica")
        y -= 14
        rows += table(
            (number, name),
            ("code", "activity", "lead", "product", "date", "budget"),
            acts,
            HEALTH_DATES,
            2017,
            ("en", "USD"),
        )
    foot(canvas, "2")
    canvas.save()
    both(stem, title, 2017, "en", [(n, t, "", "*") for n, t, _ in HEALTH], rows, adopted_on="2016-12-13")


# --- 142: a cultural institute, HTML without th, inside a table for layout -
CULTURE = (
    ("Restauración del telón de boca del Teatro Colón", "Dirección de Patrimonio", "Telón restaurado", "febrero-julio",
     "$ 1.234.567,89"),
    ("Encuentro de coros infantiles", "Dirección de Música", "Concierto de cierre", "25 al 28 de agosto de 2016",
     "$ 310.000,00"),
    ("Talleres de luthería en cárceles", "Programa Cultura y Encierro", "Nueve talleres", "segundo semestre",
     "$ 188.400,50"),
    ("Fondo editorial: colección de poesía wichí", "Dirección del Libro", "Tres títulos",
     "antes del 31 de octubre de 2016", "$ 240.000,00"),
    ("Relevamiento de bibliotecas populares", "Dirección del Libro", "Base de datos", "T4", "$ 95.250,00"),
)  # fmt: skip
CULTURE_DATES = {
    "febrero-julio": when("febrero-julio", "2016-02/2016-07"),
    "25 al 28 de agosto de 2016": when("25 al 28 de agosto de 2016", "2016-08", "2016-08-25", "2016-08-28"),
    "segundo semestre": when("segundo semestre", "2016-H2"),
    "antes del 31 de octubre de 2016": {
        **by(alts("antes del |31 de octubre de 2016"), "2016-10-31"), "end_date": either("2016-10-31", "2016-10-30")
    },
    "T4": when("T4", "2016-Q4"),
}  # fmt: skip


def culture(path: Path) -> None:
    """No th, table inside a table for layout."""
    stem, title = "3-142-cultura-2016-es", "Plan anual de cultura 2016"
    marked = [[f"<TD VALIGN=top><FONT SIZE=2>{c}</FONT></TD>" for c in line] for line in CULTURE]
    cells = "".join(f"<TR>{''.join(line)}</TR>\n" for line in marked)
    heads = "".join(f"<TD><B>{h}</B></TD>" for h in ("Acción", "A cargo de", "Producto final", "Fecha", "Presupuesto"))
    page = f"""<HTML><HEAD><TITLE>Instituto Provincial de Cultura - Chaco Austral</TITLE></HEAD>
<BODY><TABLE WIDTH=100% BORDER=0><TR><TD WIDTH=160 VALIGN=top>
<A HREF="index.htm">Inicio</A><BR><A HREF="museos.htm">Museos</A><BR><A HREF="agenda.htm">Agenda</A></TD><TD>
<H1>{title}</H1>
<P>Resoluci&oacute;n I.P.C. N&deg; 1180/15. Importes en pesos argentinos.</P>
<TABLE>
<TR>{heads}</TR>
{cells}<TR><TD><B>TOTAL</B></TD><TD></TD><TD></TD><TD></TD><TD><B>$ 2.068.218,39</B></TD></TR>
</TABLE>
<P><FONT SIZE=1>Sitio optimizado para 1024 x 768</FONT></P></TD></TR></TABLE></BODY></HTML>
"""
    path.write_text(page, encoding="utf-8")
    rows = table(
        ("", ""),
        ("activity", "lead", "product", "date", "budget"),
        CULTURE,
        CULTURE_DATES,
        2016,
        ("es", either("ARS", "*")),
    )
    both(stem, title, 2016, "es", [], rows)


# --- 143: a network of seed banks, Markdown -
SEEDS = (
    ("Colecta", (
        ("C1", "Expedición de colecta de papas silvestres en la puna", "Perú", "120 accesiones", "BID",
         "abril y mayo de 2020"),
        ("C2", "Duplicado de seguridad en la bóveda regional", "Bolivia", "Acta de depósito", "Países", "septiembre"),
    )),
    ("Conservación", (
        ("K1", "Pruebas de viabilidad de la colección de quinua", "Ecuador", "Informe", "Países", "Q1–Q3"),
        ("K2", "Curso de crioconservación | módulo avanzado", "Colombia", "Curso", "CAF", "19-23 de octubre"),
        ("K3", "Actualización del descriptor de oca", "Perú", "Documento", "Países", "2.º trimestre"),
    )),
)  # fmt: skip
SEEDS_DATES = {
    "abril y mayo de 2020": when("abril y mayo de 2020", "2020-04/2020-05"),
    "septiembre": when("septiembre", "2020-09"),
    "Q1–Q3": when("Q1–Q3", "2020-01/2020-09"),
    "19-23 de octubre": when("19-23 de octubre", "2020-10", "2020-10-19", "2020-10-23"),
    "2.º trimestre": when("2.º trimestre", "2020-Q2"),
}


def seeds(path: Path) -> None:
    """Pipe tables without outer bars."""
    stem, title = "3-143-semillas-2020-es", "Plan de trabajo 2020"
    out = [
        "# Red Andina de Bancos de Semillas",
        "",
        f"## {title}",
        "",
        "_Aprobado en Sucre, 15 de noviembre de 2019_",
        "",
    ]
    rows = []
    for name, acts in SEEDS:
        out += [
            f"### {name}",
            "",
            "Cód. | Actividad | País responsable | Producto | Recursos | Fecha",
            ":-- | :-- | :-: | --- | --- | ---",
        ]
        out += [" | ".join(c.replace("|", "\\|") for c in a) for a in acts]
        out.append("")
        rows += table(("", name), ("code", "activity", "lead", "product", "resources", "date"), acts, SEEDS_DATES, 2020)
    out += ["### Asistentes", "", "Nombre | País", "--- | ---", "R. Condori | Bolivia", "M. Tipán | Ecuador", ""]
    path.write_text("\n".join(out), encoding="utf-8")
    areas = [("", n, "", "*") for n, _ in SEEDS]
    both(stem, title, 2020, "es", areas, rows, adopted_on="2019-11-15", adopted_at="Sucre")


# --- 144: a marine park, tabs -
REEF = (
    ("M-1", "Install 40 mooring buoys", "Ranger Service", "Mooring map", "Feb-Apr 2022", "BBD 60,000"),
    ("M-2", "Reef check dives at Folkes Bay", "Science Officer", "Dive report", "monthly", "BBD 14,400"),
    ("M-3", "Lionfish cooking contest", "Outreach Officer", "Event", "11 June 2022", "BBD 5,000"),
    ("M-4", "New fee structure for cruise visitors", "Director", "Board paper", "by the end of March 2022", ""),
    ("M-5", "Coral nursery, phase two", "Science Officer", "1,200 outplants", "Q3-Q4 2022", "BBD 88,500"),
)
REEF_DATES = {
    "Feb-Apr 2022": when("Feb-Apr 2022", "2022-02/2022-04"),
    "11 June 2022": by("11 June 2022", "2022-06-11", bare=True),
    "by the end of March 2022": by(
        either("by the end of March 2022", "the end of March 2022", "end of March 2022"), "2022-03-31"
    ),
    "Q3-Q4 2022": when("Q3-Q4 2022", "2022-H2"),
}


def reef(path: Path) -> None:
    """Tabs, title lines, total."""
    stem, title = "3-144-reef-2022-en", "Work Plan 2022"
    lines = [["Carlisle Reefs Marine Park"], [title], [], ["ID", "Activity", "Responsible", "Output", "When", "Budget"],
             *map(list, REEF),
             ["", "Total", "", "", "", "BBD 167,900"]]  # fmt: skip
    path.write_text("\n".join("\t".join(x) for x in lines) + "\n", encoding="utf-8")
    rows = table(("", ""), ("code", "activity", "lead", "product", "date", "budget"), REEF, REEF_DATES, 2022,
                 ("en", "BBD"),
                 {"M-2": {"place": either("", "Folkes Bay")}})  # fmt: skip
    both(stem, title, 2022, "en", [], rows)


# --- 145: a transport directorate, columns of spaces -
ROADS = (
    ("1", "VIALIDAD", (
        ("1.1", "Bacheo de la carretera central entre los kilómetros 12 y 48", "Dirección de Vías", "36 km reparados",
         "marzo-junio"),
        ("1.2", "Señalización de pasos escolares", "Dirección de Tránsito", "80 pasos", "T1"),
    )),
    ("2", "TRANSPORTE PÚBLICO", (
        ("2.1", "Censo de taxis y mototaxis", "Oficina de Registro", "Padrón", "hasta el 30 de abril de 2013"),
        ("2.2", "Terminal interprovincial: estudio de ubicación y de demanda de pasajeros", "Planeamiento", "Estudio",
         "II semestre"),
        ("2.3", "Cursos para conductores", "Dirección de Tránsito", "Cuatro cursos", "mayo, agosto y noviembre"),
    )),
)  # fmt: skip
ROADS_DATES = {
    "marzo-junio": when("marzo-junio", "2013-03/2013-06"),
    "T1": when("T1", "2013-Q1"),
    "hasta el 30 de abril de 2013": by(alts("hasta |el |30 de abril de 2013"), "2013-04-30"),
    "II semestre": when("II semestre", "2013-H2"),
    "mayo, agosto y noviembre": when("mayo, agosto y noviembre", "2013-05/2013-11"),
}


def roads(path: Path) -> None:
    """Columns of spaces, wrapped cells."""
    stem, title = "3-145-vialidad-2013-es", "PLAN ANUAL 2013"
    sizes = (5, 40, 23, 18, 30)

    def line(cells: tuple[str, ...]) -> list[str]:
        parts = [textwrap.wrap(c, w - 2) or [""] for c, w in zip(cells, sizes, strict=True)]
        high = max(map(len, parts))
        grid = [[p[k] if k < len(p) else "" for p in parts] for k in range(high)]
        return ["".join(c.ljust(w) for c, w in zip(row, sizes, strict=True)).rstrip() for row in grid]

    out = [
        "GOBIERNO MUNICIPAL DE SANTA LUCÍA DEL VALLE",
        "DIRECCIÓN DE TRANSPORTE Y VIALIDAD".ljust(80) + "Hoja 1",
        "",
        title,
        "",
    ]
    rows = []
    for number, name, acts in ROADS:
        out += [f"{number}. {name}", "", *line(("N.º", "Actividad", "Responsable", "Producto", "Plazo")), ""]
        for cells in acts:
            out += [*line(cells), ""]
        rows += table(
            (number, name), ("code", "activity", "lead", "product", "date"), acts, ROADS_DATES, 2013, place="*"
        )
    out += ["Santa Lucía del Valle, 7 de enero de 2013", "", "V.º B.º  El Director"]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")
    both(stem, title, 2013, "es", [(n, t, "", "*") for n, t, _ in ROADS], rows)


DOCUMENTS = (
    Made("3-141-health-2017-en", 3, "pdf", "seventh", ("en",), "aligned words, wrapped cells", health),
    Made("3-142-cultura-2016-es", 3, "html", "seventh", ("es",), "no th, table inside a table for layout", culture),
    Made("3-143-semillas-2020-es", 3, "md", "seventh", ("es",), "pipe tables without outer bars", seeds),
    Made("3-144-reef-2022-en", 3, "tsv", "seventh", ("en",), "tabs, title lines, total", reef),
    Made("3-145-vialidad-2013-es", 3, "txt", "seventh", ("es",), "columns of spaces, wrapped cells", roads),
)
