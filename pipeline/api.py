"""hilo from Python: run the pipeline, load what a run wrote, get it as typed DataFrames.

import pipeline
ds = pipeline.run("raw_docs", "outputs")
ds.activities            # one row an activity, dtypes as the contract says
ds.continuity_matrix()   # threads × years
ds.plot("threads")       # a picture; a notebook shows it
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pipeline.model.dataset import Dataset

if TYPE_CHECKING:
    import pandas as pd

    from pipeline.settings.run import RunSettings

_DTYPES = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure of the report as SVG text; Jupyter shows it."""

    svg: str

    def _repr_svg_(self) -> str:
        return self.svg


class PlanDataset:
    """A dataset as DataFrames, one for each table of the contract (docs/dataset.md); made by `run` and `load`.

    Dtypes: texts `string`, whole numbers `Int64`, numbers `Float64`, yes/no `boolean`, dates `datetime64[us]`, times of
    decisions `datetime64[us, UTC]`, lists tuples, `extra` a dict. A missing text, number or date is `pd.NA` or `pd.NaT`, a
    missing list `()`. Every access gives a fresh DataFrame: change it as you like.

    Attributes:
        dataset: the rows as frozen dataclasses (`pipeline.model.dataset.Dataset`).
        folder: where the dataset lies.
    """

    documents: pd.DataFrame
    """One row a source document, or one language edition of it."""
    areas: pd.DataFrame
    """One row an area of work of a document."""
    activities: pd.DataFrame
    """One row an activity: what is printed, and what it means."""
    bodies: pd.DataFrame
    """Countries, organisations and bodies of the network that the activities name."""
    links: pd.DataFrame
    """One row a link between two activities, with its calibrated probability and reasons."""
    candidates: pd.DataFrame
    """Pairs worth a look that are not links."""
    threads: pd.DataFrame
    """One row a piece of work followed through the years."""
    continuity: pd.DataFrame
    """One row for each activity: the thread it is in."""
    transitions: pd.DataFrame
    """What changed in a thread from one plan year to another."""
    decisions: pd.DataFrame
    """What people decided about pairs."""
    corrections: pd.DataFrame
    """What people corrected in fields."""
    problems: pd.DataFrame
    """What could not be read, or should be looked at."""

    def __init__(self, dataset: Dataset, folder: Path) -> None:
        self.dataset = dataset
        self.folder = folder

    def __getattr__(self, name: str) -> Any:
        from pipeline.store.columns import TABLE

        if name in TABLE:
            return self.table(name)
        raise AttributeError(f"a dataset has no table {name!r}; it has {', '.join(TABLE)}")

    def __repr__(self) -> str:
        years = sorted({a.plan_year for a in self.dataset.activities if a.plan_year is not None})
        span = f"{years[0]}–{years[-1]}" if len(years) > 1 else ", ".join(map(str, years))
        return (
            f"<PlanDataset {span or 'without years'}: {len(self.dataset.documents)} documents, "
            f"{len(self.dataset.activities)} activities, {len(self.dataset.links)} links, "
            f"{len(self.dataset.threads)} threads>"
        )

    def table(self, name: str) -> pd.DataFrame:
        """One table by its name, with the dtypes named above, in the order of the file.

        Args:
            name: `activities`, `links`, … any table of the contract.

        Returns:
            One row a record, one column a field, shape `(n_rows, n_fields)`.

        Raises:
            KeyError: there is no such table.
        """
        import pandas as pd

        from pipeline.store.columns import TABLE

        if name not in TABLE:
            raise KeyError(f"there is no table {name!r}; tables are {', '.join(TABLE)}")
        columns = TABLE[name].columns
        rows = getattr(self.dataset, name)
        frame = pd.DataFrame({c.name: _column([getattr(r, c.name) for r in rows], c.type) for c in columns})
        return frame[[c.name for c in columns]]

    def dictionary(self, lang: Literal["es", "en"] = "en") -> pd.DataFrame:
        """The data dictionary: one row a field, with title, description, type, unit and vocabulary in words.

        Args:
            lang: language of the words.

        Returns:
            Columns table, field, title, type, unit, description, values (value to meaning).
        """
        import pandas as pd

        from pipeline.store.dictionary import all_entries

        return pd.DataFrame(
            {
                "table": e.table,
                "field": e.column.name,
                "title": e.words(lang).title,
                "type": e.type_text(lang),
                "unit": e.unit_text(lang),
                "description": e.words(lang).description,
                "values": e.values(lang),
            }
            for e in all_entries()
        )

    def continuity_matrix(self, cells: Literal["activities", "count", "area"] = "activities") -> pd.DataFrame:
        """Threads × plan years: which activities of a thread stand in which year.

        Args:
            cells: what a cell holds. `activities`: the ids joined by `;`, `""` for none. `count`: how many activities
                (language editions each count), 0 for none. `area`: the area numbers joined by `;`.

        Returns:
            Indexed by thread_id; columns label_es, label_en, status, then one column a plan year (int), in order. Shape
            `(n_threads, 3 + n_years)`. Without threads (a run of `hilo extract`) an empty DataFrame.
        """
        import pandas as pd

        labels = self.table("threads").set_index("thread_id")[["label_es", "label_en", "status"]]
        years = sorted({a.plan_year for a in self.dataset.continuity})
        held: dict[tuple[str, int], list[str]] = {}
        for row in self.dataset.continuity:
            held.setdefault((row.thread_id, row.plan_year), []).append(
                row.area_number if cells == "area" else row.activity_id
            )
        if labels.empty:
            return pd.DataFrame()
        for year in years:
            found = [held.get((thread, year), []) for thread in labels.index]
            texts = [";".join(dict.fromkeys(x)) for x in found]
            labels[year] = pd.array([len(x) for x in found], dtype="Int64") if cells == "count" else texts
        return labels

    def thread(self, thread_id: str) -> pd.DataFrame:
        """The activities of one thread, in order of years, then languages.

        Args:
            thread_id: key of `threads`.

        Returns:
            Rows of `activities`, shape `(n_members, n_fields)`.

        Raises:
            KeyError: there is no such thread.
        """
        members = {a.activity_id for a in self.dataset.continuity if a.thread_id == thread_id}
        if not members:
            raise KeyError(f"there is no thread {thread_id!r}")
        activities = self.table("activities")
        chosen = activities[activities["activity_id"].isin(members)]
        return chosen.sort_values(["plan_year", "language", "activity_id"], ignore_index=True)

    def plot(self, figure: Literal["matrix", "threads", "areas", "leads"], lang: Literal["es", "en"] = "es") -> Picture:
        """A figure of the continuity report.

        Args:
            figure: which one; `hilo plot` draws the same.
            lang: language of its words.

        Returns:
            SVG; a notebook shows it, `.svg` is its text.

        Raises:
            SettingsError: there is no such figure.
        """
        from pipeline.report.plots import plot_svg

        return Picture(plot_svg(figure, self.dataset, lang))


