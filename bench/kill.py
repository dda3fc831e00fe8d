"""kill -9 at random moments: of the run, then of its processes; what a rerun writes is the same, byte for byte.

    python -m bench.kill [--times 100] [--align] [--seed 1]

A reference run is made first and timed. Then, `--times` times each:

* a run on an empty cache is killed at a random moment of its life, and started again on what it left behind;
* one of a run's own processes (a child that reads, or the one that forks them) is killed, and the run goes on.

Both must end with the files of the reference. Exit status 1 where one does not.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "pipeline"
REAL = Path(__file__).resolve().parent.parent / "tests" / "documents" / "real"


PROGRAM = "import sys; sys.path.insert(0, sys.argv.pop(1)); from pipeline.cli import main; main()"


@dataclass
class Tally:
    """How many of the kills hit a living process, and what was not as in the reference."""

    runs: int = 0
    hits: int = 0
    differences: list[str] = field(default_factory=list)


class Trial:
    """Runs over a fixed set of documents, with a copy of the package as it is now, in a folder of its own."""

    def __init__(self, folder: Path, documents: Sequence[Path], align: bool) -> None:
        self.folder = folder
        self.inputs = folder / "inputs"
        self.inputs.mkdir()
        for path in documents:
            shutil.copy(path, self.inputs / path.name)
        shutil.copytree(PACKAGE, folder / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
        self.command = "run" if align else "extract"
        started = time.perf_counter()
        done = self.start("reference").wait()
        if done != 0:
            raise RuntimeError(f"the reference run ended with {done}")
        self.seconds = time.perf_counter() - started
        self.reference = digests(folder / "reference" / "outputs")

    def start(self, name: str) -> subprocess.Popen[bytes]:
        """A run with its own outputs and cache, in a folder `name`."""
        place = self.folder / name
        place.mkdir(exist_ok=True)
        program = [sys.executable, "-c", PROGRAM, str(self.folder), self.command, "../inputs"]
        return subprocess.Popen(
            [*program, "--output", "outputs", "--jobs", "2", "--quiet", "--wait", "10"],
            cwd=place,
            env={**os.environ, "HILO_CACHE": str(place / "cache")},
            stdout=subprocess.DEVNULL,
            stderr=(place / "stderr").open("ab"),
        )

    def compare(self, name: str, tally: Tally) -> None:
        found = digests(self.folder / name / "outputs")
        for path in sorted(found.keys() | self.reference.keys()):
            if found.get(path) != self.reference.get(path):
                tally.differences.append(f"{name}: {path}")
        said = (self.folder / name / "stderr").read_text(errors="replace").strip()
        if said:
            tally.differences.append(f"{name}: {said[-300:]}")
        shutil.rmtree(self.folder / name)

    def kill_run(self, number: int, moment: float, tally: Tally) -> None:
        """Kill a run after `moment` seconds, run again, compare."""
        run = self.start(f"k{number}")
        time.sleep(moment)
        tally.hits += run.poll() is None
        run.send_signal(signal.SIGKILL)
        run.wait()
        again = self.start(f"k{number}").wait()
        tally.runs += 1
        if again != 0:
            tally.differences.append(f"k{number}: the rerun ended with {again}")
        self.compare(f"k{number}", tally)

    def kill_child(self, number: int, moment: float, chance: random.Random, tally: Tally) -> None:
        """Kill one of a run's processes after `moment` seconds, let it go on, compare."""
        run = self.start(f"c{number}")
        time.sleep(moment)
        if family := list(descendants(run.pid)):
            try:
                os.kill(chance.choice(family), signal.SIGKILL)
                tally.hits += 1
            except ProcessLookupError:
                pass
        ended = run.wait()
        tally.runs += 1
        if ended != 0:
            tally.differences.append(f"c{number}: the run ended with {ended}")
        self.compare(f"c{number}", tally)


def digests(folder: Path) -> dict[str, str]:
    """Every file of a folder with the hash of its bytes."""
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in folder.rglob("*")
        if p.is_file()
    }


def descendants(pid: int) -> Iterator[int]:
    """Processes that came from `pid` (Linux)."""
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue
        for child in children:
            yield int(child)
            yield from descendants(int(child))


def torment(documents: Sequence[Path], times: int, seed: int, align: bool, folder: Path) -> tuple[Tally, Tally, float]:
    """Kill runs and processes `times` times each; what came of it, and how long an undisturbed run takes."""
    chance = random.Random(seed)
    trial = Trial(folder, documents, align)
    runs, children = Tally(), Tally()
    for number in range(times):
        trial.kill_run(number, chance.uniform(0, trial.seconds), runs)
        trial.kill_child(number, chance.uniform(0, trial.seconds), chance, children)
    return runs, children, trial.seconds


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--align", action="store_true", help="whole runs; without it, up to the dataset")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="kill-") as folder:
        documents = sorted(REAL.glob("plan-*"))
        runs, children, seconds = torment(documents, options.times, options.seed, options.align, Path(folder))
    print(f"undisturbed run: {seconds:.1f} s, {len(documents)} documents")
    for what, tally in (("runs killed", runs), ("processes killed", children)):
        print(f"{what}: {tally.runs}, of them alive when hit: {tally.hits}; different files: {len(tally.differences)}")
        for difference in tally.differences[:20]:
            print(f"  {difference}")
    return 1 if runs.differences or children.differences else 0


if __name__ == "__main__":
    sys.exit(main())
