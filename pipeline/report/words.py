"""The dataset's vocabularies as people say them: relations, states, product types, flags, problems, fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.model.dataset import Body
from pipeline.report.display import shortened
from pipeline.text.i18n import N_, Said, plain, said

NAME_CHARS = 80
LANGUAGE_NAMES = {"es": N_("Spanish"), "en": N_("English"), "pt": N_("Portuguese"), "fr": N_("French")}
RELATIONS = {
    "translation": N_("same plan, other language"),
    "continues": N_("goes on"),
    "successor": N_("next in a series"),
    "split": N_("splits"),
    "merge": N_("merges"),
    "related": N_("related"),
}
STATUSES = {
    "new": N_("new"),
    "continuing": N_("continuing"),
    "discontinued": N_("discontinued"),
    "resumed": N_("resumed"),
    "one_off": N_("in one plan only"),
}
DECISIONS = {
    "auto": N_("automatic"),
    "confirmed": N_("confirmed by a person"),
    "rejected": N_("rejected by a person"),
    "added": N_("added by a person"),
}
PROBLEMS = {
    "annex_differs": N_("The annex repeats an activity with other values"),
    "another_body": N_("The plan is taken for another body's and is not compared"),
    "binary_file": N_("The file is not a document"),
    "broken_characters": N_("Some characters could not be read"),
    "broken_file": N_("The file is damaged"),
    "copying_not_allowed": N_("The file does not allow its text to be copied"),
    "cut_short": N_("The file ends too soon"),
    "damaged_stream": N_("Part of the file is damaged"),
    "decision_on_changed_text": N_("A text has changed since a person decided on it"),
    "decision_without_object": N_("A person's decision names an activity that is not there"),
    "disk_full": N_("The disk is full"),
    "duplicate_code": N_("A code is printed twice"),
    "edition_date_differs": N_("The editions print other dates"),
    "edition_lead_differs": N_("The editions name other leads"),
    "edition_quantity_differs": N_("The editions print other quantities"),
    "edition_row_missing": N_("A row is missing in one of the editions"),
    "empty_file": N_("The file is empty"),
    "encoder_missing": N_("The language model is not installed"),
    "encoding_guessed": N_("The file does not say how its letters are encoded; it was inferred"),
    "encrypted": N_("The file is protected by a password"),
    "error": N_("The file could not be processed"),
    "format": N_("The file's format is not known"),
    "formula_without_value": N_("A formula has no stored value"),
    "hidden_rows": N_("Hidden rows were left out"),
    "hidden_sheet": N_("A hidden sheet was left out"),
    "image_too_large": N_("An image is too large"),
    "input_vanished": N_("The file disappeared during the run"),
    "language_without_glossary": N_("The language is not in hilo's glossary"),
    "low_coverage": N_("Part of the document was not understood"),
    "low_ocr": N_("The scan is hard to read"),
    "missing_activities": N_("Fewer activities than the numbering leads one to expect"),
    "mojibake_repaired": N_("Garbled letters were repaired"),
    "no_plan_found": N_("No work plan was found in the file"),
    "no_plan_year": N_("The year of the plan is not known"),
    "not_a_document": N_("The file is not a document"),
    "not_a_regular_file": N_("This is not an ordinary file"),
    "ocr_off": N_("The file is an image, and images were not to be read"),
    "ocr_repaired": N_("Misread letters of a scan were repaired"),
    "ocr_unavailable": N_("A scan could not be read: Tesseract is not installed"),
    "other_language": N_("The document is in a language that hilo hardly knows"),
    "page_over_limit": N_("A page is too large to be read"),
    "page_unreadable": N_("A page could not be read"),
    "page_without_text": N_("A page holds no text"),
    "perhaps_another_body": N_("The plan may be another body's"),
    "permission_denied": N_("There is no permission to read the file"),
    "plan_given_twice": N_("The same plan was given twice"),
    "plan_unnamed": N_("The document does not call itself a plan"),
    "read_error": N_("The file could not be read"),
    "repaired": N_("The file was repaired before it was read"),
    "scan_unfinished": N_("The scan was not read to its end"),
    "stale_correction": N_("A person's correction no longer fits what the document says"),
    "stream_too_large": N_("The file unpacks to more than the limit"),
    "struck_out": N_("Text that is struck through was left out"),
    "too_deep": N_("The file is nested too deeply"),
    "too_many_pages": N_("The document has more pages than the limit"),
    "unread_text": N_("Part of the text was not accounted for"),
    "unreadable": N_("The file could not be read"),
    "unsafe_file": N_("The file is not safe to open"),
    "vanished": N_("The file disappeared during the run"),
    "wrong_extension": N_("The file is not what its name says"),
    "zip_bomb": N_("The file unpacks to more than the limit"),
}
FIELDS = {
    "document_id": N_("document"), "plan_year": N_("plan year"), "language": N_("language"), "code": N_("code"),
    "area_number": N_("area number"), "area_title": N_("area"), "area": N_("area"), "kind": N_("kind"), "activity": N_("wording"),
    "details": N_("details"), "product": N_("product"), "product_type": N_("product type"), "quantity": N_("quantity"),
    "resources": N_("resources"), "resource_bodies": N_("resources"), "lead": N_("lead"), "lead_bodies": N_("lead"),
    "date_text": N_("date as printed"), "period": N_("period"), "start_date": N_("start"), "end_date": N_("end"),
    "place": N_("place"), "budget": N_("budget"), "currency": N_("currency"), "items": N_("recommendations"),
    "flags": N_("flags"), "probability": N_("probability"), "relation": N_("relation"), "decision": N_("decision"),
    "evidence": N_("evidence"), "confidence": N_("confidence"), "coverage": N_("coverage"), "activities": N_("activities"),
    "expected": N_("expected activities"), "sha256": N_("file contents"), "title": N_("title"), "objective": N_("objective"),
    "path": N_("file"), "pages": N_("pages"), "status": N_("state"), "label_es": N_("Spanish label"),
    "label_en": N_("English label"), "extra": N_("other columns"), "message": N_("message"),
}  # fmt: skip
TABLES = {
    "documents": N_("Documents"), "areas": N_("Areas"), "activities": N_("Activities"), "bodies": N_("Bodies"),
    "links": N_("Links"), "candidates": N_("Possible pairs"), "threads": N_("Threads"), "continuity": N_("Places in threads"),
    "transitions": N_("Changes between years"), "decisions": N_("Decisions"), "corrections": N_("Corrections"),
    "problems": N_("Problems"),
}  # fmt: skip


def word(vocabulary: Mapping[str, str], code: str) -> Said:
    """What a code is called; a code without a word is shown with spaces for underscores."""
    return said(vocabulary[code]) if code in vocabulary else plain(shortened(code.replace("_", " "), NAME_CHARS))


def bodies_said(bodies: Iterable[Body]) -> dict[str, Said]:
    """Code → name of every body."""
    return {b.code: Said(*(shortened(name or b.code, NAME_CHARS) for name in (b.name_es, b.name_en))) for b in bodies}


def body_names(names_of: Mapping[str, Said], codes: tuple[str, ...]) -> Said:
    """Names of bodies joined by commas; a code without a name stays a code."""
    names = [names_of.get(c, plain(shortened(c, NAME_CHARS))) for c in codes]
    return Said(", ".join(n.es for n in names), ", ".join(n.en for n in names))
