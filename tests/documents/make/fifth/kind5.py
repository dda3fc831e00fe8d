"""Prose: parks of several countries, a film office, a city's climate office, an environmental corporation."""

# fmt: off
from __future__ import annotations

from pathlib import Path

import office
from made import Made

from fifth.gold import Row, act, both, by, either, prose, when
from fifth.setting import chromium, word_pdf


def said(area: tuple[str, str], activity: str, date: Row, code: str = "", **more: str) -> Row:
    return act(area, code, activity, date, "narrative", **{"details": "*", "quantity": "*", "product_type": "*", "place": "∅", **more})


def with_article(words: str, *articles: str) -> str:
    return either(*(f"{a} {words}" if a else words for a in ("", *articles)))


def parks(path: Path) -> None:
    areas = [("1", "Anti-poaching"), ("2", "Tourism")]
    text = [
        "<h2>1. Anti-poaching</h2>",
        "<p>In 2014 the Network held two ranger courses in Harare and issued a handbook, which is now in use in seven parks.</p>",
        "<p>In March 2015 the Network will hold a course for sixty rangers in Maun, led by Botswana, with funds from the European Union; the output will be a training manual. "
        "By 30 June 2015 the Secretariat will publish a catalogue of seized snares. No joint patrol is planned for this year.</p>",
        "<h2>2. Tourism</h2>",
        "<p>Namibia will lead a study on park entrance fees from July to October 2015, paid for by the World Bank, which will result in a report with recommendations. "
        "Members asked for a common booking system; the request was noted.</p>",
        "<p>The Secretariat will also:</p><ul><li>launch the Network's website in the second quarter;</li>"
        "<li>organise a photo competition in September 2015, with prizes donated by South Africa;</li>"
        "<li>translate the visitor guide into Portuguese by end of November, with Mozambique.</li></ul>",
    ]
    also = ("", "The Secretariat will also ", "The Secretariat will also: ", "The Secretariat will ", "will ", "will also ")
    rows = [
        said(areas[0], prose(("", "a ", "hold a ", "will hold a ", "the Network will hold a ", "In March 2015 the Network will hold a "), "course for sixty rangers", (" in Maun", ", led by Botswana", ", with funds from the European Union", "; the output will be a training manual")), when("March 2015 || In March 2015", "2015-03"), lead=either("Botswana", "led by Botswana"), lead_bodies="BW || *", resources=either("European Union", "funds from the European Union", "with funds from the European Union", "the European Union"), product=either("training manual", "a training manual"), place="Maun"),
        said(areas[0], prose(("", "a ", "publish a ", "will publish a ", "the Secretariat will publish a ", "By 30 June 2015 the Secretariat will publish a "), "catalogue of seized snares"), by("By 30 June 2015 || 30 June 2015", "2015-06-30"), lead=with_article("Secretariat", "the"), product=either("catalogue of seized snares", "a catalogue of seized snares", "", "catalogue", "a catalogue")),
        said(areas[1], prose(("", "a ", "lead a ", "will lead a ", "Namibia will lead a "), "study on park entrance fees", (" from July to October 2015", ", paid for by the World Bank", ", which will result in a report with recommendations")), when("July to October 2015 || from July to October 2015", "2015-07/2015-10"), lead="Namibia", lead_bodies="NA || *", resources=either("World Bank", "the World Bank", "paid for by the World Bank"), product=either("report with recommendations", "a report with recommendations")),
        said(areas[1], prose([a + b for a in also for b in ("launch the ",)] + ["", "the "], "Network's website", (" in the second quarter",)), when("second quarter || in the second quarter || the second quarter", "2015-Q2"), lead=with_article("Secretariat", "the"), product=either("", "Network's website", "the Network's website", "website")),
        said(areas[1], prose([a + b for a in also for b in ("organise a ",)] + ["", "a "], "photo competition", (" in September 2015", ", with prizes donated by South Africa")), when("September 2015 || in September 2015", "2015-09"), lead=with_article("Secretariat", "the"), resources=either("prizes donated by South Africa", "with prizes donated by South Africa", "South Africa", ""), product=either("", "photo competition", "a photo competition")),
        said(areas[1], prose([*also, ""], "translate the visitor guide into Portuguese", (" by end of November", ", with Mozambique")), by("by end of November || end of November", "2015-11-30"), lead=either("Secretariat", "the Secretariat", "the Secretariat, with Mozambique", "Secretariat, with Mozambique", "Secretariat with Mozambique", "Mozambique", "Secretariat; Mozambique", "Secretariat, Mozambique"), resources=either("", "Mozambique"), product=either("", "visitor guide", "visitor guide into Portuguese", "the visitor guide")),
    ]
    chromium("<style>body{font:12pt/1.4 Palatino,serif;margin:10mm}</style><p>Network of Park Agencies of the Southern Savannas</p><h1>Annual Plan of Activities 2015</h1>" + "".join(text), path)
    both(path.stem, "Annual Plan of Activities 2015", 2015, "en", areas, rows)


