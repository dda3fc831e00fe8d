"""What word processors leave in words and no reader sees: soft hyphens, non-breaking and double spaces."""

from __future__ import annotations

import re
from random import Random

from .ir import Document, Table

LONG = re.compile(r"\b([^\W\d_]{4,}[aeiouáéíóú])([^\W\d_aeiouáéíóúh][aeiouáéíóú][^\W\d_]{3,})\b")
DATE = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=[^\W\d]) (?=\d)")


def scatter(doc: Document, rng: Random, noise: list[str]) -> None:
    """Changes the cells of a plan's tables in place."""
    for block in doc.blocks:
        if not isinstance(block, Table) or block.role == "other":
            continue
        for line in block.lines:
            for cell in line.cells:
                if line.kind != "row" or not cell.text:
                    continue
                if "soft" in noise and rng.random() < 0.5:
                    cell.text = LONG.sub("\\1\u00ad\\2", cell.text, count=1)
                if "nbsp" in noise and rng.random() < 0.6:
                    cell.text = DATE.sub("\u00a0", cell.text)
                if "double" in noise and rng.random() < 0.2:
                    cell.text = cell.text.replace(" ", "  ", 1)
