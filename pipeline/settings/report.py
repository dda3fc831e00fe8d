"""Settings of the report: from where a link needs a look, and how much of a long text or list is shown."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import SettingsError


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """Checked when built; raises SettingsError.

    `sure`: probability from which an automatic link needs no look; `worth_a_look`: probability from which a pair that is
    no link is put before a person. `coverage`: share of a document below which its reading is put before a person.
    `text_chars`, `tip_chars`, `label_chars`: how much of a text is shown in full rows, in hover cards and in labels.
    `changes_listed`: entries of what changed that the page holds; above, the latest years have more of them than older.
    `open_rows`: number of matrix rows up to which every area stands open. `first_looks`, `listed`: longest lists.
    """

    sure: float = 0.8
    worth_a_look: float = 0.35
    coverage: float = 0.9
    text_chars: int = 700
    tip_chars: int = 260
    label_chars: int = 180
    open_rows: int = 250
    changes_listed: int = 800
    first_looks: int = 8
    listed: int = 200

    def __post_init__(self) -> None:
        if not 0 <= self.worth_a_look <= self.sure <= 1 or not 0 <= self.coverage <= 1:
            raise SettingsError(
                f"report: 0 ≤ worth_a_look ≤ sure ≤ 1 must hold, not {self.worth_a_look}, {self.sure}",
                "Correct the [report] settings.",
            )
        if min(self.text_chars, self.tip_chars, self.label_chars, self.first_looks, self.listed) < 1:
            raise SettingsError("report: lengths must be 1 or more", "Correct the [report] settings.")
