"""Spanish sentences that begin with who is charged: `A la Oficina le toca imprimir …`, `En manos de la tesorera está tener listos …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.extract.speech.predicates import Group

_WORK = r"(?:,[^,;]{3,60},)?\s+(?P<work>[a-z]+(?:ar|er|ir)(?:se|l[oa]s?)?\b|(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis)\s+[a-z])"
_ACTOR = r"(?P<actor>[^,;.:]{3,80}?)(?:,[^,;]{3,60})?,?"
_TO_WHOM = re.compile(
    rf"(?:^|(?<=[,;]\s)|(?<=\by\s))a(?:l| la| los| las)? {_ACTOR} (?:le|les) (?:(?:corresponde|correspondera|toca|tocara|compete|competera|incumbe|incumbira|cabe|cabra)n?"
    r"|(?:he|hemos|ha|han) (?:encargado|encomendado|confiado|asignado|pedido|dado)|encargue|encargamos|encomende|encomendamos|confie|confiamos|asigne|asignamos|deje|dejamos"
    rf"|se (?:(?:encargo|encomendo|confio|asigno)|(?:encarga|encomienda|confia|asigna)(?:n|ra|ran)?|ha (?:encargado|encomendado|confiado|asignado)))(?: tambien| asimismo| ademas)?{_WORK}"
)
"""`A la Oficina de Registros le corresponde la publicación de una guía`, `Al Archivo le encargué, como siempre, el inventario`."""
_IN_HANDS = re.compile(
    rf"(?:^|(?<=[,;]\s)|(?<=\by\s))(?:en manos|a cargo|al cuidado|por cuenta|bajo (?:la )?(?:responsabilidad|direccion|coordinacion|conduccion|supervision)) del?(?: la| los| las)? {_ACTOR}"
    rf" (?:esta|queda|corre|sigue)(?:n|ra|ran)?(?: tambien| asimismo| ademas)?{_WORK}"
)
"""`Y en manos de la tesorera, doña Yamileth Mora, está tener listos los estados`, `A cargo de Obras queda el bacheo`."""


def entrusted(folded: str) -> Iterator[Group]:
    """What is entrusted to who stands at the head of a clause."""
    for pattern in (_TO_WHOM, _IN_HANDS):
        for m in pattern.finditer(folded):
            yield Group(m.start(), m.start("work"), m.start("work"), "", "active", False, m.span("actor"))
