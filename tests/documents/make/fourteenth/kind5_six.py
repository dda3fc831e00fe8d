"""A parish bulletin ordered by months, a note by a secretariat and, in Spanish, a commission's bulletin."""

from __future__ import annotations

from fourteenth.kit import NONE, Style, at, due, open_date, plan, row

BULLETIN = """
# St. Orlando Parish Disaster Committee

## Year planner 2016: what happens when

The Committee meets under the chairmanship of the Mayor in the council chamber at Fern Hill. In 2015 it opened seven
shelters after Tropical Storm Erika and relocated nine families. Citizens are reminded that drains on private land are
the owner's affair. Here is the year ahead, month by month, so that zonal committees may plan around it.

## February

Shelter managers, all fifty-one of them, attend a refresher course at the Fern Hill Baptist Hall. The Red Cross
teaches; the Parish Council provides lunch.

## April

The Parish Coordinator inspects every shelter on the books. A revised list of shelters is what she must show for it.

## 1 June

Hurricane season opens. The emergency operations centre goes on standby, as it does each year, and stays so until 30
November.

## July

Earthquake drill in the schools of the Rio Seco valley, with the Fire Brigade in charge. It falls on the 13th.

## September

Jointly with the Meteorological Service, the Coordinator's office publishes flood maps of the lower Rio Seco. They are
free
of charge, thanks to the Rotary Club.

## October

Nothing is fixed, since the mayors' conference takes up most of the month. Zonal committees wishing to hold their own
drills should write to the Coordinator.

## November and December

With a small grant from the Caribbean Development Bank, flood markers will have been put up at eleven fords before the
Christmas break by the National Works Agency. The annual review of the parish disaster plan closes the year.

> St. Orlando Parish Council, Fern Hill. Tel. 555 0142
"""
BULLETIN_ROWS = [
    row(NONE, "{Shelter managers|}{, all fifty-one of them,|}{ attend|}{ a|} refresher course{ at the Fern Hill "
        "Baptist "
        "Hall|} // attend a refresher course{ at the Fern Hill Baptist Hall|}", at("February", "2016-02"),
        lead="The Red Cross || Red Cross", place="at the Fern Hill Baptist Hall || the Fern Hill Baptist Hall",
        resources=" || the Parish Council || Parish Council || the Parish Council provides lunch",
        product=" || refresher course"),
    row(NONE, "{The Parish Coordinator |}inspects every shelter on the books", at("April", "2016-04"),
        lead="The Parish Coordinator", product="A revised list of shelters || revised list of shelters"),
    row(NONE, "{The |}emergency operations centre goes on standby{, as it does each year,|}{ and stays so until 30 "
        "November|}", at("1 June", "2016-06", "2016-06-01")),
    row(NONE, "Earthquake drill{ in the schools of the Rio Seco valley|}{, with the Fire Brigade in charge|}",
        at("the 13th || on the 13th || July || 13th || on the 13th; July", "2016-07", "2016-07-13"),
        lead="the Fire Brigade || Fire Brigade",
        place="in the schools of the Rio Seco valley || the schools of the Rio Seco valley || Rio Seco valley || "
        "schools of the Rio Seco valley", product=" || Earthquake drill"),
    row(NONE, "{Jointly with the Meteorological Service, |}{the Coordinator's office |}publishes flood maps of the "
        "lower Rio "
        "Seco", at("September", "2016-09"), lead="the Coordinator's office || the Coordinator's office; the "
        "Meteorological "
        "Service || Jointly with the Meteorological Service, the Coordinator's office",
        resources=" || the Rotary Club || thanks to the Rotary Club", place=" || the lower Rio Seco || lower Rio Seco",
        product=" || flood maps || flood maps of the lower Rio Seco"),
    row(NONE, "{With a small grant from the Caribbean Development Bank, |}flood markers{ will have been|} put up{ at "
        "eleven fords|}{ before the Christmas break|}{ by the National Works Agency|}",
        at("before the Christmas break", "2016-11/2016-12"), lead="the National Works Agency",
        resources="a small grant from the Caribbean Development Bank || the Caribbean Development Bank || "
        "small grant from the Caribbean Development Bank || With a small grant from the Caribbean Development Bank",
        place=" || at eleven fords || eleven fords", product=" || flood markers"),
    row(NONE, "{The |}annual review of the parish disaster plan{ closes the year|}",
        at("November and December || closes the year", "2016-11/2016-12"),
        product=" || parish disaster plan"),
]  # fmt: skip
BULLETIN_ROWS[2].update(
    date_text="1 June || 1 June; until 30 November || until 30 November || ∅",
    period="2016-06/2016-11 || 2016-06", start_date="2016-06-01", end_date="2016-11-30 || 2016-06-01 || 2016-06-30",
)  # fmt: skip
BULLETIN_ROWS[5].update(
    date_text="before the Christmas break || the Christmas break || November and December",
    period="2016-11/2016-12 || 2016-01/2016-12 || 2016 || 2016-12 || 2016-Q4 || 2016-H2",
    start_date="2016-11-01 || 2016-01-01 || 2016-12-01", end_date="2016-12-31 || 2016-12-24 || 2016-12-25",
)  # fmt: skip
BULLETIN_ROWS[6].update(
    period="2016-11/2016-12 || 2016-12", start_date="2016-11-01 || 2016-12-01 || 2016-12-31",
)  # fmt: skip

