"""Content of the tables without lines of kind 3."""

from __future__ import annotations

from fifth.gold import either

from tenth.common import Line, by, said, undated, when

# Colombia: horizontal rules only; dates in the first column after the number.
CO_COLUMNS = ["code", "date", "activity", "lead", "product"]
CO_HEADERS = ["No.", "Fecha", "Actividad", "Dependencia", "Soporte"]
COLOMBIA = [
    Line(["1", "Enero", "Rendir al Concejo el informe de gestión de la vigencia anterior", "Despacho de la Personera", "Informe radicado"], when("", "2018-01")),
    Line(["2", "Febrero a junio", "Acompañar a las víctimas en la toma de declaraciones en los corregimientos de La Floresta y Quebradaseca", "Personería Delegada para Derechos Humanos",
          "Formatos únicos de declaración"], when("", "2018-02/2018-06"), {"place": either("", "corregimientos de La Floresta y Quebradaseca", "en los corregimientos de La Floresta y Quebradaseca", "La Floresta y Quebradaseca")}),
    Line(["3", "Marzo 22", "Elección de personeros estudiantiles", "Delegada para Educación", "Actas de escrutinio"], when("", "2018-03", "2018-03-22", "2018-03-22")),
    Line(["4", "Primer trimestre", "Veeduría al Programa de Alimentación Escolar", "Delegada para la Vigilancia Administrativa", "Dos informes"], when("", "2018-Q1"), {"quantity": "2"}),
    Line(["5", "Segundo semestre", "Capacitación a juntas de acción comunal sobre control social y derecho de petición", "Delegada para Participación", "Listados de asistencia"], when("", "2018-H2")),
    Line(["6", "Hasta noviembre 30", "Actualizar el mapa de riesgos de corrupción", "Control Interno", "Mapa publicado"], by("", "2018-11-30")),
    Line(["7", "Permanente", "Atender y tramitar acciones de tutela de población vulnerable", "Todas las delegadas", "Base de datos"],
         undated(2018, "Permanente")),
]  # fmt: skip

# Ghana: white space only.
GH_COLUMNS = ["activity", "product", "date", "lead", "resources"]
GH_HEADERS = ["Activity", "Output", "Time frame", "Responsible", "Source of funding"]
GHANA = [
    (("1", "Crop extension"), [
        Line(["Establish demonstration farms on yam minisett in the eight zones", "8 demonstration farms", "Mar – May", "Crops Officer", "CIDA"], when("", "2016-03/2016-05"), {"quantity": "8"}),
        Line(["Field days on fall armyworm scouting", "Field day reports", "2nd Quarter", "Plant Protection Officer", "GoG"], when("", "2016-Q2")),
        Line(["Register input dealers and check their stores for expired agro-chemicals", "Updated register", "By 29 July", "Plant Protection Officer", "IGF"], by("", "2016-07-29")),
    ]),
    (("2", "Livestock"), [
        Line(["Mass vaccination of small ruminants against PPR", "12,000 animals vaccinated", "October", "Veterinary Officer", "GoG"], when("", "2016-10"), {"quantity": "12000"}),
        Line(["Improved housing for guinea fowl keepers in Sabrago and Nyohini", "Ten model houses", "Jan – Jun", "Animal Production Officer", "CIDA"], when("", "2016-H1"),
             {"quantity": "10", "place": said("in |Sabrago and Nyohini")}),
    ]),
    (("3", "Women in agriculture"), [
        Line(["Train women processors in shea butter quality", "Training report", "3rd and 4th Quarter", "WIAD Officer", "GIZ"], when("", "2016-Q3/2016-Q4")),
        Line(["Exhibit at the regional Farmers' Day in Bolga", "Stand set up", "4 Nov 2016", "WIAD Officer", "IGF"], when("", "2016-11", "2016-11-04", "2016-11-04"), {"place": said("in |Bolga")}),
    ]),
]  # fmt: skip

