"""All benchmarks in one go, each a table: `make bench`. The machine and the versions stand first.

    python -m bench.run [--quick]

Tools to compare with are taken if they are installed (`bench.peers` says how); data that is not there is said.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from bench.peers import SHARED as TABLES


def machine() -> str:
    """Processor, memory, system and versions in one line."""
    model, memory = platform.machine(), ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
        memory = f", {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"
    libraries = ", ".join(f"{n} {version(n)}" for n in ("hilo-plans", "pypdfium2", "pdfplumber", "pikepdf"))
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{model}, {os.cpu_count()} processors{memory}{load}; Python {platform.python_version()}; {libraries}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="without growth beyond 100 documents")
    options = parser.parse_args(arguments)
    print(machine(), flush=True)
    sizes = ["10", "100"] if options.quick else ["10", "100", "1000", "10000"]
    parts = [("Start-up and isolation", ["bench.startup"]), ("Speed of reading PDF", ["bench.pdf_speed"])]
    if (TABLES / "score.py").exists():
        parts.append(("Tables in PDF, side by side", ["bench.peers"]))
    else:
        print(f"no tables to compare on: {TABLES} is not there")
    parts.append(("Growth", ["bench.scale", "--sizes", *sizes]))
    failed = 0
    for title, command in parts:
        print(f"\n## {title}\n", flush=True)
        failed += subprocess.run([sys.executable, "-m", *command]).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
