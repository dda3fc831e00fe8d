"""What somebody lends to the work told before: a room, a bus, the equipment."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.speech.words import Cut, Part, Words

_LENDS = frozenset(
    {w for stem in ("provide", "supply", "lend", "contribute", "donate", "host", "loan") for w in (stem, stem + "s")}
    | {f + e for f in ("aportara", "prestara", "cedera", "facilitara", "suministrara", "proveera", "pondra", "donara", "proporcionara") for e in ("", "n")}
)  # fmt: skip


def lent(words: Words, part: Part, cuts: Sequence[Cut]) -> bool:
    """`The Court will provide the room`: what somebody lends to the work before, without a date of its own."""
    group = part.group
    if group is None or group.voice != "active" or part.joined or group.verb not in _LENDS:
        return False
    if any(c.field in {"date", "product", "resources", "budget"} for c in cuts):
        return False
    thing = words.folded[group.end : part.stop].strip(" .;,")
    return re.fullmatch(r"(?:the|its|el|la|los|las|sus?)(?:\s+[a-z-]+){1,3}", thing) is not None
