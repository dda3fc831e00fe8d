"""Kind 4: narrative with numbering, labels, cards, columns, dated groups and annexes."""

from __future__ import annotations

from made import Made

from sixth import kind4a, kind4b, kind4c, kind4d

DOCUMENTS = (
    Made("4-121-contraloria-2017-es", 4, "pdf", "sixth", ("es",),
        "cards of label and value, cut by pages; summary of funds",
         kind4a.comptroller),
    Made("4-122-harbour-2021-en", 4, "pdf", "sixth", ("en",),
        "two columns, roman items, labels after dashes; indicators",
         kind4a.harbour),
    Made("4-123-mancomunidad-2018-es", 4, "txt", "sixth", ("es",),
        "dated groups, dotted labels, form feed, repeating annex",
         kind4d.villages),
    Made("4-124-museums-2020-en", 4, "docx", "sixth", ("en",),
        "title on the line after the number; other tables beside",
         kind4b.museums),
    Made("4-125-redeste-2022-es", 4, "html", "sixth", ("es",), "definition list with own label words",
        kind4b.libraries),
    Made("4-126-statistics-2016-en", 4, "md", "sixth", ("en",),
        "labels between middle dots; standing item; calendar annex",
         kind4b.statistics),
    Made("4-127-consejo-2019-es", 4, "pdf", "sixth", ("es",), "labels in parentheses at the end; numbered recitals",
         kind4c.council),
    Made("4-128-parish-2023-en", 4, "docx", "sixth", ("en",),
        "bullets in dated groups of each area, lead and vote in line",
         kind4c.parish),
    Made("4-129-redsalud-2015-es", 4, "pdf", "sixth", ("es",),
        "number above the title, bullets of labels, annex of amounts",
         kind4c.hospitals),
)  # fmt: skip
