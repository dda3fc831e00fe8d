"""A donor's project, a port's instruction and a district's budget statement."""

from __future__ import annotations

from fifth.gold import by, either, undated, when
from prosekit import NONE, say

from thirteenth.pages import may, plan, the, word_as_pdf, wrapped

DONOR = """
# Proyecto Agua y Café del Trifinio

## Plan anual de operaciones 2020, versión acordada con el donante

Mancomunidad Trinacional del Río Blanco (El Salvador, Guatemala, Honduras). Financiación: Unión Europea, convenio
ALA/2018/39-471.

## Contexto

El proyecto entra en su segundo año. Hasta octubre de 2019 se habían desembolsado EUR 1,120,000 y se habían levantado
las líneas de base de ocho microcuencas. La entrega de ecofiltros, que comenzó en 2019, no continúa: el estudio de
aceptación arrojó resultados pobres.

## Componente A: Saneamiento

Con EUR 310,000 del primer desembolso se contratará, entre enero y marzo, el diseño de las plantas de tratamiento de
Esquipulas y Concepción Las Minas. Responde de la contratación la Unidad Ejecutora.

Le seguirá, de mayo a diciembre, la construcción del colector sanitario de Metapán, bajo la supervisión del ingeniero
residente.

## Componente B: Café

Los promotores acompañarán a novecientas familias caficultoras en el paso al beneficiado seco, y se confía en haber
llegado a todas ellas el 30 de septiembre.

## Componente C: Gobernanza

Dos hitos marcarán el año: la firma del protocolo trinacional de caudales, en la ciudad de San Salvador el 12 de marzo,
y la evaluación de medio término, que un equipo externo hará en agosto y cuyo informe conocerá el Comité Directivo.

## Riesgos

Las elecciones municipales podrían retrasar firmas y la roya, que reapareció en julio, afectaría los ingresos de las
familias. De subir el precio del cemento, se revisarían los alcances del
componente A. El donante ha pedido que se mejore la visibilidad.
"""
I1, I2, I3 = [
    (f"{n} || Componente {n}", f"{t} || Componente {n}: {t}")
    for n, t in (("A", "Saneamiento"), ("B", "Café"), ("C", "Gobernanza"))
]
DONOR_ROWS = [
    say(
        I1, "{Con EUR 310,000 del primer desembolso} {se contratará|contratará|} {, entre enero y marzo,} {el} diseño "
        "de las "
        "plantas de "
        "tratamiento{ de Esquipulas y Concepción Las Minas}",
        when(either("entre enero y marzo", "enero y marzo"), "2020-Q1"), lead=the("la Unidad Ejecutora"),
        budget="310000", currency="EUR || ∅",
        resources=the("Con EUR 310,000 del primer desembolso", "primer desembolso", "del primer desembolso"),
        place=may("Esquipulas y Concepción Las Minas", "de Esquipulas y Concepción Las Minas"), quantity="*",
        product=may("el diseño de las plantas de tratamiento de Esquipulas y Concepción Las Minas",
                    "el diseño de las plantas de tratamiento", "diseño"),
    ),
    say(
        I1, "{Le seguirá} {, de mayo a diciembre,} {la} construcción del colector sanitario{ de Metapán}"
        "{, bajo la supervisión del ingeniero residente}",
        when(the("de mayo a diciembre"), "2020-05/2020-12"), lead=may("del ingeniero residente"),
        place=may("Metapán", "de Metapán"), product=may("colector sanitario", "del colector sanitario de Metapán"),
    ),
    say(
        I2, "{Los promotores} acompañarán a novecientas familias caficultoras{ en el paso al beneficiado seco}"
        "{, y se confía en haber llegado a todas ellas el 30 de septiembre}",
        by(either("el 30 de septiembre", "30 de septiembre"), "2020-09-30", bare=True), lead=the("Los promotores"),
        quantity="*",
    ),
    say(
        I3, "{la} firma del protocolo trinacional de caudales{, en la ciudad de San Salvador}{ el 12 de marzo}",
        when(the("el 12 de marzo"), "2020-03", "2020-03-12", "2020-03-12"),
        place=the("en la ciudad de San Salvador", "ciudad de San Salvador", "San Salvador"),
        product=may("protocolo trinacional de caudales"),
    ),
    say(
        I3, "{la} evaluación de medio término{, que un equipo externo hará en agosto y cuyo informe conocerá el Comité "
        "Directivo|, que un equipo externo hará en agosto|, que un equipo externo hará|}",
        when(the("en agosto"), "2020-08"), lead=the("un equipo externo"), product=may("informe", "cuyo informe"),
    ),
]  # fmt: skip

