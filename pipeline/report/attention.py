"""What needs a look first: documents that were not read, doubtful links, lost threads that may go on, flagged fields.

In the order in which a person's minute helps most: a missing document hides everything in it, a doubtful link decides
whether an activity counts as going on, a flag touches one field.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model.dataset import Candidate, DocumentRow, Link
from pipeline.model.doubt import needs_a_look
from pipeline.report.display import seen
from pipeline.report.editions import YearEditions
from pipeline.report.marks import end_year
from pipeline.report.story import Item, Story
from pipeline.report.words import PROBLEMS, word
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import Said, number, said, said_n
from pipeline.text.terms import FLAGS


@dataclass(frozen=True, slots=True)
class Pair:
    """Two activities that a person should decide on. `evidence` are the reasons as the dataset gives them."""

    start: Item
    end: Item
    probability: float
    evidence: str


@dataclass(frozen=True, slots=True)
class Look:
    """One line of the list: its kind (error, doubt, changed), a sentence, the section that shows more, examples."""

    kind: str
    sentence: Said
    section: str
    more: tuple[Said, ...] = ()
    pairs: tuple[Pair, ...] = ()


def to_review(story: Story, settings: ReportSettings) -> tuple[list[Pair], list[Pair]]:
    """Doubtful links, the least certain first; and pairs that are no link but may be, the likeliest first.

    Of the latter only those whose earlier activity is not taken up again or whose later one is new: there a decision
    changes the picture.
    """
    items = {a.activity_id: i for i in story.items for a in i.members}
    decided = {frozenset((d.from_id, d.to_id)) for d in story.dataset.decisions}
    doubtful = _pairs([x for x in story.dataset.links if needs_a_look(x, settings.sure)], items)
    joined = {(s.start, s.end) for s in story.steps}
    possible = [
        p
        for p in _pairs([c for c in story.dataset.candidates if c.probability >= settings.worth_a_look], items)
        if p.start.year < p.end.year and (p.start.key, p.end.key) not in joined
        and (_ends(story, p.start) or min(story.threads[p.end.thread]) == p.end.year)
        and not any(frozenset((a.activity_id, b.activity_id)) in decided
                    for a in p.start.members for b in p.end.members)
    ]  # fmt: skip
    doubtful.sort(key=lambda p: (abs(p.probability - 0.5), p.start.order, p.end.order))
    possible.sort(key=lambda p: (-p.probability, p.start.order, p.end.order))
    return doubtful, possible


def _pairs(rows: Sequence[Link | Candidate], items: dict[str, Item]) -> list[Pair]:
    """Pairs of items, each once: the likeliest of the rows that join them (several editions give several rows)."""
    best: dict[tuple[str, str], Pair] = {}
    for row in rows:
        a, b = items.get(row.from_id), items.get(row.to_id)
        if a is None or b is None:
            continue
        known = best.get((a.key, b.key))
        if known is None or row.probability > known.probability:
            best[a.key, b.key] = Pair(a, b, row.probability, row.evidence)
    return list(best.values())


def _ends(story: Story, item: Item) -> bool:
    return item.year == max(story.threads[item.thread]) and end_year(story, (item,)) is not None


def first_looks(
    story: Story, editions: Sequence[YearEditions], doubtful: list[Pair], possible: list[Pair], settings: ReportSettings
) -> list[Look]:
    """At most `settings.first_looks` lines."""
    looks = [*_unread(story), *_partly_read(story, settings)]
    if doubtful:
        sentence = said_n("One link needs a decision", "%(n)s links need a decision", len(doubtful))
        looks.append(Look("doubt", sentence, "review", pairs=tuple(doubtful[:3])))
    if possible:
        sentence = said_n(
            "One activity counted as new or dropped may go on after all",
            "%(n)s pairs counted as new or dropped may go on after all",
            len(possible),
        )
        looks.append(Look("doubt", sentence, "review", pairs=tuple(possible[:3])))
    flags = Counter(f for a in story.dataset.activities for f in a.flags)
    if flags:
        rows = sum(1 for a in story.dataset.activities if a.flags)
        sentence = said_n("One activity has a flag", "%(n)s activities have flags", rows)
        looks.append(Look("changed", sentence, "documents", _flag_words(flags)))
    for year in editions:
        apart = sum(len(v) for v in year.alone.values())
        if apart or year.unlike:
            sentence = said("The language editions of %(year)s do not say the same: %(alone)s activities in one only, %(unlike)s with other values",
                            year=str(year.year), alone=apart, unlike=len(year.unlike))  # fmt: skip
            looks.append(Look("changed", sentence, "editions"))
    if story.undated:
        looks.append(Look("changed", said_n("One activity has no plan year and stands in no table here",
                                            "%(n)s activities have no plan year and stand in no table here", story.undated), "documents"))  # fmt: skip
    return looks[: settings.first_looks]


def _flag_words(flags: Counter[str]) -> tuple[Said, ...]:
    ordered = sorted(flags.items(), key=lambda x: (-x[1], x[0]))
    return tuple(said("%(flag)s: %(n)s", flag=word(FLAGS, f), n=n) for f, n in ordered[:6])


def _unread(story: Story) -> list[Look]:
    errors = [p for p in story.dataset.problems if p.severity == "error"]
    documents = list(dict.fromkeys(p.document for p in errors))
    if not documents:
        return []
    sentence = said_n("One file has an error", "%(n)s files have errors", len(documents))
    causes = {p.document: p.code for p in reversed(errors)}
    more = tuple(said("%(file)s: %(cause)s", file=seen(d), cause=word(PROBLEMS, causes[d])) for d in documents[:5])
    return [Look("error", sentence, "documents", more)]


def _partly_read(story: Story, settings: ReportSettings) -> list[Look]:
    """Text that no rule accounts for is a fault of the reading; a number that the plan itself leaves out need not be."""
    partly = [d for d in story.dataset.documents if 0 < d.coverage < settings.coverage]
    skipping = [d for d in story.dataset.documents if d not in partly and d.activities < d.expected]
    looks = []
    if partly:
        sentence = said_n("One document was read in part", "%(n)s documents were read in part", len(partly))
        line = "%(document)s: %(n)s of %(expected)s activities, %(coverage)s of the text accounted for"
        looks.append(Look("error", sentence, "documents", _counts(line, partly)))
    if skipping:
        sentence = said_n("The numbering of one document leaves numbers out",
                          "The numbering of %(n)s documents leaves numbers out", len(skipping))  # fmt: skip
        line = "%(document)s: %(n)s activities; its numbers lead one to expect %(expected)s"
        looks.append(Look("changed", sentence, "documents", _counts(line, skipping)))
    return looks


def _counts(line: str, documents: Sequence[DocumentRow]) -> tuple[Said, ...]:
    return tuple(
        said(line, document=seen(d.document_id), n=d.activities, expected=d.expected, coverage=percent(d.coverage))
        for d in documents[:5]
    )


def percent(share: float) -> Said:
    """A share of one in whole per cent: `97 %` in Spanish, `97%` in English. Never rounded up to all."""
    whole = int(share * 100) if share < 1 else 100
    return Said(f"{number(whole, 'es')}\u00a0%", f"{number(whole, 'en')}%")
