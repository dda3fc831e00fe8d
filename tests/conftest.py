"""What all tests share: where the documents are, and tools that may be missing (in CI a missing one is a failure)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
DOCUMENTS = TESTS / "documents"
REAL = DOCUMENTS / "real"
GOLD = TESTS / "gold"
SHARED = TESTS.parent.parent / "shared"


def need(tool: str) -> None:
    """Skip where a system program is not installed, saying so; in CI that is a failure."""
    if shutil.which(tool):
        return
    if os.environ.get("CI"):
        pytest.fail(f"{tool} is not installed; `make test` installs it where apt-get may run")
    pytest.skip(f"{tool} is not installed here")


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes the user's cache of results."""
    os.environ["HILO_CACHE"] = str(tmp_path_factory.mktemp("cache"))
