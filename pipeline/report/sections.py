"""What each section of the page shows: everything is worked out here, the templates only lay it out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from markupsafe import Markup, escape

from pipeline.model.dataset import Dataset, DocumentRow, Problem
from pipeline.model.doubt import needs_a_look
from pipeline.report.attention import first_looks, to_review
from pipeline.report.changes import Change, changes_of
from pipeline.report.charts import tally_svg, workload_svg
from pipeline.report.counts import by_area, by_lead, by_product, workload
from pipeline.report.display import period_words, seen, shortened
from pipeline.report.editions import edition_differences
from pipeline.report.lastrun import since_last_run
from pipeline.report.marks import KINDS, Mark, Row, YearCount, rows_of, year_counts
from pipeline.report.story import Item, Story, story_of
from pipeline.report.texts import thread_label
from pipeline.report.threadpicture import threads_svg
from pipeline.report.words import LANGUAGE_NAMES, PROBLEMS, bodies_said, body_names, word
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import Said, plain, said, said_n
from pipeline.text.terms import FLAGS

TIP_ITEMS = 4


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """What changed between two plan years: `areas` (family, its changes), `same` (those without a change)."""

    year: int
    next_year: int
    summary: tuple[Said, ...]
    areas: tuple[tuple[int, tuple[Change, ...]], ...]
    same: tuple[Change, ...]
    left: int


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document with its flags in words."""

    row: DocumentRow
    flags: tuple[Said, ...]


def page_content(dataset: Dataset, previous: Dataset | None, settings: ReportSettings) -> dict[str, Any]:
    """All variables of the page's templates but the language shown first."""
    story = story_of(dataset)
    counts = year_counts(story)
    editions = edition_differences(story)
    doubtful, possible = to_review(story, settings)
    compared = any(c.before or c.continued or c.new for c in counts)
    last_run = None if previous is None else since_last_run(previous, dataset, settings.listed)
    span = f"{story.years[0]}–{story.years[-1]}" if len(story.years) > 1 else "".join(map(str, story.years))
    latest = next((c for c in reversed(counts) if c.total), None)
    title = said("Continuity of the work plans")
    return {
        "story": story,
        "span": span,
        "page_title": Said(f"{title.es} {span}".strip(), f"{title.en} {span}".strip()),
        "sections": _sections(bool(story.items), last_run is not None),
        "counts": counts,
        "latest": latest or YearCount(0, None, 0, 0, 0, 0, 0, 0, 0),
        "compared": compared,
        "looks": first_looks(story, editions, doubtful, possible, settings),
        "doubtful": doubtful,
        "possible": possible,
        "review_listed": 60,
        "listed": settings.listed,
        "changes": _change_steps(story, changes_of(story, settings), settings),
        "editions": editions,
        "last_run": last_run,
        "version": _version(),
        "side": _side(settings),
        "language_name": lambda code: word(LANGUAGE_NAMES, code),
        **_matrix(story, settings),
        **_figures(story, settings),
        **_documents(dataset, settings),
    }


def _sections(some: bool, last_run: bool) -> list[tuple[str, Said]]:
    names = [("first", said("Summary"))]
    if some:
        names += [
            ("matrix", said("Matrix")), ("threads", said("Threads")), ("changes", said("What changed")),
            ("review", said("To review")), ("figures", said("Charts")), ("editions", said("Editions")),
        ]  # fmt: skip
    names.append(("documents", said("Documents")))
    if last_run:
        names.append(("lastrun", said("Since the last run")))
    return [*names, ("reading", said("How to read"))]


def _version() -> str:
    try:
        return version("hilo-plans")
    except PackageNotFoundError:
        return ""


def _anchors(story: Story) -> Callable[[str], str]:
    number = {thread: f"h{n}" for n, thread in enumerate(story.threads)}
    return lambda thread: number[thread]


def _matrix(story: Story, settings: ReportSettings) -> dict[str, Any]:
    groups = rows_of(story)
    rows = sum(len(g) for g in groups)
    small = rows <= settings.open_rows
    names = bodies_said(story.dataset.bodies)
    doubtful = {s.end for s in story.steps if needs_a_look(s.link, settings.sure)}

    def lead_and_period(item: Item) -> Said:
        lead = next((body_names(names, a.lead_bodies) for a in item.editions.values() if a.lead_bodies), plain(""))
        period = next((period_words(a.period) for a in item.editions.values() if a.period), plain(""))
        return Said(*(" · ".join(x for x in (lead[lang], period[lang]) if x) for lang in ("es", "en")))

    return {
        "matrix": [(n, story.families[n], g) for n, g in enumerate(groups) if g],
        "kinds": {kind: said(name) for kind, name in KINDS.items()},
        "states": [
            ("", said("everything")), ("on", said("what goes on in the last year")), ("new", said("new in the last year")),
            ("dropped", said("dropped in the last year")), ("q", said("links to review")),
        ],
        "open_all": small,
        "anchor": _anchors(story),
        "bead": lambda row: beads(row, doubtful),
        "thread_label": lambda thread: thread_label(story, thread, settings.label_chars if small else 110),
        "lead_and_period": lead_and_period,
        "details": small,
        "tip_chars": settings.tip_chars if small else settings.tip_chars // 2,
        "tip_items": TIP_ITEMS,
    }  # fmt: skip


