"""Kind 5: prose of all styles, Spanish and English."""

from __future__ import annotations

from made import Made

from sixth import kind5a, kind5b, kind5c, kind5d

DOCUMENTS = (
    Made("5-121-roads-2014-en", 5, "pdf", "sixth", ("en",), "chapters of bulletined prose; preface of past work",
        kind5a.roads),
    Made("5-122-parroquia-2019-es", 5, "docx", "sixth", ("es",), "nominal style; requests and negations", kind5a.board),
    Made("5-123-seeds-2018-en", 5, "html", "sixth", ("en",), "passive voice, shall and is to", kind5a.seeds),
    Made("5-124-audiovisual-2021-es", 5, "pdf", "sixth", ("es",),
        "prevé, se llevará a cabo, corresponde a; a conditional wish",
         kind5b.screens),
    Made("5-125-peat-2022-en", 5, "md", "sixth", ("en",), "several activities in a sentence, lead in the one before",
        kind5b.peat),
    Made("5-126-vulcanologia-2016-es", 5, "txt", "sixth", ("es",), "a letter in ordinal paragraphs", kind5b.volcano),
    Made("5-127-lighthouses-2020-en", 5, "txt", "sixth", ("en",), "deadlines, hyphenated lines, a conditional wish",
        kind5c.lights),
    Made("5-128-juventud-2023-es", 5, "html", "sixth", ("es",), "list that takes its lead from the sentence above",
        kind5c.youth),
    Made("5-129-watershed-2017-en", 5, "docx", "sixth", ("en",),
        "American operating plan, two activities in a sentence", kind5c.watershed),
    Made("5-130-archivos-2020-es", 5, "pdf", "sixth", ("es",), "half of it last year's report; two columns",
        kind5d.archives),
)  # fmt: skip
