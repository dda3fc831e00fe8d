"""A budget message to a legislature and a bulletin for growers."""

from __future__ import annotations

from fifth.gold import by, either, when
from prosekit import NONE, say

from thirteenth.pages import may, page, plan, the

FISH = """
<p><small>Poder Ejecutivo del Estado de Bahía Negra &middot; México</small></p>
<h1>Mensaje de la Secretaria de Pesca y Acuacultura ante la Comisión de Presupuesto. Ejercicio fiscal 2020</h1>
<p>Versión estenográfica. 12 de noviembre de 2019.</p>
<p>Diputadas, diputados, muy buenos días. Agradezco a la presidencia de la Comisión el espacio.</p>
<h2>De dónde venimos</h2>
<p>El sector perdió en 2019 el nueve por ciento de su captura. Se entregaron 410 apoyos y se atendió a once cooperativas
afectadas por la marea roja. El presupuesto que se somete a su consideración asciende a 212 millones de pesos, tres por
ciento menos que el vigente.</p>
<h2>Lo que el presupuesto permite</h2>
<p>A partir de febrero, y hasta mayo, por conducto de la Dirección de Fomento Pesquero serán sustituidos 600 motores
fuera de borda de la flota ribereña. Cuesta 30 millones de pesos.</p>
<p>Cada motor viejo consume, en promedio, cuarenta litros más por viaje; lo dicen los propios pescadores y lo confirmó
la universidad en 2018.</p>
<p>Luego viene la veda: del 1 de junio al 31 de agosto tres mil familias recibirán un apoyo alimentario que se
dispersará, igual que este año, con tarjeta.</p>
<p>Al Instituto Estatal de Acuacultura le tocará sembrar dos millones de alevines de tilapia en las presas El Mezquital
y La Yerbabuena, cosa que hará en octubre, cuando suban los niveles.</p>
<p>¿Y la inspección? El 20 de enero sale la convocatoria para contratar a veinticuatro oficiales más.</p>
<p>En el segundo semestre depuraremos el padrón de permisionarios; de ese ejercicio quedará una base única
georreferenciada.</p>
<h2>Lo que no alcanzamos</h2>
<p>No habrá crédito a la palabra en 2020. Quisiéramos un laboratorio de biotoxinas propio, y ojalá esta soberanía nos
acompañe en los años por venir. Si la Federación libera los remanentes, podríamos pensar en rehabilitar el muelle.</p>
<p>Quedo a sus órdenes. Es cuanto, presidenta.</p>
"""
FISH_ROWS = [
    say(
        NONE,
        "{A partir de febrero, y hasta mayo,} {por conducto de la Dirección de Fomento Pesquero} {serán} sustituidos "
        "600 "
        "motores fuera de borda{ de la flota ribereña}",
        when(either("A partir de febrero, y hasta mayo", "febrero, y hasta mayo"), "2020-02/2020-05"),
        lead=the("la Dirección de Fomento Pesquero"), budget="30000000", currency="MXN || ∅", quantity="*",
        resources=either("", "30 millones de pesos"), product=may("600 motores fuera de borda"),
    ),
    say(
        NONE,
        "{Luego viene la veda:} {del 1 de junio al 31 de agosto} tres mil familias recibirán un apoyo alimentario{ "
        "que se dispersará, igual "
        "que "
        "este año, con tarjeta| que se dispersará con tarjeta|}",
        when(the("del 1 de junio al 31 de agosto"), "2020-06/2020-08"), quantity="*",
        product=may("un apoyo alimentario"), resources=may("con tarjeta"),
    ),
    say(
        NONE,
        "{Al Instituto Estatal de Acuacultura le tocará} sembrar dos millones de alevines de tilapia"
        "{ en las presas El Mezquital y La Yerbabuena}{, cosa que hará en octubre, cuando suban los niveles"
        "|, cosa que hará en octubre|}",
        when(either("en octubre", "octubre", "en octubre, cuando suban los niveles"), "2020-10"),
        lead=the("Al Instituto Estatal de Acuacultura"), quantity="*",
        place=may("en las presas El Mezquital y La Yerbabuena"), product=may("dos millones de alevines de tilapia"),
    ),
    say(
        NONE,
        "{El 20 de enero} {sale} {la} convocatoria para contratar a veinticuatro oficiales más",
        when(the("El 20 de enero"), "2020-01", "2020-01-20", "2020-01-20"), quantity="*",
        product=may("la convocatoria", "la convocatoria para contratar a veinticuatro oficiales más"),
    ),
    say(
        NONE,
        "{En el segundo semestre} depuraremos el padrón de permisionarios{; de ese ejercicio quedará una base única "
        "georreferenciada}",
        when(the("En el segundo semestre"), "2020-H2"),
        product=the("una base única georreferenciada", "base única"),
    ),
]  # fmt: skip

