"""When: period, first and last day, and the words they come from.

The entry's own date (a cell, a label, marked months) counts first, then a group heading's; a detail or the activity's own
words that name a narrower time inside it are the more specific statement. Without any, the plan year is inherited.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pipeline.model.dataset import Activity
from pipeline.model.plan import Entry
from pipeline.normalize.context import Context, flagged, printed, with_extra
from pipeline.text.calendar import months_period
from pipeline.text.clean import collapse, fold
from pipeline.text.dates import DateReading, read_dates
from pipeline.vocabulary import vocabulary

_DAYS = frozenset({"day", "week", "fortnight"})
_SHORT = 80
"""A detail of at most so many characters is read like a date's own cell, a longer one like running text."""


def normalize_dates(entry: Entry, row: Activity, context: Context) -> Activity:
    """Fill date_text, period, start_date, end_date, `period` in inherited, and the flags on dates."""
    if entry.months and context.plan_year:
        return _marked(entry, row, context)
    text = printed(entry, "date")
    inherited = "date" in entry.inherited
    stated = read_dates(text, context.plan_year, context.language) if text else None
    found, words, own = stated, _words(text, stated, inherited), not inherited
    narrow = _narrower(entry, stated, inherited, context)
    if narrow is not None:
        found, words, own = narrow[0], narrow[1], True
    if found is None:
        row = replace(row, date_text=text)
        if text and fold(text) not in vocabulary("periods")["unknown"]["words"]:
            row = flagged(row, "date_not_read")
        return _plan_year(row, context)
    row = replace(row, date_text=words, period=found.period, start_date=found.start, end_date=found.end)
    if not own:
        row = replace(row, inherited=("period", *row.inherited))
    if found.months:
        row = with_extra(row, months=";".join(map(str, found.months)))
    return flagged(row, "date_outside_plan_year") if found.outside else row


def _words(text: str, reading: DateReading | None, inherited: bool) -> str:
    """The words a date comes from: a cell or label as a whole, of a heading only the words of time."""
    return text[reading.span[0] : reading.span[1]] if reading is not None and inherited else text


def _narrower(
    entry: Entry, stated: DateReading | None, inherited: bool, context: Context
) -> tuple[DateReading, str] | None:
    """A narrower time in the details, else in the activity's words, with those words; None where there is none.

    Against a heading the details always win, the activity's words only inside it; against the entry's own date only days
    in the details do, for an activity may well name another event's date (`report on the meeting of June`).
    """
    details, activity = printed(entry, "details"), printed(entry, "activity")
    own = stated is not None and not inherited
    for text, running, loose in ((details, len(details) > _SHORT, True), (activity, True, False)):
        if not text or (own and not loose):
            continue
        reading = read_dates(text, context.plan_year, context.language, running=running)
        if reading is None or reading.recurring or reading.precision == "year":
            continue
        if stated is None:
            wanted = loose or not reading.outside
        elif inherited:
            wanted = loose or _inside(reading, stated)
        else:
            wanted = reading.precision in _DAYS and _inside(reading, stated)
        if wanted:
            return reading, text[reading.span[0] : reading.span[1]]
    return None


def _inside(inner: DateReading, outer: DateReading) -> bool:
    narrower = (inner.start, inner.end) != (outer.start, outer.end)
    return outer.start <= inner.start and inner.end <= outer.end and narrower and not inner.deadline


def _marked(entry: Entry, row: Activity, context: Context) -> Activity:
    """Months marked in a Gantt table; where each mark stands for a quarter or a half, the period is written in those."""
    months = tuple(sorted(set(entry.months)))
    text = collapse(printed(entry, "date"))
    unit = {3.0: "Q", 6.0: "H"}.get(len(months) / len(text.split(", ")), "M") if text else "M"
    period, start, end = months_period(context.plan_year, months, unit)
    row = replace(row, date_text=text, period=period, start_date=start, end_date=end)
    return with_extra(row, months=";".join(str((m - 1) % 12 + 1) for m in months))


def _plan_year(row: Activity, context: Context) -> Activity:
    if not context.plan_year:
        return flagged(row, "no_date")
    first, last = date(context.plan_year, 1, 1), date(context.plan_year, 12, 31)
    return replace(
        row,
        period=str(context.plan_year),
        start_date=first.isoformat(),
        end_date=last.isoformat(),
        inherited=("period", *row.inherited),
    )
