"""Codes of the dataset as people say them, wherever they are shown: product types and flags."""

from __future__ import annotations

from pipeline.text.i18n import N_

PRODUCT_TYPES = {
    "report": N_("report"), "document": N_("document"), "guide": N_("guide"), "study": N_("study"),
    "survey": N_("survey"), "solution": N_("solution"), "platform": N_("platform"), "website": N_("website"),
    "newsletter": N_("newsletter"), "dataset": N_("dataset"), "meeting": N_("meeting"), "event": N_("event"),
    "course": N_("course"), "minutes": N_("minutes"), "plan": N_("plan (product)"), "presentation": N_("presentation"),
    "pilot": N_("pilot"), "evaluation": N_("evaluation"), "catalogue": N_("catalogue"), "video": N_("video"),
    "membership": N_("membership"), "other": N_("other"),
}  # fmt: skip
FLAGS = {
    "corrected": N_("corrected by a person"),
    "duplicate_code": N_("code printed twice"),
    "header_shift": N_("columns out of place"),
    "homoglyph": N_("look-alike letters repaired"),
    "missing_product": N_("no product"),
    "missing_lead": N_("no lead"),
    "missing_date": N_("no date"),
    "no_date": N_("no date"),
    "no_header": N_("table without a header"),
    "date_not_read": N_("date not understood"),
    "budget_not_read": N_("amount not understood"),
    "date_outside_plan_year": N_("date outside the plan year"),
    "annex_differs": N_("the annex says something else"),
    "other_language": N_("in another language"),
    "low_ocr": N_("scan hard to read"),
    "prose": N_("from running text"),
}
