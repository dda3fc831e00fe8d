"""`hilo plot`: the report's figures as files of their own, SVG or PNG, in one language.

SVG is what the report draws. PNG is that SVG rendered by resvg through vl-convert (BSD-3-Clause, the extra `[plots]`), at
two pixels a point, less where the picture would be too tall to open.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline.errors import OutputError, PipelineError, SettingsError
from pipeline.model.dataset import Dataset
from pipeline.report.charts import tally_svg
from pipeline.report.counts import by_area, by_lead
from pipeline.report.matrixpicture import matrix_svg
from pipeline.report.story import Story, story_of
from pipeline.report.svg import Canvas
from pipeline.report.threadpicture import threads_svg
from pipeline.settings.report import ReportSettings
from pipeline.text.i18n import said, translator

Drawing = Callable[[Story, str, ReportSettings], str]
PLOTS: dict[str, Drawing] = {
    "matrix": matrix_svg,
    "threads": threads_svg,
    "areas": lambda story, lang, _: tally_svg(by_area(story), lang),
    "leads": lambda story, lang, _: tally_svg(by_lead(story), lang),
}
PNG_SCALE = 2.0
TALLEST_PNG = 20_000


def plot_svg(kind: str, dataset: Dataset, lang: str = "es", settings: ReportSettings | None = None) -> str:
    """One of PLOTS as SVG text. Raises SettingsError for a figure or a language that there is not."""
    if kind not in PLOTS:
        raise SettingsError(f"{kind!r} is not a figure that hilo draws", f"Use one of: {', '.join(PLOTS)}.")
    translator(lang)
    story = story_of(dataset)
    if not story.items:
        canvas = Canvas(420, 60, lang, False)
        canvas.text(16, 35, said("This dataset holds no activities."))
        return canvas.svg(said("No activities"))
    return PLOTS[kind](story, lang, settings or ReportSettings())


def save_plot(kind: str, dataset: Dataset, path: Path, lang: str = "es") -> Path:
    """Write the figure to `path`; its ending, .svg or .png, says which. Gives the path.

    Raises SettingsError for another ending, OutputError where the file cannot be written, PipelineError where vl-convert
    is needed and not installed.
    """
    ending = path.suffix.lower()
    if ending not in {".svg", ".png"}:
        raise SettingsError(f"{path.name}: hilo draws .svg and .png", "Give the output file one of these endings.")
    svg = plot_svg(kind, dataset, lang)
    data = svg.encode() if ending == ".svg" else png_of(svg)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}", "Choose another place or free the file."
        ) from error
    return path


def png_of(svg: str) -> bytes:
    """The SVG as PNG. Raises PipelineError where vl-convert is not installed or the picture is too tall."""
    try:
        from vl_convert import svg_to_png
    except ImportError as error:
        raise PipelineError(
            "PNG needs the package vl-convert-python, which is not installed",
            'Run `pip install "hilo-plans[plots]"`, or write the figure as .svg.',
            code="plots_missing",
        ) from error
    height = float(svg.split(' height="', 1)[1].split('"', 1)[0])
    if height > 2 * TALLEST_PNG:
        raise PipelineError(
            f"the figure is {height:.0f} points tall, too tall for a PNG", "Write it as .svg.", code="figure_too_tall"
        )
    return bytes(svg_to_png(svg, scale=min(PNG_SCALE, TALLEST_PNG / height)))
