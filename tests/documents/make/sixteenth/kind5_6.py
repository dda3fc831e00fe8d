"""A Spanish town council's youth programme and a library director's letter."""

from fifth.gold import OR, Row, either
from prosekit import NONE, cut

from sixteenth.page import Look, at, do, plan, till

_ES = """
# Plan Municipal de Juventud. Programa de trabajo 2023

^Ayuntamiento de Villarrobles de la Sierra
Concejalía de Juventud e Igualdad

El Plan Municipal de Juventud 2020-2024 se desarrolla mediante programas anuales. Durante 2022 participaron en las
actividades 640 jóvenes, se reformó la sala de ensayo y se abrió el punto de información del instituto. El programa
de 2023 ha sido informado favorablemente por la Comisión Informativa de Servicios a la Ciudadanía el 16 de enero.

## Empleo y formación

La Concejalía de Juventud convocará en febrero las becas de formación en el extranjero, dotadas con 18.000 euros con
cargo al presupuesto municipal.

Entre el 17 de abril y el 2 de junio se impartirá un curso de monitor de tiempo libre, del que se encargará la
Escuela de Animación de la Diputación Provincial.

## Ocio saludable

Las tardes deportivas vuelven al polideportivo todos los viernes de octubre a diciembre, organizadas por el
Patronato Municipal de Deportes. Este año no se celebrará el festival de música joven, ya que el auditorio se
encuentra en obras.

La misma entidad organizará además, en colaboración con los clubes locales:

~ - un torneo de ajedrez, en abril;
~ - la marcha nocturna a la ermita, el 23 de junio.

En la última encuesta municipal, el deporte fue la actividad mejor valorada por los jóvenes de 14 a 18 años, seguida
del teatro.

## Vivienda

Durante todo el año, la Oficina de Vivienda asesorará a los jóvenes que busquen su primer alquiler.

El precio medio del alquiler en la localidad ha subido un 12 % desde 2020 y apenas se ofrecen pisos de menos de 60
metros cuadrados.

## Participación

Antes del 30 de junio quedará constituido el Consejo Local de la Juventud, conforme al acuerdo plenario de 24 de
noviembre de 2022.

Los jóvenes y las asociaciones que lo deseen pueden presentar ideas para el programa de 2024 en el registro
municipal o en la sede electrónica.
"""

_A = [("", "Empleo y formación"), ("", "Ocio saludable"), ("", "Vivienda"), ("", "Participación")]


_PATRONATO = "{Patronato Municipal de Deportes|el Patronato Municipal de Deportes|la misma entidad|misma entidad}"


def _item(lead_in: str, item: str, date: Row, **more: str) -> Row:
    """One line of the list under sports, alone or after the verb that leads it."""
    row = do(_A[1], item, date, lead=_PATRONATO, **more)
    row["activity"] = either(*row["activity"].split(OR), *cut(lead_in + item).split(OR))
    return row


_ES_ROWS = [
    do(
        _A[0],
        "{La Concejalía de Juventud }convocará{ en febrero} las becas de formación en el extranjero"
        "{, dotadas con 18.000 euros}{ con cargo al presupuesto municipal}",
        at("{en }febrero", "2023-02"),
        lead="{La }Concejalía de Juventud",
        money="18000 EUR",
        resources="{con cargo al |}presupuesto municipal",
    ),
    do(
        _A[0],
        "{Entre el 17 de abril y el 2 de junio }{se impartirá |impartirá |}{un }curso de monitor de tiempo libre"
        "{, del que se encargará la Escuela de Animación}{ de la Diputación Provincial}",
        at("{Entre }{el }17 de abril y el 2 de junio", "2023-04/2023-06", "2023-04-17", "2023-06-02"),
        lead="{la }Escuela de Animación{ de la Diputación Provincial}",
        product="{un curso de monitor de tiempo libre|curso de monitor de tiempo libre|un curso|curso|}",
    ),
    do(
        _A[1],
        "{Las |}tardes deportivas{ vuelven}{ al polideportivo}{ todos los viernes de octubre a diciembre}"
        "{, organizadas por el Patronato Municipal de Deportes}",
        at("{todos los }{viernes }{de }octubre a diciembre", "2023-Q4"),
        lead="{el }Patronato Municipal de Deportes",
        place="{al polideportivo|polideportivo|el polideportivo|}",
    ),
    _item("{organizará |}{además, |}", "{un }torneo de ajedrez{, en abril}", at("{en }abril", "2023-04")),
    _item(
        "{organizará |}{además, |}",
        "{la }marcha nocturna a la ermita{, el 23 de junio}",
        at("{el }23 de junio", "2023-06", "2023-06-23", "2023-06-23"),
        place="{a la ermita|la ermita|ermita|}",
    ),
    do(
        _A[2],
        "{Durante todo el año, }{la Oficina de Vivienda }asesorará a los jóvenes que busquen su primer alquiler",
        at("{Durante }todo el año", "2023"),
        lead="{la }Oficina de Vivienda",
    ),
    do(
        _A[3],
        "{Antes del 30 de junio }{quedará constituido |quedará |constituido |}el Consejo Local de la Juventud"
        "{, conforme al acuerdo plenario de 24 de noviembre de 2022}",
        till("{Antes del }30 de junio", "2023-06-30"),
    ),
]
_ES_ROWS[0]["resources"] += " || 18.000 euros con cargo al presupuesto municipal"
_ES_ROWS[-1]["end_date"] += " || 2023-06-29"
_ES_ROWS[-1]["activity"] += " || Consejo Local de la Juventud || quedará constituido Consejo Local de la Juventud"

