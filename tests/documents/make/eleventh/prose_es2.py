"""Running prose in Spanish, the last two offices."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both, by, either, when

from eleventh.common import Block, alt, html, say, through, txt


def cooperatives(path: Path) -> None:
    """Costa Rica: a typed text file, numbered headings, wrapped at 70."""
    blocks: list[Block] = [
        ("raw", "INSTITUTO DE FOMENTO COOPERATIVO DEL PACIFICO\nUnidad de Planificación\nPágina 1 de 1"),
        ("title", "Plan de trabajo 2015"),
        ("p", "Aprobado por la Junta Directiva en sesión ordinaria N.º 1184, artículo IV, del 17 de diciembre de "
            "2014."),
        ("h", "1. Asistencia técnica"),
        ("p", "El Departamento de Asesoría acompañará a quince cooperativas de caficultores en la formulación de sus "
              "planes de negocio durante todo el año 2015. Para ello se recurrirá al fondo de fomento. A lo largo del "
              "segundo trimestre, además, se elaborará un diagnóstico del sector pesquero en Puntarenas, bajo la "
              "coordinación de la Licda. Marcela Brenes."),
        ("h", "2. Educación cooperativa"),
        ("p", "En el mes de mayo el Instituto abrirá la matrícula del programa virtual para juntas directivas. El "
              "programa del año anterior graduó a 118 personas. Del 3 al 5 de agosto de 2015 se llevará a cabo en "
              "Liberia el VII Encuentro de Cooperativas Escolares, con la colaboración económica del Banco Popular; de "
              "este saldrá una declaración."),
        ("h", "3. Supervisión"),
        ("p", "La Auditoría Cooperativa no programó visitas a organismos en liquidación. Sí revisará, a más tardar en "
              "octubre, los estados financieros de las cooperativas de ahorro y crédito."),
        ("raw", "VB. jca/ mbr\nC: Archivo"),
    ]  # fmt: skip
    txt(path, blocks, 70)
    one, two, three = ("1", "Asistencia técnica"), ("2", "Educación cooperativa"), ("3", "Supervisión")
    rows = [
        say(one, "{El Departamento de Asesoría }acompañará a quince cooperativas de caficultores en la formulación de "
            "sus planes de negocio{ durante todo el año 2015}", when(alt("durante ", "todo el año 2015") +
            " || año 2015 || 2015", "2015"), lead=alt("El ", "Departamento de Asesoría"), quantity=either("", "15"),
            resources=either("fondo de fomento", "el fondo de fomento", "al fondo de fomento", "")),
        say(one, "{A lo largo del segundo trimestre, }{además, }{se }{elaborará }{un }diagnóstico del sector "
            "pesquero{ en "
            "Puntarenas}{, bajo la coordinación de la Licda. Marcela Brenes}",
            when(alt("A lo largo del ", "segundo trimestre"), "2015-Q2"), place="Puntarenas",
            lead=either("Licda. Marcela Brenes", "la Licda. Marcela Brenes", "Marcela Brenes"),
            product=either("", "un diagnóstico del sector pesquero", "diagnóstico del sector pesquero", "diagnóstico")),
        say(two, "{En el mes de mayo }{el Instituto }abrirá la matrícula del programa virtual para juntas directivas",
            when(alt("En el mes de ", "el mes de ", "mes de ", "mayo"), "2015-05"),
            lead=either("el Instituto", "Instituto", "")),
        say(two, "{Del 3 al 5 de agosto de 2015 }{se }{llevará a cabo }{en Liberia }{el }VII Encuentro de Cooperativas "
            "Escolares{, con la colaboración económica del Banco Popular}{; de este saldrá una declaración}",
            when(alt("Del ", "3 al 5 de agosto de 2015"), "2015-08", "2015-08-03", "2015-08-05"), place="Liberia",
            lead=either("", "el Instituto", "Instituto"), quantity="*",
            product=either("una declaración", "declaración"),
            resources=either("colaboración económica del Banco Popular", "la colaboración económica del Banco Popular",
                             "con la colaboración económica del Banco Popular", "Banco Popular")),
        say(three, "{Sí |La Auditoría Cooperativa |La Auditoría Cooperativa sí |}revisará{, a más tardar en "
            "octubre,} los estados financieros de las "
            "cooperativas de ahorro y crédito", by(alt("a más tardar en ", "en ", "octubre"), "2015-10-31"),
            lead=either("La Auditoría Cooperativa", "Auditoría Cooperativa", "")),
    ]  # fmt: skip
    rows[0]["resources"] += " || Para ello se recurrirá al fondo de fomento"
    areas = [(*a, "*", "*") for a in (one, two, three)]
    both("5-305-cooperativas-2015-es", "Plan de trabajo 2015", 2015, "es", areas, rows, adopted_on="2014-12-17")


def tourism(path: Path) -> None:
    """Argentina: sentences that open a list, whose items take the lead from above."""
    blocks: list[Block] = [
        ("title", "Plan Operativo 2023"),
        ("sub", "Ente Provincial de Turismo del Alto Bermejo"),
        ("p", "Este plan fue elaborado con las cámaras del sector y complementa el plan estratégico 2020-2025. La "
              "temporada pasada dejó una ocupación hotelera promedio del 61 %."),
        ("h", "Eje A. Calidad"),
        ("p", "La Dirección de Calidad Turística tendrá a su cargo las siguientes acciones:"),
        ("li", "certificar a diez alojamientos rurales en la norma provincial, durante el primer semestre;"),
        ("li", "publicar en agosto una guía de accesibilidad para prestadores;"),
        ("li", "capacitar a los informantes de las terminales de ómnibus de Orán y Tartagal, entre el 4 y el 8 de "
               "septiembre."),
        ("h", "Eje B. Promoción"),
        ("p", "El Ente participará en la Feria Internacional de Turismo de Buenos Aires (30 de septiembre al 3 de "
            "octubre "
              "de 2023) con un stand propio, que se solventará con el Fondo de Promoción Turística. En noviembre, la "
              "Dirección de Marketing lanzará la campaña de verano. No se participará en ferias del exterior."),
        ("small", "Aprobado por Resolución EPT N° 7/23."),
    ]  # fmt: skip
    css = "body{font-family:'Liberation Sans';font-size:10.5pt;text-align:justify} h1{text-align:center}"
    through(path, "html", lambda p: html(p, blocks, "Plan Operativo 2023", "es", css), "writer_pdf_Export")
    one, two = ("A || Eje A", "Calidad"), ("B || Eje B", "Promoción")
    boss = alt("La ", "Dirección de Calidad Turística")
    rows = [
        say(one, "certificar a diez alojamientos rurales en la norma provincial{, durante el primer semestre}",
            when(alt("durante el ", "el ", "primer semestre"), "2023-H1"), lead=boss, quantity=either("", "10")),
        say(one, "{publicar }{en agosto }{una }guía de accesibilidad para prestadores", when(alt("en ", "agosto"),
            "2023-08"), lead=boss, product=either("", "una guía de accesibilidad para prestadores",
            "guía de accesibilidad para prestadores", "guía de accesibilidad")),
        say(one, "capacitar a los informantes de las terminales de ómnibus{ de Orán y Tartagal}{, entre el 4 y el 8 de "
            "septiembre}", when(either("entre el 4 y el 8 de septiembre", "el 4 y el 8 de septiembre",
            "4 y el 8 de septiembre"), "2023-09", "2023-09-04", "2023-09-08"), lead=boss,
            place=either("", "Orán y Tartagal", "terminales de ómnibus de Orán y Tartagal")),
        say(two, "{El Ente }participará en la Feria Internacional de Turismo{ de Buenos Aires}{ (30 de septiembre "
            "al 3 de "
            "octubre de 2023)}{ con un stand propio}{, que se solventará con el Fondo de Promoción Turística}",
            when("30 de septiembre al 3 de octubre de 2023", "2023-09/2023-10", "2023-09-30", "2023-10-03"),
            lead=either("El Ente", "Ente", ""), place=either("Buenos Aires", "", "Feria Internacional de Turismo de "
                "Buenos "
            "Aires"), resources=alt("con el ", "el ", "Fondo de Promoción Turística")),
        say(two, "{En noviembre, }{la Dirección de Marketing }lanzará la campaña de verano",
            when(alt("En ", "noviembre"), "2023-11"), lead=alt("la ", "Dirección de Marketing"),
            product=either("", "campaña de verano")),
    ]  # fmt: skip
    areas = [(*one, "*", "*"), (*two, "*", "*")]
    both("5-306-turismo-2023-es", "Plan Operativo 2023", 2023, "es", areas, rows)
