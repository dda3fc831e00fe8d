"""A set of plans to links: editions of a plan first, then year to year, then what was taken up again after a gap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from pipeline.align.checking import check_editions
from pipeline.align.comparing import Comparison, compare, held_below, links_of, pooled
from pipeline.align.deciding import Standing, applied, standing
from pipeline.align.editions import Edition, Plan, chains_of, editions_of, plans_of
from pipeline.align.embedding import Embedder
from pipeline.align.glossary import LANGUAGES, load_glossary
from pipeline.align.kinship import Kinships
from pipeline.align.side import Side, side_of
from pipeline.align.translator import load_translator
from pipeline.model.alignment import Alignment
from pipeline.model.dataset import Activity, Candidate, Decision, Link, Problem
from pipeline.model.joining import first_of_group
from pipeline.settings.alignment import AlignSettings
from pipeline.vocabulary.evidence import JOIN, piece

Progress = Callable[[str, int, int], None]


def align_activities(
    activities: Sequence[Activity],
    decisions: Sequence[Decision],
    settings: AlignSettings,
    progress: Progress | None = None,
) -> Alignment:
    """Links, candidates and problems of all plans of a run.

    `progress(what, done, total)` is called after each pair of documents. Raises SettingsError where the encoder or the
    user's glossary cannot be loaded.
    """
    known = standing(decisions, activities)
    run = _Run(editions_of(activities), known, settings, progress)
    if len(run.editions) < 2:
        return Alignment(tuple(applied([], known)), (), (*known.problems, *_unplaced(activities)), "")
    run.join_editions()
    run.chain_years()
    same_year = frozenset((a, b) for a, b in known.decisions if run.year.get(a) == run.year.get(b))
    links = applied(run.links, known, same_year)
    problems = (
        *known.problems, *_unplaced(activities), *run.edition_problems(links), *_languages(run.editions),
        *_bodies(run.chains), *_doubtful(run.chains, run.kinship),
    )  # fmt: skip
    bodies = {e.document_id: n for n, chain in enumerate(run.chains) for p in chain for e in p.editions}
    return Alignment(
        _sorted(links, run),
        tuple(run.candidates),
        problems,
        run.embedder.name,
        bodies,
        run.translator.name if run.translator else "",
    )


class _Run:
    """The state of one alignment: what is compared and what has been found so far."""

    def __init__(
        self, editions: list[Edition], known: Standing, settings: AlignSettings, progress: Progress | None
    ) -> None:
        self.editions, self.known, self.settings, self.progress = editions, known, settings, progress
        self.embedder = Embedder(settings.encoder, settings.cache)
        glossary = load_glossary(settings.glossary)
        self.translator = load_translator(settings.translator, settings.cache) if len(editions) > 1 else None
        self.sides: dict[str, Side] = {
            e.document_id: side_of(e.activities, self.embedder, glossary, self.translator) for e in editions
        }
        self.year = {a.activity_id: e.year for e in editions for a in e.activities}
        self.order = {a.activity_id: k for k, a in enumerate(a for e in editions for a in e.activities)}
        self.kinship = Kinships(self.sides)
        self.plans = plans_of(editions, self.kinship)
        self.chains = chains_of(self.plans, self.kinship, one_body=settings.one_body)
        self.links: list[Link] = []
        self.candidates: list[Candidate] = []
        self.done = 0
        self.total = sum(len(p.editions) * (len(p.editions) - 1) // 2 for p in self.plans) + sum(
            len(x.editions) * len(y.editions) for chain in self.chains for x, y in pairwise(chain)
        )

    def _report(self, left: Edition, right: Edition) -> None:
        self.done += 1
        if self.progress is not None:
            self.progress(f"{left.document_id} → {right.document_id}", self.done, max(self.total, self.done))

    def _settle(self, comparison: Comparison, extra: str = "") -> None:
        links, candidates = links_of(comparison, self.settings, self.known.rejected)
        if extra:
            links = [replace(x, evidence=JOIN.join(p for p in (x.evidence, extra) if p)) for x in links]
        self.links += links
        self.candidates += candidates

    def join_editions(self) -> None:
        """Language editions and copies of one plan."""
        for plan in self.plans:
            for left, right in combinations(plan.editions, 2):
                copy = piece("copy") if left.language == right.language else ""
                self._settle(compare(left, right, self.sides, self.settings), copy)
                self._report(left, right)

    def chain_years(self) -> None:
        """Each plan with the next; what finds no partner there with the plan before the one before."""
        unit = self._units()
        for chain in self.chains:
            for earlier, later in pairwise(chain):
                self._compare_plans(earlier, later, unit)
            for first, later in zip(chain, chain[2:], strict=False):
                if not self.kinship.doubtful(first, later):
                    self._resume(first, later)

    def _compare_plans(self, earlier: Plan, later: Plan, unit: dict[str, int]) -> None:
        comparisons = []
        for left in earlier.editions:
            for right in later.editions:
                comparisons.append(compare(left, right, self.sides, self.settings))
                self._report(left, right)
        pooled(comparisons, unit)
        notes = [piece("combined", count=str(len(comparisons)))] if len(comparisons) > 1 else []
        if self.kinship.doubtful(earlier, later):
            notes.append(piece("bodies"))
            held_below(comparisons, self.settings.auto)
        for comparison in comparisons:
            self._settle(comparison, JOIN.join(notes))

    def _resume(self, first: Plan, later: Plan) -> None:
        """Works without a partner in the plans between, put beside each other; only sure links are kept."""
        linked = {x.from_id for x in self._alive()}
        reached = {x.to_id for x in self._alive()}
        for left in first.editions:
            for right in later.editions:
                ended = tuple(a for a in left.activities if a.activity_id not in linked)
                begun = tuple(b for b in right.activities if b.activity_id not in reached)
                if not ended or not begun:
                    continue
                full = compare(left, right, self.sides, self.settings)
                links, _ = links_of(full, self.settings, self.known.rejected)
                free = {a.activity_id for a in (*ended, *begun)}
                note = piece("gap", years=str(later.year - first.year - 1))
                self.links += [
                    replace(x, evidence=f"{x.evidence}{JOIN}{note}")
                    for x in links
                    if x.from_id in free and x.to_id in free and x.probability >= self.settings.auto
                ]

    def _alive(self) -> list[Link]:
        return [x for x in self.links if x.relation not in {"related", "translation"}]

    def _units(self) -> dict[str, int]:
        """Activities joined by translation links are one work: id to the work's number."""
        pairs = ((x.from_id, x.to_id) for x in self.links if x.relation == "translation")
        works = first_of_group(tuple(self.order), (p for p in pairs if p not in self.known.rejected))
        return {a: self.order[first] for a, first in works.items()}

    def edition_problems(self, links: Sequence[Link]) -> list[Problem]:
        """The edition check of every pair of editions in different languages."""
        out = []
        for plan in self.plans:
            for left, right in combinations(plan.editions, 2):
                if left.language == right.language:
                    out.append(_copies(left, right))
                    continue
                ids = {a.activity_id for a in left.activities}, {a.activity_id for a in right.activities}
                out += check_editions(left, right, [x for x in links if x.from_id in ids[0] and x.to_id in ids[1]])
        return out


