"""docs/newcomer.md, done: its three additions in a copy of the tree; each case fails before and passes after."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "newcomer.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.S)
CASES = {"extract_words.toml": BLOCKS[0], "bodies.toml": BLOCKS[1], "dates.toml": BLOCKS[3]}
TESTS = ("tests/extract/test_words.py", "tests/text/test_bodies.py", "tests/text/test_dates.py")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "pipeline", tmp_path / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("cases", "extract", "text"):
        shutil.copytree(ROOT / "tests" / name, tmp_path / "tests" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def failures(tree: Path) -> int:
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *TESTS],
        cwd=tree, env=os.environ | {"PYTHONPATH": str(tree)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = re.search(r"(\d+) failed", result.stdout)
    assert result.returncode in {0, 1}, result.stdout[-2000:] + result.stderr[-2000:]
    return int(found[1]) if found else 0


def insert(path: Path, before: str, text: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert content.count(before) >= 1, f"{path.name} has no {before!r}"
    path.write_text(content.replace(before, text, 1), encoding="utf-8")


@pytest.mark.slow
def test_the_three_additions(copy: Path) -> None:
    for name, block in CASES.items():
        with (copy / "tests" / "cases" / name).open("a", encoding="utf-8") as file:
            file.write("\n" + block)
    assert failures(copy) == 3, "each case fails before its word is there"
    words = copy / "pipeline" / "vocabulary"
    insert(words / "fields.toml", "[lead]\nes = [", '[lead]\nes = ["encomendado a", ')
    with (words / "bodies.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + BLOCKS[2])
    insert(words / "periods.toml", "\nC = [", '\nC = ["tercio", "third", ')
    assert failures(copy) == 0
