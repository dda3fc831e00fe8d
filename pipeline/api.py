"""hilo from Python: run the pipeline, load what a run wrote, get it as typed DataFrames.

    import pipeline
    ds = pipeline.run("raw_docs", "outputs")
    ds.activities            # one row an activity, dtypes as the contract says
    ds.continuity_matrix()   # threads × years
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model.dataset import Dataset

if TYPE_CHECKING:
    import pandas as pd

    from pipeline.settings.run import RunSettings


class PlanDataset:
    """A dataset as DataFrames, one for each table of the contract; made by `run` and `load`."""

    def __init__(self, dataset: Dataset, folder: Path) -> None:
        self.dataset = dataset
        self.folder = folder

    def table(self, name: str) -> pd.DataFrame:
        """One table by its name (`activities`, `links`, …), with right dtypes: lists are tuples, dates are datetimes."""
        import pandas as pd

        from pipeline.store.columns import TABLE

        spec = TABLE[name]
        rows = getattr(self.dataset, name)
        frame = pd.DataFrame([{c.name: getattr(r, c.name) for c in spec.columns} for r in rows], columns=[c.name for c in spec.columns])
        for column in spec.columns:
            if column.type in {"date", "datetime"}:
                frame[column.name] = pd.to_datetime(frame[column.name].replace("", None), errors="coerce", utc=column.type == "datetime")
            elif column.type == "integer":
                frame[column.name] = frame[column.name].astype("Int64")
            elif column.type == "number":
                frame[column.name] = frame[column.name].astype("Float64")
            elif column.type == "boolean":
                frame[column.name] = frame[column.name].astype("boolean")
            elif column.type == "string":
                frame[column.name] = frame[column.name].astype("string")
        return frame

    def __getattr__(self, name: str) -> pd.DataFrame:
        from pipeline.store.columns import TABLE

        if name in TABLE:
            return self.table(name)
        raise AttributeError(f"a dataset has no table {name!r}; it has {', '.join(TABLE)}")

    def continuity_matrix(self) -> pd.DataFrame:
        """Threads × plan years; a cell holds the ids of the thread's activities of that year, joined by `;`, or ""."""
        import pandas as pd

        frame = self.table("continuity")
        if frame.empty:
            return pd.DataFrame()
        matrix = frame.groupby(["thread_id", "plan_year"], observed=True)["activity_id"].agg(";".join).unstack(fill_value="")
        labels = self.table("threads").set_index("thread_id")[["label_es", "label_en", "status"]]
        return labels.join(matrix, how="right")

    def thread(self, thread_id: str) -> pd.DataFrame:
        """The activities of one thread, in order of years. Raises KeyError where there is no such thread."""
        members = [a.activity_id for a in self.dataset.continuity if a.thread_id == thread_id]
        if not members:
            raise KeyError(f"there is no thread {thread_id!r}")
        activities = self.table("activities")
        return activities[activities["activity_id"].isin(members)].sort_values(["plan_year", "language", "activity_id"])


def run(
    sources: str | Path | Sequence[str | Path], output: str | Path = "outputs", settings: RunSettings | None = None
) -> PlanDataset:
    """Read plans, align them, write the dataset to `output` and return it.

    Raises InputError where there is nothing to read, OutputError where the outputs cannot be written. A document that
    cannot be read is a row of `.problems`, not an error.
    """
    from pipeline.runs import run as run_pipeline

    run_pipeline([sources] if isinstance(sources, str | Path) else list(sources), Path(output), settings)
    return load(output)


def load(folder: str | Path) -> PlanDataset:
    """What an earlier run wrote to `folder`. Raises OutputError where it is no dataset."""
    from pipeline.store.csvfiles import load_dataset

    return PlanDataset(load_dataset(Path(folder)), Path(folder))
