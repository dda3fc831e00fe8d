"""PDF printed by an office suite: a roads commission's programme by half-years; a web page of a dairy board."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import act, both, by, either, when

from eighth.n4_draw import office_pdf, to_html
from eighth.n4_gold import standing

CAMINOS = """
@ GOBIERNO DEL ESTADO
@ **COMISIÓN ESTATAL DE CAMINOS RURALES**
#1 PROGRAMA ANUAL DE TRABAJO 2018
@ Autorizado por la Junta de Gobierno en su Cuarta Sesión Ordinaria, Tlaxmalac, 7 de diciembre de 2017
#2 I. MARCO DE REFERENCIA
El programa se deriva del Plan Sectorial 2016-2021. La red a cargo de la Comisión suma 2,314 km, de los cuales \
1,020 km están revestidos. Los importes están en pesos mexicanos (M.N.) e incluyen IVA.
#2 II. EJES DE TRABAJO
#2 1. CONSERVACIÓN DE LA RED
__Objetivo del eje:__ Mantener transitables los caminos durante la temporada de lluvias.
#3 1.1 Primer semestre
**1.1.i** Rastreo y cuneteo de caminos en la Sierra Norte.
Unidad responsable: Residencia de Conservación Norte. Entregable: 310 km rastreados. Importe: $ 4,650,000.00.
**1.1.ii** Integración de comités comunitarios de conservación (1).
Unidad responsable: Dirección de Vinculación Social. Entregable: Actas constitutivas. Periodo: marzo-abril.
Pasos:
- convocatoria en asamblea;
- elección de mesa directiva;
- entrega de herramienta.
#3 1.2 Segundo semestre
**1.2.i** Atención de derrumbes y azolves por lluvias.
Unidad responsable: Residencias de Conservación Norte y Sur. Entregable: Reporte de emergencias atendidas. Importe: \
$ 2,875,500.00. Fuente: FONDEN.
**1.2.ii** Incorporar al programa de conservación las recomendaciones de la Reunión Anual de Comités: bacheo con \
mezcla en frío; señalamiento bilingüe; pago oportuno de jornales.
#2 2. PUENTES Y VADOS
__Objetivo del eje:__ Sustituir los vados de mayor riesgo.
#3 2.1 Primer semestre
**2.1.i** Inspección de 48 puentes con el método de la SCT.
Unidad responsable: Subdirección de Puentes. Entregable: Inventario calificado. Periodo: a más tardar el 15 de junio \
de 2018.
#3 2.2 Segundo semestre
**2.2.i** Construcción del vado La Cañada, segunda etapa.
Unidad responsable: Subdirección de Puentes. Entregable: Vado en operación. Periodo: julio a octubre de 2018. Importe: \
$ 6,120,000.00. Fuente: Fondo Metropolitano.
#3 2.3 Todo el año
**2.3.i** Difusión de avisos de cierre en radio comunitaria.
U. responsable: Dirección de Vinculación Social. Entregable: Doce boletines.
_______________
(1) Conforme a los lineamientos publicados en el Periódico Oficial el 3 de marzo de 2016.
~
#2 III. RESUMEN PRESUPUESTAL
| Eje | Primer semestre | Segundo semestre
| Conservación de la red | 4,650,000.00 | 2,875,500.00
| Puentes y vados | 0.00 | 6,120,000.00
| Total | 4,650,000.00 | 8,995,500.00
"""


def caminos(path: Path) -> None:
    css = "body { font-family: 'Liberation Sans'; font-size: 10.5pt } h2 { font-size: 12pt } h3 { font-size: 11pt }"
    office_pdf(path, to_html(CAMINOS, "Programa Anual de Trabajo", css), "html", "pdf:writer_web_pdf_Export")
    one, two = ("1", "CONSERVACIÓN DE LA RED"), ("2", "PUENTES Y VADOS")
    first = when(either("Primer semestre", "1.1 Primer semestre"), "2018-H1")
    second = when(either("Segundo semestre", "1.2 Segundo semestre"), "2018-H2")
    social, bridges = "Dirección de Vinculación Social", "Subdirección de Puentes"

    def pesos(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "MXN"}

    steps = either("convocatoria en asamblea; elección de mesa directiva; entrega de herramienta", "*")
    groups = "Integración de comités comunitarios de conservación"
    head = "Incorporar al programa de conservación las recomendaciones de la Reunión Anual de Comités"
    rows = [
        act(one, "1.1.i", "Rastreo y cuneteo de caminos en la Sierra Norte", first, "narrative", place="*",
            lead="Residencia de Conservación Norte", product="310 km rastreados", quantity=either("310", ""),
            **pesos("4650000")),
        act(one, "1.1.ii", either(groups, f"{groups} (1)"),
            when("marzo-abril", "2018-03/2018-04", also=["2018-H1"]), "narrative", lead=social,
            product="Actas constitutivas", product_type="*", details=steps),
        act(one, "1.2.i", "Atención de derrumbes y azolves por lluvias", second, "narrative",
            lead="Residencias de Conservación Norte y Sur", product="Reporte de emergencias atendidas",
            product_type="report", resources="FONDEN", **pesos("2875500")),
        standing(one, "1.2.ii", 2018, head,
                 "bacheo con mezcla en frío; señalamiento bilingüe; pago oportuno de jornales"),
        act(two, "2.1.i", "Inspección de 48 puentes con el método de la SCT",
            by(either("a más tardar el 15 de junio de 2018", "15 de junio de 2018"), "2018-06-15"), "narrative",
            lead=bridges, product="Inventario calificado", quantity=either("48", "")),
        act(two, "2.2.i", "Construcción del vado La Cañada, segunda etapa",
            when("julio a octubre de 2018", "2018-07/2018-10", also=["2018-H2"]), "narrative", lead=bridges,
            product="Vado en operación", quantity="*", place="*", resources="Fondo Metropolitano", **pesos("6120000")),
        act(two, "2.3.i", "Difusión de avisos de cierre en radio comunitaria",
            when(either("Todo el año", "2.3 Todo el año"), "2018"), "narrative", lead=social,
            product="Doce boletines", product_type="newsletter", quantity="12"),
    ]  # fmt: skip
    rows[3].update(second)
    both(path.stem, "PROGRAMA ANUAL DE TRABAJO 2018", 2018, "es", [
        (*one, "Mantener transitables los caminos durante la temporada de lluvias.", "*"),
        (*two, "Sustituir los vados de mayor riesgo.", "*"),
    ], rows, adopted_on="2017-12-07", adopted_at="Tlaxmalac")  # fmt: skip


DAIRY = """\
<!DOCTYPE html>
<html lang="en-IN">
<head><meta charset="utf-8"><title>Kuttanad Cooperative Dairy Research Board: Programme of Work 2011</title>
<style>dt { font-style: italic } .side { float: right; width: 14em; background: #eee }</style></head>
<body>
<nav><a href="/">Home</a> | <a href="/board">Board</a> | <a href="/tenders">Tenders</a> | <a href="/rti">RTI</a></nav>
<header>
<p>Kuttanad Cooperative Dairy Research Board</p>
<h1>Programme of Work 2011</h1>
<p>Approved in the General Body Meeting at Alappuzha on 18<sup>th</sup> December 2010.</p>
</header>
<aside class="side"><h4>Office holders</h4><ul><li>President: Smt. K. Bhanumathi</li><li>Secretary: Shri P. Varkey</li>
<li>Last updated: 03/01/2011</li></ul></aside>
<p>The Board does research that unions cannot do alone. Amounts are in Indian rupees. One lakh is 100,000.</p>
<ul><li><a href="#a1">Feed and fodder</a></li><li><a href="#a2">Animal health</a></li>
<li><a href="#a3">Extension</a></li></ul>

<h2 id="a1">I. Feed and fodder</h2>
<p><b>Aim:</b> Cheaper feed from what the backwaters grow.</p>
<h3>January to June</h3>
<h4>1) Field trial of water hyacinth silage</h4>
<dl>
<dt>Principal investigator</dt><dd>Dr. S. Nambiar, Nutrition Division</dd>
<dt>Expected output</dt><dd>Trial report</dd>
<dt>Sanctioned amount</dt><dd>Rs. 2,45,000</dd>
<dt>Location</dt><dd>Two societies in Champakulam</dd>
</dl>
<h4>2) Demonstration plots of CO-3 grass</h4>
<p>Slips are supplied free to members who fence the plot.</p>
<dl>
<dt>Principal investigator</dt><dd>Agronomist</dd>
<dt>Expected output</dt><dd>Thirty plots</dd>
<dt>Sanctioned amount</dt><dd>Rs. 90,000</dd>
<dt>Duration</dt><dd>February to May</dd>
</dl>