PORT = """
AUTORIDAD PORTUARIA DE CABO MAYOR

~ Instrucción de servicio 4/2012, de 17 de diciembre, por la que se aprueba el programa de actividades de 2013

La Ley de Puertos del Estado encomienda a las Autoridades Portuarias la gestión de los espacios de su competencia. El
tráfico creció en 2012 un 2,6 por ciento y la terminal de graneles recibió 214 buques. Vista la propuesta del Director,
esta Presidencia dispone:

Primera.- La presente instrucción ordena las actividades que los distintos servicios acometerán con medios propios o
ajenos.

Segunda.- Entre el 2 y el 27 de septiembre se dragará la dársena interior hasta los ocho metros de calado. Dirigirá la
operación la División de Infraestructuras.

Tercera.- Serán objeto de reposición, antes del 1 de junio, las defensas del muelle de Levante.

Cuarta.- El Departamento de Sostenibilidad someterá el inventario de emisiones a verificación de entidad acreditada en
el mes de abril.

Quinta.- Continúan en suspenso las visitas escolares, y las solicitudes que se reciban se archivarán sin más trámite.

Sexta.- Queda autorizado el gasto de 78.200 euros para la renovación de las luces de la bocana, que habrá de ejecutarse
en noviembre.

Séptima.- Encomiéndase al Capitán Marítimo de Puerto la celebración de dos simulacros de contaminación marina, uno por
semestre, con su correspondiente parte.

Octava.- Las dudas de interpretación las resolverá la Secretaría General.

Cabo Mayor, a 17 de diciembre de 2012.- El Presidente, J. A. Revuelta Cossío.
"""


def clause(name: str) -> str:
    """The name of a clause may be taken as the activity's code."""
    return f"∅ || {name} || {name}.-"


PER_HALF = "2013 || ∅ || 2013-H1;2013-H2 || 2013-H1/2013-H2 || 2013-01/2013-12"
PORT_ROWS = [
    say(
        NONE, "{Entre el 2 y el 27 de septiembre} {se} dragará la dársena interior{ hasta los ocho metros de calado}",
        when(either("Entre el 2 y el 27 de septiembre", "2 y el 27 de septiembre", "el 2 y el 27 de septiembre"),
             "2013-09", "2013-09-02", "2013-09-27"),
        code=clause("Segunda"), lead=the("la División de Infraestructuras"), place=may("la dársena interior"),
        quantity="*",
    ),
    say(
        NONE, "{Serán objeto de|} reposición{, antes del 1 de junio,} {las|de las|} defensas del muelle de Levante",
        by(either("antes del 1 de junio", "1 de junio"), "2013-06-01")
        | {"end_date": "2013-06-01 || 2013-05-31", "period": "*"},
        code=clause("Tercera"), place=may("muelle de Levante", "del muelle de Levante"),
    ),
    say(
        NONE, "{El Departamento de Sostenibilidad} someterá el inventario de emisiones a verificación"
        "{ de entidad acreditada}{ en el mes de abril}",
        when(the("en el mes de abril", "abril", "mes de abril"), "2013-04"), code=clause("Cuarta"),
        lead=the("El Departamento de Sostenibilidad"), product=may("el inventario de emisiones"),
    ),
    say(
        NONE, "{Queda autorizado el gasto de 78.200 euros para la|la|} renovación de las luces de la bocana"
        "{, que habrá de ejecutarse en noviembre}",
        when(either("en noviembre", "noviembre"), "2013-11"), code=clause("Sexta"), budget="78200",
        currency="EUR || ∅", resources=either("", "el gasto de 78.200 euros", "78.200 euros", "gasto de 78.200 euros"),
        place=may("la bocana"),
    ),
    say(
        NONE, "{Encomiéndase al Capitán Marítimo de Puerto la|la|} celebración de dos simulacros de contaminación "
        "marina"
        "{, uno por semestre}{, con su correspondiente parte}",
        undated(2013, "uno por semestre") | {"period": PER_HALF}, code=clause("Séptima"),
        lead=the("al Capitán Marítimo de Puerto", "Capitán Marítimo de Puerto"), quantity="2 || ∅",
        product=may("con su correspondiente parte", "su correspondiente parte", "parte",
                    "dos simulacros de contaminación marina"),
    ),
]  # fmt: skip

