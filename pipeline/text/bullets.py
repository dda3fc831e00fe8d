"""Marks that a typist, a word processor or a broken font puts before the items of a list."""

from __future__ import annotations

import re

MARKS = "•●▪▫■□◦○‣⁃∙·►▸▶➢➤➔✓✔✗❖♦◆◇☐☑☒✦★\uf000-\uf0ff"
"""Characters that are nothing but bullets; a class of a regular expression."""

_CAPITAL = "A-ZÁÉÍÓÚÑ¿¡"
BULLET = re.compile(
    rf"""(?P<mark>[{MARKS}]
      | [–—*\-+](?=\s)
      | (?:[>→⇒]|[-–—=]{{1,2}}>|--|\[[ xX]?\]|\([ ]\))(?=\s+[^\W\d_]|\s+[¿¡"“«])   # > Text  -> Text  [ ] Text
      | [»§¤~øØü](?=\s+[{_CAPITAL}])                                               # what Wingdings' marks turn into
      | o(?=\s+[{_CAPITAL}])
    )\s*(?=\S)""",
    re.X,
)
"""A bullet at a line's start with the blanks after it; `mark` is the bullet itself."""