def beads(row: Row, doubtful: Container[str] = ()) -> list[tuple[Mark, str]]:
    """Marks with where the thread runs in their cell: `l` to the left, `r` to the right, `g` through a gap.

    `q` stands where the link that leads there needs a look: `doubtful` are the items at the end of such links.
    """
    present = [k for k, mark in enumerate(row.marks) if mark.items]
    first, last = present[0], present[-1]
    out = []
    for k, mark in enumerate(row.marks):
        sides = [side for side, there in (("l", first < k <= last), ("r", first <= k < last)) if there]
        unsure = "l" in sides and any(i.key in doubtful for i in mark.items)
        out.append((mark, " ".join([*sides, *(["g"] if mark.kind == "gap" else []), *(["q"] if unsure else [])])))
    return out


def _side(settings: ReportSettings) -> Callable[[Item, str], Markup]:
    """The item's text in a language; where there is none asked, in the first it has."""

    def side(item: Item, language: str) -> Markup:
        a = item.editions.get(language, item.main)
        code = Markup('<span class="cd">{}</span> ').format(shortened(a.code, 24)) if a.code else Markup("")
        text = shortened(a.activity, settings.text_chars) or "—"
        return (
            Markup('<span class="text" lang="{}">').format(seen(a.language)) + code + escape(text) + Markup("</span>")
        )

    return side


def _change_steps(story: Story, changes: list[Change], settings: ReportSettings) -> list[ChangeStep]:
    """The latest step first. Where there are too many entries, the latest step shows a third, the others share the rest."""
    groups: dict[tuple[int, int], list[Change]] = defaultdict(list)
    for change in changes:
        groups[change.year, change.next_year].append(change)
    out = []
    most = len(changes)
    if most > settings.changes_listed:
        most = settings.changes_listed // 3
    for (year, next_year), found in sorted(groups.items(), key=lambda g: (-g[0][1], -g[0][0])):
        areas: dict[int, list[Change]] = defaultdict(list)
        told = [c for c in found if c.kind != "continued"]
        for change in told[:most]:
            areas[story.family[change.after[0].key]].append(change)
        left = max(0, len(told) - most)
        if len(changes) > settings.changes_listed:
            most = 2 * settings.changes_listed // 3 // max(1, len(groups) - 1)
        same = tuple(c for c in found if c.kind == "continued")
        ordered = tuple((n, tuple(areas[n])) for n in sorted(areas))
        out.append(ChangeStep(year, next_year, _summary(found), ordered, same, left))
    return out


def _summary(found: list[Change]) -> tuple[Said, ...]:
    fields = Counter(f.kind for c in found for f in c.fields)
    slipped, forward = sum(c.slipped > 0 for c in found), sum(c.slipped < 0 for c in found)
    reworded = sum(c.reworded for c in found)
    parts = (
        (len(found), said_n("one goes on", "%(n)s go on", len(found))),
        (fields["lead"], said_n("one with another lead", "%(n)s with another lead", fields["lead"])),
        (slipped, said_n("one slipped", "%(n)s slipped", slipped)),
        (forward, said_n("one brought forward", "%(n)s brought forward", forward)),
        (fields["product"], said_n("one with another product", "%(n)s with another product", fields["product"])),
        (fields["quantity"], said_n("one with another quantity", "%(n)s with another quantity", fields["quantity"])),
        (reworded, said_n("one reworded", "%(n)s reworded", reworded)),
    )
    return tuple(words for n, words in parts if n)


def _figures(story: Story, settings: ReportSettings) -> dict[str, Any]:
    anchor = _anchors(story)
    halves, undated = workload(story)
    drawn = {
        "threads": threads_svg(story, "es", settings, True, "f-threads", lambda thread: f"#{anchor(thread)}"),
        "areas": tally_svg(by_area(story), "es", True, "f-areas"),
        "leads": tally_svg(by_lead(story), "es", True, "f-leads"),
        "products": tally_svg(by_product(story), "es", True, "f-products"),
        "workload": workload_svg(halves, "es", True, "f-load"),
    }
    return {"figures": {name: Markup(svg) for name, svg in drawn.items()}, "undated_load": undated}


def _documents(dataset: Dataset, settings: ReportSettings) -> dict[str, Any]:
    flags: dict[str, Counter[str]] = defaultdict(Counter)
    for a in dataset.activities:
        flags[a.document_id].update(a.flags)
    lines = [
        DocumentLine(
            d,
            tuple(
                said("%(flag)s: %(n)s", flag=word(FLAGS, f), n=n)
                for f, n in sorted(flags[d.document_id].items(), key=lambda x: (-x[1], x[0]))
            ),
        )
        for d in dataset.documents
    ]
    ordered = sorted(dataset.problems, key=lambda p: p.severity != "error")
    grouped: dict[str, list[Problem]] = defaultdict(list)
    for problem in ordered[: settings.listed]:
        grouped[problem.document].append(problem)
    return {
        "documents": lines,
        "coverage_low": settings.coverage,
        "problems": list(grouped.items()),
        "problems_left": max(0, len(ordered) - settings.listed),
        "problem_name": lambda code: word(PROBLEMS, code),
    }