# England: zebra, from Word.
GB_COLUMNS = ["code", "activity", "lead", "date", "extra:Measure of success"]
GB_HEADERS = ["Ref", "What we will do", "Who", "When", "Measure of success"]
ENGLAND = [
    Line(["TS1", "Inspect every high-risk food manufacturer", "Food Standards Team", "Apr–Dec 2021", "100% inspected"], when("", "2021-04/2021-12")),
    Line(["TS2", "Run a doorstep crime awareness week with Victim Support and the two credit unions", "Safeguarding Lead", "Summer 2021 (w/c 14 June)", "Calls to helpline up 20%"],
         when("", "2021-06", "2021-06-14", "2021-06-20"),
         {"start_date": either("2021-06-14", "2021-06-01", "2021-06-21"), "end_date": either("2021-06-20", "2021-06-14", "2021-06-18", "2021-09-30", "2021-09-22", "2021-08-31", "2021-06-30"),
          "period": either("2021-06", "2021-Q2", "2021-06/2021-08", "2021-06/2021-09", "2021-Q3"), "quantity": either("2", "")}),
    Line(["TS3", "Calibrate the county weighbridge", "Metrology Officer", "Q1", "Certificate renewed"], when("", "2021-Q1")),
    Line(["TS4", "Test-purchase vapes and tobacco from 50 shops using young volunteers", "Fair Trading Team", "Half-term holidays, October", "Failure rate under 10%"],
         when("", "2021-10"), {"quantity": "50"}),
    Line(["TS5", "Publish the enforcement policy", "Head of Service", "by 31 March 2021", "Policy online"], by("", "2021-03-31")),
    Line(["TS6", "Bring animal feed inspections in-house, subject to the outcome of the regional review that ends in May", "Animal Health Team", "July to September", "Contract ended"], when("", "2021-Q3")),
    Line(["TS7", "Renew the Primary Authority partnership with Hollins Bakeries", "Business Advice", "Year-round", "Agreement signed"], when("", "2021")),
]  # fmt: skip

# Uruguay: HTML without th, key row in bold.
UY_COLUMNS = ["activity", "lead", "resources", "date", "product"]
UY_HEADERS = ["Acción", "Área responsable", "Recursos", "Cronograma", "Resultado"]
URUGUAY = [
    ("I", "Terminales y paradas", [
        Line(["Recambio de refugios peatonales en ruta 11", "División Tránsito", "Fondo de Movilidad", "Marzo a mayo", "35 refugios instalados"], when("", "2022-03/2022-05"),
             {"quantity": "35", "place": either("", "ruta 11", "en ruta 11")}),
        Line(["Señalización en braille de la terminal de Santa Elvira", "Accesibilidad", "Intendencia", "Agosto", "Terminal señalizada"], when("", "2022-08"), {"place": either("", "Santa Elvira", "terminal de Santa Elvira")}),
    ]),
    ("II", "Movilidad activa", [
        Line(["Ciclovía Costanera, tramo 2", "Dirección de Obras", "Préstamo CAF", "2.º semestre", "3,2 km de ciclovía"], when("", "2022-H2"), {"quantity": either("3.2", "3,2", "")}),
        Line(["Encuesta origen–destino", "Unidad de Datos", "BID", "Abril–junio", "Informe y microdatos"], when("", "2022-Q2")),
        Line(["Curso de mecánica de bicicletas para liceales", "Movilidad; Juventud", "Sin costo", "1 al 12 de julio", "Curso dictado"], when("", "2022-07", "2022-07-01", "2022-07-12"),
             {"resources": either("Sin costo", "")}),
    ]),
    ("III", "Seguridad vial", [
        Line(["Instala\u00adción de lomadas frente a escuelas rurales", "División Tránsito", "Intendencia", "Antes del inicio de clases (7 de marzo)", "12 lomadas"],
             {**by("", "2022-03-07"), "end_date": either("2022-03-07", "2022-03-06"), "start_date": either("2022-01-01", "2022-03-07")}, {"quantity": "12", "activity": either("Instalación de lomadas frente a escuelas rurales", "Instala\u00adción de lomadas frente a escuelas rurales")}),
        Line(["Campaña «Casco siempre»", "Comunicaciones", "UNASEV", "Todo el año", "Piezas de difusión"], when("", "2022")),
    ]),
]  # fmt: skip