<h2 id="a2">II. Animal health</h2>
<p><b>Aim:</b> Fewer losses from mastitis and foot-and-mouth disease.</p>
<h3>January to June</h3>
<h4>3) Survey of sub-clinical mastitis</h4>
<dl>
<dt>Principal investigator</dt><dd>Dr. Leela Thomas, Veterinary Division</dd>
<dt>Expected output</dt><dd>Survey of 600 cows</dd>
<dt>Sanctioned amount</dt><dd>Rs. 3,10,500</dd>
<dt>Funding agency</dt><dd>NDDB</dd>
</dl>
<h3>July to December</h3>
<h4>4) Mobile clinic on the boat jetty route</h4>
<dl>
<dt>Principal investigator</dt><dd>Veterinary Division</dd>
<dt>Expected output</dt><dd>Clinic log</dd>
<dt>Duration</dt><dd>before 31 October 2011</dd>
<dt>Funding agency</dt><dd>Milk unions</dd>
</dl>

<h2 id="a3">III. Extension</h2>
<h3>July to December</h3>
<h4>5) Training of society secretaries in clean milk</h4>
<dl>
<dt>Principal investigator</dt><dd>Extension Officer</dd>
<dt>Expected output</dt><dd>Four courses, and:
<ol type="a"><li>a wall chart in Malayalam;</li><li>a set of test kits for each society.</li></ol></dd>
<dt>Sanctioned amount</dt><dd>Rs. 1,20,000</dd>
</dl>
<h4>6) Milk Day open house</h4>
<dl>
<dt>Principal investigator</dt><dd>Board Secretary</dd>
<dt>Duration</dt><dd>26 November 2011</dd>
<dt>Location</dt><dd>Board campus, Alappuzha</dd>
</dl>

