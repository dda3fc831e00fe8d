"""A dataset that holds what is hard to write: formulas, accents, quotes, line breaks, empty tables, every type of field."""

from __future__ import annotations

from pipeline.model.dataset import (
    Activity,
    Appearance,
    AreaRow,
    Body,
    Candidate,
    Correction,
    Dataset,
    Decision,
    DocumentRow,
    Link,
    Problem,
    Thread,
    Transition,
)

HOSTILE = Dataset(
    documents=(
        DocumentRow(
            "2017-es", "planes/añil «2017».docx", "ab" * 32, "docx", "Plan de trabajo\n2017", 2017, "es", "es",
            "2016-12-02", "Santiago", ("AR", "MX"), ("CL",), None, False, True, 0.985, 2, 3,
        ),
        DocumentRow("2018-en", "p.pdf", "cd" * 32, "pdf", "", 2018, "en", pages=3, ocr=True, activities=1, expected=1),
    ),
    areas=(AreaRow("2017-es:1", "2017-es", "1", "Software público", 'Dice "sí", y no', "", None),),
    activities=(
        Activity(
            "2017-es:1.1", "2017-es", 2017, "es", "1", "Software público", "1.1", "activity", "narrative",
            '=HYPERLINK("http://example.org";"pulse")', "línea uno\nlínea dos", "+5 informes", ("report", "study"), 2.5,
            "@SUM(A1)", ("IDB",), "-Secretaría", ("TS", "WG"), "abril", "2017-04", "2017-04-01", "2017-04-30",
            "Lima (Perú)", 1250.75, "USD", {"indicador": "n.º 1; «a»", "meta": "3"}, (), ("period",), None,
            (), 0, 41, 0.95, ("duplicate_code",),
        ),
        Activity(
            "2017-es:1.2", "2017-es", 2017, "es", "1", "Software público", "1.2", "recommendations", "table", "Ñandú",
            items=("una", "dos, y más"),
        ),
        Activity(
            "2018-en:1", "2018-en", 2018, "en", "1", "Software", "1", "activity", "table", "bad \x07 bell 😀",
            quantity=3.0, page=2, box=(10.5, 20.0, 300.25, 44.0), confidence=0.5,
        ),
    ),
    bodies=(Body("IDB", "organisation", "Banco Interamericano", "Inter-American Bank", ("BID", "IADB")),),
    links=(
        Link("2017-es:1.1--2018-en:1", "2017-es:1.1", "2018-en:1", "continues", 0.91, "meaning 0.8; same area",
             "confirmed", "Ana", "2026-01-02T03:04:05Z"),
    ),
    candidates=(Candidate("2017-es:1.2", "2018-en:1", 0.31, 1, "meaning 0.4"),),
    threads=(
        Thread("T1", "Ñandú", "Rhea", 2017, 2018, (2017, 2018), "continuing"),
        Thread("T2", "Solo", "Alone", 2017, 2017, (2017,), "discontinued"),
    ),
    continuity=(
        Appearance("T1", 2017, "2017-es:1.1", "1"), Appearance("T1", 2018, "2018-en:1", "1"),
        Appearance("T2", 2017, "2017-es:1.2", "1"),
    ),
    transitions=(Transition("T1", 2017, 2018, "changed", period="2017-04 → 2018", wording=0.25),),
    decisions=(
        Decision("2017-es:1.1", "2018-en:1", "a", "b", "confirmed", "continues", "=1+1", "Ana", "2026-01-02T03:04:05Z"),
    ),
    corrections=(Correction("2017-es:1.1", "lead", "x", "y", "Ana", "mañana"),),
    problems=(Problem("roto.pdf", None, "error", "broken_file", "The file is damaged", "Ask for it again"),),
)  # fmt: skip
