"""Hostile and broken inputs through `hilo run`: what each ends in, beside what its manifest expects.

    python -m bench.nasty [--set ../shared/nasty] [--sample N] [--verbose]

The set is a folder with `inputs.tar.gz` and `manifest.csv` (`path_b64`, `kind`, `expected`, `also_ok`, `check`). All
inputs go through one run of the command line, in a process of its own. Exit status 1 where a floor is missed: every
input ends in exactly one status, 99 % as expected, bombs and encrypted files all, at most 1 % false plans among inputs
without a plan, no traceback.
"""

from __future__ import annotations

import argparse
import base64
import csv
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.store.inputs import printable_name

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "nasty"
STATUS = {"extracts": "extracts", "no_plan_found": "no plan found", "error": "clear error"}


@dataclass
class Verdict:
    """What came of the whole set. `rows`: manifest row, status, whether it was expected, codes and messages."""

    rows: list[tuple[dict[str, str], str, bool, str]] = field(default_factory=list)
    seconds: float = 0.0
    exit_code: int = 0
    traceback: str = ""

    def share(self, *kinds: str) -> float:
        """Share of inputs as expected, of all or of the kinds whose name ends so."""
        chosen = [ok for row, _, ok, _ in self.rows if not kinds or row["kind"].endswith(kinds)]
        return sum(chosen) / len(chosen) if chosen else 1.0

    @property
    def false_plans(self) -> float:
        """Share of plans found among the inputs that hold none."""
        none = [s for row, s, _, _ in self.rows if row["expected"] == "no plan found" and row["also_ok"] != "extracts"]
        return none.count("extracts") / max(1, len(none))

    def faults(self) -> list[str]:
        """Floors that were missed."""
        missing = [row["path"] for row, status, _, _ in self.rows if not status]
        found = []
        if missing:
            found.append(f"{len(missing)} inputs without a status: {missing[:3]}")
        if self.share() < 0.99:
            found.append(f"{self.share():.1%} as expected, not 99 %")
        if self.share("bomb", "encrypted") < 1:
            found.append(f"{self.share('bomb', 'encrypted'):.1%} of bombs and encrypted files as expected, not all")
        if self.false_plans > 0.01:
            found.append(f"{self.false_plans:.1%} false plans")
        if self.traceback:
            found.append(f"a traceback: {self.traceback[-300:]}")
        return found


def unpack(source: Path, folder: Path, sample: int = 0) -> list[dict[str, str]]:
    """Unpack the inputs (all, or about `sample` of them, each kind among them) to `folder`; their manifest rows."""
    with (source / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    if sample:
        step = max(1, len(rows) // sample)
        first = {row["kind"]: number for number, row in reversed(list(enumerate(rows)))}
        rows = [row for number, row in enumerate(rows) if number % step == 0 or number in first.values()]
    wanted = {name_of(row) for row in rows}
    with tarfile.open(source / "inputs.tar.gz", errors="surrogateescape") as archive:
        members = [m for m in archive if m.name.removeprefix("./") in wanted]
        archive.extractall(folder, members, filter="data")
    return rows


def name_of(row: dict[str, str]) -> str:
    """The input's path as the file system has it (bytes that are no UTF-8 as surrogates)."""
    return os.fsdecode(base64.b64decode(row["path_b64"]))


def judge(source: Path, folder: Path, sample: int = 0, jobs: int = 0) -> Verdict:
    """Run everything and hold it against the manifest. `folder`: an empty one to work in."""
    rows = unpack(source, folder / "inputs", sample)
    command = [
        sys.executable,
        "-c",
        "from pipeline.cli import main; main()",
        "extract",
        str(folder / "inputs"),
        "--output",
        str(folder / "outputs"),
    ]
    started = time.perf_counter()
    done = subprocess.run(
        [*command, "--json", "--jobs", str(jobs)],
        capture_output=True,
        text=True,
        env={**os.environ, "HILO_CACHE": str(folder / "cache")},
    )
    verdict = Verdict(seconds=time.perf_counter() - started, exit_code=done.returncode)
    verdict.traceback = done.stderr if "Traceback" in done.stderr else ""
    try:
        summary = json.loads(done.stdout)
    except ValueError:
        verdict.traceback = done.stderr or "no summary"
        summary = {"lines": [], "problems": []}
    statuses = {line["path"]: STATUS[line["status"]] for line in summary["lines"]}
    said: dict[str, list[str]] = {}
    for problem in summary["problems"]:
        said.setdefault(problem["document"], []).append(f"{problem['code']}: {problem['message']}")
    for row in rows:
        name = printable_name(name_of(row))
        status = statuses.get(name, "")
        words = "; ".join(said.get(name, []))
        verdict.rows.append((row, status, as_expected(row, status, words), words))
    return verdict


def as_expected(row: dict[str, str], status: str, words: str) -> bool:
    """Whether a status is what the manifest expects, with the word that its check asks for."""
    if status not in {row["expected"], row["also_ok"]} or not status:
        return False
    for word in ("password-protected", "empty file"):
        if f"message says '{word}'" in row["check"] and status == "clear error" and word not in words:
            return False
    return True


def print_table(verdict: Verdict, verbose: bool = False) -> None:
    """One line a kind, then what was not expected."""
    kinds = sorted({row["kind"] for row, *_ in verdict.rows})
    print(f"{'kind':<18} {'inputs':>6} {'as expected':>11}   ended in")
    for kind in kinds:
        mine = [(status, ok) for row, status, ok, _ in verdict.rows if row["kind"] == kind]
        ends = ", ".join(f"{s or 'nothing'} {n}" for s, n in sorted(Counter(s for s, _ in mine).items()))
        print(f"{kind:<18} {len(mine):>6} {sum(ok for _, ok in mine):>11}   {ends}")
    print(f"{'all':<18} {len(verdict.rows):>6} {sum(ok for _, _, ok, _ in verdict.rows):>11}   {verdict.share():.2%}")
    print(
        f"bombs and encrypted {verdict.share('bomb', 'encrypted'):.1%}; false plans {verdict.false_plans:.2%}; ", end=""
    )
    print(f"{verdict.seconds:.1f} s; exit status {verdict.exit_code}")
    for row, status, ok, words in verdict.rows:
        if not ok or verbose:
            expected = " or ".join(filter(None, (row["expected"], row["also_ok"])))
            print(f"  {printable_name(name_of(row))[-70:]}: {status or 'nothing'}, expected {expected}. {words[:160]}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", type=Path, default=SHARED, help="folder with inputs.tar.gz and manifest.csv")
    parser.add_argument("--sample", type=int, default=0, help="about so many inputs instead of all")
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--verbose", action="store_true", help="a line for every input")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="nasty-") as folder:
        verdict = judge(options.set, Path(folder), options.sample, options.jobs)
    print_table(verdict, options.verbose)
    for fault in verdict.faults():
        print(f"MISSED: {fault}")
    return 1 if verdict.faults() else 0


if __name__ == "__main__":
    sys.exit(main())