<h2>Abstract of sanctions</h2>
<table><tr><th>Head</th><th>Rs.</th></tr><tr><td>Feed and fodder</td><td>3,35,000</td></tr>
<tr><td>Animal health</td><td>3,10,500</td></tr><tr><td>Extension</td><td>1,20,000</td></tr></table>
<footer>Site maintained by the Board. Best viewed in 1024 × 768.</footer>
</body></html>
"""


def dairy(path: Path) -> None:
    path.write_text(DAIRY, encoding="utf-8")
    one = ("I", "Feed and fodder")
    two, three = ("II", "Animal health"), ("III", "Extension")
    first, second = when("January to June", "2011-H1"), when("July to December", "2011-H2")

    def rupees(amount: str) -> dict[str, str]:
        return {"budget": amount, "currency": "INR"}

    slips, plots = "Slips are supplied free to members who fence the plot", "Demonstration plots of CO-3 grass"
    charts = ("a wall chart in Malayalam", "a set of test kits for each society")
    courses = either("Four courses, and: {}; {}".format(*charts), "Four courses, and: {}; {}.".format(*charts),
                     "Four courses, and: a) {}; b) {}".format(*charts))  # fmt: skip
    rows = [
        act(one, "1)", "Field trial of water hyacinth silage", first, "narrative",
            lead="Dr. S. Nambiar, Nutrition Division", product="Trial report", product_type="report",
            place="Two societies in Champakulam", quantity="*", **rupees("245000")),
        act(one, "2)", either(plots, f"{plots}. {slips}"),
            when("February to May", "2011-02/2011-05", also=["2011-H1"]), "narrative", lead="Agronomist",
            product="Thirty plots", quantity="30", details=either(slips, ""), **rupees("90000")),
        act(two, "3)", "Survey of sub-clinical mastitis", first, "narrative",
            lead="Dr. Leela Thomas, Veterinary Division", product="Survey of 600 cows", product_type="survey",
            quantity="*", resources="NDDB", **rupees("310500")),
        act(two, "4)", "Mobile clinic on the boat jetty route",
            by(either("before 31 October 2011", "31 October 2011"), "2011-10-31"), "narrative",
            lead="Veterinary Division", product="Clinic log", place="*", resources="Milk unions"),
        act(three, "5)", "Training of society secretaries in clean milk", second, "narrative",
            lead="Extension Officer", product=courses, quantity="4", **rupees("120000")),
        act(three, "6)", "Milk Day open house",
            when("26 November 2011", "2011-11", "2011-11-26", "2011-11-26", also=["2011-H2"]), "narrative",
            lead="Board Secretary", place="Board campus, Alappuzha"),
    ]  # fmt: skip
    rows[3]["start_date"] = either("2011-01-01", "2011-07-01")
    rows[3]["end_date"] = either("2011-10-31", "2011-10-30")
    rows[3]["period"] = either(*rows[3]["period"].split(" || "), "2011-07/2011-10")
    title = either("Programme of Work 2011", "Kuttanad Cooperative Dairy Research Board: Programme of Work 2011")
    both(path.stem, title, 2011, "en", [
        (*one, "Cheaper feed from what the backwaters grow.", ""),
        (*two, "Fewer losses from mastitis and foot-and-mouth disease.", ""),
        (*three, "", "*"),
    ], rows, adopted_on="2010-12-18", adopted_at="Alappuzha")  # fmt: skip