def film(path: Path) -> None:
    area = ("∅ || *", "∅ || *")
    paragraphs = [
        "Durante 2017 la Dirección entregó nueve permisos de rodaje y cerró el registro de salas.",
        "En abril de 2018 la Dirección organizará un taller de guion para autores noveles en Santiago de los Caballeros, con recursos del Fondo de Promoción Cinematográfica; el producto será un cuaderno con los guiones. El Departamento de Archivo restaurará cinco películas entre mayo y agosto, con apoyo de la Filmoteca Española.",
        "En el segundo semestre se publicará un estudio sobre el público de las salas, a cargo de la Unidad de Estadísticas y financiado por el BID. No se prevé celebrar el festival de cortos. Los gremios solicitaron una rebaja de tasas, asunto que no compete a esta Dirección.",
        "Además, la Unidad de Formación impartirá:",
        "- un curso de sonido directo en junio;",
        "- un seminario de coproducción del 10 al 12 de octubre de 2018, en Samaná.",
        "Antes del 15 de diciembre de 2018 el Departamento Jurídico entregará al Ministerio de Cultura el reglamento de salas.",
    ]
    also = ("", "impartirá ", "la Unidad de Formación impartirá ", "Además, la Unidad de Formación impartirá ", "la Unidad de Formación impartirá: ", "Además, la Unidad de Formación impartirá: ", "impartir ")
    form = with_article("Unidad de Formación", "la")
    before = by("Antes del 15 de diciembre de 2018 || 15 de diciembre de 2018", "2018-12-15")
    before["period"] += " || 2018"
    before["end_date"] += " || 2018-12-14"
    rows = [
        said(area, prose(("", "un ", "organizar un ", "organizará un ", "la Dirección organizará un ", "En abril de 2018 la Dirección organizará un "), "taller de guion para autores noveles", (" en Santiago de los Caballeros", ", con recursos del Fondo de Promoción Cinematográfica", "; el producto será un cuaderno con los guiones")), when("abril de 2018 || En abril de 2018", "2018-04"), lead=with_article("Dirección", "la"), resources=either("Fondo de Promoción Cinematográfica", "recursos del Fondo de Promoción Cinematográfica", "con recursos del Fondo de Promoción Cinematográfica", "del Fondo de Promoción Cinematográfica"), product=either("cuaderno con los guiones", "un cuaderno con los guiones"), place="Santiago de los Caballeros"),
        said(area, prose(("restaurará ", "El Departamento de Archivo restaurará ", "restaurar ", "restauración de ", ""), "cinco películas", (" entre mayo y agosto", ", con apoyo de la Filmoteca Española")), when("entre mayo y agosto || mayo y agosto", "2018-05/2018-08"), lead=with_article("Departamento de Archivo", "el"), resources=either("Filmoteca Española", "apoyo de la Filmoteca Española", "con apoyo de la Filmoteca Española", "la Filmoteca Española", "de la Filmoteca Española", ""), product=either("", "cinco películas")),
        said(area, prose(("", "un ", "publicar un ", "se publicará un ", "publicará un ", "publicación de un ", "En el segundo semestre se publicará un "), "estudio sobre el público de las salas", (", a cargo de la Unidad de Estadísticas", " y financiado por el BID")), when("segundo semestre || el segundo semestre || En el segundo semestre", "2018-H2"), lead=with_article("Unidad de Estadísticas", "la", "a cargo de la"), resources=either("BID", "el BID", "financiado por el BID"), resource_bodies="IDB", product=either("", "estudio sobre el público de las salas", "un estudio sobre el público de las salas", "estudio", "un estudio")),
        said(area, prose([*also, *(a + "un " for a in also)], "curso de sonido directo", (" en junio",)), when("junio || en junio", "2018-06"), lead=form, product=either("", "curso de sonido directo", "un curso de sonido directo")),
        said(area, prose([*also, *(a + "un " for a in also)], "seminario de coproducción", (" del 10 al 12 de octubre de 2018", ", en Samaná")) + " || seminario de coproducción en Samaná || un seminario de coproducción en Samaná", when("10 al 12 de octubre de 2018 || del 10 al 12 de octubre de 2018", "2018-10", "2018-10-10", "2018-10-12"), lead=form, product=either("", "seminario de coproducción", "un seminario de coproducción"), place="Samaná"),
        said(area, prose(("", "entregar ", "entregará ", "el Departamento Jurídico entregará ", "Antes del 15 de diciembre de 2018 el Departamento Jurídico entregará "), "al Ministerio de Cultura el reglamento de salas") + " || reglamento de salas || el reglamento de salas || entregar el reglamento de salas || entregará el reglamento de salas || entrega del reglamento de salas", before, lead=with_article("Departamento Jurídico", "el"), product=either("", "reglamento de salas", "el reglamento de salas", "reglamento")),
    ]
    document = office.word("Times New Roman", 12)
    office.opening(document, "DIRECCIÓN GENERAL DE CINE Y AUDIOVISUAL", "Programa de trabajo 2018", paragraphs)
    office.save(document, path)
    both(path.stem, "Programa de trabajo 2018", 2018, "es", [], rows)


