"""Write the tables of docs/extraction.md anew: runs `python -m bench.extraction` for each split (some minutes)."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "extraction.md"
KINDS = {
    "1": "ruled tables", "2": "Gantt columns", "3": "borderless tables", "4": "narrative", "5": "prose",
    "6": "two languages", "7": "scans", "8": "spreadsheets, OpenDocument", "10": "no plan",
}  # fmt: skip
SPLITS = (
    "seventh",
    "exam",
    "sixteenth",
    "fifteenth",
    "fourteenth",
    "thirteenth",
    "twelfth",
    "eleventh",
    "tenth",
    "ninth",
    "eighth",
    "sixth",
    "fifth",
    "fourth",
    "third",
    "measure",
    "tune",
)


def printed(split: str) -> str:
    """What the bench prints. Only totals are used: nobody is to see the rows of the closed splits."""
    command = [sys.executable, "-m", "bench.extraction", "--split", split, "--json"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def table(output: str, split: str) -> str:
    figures = json.loads(output.strip().splitlines()[-1])
    documents = dict(re.findall(rf"^({split}\S*)\s+documents\s+(\d+)", output, re.M))
    lines = ["| kind | documents | rows | F1 | exact |", "|---|---|---|---|---|"]
    for key in sorted(figures, key=lambda k: int(k.rpartition("kind")[2] or 99) if "/" in k else 100):
        f, kind = figures[key], key.rpartition("kind")[2] if "/" in key else ""
        name = f"{kind} {KINDS[kind]}" if kind else "**all**"
        if f["rows"]:
            lines.append(f"| {name} | {documents[key]} | {f['rows']} | {f['f1']:.3f} | {f['exact']:.3f} |")
        else:
            lines.append(f"| {name} | {documents[key]} | 0 | {f['got']} rows extracted | |")
    return "\n".join(lines)


def confidence(outputs: dict[str, str]) -> str:
    lines = ["| documents | confidence | rows | wholly right |", "|---|---|---|---|"]
    for split, output in outputs.items():
        bands: dict[str, list[int]] = {"below 0.8": [0, 0], "0.8–0.9": [0, 0], "0.9 and more": [0, 0]}
        for band, right, rows in re.findall(r"(0\.\d): (\d+)/(\d+) right", output):
            name = "0.9 and more" if band == "0.9" else "0.8–0.9" if band == "0.8" else "below 0.8"
            bands[name][0] += int(rows)
            bands[name][1] += int(right)
        for name, (rows, right) in bands.items():
            lines.append(
                f"| {split} | {name} | {rows} | {right / rows:.2f} |" if rows else f"| {split} | {name} | 0 | |"
            )
    return "\n".join(lines)


def put(page: str, name: str, text: str) -> str:
    return re.sub(
        rf"<!-- {name} -->.*<!-- /{name} -->",
        lambda _: f"<!-- {name} -->\n\n{text}\n\n<!-- /{name} -->",
        page,
        flags=re.S,
    )


def main() -> None:
    outputs = {split: printed(split) for split in SPLITS}
    page = PAGE.read_text(encoding="utf-8")
    for split, output in outputs.items():
        page = put(page, split, table(output, split))
    PAGE.write_text(put(page, "confidence", confidence(outputs)), encoding="utf-8")


if __name__ == "__main__":
    main()
