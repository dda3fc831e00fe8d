"""Kind 5: prose."""

from __future__ import annotations

import html
import textwrap
from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from fifth.gold import both
from made import Made
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from seventh.prose_en import LIGHTS, PENSIONS, VETS
from seventh.prose_es import ARCHIVES, BASIN, FIRE
from seventh.tools import paper, style, through_office, word


def lighthouses(path: Path) -> None:
    """Prose memo with past, denied, asked."""
    stem, title = "5-141-lighthouses-2021-en", "Work Programme 2021"
    s = [t[0][0].upper() + t[0][1:] + "." for t in LIGHTS]
    doc = word("Georgia", 11)
    for text, size in (("Northern Skerries Lighthouse Trust", 13), (title, 18)):
        line = doc.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.bold, run.font.size = True, Pt(size)
    doc.add_paragraph("Adopted by the Board of Trustees at its meeting in Kirkbister on 10 December 2020.")
    doc.add_paragraph(
        "This paper says in plain words what the Trust means to do in the coming year. The Trust looks after "
        "twenty-three "
        "lights, of which nineteen are working aids to navigation. In 2020 we repainted the tower at Holm Point and "
        "held "
        "an online lecture series that 400 people followed."
    )
    doc.add_heading("Lights and fog signals", 2)
    doc.add_paragraph(f"{s[0]} {s[1]} No work is planned on the fog signal at Out Stack, which the Marine Department "
                      f"switched "
                      "off in 2019.")  # fmt: skip
    doc.add_heading("Visitors and volunteers", 2)
    doc.add_paragraph(f"{s[2]} Last season fourteen volunteers left us, most of them for good reasons. {s[3]}")
    doc.add_paragraph(f"The Friends of Stour Head have asked whether the Trust could open the tower in winter; the "
                      f"Board has "
                      f"not decided. {s[4]}")  # fmt: skip
    doc.add_paragraph("M. Isbister, Clerk to the Trustees").paragraph_format.space_before = Pt(24)
    doc.save(str(path))
    areas = [("", "Lights and fog signals", "", "*"), ("", "Visitors and volunteers", "", "*")]
    both(stem, title, 2021, "en", areas, [r for _, r in LIGHTS], adopted_on="2020-12-10", adopted_at="Kirkbister")


def basin(path: Path) -> None:
    """Prose without headings, wrapped text."""
    stem, title = "5-142-cuenca-2016-es", "PLAN DE ACTIVIDADES 2016"
    s = [t[0][0].upper() + t[0][1:] + "." for t in BASIN]
    blocks = [
        "AUTORIDAD DE LA CUENCA DEL RÍO TAMARINDO", title, "Santa Rosa de los Llanos, Honduras",
        ("El presente plan recoge lo que la Autoridad se propone hacer en el año. En 2015 se reforestaron 80 hectáreas "
        "y se "
        "firmó el convenio con las juntas de agua; de ello se dio cuenta en la memoria anual."),
        f"{s[0]} {s[1]}",
        (f"{s[2]} Varias juntas de agua solicitan que la Autoridad asuma el pago de la energía de bombeo, asunto que "
        "corresponde al Congreso."),
        f"{s[3]} No se prevé actividad alguna en la margen izquierda mientras dure el litigio de límites.",
        f"{s[4]}",
        "Aprobado por el Consejo de Cuenca el 4 de diciembre de 2015.",
    ]  # fmt: skip
    text = "\n\n".join(b if k < 3 else textwrap.fill(b, 84) for k, b in enumerate(blocks))
    path.write_text(text + "\n", encoding="utf-8")
    both(stem, title, 2016, "es", [], [r for _, r in BASIN], adopted_on="2015-12-04")


