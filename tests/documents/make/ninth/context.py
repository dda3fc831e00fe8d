"""What stands before the activities, continued."""

from __future__ import annotations

from typing import Any

from ninth.after import _h as heading
from ninth.after import _t as grid

CONTEXT: dict[str, list[Any]] = {}

CONTEXT["4-219-heritage-2023-en"] = [
    ("break",),
    heading("Situational analysis"),
    (
        "p",
        "The province covers 372 000 square kilometres and has fewer than four inhabitants to each. Distances make inspection costly: the farthest declared site lies 610 kilometres from the office. "
        "Mining applications, which rose from 31 to 58 in two years, account for most of the heritage impact assessments that the Agency reads.",
    ),
    (
        "p",
        "Externally, the proposed solar corridor runs through three districts in which no survey has been done since 1978. Internally, the Agency lost its only geographic information specialist in June. The audit opinion has been unqualified for four years running.",
    ),
    (
        "p",
        "Stakeholders - farmers' unions, traditional councils, the tourism association and two universities - met in Uitkyk in October 2022. They asked for faster permits and for signs at the battlefields.",
    ),
    heading("Strengths and weaknesses", 2),
    grid(
        "Strengths | Weaknesses",
        """
Unqualified audits | One archaeologist for the province
Good standing with landowners | Paper-based site register
Committed honorary monitors | Ageing vehicles""",
        [1, 1],
        "grid-dark",
    ),
    ("break",),
]

CONTEXT["3-210-slep-2021-es"] = [
    (
        "p",
        "El diagnóstico participativo se efectuó con 212 personas entre septiembre y noviembre. Las familias destacaron el trato de los equipos y pidieron más comunicación. Los equipos directivos señalaron la rotación de docentes y el estado de los techos.",
    ),
    grid(
        "Dimensión | Fortalezas | Debilidades",
        """
Pedagógica | Redes de directores en marcha | Resultados de lectura dispares
Infraestructura | Catastro al día | Techumbres y redes eléctricas antiguas
Convivencia | Duplas psicosociales en todos los liceos | Inasistencia reiterada en el segundo ciclo
Gestión | Pagos a proveedores a tiempo | Compras lentas
Participación | Centros de estudiantes activos | Consejos escolares que sesionan poco""",
        [1, 2, 2],
        "rules",
    ),
    (
        "p",
        "La matrícula total es de 11.870 estudiantes. El Servicio cuenta con 1.930 funcionarios, de los cuales 64 se desempeñan en el nivel central.",
    ),
    ("gap", 48),
]

CONTEXT["1-203-contraloria-2022-es"] = [
    heading("Marco normativo", 2),
    (
        "ul",
        [
            "Constitución Política, artículos sobre control fiscal territorial.",
            "Ley orgánica del control fiscal y sus decretos reglamentarios.",
            "Acuerdo del Concejo que fija la estructura y la planta de la Contraloría.",
            "Resolución interna que adopta el modelo integrado de planeación y gestión.",
        ],
    ),
    heading("Direccionamiento", 2),
    (
        "p",
        "Misión: vigilar la gestión fiscal del municipio y de los particulares que manejan sus recursos. Visión: en 2025 la Contraloría será reconocida por sus resultados y por su cercanía con la ciudadanía.",
    ),
]
