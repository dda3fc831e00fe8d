"""The evidence of a link or candidate: what the features say, and the runner-up with its margin."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from pipeline.align.features import FEATURES
from pipeline.align.pairs import Pairs, Scores
from pipeline.align.votes import area_votes
from pipeline.vocabulary.evidence import JOIN, piece

_CORRESPONDS = 0.35
"""Share of votes from which two areas are said to correspond."""


@dataclass
class Reasons:
    """Writes evidence for pairs of one comparison; `probability` is that of every pair in `pairs`."""

    pairs: Pairs
    probability: Scores
    _areas: Scores = field(init=False)
    _by_left: dict[int, list[int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._areas = area_votes(self.pairs, self.probability)
        order = np.lexsort((-self.probability, self.pairs.i))
        for k in order.tolist():
            best = self._by_left.setdefault(int(self.pairs.i[k]), [])
            if len(best) < 2:
                best.append(k)

    def of(self, k: int, extra: tuple[str, ...] = ()) -> str:
        """Evidence of pair `k` in English; `extra`: further pieces at the end."""
        said = [c.en for f in FEATURES if (c := f.sentence(self.pairs, k)) is not None]
        same = piece("same_area")
        if same not in said and self._areas[k] >= _CORRESPONDS:
            said.append(piece("kin_area"))
        return JOIN.join([*said, *self._runner_up(k), *extra])

    def _runner_up(self, k: int) -> list[str]:
        rivals = [x for x in self._by_left.get(int(self.pairs.i[k]), []) if x != k]
        if not rivals:
            return []
        margin = f"{float(self.probability[k] - self.probability[rivals[0]]):.2f}"
        identity = self.pairs.right.activities[int(self.pairs.j[rivals[0]])].activity_id
        return [piece("runner_up", id=identity, margin=margin)]
