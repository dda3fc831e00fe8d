"""Write the pages of the manual that are made from the code: docs/dataset.md, docs/dataset.es.md, docs/commands.md.

python .ci/reference.py          writes them
python .ci/reference.py --check  says which are out of date (exit status 1)
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from typer.main import get_command, get_command_from_info
from typer.models import CommandInfo

ROOT = Path(__file__).resolve().parent.parent
MADE = "<!-- Made by `python .ci/reference.py` from the code: change pipeline/vocabulary/dataset.toml or the command. -->\n"

INTRO = {
    "en": """# The dataset

`hilo run` writes one folder. It is a [Data Package](https://datapackage.org) (Frictionless, version 2): `datapackage.json`
describes every file and field in English and Spanish, and `hilo check outputs` or
`frictionless validate outputs/datapackage.json` says whether the files are what it says they are.

All CSV: UTF-8, comma, RFC 4180 quoting, `\\n` line ends, header row, ISO 8601 dates, empty cell = missing. Lists inside a
cell are separated by `;`. Rows are sorted by plan year, language, document, then reading order, so that two runs over the
same documents give byte-identical files. How to load it in pandas, polars, DuckDB, R and Excel: [using.md](using.md).

**Version {version} of the contract.** The version follows semantic versioning: a field or value taken away or changed in
meaning raises the first number, an addition the second. 1.1.0 added `xlsx`, `ods` and `odt` to the values of
`documents.format`, because spreadsheets and LibreOffice documents are read as well.

Other formats hold the same tables, cell by cell (`--format parquet,xlsx,sqlite,jsonl`):

| format | files | lists | `extra` | missing |
|---|---|---|---|---|
| CSV | `<table>.csv` | joined by `;` | JSON object | empty |
| Parquet | `<table>.parquet` | lists | JSON text | null |
| JSON lines | `<table>.jsonl` | arrays | object | null |
| SQLite | `dataset.sqlite` | JSON arrays | JSON object | NULL |
| Excel | `dataset.xlsx` | joined by `; ` | JSON text | empty |

Beside the tables lie `report.html` (the continuity report), `provenance.json` (page, box and characters of every field),
`rules.json` (how every value was found) and `texts/` (the documents' text as read, which `source_start` and `source_end`
count in). The review page uses them; they are not part of the contract.
""",
    "es": """# El conjunto de datos

`hilo run` escribe una carpeta. Es un [Data Package](https://datapackage.org) (Frictionless, versión 2): `datapackage.json`
describe cada archivo y cada campo en español e inglés, y `hilo check outputs` o
`frictionless validate outputs/datapackage.json` dice si los archivos son lo que allí se dice.

Todos los CSV: UTF-8, coma, comillas según RFC 4180, fin de línea `\\n`, fila de encabezado, fechas ISO 8601, celda vacía =
dato que falta. Las listas dentro de una celda van separadas por `;`. Las filas se ordenan por año del plan, idioma,
documento y orden de lectura, de modo que dos ejecuciones sobre los mismos documentos dan archivos idénticos byte a byte.
Cómo cargarlo en pandas, polars, DuckDB, R y Excel: [using.md](using.md).

**Versión {version} del contrato.** La versión es semántica: quitar un campo o un valor, o cambiar su significado, sube el
primer número; agregar, el segundo. La 1.1.0 agregó `xlsx`, `ods` y `odt` a los valores de `documents.format`, porque
también se leen hojas de cálculo y documentos de LibreOffice.

Los demás formatos contienen las mismas tablas, celda por celda (`--format parquet,xlsx,sqlite,jsonl`):

| formato | archivos | listas | `extra` | dato que falta |
|---|---|---|---|---|
| CSV | `<tabla>.csv` | unidas con `;` | objeto JSON | vacío |
| Parquet | `<tabla>.parquet` | listas | texto JSON | null |
| JSON lines | `<tabla>.jsonl` | arreglos | objeto | null |
| SQLite | `dataset.sqlite` | arreglos JSON | objeto JSON | NULL |
| Excel | `dataset.xlsx` | unidas con `; ` | texto JSON | vacío |

Junto a las tablas están `report.html` (el informe de continuidad), `provenance.json` (página, recuadro y caracteres de
cada campo), `rules.json` (cómo se halló cada valor) y `texts/` (el texto de los documentos tal como se leyó, en el que
cuentan `source_start` y `source_end`). Los usa la página de revisión; no forman parte del contrato.
""",
}
HEADS = {
    "en": ("field", "title", "type", "meaning", "Values of", "key", "refers to", "unit", "open vocabulary"),
    "es": (
        "campo",
        "título",
        "tipo",
        "significado",
        "Valores de",
        "clave",
        "remite a",
        "unidad",
        "vocabulario abierto",
    ),
}


def dataset_page(lang: str) -> str:
    """The data dictionary as Markdown."""
    from pipeline.store.columns import TABLES
    from pipeline.store.dictionary import contract_version, entries, table_words

    field, title, kind, meaning, values_of, key, refers, unit, is_open = HEADS[lang]
    out = [MADE, INTRO[lang].replace("{version}", contract_version())]
    for spec in TABLES:
        words = table_words(spec.name, lang)
        out.append(f"\n## {spec.name}.csv: {words.title.lower()}\n\n{words.description}\n")
        out.append(f"| {field} | {title} | {kind} | {meaning} |\n|---|---|---|---|")
        for entry in entries(spec.name):
            column, text = entry.column, entry.words(lang)
            marks = [entry.type_text(lang)]
            marks += [f"**{key}**"] if column.key else []
            marks += [f"{refers} `{column.refers_to}`"] if column.refers_to else []
            marks += [f"{unit}: {entry.unit_text(lang)}"] if entry.unit else []
            out.append(f"| `{column.name}` | {text.title} | {'; '.join(marks)} | {_cell(text.description)} |")
        for entry in entries(spec.name):
            meanings = entry.values(lang)
            if meanings:
                note = "" if entry.column.vocabulary else f" ({is_open})"
                told = "; ".join(f"`{value}` {text}" for value, text in meanings.items())
                out.append(f"\n{values_of} `{entry.column.name}`{note}: {told}.")
    return "\n".join(out) + "\n"


COMMANDS_INTRO = """# Commands

Every command answers `--help`. Errors are one sentence and one piece of advice; a traceback is a bug.

| exit status | meaning |
|---|---|
| 0 | all well |
| 1 | nothing could be done: no input, or the output folder cannot be written |
| 2 | some documents failed, the others are written; `problems.csv` says which and why |
| 3 | `hilo check` found faults in a dataset |
| 64 | wrong use: an option or a settings file |
| 70 | a fault of hilo itself; the message names a file with the details |
| 130 | interrupted; run again to go on where it stopped |
"""
SETTINGS_INTRO = """
## Settings file

`hilo run --settings hilo.toml`: sections and names below; unknown names are refused, values are checked when read.
"""


def commands_page() -> str:
    """Every command with its arguments and options, and every setting."""
    out = [MADE, COMMANDS_INTRO]
    for name, command in commands():
        out.append(f"\n## hilo {name}\n\n{_prose(command.help or '')}\n")
        out.append("| argument, option | meaning | default |\n|---|---|---|")
        for parameter in command.params:
            if parameter.name != "help":
                out.append(_parameter(parameter))
    out.append(SETTINGS_INTRO)
    out += _settings()
    return "\n".join(out) + "\n"


def commands() -> Iterator[tuple[str, Any]]:
    """Name and click command of every command and subcommand. One whose module is absent is left out."""
    from importlib import import_module

    import typer

    from pipeline.cli import COMMANDS

    for name, (place, _) in COMMANDS.items():
        module, attribute = place.split(":")
        target = getattr(import_module(module), attribute)
        if isinstance(target, typer.Typer):
            for sub, command in get_command(target).commands.items():  # type: ignore[attr-defined]
                yield f"{name} {sub}", command
        else:
            info = CommandInfo(name=name, callback=target)
            yield name, get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)


def _parameter(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        name = f"`{parameter.metavar or parameter.name.upper()}`"
    else:
        names = [*parameter.opts, *parameter.secondary_opts]
        name = ", ".join(f"`{n}`" for n in names)
    default = parameter.default
    if callable(default) or default is None or default == "" or default is False:
        shown = ""
    else:
        shown = f"`{default}`" if default is not True else "yes"
    return f"| {name} | {_cell(parameter.help or '')} | {shown} |"


def _settings() -> Iterator[str]:
    from pipeline.settings.run import _SECTIONS

    for section, kind in _SECTIONS.items():
        yield f"\n### [{section}]\n\n{_prose(inspect.getdoc(kind) or '')}\n\n| setting | default |\n|---|---|"
        built = kind()
        for f in fields(kind):
            value = getattr(built, f.name)
            yield f"| `{f.name}` | {'' if value is None else f'`{value}`'} |"


def _prose(text: str) -> str:
    return inspect.cleandoc(text)


def _cell(text: str) -> str:
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(text.replace("|", "\\|").split())


PAGES = {
    "docs/dataset.md": lambda: dataset_page("en"),
    "docs/dataset.es.md": lambda: dataset_page("es"),
    "docs/commands.md": commands_page,
}


def main() -> int:
    check = "--check" in sys.argv[1:]
    stale = []
    for name, make in PAGES.items():
        path, text = ROOT / name, make()
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not check:
                path.write_text(text, encoding="utf-8")
    if stale:
        print(f"{'out of date' if check else 'written'}: {', '.join(stale)}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
