"""Kind 4, narrative plans: fourteen bodies, no two with the same numbering, labels and groups."""

from __future__ import annotations

from made import Made

from eighth import n4_docx1, n4_docx2, n4_md, n4_pdf1, n4_pdf2, n4_txt1, n4_txt2

DOCUMENTS = (
    Made("4-161-valle-2017-es", 4, "txt", "eighth", ("es",),
         "one unit for a whole axis, numbers that begin again, contents page, annex by month", n4_txt1.santa_rosalia),
    Made("4-162-coastal-2021-en", 4, "txt", "eighth", ("en",),
         "`Output 1.1`, tabs after labels, quarters under outputs, a table of figures", n4_txt1.lomaviti),
    Made("4-163-metrologia-2014-es", 4, "txt", "eighth", ("es",),
         "(i), labels on one line between bars, standing items, running heads, hyphens", n4_txt2.metrologia),
    Made("4-164-pensions-2023-en", 4, "txt", "eighth", ("en",),
         "bullets without codes, labels run in after the text, areas without numbers", n4_txt2.pensions),
    Made("4-165-juventud-2020-es", 4, "md", "eighth", ("es",),
         "lines, objectives and actions; bold labels; a list as product", n4_md.juventud),
    Made("4-166-ports-2018-en", 4, "md", "eighth", ("en",),
         "tasks, bold labels with dashes, one manager for a programme, steps", n4_md.ports),
    Made("4-167-contraloria-2022-es", 4, "docx", "eighth", ("es",),
         "semesters above the areas, products a) b) c), contents page", n4_docx1.contraloria),
    Made("4-168-waterways-2016-en", 4, "docx", "eighth", ("en",),
         "I.1 and tabs, area budgets, labels between semicolons, no styles", n4_docx1.waterways),
    Made("4-169-bibliotecas-2019-es", 4, "docx", "eighth", ("es",),
         "`Act. 1.-`, labels in parentheses, areas after page breaks", n4_docx2.bibliotecas),
    Made("4-170-county-2024-en", 4, "docx", "eighth", ("en",),
         "labels alone on a line, values on the next", n4_docx2.county),
    Made("4-171-apicola-2015-es", 4, "pdf", "eighth", ("es",),
         "two columns, 1.a), dashes before labels, semesters in each area", n4_pdf1.apicola),
    Made("4-172-seeds-2013-en", 4, "pdf", "eighth", ("en",),
         "a box of labels and values for each activity, cut by pages", n4_pdf1.seeds),
    Made("4-173-caminos-2018-es", 4, "pdf", "eighth", ("es",),
         "1.1.i, numbered semesters, labels run together with full stops, steps, footnote", n4_pdf2.caminos),
    Made("4-174-dairy-2011-en", 4, "html", "eighth", ("en",),
         "definition lists, groups of months, side matter of a web page", n4_pdf2.dairy),
)  # fmt: skip
