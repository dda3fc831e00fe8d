"""What the page calls the dataset's codes: relations, states, flags, reasons. A code without a name is shown as it is."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.review.fields import LABELS
from pipeline.review.marking import shown
from pipeline.text.i18n import N_, translator
from pipeline.text.terms import FLAGS, PRODUCT_TYPES

RELATIONS = {
    "translation": N_("translation"),
    "continues": N_("continues"),
    "successor": N_("next in the series"),
    "split": N_("splits into several"),
    "merge": N_("merges into one"),
    "related": N_("only related"),
}
STATUSES = {
    "open": N_("to review"),
    "auto": N_("by the program"),
    "candidate": N_("possible"),
    "confirmed": N_("confirmed"),
    "rejected": N_("rejected"),
    "added": N_("added by a person"),
    "skipped": N_("skipped by you"),
}
THREAD_STATUSES = {
    "new": N_("new"),
    "continuing": N_("continuing"),
    "discontinued": N_("discontinued"),
    "resumed": N_("resumed"),
    "one_off": N_("one year only"),
}
KINDS = {"activity": N_("activity"), "recommendations": N_("recommendations of the annual meeting")}
DONE = {
    "confirmed": N_("Accepted"),
    "rejected": N_("Rejected"),
    "added": N_("Link added"),
    "skip": N_("Skipped"),
    "correction": N_("Corrected"),
    "withdrawal": N_("Taken back"),
}
NO_PANEL = {
    "no_input": N_(
        "The dataset does not say where its documents are. Start hilo review with --input and their folder."
    ),
    "no_document": N_("The document is not in the input folder. Start hilo review with --input and the right folder."),
    "document_changed": N_("The document has changed since it was read. Run hilo again to see it here."),
    "no_text": N_("The dataset holds no text of this document, so the passage cannot be shown."),
    "no_place": N_("The dataset does not say where in the document this was read."),
}


class Words:
    """The names of codes in one language."""

    statuses = tuple(STATUSES)
    thread_statuses = tuple(THREAD_STATUSES)

    def __init__(self, lang: str) -> None:
        self._gettext = translator(lang).gettext

    def _of(self, names: dict[str, str], code: str) -> str:
        return self._gettext(names[code]) if code in names else shown(code.replace("_", " "))

    def relation(self, code: str) -> str:
        return self._of(RELATIONS, code)

    def status(self, code: str) -> str:
        return self._of(STATUSES, code)

    def thread_status(self, code: str) -> str:
        return self._of(THREAD_STATUSES, code)

    def flag(self, code: str) -> str:
        return self._of(FLAGS, code)

    def done(self, code: str) -> str:
        return self._of(DONE, code)

    def no_panel(self, code: str) -> str:
        return self._gettext(NO_PANEL.get(code, N_("This page of the document cannot be shown.")))

    def choice(self, field: str, code: str) -> str:
        """A word of the vocabulary of a field."""
        return self._of(PRODUCT_TYPES if field == "product_type" else KINDS, code)

    def field(self, name: str) -> str:
        return self._of(LABELS, name)

    def named(self, kind: str, codes: Iterable[str]) -> list[tuple[str, str]]:
        """Codes with their names, for a choice. `kind`: the name of one of the methods above."""
        return [(c, getattr(self, kind)(c)) for c in codes]

    def same(self, codes: Iterable[str]) -> list[tuple[str, str]]:
        """Codes that name themselves."""
        return [(c, c) for c in codes]

    def said(self, message: str) -> str:
        """A text that was marked for the catalogue elsewhere."""
        return self._gettext(message) if message else ""
