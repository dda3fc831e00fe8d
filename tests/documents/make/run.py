"""Makes the development set: `python tests/documents/make/run.py [kind…]`, e.g. `run.py kind1 second.kind5`; without names, all.

Every module `kind*.py` holds a tuple DOCUMENTS of `Made` and the functions that set them. Writes `dev/<split>/…`,
`dev/gold/…` and, when all kinds are made, `dev/index.csv`.
"""

from __future__ import annotations

import csv
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from content import DEV
from made import Made

HERE = Path(__file__).parent

KINDS = ("kind1", "kind2", "kind3", "kind4", "kind5", "kind6", "kind7", "kind8", "kind10")
AUTHORS = (
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
)


def documents(kinds: tuple[str, ...] = KINDS) -> list[Made]:
    found: list[Made] = []
    for kind in kinds:
        for name in (kind, f"second.{kind}", f"second.exam_{kind}", *_later(kind)):
            if HERE.joinpath(f"{name.replace('.', '/')}.py").exists():
                found += getattr(importlib.import_module(name), "DOCUMENTS", ())
    return found


def _later(kind: str) -> list[str]:
    """The modules of the later authors for a kind: `kind5`, or several (`kind5_es1`)."""
    return [
        f"{author}.{path.stem}"
        for author in AUTHORS
        for path in sorted(HERE.joinpath(author).glob(f"{kind}*.py"))
        if path.stem == kind or path.stem.startswith(f"{kind}_")
    ]


def write_index() -> None:
    with (DEV / "index.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(("stem", "kind", "file", "split", "language", "purpose", "source"))
        for d in documents():
            writer.writerow((d.stem, d.kind, d.file, d.split, ";".join(d.languages), d.purpose, d.source))


def main(names: list[str]) -> None:
    for made in documents(tuple(names) or KINDS):
        path = DEV / made.file
        path.parent.mkdir(parents=True, exist_ok=True)
        made.make(path)
        print(f"{made.file}: {path.stat().st_size // 1024} kB")
    write_index()


if __name__ == "__main__":
    main(sys.argv[1:])
