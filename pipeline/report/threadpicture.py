"""The threads picture: activities as lines through the years, forks and joins, areas as bands.

1. Each area has a lane of fixed height through all years; each year is a column.
2. An activity keeps the row of the one it carries on where that row is free, so that most threads run straight and a
   bend, a fork or a join says something.
3. Up to `COLUMNS_WITH_TEXT` years the texts stand in the columns; with more, the activities are points.
A line is broken where the link still needs a look, dotted where it passes over a year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.model.doubt import needs_a_look
from pipeline.report.display import is_capitals
from pipeline.report.marks import end_year, has_forerunner
from pipeline.report.story import Item, Step, Story
from pipeline.report.svg import Canvas, shape
from pipeline.report.texts import both_texts, drawn_text, family_title
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import said

COLUMNS_WITH_TEXT = 4
HEAD = 34.0
LANE_HEAD = 24.0
LANE_FOOT = 8.0
LANE_GAP = 10.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything stands: `y` of items, `x` of years (left and right end of a column), `lanes`: top and bottom."""

    width: float
    height: float
    row: float
    texts: bool
    x: dict[int, tuple[float, float]]
    y: dict[str, float]
    lanes: list[tuple[float, float]]


def threads_svg(
    story: Story, lang: str, settings: ReportSettings, both: bool = False, label: str = "",
    target: Callable[[str], str] | None = None,
) -> str:  # fmt: skip
    """The picture as SVG. `both`: for the page, in both languages; `target`: thread → address in the page."""
    plan = _plan(story)
    canvas = Canvas(plan.width, plan.height, lang, both)
    for n, ((top, bottom), family) in enumerate(zip(plan.lanes, story.families, strict=True)):
        canvas.rect(0, top, plan.width, bottom - top, "band" if n % 2 else "lane", 4)
        title = family_title(family)
        canvas.text(10, top + 16, title, "cp" if is_capitals(title.es) else "b")
    for year, (left, right) in plan.x.items():
        canvas.text(
            (left + right) / 2 if not plan.texts else left, 20, str(year), "year", "" if plan.texts else "middle"
        )
    steps: dict[str, list[Step]] = defaultdict(list)
    items = {i.key: i for i in story.items}
    for step in _all_steps(story):
        steps[items[step.start].thread].append(step)
    for thread, by_year in story.threads.items():
        its = [i for at in by_year.values() for i in at]
        canvas.open(
            "" if plan.texts else both_texts(its[-1], settings.tip_chars), "thr", target(thread) if target else ""
        )
        _lines(canvas, plan, story, thread, items, steps[thread], settings)
        for item in its:
            _item(canvas, plan, story, item, settings)
        canvas.close()
    return canvas.svg(said("Activities as threads through the years"), label)


def _plan(story: Story) -> _Plan:
    slots, heights = _slots(story)
    texts = len(story.years) <= COLUMNS_WITH_TEXT
    row = 20.0 if texts else max(4.0, min(14.0, 2600 / max(1, sum(heights))))
    column, gap = (
        (_column(len(story.years)), 84.0) if texts else (12.0, max(60.0, 980 / max(1, len(story.years) - 1) - 12))
    )
    left = 24.0 if texts else 60.0
    x = {year: (left + n * (column + gap), left + n * (column + gap) + column) for n, year in enumerate(story.years)}
    top, lanes = HEAD, []
    for height in heights:
        bottom = top + LANE_HEAD + height * row + LANE_FOOT
        lanes.append((top, bottom))
        top = bottom + LANE_GAP
    y = {key: lanes[story.family[key]][0] + LANE_HEAD + (slot + 0.5) * row for key, slot in slots.items()}
    right = max((end for _, end in x.values()), default=300.0)
    return _Plan(right + left, max(top, 60.0), row, texts, x, y, lanes)


def _column(years: int) -> float:
    """Width of a column of texts, so that the picture fills a page of 1,200 pixels."""
    return min(420.0, (1200 - 48 - 84 * (years - 1)) / max(1, years))


