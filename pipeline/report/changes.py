"""What changed for each activity that goes on: lead, period (slipped or brought forward), product, quantity, wording.

One entry joins the activities of a thread in one year with those in the next year where it stands. Fields are compared in
a language that both sides have; across languages only what has no language is (bodies, product types, periods, numbers).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from pipeline.model.dataset import Activity
from pipeline.model.doubt import needs_a_look
from pipeline.report.display import period_months, period_words, shortened
from pipeline.report.story import Item, Step, Story
from pipeline.report.worddiff import Piece, word_diff
from pipeline.report.words import FIELDS, bodies_said, body_names, word
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import Said, number, plain, said_n
from pipeline.text.terms import PRODUCT_TYPES


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after; `note` says what the difference means (slipped by six months)."""

    name: Said
    before: Said
    after: Said
    note: Said | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """`kind`: continued, changed, split or merged; `pieces`: the word diff, empty where the texts are shown side by side.

    `language`: of the texts compared, empty where the two sides share none. `doubt`: the step still needs a look.
    """

    thread: str
    year: int
    next_year: int
    kind: str
    before: tuple[Item, ...]
    after: tuple[Item, ...]
    fields: tuple[FieldChange, ...]
    pieces: tuple[Piece, ...]
    language: str
    reworded: bool
    slipped: int
    doubt: bool


def changes_of(story: Story, settings: ReportSettings) -> list[Change]:
    """Every step between neighbouring appearances of every thread, in the order of years, areas and plans."""
    names = bodies_said(story.dataset.bodies)
    steps: dict[tuple[str, str], Step] = {(s.start, s.end): s for s in story.steps}
    ends: dict[str, list[Step]] = {}
    for step in story.steps:
        ends.setdefault(step.start, []).append(step)
    out = []
    for thread, by_year in story.threads.items():
        years = list(by_year)
        for year, next_year in pairwise(years):
            for before, after in _joined(by_year[year], by_year[next_year], ends):
                joins = [steps[a.key, b.key] for a in before for b in after if (a.key, b.key) in steps]
                out.append(_change(thread, before, after, joins, names, settings))
    return sorted(out, key=lambda c: (c.next_year, story.family[c.after[0].key], c.after[0].order))


def _joined(
    before: tuple[Item, ...], after: tuple[Item, ...], ends: dict[str, list[Step]]
) -> list[tuple[tuple[Item, ...], tuple[Item, ...]]]:
    """The activities of two years of a thread, in groups that steps hold together; without steps, all are one group."""
    left: dict[int, set[str]] = {}
    group = {i.key: n for n, i in enumerate((*before, *after))}
    for item in before:
        for step in ends.get(item.key, ()):
            if step.end in group:
                old, new = group[step.end], group[item.key]
                group = {k: new if g == old else g for k, g in group.items()}
    for key, n in group.items():
        left.setdefault(n, set()).add(key)
    found = [
        (tuple(i for i in before if i.key in keys), tuple(i for i in after if i.key in keys)) for keys in left.values()
    ]
    whole = [(a, b) for a, b in found if a and b]
    return whole or [(before, after)]


def _change(
    thread: str, before: tuple[Item, ...], after: tuple[Item, ...], joins: list[Step], names: dict[str, Said],
    settings: ReportSettings,
) -> Change:  # fmt: skip
    doubt = any(needs_a_look(s.link, settings.sure) for s in joins)
    year, next_year = before[0].year, after[0].year
    if len(before) != 1 or len(after) != 1:
        kind = "split" if len(after) > len(before) else "merged"
        return Change(thread, year, next_year, kind, before, after, (), (), _shared(before, after), False, 0, doubt)
    a, b, language = _sides(before[0], after[0])
    fields = _fields(a, b, language, names, settings)
    slipped = _slipped(a, b)
    pieces: tuple[Piece, ...] = ()
    texts = [shortened(x.activity, settings.text_chars) for x in (a, b)]
    reworded = bool(language) and texts[0].casefold() != texts[1].casefold()
    if reworded:
        pieces = word_diff(*texts)
    kind = "changed" if fields or reworded else "continued"
    return Change(thread, year, next_year, kind, before, after, fields, pieces, language, reworded, slipped, doubt)


