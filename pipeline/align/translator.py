"""Apertium, where it is installed and asked for: Spanish texts in English words, beside what the glossary says.

Apertium is a program of its own (GPL), run as a process; hilo neither brings nor needs it. It works by rules, so that one
version of its dictionaries always gives the same text; their hash is part of the name.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from pipeline.align.kept import Kept
from pipeline.errors import SettingsError
from pipeline.text.clean import collapse

SOURCE = "es"
_MODE = "spa-eng"
_AT_ONCE = 500
_SECONDS = 120
"""For `_AT_ONCE` texts, of which it takes some 500 in a second of processor time."""
_DATA = re.compile(r"'(/[^']+)'")
_HINT = 'Install apertium and apertium-eng-spa (Debian: `apt install apertium-eng-spa`), or set translator = "".'


class Translator:
    """Translates from `SOURCE` to English; `name` says which program and dictionaries ran and keys the cache.

    Raises SettingsError where Apertium or its pair spa-eng is not installed or does not answer.
    """

    def __init__(self, cache: Path | None = None) -> None:
        program = shutil.which("apertium")
        if program is None:
            raise SettingsError("the translator apertium is not installed", _HINT, code="translator_missing")
        self._program = program
        self.name = f"apertium {_MODE} {_version(program)}"
        self._kept = Kept(cache, "translations", self.name)
        self._known: dict[str, str] = {}

    def translations(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Each text in English, in the order given; each distinct text is translated once."""
        missing = list(dict.fromkeys(t for t in texts if t not in self._known))
        self._known.update({t: v.decode("utf-8") for t, v in self._kept.read(missing).items()})
        fresh = [t for t in missing if t not in self._known]
        for start in range(0, len(fresh), _AT_ONCE):
            part = fresh[start : start + _AT_ONCE]
            found = dict(zip(part, self._run(part), strict=True))
            self._known.update(found)
            self._kept.write({t: v.encode("utf-8") for t, v in found.items()})
        return tuple(self._known[t] for t in texts)

    def _run(self, texts: list[str]) -> list[str]:
        """One process for many texts, a paragraph each."""
        given = "".join(f"{collapse(t) or '-'}\n\n" for t in texts)
        try:
            done = subprocess.run(
                [self._program, "-u", _MODE],
                input=given.encode("utf-8", "replace"),
                capture_output=True,
                timeout=_SECONDS,
                check=True,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise SettingsError(f"the translator apertium failed: {error}", _HINT, code="translator_failed") from error
        lines = done.stdout.decode("utf-8", "replace").split("\n\n")
        if len(lines) != len(texts) + 1:
            raise SettingsError(
                f"the translator apertium gave {len(lines) - 1} texts for {len(texts)}", _HINT, code="translator_failed"
            )
        return [collapse(line) for line in lines[:-1]]


def _version(program: str) -> str:
    """The program's version and a hash of the pair's data. Raises SettingsError where the pair is not there."""
    modes = Path(program).resolve().parent.parent / "share" / "apertium" / "modes" / f"{_MODE}.mode"
    try:
        mode = modes.read_text(encoding="utf-8")
        shown = subprocess.run([program, "-V"], capture_output=True, timeout=10, check=True).stdout.decode()
        data = hashlib.sha256(mode.encode())
        for file in _DATA.findall(mode):
            data.update(Path(file).read_bytes())
    except (OSError, subprocess.SubprocessError) as error:
        raise SettingsError(
            f"the translator apertium has no pair {_MODE} that can be used: {error}", _HINT, code="translator_missing"
        ) from error
    return f"{shown.split()[-1]} {data.hexdigest()[:8]}"


def load_translator(choice: str, cache: Path | None = None) -> Translator | None:
    """The translator of that name; None for "". Raises SettingsError."""
    return Translator(cache) if choice else None
