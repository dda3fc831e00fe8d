"""Finds every text that the package marks for translation, with Babel's extractors for Python and Jinja2."""

from __future__ import annotations

from pathlib import Path

from babel.messages.extract import extract_from_dir

PACKAGE = Path(__file__).parents[2] / "pipeline"
KEYWORDS = {
    "N_": None, "said": None, "said_n": (1, 2), "t": None, "tn": (1, 2), "_": None, "gettext": None, "ngettext": (1, 2),
}  # fmt: skip


def marked_texts(package: Path = PACKAGE) -> dict[str | tuple[str, str], str]:
    """Text (or singular and plural) → the file where it first stands."""
    found: dict[str | tuple[str, str], str] = {}
    methods = [("**/templates/**.html", "jinja2"), ("**.py", "python")]
    for name, _, message, _, _ in extract_from_dir(str(package), methods, keywords=KEYWORDS):
        key = tuple(message) if isinstance(message, (tuple, list)) else message
        if key and all(key if isinstance(key, tuple) else [key]):
            found.setdefault(key, name)
    return found