INLAND = """
# INTERGOVERNMENTAL COMMISSION ON INLAND TRANSPORT

> ICIT/14/6. Distr.: General. 8 November 2010

> Fourteenth session. Item 6 of the provisional agenda

## PROGRAMME OF WORK FOR 2011

> Note by the secretariat

1. The present note is submitted pursuant to decision 13/4, by which the Commission requested the Executive Secretary to
prepare a programme of work for its consideration.

2. In the course of 2010 the secretariat serviced four intergovernmental meetings, fielded seven advisory missions and
issued six publications, among them the third edition of the corridor atlas.

## A. Road transport

3. Two advisory missions on axle-load control, to Bishkek and Dushanbe respectively, are envisaged for the second
quarter. The Road Section, which undertakes them at the request of the Governments concerned, is thereafter to compile a
handbook on the subject, to be issued prior to 31 August.

> ICIT/14/6, page 2

## B. Rail transport

4. The Bureau will convene an expert group on through rates at Almaty from 17 to 19 May 2011. Travel of participants
from landlocked countries is to be defrayed by the Islamic Development Bank.

5. In view of the doubts expressed by members as to its usefulness, the study on gauge-changing facilities has been
deferred to the biennium 2012-2013.

6. There shall be established, between September and November, a database of delays at border stations, for whose
design the Railways Officer is answerable.

## C. Management

7. Recruitment of a Deputy Executive Secretary, a post vacant since March 2010, will be completed in the first half of
2011. It is recalled that the approved budget of the Commission for 2011 amounts to $2,940,600.

8. A staff retreat devoted to results-based management takes place at Cholpon-Ata on 9 and 10 June, its cost being
borne by
the host Government.

9. The Commission may wish to take note of the present document and to provide the secretariat with guidance.
"""
_I1, _I2, _I3 = ("A", "Road transport"), ("B", "Rail transport"), ("C", "Management")
INLAND_ROWS = [
    row(_I1, "Two advisory missions on axle-load control{, to Bishkek and Dushanbe respectively,|, to Bishkek and "
        "Dushanbe "
        "respectively|}{ are envisaged|}{ for the second quarter|}", at("for the second quarter", "2011-Q2"),
        lead="The Road Section", place="to Bishkek and Dushanbe respectively || to Bishkek and Dushanbe || "
        "Bishkek and Dushanbe || Bishkek; Dushanbe", quantity="2", product=" || Two advisory missions || advisory "
        "missions"),
    row(_I1, "{The Road Section|}{, which undertakes them at the request of the Governments concerned,|}{ is "
        "thereafter|}"
        "{ to|} compile a handbook{ on the subject|}{, to be issued|}{ prior to 31 August|}",
        due("prior to 31 August || 31 August", "2011-08-31"), lead="The Road Section",
        product=" || a handbook || a handbook on the subject"),
    row(_I2, "{The Bureau will |}convene an expert group on through rates{ at Almaty|}{ from 17 to 19 May 2011|}",
        at("from 17 to 19 May 2011", "2011-05", "2011-05-17", "2011-05-19"), lead="The Bureau", place="at Almaty",
        resources="the Islamic Development Bank || Travel of participants from landlocked countries is to be defrayed "
        "by the "
        "Islamic Development Bank", product=" || an expert group || an expert group on through rates || expert group"),
    row(_I2, "{There shall be established, between September and November, |There shall be established |}{a "
        "|}database of "
        "delays at border stations{, for whose design the Railways Officer is answerable|} // {There |}{shall be |}"
        "established{, between September and November,|} a database of delays at border stations",
        at("between September and November", "2011-09/2011-11"), lead="the Railways Officer",
        product=" || a database of delays at border stations || database"),
    row(_I3, "Recruitment of a Deputy Executive Secretary{, a post vacant since March 2010,|}{ will be completed|}{ "
        "in the "
        "first half of 2011|}", at("in the first half of 2011", "2011-H1"), product=" || Deputy Executive Secretary"),
    row(_I3, "{A |}staff retreat devoted to results-based management{ takes place|}{ at Cholpon-Ata|}{ on 9 and 10 "
        "June|}"
        "{, its cost being borne by the host Government|}", at("on 9 and 10 June", "2011-06", "2011-06-09",
        "2011-06-10"),
        resources="the host Government || its cost being borne by the host Government || cost being borne by the host "
        "Government || its cost being borne by the host Government", place="at Cholpon-Ata", product=" || staff "
        "retreat"),
]  # fmt: skip
for _n, _row in zip("334678", INLAND_ROWS, strict=True):
    _row["code"] = f"∅ || {_n}"

