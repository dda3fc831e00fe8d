"""All settings of a run, and their loading from one TOML file: a section a stage, unknown names are refused."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from pipeline.errors import SettingsError
from pipeline.settings.alignment import AlignSettings
from pipeline.settings.limits import LimitSettings
from pipeline.settings.reading import ReadSettings

_SECTIONS: dict[str, type[Any]] = {"reading": ReadSettings, "limits": LimitSettings, "alignment": AlignSettings}


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What a run does. `formats`: files written beside the CSV; `lang`: language shown first in report.html."""

    reading: ReadSettings = field(default_factory=ReadSettings)
    limits: LimitSettings = field(default_factory=LimitSettings)
    alignment: AlignSettings = field(default_factory=AlignSettings)
    formats: tuple[str, ...] = ("csv",)
    lang: str = "es"


def load_settings(path: Path | None) -> RunSettings:
    """Settings from a TOML file with the sections `[reading]`, `[limits]`, `[alignment]`; defaults where none is given.

    Raises SettingsError where the file cannot be read, or holds an unknown name or a value of the wrong kind.
    """
    if path is None:
        return RunSettings()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings file {path} cannot be read: {error.strerror}", "Check its path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is no TOML file: {error}", "Correct the line that is named.") from error
    unknown = set(data) - {*_SECTIONS}
    if unknown:
        raise SettingsError(f"{path}: unknown section {sorted(unknown)[0]!r}", f"Sections are {', '.join(_SECTIONS)}.")
    return RunSettings(**{name: _section(path, name, kind, data.get(name, {})) for name, kind in _SECTIONS.items()})


def _section(path: Path, name: str, kind: type[Any], values: dict[str, Any]) -> Any:
    known = {f.name: f for f in fields(kind)}
    for key, value in values.items():
        if key not in known:
            raise SettingsError(f"{path}: [{name}] has no setting {key!r}", f"It knows {', '.join(known)}.")
        if "Path" in str(known[key].type):
            values = {**values, key: Path(value)}
    try:
        return kind(**values)
    except TypeError as error:
        raise SettingsError(f"{path}: [{name}] {error}", "Correct the value.") from error
