"""Prose in Spanish: milk banks, a federation of valleys, beekeeping health, a statistics office."""

from __future__ import annotations

from pathlib import Path

from made import Made
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate
from third.gold import GOLD
from third.prose import Blocks, act, as_docx, as_html_pdf, as_office_pdf, gold

TS = "{|la }Secretaría Técnica"
LECHE: Blocks = [
    ("t", "Red Iberoamericana de Bancos de Leche Humana"),
    ("s", "Plan de trabajo 2019"),
    ("p", "Durante 2018 se certificaron once bancos y se celebró el congreso de Brasilia. El presente plan recoge lo acordado en la reunión de Asunción del 30 de noviembre de 2018.", []),
    ("h", "1", "Formación", "1. Formación"),
    ("p", "A cargo de la Secretaría Técnica y con recursos del Programa Iberoamericano se realizarán:", []),
    ("l", ["Un curso semipresencial de procesamiento y control de calidad, de marzo a mayo de 2019.",
           ("Dos pasantías para personal de bancos nuevos en el segundo semestre:", ["una en Fortaleza;", "otra en Ciudad de Guatemala."])], [
        act("{Un |}curso semipresencial de procesamiento y control de calidad{, de marzo a mayo de 2019|}", "2019-03/2019-05", lead="{|A cargo de |a cargo de la |la }Secretaría Técnica",
            resources="{|con recursos del |recursos del |el }Programa Iberoamericano", product="∅", quantity="∅ || 1"),
        act("Dos pasantías para personal de bancos nuevos{ en el segundo semestre|} || Dos pasantías para personal de bancos nuevos{ en el segundo semestre|}: una en Fortaleza; otra en Ciudad de Guatemala",
            "2019-H2", lead="{|A cargo de |a cargo de la |la }Secretaría Técnica", resources="{|con recursos del |recursos del |el }Programa Iberoamericano", product="∅", quantity="2 || ∅"),
     ]),
    ("p", "No se prevén becas para asistir al congreso de 2020.", []),
    ("h", "2", "Calidad", "2. Calidad"),
    ("p", "El Ministerio de Salud de Ecuador elaborará una guía de transporte refrigerado, que estará lista a más tardar el 31 de agosto de 2019. "
     "La OPS aportará los fondos. Asimismo, se actualizará el registro de donantes; de esta tarea responde Uruguay, que la terminará en la primera quincena de abril.", [
        act("{El Ministerio de Salud de Ecuador elaborará |elaborará |elaborar |}{una |}guía de transporte refrigerado{, que estará lista a más tardar el 31 de agosto de 2019|}", "<=2019-08-31",
            lead="{El |}Ministerio de Salud de Ecuador", resources="{La |}OPS || La OPS aportará los fondos", product="∅ || {|una }guía de transporte refrigerado || guía"),
        act("{Asimismo, se actualizará |se actualizará |actualizará |}{el |}registro de donantes || actualización del registro de donantes", "2019-04-01/2019-04-15=2019-04 || <=2019-04-15", lead="Uruguay{| que la terminará}", product="∅ || {|el }registro de donantes"),
     ]),
    ("h", "3", "Comunicación", "3. Comunicación"),
    ("p", "Se publicarán cuatro boletines, uno por trimestre, a cargo del equipo de comunicaciones de la Fiocruz. Argentina pidió que también se editaran en guaraní; la solicitud queda pendiente.", [
        act("{Se publicarán |}cuatro boletines{, uno por trimestre|}{, a cargo del equipo de comunicaciones de la Fiocruz|}", "*2019", lead="{|el |a cargo del }equipo de comunicaciones de la Fiocruz", quantity="4 || ∅", product="∅ || {cuatro |}boletines"),
     ]),
    ("p", "El vídeo institucional se estrenará el 19 de mayo, Día Mundial de la Donación, en Montevideo, y lo producirá la Secretaría Técnica con medios propios.", [
        act("{El |}vídeo institucional{ se estrenará el 19 de mayo, Día Mundial de la Donación, en Montevideo| se estrenará el 19 de mayo| se estrenará|} || estreno del vídeo institucional", "2019-05-19", lead=TS, resources="{|con }medios propios", product="∅ || {|el }vídeo institucional", place="{|en }Montevideo"),
     ]),
]  # fmt: skip

