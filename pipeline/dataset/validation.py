"""Faults of a dataset folder: against its own datapackage.json (frictionless), and against what the contract adds."""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import OutputError
from pipeline.model.dataset import Dataset
from pipeline.store.csvfiles import load_dataset


def faults(folder: Path) -> list[str]:
    """One sentence a fault; empty where the dataset is valid. Raises OutputError where the folder holds no dataset."""
    dataset = load_dataset(folder)
    return [*_package_faults(folder), *_contract_faults(dataset)]


def _package_faults(folder: Path) -> list[str]:
    path = folder / "datapackage.json"
    if not path.is_file():
        raise OutputError(
            f"{folder} holds no datapackage.json", "Name the folder that `hilo run` wrote.", code="not_a_dataset"
        )
    from frictionless import Package, system

    with system.use_context(trusted=True):
        report = Package(str(path)).validate()
    found = []
    for error in report.errors:
        found.append(f"datapackage.json: {error.message}")
    for task in report.tasks:
        for error in task.errors:
            found.append(f"{task.name}: {error.message}")
    return found


def _contract_faults(dataset: Dataset) -> list[str]:
    found = []
    documents = {d.document_id: d for d in dataset.documents}
    threads: dict[str, int] = {}
    for row in dataset.continuity:
        threads[row.activity_id] = threads.get(row.activity_id, 0) + 1
    for activity in dataset.activities:
        if not activity.activity:
            found.append(f"activities: {activity.activity_id} has no text")
        if activity.start_date and activity.end_date and activity.start_date > activity.end_date:
            found.append(f"activities: {activity.activity_id} ends before it starts")
        if dataset.continuity and threads.get(activity.activity_id, 0) != 1:
            found.append(f"continuity: {activity.activity_id} is in {threads.get(activity.activity_id, 0)} threads")
    for document_id, document in documents.items():
        count = sum(a.document_id == document_id for a in dataset.activities)
        if count != document.activities:
            found.append(f"documents: {document_id} says {document.activities} activities, there are {count}")
    return found