COCOA = """
<h1>Boletín del Cacao n.º 41: lo que viene en 2023</h1>
<p><em>Instituto Dominicano del Cacao Fino. Santo Domingo, enero de 2023</em></p>
<h2>Cómo nos fue</h2>
<p>La zafra cerró con 71,400 toneladas, a pesar del huracán Fiona. Entregamos 350,000 plantas y visitamos más de dos mil
fincas.</p>
<h2>Siembra y viveros</h2>
<p>Este año el Departamento de Fomento tiene a su cargo:</p>
<ul>
<li>producir 800,000 plantas injertadas en los viveros de Castillo y Hato Mayor, entre enero y agosto;</li>
<li>rehabilitar 12,000 tareas de cacaotales envejecidos antes de finalizar el año;</li>
<li>la instalación, en el cuarto trimestre, de tres estaciones meteorológicas donadas por la FAO.</li>
</ul>
<h2>Calidad y mercado</h2>
<p>¡Vuelve la Feria del Chocolate! San Francisco de Macorís la acoge del 27 al 30 de abril, con el patrocinio del Banco
Agropecuario.</p>
<p>Nuestro laboratorio de catación se propone obtener en noviembre la acreditación ISO 17025. El precio, como se sabe,
lo pone la bolsa de Nueva York y ahí el Instituto no puede hacer nada.</p>
<h2>Juventud</h2>
<p>Cien muchachos y muchachas aprenderán a injertar en los cursos de 40 horas que el INFOTEP dictará de mayo a julio.
¿Quieres ser uno de ellos? Inscríbete hasta el 15 de febrero en la oficina más cercana.</p>
<p>El intercambio con Ghana, en cambio, se cayó: no hubo visas. Se retomará, si Dios quiere, en otra ocasión.</p>
"""
D1, D2, D3 = ("", "Siembra y viveros"), ("", "Calidad y mercado"), ("", "Juventud")
FOMENTO = the("el Departamento de Fomento")
COCOA_ROWS = [
    say(
        D1, "producir 800,000 plantas injertadas{ en los viveros de Castillo y Hato Mayor}{, entre enero y agosto}",
        when(either("entre enero y agosto", "enero y agosto"), "2023-01/2023-08"), lead=FOMENTO, quantity="*",
        place=may("en los viveros de Castillo y Hato Mayor"), product=may("800,000 plantas injertadas"),
    ),
    say(
        D1, "rehabilitar 12,000 tareas de cacaotales envejecidos{ antes de finalizar el año}",
        by(either("antes de finalizar el año", "finalizar el año"), "2023-12-31"), lead=FOMENTO, quantity="*",
        product=may("12,000 tareas de cacaotales envejecidos"),
    ),
    say(
        D1,
        "{la} instalación{, en el cuarto trimestre,} de tres estaciones meteorológicas{ donadas por la FAO}",
        when(the("en el cuarto trimestre"), "2023-Q4"), lead=FOMENTO, quantity="3 || ∅",
        product=may("tres estaciones meteorológicas", "tres estaciones meteorológicas donadas por la FAO"),
        resources=may("donadas por la FAO", "FAO"),
    ),
    say(
        D2,
        "{¡Vuelve|Vuelve|} {la} Feria del Chocolate{! San Francisco de Macorís la acoge|!|}{ del 27 al 30 de abril}"
        "{, con el patrocinio del Banco Agropecuario}",
        when(the("del 27 al 30 de abril"), "2023-04", "2023-04-27", "2023-04-30"), place="San Francisco de Macorís",
        resources=the("con el patrocinio del Banco Agropecuario", "Banco Agropecuario"), quantity="*",
        lead=may("San Francisco de Macorís"), product=may("la Feria del Chocolate"),
    ),
    say(
        D2,
        "{Nuestro laboratorio de catación} {se propone} obtener{ en noviembre} la acreditación ISO 17025",
        when(the("en noviembre"), "2023-11"), lead=the("Nuestro laboratorio de catación", "laboratorio de catación"),
        product=may("la acreditación ISO 17025"),
    ),
    say(
        D3,
        "Cien muchachos y muchachas aprenderán a injertar{ en los cursos de 40 horas que el "
        "INFOTEP dictará| en los cursos de 40 horas|}{ de mayo a julio}",
        when(the("de mayo a julio"), "2023-05/2023-07"), lead=the("el INFOTEP"), quantity="*",
        product=may("los cursos de 40 horas"),
    ),
]  # fmt: skip

DOCUMENTS = (
    plan("5-404-pesca-2020-es", "html", page,
         "Mensaje de la Secretaria de Pesca y Acuacultura ante la Comisión de Presupuesto. Ejercicio fiscal 2020",
         FISH, FISH_ROWS, purpose="a budget message to a legislature"),
    plan("5-408-cacao-2023-es", "html", page, "Boletín del Cacao n.º 41: lo que viene en 2023", COCOA, COCOA_ROWS,
         (D1, D2, D3), "a bulletin with a list under a sentence"),
)  # fmt: skip
