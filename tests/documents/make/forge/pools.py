"""The pools of invented content: aligned Spanish/English lists and the words of headings, by language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

Text = dict[str, str]
HERE = Path(__file__).parent / "pools"
LANGUAGES = ("es", "en")


@dataclass
class Sector:
    name: Text
    areas: list[Text] = field(default_factory=list)
    topics: list[Text] = field(default_factory=list)
    acts: list[Text] = field(default_factory=list)


def _lines(name: str) -> list[tuple[str, list[str]]]:
    found = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            found.append((line[0], [x.strip() for x in line[2:].split(" | ")]))
    return found


def _text(parts: list[str]) -> Text:
    return {"es": parts[0], "en": parts[1]}


def _sectors() -> list[Sector]:
    found: list[Sector] = []
    for name in ("sectors_a.txt", "sectors_b.txt"):
        for key, parts in _lines(name):
            if key == "S":
                found.append(Sector(_text(parts)))
            else:
                last = found[-1]
                {"A": last.areas, "T": last.topics, "X": last.acts}[key].append(_text(parts))
    return found


def _lists() -> dict[str, list[Text]]:
    found: dict[str, list[Text]] = {}
    for name, prefix in (("generic.txt", "generic"), ("forms.txt", ""), ("words.txt", ""), ("sentences.txt", "")):
        for key, parts in _lines(name):
            item = _text(parts)
            if key == "C" or key == "O":
                item["code"] = parts[2]
            if key == "E":
                item.update(country_es=parts[2], country_en=parts[3])
            found.setdefault(prefix + key, []).append(item)
    return found


SECTORS = _sectors()
LISTS = _lists()
WORDS = {lang: tomllib.loads((HERE / f"{lang}.toml").read_text(encoding="utf-8")) for lang in LANGUAGES}


def pick(rng: Random, key: str) -> Text:
    return rng.choice(LISTS[key])


def titled(text: str, lang: str) -> str:
    """The name of a sector as part of a body's name."""
    small = {"y", "e", "de", "del", "la", "el", "al", "en", "and", "of", "the", "a"}
    return " ".join(w if w in small else w[:1].upper() + w[1:] for w in text.split())


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]
