"""What a run says of one input file when it ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One file in the closing summary. `documents`: ids of its editions; `expected`: activities that its numbering
    promises; `flags`: flag to number of activities; `problems`: how many."""

    path: str
    status: str
    documents: tuple[str, ...] = ()
    activities: int = 0
    expected: int = 0
    areas: int = 0
    coverage: float = 0.0
    flags: Mapping[str, int] = field(default_factory=dict)
    problems: int = 0