def climate(path: Path) -> None:
    areas = [("∅ || 1", "Buildings"), ("∅ || 2", "Streets"), ("∅ || 3", "Adaptation")]
    path.write_text("""# Harbour City Council

## Climate Office: year plan 2023

This is what residents can expect from the Climate Office between January and December.

### Buildings

The Energy Team will do three things this year:

1. audit the heating of twelve schools from January to March;
2. install heat pumps at the Grove Street depot by end of August, with a grant from Salix Finance;
3. publish an energy dashboard in Q4.

### Streets

In May 2023 the Parks Department will plant 400 trees in Eastfield. The Transport Team will run a cycle-to-school week from 12 to 16 June 2023; a short report will follow. Last year's bike-share pilot has ended and will not be renewed.

### Adaptation

A flood-risk map will be drawn up by Aqua Consulting between September and November 2023, funded by the Environment Agency. Residents have asked for sandbags to be handed out; we have made no decision.
""", encoding="utf-8")
    team = with_article("Energy Team", "the")
    lead_in = ("", "The Energy Team will ", "will ", "the Energy Team will: ")
    rows = [
        said(areas[0], prose(lead_in, "audit the heating of twelve schools", (" from January to March",)), when("January to March || from January to March", "2023-Q1"), "1 || ∅ || *", lead=team, product="∅ || *"),
        said(areas[0], prose([*lead_in, *(x + "install " for x in lead_in)], "heat pumps", (" at the Grove Street depot", " by end of August", ", with a grant from Salix Finance")), by("by end of August || end of August", "2023-08-31"), "2 || ∅ || *", lead=team, resources=either("grant from Salix Finance", "a grant from Salix Finance", "with a grant from Salix Finance", "Salix Finance"), product=either("", "heat pumps", "heat pumps at the Grove Street depot"), place="∅ || *"),
        said(areas[0], prose([*lead_in, *(x + "publish an " for x in lead_in)], "energy dashboard", (" in Q4",)) + " || an energy dashboard", when("Q4 || in Q4", "2023-Q4"), "3 || ∅ || *", lead=team, product=either("", "energy dashboard", "an energy dashboard", "dashboard")),
        said(areas[1], prose(("plant ", "will plant ", "the Parks Department will plant ", "In May 2023 the Parks Department will plant ", ""), "400 trees", (" in Eastfield",)), when("May 2023 || In May 2023", "2023-05"), lead=with_article("Parks Department", "the"), product=either("", "400 trees", "400 trees in Eastfield"), place="Eastfield || ∅"),
        said(areas[1], prose(("", "a ", "run a ", "will run a ", "The Transport Team will run a "), "cycle-to-school week", (" from 12 to 16 June 2023", "; a short report will follow")), when("12 to 16 June 2023 || from 12 to 16 June 2023", "2023-06", "2023-06-12", "2023-06-16"), lead=with_article("Transport Team", "the"), product=either("short report", "a short report", "", "report")),
        said(areas[2], prose(("", "A ", "draw up a "), "flood-risk map", (" will be drawn up", " by Aqua Consulting", " between September and November 2023", ", funded by the Environment Agency")), when("between September and November 2023 || September and November 2023", "2023-09/2023-11"), lead=either("Aqua Consulting", "by Aqua Consulting"), resources=either("Environment Agency", "the Environment Agency", "funded by the Environment Agency"), product=either("", "flood-risk map", "a flood-risk map", "map")),
    ]
    both(path.stem, "Climate Office: year plan 2023 || Harbour City Council", 2023, "en", areas, rows)


