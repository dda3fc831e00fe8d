"""Alignment tests read the label sets with the loader that the fit uses, and share one loaded encoder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from pipeline.align.embedding import Embedder
from pipeline.align.glossary import Glossary, load_glossary
from pipeline.model.dataset import Activity


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    return Embedder("use")


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    return load_glossary()


@pytest.fixture(scope="session")
def real_plans() -> dict[str, tuple[Activity, ...]]:
    from links_sets import GOLD, read_activities

    return {d: read_activities(GOLD / f"activities-{d}.csv", d) for d in ("2016-es", "2017-es", "2018-en", "2018-es")}