VALLES: Blocks = [
    ("t", "FEDERACIÓN DE VALLES PIRENAICOS"),
    ("s", "Programa de actuaciones para 2011"),
    ("x", "Antecedentes"),
    ("p", "El programa de 2010 se ejecutó al 82 %. Se instalaron nueve paneles y quedó desierto el concurso de limpieza de pistas.", []),
    ("h", "", "Montes y pistas", "Montes y pistas"),
    ("p", "En el 1º semestre de 2011 el Valle de Ansó repondrá las señales del camino de Zuriza y el Valle de Hecho limpiará la pista de Guarrinza. "
     "Ambas obras se pagarán con el Fondo de Montes. No se abrirán pistas nuevas.", [
        act("{En el 1º semestre de 2011 |}el Valle de Ansó repondrá las señales del camino de Zuriza || {repondrá |}{las |}señales del camino de Zuriza || reponer las señales del camino de Zuriza", "2011-H1", lead="{el |}Valle de Ansó", resources="{|con |con el |el |se pagarán con el }Fondo de Montes", product="∅ || {|las }señales{| del camino de Zuriza}"),
        act("{el Valle de Hecho limpiará |limpiará |}{la |}pista de Guarrinza || limpiar la pista de Guarrinza || limpieza de la pista de Guarrinza", "2011-H1", lead="{el |}Valle de Hecho", resources="{|con |con el |el |se pagarán con el }Fondo de Montes", product="∅"),
     ]),
    ("p", "El inventario de fuentes y abrevaderos, encomendado a la Universidad de Zaragoza, se entregará antes del 15 de noviembre; costará 18.450,00 €.", [
        act("{El |}inventario de fuentes y abrevaderos{, encomendado a la Universidad de Zaragoza,| encomendado a la Universidad de Zaragoza|}{ se entregará antes del 15 de noviembre| se entregará|} || entrega del inventario de fuentes y abrevaderos", "<=2011-11-15 || <=2011-11-14",
            lead="{|la |encomendado a la }Universidad de Zaragoza", product="∅ || {|El }inventario{| de fuentes y abrevaderos}", resources="∅ || 18.450,00 €", budget="18450 || ∅", currency="EUR || ∅"),
     ]),
    ("h", "", "Ganadería y lengua", "Ganadería y lengua"),
    ("p", "La feria de ganado se celebrará en Biescas el último fin de semana de septiembre, organizada por la Junta del Valle de Tena. A propuesta del Consejo, "
     "durante todo el año se impartirán clases de aragonés en las escuelas que lo soliciten, a cargo de la Asociación Cultural, con subvención del Gobierno de Aragón.", [
        act("{La |}feria de ganado{ se celebrará en Biescas el último fin de semana de septiembre| se celebrará en Biescas| en Biescas| se celebrará|} || celebración de la feria de ganado", "2011-09 || 2011-09-24/2011-09-25=2011-09", lead="{|la |organizada por la }Junta del Valle de Tena", product="∅", place="{|en }Biescas"),
        act("{durante todo el año se impartirán |se impartirán |A propuesta del Consejo, durante todo el año se impartirán |A propuesta del Consejo, se impartirán |impartir |}clases de aragonés{ en las escuelas que lo soliciten| en las escuelas|}{, a cargo de la Asociación Cultural|}", "2011", lead="{|la |a cargo de la }Asociación Cultural", resources="{|el |con |subvención del |con subvención del }Gobierno de Aragón || subvención", product="∅"),
     ]),
    ("p", "Varios ayuntamientos reclaman una línea de autobús; se dará traslado a la Diputación.", []),
    ("h", "", "Gobierno de la Federación", "Gobierno de la Federación"),
    ("p", "El Plenario se reunirá en Jaca en marzo y aprobará las cuentas; levantará el acta el secretario.", [
        act("{El Plenario se reunirá en Jaca en marzo|El Plenario se reunirá en Jaca|El Plenario se reunirá|se reunirá en Jaca|Plenario}{ y aprobará las cuentas|}", "2011-03", lead="{El |}Plenario || {el |}secretario || ∅", product="∅ || {el |}acta", place="{|en }Jaca"),
     ]),
]  # fmt: skip

