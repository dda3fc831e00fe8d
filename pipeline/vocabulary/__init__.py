"""What words mean, as data: one small TOML file a subject, in Spanish and English, loaded once when first asked for."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def vocabulary(name: str) -> dict[str, Any]:
    """The content of `pipeline/vocabulary/<name>.toml`. The result is shared: read it, never change it."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
