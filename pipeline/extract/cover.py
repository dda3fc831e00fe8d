"""The facts of a plan's opening: its title, the year that it is for, who approved it, when and where, who sat on the committee.

Steps: the title is the line that names a plan and a year; the year is the title's, else the file name's, else the one that
the opening speaks of most; approval is the sentence that says that the plan was approved (not the statutes), with the day
and the place that stand nearest; committee and chair come from the sentence that lists the members.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.extract.adoption import read_adoption
from pipeline.extract.committee import read_committee
from pipeline.extract.doctype import says_plan
from pipeline.model.document import TextBlock
from pipeline.model.plan import Cover
from pipeline.text.clean import collapse, fold, fold_same_length
from pipeline.text.language import detect_language
from pipeline.vocabulary import vocabulary

_YEAR = re.compile(r"(?<![\d.,/])(?:19|20)\d\d(?![\d%]|[.,]\d)")
_FISCAL = re.compile(r"\b(?:fy|af)\s?-?'?(\d\d)(?!\d)")
_LONG_TITLE = 160
_SENTENCE = re.compile(r"(?<=[.;!?])\s+(?=[A-ZÁÉÍÓÚÑ“\"(])|\n+")


@dataclass(frozen=True, slots=True)
class _Line:
    """One printed line of the opening: its words, the place in reading order, how it is set.

    `joined`: the format does not say where lines ended, so an institution's name may stand before the title.
    """

    text: str
    order: int
    heading: bool
    size: float
    joined: bool = False


def read_cover(blocks: Sequence[TextBlock], file_name: str, language: str) -> Cover:
    """Cover facts of the plan that opens with `blocks`. `file_name` helps where the text names no year; what is not stated stays empty."""
    lines = _lines(blocks)
    texts = [collapse(b.text) for b in blocks]
    title = _edition_title(_title(lines), language)
    year = _plan_year(title, lines, texts, file_name)
    adopted_on, adopted_at = read_adoption(_sentences(texts), year, language)
    committee, chair = read_committee(_sentences(texts), language)
    return Cover(title, year, _original(texts), adopted_on, adopted_at, committee, chair)


def _lines(blocks: Sequence[TextBlock]) -> list[_Line]:
    lines: list[_Line] = []
    for block in blocks:
        for part in _parts(block):
            if collapse(part):
                lines.append(
                    _Line(collapse(part), len(lines), bool(block.heading) or block.bold, block.size, not block.lines)
                )
    return lines


def _parts(block: TextBlock) -> list[str]:
    """A block's printed lines where it is long or one of them is a title by itself, else the block as one line."""
    parts = block.text.split("\n") if "\n" in block.text else [block.text[x.start : x.end] for x in block.lines]
    if len(parts) < 2:
        return [block.text]
    alone = any(_names().search(fold_same_length(p)) and _years(p) for p in parts)
    return parts if len(block.text) > _LONG_TITLE or alone else [block.text]


