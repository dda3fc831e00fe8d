"""Why two activities are linked, in both languages: the dataset's evidence is English, one reason after another by `; `."""

from __future__ import annotations

from pipeline.report.display import seen, shortened
from pipeline.text.i18n import Said
from pipeline.vocabulary.evidence import in_spanish


def reasons(evidence: str) -> Said:
    """`meaning 0.81; same area` → `significado 0,81; misma área`; a reason of unknown form stays as it is."""
    text = seen(shortened(evidence, 600))
    return Said(in_spanish(text), text)
