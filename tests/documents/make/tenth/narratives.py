"""Content of the narrative plans of kind 4: areas, activities and their labels."""

from __future__ import annotations

from dataclasses import dataclass

from fifth.gold import Row, act

from tenth.common import by, either, said, when


@dataclass
class Item:
    """An activity: what is printed and what it means. Labels: printed label, value, field."""

    code: str
    text: str
    date: Row
    labels: list[tuple[str, str, str]]
    more: dict[str, str]


def item(printed: str, text: str, date: Row, *labels: tuple[str, str, str], **more: str) -> Item:
    return Item(printed, text, date, list(labels), more)


def gold(area: tuple[str, str], one: Item, layout: str = "narrative") -> Row:
    """The row of an item: labels by their field; `date` gives the words unless the item says otherwise."""
    values: dict[str, str] = {}
    date = dict(one.date)
    for _, value, name in one.labels:
        if name == "date":
            date["date_text"] = value.rstrip(".")
        elif name != "-":
            values[name] = value.rstrip(".")
    if values.get("resources") in ("Sin costo", "Sin financiamiento"):
        values["resources"] = either(values["resources"], "")
    values.update(one.more)
    code = values.pop("code", one.code)
    return act(area, code, values.pop("activity", one.text.rstrip(".;")), date, layout, **values)


def _gt(printed: str, text: str, date: Row, lead: str, when_: str, product: str, funds: str, **more: str) -> Item:
    labels = [("Quién", lead, "lead"), ("Cuándo", when_, "date"), ("Entregable", product, "product")]
    if funds:
        labels.append(("Fondos", funds, "resources"))
    return item(printed, text, date, *labels, **more)


GUATEMALA = [
    (("1", "Agua y saneamiento"), "Que las cinco comunas cuenten con agua clorada todo el año.", [
        _gt("1.a)", "Inventariar nacimientos de agua de la parte alta", when("", "2017-02/2017-04"), "Unidad Técnica de Agua",
            "febrero a abril", "Mapa con 38 nacimientos", "CODEDE", quantity=either("38", "1")),
        _gt("1.b)", "Capacitar fontaneros en cloración", when("", "2017-05"), "Unidad Técnica de Agua; SIAS", "mayo",
            "Dos talleres", "Aporte municipal", quantity="2"),
        _gt("1.c)", "Actualizar el reglamento de agua", by("", "2017-08-15"), "Asesoría Jurídica", "a más tardar el 15 de agosto",
            "Reglamento aprobado", ""),
    ]),
    (("2", "Desechos sólidos"), "Reducir los botaderos clandestinos.", [
        _gt("2.a)", "Cercar el botadero de Chuacorral", when("", "2017-H1"), "Servicios Públicos", "1er semestre",
            "Cerco perimetral", "CODEDE", place=either("", "Chuacorral")),
        _gt("2.b)", "Campaña escolar «Mi basura en su lugar»", when("", "2017-07/2017-09"), "Oficina de la Mujer", "jul.–sept.",
            "24 escuelas visitadas", "MARN", quantity="24"),
        _gt("2.c)", "Gestionar camión recolector ante cooperación japonesa", when("", "2017-10"), "Gerencia", "oct. 2017",
            "Perfil del proyecto", "Sin costo"),
    ]),
]  # fmt: skip


def _ws(code: str, text: str, date: Row, lead: str, time: str, output: str, budget: str = "", **more: str) -> Item:
    labels = [("Lead unit", lead, "lead"), ("Timing", time, "date"), ("Output", output, "product")]
    if budget:
        labels.append(("Budget", f"SAT {budget}", "budget"))
        more = {"budget": budget.replace(",", ""), "currency": "WST", **more}
    return item(code, text, date, *labels, **more)