def _shared(before: tuple[Item, ...], after: tuple[Item, ...]) -> str:
    """The first language that all the activities have; empty where there is none."""
    return next((x for x in before[0].editions if all(x in i.editions for i in (*before, *after))), "")


def _sides(before: Item, after: Item) -> tuple[Activity, Activity, str]:
    """The editions to compare: in the first language that both sides have, else the main ones and no language."""
    for language, a in before.editions.items():
        if language in after.editions:
            return a, after.editions[language], language
    return before.main, after.main, ""


def _fields(
    a: Activity, b: Activity, language: str, names: dict[str, Said], settings: ReportSettings
) -> tuple[FieldChange, ...]:
    found = [
        _bodies("lead", a.lead_bodies, b.lead_bodies, a.lead, b.lead, language, names),
        _period(a, b),
        _product(a, b, language, settings),
        _numbers("quantity", a.quantity, b.quantity),
        _bodies("resources", a.resource_bodies, b.resource_bodies, a.resources, b.resources, language, names),
        _numbers("budget", a.budget, b.budget, b.currency or a.currency),
    ]
    return tuple(f for f in found if f)


def _bodies(
    field: str, a: tuple[str, ...], b: tuple[str, ...], a_text: str, b_text: str, language: str, names: dict[str, Said]
) -> FieldChange | None:
    """Bodies are compared by their codes; where a side has none, texts are, within a language."""
    if a and b:
        if set(a) == set(b):
            return None
        return FieldChange(word(FIELDS, field), body_names(names, a), body_names(names, b), kind=field)
    if not language or shortened(a_text, 160).casefold() == shortened(b_text, 160).casefold():
        return None
    texts = [plain(shortened(x, 160)) for x in (a_text, b_text)]
    return FieldChange(word(FIELDS, field), texts[0], texts[1], kind=field)


def _product(a: Activity, b: Activity, language: str, settings: ReportSettings) -> FieldChange | None:
    if language:
        texts = [shortened(x.product, settings.tip_chars) for x in (a, b)]
        if texts[0].casefold() == texts[1].casefold():
            return None
        return FieldChange(word(FIELDS, "product"), plain(texts[0]), plain(texts[1]), kind="product")
    if set(a.product_type) == set(b.product_type) or not a.product_type or not b.product_type:
        return None
    return FieldChange(word(FIELDS, "product_type"), _types(a), _types(b), kind="product")


def _types(a: Activity) -> Said:
    words = [word(PRODUCT_TYPES, t) for t in a.product_type]
    return Said(", ".join(w.es for w in words), ", ".join(w.en for w in words))


def _numbers(field: str, a: float | None, b: float | None, unit: str = "") -> FieldChange | None:
    if a == b or a is None or b is None:
        return None
    before, after = (Said(*(f"{number(x, lang)} {unit}".strip() for lang in ("es", "en"))) for x in (a, b))
    return FieldChange(word(FIELDS, field), before, after, kind=field)


def _period(a: Activity, b: Activity) -> FieldChange | None:
    months = _slipped(a, b)
    same_length = _length(a) == _length(b)
    if not a.period or not b.period or (months == 0 and same_length):
        return None
    note = None
    if months > 0:
        note = said_n("one month later in the year", "%(n)s months later in the year", months)
    elif months < 0:
        note = said_n("one month earlier in the year", "%(n)s months earlier in the year", -months)
    return FieldChange(word(FIELDS, "period"), period_words(a.period), period_words(b.period), note, "period")


def _length(a: Activity) -> int:
    months = period_months(a.period)
    return months[1] - months[0] if months else -1


def _slipped(a: Activity, b: Activity) -> int:
    """Months by which the end of an activity moved inside its plan year: positive is later."""
    months = [period_months(x.period) for x in (a, b)]
    if months[0] is None or months[1] is None or a.plan_year is None or b.plan_year is None:
        return 0
    return (months[1][1] - b.plan_year * 12) - (months[0][1] - a.plan_year * 12)
