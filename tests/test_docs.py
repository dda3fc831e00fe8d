"""The manual tells the truth: pages made from the code are current, blocks run, all is named, links lead somewhere."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import pipeline
from pipeline.store.columns import TABLES
from tests.conftest import REAL

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PROSE = [ROOT / "README.md", ROOT / "LEEME.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md"))]


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"ci_{name}", ROOT / ".ci" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REFERENCE = tool("reference")
pytestmark = pytest.mark.xdist_group("manual")  # one worker makes the outputs once


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `outputs` holds the two plans in every format."""
    folder = tmp_path_factory.mktemp("using")
    plans = [REAL / "plan-2017-es.docx", REAL / "plan-2018-en.pdf"]
    pipeline.run(plans, folder / "outputs", formats=("parquet", "xlsx", "sqlite", "jsonl"))
    return folder


@pytest.mark.parametrize("name", REFERENCE.PAGES)
def test_pages_made_from_the_code_are_current(name: str) -> None:
    written = (ROOT / name).read_text(encoding="utf-8")
    assert written == REFERENCE.PAGES[name](), "run `python .ci/reference.py`"


def test_every_field_is_in_the_docs() -> None:
    for name in ("dataset.md", "dataset.es.md"):
        page = (DOCS / name).read_text(encoding="utf-8")
        sections = dict(re.findall(r"^## (\w+)\.csv[^\n]*\n(.*?)(?=^## |\Z)", page, re.M | re.S))
        assert list(sections) == [spec.name for spec in TABLES]
        for spec in TABLES:
            assert re.findall(r"^\| `(\w+)` \|", sections[spec.name], re.M) == [c.name for c in spec.columns]


def test_every_command_and_option_is_in_the_docs() -> None:
    page = (DOCS / "commands.md").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, command in REFERENCE.commands():
        section = re.search(rf"^## hilo {name}\n(.*?)(?=^## |\Z)", page, re.M | re.S)
        assert section is not None, name
        for parameter in command.params:
            for option in [*parameter.opts, *parameter.secondary_opts]:
                if option.startswith("-") and option != "--help":
                    assert f"`{option}`" in section[1], (name, option)
    assert not [c for c in re.findall(r"`hilo (\w+)", page + readme) if f"## hilo {c}" not in page]


def test_exit_codes_are_those_of_the_program() -> None:
    from pipeline import errors

    codes = {str(v) for k, v in vars(errors).items() if k.startswith("EXIT_")}
    for path in (ROOT / "README.md", ROOT / "LEEME.md", DOCS / "commands.md"):
        assert set(re.findall(r"^\| (\d+) \|", path.read_text(encoding="utf-8"), re.M)) == codes, path.name


@pytest.mark.parametrize("path", PROSE, ids=lambda p: p.name)
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not target.startswith(("http:", "https:", "#", "mailto:")):
            assert (path.parent / target.partition("#")[0]).exists(), f"{path.name} links to {target}"


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / name).read_text(encoding="utf-8"), re.S)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(blocks("using.md", "python"))))
def test_blocks_of_using_run(number: int, outputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    block = blocks("using.md", "python")[number]
    for library in ("polars", "duckdb"):
        if f"import {library}" in block:
            pytest.importorskip(library)
    monkeypatch.chdir(outputs)
    names: dict[str, object] = {}
    exec(block, names)
    shown = {k: v for k, v in names.items() if k in {"activities", "by_body", "found", "threads", "led_by", "rows"}}
    assert all(len(v) > 0 for v in shown.values()), shown.keys()  # type: ignore[arg-type]


@pytest.mark.slow
def test_blocks_of_r_run_where_r_is_installed(outputs: Path) -> None:
    if shutil.which("Rscript") is None:
        pytest.skip("R is not installed here")
    for block in blocks("using.md", "r"):
        subprocess.run(["Rscript", "-e", block], cwd=outputs, check=True, capture_output=True)


@pytest.mark.slow
def test_pandas_polars_and_duckdb_read_the_same_from_parquet(outputs: Path) -> None:
    polars, duckdb = pytest.importorskip("polars"), pytest.importorskip("duckdb")
    import pyarrow.parquet as pq

    for spec in TABLES:
        path = outputs / "outputs" / f"{spec.name}.parquet"
        want = pq.read_table(path).to_pylist()
        names = [c.name for c in spec.columns]
        assert polars.read_parquet(path).to_dicts() == want, spec.name
        columns = ", ".join(f'"{n}"' if t != "datetime" else f"epoch_us(\"{n}\")" for n, t in ((c.name, c.type) for c in spec.columns))  # fmt: skip
        rows = duckdb.sql(f"SELECT {columns} FROM '{path}'").fetchall()
        times = {c.name for c in spec.columns if c.type == "datetime"}
        told = [
            {n: round(r[n].timestamp() * 1_000_000) if n in times and r[n] is not None else r[n] for n in names}
            for r in want
        ]
        assert [dict(zip(names, row, strict=True)) for row in rows] == told, spec.name
    ours = pipeline.load(outputs / "outputs").activities
    import pandas as pd

    theirs = pd.read_parquet(outputs / "outputs" / "activities.parquet")
    assert ours["activity"].tolist() == theirs["activity"].tolist()
    assert [list(x) for x in ours["lead_bodies"]] == [list(x) for x in theirs["lead_bodies"]]
    assert ours["start_date"].dt.strftime("%Y-%m-%d").tolist() == [str(d) for d in theirs["start_date"]]


@pytest.mark.slow
def test_site_builds_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(tmp_path / "site")],
        cwd=ROOT, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) >= len(list(DOCS.glob("*.md")))
    loading = re.compile(r"<(?:script|img|iframe)[^>]+src=\"https?:|<link[^>]+rel=\"(?:stylesheet|preconnect|icon)\"[^>]+href=\"https?:", re.I)  # fmt: skip
    assert [p.name for p in pages if loading.search(p.read_text(encoding="utf-8"))] == []
    styles = list((tmp_path / "site").rglob("*.css"))
    assert [p.name for p in styles if re.search(r"url\(['\"]?https?:", p.read_text(encoding="utf-8"))] == []
    api = (tmp_path / "site" / "api.html").read_text(encoding="utf-8")
    assert "continuity_matrix" in api and "shape" in api


def test_the_first_screen_says_what_it_is_and_the_two_commands() -> None:
    first = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:45]
    assert any("make run" in line for line in first)
    assert any("make test" in line for line in first)
    assert any(line.startswith("![") for line in first)
