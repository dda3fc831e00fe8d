"""Kind 5: running prose, as twelve administrations write it."""

from __future__ import annotations

from made import Made

from eleventh import prose_en, prose_en2, prose_es, prose_es2

S = "eleventh"
DOCUMENTS = (
    Made("5-301-faros-2019-es", 5, "pdf", S, ("es",), "programme under roman headings", prose_es.lights),
    Made("5-302-bomberos-2022-es", 5, "docx", S, ("es",), "a letter in the first person", prose_es.firemen),
    Made("5-303-archivo-2017-es", 5, "odt", S, ("es",), "prose in nouns", prose_es.archive),
    Made("5-304-riego-2020-es", 5, "html", S, ("es",), "page of a site, in the order of the year", prose_es.water),
    Made("5-305-cooperativas-2015-es", 5, "txt", S, ("es",), "typed text, numbered headings", prose_es2.cooperatives),
    Made("5-306-turismo-2023-es", 5, "pdf", S, ("es",), "a sentence that opens a list", prose_es2.tourism),
    Made("5-307-lifeguards-2018-en", 5, "docx", S, ("en",), "memorandum", prose_en.lifeguards),
    Made("5-308-standards-2021-en", 5, "pdf", S, ("en",), "numbered paragraphs, table of money", prose_en.standards),
    Made("5-309-parks-2016-en", 5, "html", S, ("en",), "council page in plain words", prose_en.parks),
    Made("5-310-courts-2014-en", 5, "odt", S, ("en",), "lettered headings", prose_en.courts),
    Made("5-311-coastal-2019-en", 5, "txt", S, ("en",), "committee programme, numbered paragraphs", prose_en2.audit),
    Made("5-312-weights-2024-en", 5, "pdf", S, ("en",), "headings run into the text", prose_en2.weights),
)