DISTRICT = """
KPALSI NORTH DISTRICT ASSEMBLY

~ NORTHERN REGION, GHANA

~ Statement of the District Chief Executive on the 2022 Composite Budget and Plan

Mr Presiding Member, Honourable Assembly Members, Nananom, officers of the Assembly:

I am grateful for the opportunity. In 2021, notwithstanding the late release of the Common Fund, we completed four CHPS
compounds, graded 31 kilometres of feeder roads and bought two tricycles for refuse. The total estimate before you is
GH¢ 9,412,600, of which internally generated funds make up barely six per cent.

Mr Presiding Member, the Planning System Act requires every Assembly to hold town hall meetings and to publish its
accounts, and we shall of course obey the law. Our roads remain the worst in the region. That is not our doing: they are
trunk roads and belong to the Ghana Highway Authority.

First, water. An amount of GH¢ 640,000 from the DACF-RFG has been set aside so that eleven boreholes can be drilled in
the Zosali and Nyeko electoral areas in the second quarter; the District Works Department has carriage of the matter.

Come the farming season (May to July), Agric extension staff will be moving from house to house to vaccinate 20,000
small ruminants at no charge to the owners.

The lorry park is to be paved at long last between 1 August and 30 November, Messrs Salifu & Sons having won the bid.

I have further directed the Finance Office to revalue all commercial property in Kpalsi township, which exercise must be
concluded by the end of March.

As for education, bursaries for forty needy but brilliant girls shall be disbursed in September through the Social
Welfare Unit. A senior high school for Nyeko is not in this budget, much as we all desire it.

Should a development partner come forward, we may look again at the abattoir. Meanwhile I appeal to Honourable Members
to educate their people to pay their basic rate.

Long live the Assembly. Thank you.
"""
DISTRICT_ROWS = [
    say(
        NONE, "{An amount of GH¢ 640,000 from the DACF-RFG has been set aside so that|} eleven boreholes{ can be "
        "drilled}"
        "{ in the Zosali and Nyeko electoral areas}{ in the second quarter}",
        when(the("in the second quarter"), "2022-Q2"), lead=the("the District Works Department"), budget="640000",
        currency="GHS || ∅", quantity="11 || ∅", product=may("eleven boreholes"),
        resources=the("GH¢ 640,000 from the DACF-RFG", "An amount of GH¢ 640,000 from the DACF-RFG",
                "from the DACF-RFG"),
        place=the("in the Zosali and Nyeko electoral areas"),
    ),
    say(
        NONE, "{Come the farming season (May to July),} {Agric extension staff} {will be moving from house to house "
        "to|} "
        "vaccinate 20,000 small ruminants{ at no charge to the owners}",
        when(either("May to July", "the farming season (May to July)", "Come the farming season (May to July)"),
             "2022-05/2022-07"),
        lead="Agric extension staff", quantity="*", product=may("20,000 small ruminants"),
    ),
    say(
        NONE, "{The} lorry park is to be paved{ at long last}{ between 1 August and 30 November}"
        "{, Messrs Salifu & Sons having won the bid}",
        when(either("between 1 August and 30 November", "1 August and 30 November"), "2022-08/2022-11"),
        lead=may("Messrs Salifu & Sons", "Salifu & Sons"), place=may("the lorry park"),
    ),
    say(
        NONE, "{I have further directed the Finance Office to|} revalue all commercial property{ in Kpalsi township}"
        "{, which exercise must be concluded by the end of March}",
        by(either("by the end of March", "the end of March", "end of March"), "2022-03-31"),
        lead=the("the Finance Office"), place=may("in Kpalsi township", "Kpalsi township"), quantity="*",
    ),
    say(
        NONE, "{As for education,} bursaries for forty needy but brilliant girls{ shall be disbursed}"
        "{ in September}{ through the Social Welfare Unit}",
        when(the("in September"), "2022-09"), lead=the("the Social Welfare Unit", "through the Social Welfare Unit"),
        quantity="40 || ∅", product=may("bursaries", "bursaries for forty needy but brilliant girls"),
    ),
]  # fmt: skip

DOCUMENTS = (
    plan("5-415-trifinio-2020-es", "pdf", word_as_pdf,
         "Plan anual de operaciones 2020 || Plan anual de operaciones 2020, versión acordada con el donante"
         " || Proyecto Agua y Café del Trifinio", DONOR, DONOR_ROWS, (I1, I2, I3), "a donor's project in components"),
    plan("5-416-puerto-2013-es", "txt", wrapped(91),
         "Instrucción de servicio 4/2012, de 17 de diciembre, por la que se aprueba el programa de actividades de 2013"
         " || programa de actividades de 2013 || Instrucción de servicio 4/2012",
         PORT, PORT_ROWS, purpose="clauses of an instruction", adopted_on="2012-12-17", adopted_at="Cabo Mayor || ∅"),
    plan("5-417-district-2022-en", "txt", wrapped(96),
         "Statement of the District Chief Executive on the 2022 Composite Budget and Plan", DISTRICT, DISTRICT_ROWS,
         purpose="a district's budget statement"),
)  # fmt: skip
