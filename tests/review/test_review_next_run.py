"""The loop through data: decided and corrected on the page, applied by the next run, decided on while a run goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from review_desktop import fields, open_desktop

from pipeline.export.datapackage import write
from pipeline.model.dataset import Dataset
from pipeline.runs import RunOptions, run
from pipeline.store.csvfiles import dataset_texts, load_dataset
from pipeline.store.decisions import FILES

DOCUMENTS = Path(__file__).parents[1] / "documents/real"
SOURCES = [DOCUMENTS / "as-given/plan-2018-en.md", DOCUMENTS / "dev/plan-2016-es.txt"]


@pytest.mark.slow
def test_the_next_run_holds_what_people_decided(tmp_path: Path) -> None:
    output = tmp_path / "outputs"
    options = RunOptions(jobs=1, report=False, cache_folder=tmp_path / "cache")
    run(SOURCES, output, options=options)
    before = load_dataset(output)
    linked = {i for link in before.links for i in (link.from_id, link.to_id)}
    free = [
        next(a for a in before.activities if a.plan_year == y and a.activity_id not in linked) for y in (2016, 2018)
    ]
    desktop = open_desktop(output)
    try:
        kept, dropped = before.links[0], before.links[1]
        desktop.press(desktop.get(f"/pair?from={kept.from_id}&to={kept.to_id}"), "accept", comment="seguro")
        desktop.press(desktop.get(f"/pair?from={dropped.from_id}&to={dropped.to_id}"), "reject")
        added = f"/pair?from={free[0].activity_id}&to={free[1].activity_id}"
        desktop.press(desktop.get(added), "accept", relation="continues")
        page = desktop.get(f"/activity?id={free[0].activity_id}&field=lead")
        desktop.post("/correct", **{**fields(page, "correct"), "value": "Panamá"})

        run(SOURCES, output, options=options)
        after = load_dataset(output)
        links = {(x.from_id, x.to_id): x for x in after.links}
        assert links[kept.from_id, kept.to_id].decision == "confirmed"
        assert links[kept.from_id, kept.to_id].decided_by == "Ana"
        assert links[free[0].activity_id, free[1].activity_id].decision == "added"
        gone = links.get((dropped.from_id, dropped.to_id))
        assert gone is None or gone.decision == "rejected"
        fixed = next(a for a in after.activities if a.activity_id == free[0].activity_id)
        assert fixed.lead == "Panamá" and "corrected" in fixed.flags
        assert len(after.decisions) == 3 and len(after.corrections) == 1

        assert "Panamá" in desktop.get(f"/activity?id={free[0].activity_id}"), "the open page sees the new dataset"
        desktop.press(desktop.get("/"), "reject")
        assert desktop.decisions().count("\n") == 5
    finally:
        desktop.close()


def test_the_package_states_no_hash_of_files_that_people_change(tmp_path: Path) -> None:
    """Else `frictionless validate` fails after the first decision on the page."""
    for name, text in dataset_texts(Dataset()).items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    package = json.loads(write(Dataset(), tmp_path, {}).read_text(encoding="utf-8"))
    stated = {r["path"]: set(r) & {"hash", "bytes"} for r in package["resources"]}
    assert [stated[name] for name in FILES] == [set(), set()]