def _sorted(links: Sequence[Link], run: _Run) -> tuple[Link, ...]:
    last = len(run.order)
    return tuple(sorted(links, key=lambda x: (run.order.get(x.from_id, last), run.order.get(x.to_id, last), x.link_id)))


def _copies(left: Edition, right: Edition) -> Problem:
    return Problem(
        right.document_id, None, "warning", "plan_given_twice",
        f"{left.document_id} and {right.document_id} are the same plan in the same language",
        "Keep one of the two files; until then their activities are joined.",
    )  # fmt: skip


def _unplaced(activities: Sequence[Activity]) -> list[Problem]:
    documents = dict.fromkeys(a.document_id for a in activities if a.plan_year is None)
    return [
        Problem(
            d, None, "warning", "no_plan_year", f"{d} has no plan year, so its activities cannot be put in line with others",
            "Put the year of the plan into the file's name or its title.",
        )
        for d in documents
    ]  # fmt: skip


def _bodies(chains: Sequence[Sequence[Plan]]) -> list[Problem]:
    """What was not compared: a row for every chain of plans but the first."""
    names = [_listed([e.document_id for p in chain for e in p.editions]) for chain in chains]
    others = names[0] if len(chains) == 2 else "the other plans"
    return [
        Problem(
            chain[0].editions[0].document_id, None, "warning", "another_body",
            f"{name}: taken for the work of another body than {others}, so their activities are not compared",
            "If one body wrote them, say one_body = true under [alignment] in the settings, or compare two with `hilo align`.",
        )
        for chain, name in zip(chains[1:], names[1:], strict=True)
    ]  # fmt: skip


def _doubtful(chains: Sequence[Sequence[Plan]], kinship: Kinships) -> list[Problem]:
    """Plans that were compared though they have little in common."""
    return [
        Problem(
            later.editions[0].document_id, None, "warning", "perhaps_another_body",
            f"{later.editions[0].document_id} has little in common with {earlier.editions[0].document_id}: "
            "they may be plans of different bodies",
            "If they are, run hilo on the plans of each body by itself.",
        )
        for chain in chains
        for earlier, later in pairwise(chain)
        if kinship.doubtful(earlier, later)
    ]  # fmt: skip


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")


def _languages(editions: Sequence[Edition]) -> list[Problem]:
    return [
        Problem(
            e.document_id, None, "warning", "language_without_glossary",
            f"{e.document_id} is in '{e.language}': hilo's glossary knows Spanish and English, so this plan is aligned by meaning alone",
            "Check its links on the review page.",
        )
        for e in editions
        if e.language not in LANGUAGES
    ]  # fmt: skip
