"""Tables and the reliability picture of docs/alignment.md from what `links_fit.py --report FILE` wrote.

python bench/links_report.py FILE [--picture docs/alignment_reliability.svg]

The picture is plain SVG written here: the same figures give the same bytes.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

PICTURE = Path(__file__).parent.parent / "docs" / "alignment_reliability.svg"
SIZE, EDGE = 360, 48
BINS = ((0.25, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.98), (0.98, 1.01))


def interval(hits: int, total: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z, share = 1.96, hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * np.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return float(max(0.0, middle - half)), float(min(1.0, middle + half))


def f1_interval(row: dict[str, Any], draws: int = 2000) -> tuple[float, float]:
    """95 % of F1 over links drawn anew (bootstrap): true links found or missed, and wrong ones."""
    found = round(row["recall"] * row["links"])
    wrong = round(found / row["precision"]) - found if row["precision"] else 0
    kinds = np.array([0] * found + [1] * (row["links"] - found) + [2] * wrong)
    draw = np.random.default_rng(row["links"])
    counts = np.array([np.bincount(draw.choice(kinds, len(kinds)), minlength=3) for _ in range(draws)])
    f1 = 2 * counts[:, 0] / np.maximum(1, 2 * counts[:, 0] + counts[:, 1] + counts[:, 2])
    return float(np.quantile(f1, 0.025)), float(np.quantile(f1, 0.975))


def reliability(rows: list[dict[str, Any]]) -> list[tuple[str, int, float, float, float, float]]:
    """For each bin: its name, rows, mean probability, share true and its interval."""
    p, y = (np.array([v for r in rows for v in r[key]]) for key in ("p", "y"))
    out = []
    for low, high in BINS:
        inside = (p >= low) & (p < high)
        if inside.any():
            hits = int(y[inside].sum())
            name = f"{low:g}–{min(high, 1):g}"
            out.append(
                (
                    name,
                    int(inside.sum()),
                    float(p[inside].mean()),
                    hits / int(inside.sum()),
                    *interval(hits, int(inside.sum())),
                )
            )
    return out


def picture(rows: list[dict[str, Any]]) -> str:
    """Share true over probability given, with intervals; the diagonal is perfect calibration."""

    def at(x: float, y: float) -> tuple[float, float]:
        return round(EDGE + x * SIZE, 1), round(EDGE / 2 + (1 - y) * SIZE, 1)

    (x0, y0), (x1, y1) = at(0, 0), at(1, 1)
    side = SIZE + 1.5 * EDGE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side:g} {side + 8:g}" font-family="sans-serif" font-size="11" '
        'role="img" aria-label="Reliability diagram: share of links that are right over the probability given">',
        f'<rect width="{side:g}" height="{side + 8:g}" fill="#fff"/>',
        f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="#999" stroke-dasharray="4 4"/>',
        f'<polyline points="{x0},{y1} {x0},{y0} {x1},{y0}" fill="none" stroke="#333"/>',
    ]
    for k in range(6):
        (x, _), (_, y) = at(k / 5, 0), at(0, k / 5)
        parts.append(f'<text x="{x}" y="{y0 + 16}" text-anchor="middle">{k / 5:g}</text>')
        parts.append(f'<text x="{x0 - 6}" y="{y + 4}" text-anchor="end">{k / 5:g}</text>')
    for name, count, given, true, low, high in reliability(rows):
        (x, y), (_, top), (_, bottom) = at(given, true), at(given, high), at(given, low)
        parts.append(f'<line x1="{x}" y1="{top}" x2="{x}" y2="{bottom}" stroke="#0b5394"/>')
        parts.append(
            f'<circle cx="{x}" cy="{y}" r="{3 + min(5, count**0.5 / 4):.1f}" fill="#0b5394"><title>{name}: {count} rows</title></circle>'
        )
    middle = x0 + SIZE / 2
    parts.append(f'<text x="{middle:g}" y="{y0 + 34}" text-anchor="middle">probability given</text>')
    parts.append(
        f'<text transform="translate(12 {y0 - SIZE / 2:g}) rotate(-90)" text-anchor="middle">share that is right</text>'
    )
    return "\n".join([*parts, "</svg>", ""])


def tables(result: dict[str, Any]) -> str:
    """The per-set table and the reliability table in Markdown."""
    names = [k.removesuffix("/full") for k in result if k.endswith("/full")]
    head = "pair | level | links | F1 (95 %) | precision | recall | auto: precision / share | ECE (by chance) | F1 thin | bare"
    lines = [f"| {head} |", "|" + "---|" * 10]
    for name in names:
        full = result[f"{name}/full"]
        low, high = f1_interval(full)
        cells = [
            name, full["level"], str(full["links"]), f"{full['f1']:.2f} ({low:.2f}–{high:.2f})", f"{full['precision']:.2f}",
            f"{full['recall']:.2f}", f"{full['auto_precision']:.2f} / {full['auto_share']:.2f}",
            f"{full['ece']:.3f} ({full['ece_by_chance']:.3f})",
            *(f"{result[f'{name}/{v}']['f1']:.2f}" for v in ("thin", "bare")),
        ]  # fmt: skip
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", "| probability | rows | mean given | right (95 %) |", "|---|---|---|---|"]
    for name, count, given, true, low, high in reliability([result[f"{n}/full"] for n in names]):
        lines.append(f"| {name} | {count} | {given:.3f} | {true:.3f} ({low:.2f}–{high:.2f}) |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", type=Path)
    parser.add_argument("--picture", type=Path, default=PICTURE)
    args = parser.parse_args()
    result = json.loads(args.report.read_text(encoding="utf-8"))
    args.picture.write_text(picture([v for k, v in result.items() if k.endswith("/full")]), encoding="utf-8")
    print(tables(result))


if __name__ == "__main__":
    main()