def _slots(story: Story) -> tuple[dict[str, int], list[int]]:
    """Row of each item inside its lane, and the height of each lane in rows."""
    before: dict[str, list[str]] = defaultdict(list)
    for step in _all_steps(story):
        before[step.end].append(step.start)
    slots: dict[str, int] = {}
    heights = [0] * len(story.families)
    for year in story.years:
        for lane in range(len(story.families)):
            here = [i for i in story.items if i.year == year and story.family[i.key] == lane]
            heights[lane] = max([heights[lane], *_place(here, lane, story, before, slots)])
    return slots, heights


def _place(here: list[Item], lane: int, story: Story, before: dict[str, list[str]], slots: dict[str, int]) -> list[int]:
    """Give each item of one lane and year a row; returns the rows used, plus one."""
    wanted = {
        i.key: min(own)
        for i in here
        if (own := [slots[k] for k in before[i.key] if k in slots and story.family[k] == lane])
    }
    taken: set[int] = set()
    for item in sorted((i for i in here if i.key in wanted), key=lambda i: (wanted[i.key], i.order)):
        slot = min((s for s in range(len(taken) + wanted[item.key] + 2) if s not in taken),
                   key=lambda s: (abs(s - wanted[item.key]), -s))  # fmt: skip
        slots[item.key] = slot
        taken.add(slot)
    free = 0
    for item in here:
        if item.key not in wanted:
            while free in taken:
                free += 1
            slots[item.key] = free
            taken.add(free)
    return [s + 1 for s in taken]


def _all_steps(story: Story) -> list[Step]:
    """The steps between neighbouring appearances of a thread (a step over a year that the thread stands in is left out)."""
    items = {i.key: i for i in story.items}
    out = []
    for step in story.steps:
        a, b = items[step.start], items[step.end]
        years = story.threads[a.thread]
        if not any(a.year < y < b.year for y in years) or a.thread != b.thread:
            out.append(step)
    return out


def _lines(
    canvas: Canvas,
    plan: _Plan,
    story: Story,
    thread: str,
    items: dict[str, Item],
    steps: list[Step],
    settings: ReportSettings,
) -> None:
    paths: dict[str, list[str]] = defaultdict(list)
    width = "th" if plan.row > 8 else "th1"
    if not plan.texts:
        for at in story.threads[thread].values():
            paths[width] += [
                f"M{shape(plan.x[i.year][0])} {shape(plan.y[i.key])}H{shape(plan.x[i.year][1])}" for i in at
            ]
    for step in steps:
        a, b = items[step.start], items[step.end]
        x1, x2 = plan.x[a.year][1], plan.x[b.year][0]
        y1, y2 = plan.y[a.key], plan.y[b.key]
        unsure = needs_a_look(step.link, settings.sure)
        far = story.years.index(b.year) - story.years.index(a.year) > 1
        kind = width + (" un" if unsure else "") + (" far" if far else "")
        if abs(y1 - y2) < 0.05:
            paths[kind].append(f"M{shape(x1)} {shape(y1)}H{shape(x2)}")
        else:
            middle = shape((x1 + x2) / 2)
            curve = f"C{middle} {shape(y1)} {middle} {shape(y2)} {shape(x2)} {shape(y2)}"
            paths[kind].append(f"M{shape(x1)} {shape(y1)}{curve}")
    for kind in sorted(paths):
        canvas.path("".join(paths[kind]), kind)


def _item(canvas: Canvas, plan: _Plan, story: Story, item: Item, settings: ReportSettings) -> None:
    left, right = plan.x[item.year]
    y = plan.y[item.key]
    last = max(story.threads[item.thread])
    ends = item.year == last and end_year(story, (item,)) is not None
    begins = item.year == min(story.threads[item.thread]) and has_forerunner(story, (item,))
    if plan.texts:
        canvas.open(both_texts(item, settings.tip_chars))
        canvas.rect(left - 4, y - plan.row / 2, right - left + 8, plan.row, "hit")
        canvas.text(left + 4, y + 4, drawn_text(item, right - left - 6))
        canvas.close()
    size = 12.0 if plan.texts else min(11.0, plan.row)
    if begins and plan.row > 5:
        canvas.mark("new", left - 8, y, size)
    if ends and plan.row > 5:
        canvas.mark("dropped", right + 8, y, size)