@cache
def _names() -> re.Pattern[str]:
    words = sorted(vocabulary("covers")["title"]["words"], key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def _title(lines: Sequence[_Line]) -> str:
    """The line that names the plan; where its year stands on the next line alone, both. Else the first heading or line."""
    best, best_score = "", 0.0
    for i, line in enumerate(lines):
        folded = fold_same_length(line.text)
        if len(line.text) > _LONG_TITLE or not _names().search(folded):
            continue
        following = lines[i + 1].text if i + 1 < len(lines) else ""
        text = _without_institution(line.text) if line.joined and not line.heading else line.text
        if not _years(text) and re.fullmatch(
            r"(?:(?:para el )?ano |for |fy )?\W*(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?\W*",
            fold_same_length(following),
        ):
            text = f"{text} {following}"
        score = _title_score(text, line, max((x.size for x in lines), default=0.0))
        if score > best_score:
            best, best_score = text, score
    if best:
        return _bare_title(best)
    told = next((x.text for x in lines if len(x.text) <= _LONG_TITLE and _years(x.text) and says_plan(x.text)), "")
    if told:
        return _bare_title(told)
    headings = [x.text for x in lines if x.heading and len(x.text) <= _LONG_TITLE]
    return _bare_title(next(iter(headings or [x.text for x in lines if len(x.text) <= _LONG_TITLE]), ""))


def _without_institution(text: str) -> str:
    """`Red de Archivos del Sur Plan de actividades 2024`: the title begins where its name does, if a long name stands before."""
    match = _names().search(fold_same_length(text))
    if match is None or not text[match.start()].isupper() or not _years(text[match.end() :]):
        return text
    before = text[: match.start()].split()
    if len(before) < 3 or not before[-1][0].isalpha() or before[-1].islower():
        return text
    return text[match.start() :]


def _edition_title(title: str, language: str) -> str:
    """Of a title in two languages (`Plan de trabajo 2017 – Work programme 2017`) the part in the edition's own."""
    parts = [p for p in re.split(r"\s+[/|–—-]\s+", title) if p.strip()]
    if len(parts) != 2 or not all(_names().search(fold_same_length(p)) for p in parts):
        return title
    spoken = [detect_language(p)[0] for p in parts]
    return parts[spoken.index(language)] if spoken.count(language) == 1 else title


def _title_score(text: str, line: _Line, largest: float) -> float:
    folded = fold_same_length(text)
    match = _names().search(folded)
    words = len(folded.split())
    score = 3.0 if _years(text) else 1.0
    score += 1.0 if line.heading else 0.0
    score += 1.0 if largest and line.size >= 0.95 * largest else 0.0
    score += 1.0 if text.isupper() else 0.0
    score += 0.8 if match and len(match.group().split()) > 1 else 0.0
    score -= 0.12 * max(0, words - 6) + 0.05 * line.order
    score -= 2.0 if text.endswith((".", ";", ":", ",")) else 0.0
    score -= (
        3.0
        if re.search(r"\b(?:was|were|is|are|will|shall|has|fue|fueron|es|sera|debe|tiene|presenta)\b", folded)
        else 0.0
    )
    score -= 2.0 if re.search(r"\b(?:pagina|page|pag\.)\b|\b\d+\s*(?:/|de|of)\s*\d+$", folded) else 0.0
    score -= 1.5 if match and re.match(r"^(?:[ivx]+|\d+)[.)]\s", folded) else 0.0
    return score


def _bare_title(text: str) -> str:
    verbs = "|".join(vocabulary("covers")["adoption"]["verbs"])
    note = re.search(rf"\s*[(\[][^()]*\b(?:{verbs})\b[^()]*[)\]]\W*$", fold_same_length(text))
    text = text[: note.start()] if note else text
    return collapse(text).strip(" *#_|").rstrip(" .;:,")


def _years(text: str) -> list[int]:
    folded = fold_same_length(text)
    years = [int(m.group()) for m in _YEAR.finditer(folded)]
    return years or [2000 + int(m[1]) for m in _FISCAL.finditer(folded)]


def _plan_year(title: str, lines: Sequence[_Line], texts: Sequence[str], file_name: str) -> int:
    """Year that the plan is for; a range gives its first. 0 where nothing tells."""
    if year := _year_beside_name(title):
        return year
    for line in lines:
        if len(line.text) <= 3 * _LONG_TITLE and (year := _year_beside_name(line.text, near=True)):
            return year
    stem = re.sub(r"[_\-.]+", " ", file_name.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    if years := _years(stem):
        return years[0]
    counted = Counter(y for text in texts for y in _years(text))
    if not counted:
        return 0
    most = max(counted.values())
    return max(y for y, n in counted.items() if n == most)


def _year_beside_name(text: str, near: bool = False) -> int:
    """The year that stands nearest to the plan's name: behind it (`Plan de Trabajo 2018`), else before (`2018 WORK PLAN`)."""
    folded = fold_same_length(text)
    match = _names().search(folded)
    years = [(int(m.group()), m.start(), m.end()) for m in _YEAR.finditer(folded)]
    if match is None or not years:
        return 0 if near else next(iter(_years(text)), 0)
    behind = [y for y in years if y[1] >= match.end()]
    before = [y for y in years if y[2] <= match.start()]
    limit = 30 if near else 10_000
    for year, start, _ in behind[:1]:
        between = folded[match.end() : start]
        dated = re.search(r"\b(?:de|of)\s+\w+\s+(?:de\s+)?$|,\s*$|\b(?:aprobad|approved|adopted|adoptad)", between)
        if start - match.end() <= limit and (not dated or not before):
            return year
    if before and match.start() - before[-1][2] <= (limit if near else 10_000):
        first = before[-1]
        if len(before) > 1 and re.fullmatch(r"\s*[-/]\s*", folded[before[-2][2] : first[1]]):
            first = before[-2]
        return first[0]
    return 0 if near else years[0][0]


def _original(texts: Sequence[str]) -> str:
    words = vocabulary("covers")["original"]
    labels = "|".join(map(re.escape, sorted(words["labels"], key=len, reverse=True)))
    translated = "|".join(map(re.escape, words["translated"]))
    for text in texts:
        folded = fold(text)
        match = re.search(
            rf"\b(?:{labels})\s*[:=\-]\s*(\w+)|\b(?:{translated})\s+(?:the\s+|el\s+|la\s+)?(?:original\s+)?(\w+)|\(original:?\s+(?:en\s+|in\s+)?(\w+)",
            folded,
        )
        if match:
            name = next(g for g in match.groups() if g)
            for code, names in words["languages"].items():
                if name in names:
                    return str(code)
    return ""


def _sentences(texts: Sequence[str]) -> list[str]:
    """Sentences of the opening in order; `No.` and initials do not end one."""
    found: list[str] = []
    for text in texts:
        for part in _SENTENCE.split(text):
            if (
                found
                and part
                and re.search(r"\b(?:no|n|num|art|dr|st|res|sr|sra)\.$", fold(found[-1]))
                and text.find(part) > 0
            ):
                found[-1] += f" {part}"
            elif part:
                found.append(part)
    return found
