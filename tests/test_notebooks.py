"""The notebooks run from a clean tree, and what is kept in them has figures and no errors."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import nbformat
import pytest

from tests.conftest import REAL

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with what the notebooks read: the plans, the gold, the bench and its documents; no outputs yet."""
    folder = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "notebooks", folder / "notebooks")
    (folder / "raw_docs").mkdir()
    for name in ("plan-2017-es.docx", "plan-2018-en.pdf"):
        shutil.copy(REAL / name, folder / "raw_docs")
    (folder / "tests").mkdir()
    for name in ("bench", "tests/gold", "tests/documents"):
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    return folder


@pytest.mark.slow
@pytest.mark.xdist_group("notebooks")
@pytest.mark.parametrize("name", [p.name for p in NOTEBOOKS])
def test_notebook_runs(name: str, tree: Path) -> None:
    spec = importlib.util.spec_from_file_location("ci_notebooks", ROOT / ".ci" / "notebooks.py")
    assert spec is not None and spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    made = tool.run(tree / "notebooks" / name)
    assert figures(made) == figures(nbformat.read(ROOT / "notebooks" / name, as_version=4)) >= 2


def figures(notebook: nbformat.NotebookNode) -> int:
    outputs = [o for cell in notebook.cells for o in cell.get("outputs", [])]
    assert not [o for o in outputs if o.output_type == "error" or o.get("name") == "stderr"]
    return sum("image/svg+xml" in o.get("data", {}) for o in outputs)


def test_four_notebooks_are_kept_executed() -> None:
    assert [p.name[:2] for p in NOTEBOOKS] == ["01", "02", "03", "04"]
    for path in NOTEBOOKS:
        notebook = nbformat.read(path, as_version=4)
        assert all(c.execution_count for c in notebook.cells if c.cell_type == "code"), path.name
        assert str(ROOT) not in path.read_text(encoding="utf-8")