_EN = """
^LESOTHO HIGHLANDS LIBRARY SERVICE
Office of the Director
Maseru, 12 January 2015

To all branch librarians

# Our plan of work for 2015

Dear colleagues,

Last year was a hard one. The flood at Mohale's Hoek cost us four thousand books, two branches were shut for three
months, and the vote for periodicals was cut by half. I thank you all for the way in which you coped.

This year we shall be opening a new branch at Semonkong. The building is finished, the shelves are on their way, and
the first readers will come in on 16 March.

The people of that valley have asked for a library since 1998, and I know how much the chief and the sisters of the
mission have done to bring it about.

Mrs Ntsane, Head of Children's Services, is to run a reading campaign in the primary schools from April to June.
UNICEF is giving us M 120,000 for it.

In the course of the year the mobile library will make 24 trips to the mountain districts; Mr Letsie of the Outreach
Section is in charge of them.

The Cataloguing Section, for its part, will finish entering the Sesotho collection in the computer catalogue before
the end of November.

Readers borrowed 212,000 books last year, against 240,000 the year before, and I am told that the decline is
greatest among men under thirty.

I had hoped to buy a generator for Mokhotlong, but there is no money for it in this year's vote. In September, on
the other hand, two of our librarians will attend a course on the care of old books at the University of Botswana,
in Gaborone.

Please let me have your leave plans before 31 January, and do not forget the returns of lost books, which are
overdue from five branches.

^Yours sincerely,
P. Mofokeng
Director
"""

_EN_ROWS = [
    do(
        NONE,
        "{This year }{we }{shall be opening |shall be |}a new branch{ at Semonkong}",
        at("16 March", "2015-03", "2015-03-16", "2015-03-16"),
        lead="{we|}",
        place="{at }Semonkong",
    ),
    do(
        NONE,
        "{Mrs Ntsane, Head of Children's Services, }{is to }run a reading campaign{ in the primary schools}"
        "{ from April to June}",
        at("{from }April to June", "2015-Q2"),
        money="120000 LSL",
        lead="{Mrs Ntsane, Head of Children's Services|Mrs Ntsane|Head of Children's Services}",
        resources="UNICEF",
        place="{in the primary schools|the primary schools|primary schools|}",
    ),
    do(
        NONE,
        "{In the course of the year }{the mobile library }{will }make 24 trips to the mountain districts"
        "{; Mr Letsie of the Outreach Section is in charge of them}",
        at("{In }{the }{course of the }year", "2015"),
        lead="{Mr Letsie of the Outreach Section|Mr Letsie|Outreach Section}",
        quantity="24",
        place="{the mountain districts|to the mountain districts|mountain districts|}",
    ),
    do(
        NONE,
        "{The Cataloguing Section, for its part, |The Cataloguing Section |}{will }finish entering the Sesotho "
        "collection in the computer catalogue{ before the end of November}",
        till("{before }{the }end of November", "2015-11-30"),
        lead="{The }Cataloguing Section",
        product="{the computer catalogue|computer catalogue|}",
    ),
    do(
        NONE,
        "{In September, on the other hand, |In September |}{two of our librarians }{will }attend a course on the"
        " care of "
        "old books{ at the University of Botswana}{, in Gaborone}",
        at("{In }September", "2015-09"),
        lead="{two of our librarians|}",
        place="{at the University of Botswana, in Gaborone"
        "|University of Botswana, in Gaborone|the University of Botswana, in Gaborone|University of Botswana|Gaborone"
        "|in Gaborone}",
    ),
]
_EN_ROWS[0]["period"] += " || 2015"
_EN_ROWS[0]["start_date"] += " || 2015-01-01"
_EN_ROWS[0]["end_date"] += " || 2015-12-31"
_EN_ROWS[0]["date_text"] += " || on 16 March || This year || 16 March;This year || This year; 16 March"
_EN_ROWS[0]["activity"] += (
    " || opening a new branch at Semonkong || be opening a new branch at Semonkong || opening a new branch"
)
_EN_ROWS[1]["resources"] += " || M 120,000 || UNICEF is giving us M 120,000 || UNICEF (M 120,000)"

DOCUMENTS = (
    plan(
        "5-501-youth-2023-es",
        "docx",
        _ES,
        _ES_ROWS,
        _A,
        "a town council's yearly programme",
        Look(font="Verdana", size=10, foot="Ayuntamiento de Villarrobles de la Sierra · Plaza Mayor, 1"),
        title="Plan Municipal de Juventud. Programa de trabajo 2023 || Programa de trabajo 2023",
    ),
    plan(
        "5-502-library-2015-en",
        "txt",
        _EN,
        _EN_ROWS,
        [],
        "a director's letter to her branches, without areas",
        Look(width=80),
        title="Our plan of work for 2015",
    ),
)
