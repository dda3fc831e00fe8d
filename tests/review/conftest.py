"""Fixtures of the review page's tests: a dataset folder made from the gold, and a person who has it open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from review_dataset import write_dataset
from review_desktop import Desktop, open_desktop


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("gold")
    write_dataset(root / "outputs", root / "docs")
    return root


@pytest.fixture
def outputs(template: Path, tmp_path: Path) -> Path:
    """A dataset folder of this test's own; its documents stay where the template has them."""
    shutil.copytree(template / "outputs", tmp_path / "outputs")
    return tmp_path / "outputs"


@pytest.fixture
def desktop(outputs: Path) -> Iterator[Desktop]:
    made = open_desktop(outputs)
    yield made
    made.close()