def _column(values: list[Any], kind: str) -> pd.Series[Any]:
    """One column with its dtype; `""` and None are missing."""
    import pandas as pd

    if kind in {"date", "datetime"}:
        moments = pd.to_datetime([v or "" for v in values], errors="coerce", utc=kind == "datetime", format="ISO8601")
        return pd.Series(moments.as_unit("us"))
    if kind == "string":
        return pd.Series([v if v != "" else None for v in values], dtype="string")
    return pd.Series(values, dtype=_DTYPES.get(kind, "object"))


def run(
    sources: str | Path | Sequence[str | Path],
    output: str | Path = "outputs",
    settings: RunSettings | None = None,
    formats: Sequence[str] = (),
) -> PlanDataset:
    """Read plans, align their activities, write the dataset to a folder and return it.

    A second run over unchanged documents, settings and decisions writes nothing and returns at once.

    Args:
        sources: a folder of plans, a file, or several of them.
        output: folder for the dataset; decisions and corrections that lie there are taken up.
        settings: see docs/commands.md; defaults where absent.
        formats: beside CSV: `parquet`, `xlsx`, `sqlite`, `jsonl`; more than what `settings` say.

    Returns:
        What was written. A document that cannot be read is a row of `.problems`, not an error.

    Raises:
        InputError: there is nothing to read.
        OutputError: the outputs cannot be written.
        SettingsError: there is no such format.
    """
    from pipeline.export import check_formats
    from pipeline.runs import run as run_pipeline
    from pipeline.settings.run import RunSettings

    chosen = settings or RunSettings()
    chosen = replace(chosen, formats=tuple(dict.fromkeys((*chosen.formats, *formats))))
    check_formats(chosen.formats)
    run_pipeline([sources] if isinstance(sources, str | Path) else list(sources), Path(output), chosen)
    return load(output)


def load(folder: str | Path) -> PlanDataset:
    """What an earlier run wrote to `folder`.

    Args:
        folder: the `--output` of `hilo run` or `hilo extract`.

    Returns:
        The dataset; a table whose file is absent is empty.

    Raises:
        OutputError: it is no dataset folder, or a cell cannot be read (the message names file, line and column).
    """
    from pipeline.store.csvfiles import load_dataset

    return PlanDataset(load_dataset(Path(folder)), Path(folder))
