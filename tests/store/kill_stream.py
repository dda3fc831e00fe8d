"""Kills a writer of decisions in mid-stream, again and again; prints what each writer was told is safe.

Usage: kill_stream.py DATABASE TIMES. Each round forks a writer that records decisions one after the other and says
each one on a pipe once `record` has returned; after a few milliseconds it gets SIGKILL. The next writer first sends
the form again that was not acknowledged, as a browser would. The last line is the JSON list of acknowledged requests.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from pipeline.model.dataset import Decision
from pipeline.store.journal import Journal, act_of


def write(path: Path, pipe: int, first: int) -> None:
    journal = Journal(path)
    for n in range(first, first + 100_000):
        row = Decision(
            f"a{n}", f"b{n}", "x" * 300, "y" * 300, "confirmed", "continues", "", "Ana", f"2026-01-01T{n:08}Z"
        )
        journal.record([act_of(row, f"r{n}")], {f"a{n}--b{n}": 0})
        os.write(pipe, f"{n}\n".encode())


def main(path: Path, times: int) -> None:
    draw = random.Random(20)
    acknowledged: list[int] = []
    for _ in range(times):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            write(path, writing, len(acknowledged))
        os.close(writing)
        select.select([reading], [], [], 10)  # the kill falls into the stream, not into its start
        time.sleep(draw.uniform(0, 0.012))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as file:
            acknowledged += [int(line) for line in file.read().split()]
    print(json.dumps(acknowledged))


main(Path(sys.argv[1]), int(sys.argv[2]))