def brigade(path: Path) -> None:
    """Justified prose under Roman headings."""
    stem, title = "5-143-bomberos-2018-es", "PLAN DE TRABAJO 2018"
    s = [t[0][0].upper() + t[0][1:] + "." for t in FIRE]
    body = style(10.5, "Times-Roman", justify=True, leading=14, spaceAfter=8, firstLineIndent=18)
    head = style(10.5, "Times-Roman", bold=True, spaceBefore=8, spaceAfter=5)

    def marks(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont("Times-Italic", 8)
        canvas.drawString(70, 760, "Cuerpo de Bomberos de Quilamávida · Fundado en 1887")
        canvas.drawRightString(542, 40, f"Página {doc.page}")

    story = [
        Paragraph("CUERPO DE BOMBEROS DE QUILAMÁVIDA", style(13, "Times-Roman", bold=True, centre=True)),
        Paragraph(title, style(15, "Times-Roman", bold=True, centre=True, spaceBefore=4, spaceAfter=14)),
        Paragraph("El Directorio General somete a las compañías el plan de trabajo para el año que comienza. El año "
                  "anterior "
                  "se atendieron 1.214 llamados y se adquirió un carro bomba para la Segunda Compañía.", body),
        Paragraph("I. ATENCIÓN DE EMERGENCIAS", head),
        Paragraph(f"{s[0]} {s[1]} La compra de una escala telescópica no está prevista para este período.", body),
        Paragraph("II. INSTRUCCIÓN", head),
        Paragraph(f"{s[2]} {s[3]} Las compañías han pedido simuladores propios; la solicitud quedó sin respuesta.",
                  body),
        Paragraph("III. COMUNIDAD", head),
        Paragraph(f"{s[4]} {s[5]} Durante 2017 se visitaron 31 establecimientos.", body),
        Spacer(1, 40),
        Paragraph("Superintendente &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Secretario "
                  "General",
                  style(10, "Times-Roman", centre=True)),
    ]  # fmt: skip
    paper(path, story, LETTER, 70, marks, title)
    areas = [("I", "ATENCIÓN DE EMERGENCIAS", "", "*"), ("II", "INSTRUCCIÓN", "", "*"), ("III", "COMUNIDAD", "", "*")]
    both(stem, title, 2018, "es", areas, [r for _, r in FIRE])


def pensions(path: Path) -> None:
    """Prose on a web page."""
    stem, title = "5-144-pensions-2023-en", "Annual Work Plan 2023"
    s = [html.escape(t[0][0].upper() + t[0][1:] + ".", quote=False) for t in PENSIONS]
    page = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | Pensions Supervisory Office of Tuvana</title>
<style>body {{font-family: Verdana; max-width: 44em}} nav {{float: right}}</style></head>
<body><header><p>Pensions Supervisory Office of Tuvana</p></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/contact">Contact us</a></li></ul></nav>
<main><h1>{title}</h1>
<p>The Office supervises nine pension schemes with 61,000 members. During 2022 it licensed two trustees and closed the
dormant Copra Workers&rsquo; Scheme.</p>
<h2>Priority 1: Supervision</h2>
<p>{s[0].replace("inspections", "inspec&shy;tions")} {s[1]}</p>
<p>No new licences are planned.</p>
<h2>Priority 2: Public understanding</h2>
<p>{s[2]} {s[3]} Employers have asked for a hotline, which the budget does not allow.</p>
<h2>Priority 3: The Office itself</h2>
<p>{s[4]}</p>
</main><footer><p>&copy; Pensions Supervisory Office, PO Box 14, Port Lahi.
Approved by the Minister on 16&nbsp;January 2023.</p>
</footer></body></html>
"""
    path.write_text(page, encoding="utf-8")
    areas = [(f"{k} || Priority {k}", t, "", "*") for k, t in
             enumerate(("Supervision", "Public understanding", "The Office itself"), 1)]  # fmt: skip
    both(stem, title, 2023, "en", areas, [r for _, r in PENSIONS], adopted_on="2023-01-16")


def archives(path: Path) -> None:
    """Nested list takes lead and resources from above."""
    stem, title = "5-145-archivos-2014-es", "Plan de Trabajo 2014"
    s = [t[0] for t in ARCHIVES]

    def write(source: Path) -> None:
        doc = word("Liberation Sans", 10.5)
        doc.add_paragraph("Red de Archivos Parlamentarios del Istmo (RAPI)").runs[0].bold = True
        doc.add_heading(title, 1)
        doc.add_paragraph("Acordado en la V Asamblea de la RAPI, Tegucigalpa, 22 de noviembre de 2013.")
        doc.add_paragraph(
            "El balance de 2013 fue satisfactorio: se capacitó a 37 personas y se publicó la guía de fondos."
        )
        doc.add_heading("Línea 1. Formación de archiveros", 2)
        doc.add_paragraph("Bajo la coordinación de El Salvador y con recursos de la AECID, la Red llevará a cabo:")
        for k in range(3):
            doc.add_paragraph(s[k] + (";" if k < 2 else "."), style="List Bullet")
        doc.add_paragraph("No habrá este año congreso de archivos, que se celebra cada dos años.")
        doc.add_heading("Línea 2. Digitalización", 2)
        doc.add_paragraph(
            f"2.1 {s[3]}. Nicaragua sugirió que se incluyan también los planos, sin que se llegara a acuerdo."
        )
        doc.add_paragraph(f"2.2 {s[4]}.")
        doc.sections[0].footer.paragraphs[0].text = "RAPI · Plan de Trabajo 2014 · www.rapi.example"
        doc.save(str(source))

    through_office(path, "docx", "pdf", write)
    areas = [("1 || Línea 1", "Formación de archiveros", "", "*"), ("2 || Línea 2", "Digitalización", "", "*")]
    both(stem, title, 2014, "es", areas, [r for _, r in ARCHIVES], adopted_on="2013-11-22", adopted_at="Tegucigalpa")


def vets(path: Path) -> None:
    """Prose and a list in Markdown."""
    stem, title = "5-146-veterinary-2012-en", "Programme of Work for 2012"
    s = [t[0] for t in VETS]
    text = f"""# Committee of Chief Veterinary Officers of the Rift Lakes

## {title}

*Agreed at Entebbe, 2 December 2011.*

The Committee met three times in 2011 and reviewed the rinderpest file, which is now closed.

### Part A. Disease control

{s[0]}. {s[1]}. Burundi requested a mobile laboratory, for which no donor has come forward.

### Part B. Trade in animals

Kenya will lead the work on certificates, which consists of three steps:

* {s[2]};
* {s[3]};
* {s[4]}.

{s[5]}. No activity is planned on poultry.

---
Rapporteur: Dr. J. Wasswa
"""
    path.write_text(text, encoding="utf-8")
    areas = [("A || Part A", "Disease control", "", "*"), ("B || Part B", "Trade in animals", "", "*")]
    both(stem, title, 2012, "en", areas, [r for _, r in VETS], adopted_on="2011-12-02", adopted_at="Entebbe")


DOCUMENTS = (
    Made(
        "5-141-lighthouses-2021-en", 5, "docx", "seventh", ("en",), "prose memo with past, denied, asked", lighthouses
    ),
    Made("5-142-cuenca-2016-es", 5, "txt", "seventh", ("es",), "prose without headings, wrapped text", basin),
    Made("5-143-bomberos-2018-es", 5, "pdf", "seventh", ("es",), "justified prose under Roman headings", brigade),
    Made("5-144-pensions-2023-en", 5, "html", "seventh", ("en",), "prose on a web page", pensions),
    Made(
        "5-145-archivos-2014-es",
        5,
        "pdf",
        "seventh",
        ("es",),
        "nested list takes lead and resources from above",
        archives,
    ),
    Made("5-146-veterinary-2012-en", 5, "md", "seventh", ("en",), "prose and a list in Markdown", vets),
)