SAMOA = [
    (("A", "Coastal fisheries"), "", [
        _ws("A.1", "Resurvey the giant clam sanctuaries of Upolu together with the village councils that asked for it in 2018",
            when("", "2020-Q1"), "Inshore Section", "Quarter 1", "Survey report", "22,500", place=either("", "Upolu")),
        _ws("A.2", "Renew the by-laws of six villages", when("", "2020-03/2020-06"), "Advisory Section", "March – June",
            "Six gazetted by-laws", "9,000", quantity="6"),
        _ws("A.3", "Release 40,000 hatchery-reared trochus on degraded reef flats", when("", "2020-10"), "Aquaculture Section",
            "October 2020", "Release log", quantity=either("40000", "1")),
    ]),
    (("B", "Offshore fisheries"), "", [
        _ws("B.1", "Place observers on all longliners over 15 metres", when("", "2020"), "Offshore Section", "All year",
            "Observer reports", "61,200", quantity=either("", "15")),
        _ws("B.2", "Replace vessel-monitoring units that no longer transmit", by("", "2020-08-31"), "Offshore Section", "By end of August",
            "20 units", "118,000", quantity="20"),
        _ws("B.3", "Host the sub-regional licensing meeting in Apia", when("", "2020-09", "2020-09-08", "2020-09-10"), "Chief Executive's Office",
            "8–10 September", "Meeting record", place=said("in |Apia")),
    ]),
    (("C", "Markets"), "", [
        _ws("C.1", "Refit the ice plant of the Salelologa fish market", when("", "2020-H2"), "Asset Section", "July to December",
            "Working ice plant", "74,300", place=either("", "Salelologa", "Salelologa fish market")),
    ]),
]  # fmt: skip


def _bo(
    code: str, text: str, date: Row, lead: str, product: str, funds: str, time: str, indicator: str, **more: str
) -> Item:
    labels = [
        ("Unidad ejecutora", lead, "lead"), ("Resultado esperado", product, "product"), ("Indicador", indicator, "extra:Indicador"),
        ("Fuente de recursos", funds, "resources"), ("Plazo", time, "date"),
    ]  # fmt: skip
    return item(code, text, date, *labels, **more)


BOLIVIA = [
    (("I", "Conservación vial"), "", [
        _bo("I-01", "Bacheo de la ruta departamental 12 entre Yamparina y el puente Sorocachi", when("", "2021-04/2021-07"),
            "Residencia Vial Norte", "46 km de vía con bacheo ejecutado", "IDH", "abril – julio", "Km intervenidos", quantity=either("46", "12"), place=either("", "entre Yamparina y el puente Sorocachi", "ruta departamental 12 entre Yamparina y el puente Sorocachi", "ruta departamental 12")),
        _bo("I-02", "Reposición de señales verticales destruidas durante los bloqueos", when("", "2021-Q3"), "Unidad de Seguridad Vial",
            "310 señales repuestas", "Regalías departamentales", "3er trimestre", "N.º de señales", quantity="310"),
        _bo("I-03", "Limpieza de cunetas con microempresas comunitarias, previa suscripción de los contratos de servicio y entrega de "
            "herramientas menores por parte de almacenes", when("", "2021"), "Residencia Vial Norte; Residencia Vial Valles", "Informe mensual",
            "Regalías departamentales", "enero a diciembre", "Informes presentados"),
    ]),
    (("II", "Estudios y proyectos"), "", [
        _bo("II-01", "Estudio de prefactibilidad del puente vehicular Tolapampa", by("", "2021-10-29"), "Unidad de Preinversión",
            "Estudio aprobado", "CAF", "hasta el 29 de octubre de 2021", "Estudio con resolución", place=either("", "Tolapampa")),
        _bo("II-02", "Inventario georreferenciado de puentes menores", when("", "2021-02/2021-03"), "Unidad de Preinversión",
            "Base de datos", "IDH", "febrero-marzo", "Puentes inventariados / total"),
        _bo("II-03", "Conteo volumétrico de tráfico en doce estaciones", when("", "2021-11", "2021-11-01", "2021-11-15"), "Unidad de Seguridad Vial",
            "Reporte de tráfico", "Sin financiamiento", "1ra quincena de noviembre", "Estaciones aforadas", quantity=either("12", "1")),
    ]),
]  # fmt: skip