# Namibia: text in columns of spaces.
NA_COLUMNS = ["code", "activity", "lead", "date", "product"]
NA_HEADERS = ["No", "Task", "Officer", "Due", "Deliverable"]
NAMIBIA = [
    Line(["1.1", "Review quota allocation for oryx in the eastern blocks", "Chief Warden", "28 Feb 2019", "Quota table"], by("", "2019-02-28", bare=True)),
    Line(["1.2", "Game count by road and by air, all conservancies", "Monitoring Unit", "Jun-Jul", "Count report"], when("", "2019-06/2019-07")),
    Line(["1.3", "Replace collars on 6 elephants", "Vet Unit", "Sep", "6 collars fitted"], when("", "2019-09"), {"quantity": "6"}),
    Line(["2.1", "Refurbish ranger housing at Okandjamba", "Works Officer", "H1", "4 houses"], when("", "2019-H1"), {"quantity": "4", "place": said("at |Okandjamba")}),
    Line(["2.2", "Train conservancy committees in financial reporting, using the new ledger", "CBNRM Unit", "Apr, Oct", "Training register"], when("", "2019-04/2019-10")),
    Line(["2.3", "Settle claims for crop losses received before November", "Claims Desk", "15 Dec 2019", "Paid claims list"], by("", "2019-12-15", bare=True)),
]  # fmt: skip

# Ecuador: zebra in reportlab, over two pages.
EC_COLUMNS = ["code", "activity", "product", "lead", "date", "budget"]
EC_HEADERS = ["Cód.", "Actividad", "Entregable", "Responsable", "Fecha", "Monto USD"]
ECUADOR = [
    Line(["P-01", "Levantamiento del catastro de usuarios de riego de la acequia Pucará, con georreferenciación de cada toma y firma del acta por el presidente de la junta", "Catastro de 640 usuarios",
          "Jefatura de Riego", "ene.–abr.", "18.500,00"], when("", "2023-01/2023-04"), {"quantity": "640"}),
    Line(["P-02", "Revestimiento de canal secundario, sector Chilcaloma", "850 m de canal", "Fiscalización de Obras", "II trimestre", "97.430,25"], when("", "2023-Q2"),
         {"quantity": "850", "place": either("", "sector Chilcaloma", "Chilcaloma")}),
    Line(["P-03", "Taller de manejo parcelario con las juntas de regantes", "Memoria del taller", "Unidad Social", "19/05/2023", "1.200,00"], by("", "2023-05-19", bare=True)),
    Line(["P-04", "Compra de 3 estaciones meteorológicas automáticas", "Acta de entrega-recepción", "Compras Públicas", "julio", "24.600,00"], when("", "2023-07"), {"quantity": "3"}),
    Line(["P-05", "Monitoreo de calidad de agua en bocatomas (pH, conductividad, coliformes), con laboratorio acreditado y publicación trimestral de los resultados en las juntas", "Boletines de calidad",
          "Laboratorio de Aguas", "todo el año", "9.875,40"], when("", "2023")),
    Line(["P-06", "Estudio de caudal ecológico de la microcuenca Yanayacu", "Estudio", "Consultoría externa", "sep.–dic.", "32.000,00"], when("", "2023-09/2023-12")),
    Line(["P-07", "Reforestación de vertientes con especies nativas", "15 ha reforestadas", "Unidad Ambiental", "feb.–mar.", "11.300,00"], when("", "2023-02/2023-03"), {"quantity": "15"}),
    Line(["P-08", "Audiencia pública sobre tarifas de riego", "Acta", "Dirección", "hasta el 30/11/2023", "600,00"], by("", "2023-11-30")),
]  # fmt: skip
EC_PREFACE = (
    "La Dirección de Riego y Cuencas del GAD Provincial de Yanayacu presenta su programación. El presupuesto indicado no incluye IVA. Las fechas son referenciales y se ajustarán, de ser el caso, "
    "mediante reforma aprobada por la máxima autoridad.",
    "La competencia exclusiva en materia de riego y drenaje fue transferida a los gobiernos provinciales en 2011. Desde entonces la provincia ha intervenido 14 sistemas comunitarios, que benefician a "
    "3.870 familias, y mantiene convenios con nueve juntas generales de usuarios.",
    "Durante el ejercicio 2022 la ejecución presupuestaria alcanzó el 81,6 %. Las principales dificultades fueron la demora en la liberación de servidumbres de paso y el invierno prolongado, que obligó a "
    "suspender dos contratos entre febrero y abril.",
    "La programación guarda coherencia con el Plan de Desarrollo y Ordenamiento Territorial 2019-2023, objetivo 4, y con la disponibilidad certificada por la Dirección Financiera.",
)
