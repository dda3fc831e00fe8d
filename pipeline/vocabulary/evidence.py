"""Evidence: the fixed sentences of links.csv, written from templates and shown in Spanish."""

from __future__ import annotations

import re
from functools import cache

from pipeline.vocabulary import vocabulary

JOIN = "; "
_NUMBERS = frozenset({"score", "margin"})
"""Values with a decimal point, which Spanish writes as a comma; codes (`1.2`) keep theirs."""


def piece(template: str, language: str = "en", **values: str) -> str:
    """One piece of evidence: the template of evidence.toml filled; `;` within a value becomes `,`."""
    return str(vocabulary("evidence")["templates"][template][language]).format(
        **{name: value.replace(";", ",") for name, value in values.items()}
    )


def in_spanish(evidence: str) -> str:
    """The evidence of a link (English, as in links.csv) in Spanish; a piece of another origin stays as it is."""
    return JOIN.join(_translated(p) for p in evidence.split(JOIN)) if evidence else ""


def _translated(text: str) -> str:
    for pattern, spanish in _patterns():
        match = pattern.fullmatch(text)
        if match:
            values = match.groupdict()
            return spanish.format(**{k: v.replace(".", ",") if k in _NUMBERS else v for k, v in values.items()})
    return text


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    templates = vocabulary("evidence")["templates"].values()
    return tuple((_pattern(t["en"]), t["es"]) for t in sorted(templates, key=lambda t: ("{" in t["en"], t["en"])))


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    text = "".join(re.escape(p) if k % 2 == 0 else f"(?P<{p}>.+?)" for k, p in enumerate(parts))
    return re.compile(text)
