"""Tables of a plan as plain text."""

from __future__ import annotations

import textwrap

from ninth.plan import Table


def columns(table: Table, widths: list[int], gap: int = 2, indent: int = 0, rule: str = "", air: bool = True) -> str:
    """Aligned columns of spaces; cells wrap inside their column."""
    lines: list[str] = []

    def put(row: list[str]) -> None:
        if len(row) == 1:
            lines.append(" " * indent + row[0])
            return
        cells = [
            textwrap.wrap(c.replace("\n", " "), w, break_long_words=False) or [""]
            for c, w in zip(row, widths, strict=True)
        ]
        for i in range(max(map(len, cells))):
            parts = [(c[i] if i < len(c) else "").ljust(w) for c, w in zip(cells, widths, strict=True)]
            lines.append((" " * indent + (" " * gap).join(parts)).rstrip())

    for row in table.head:
        put(row)
    if rule:
        lines.append(" " * indent + (" " * gap).join(rule * w for w in widths))
    for row in table.rows:
        put(row)
        if air:
            lines.append("")
    return "\n".join(lines).rstrip()


def pipes(table: Table, align: str = "---") -> str:
    """A Markdown table."""
    rows = [[c.replace("\n", "<br>") for c in row] for row in table.rows]
    head = "| " + " | ".join(table.head[0]) + " |"
    rule = "|" + "|".join([align] * len(table.widths)) + "|"
    return "\n".join([head, rule, *("| " + " | ".join(row) + " |" for row in rows)])