def corporation(path: Path) -> None:
    areas = [("1", "Páramos"), ("2", "Fauna silvestre"), ("3", "Educación ambiental")]
    text = {
        "1. Páramos": "La Subdirección de Ordenamiento delimitará el páramo de Ocetá durante el primer trimestre de 2021, con recursos del Sistema General de Regalías; el resultado será una cartografía a escala 1:25.000. En junio de 2021 se celebrará una asamblea con comunidades campesinas en Mongua, convocada por la Oficina de Participación.",
        "2. Fauna silvestre": "En 2020 se liberaron 85 ejemplares rescatados del tráfico. La Subdirección de Biodiversidad instalará cámaras trampa en julio de 2021, con aportes del Fondo Adaptación; se entregará un informe de especies. No se tiene prevista la construcción del centro de paso.",
        "3. Educación ambiental": "Hasta el 30 de noviembre de 2021 la Oficina de Comunicaciones producirá cuatro videos sobre el oso andino, con recursos propios. En octubre se dictará un diplomado para guías de montaña, a cargo de la Universidad de Tunja. Algunos alcaldes han pedido ampliar la cobertura a sus municipios.",
    }
    document = office.word("Liberation Sans", 11)
    office.opening(document, "CORPORACIÓN AUTÓNOMA REGIONAL DE LOS PÁRAMOS", "Plan de Acción Anual 2021", ["El Consejo Directivo aprobó este plan en Tunja el 18 de diciembre de 2020."])
    for title, paragraph in text.items():
        document.add_heading(title, 2)
        document.add_paragraph(paragraph)
    word_pdf(document, path)
    rows = [
        said(areas[0], prose(("delimitar ", "delimitará ", "La Subdirección de Ordenamiento delimitará ", "delimitación d"), "el páramo de Ocetá", (" durante el primer trimestre de 2021", ", con recursos del Sistema General de Regalías", "; el resultado será una cartografía a escala 1:25.000")), when("primer trimestre de 2021 || durante el primer trimestre de 2021 || el primer trimestre de 2021", "2021-Q1"), lead=with_article("Subdirección de Ordenamiento", "la"), resources=either("Sistema General de Regalías", "recursos del Sistema General de Regalías", "con recursos del Sistema General de Regalías", "del Sistema General de Regalías"), product=either("cartografía a escala 1:25.000", "una cartografía a escala 1:25.000"), place="∅ || *"),
        said(areas[0], prose(("", "una ", "celebrar una ", "celebrará una ", "se celebrará una ", "En junio de 2021 se celebrará una "), "asamblea con comunidades campesinas", (" en Mongua", ", convocada por la Oficina de Participación")), when("junio de 2021 || En junio de 2021", "2021-06"), lead=with_article("Oficina de Participación", "la", "convocada por la"), product=either("", "asamblea con comunidades campesinas", "una asamblea con comunidades campesinas"), place="Mongua"),
        said(areas[1], prose(("instalar ", "instalará ", "La Subdirección de Biodiversidad instalará ", "instalación de ", ""), "cámaras trampa", (" en julio de 2021", ", con aportes del Fondo Adaptación", "; se entregará un informe de especies")), when("julio de 2021 || en julio de 2021", "2021-07"), lead=with_article("Subdirección de Biodiversidad", "la"), resources=either("Fondo Adaptación", "aportes del Fondo Adaptación", "con aportes del Fondo Adaptación", "del Fondo Adaptación"), product=either("informe de especies", "un informe de especies")),
        said(areas[2], prose(("", "producir ", "producirá ", "la Oficina de Comunicaciones producirá ", "Hasta el 30 de noviembre de 2021 la Oficina de Comunicaciones producirá "), "cuatro videos sobre el oso andino", (", con recursos propios",)), by("Hasta el 30 de noviembre de 2021 || 30 de noviembre de 2021 || el 30 de noviembre de 2021", "2021-11-30"), lead=with_article("Oficina de Comunicaciones", "la"), resources=either("recursos propios", "con recursos propios"), product=either("", "cuatro videos sobre el oso andino", "cuatro videos")),
        said(areas[2], prose(("", "un ", "dictar un ", "dictará un ", "se dictará un ", "En octubre se dictará un "), "diplomado para guías de montaña", (", a cargo de la Universidad de Tunja",)), when("octubre || En octubre", "2021-10"), lead=with_article("Universidad de Tunja", "la", "a cargo de la"), product=either("", "diplomado para guías de montaña", "un diplomado para guías de montaña")),
    ]
    both(path.stem, "Plan de Acción Anual 2021", 2021, "es", areas, rows, adopted_on="2020-12-18", adopted_at="Tunja")


DOCUMENTS = (
    Made("5-81-parks-2015-en", 5, "pdf", "fifth", ("en",), "sentences with lead, funds and output, a list that takes its lead from above", parks),
    Made("5-82-cine-2018-es", 5, "docx", "fifth", ("es",), "Word without areas, impersonal verbs, last year, what is denied, requests", film),
    Made("5-83-climate-2023-en", 5, "md", "fifth", ("en",), "numbered list under a sentence, passive, areas without numbers", climate),
    Made("5-84-paramos-2021-es", 5, "pdf", "fifth", ("es",), "two or three activities a paragraph, deadlines, last year and requests", corporation),
)