ABEJAS: Blocks = [
    ("t", "Comité Regional de Sanidad Apícola — Plan Operativo 2016"),
    ("p", "El Comité, integrado por los servicios veterinarios de siete países, acordó en su sesión de Tegucigalpa las tareas que siguen.", []),
    ("h", "I", "Vigilancia de la varroosis", "I. Vigilancia de la varroosis"),
    ("p", "En el T2 se levantará una encuesta de prevalencia en 600 apiarios. La dirigirá el OIRSA y cada país pondrá sus brigadas. De ella saldrá un mapa regional de riesgo. "
     "Nicaragua, por su parte, montará entre julio y octubre de 2016 un laboratorio de referencia en Managua con una donación de la FAO por USD 75,000.", [
        act("{En el T2 se levantará |se levantará |levantará |}{una |}encuesta de prevalencia{ en 600 apiarios|} || levantar una encuesta de prevalencia en 600 apiarios || levantamiento de una encuesta de prevalencia en 600 apiarios", "2016-Q2", lead="{|el }OIRSA", resources="∅ || cada país pondrá sus brigadas || brigadas || sus brigadas || cada país{| pondrá sus brigadas}", product="{|un }mapa regional de riesgo"),
        act("{Nicaragua, por su parte, montará |Nicaragua montará |montará |montar |}{entre julio y octubre de 2016 |}{un |}laboratorio de referencia{ en Managua|}{ con una donación de la FAO por USD 75,000|}", "2016-07/2016-10", lead="Nicaragua", resources="{|la |donación de la |una donación de la |con una donación de la }FAO{| por USD 75,000}", product="∅ || {|un }laboratorio de referencia{| en Managua}", place="{|en }Managua", budget="75000 || ∅", currency="USD || ∅"),
     ]),
    ("h", "II", "Capacitación", "II. Capacitación"),
    ("p", "El SENASA de Costa Rica dictará en San Carlos, los días 7 y 8 de junio, un taller sobre diagnóstico de loque americana; como producto se entregará un manual de campo. "
     "El año pasado este taller se dio en Panamá. La Universidad de El Salvador lo repetirá para técnicos municipales en agosto, en Santa Ana, con financiamiento del IICA.", [
        act("{El SENASA de Costa Rica dictará en San Carlos, los días 7 y 8 de junio, |El SENASA de Costa Rica dictará |dictará en San Carlos, los días 7 y 8 de junio, |dictará |}{un |}taller sobre diagnóstico de loque americana", "2016-06-07/2016-06-08", lead="{El |}SENASA de Costa Rica || {El |}SENASA", product="{|un |se entregará un }manual de campo", place="{|en }San Carlos"),
        act("{La Universidad de El Salvador lo |lo |}repetirá para técnicos municipales{ en agosto, en Santa Ana| en agosto|, en Santa Ana| en Santa Ana|}{, con financiamiento del IICA|} || {taller |}para técnicos municipales || taller sobre diagnóstico de loque americana{ para técnicos municipales|}", "2016-08", lead="{La |}Universidad de El Salvador", resources="{|el |con financiamiento del |financiamiento del }IICA", product="∅ || manual de campo", place="{|en }Santa Ana"),
     ]),
    ("h", "III", "Comercio", "III. Comercio"),
    ("p", "Se propondrá a los ministros un certificado único de exportación de miel a más tardar en noviembre (responsable: Guatemala). Está descartada la revisión de aranceles. "
     "También se mantendrá al día, a lo largo de 2016, el directorio de exportadores, tarea de la Secretaría.", [
        act("{Se propondrá a los ministros |proponer a los ministros |}{un |}certificado único de exportación de miel{ a más tardar en noviembre|}{ (responsable: Guatemala)|}", "<=2016-11-30", lead="{|responsable: }Guatemala", product="∅ || {|un }certificado único de exportación de miel"),
        act("{También se mantendrá al día, a lo largo de 2016, |También se mantendrá al día |se mantendrá al día, a lo largo de 2016, |se mantendrá al día |mantendrá al día |}{el |}directorio de exportadores || mantener al día el directorio de exportadores", "2016", lead="{|la |tarea de la }Secretaría", product="∅ || {|el }directorio de exportadores"),
     ]),
]  # fmt: skip

