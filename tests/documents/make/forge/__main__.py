"""python -m forge --seeds 1-200 --out DIR [--layout X] [--container Y] [--describe]"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from .choices import CONTAINERS
from .make import document


def _seeds(text: str) -> list[int]:
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="forge", description=__doc__)
    parser.add_argument("--seeds", default="1-20", help="such as 1-200 or 3,7,12-15")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layout", default="", choices=["", *CONTAINERS])
    parser.add_argument(
        "--container", default="", choices=["", "pdf", "docx", "html", "xlsx", "md", "tsv", "txt", "ods", "odt"]
    )
    parser.add_argument("--describe", action="store_true", help="print the choices of each document")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    lines = []
    for seed in _seeds(args.seeds):
        lines.append(document(seed, args.out, args.layout, args.container))
        if args.describe:
            print(" ".join(f"{k}={v}" for k, v in lines[-1].items() if v not in ("", "False")))
    with (args.out / "index.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


if __name__ == "__main__":
    main()
