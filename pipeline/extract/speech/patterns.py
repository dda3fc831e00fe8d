"""The patterns of `prose.toml`, with the words that their `<macros>` stand for."""

from __future__ import annotations

import re
from functools import cache

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.vocabulary import vocabulary

_MACRO = re.compile(r"<(\w+?)(?::(\w+))?>")


@cache
def expand(pattern: str) -> str:
    """The pattern with `<lead>`, `<act:bare>`, `<products_en>` … replaced by their words."""
    nouns = vocabulary("prose")["role_nouns"]

    def words(match: re.Match[str]) -> str:
        name, kind = match[1], match[2] or "finite"
        if name == "products_en":
            return str(nouns["product"])
        if name == "products_es":
            return str(nouns["product_es"])
        if name == "planning_noun":
            entry = [f.split("|")[0] for f in vocabulary("verbs")["planning"]["en_noun"]]
            return alternatives({w for lemma in entry for w in (lemma, lemma + "s")})
        return alternatives(getattr(forms(name), kind))

    return _MACRO.sub(words, pattern)


@cache
def compiled(section: str, key: str = "patterns") -> tuple[re.Pattern[str], ...]:
    """The patterns of a list of `prose.toml`."""
    entry = vocabulary("prose")[section][key]
    return tuple(re.compile(rf"{expand(p)}") for p in ([entry] if isinstance(entry, str) else entry))


@cache
def empty_verbs(language: str) -> re.Pattern[str]:
    """Verbs of a language (`en`, `es`) that say no more than that something takes place: `se realizará`, `be held`."""
    return re.compile(expand(vocabulary("prose")["empty"][language]))


@cache
def empty_inner() -> re.Pattern[str]:
    """The same in Spanish behind an announcement: `se prevé realizar`."""
    return re.compile(r"\s*(?:" + vocabulary("prose")["empty"]["inner_es"] + r")\s*")
