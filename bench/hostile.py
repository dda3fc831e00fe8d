"""Hostile files of our own making, in the spirit of the shared set: each with what it must end in.

    python -m bench.hostile [--only WORD] [--keep FOLDER] [--verbose] [--jobs N]

Every file is made by a few lines of code in `hostile_packages`, `hostile_pdfs`, `hostile_texts`, `hostile_images` and
`false_plans`; none is a document of anybody. All go through one run of the command line, and are judged as
`bench.nasty` judges its set: one status each, as expected, no traceback, no false plan.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.false_plans import false_plans
from bench.hostile_images import hostile_images
from bench.hostile_packages import hostile_packages
from bench.hostile_pdfs import hostile_pdfs
from bench.hostile_places import hostile_places
from bench.hostile_texts import hostile_texts
from bench.nasty import STATUS, Verdict, print_table
from bench.trap import Trap
from pipeline.store.inputs import printable_name

NO_STATUS = {"ignored"}


def traps(only: str = "") -> list[Trap]:
    """All hostile files, or those whose kind or name holds `only`."""
    sources = (hostile_packages, hostile_pdfs, hostile_texts, hostile_images, false_plans)
    made = [trap for source in sources for trap in source()]
    return [t for t in made if only in t.kind or only in t.name]


def judge(folder: Path, chosen: Sequence[Trap], jobs: int = 0, *, places: bool = True) -> Verdict:
    """Write the files to an empty `folder`, run everything and hold it against what is expected."""
    inputs = folder / "inputs"
    inputs.mkdir(parents=True)
    rows = []
    for trap in chosen:
        (inputs / trap.name).write_bytes(trap.content())
        rows.append(trap.row())
    if places:
        rows += [trap.row() for trap in hostile_places(inputs)]
    command = [sys.executable, "-c", "from pipeline.cli import main; main()", "extract", str(inputs)]
    command += ["--output", str(folder / "outputs"), "--json", "--jobs", str(jobs)]
    environment = {**os.environ, "HILO_CACHE": str(folder / "cache")}
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    verdict = Verdict(seconds=time.perf_counter() - started, exit_code=done.returncode)
    verdict.traceback = done.stderr if "Traceback" in done.stderr else ""
    try:
        summary = json.loads(done.stdout)
    except ValueError:
        verdict.traceback = done.stderr or "no summary"
        return verdict
    statuses = {line["path"]: STATUS[line["status"]] for line in summary["lines"]}
    said: dict[str, list[str]] = {}
    for problem in summary["problems"]:
        said.setdefault(problem["document"], []).append(f"{problem['code']}: {problem['message']}")
    for row in rows:
        name = printable_name(row["path"])
        words = "; ".join(said.get(name, []))
        status = statuses.get(name) or ("skipped" if words else "")
        verdict.rows.append((row, status, status in {row["expected"], *row["also_ok"].split("|")}, words))
    return verdict


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="files whose kind or name holds this")
    parser.add_argument("--keep", type=Path, help="an empty folder to leave the files and outputs in")
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--verbose", action="store_true", help="a line for every file")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        verdict = judge(
            options.keep or Path(folder),
            traps(options.only),
            options.jobs,
            places=options.only in "filename not-a-file",
        )
    print_table(verdict, options.verbose)
    for fault in verdict.faults():
        print(f"MISSED: {fault}")
    return 1 if verdict.faults() else 0


if __name__ == "__main__":
    sys.exit(main())