CUENCA = """
# Comisión Honoraria de la Cuenca del Arroyo Grande

**Boletín para vecinos y productores, n.º 7, febrero de 2019**

La Comisión se reúne los segundos martes y la integran tres ministerios, dos intendencias, la Universidad y las
organizaciones de productores. El verano pasado hubo floraciones en cuatro de las siete playas; en diciembre se cerró la
toma de Paso del Sauce durante nueve días. ¿Qué se hará al respecto en 2019? Lo resumimos.

Antes del 30 de junio la Secretaría Técnica tendrá que haber:

- instalado ocho limnímetros en los afluentes principales;

- capacitado en su lectura a los maestros de las escuelas rurales cercanas, para lo cual pone los viáticos la
Intendencia
de Cerros Blancos.

Por su parte, la Facultad de Ciencias muestreará fósforo y nitrógeno una vez al mes en la laguna. Lo pidieron los
propios
tamberos, y lo paga el Fondo de Aguas.

En julio y agosto, aprovechando el receso del riego, se van a plantar 6.000 árboles nativos en las márgenes, con
cuadrillas
del Ministerio de Ganadería al frente. El plan de la cuenca (que debió aprobarse en 2018 y quedó trancado en el Senado)
seguirá su propio camino y nada podemos anunciar sobre él.

Falta lo más importante: escucharlos. Nos vemos el sábado 19 de octubre en el Club Social de Villa Aurora, donde la
presidencia de la Comisión rendirá cuentas en asamblea abierta.

Si usted tiene un pozo sin declarar, le agradecemos que pase por la oficina.
"""
CUENCA_ROWS = [
    row(NONE, "{tendrá que haber |haber |}{instalado |}ocho limnímetros en los afluentes principales // instalado ocho "
        "limnímetros // {Antes del 30 de junio |}la Secretaría Técnica tendrá que haber instalado ocho limnímetros en "
        "los "
        "afluentes principales", due("Antes del 30 de junio || 30 de junio", "2019-06-30"), lead="la Secretaría "
        "Técnica",
        place=" || en los afluentes principales || los afluentes principales", product=" || ocho limnímetros || "
        "limnímetros"),
    row(NONE, "{tendrá que haber |haber |}{capacitado |}en su lectura a los maestros de las escuelas rurales "
        "cercanas{, para lo "
        "cual pone los viáticos la Intendencia de Cerros Blancos|} // {Antes del 30 de junio |}la Secretaría Técnica "
        "tendrá que "
        "haber capacitado en su lectura a los maestros de las escuelas rurales cercanas",
        due("Antes del 30 de junio || 30 de junio", "2019-06-30"), lead="la Secretaría Técnica",
        resources="la Intendencia de Cerros Blancos || los viáticos la Intendencia de Cerros Blancos || viáticos || "
        "los viáticos || "
        "pone los viáticos la Intendencia de Cerros Blancos || para lo cual pone los viáticos la Intendencia de "
        "Cerros Blancos",
        place=" || las escuelas rurales cercanas || escuelas rurales cercanas"),
    row(NONE, "{Por su parte, |}{la Facultad de Ciencias |}muestreará fósforo y nitrógeno{ una vez al mes|}{ en la "
        "laguna|}",
        open_date(2019, "una vez al mes"), lead="la Facultad de Ciencias", resources="el Fondo de Aguas || lo paga el "
        "Fondo de "
        "Aguas", place="en la laguna || la laguna"),
    row(NONE, "{En julio y agosto, |}{aprovechando el receso del riego, |}{se van a |}plantar 6.000 árboles nativos{ "
        "en las "
        "márgenes|}{, con cuadrillas del Ministerio de Ganadería al frente|}", at("En julio y agosto",
        "2019-07/2019-08"),
        lead="cuadrillas del Ministerio de Ganadería || Ministerio de Ganadería || con cuadrillas del Ministerio de "
        "Ganadería al "
        "frente", place=" || en las márgenes || las márgenes", product=" || 6.000 árboles nativos || árboles nativos"),
    row(NONE, "{Nos vemos el sábado 19 de octubre en el Club Social de Villa Aurora, donde |}{la presidencia de la "
        "Comisión "
        "|}rendirá cuentas en asamblea abierta // {en |}asamblea abierta", at("el sábado 19 de octubre || 19 de "
        "octubre || "
        "sábado 19 de octubre", "2019-10", "2019-10-19"), lead="la presidencia de la Comisión",
        place="en el Club Social de Villa Aurora || el Club Social de Villa Aurora || Club Social de Villa Aurora || "
        "Villa Aurora",
        product=" || asamblea abierta"),
]  # fmt: skip

DOCUMENTS = (
    plan("5-438-planner-2016-en", "pdf", "a parish committee's bulletin, its headings are months",
         "St. Orlando Parish Disaster Committee || Year planner 2016: what happens when", 2016, BULLETIN, BULLETIN_ROWS,
         style=Style(font="Helvetica", size=10.5, head="St. Orlando PDC", foot="Page")),
    plan("5-446-inland-2011-en", "txt", "a note by the secretariat with numbered paragraphs", "INTERGOVERNMENTAL "
        "COMMISSION "
         "ON INLAND TRANSPORT || PROGRAMME OF WORK FOR 2011", 2011, INLAND, INLAND_ROWS, (_I1, _I2, _I3),
         Style(68, caps=True)),
    plan("5-450-cuenca-2019-es", "md", "a commission's bulletin for neighbours", "Comisión Honoraria de la Cuenca del "
        "Arroyo "
         "Grande || Boletín para vecinos y productores, n.º 7, febrero de 2019", 2019, CUENCA, CUENCA_ROWS,
        style=Style(0)),
)  # fmt: skip
