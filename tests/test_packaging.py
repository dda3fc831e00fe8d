"""The wheel holds all that the program needs: installed without the source beside it, it does the main job."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import REAL

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("pipeline", "pyproject.toml", "README.md", "LICENSE")
pytestmark = pytest.mark.xdist_group("packaging")  # one worker builds the wheel once
CARRIED = {".toml", ".html", ".css", ".js", ".po", ".mo", ".csv", ".json", ".svg", ".typed"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, so that nothing left over in the tree gets in."""
    import shutil

    copy = tmp_path_factory.mktemp("source")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist"],
        cwd=copy, check=True, capture_output=True,
    )  # fmt: skip
    return next((copy / "dist").glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `hilo` of a new environment that has the wheel and, instead of a download, this environment's libraries.

    A path file lends the libraries: path files inside a lent folder are not read, so the source tree stays out.
    """
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, with_pip=True)
    python = place / "bin" / "python"
    site = place / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    (site / "lent.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", encoding="utf-8")
    subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--ignore-installed", str(wheel)],
        check=True, capture_output=True, cwd=place,
    )  # fmt: skip
    return place / "bin" / "hilo"


def run(program: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    return subprocess.run([str(program), *arguments], cwd=cwd, env=clean, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_wheel_holds_every_data_file(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    wanted = {str(p.relative_to(ROOT)) for p in (ROOT / "pipeline").rglob("*") if p.suffix in CARRIED}
    wanted |= {str(p.relative_to(ROOT)) for p in (ROOT / "pipeline").rglob("*.py")}
    assert wanted - inside == set()
    assert not [n for n in inside if n.startswith(("tests/", "bench/", "docs/"))]


@pytest.mark.slow
def test_wheel_alone_does_the_main_job(installed: Path, tmp_path: Path) -> None:
    where = run(
        installed.with_name("python"), "-c", "import pipeline; print(pipeline.__file__)", cwd=tmp_path
    ).stdout.strip()
    assert Path(where).is_relative_to(installed.parent.parent)
    assert run(installed, "--version", cwd=tmp_path).stdout.startswith("hilo ")
    plans = [str(REAL / "plan-2017-es.docx"), str(REAL / "plan-2018-en.pdf")]
    result = run(installed, "run", *plans, "-o", "out", "--format", "xlsx,sqlite", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    written = {p.name for p in (tmp_path / "out").iterdir()}
    assert {
        "activities.csv",
        "links.csv",
        "datapackage.json",
        "report.html",
        "dataset.xlsx",
        "dataset.sqlite",
    } <= written
    assert (tmp_path / "out" / "activities.csv").read_text(encoding="utf-8").count("\n2017-es:") >= 40
    checked = run(installed, "check", "out", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def imported() -> Iterator[str]:
    """Top-level names that the package imports anywhere."""
    for path in (ROOT / "pipeline").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                yield node.module.partition(".")[0]


def test_every_imported_library_is_declared() -> None:
    """Each is a dependency of the project, or one that a dependency asks for by name (pdfminer.six by pdfplumber)."""
    from importlib.metadata import packages_distributions, requires

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    named = [*project["dependencies"], *(r for name in extras if name != "dev" for r in extras[name])]
    declared = {name_of(r) for r in named}
    asked = {name_of(r) for d in declared for r in requires(d) or [] if "extra ==" not in r}
    providers = packages_distributions()
    optional = {"sentence_transformers"}  # a user's own encoder: its absence is a sentence that says what to install
    undeclared = set()
    for name in set(imported()) - {"pipeline"} - set(sys.stdlib_module_names) - optional:
        if not {name_of(d) for d in providers.get(name, [name])} & (declared | asked):
            undeclared.add(name)
    assert undeclared == set()


def name_of(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;(]", requirement)[0]).lower()