INE: Blocks = [
    ("t", "Dirección de Estadísticas Vitales – Plan anual de actividades 2025"),
    ("s", "Instituto Nacional de Estadística"),
    ("h", "", "Primer trimestre", "Primer trimestre"),
    ("p", "La Dirección capacitará a 60 digitadores de los registros provinciales. Para ello cuenta con la asistencia técnica del UNFPA. Se depurarán las defunciones sin causa básica de 2023, con lo que se obtendrá una base validada; el equipo de codificación lo hará con presupuesto ordinario.", [
        act("{La Dirección capacitará a 60 digitadores|capacitará a 60 digitadores|capacitar a 60 digitadores|60 digitadores}{ de los registros provinciales|}", "2025-Q1", lead="{La |}Dirección", resources="{|la |asistencia técnica del |la asistencia técnica del |con la asistencia técnica del |el }UNFPA", product="∅"),
        act("{Se depurarán |depurar |}{las |}defunciones sin causa básica de 2023", "2025-Q1", lead="{|el }equipo de codificación", resources="{|con }presupuesto ordinario", product="{|una }base validada"),
     ]),
    ("h", "", "Segundo trimestre", "Segundo trimestre"),
    ("p", "El anuario de nacimientos de 2024 saldrá el 30 de mayo. Su edición corresponde al Departamento de Publicaciones. Quedó suspendida la encuesta de fecundidad por falta de fondos.", [
        act("{El |}anuario de nacimientos de 2024{ saldrá el 30 de mayo| saldrá|} || publicación del anuario de nacimientos de 2024", "2025-05-30", lead="{|al |el }Departamento de Publicaciones", product="∅ || {|El }anuario{| de nacimientos de 2024}"),
     ]),
    ("h", "", "Segundo semestre", "Segundo semestre"),
    ("p", "Con el Registro Civil se firmará un convenio de intercambio de microdatos, y se pondrá en producción el servicio web de consulta; la Oficina de Informática responde del servicio. En octubre, el Consejo Asesor examinará la nueva boleta de divorcios. "
     "El convenio de 2020 venció en diciembre pasado.", [
        act("{Con el Registro Civil se firmará |se firmará |firmar |}{un |}convenio de intercambio de microdatos{ con el Registro Civil|}", "2025-H2", lead="∅ || {el |con el |Con el |}Registro Civil || {|la }Dirección", product="∅ || {|un }convenio{| de intercambio de microdatos}"),
        act("{se pondrá en producción |poner en producción |puesta en producción del |}{el |}servicio web de consulta", "2025-H2", lead="{la |}Oficina de Informática", product="∅ || {|el }servicio web de consulta"),
        act("{En octubre, el Consejo Asesor examinará |el Consejo Asesor examinará |examinará |examinar |}{la |}nueva boleta de divorcios", "2025-10", lead="{el |}Consejo Asesor", product="∅ || {|la }nueva boleta de divorcios"),
     ]),
    ("h", "", "Todo el año", "Todo el año"),
    ("p", "Se atenderán las solicitudes de tabulados especiales en un plazo de diez días. De ellas llevará la cuenta Atención al usuario, que rendirá un informe mensual.", [
        act("{Se atenderán |atender |}{las |}solicitudes de tabulados especiales{ en un plazo de diez días|} || atención de las solicitudes de tabulados especiales", "2025", lead="Atención al usuario || ∅", product="{|un }informe mensual || informe"),
     ]),
    ("p", "No habrá, en cambio, actividades de campo.", []),
]  # fmt: skip


