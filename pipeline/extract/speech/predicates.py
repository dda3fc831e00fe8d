"""What an announcement of work is (`will`, `se prevé`, `is to`, futures), with the sentence's own verb behind it.

A group is an announcement with its verb: `will therefore publish`, `se realizarán`, `está previsto que la Unidad aplique`,
`Corresponderá a la Dirección impartir`. Where a sentence has them is told by `pipeline.extract.speech.announcements`, what
they mean for the activity is decided in `pipeline.extract.sentences`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Voice = Literal["active", "passive", "reflexive", "thing", "copula"]


@dataclass(frozen=True, slots=True)
class Group:
    """`[start, end)`: announcement and verb; `core`: where the words of the activity begin; `verb`: the folded verb.

    `voice`: active (the subject does it), passive (the subject is what is done), reflexive (`se` + verb), thing (a noun
    follows: `habrá un taller`) or copula (`will be a report`). `empty`: it says no more than that something takes place. `actor`: span of who does it where it
    stands inside the group (`Corresponde a X …`).
    """

    start: int
    core: int
    end: int
    verb: str
    voice: Voice
    empty: bool = False
    actor: tuple[int, int] | None = None


_CLITIC = re.compile(r"(?:se\s+)?(?:lo|la|los|las)\s")


_READY = re.compile(
    r"(?:l[oa]s?\s+)(?:tendran?|dejaran?|entregaran?)\s+(?:list|termin|conclu|complet|disponib)[a-z]*\b|(?:will|shall)\s+have\s+(?:it|them)\s+(?:ready|finished|complete)\b"
)


def is_ready(group: Group, folded: str) -> bool:
    """`y la tendrá lista para agosto`: when the work before will be there; nobody's name."""
    return _READY.match(folded, group.start) is not None


def takes_up(group: Group, folded: str) -> bool:
    """Whether the verb's object is a pronoun: `Peru will edit it`, `lo editará Perú`, `para editarlo`."""
    if group.voice != "active":
        return False
    if _CLITIC.match(folded, group.start):
        return True
    behind = re.match(
        r"\s+(?:out\s+|up\s+|on\s+)?(?:it|them|this|these|both|so|the same)\b(?!\s+[a-z]+(?:s|tion|ment)\b)",
        folded[group.end :],
    )
    return behind is not None or re.search(r"(?:ar|er|ir)(?:lo|la|los|las)$", group.verb) is not None
