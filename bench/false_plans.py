"""Texts that look nearly like plans and are none: minutes, reports, timetables, syllabuses, recipes with numbered steps.

Each holds some of what plans hold (numbered lines, tables with people and dates, the word *plan*), and what a careful
reader sees at once: it is past, denied, somebody else's, or not an activity.
"""

from __future__ import annotations

from bench.trap import ERROR, NONE, Trap


def _table(*rows: tuple[str, ...]) -> str:
    head, *rest = rows
    return "\n".join(["| " + " | ".join(r) + " |" for r in (head, ("---",) * len(head), *rest)])


_TEXTS: dict[str, str] = {
    "minutes-es.md": "# Acta de la reunión ordinaria del 4 de marzo de 2021\n\nAsistentes: Ana Ruiz, Luis Paz.\n\n## Acuerdos\n\n"
    + _table(
        ("N.º", "Acuerdo", "Responsable", "Fecha"),
        ("1", "Se aprobó el acta anterior", "Ana Ruiz", "4 de marzo de 2021"),
        ("2", "Enviar la minuta a los miembros", "Luis Paz", "8 de marzo de 2021"),
    )
    + "\n\nSe levantó la sesión a las 12:00.\n",
    "minutes-en.txt": "MINUTES OF THE BOARD MEETING\n12 May 2020\n\nPresent: J. Smith (Chair), A. Jones.\nApologies: P. Brown.\n\n1. The minutes of the last meeting were approved.\n2. The treasurer reported that income was up by 4%.\n3. Action: A. Jones to circulate the draft budget by 20 May 2020.\n4. The next meeting will be held on 9 June 2020.\n\nThe meeting closed at 16:30.\n",
    "agenda-es.txt": "ORDEN DEL DÍA\nXII Reunión del Comité Ejecutivo\nLima, 3 y 4 de junio de 2019\n\n09:00 Registro de participantes\n09:30 Palabras de bienvenida, a cargo del Ministro\n10:00 Presentación del Plan de Trabajo 2019\n11:00 Receso\n11:30 Debate sobre la estrategia digital\n13:00 Almuerzo\n15:00 Aprobación del acta\n17:00 Clausura\n",
    "agenda-en.md": "# Agenda of the annual conference 2022\n\n"
    + _table(
        ("Time", "Session", "Speaker", "Room"),
        ("09:00", "Opening", "Maria Lopez", "A"),
        ("10:00", "Work plan of the network", "John Doe", "A"),
        ("11:30", "Open data workshop", "Ann Lee", "B"),
    )
    + "\n",
    "report-es.md": "# Informe de actividades 2020\n\nDurante 2020 la Secretaría Técnica ejecutó lo siguiente:\n\n"
    + _table(
        ("N.º", "Actividad realizada", "Responsable", "Fecha", "Resultado"),
        ("1", "Se realizó el taller regional", "Perú", "marzo de 2020", "30 participantes"),
        ("2", "Se publicó la guía", "Chile", "junio de 2020", "Guía publicada"),
        ("3", "Se organizó el seminario", "México", "octubre de 2020", "Memoria"),
    )
    + "\n",
    "report-en.txt": "ANNUAL REPORT 2018\n\nIn 2018 the Association completed eleven of the twelve activities of its work plan.\n\n1. A regional workshop was held in Bogotá in May.\n2. The handbook was published in September.\n3. Two webinars were organised with the IDB.\n\nThe accounts were audited and found in order.\n",
    "invoice.txt": "INVOICE No. 2021-114\nDate: 3 March 2021\nBill to: Ministry of Planning\n\nItem  Description                 Qty  Unit price   Total\n1     Workshop facilitation         2     1,200.00   2,400.00\n2     Training course, two days     1     3,500.00   3,500.00\n3     Travel to Lima                1       850.00     850.00\n                                        TOTAL  USD  6,750.00\nPayment due within 30 days.\n",
    "paper-en.md": "# Planning under uncertainty in regional networks\n\n## Abstract\n\nWe study how annual plans change. Our method compares activities between years.\n\n## 1. Introduction\n\nPlans are made every year [1]. We will show in section 3 that activities persist.\n\n## 2. Method\n\nWe collected 40 plans between 2010 and 2018.\n\n## References\n\n[1] A. Author, Plans, 2015.\n",
    "syllabus-es.md": "# Programa de la asignatura Administración Pública II\n\nPlan de estudios 2019\n\n"
    + _table(
        ("Semana", "Tema", "Lecturas", "Evaluación"),
        ("1", "Introducción al Estado", "Weber, cap. 1", ""),
        ("2", "Burocracia", "Weber, cap. 2", "Control"),
        ("3", "Presupuesto", "Wildavsky", "Ensayo"),
    )
    + "\n",
    "syllabus-en.txt": "COURSE OUTLINE: PUBLIC MANAGEMENT 101\nAutumn 2022\n\nWeek 1  Introduction          Reading: chapter 1\nWeek 2  Budgets               Reading: chapter 2\nWeek 3  Human resources       Reading: chapter 3\nWeek 4  Mid-term exam\n\nAssessment: essay 40 %, exam 60 %.\n",
    "recipe.txt": "PLAN DE COMIDAS DE LA SEMANA\n\nLunes: lentejas con arroz\nMartes: pescado al horno\nMiércoles: ensalada de quinua\n\nReceta:\n1. Lavar las lentejas.\n2. Picar la cebolla.\n3. Cocinar 30 minutos.\n4. Servir caliente.\n",
    "workout.md": "# Training plan for a marathon\n\n"
    + _table(
        ("Week", "Monday", "Wednesday", "Sunday"),
        ("1", "rest", "5 km easy", "10 km"),
        ("2", "rest", "6 km easy", "12 km"),
        ("3", "rest", "8 km tempo", "16 km"),
    )
    + "\n",
    "timetable.csv": "Salida,Llegada,Origen,Destino,Andén\n08:00,09:15,Madrid,Toledo,4\n09:00,10:15,Madrid,Toledo,5\n10:00,11:15,Madrid,Toledo,4\n",
    "contract-es.txt": "CONTRATO DE PRESTACIÓN DE SERVICIOS\n\nPRIMERA. Objeto. El contratista prestará servicios de consultoría.\nSEGUNDA. Plazo. El plazo será de seis meses, del 1 de enero al 30 de junio de 2021.\nTERCERA. Precio. El contratante pagará USD 12.000.\nCUARTA. Jurisdicción. Las partes se someten a los tribunales de Quito.\n\nFirmado en Quito, el 2 de enero de 2021.\n",
    "law-es.txt": "LEY N.º 1234 DE PLANIFICACIÓN\n\nArtículo 1. Toda entidad pública elaborará un plan anual de trabajo.\nArtículo 2. El plan contendrá actividades, responsables, plazos y productos.\nArtículo 3. La Contraloría vigilará el cumplimiento.\nArtículo 4. Derógase la Ley N.º 1200.\n\nDado en la Asamblea Nacional, el 5 de mayo de 2010.\n",
    "guide-en.md": "# How to write an annual work plan\n\nAn annual work plan lists activities, who leads them, when they happen and what they produce.\n\n1. Start from your objectives.\n2. List activities under each objective.\n3. Name one lead for each activity.\n4. Set a date.\n\nDo not forget the budget.\n",
    "press-es.txt": "NOTA DE PRENSA\n\nLa Red aprobó su Plan Anual de Trabajo 2022\n\nLima, 4 de diciembre de 2021. Los países miembros aprobaron ayer el plan del próximo año. «Es un gran avance», dijo la presidenta. El plan puede consultarse en el portal de la Red.\n",
    "letter-en.txt": "Dear Colleagues,\n\nPlease find attached the Annual Work Plan 2020 for your comments. Kindly send them by 15 January.\n\nBest regards,\nThe Secretariat\n",
    "job-es.txt": "CONVOCATORIA: ASISTENTE DE PLANIFICACIÓN\n\nFunciones:\n1. Elaborar el plan anual de trabajo.\n2. Organizar talleres y reuniones.\n3. Redactar informes.\n\nRequisitos: título universitario, inglés.\nPlazo: 30 de abril de 2021.\nEnviar la hoja de vida a la Secretaría.\n",
    "insurance.txt": "Health Plan Comparison 2023\n\nPlan      Premium   Deductible  Doctor visit\nBronze    USD 210   USD 6,000   40 %\nSilver    USD 320   USD 3,000   30 %\nGold      USD 450   USD 1,000   20 %\n",
    "budget.csv": "Rubro,Enero,Febrero,Marzo,Total\nSueldos,1000,1000,1000,3000\nViáticos,200,150,300,650\nAlquiler,500,500,500,1500\nTotal,1700,1650,1800,5150\n",
    "members.csv": "N.º,País,Nombre,Cargo,Correo\n1,Perú,Ana Ruiz,Directora,a@example.org\n2,Chile,Luis Paz,Jefe,b@example.org\n3,México,Eva Luz,Coordinadora,c@example.org\n",
    "glossary-en.md": "# Glossary\n\n"
    + _table(("Term", "Meaning"), ("Activity", "What is done"), ("Output", "What it gives"), ("Lead", "Who does it"))
    + "\n",
    "faq-es.txt": "PREGUNTAS FRECUENTES SOBRE EL PLAN OPERATIVO\n\n1. ¿Qué es el plan operativo?\nEs el documento que reúne las actividades del año.\n\n2. ¿Quién lo aprueba?\nEl Consejo Directivo.\n\n3. ¿Cuándo se publica?\nEn diciembre de cada año.\n",
    "survey.csv": "Marca temporal,¿Conoce el plan?,¿Quién lo dirige?,Comentario\n2021-03-01,Sí,La Secretaría,Bien\n2021-03-02,No,,\n2021-03-05,Sí,Perú,Falta difusión\n",
    "lab.csv": "fecha,sensor,valor,unidad\n2021-01-01,A1,20.1,C\n2021-01-02,A1,20.4,C\n2021-01-03,A1,19.9,C\n",
    "changelog.md": "# Changelog\n\n## 2.1.0 - 2021-03-04\n\n- Added export to Excel\n- Fixed crash on empty files\n\n## 2.0.0 - 2020-11-02\n\n- Removed old reader\n",
    "verse.txt": "Caminante, son tus huellas\nel camino y nada más;\ncaminante, no hay camino,\nse hace camino al andar.\n"
    * 10,
    "novel-en.txt": "It was a bright cold day in April. He had a plan, he said, and the plan would work in May. Nobody believed him.\n\n"
    * 30,
    "directory.html": "<html><body><h1>Directorio</h1><table><tr><th>Unidad</th><th>Responsable</th><th>Teléfono</th></tr><tr><td>Planificación</td><td>Ana Ruiz</td><td>555-1234</td></tr><tr><td>Finanzas</td><td>Luis Paz</td><td>555-4321</td></tr></table></body></html>",
    "shop.html": "<html><body><h1>Planes de telefonía 2023</h1><table><tr><th>Plan</th><th>Datos</th><th>Precio</th></tr><tr><td>Básico</td><td>5 GB</td><td>USD 10</td></tr><tr><td>Total</td><td>50 GB</td><td>USD 30</td></tr></table></body></html>",
    "terms-of-reference.txt": "TÉRMINOS DE REFERENCIA\nConsultoría para la evaluación del Plan Estratégico 2015-2019\n\n1. Antecedentes\nLa Red aprobó su plan en 2014.\n\n2. Objetivo\nEvaluar los resultados del plan.\n\n3. Perfil\nEconomista con diez años de experiencia.\n\n4. Honorarios\nUSD 15.000.\n",
    "evaluation.md": "# Evaluation of the Work Programme 2016\n\n"
    + _table(
        ("Activity", "Status", "Completed on", "Remarks"),
        ("Regional workshop", "done", "12 May 2016", "42 attended"),
        ("Handbook", "done", "1 September 2016", "late"),
        ("Study", "cancelled", "", "no funds"),
    )
    + "\n\nMost activities were completed.\n",
    "risk.csv": "Riesgo,Probabilidad,Impacto,Mitigación\nFalta de fondos,Alta,Alto,Buscar donantes\nCambio de gobierno,Media,Medio,Acuerdos escritos\n",
    "match.csv": "Jornada,Fecha,Local,Visitante,Resultado\n1,5 de marzo de 2021,Lima,Cusco,2-1\n2,12 de marzo de 2021,Tacna,Lima,0-0\n3,19 de marzo de 2021,Lima,Puno,3-2\n",
    "curriculum.txt": "HOJA DE VIDA\nAna Ruiz\n\nExperiencia:\n2015-2019 Directora de Planificación, Ministerio de Economía. Responsable del plan anual.\n2010-2015 Analista, Banco Central.\n\nFormación:\n2009 Maestría en Administración Pública.\n",
    "toc.txt": "CONTENIDO\n\n1. Introducción ........ 3\n2. Actividades ........ 5\n2.1 Talleres ........ 6\n2.2 Cursos ........ 8\n3. Presupuesto ........ 11\nAnexos ........ 15\n",
    "newsletter-en.html": "<html><body><h1>Network newsletter, March 2020</h1><p>Last month we held a workshop in Quito. The new work plan was adopted.</p><ul><li>Read the minutes</li><li>See the photos</li></ul></body></html>",
    "floor-plan.txt": "FLOOR PLAN - LEVEL 2\n\nRoom 201: Archive (24 m2)\nRoom 202: Meeting room (40 m2)\nRoom 203: Director (18 m2)\nScale 1:100\n",
    "exam.txt": "EXAMEN FINAL 2021\n\n1. Defina plan anual de trabajo. (5 puntos)\n2. Explique qué es un indicador. (5 puntos)\n3. Elabore un cronograma. (10 puntos)\n\nTiempo: 90 minutos. Responsable: cátedra.\n",
    "obituary.txt": "Ha fallecido en Lima el profesor Juan Paz, quien dirigió el plan nacional de lectura entre 1990 y 1998. Organizó talleres en doce países.\n",
    "template-empty.md": "# Plantilla\n\n"
    + _table(("N.º", "Actividad", "Responsable", "Plazo"), ("", "", "", ""), ("", "", "", ""))
    + "\n",
    "notice.txt": "AVISO\n\nSe comunica que el lunes 4 de mayo de 2021 no habrá atención al público por mantenimiento. Responsable: Mesa de Partes.\n",
    "dataset-readme.md": "# Dataset of annual plans\n\nColumns: `activity`, `lead`, `start_date`, `end_date`.\n\n```\nactivity,lead,start_date\n```\n\nCite as: Author (2021).\n",
    "invitation-en.txt": "Ministry of Digital Affairs\n12 February 2021\n\nDear colleagues,\n\nThe Ministry will hold a regional seminar on digital identity in Kingston from 5 to 7 May 2021. Registration will open on 1 March and close on 15 April 2021. The programme will be sent to participants by 20 April. On 8 May a technical visit to the data centre will take place, led by the Cyber Unit.\n\nYou are invited to nominate two participants.\n",
    "services-es.md": "# Contrato de servicios 14/2020\n\nEl contratista entregará el informe inicial antes del 15 de marzo de 2020. El segundo informe se entregará en junio de 2020. La Unidad de Compras revisará los productos en julio. El pago final se hará el 30 de noviembre de 2020.\n",
    "campaign-es.txt": "COMUNICADO DE PRENSA\nLima, 3 de marzo de 2022\n\nEl Ministerio de Salud anunció que en abril se iniciará la campaña de vacunación. En mayo se abrirán tres centros en Cusco. El Instituto Nacional capacitará en junio a 300 enfermeras. La campaña terminará en diciembre de 2022.\n",
    "bridge-en.txt": "Bridge to reopen in the autumn\nDaily Herald, 4 May 2023\n\nThe County Council will reopen the Mill bridge on 12 October 2023, the engineer told reporters. Resurfacing will begin in June and the parapets will be rebuilt in August by Hart Ltd. A second lane will be opened to traffic in November.\n",
    "visit-es.txt": "Oficina de Relaciones Internacionales\nQuito, 10 de enero de 2019\n\nSeñor Embajador:\n\nTengo el honor de informarle que la delegación llegará a Quito el 4 de febrero de 2019. El 5 de febrero se reunirá con el Canciller. El 6 de febrero visitará la Asamblea y el 7 de febrero regresará a su país.\n\nAtentamente,\n",
    "course-en.txt": "Course on public procurement, autumn 2022\n\nThe first module will be taught in September by Professor Hale. In October students will write an essay on tenders. The second module will take place in November, with Dr Ruiz. The exam will be held on 12 December 2022.\n",
    "portal-es.md": "# Consultoría para el diseño de un portal 2021\n\nTérminos de referencia. El consultor deberá presentar un plan de trabajo en enero de 2021. En marzo entregará el prototipo. La Unidad de Informática hará las pruebas en abril. El portal se publicará en junio de 2021.\n",
    "tender.txt": "LLAMADO A LICITACIÓN PÚBLICA N.º 7-2021\n\nObjeto: adquisición de 200 computadoras.\nPlazo de entrega: 60 días.\nApertura de ofertas: 15 de abril de 2021, 10:00.\nGarantía: 5 %.\nConsultas: Unidad de Compras.\n",
}


def false_plans() -> list[Trap]:
    """Documents without a plan."""
    return [Trap("false-plan", name, text, NONE, ERROR) for name, text in _TEXTS.items()]
