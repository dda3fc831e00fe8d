"""The continuity report: one HTML file that needs nothing else, in Spanish and English, the same bytes for the same dataset.

Both languages are in the page; two radio buttons and CSS show one of them, so the switch works without scripts. The one
small script (filter, arrow keys, print) is named by its hash in the page's own content policy: nothing else can run.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from pipeline.errors import OutputError
from pipeline.model.dataset import Dataset
from pipeline.report.attention import percent
from pipeline.report.display import is_capitals, seen, shortened
from pipeline.report.reasons import reasons
from pipeline.report.sections import page_content
from pipeline.report.svg import MARKS, asset
from pipeline.report.texts import edition_text, family_title
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import LANGUAGES, Said, number, said, said_n, translator

FILE_NAME = "report.html"


def write_report(
    dataset: Dataset, folder: Path, lang: str = "es", previous: Dataset | None = None,
    settings: ReportSettings | None = None,
) -> Path:  # fmt: skip
    """Write `report.html` into `folder` and give its path.

    `lang`: the language shown first. `previous`: the dataset of the last run, for what changed since. Raises OutputError
    where the file cannot be written, SettingsError for an unknown language.
    """
    text = report_html(dataset, lang, previous, settings or ReportSettings())
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}", "Choose another folder or free the file."
        ) from error
    return path


def report_html(dataset: Dataset, lang: str, previous: Dataset | None, settings: ReportSettings) -> str:
    """The report as text."""
    translator(lang)
    script = _no_blank_lines(asset("report.js"))
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    html = _environment().get_template("report.html").render(
        lang=lang,
        style=Markup(_tight(asset("hilo.css") + asset("figures.css") + asset("report.css"))),
        script=Markup(script),
        script_hash=f"sha256-{digest}",
        **page_content(dataset, previous, settings),
    )  # fmt: skip
    return _no_blank_lines(html) + "\n"


def _no_blank_lines(text: str) -> str:
    return re.sub(r"\n\s*\n", "\n", text)


def _tight(css: str) -> str:
    """A style sheet without comments and indents."""
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", css, flags=re.S)).strip()


@cache
def _environment() -> Environment:
    env = Environment(
        loader=PackageLoader("pipeline.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(
        say=say,
        say_or_none=lambda words: say(words) if words.es else say(said("(nothing)")),
        seen=seen,
        short=shortened,
        num=lambda n: Said(*(number(n, lang) for lang in LANGUAGES)),
        reasons=reasons,
    )
    shared: dict[str, Any] = {
        "t": said,
        "tn": said_n,
        "marks": {k: Markup(v) for k, v in MARKS.items()},
        "edition_text": edition_text,
        "family_title": family_title,
        "is_capitals": is_capitals,
        "percent": percent,
    }
    env.globals.update(shared)
    return env


def say(words: Said | str) -> Markup:
    """A text for the page, escaped: once where both languages read alike, else in each language (CSS shows one)."""
    if isinstance(words, str):
        return escape(words)
    if words.same:
        return escape(words.es)
    return Markup("").join(Markup("<span class=t lang={}>{}</span>").format(lang, words[lang]) for lang in LANGUAGES)