def leche(path: Path) -> None:
    as_docx(path, LECHE, 11, "Cambria")
    gold(path.stem, 2019, "es", LECHE)


def valles(path: Path) -> None:
    as_office_pdf(path, VALLES, 12.5, "Liberation Serif")
    gold(path.stem, 2011, "es", VALLES)


def abejas(path: Path) -> None:
    """Small pages, so that paragraphs run over them; justified, with a running header and footer."""
    body = ParagraphStyle(
        "body", fontName="Times-Roman", fontSize=14, leading=22, alignment=TA_JUSTIFY, firstLineIndent=14, spaceAfter=5
    )
    head = ParagraphStyle("head", fontName="Times-BoldItalic", fontSize=12, leading=17, spaceBefore=8)
    title = ParagraphStyle("title", fontName="Times-Bold", fontSize=15, leading=19, alignment=1, spaceAfter=10)

    def frame(canvas: object, doc: object) -> None:
        canvas.setFont("Times-Italic", 8)  # type: ignore[attr-defined]
        canvas.drawString(50, A5[1] - 30, "Comité Regional de Sanidad Apícola")  # type: ignore[attr-defined]
        canvas.drawCentredString(A5[0] / 2, 26, f"– {doc.page} –")  # type: ignore[attr-defined]

    doc = SimpleDocTemplate(
        str(path),
        pagesize=A5,
        leftMargin=50,
        rightMargin=50,
        topMargin=48,
        bottomMargin=48,
        invariant=1,
        title="Plan Operativo 2016",
    )
    story = [Paragraph(b[3] if b[0] == "h" else b[1], {"t": title, "h": head}.get(b[0], body)) for b in ABEJAS]
    doc.build(story, onFirstPage=frame, onLaterPages=frame)
    gold(path.stem, 2016, "es", ABEJAS)


def ine(path: Path) -> None:
    as_html_pdf(
        path,
        INE,
        "@page{size:A4;margin:25mm}body{font:11pt/1.5 'DejaVu Sans'}h1{font-size:16pt}h2{font-size:11pt;border-bottom:1px solid #333;color:#036}",
    )
    gold(path.stem, 2025, "es", INE)
    GOLD.joinpath(f"{path.stem}.json").unlink()  # whether headings that are dates are areas is open


DOCUMENTS = tuple(
    Made(stem, 5, extension, "third", ("es",), purpose, make)
    for stem, extension, purpose, make in (
        (
            "5-51-bancosleche-2019-es",
            "docx",
            "nested list that takes lead and funds from the sentence above; funds in the next sentence",
            leche,
        ),
        (
            "5-52-valles-2011-es",
            "pdf",
            "two activities with two leads in one sentence; `1º semestre`; past, denied and claimed work",
            valles,
        ),
        (
            "5-53-abejas-2016-es",
            "pdf",
            "small pages that cut paragraphs; lead and product in sentences that follow; a workshop repeated by `lo repetirá`",
            abejas,
        ),
        (
            "5-54-vitales-2025-es",
            "pdf",
            "headings that are dates; own date inside a dated group; suspended work; lead named after the activity",
            ine,
        ),
    )
)
