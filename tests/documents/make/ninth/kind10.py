"""Not plans: minutes with an action table, a report of what was done."""

from __future__ import annotations

from pathlib import Path

from made import Made
from reportlab.lib.units import mm

from ninth.office import docx
from ninth.pdf import Look, draw
from ninth.plan import Plan, Table


def _minutes(path: Path) -> None:
    p = Plan("10-233-minutes-2022-en", "Minutes of the Finance and Estates Committee", 2022, "en")
    p.add(
        ("title", "MINUTES"),
        (
            "sub",
            "Finance and Estates Committee of Kilbrack Harbour Commissioners\nMeeting held on Tuesday 8 February 2022 at 7.00 p.m. in the Boardroom",
        ),
    )
    p.p(
        "Present: Cllr M. Donnelly (Chair), Ms A. Roche, Mr T. Quill, Capt. S. Hegarty. In attendance: the Harbour Master and the Secretary. Apologies: Mr B. Lacey."
    )
    p.add(("h", 2, "1. Minutes of the previous meeting"))
    p.p("The minutes of 11 January 2022 were taken as read, proposed by Ms Roche and seconded by Capt. Hegarty.")
    p.add(("h", 2, "2. Matters arising"))
    p.p(
        "The Harbour Master said that the lights at the pierhead had been repaired. Mr Quill asked about the weighbridge; the Secretary replied that the supplier had gone out of business."
    )
    p.add(
        (
            "t",
            Table(
                [["Item", "Decision", "By", "Date"]],
                [
                    ["2.1", "Obtain a second quotation for the weighbridge", "Secretary", "8 March"],
                    ["2.2", "Write to the Department about the foreshore lease", "Chair", "end of February"],
                    ["3.1", "Circulate the accounts for December", "Secretary", "done"],
                ],
                [0.6, 4, 1.4, 1.4],
            ),
        )
    )
    p.add(("h", 2, "3. Accounts"))
    p.p(
        "The accounts to 31 December were noted. Income from pleasure craft was €11,400 above the estimate. It was agreed to defer the purchase of a forklift."
    )
    p.add(("h", 2, "4. Any other business"))
    p.p(
        "Capt. Hegarty paid tribute to the lifeboat crew. There being no further business the meeting closed at 8.40 p.m. Next meeting: 8 March 2022.",
        "Signed: ____________________ (Chair)      Date: ______________",
    )
    docx(
        path,
        p.blocks,
        head="",
        foot="Kilbrack Harbour Commissioners",
        font="Liberation Serif",
        size=11,
        shade="",
        color="000000",
        margin=25,
    )
    _empty(p)


def _empty(p: Plan) -> None:
    p.areas, p.rows, p.more = [], [], {}
    p.done()


def _memoria(path: Path) -> None:
    p = Plan("10-234-memoria-2020-es", "Memoria de labores 2020", 2020, "es")
    p.add(
        ("gap", 100),
        ("sub", "DEFENSORÍA DEL USUARIO DE SERVICIOS PÚBLICOS DE TEPECUÁN"),
        ("title", "Memoria de labores 2020"),
        ("sub", "Presentada a la Asamblea Municipal en febrero de 2021"),
        ("break",),
    )
    p.add(("h", 1, "1. Mensaje del Defensor"))
    p.p(
        "Cumplo con presentar la memoria de un año difícil. Entre marzo y agosto la oficina atendió por teléfono; aun así se resolvieron 1,118 de los 1,260 reclamos recibidos."
    )
    p.add(("h", 1, "2. Resultados por área"), ("h", 2, "2.1 Agua potable"))
    p.p(
        "Se realizaron doce inspecciones a pozos en junio de 2020, a cargo de la Unidad Técnica, y se entregó el informe al regulador. Se logró la devolución de $14,300 a usuarios por cobros indebidos."
    )
    p.add(("h", 2, "2.2 Energía eléctrica"))
    p.p(
        "En octubre se celebró el foro sobre medidores, con asistencia de 85 personas. La campaña prevista para mayo fue cancelada por la emergencia."
    )
    p.add(
        (
            "t",
            Table(
                [["Área", "Reclamos recibidos", "Resueltos", "%"]],
                [
                    ["Agua potable", "640", "577", "90"],
                    ["Energía eléctrica", "411", "352", "86"],
                    ["Telefonía", "209", "189", "90"],
                    ["Total", "1,260", "1,118", "89"],
                ],
                [3, 1.4, 1.2, 0.8],
                "rules",
                size=9.5,
            ),
        )
    )
    p.add(("h", 1, "3. Ejecución financiera"))
    p.add(
        (
            "t",
            Table(
                [["Rubro", "Presupuestado", "Ejecutado"]],
                [
                    ["Remuneraciones", "$ 212,000", "$ 209,870"],
                    ["Bienes y servicios", "$ 48,500", "$ 31,022"],
                    ["Inversión", "$ 10,000", "$ 0"],
                ],
                [3, 1.4, 1.4],
                "rules",
                size=9.5,
            ),
        )
    )
    p.add(("h", 1, "4. Agradecimientos"))
    p.p(
        "A los usuarios que confiaron en esta institución y a los estudiantes que hicieron sus horas sociales con nosotros."
    )
    draw(
        path,
        p.blocks,
        Look(size=11.5, margin=27 * mm, foot="{page}", head="Memoria de labores 2020", color="#264653", justify=True),
    )
    _empty(p)


DOCUMENTS = (
    Made(
        "10-233-minutes-2022-en",
        10,
        "docx",
        "ninth",
        ("en",),
        "minutes with a table of decisions, persons and dates",
        _minutes,
    ),
    Made(
        "10-234-memoria-2020-es",
        10,
        "pdf",
        "ninth",
        ("es",),
        "a report of last year's work with leads and dates in its sentences",
        _memoria,
    ),
)