# Groups with a date of their own; an item without one takes the group's.
ZAMBIA = [
    ("Quarter 1 (January–March)", "2018-Q1", [
        ("Distribute long-lasting nets to antenatal clinics", "Malaria Focal Person", "District Medical Office", "", None, {}),
        ("Hold the annual microplanning meeting in Kasompa", "District Health Director", "WHO", "13 February",
         ("2018-02", "2018-02-13", "2018-02-13"), {"place": said("in |Kasompa")}),
    ]),
    ("Quarter 2 (April–June)", "2018-Q2", [
        ("Train 45 community health assistants in rapid testing", "Training Officer", "Global Fund", "", None, {"quantity": "45"}),
        ("Child Health Week, first round", "Nursing Officer (MCH)", "UNICEF", "last week of June",
         ("2018-06", "2018-06-24", "2018-06-30"), {}),
    ]),
    ("Second half of the year", "2018-H2", [
        ("Drill two boreholes at Mwanza-Njovu rural health centre", "Environmental Health Technologist", "Constituency Development Fund",
         "August–September", ("2018-08/2018-09", "", ""), {"quantity": "2", "place": either("", "at Mwanza-Njovu rural health centre", "Mwanza-Njovu rural health centre")}),
        ("Verify the cold chain in all facilities", "Pharmacist", "District Medical Office", "", None, {}),
        ("Write the district malaria bulletin", "Malaria Focal Person", "none required", "by 15 December",
         ("by", "2018-12-15", ""), {}),
    ]),
]  # fmt: skip

ANDALUCIA = [
    ("Línea 1", "Inspección de consumo", [
        ("Primer semestre", "2024-H1", [
            ("Campaña de etiquetado de aceite de oliva en pequeño comercio", "Servicio de Inspección", "", None, {}),
            ("Control de precios en gasolineras de la A-92", "Servicio de Inspección; Delegación de Granada", "abril", ("2024-04", "", ""), {"place": either("", "A-92", "gasolineras de la A-92", "en gasolineras de la A-92")}),
        ]),
        ("Segundo semestre", "2024-H2", [
            ("Muestreo de 60 juguetes importados y envío al laboratorio", "Laboratorio Regional", "noviembre y diciembre", ("2024-11/2024-12", "", ""), {"quantity": "60"}),
            ("Campaña de alquiler turístico en la costa oriental", "Delegación de Almería", "", None, {"place": either("", "costa oriental", "la costa oriental", "en la costa oriental")}),
        ]),
    ]),
    ("Línea 2", "Formación y arbitraje", [
        ("Primer semestre", "2024-H1", [
            ("Curso básico para árbitros de las juntas locales", "Junta Arbitral", "12 y 13 de marzo", ("2024-03", "2024-03-12", "2024-03-13"), {"quantity": ""}),
            ("Edición de la guía «Reclama con cabeza»", "Servicio de Publicaciones", "", None, {}),
        ]),
        ("Segundo semestre", "2024-H2", [
            ("Talleres en 25 institutos sobre compras en línea", "Escuela de Consumo", "", None, {"quantity": "25"}),
            ("Jornada de balance del arbitraje electrónico", "Junta Arbitral", "hasta el 15 de noviembre", ("by", "2024-11-15", ""), {}),
        ]),
    ]),
]  # fmt: skip

_JM = [
    ("(i)", "Re-index the parish birth registers, 1878–1900", "Records Manager", "April to June 2015", when("", "2015-Q2"), "J$1,250,000", "index database"),
    ("(ii)", "Install mobile shelving in Vault 2", "Facilities Officer", "by 31 July 2015", by("", "2015-07-31"), "J$3,900,000", "180 metres of shelving"),
    ("(iii)", "Open the evening reading room on Thursdays", "Reader Services", "September 2015", when("", "2015-09"), "J$420,000", "reading room open"),
    ("(iv)", "Host the regional workshop on disaster salvage in Montego Bay", "Conservator", "19–21 October 2015", when("", "2015-10", "2015-10-19", "2015-10-21"), "J$2,100,000", "workshop report"),
    ("(v)", "Draft the retention schedule for the Ministry of Works", "Records Manager", "Q4 2015", when("", "2015-Q4"), "J$180,000", "retention schedule"),
]  # fmt: skip
JAMAICA = [
    item(code, text, date, ("Officer", lead, "lead"), ("When", time, "date"), ("Cost", cost, "budget"), ("Deliverable", product, "product"),
         budget=cost[2:].replace(",", ""), currency="JMD",
         place=said("in |Montego Bay") if code == "(iv)" else either("", "Vault 2", "in Vault 2") if code == "(ii)" else "",
         quantity=either("180", "2", "") if code == "(ii)" else "")
    for code, text, lead, time, date, cost, product in _JM
]  # fmt: skip
