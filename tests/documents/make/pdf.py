"""How the invented plans are set as PDF: pages, covers, paragraphs and ruled tables, the same bytes on every run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from content import Doc
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer, Table

rl_config.invariant = 1
FONTS = Path("/usr/share/fonts/truetype")
for _name, _file in {
    "Sans": "liberation2/LiberationSans",
    "Serif": "liberation2/LiberationSerif",
    "DejaVu": "dejavu/DejaVuSans",
}.items():
    bold = "-Bold"
    regular = "" if _name == "DejaVu" else "-Regular"
    pdfmetrics.registerFont(TTFont(_name, str(FONTS / f"{_file}{regular}.ttf")))
    pdfmetrics.registerFont(TTFont(f"{_name}-Bold", str(FONTS / f"{_file}{bold}.ttf")))
    pdfmetrics.registerFontFamily(_name, normal=_name, bold=f"{_name}-Bold", italic=_name, boldItalic=f"{_name}-Bold")
pdfmetrics.registerFontFamily("Helvetica", "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique")
pdfmetrics.registerFontFamily("Times-Roman", "Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic")


@dataclass
class Look:
    """The look of one document. `columns` > 1: text runs over that many columns."""

    font: str = "Helvetica"
    size: float = 10
    page: tuple[float, float] = A4
    margin: float = 56
    header: str = ""
    footer: str = "{page}"
    accent: str = "#1f3d5c"
    shade: str = "#dde5ee"
    columns: int = 1
    rotated: bool = False
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def bold(self) -> str:
        return {"Times-Roman": "Times-Bold"}.get(self.font, f"{self.font}-Bold")

    def style(self, size: float = 0, bold: bool = False, **more: object) -> ParagraphStyle:
        points = size or self.size
        return ParagraphStyle(
            f"s{points}{bold}{sorted(more)}",
            fontName=self.bold if bold else self.font,
            fontSize=points,
            leading=points * 1.22,
            **more,
        )

    def text(
        self, words: str, size: float = 0, bold: bool = False, before: float = 0, after: float = 4, **more: object
    ) -> Paragraph:
        return Paragraph(_marked(words), self.style(size, bold, spaceBefore=before, spaceAfter=after, **more))

    def cell(self, words: str, size: float = 0, bold: bool = False, **more: object) -> Paragraph:
        return Paragraph(_marked(words), self.style(size or self.size - 1.5, bold, **more))


def _marked(words: str) -> str:
    """Escapes text, keeping the few tags that content files may use."""
    safe = escape(words)
    for tag in ("b", "i", "super", "sup", "strike"):
        safe = safe.replace(f"&lt;{tag}&gt;", f"<{tag}>").replace(f"&lt;/{tag}&gt;", f"</{tag}>")
    return safe.replace("&lt;br/&gt;", "<br/>")


def build(path: Path, story: Sequence[Flowable], look: Look, title: str = "", author: str = "") -> None:
    """Writes the PDF. A rotated look draws sideways on a portrait page that says /Rotate 90, as scanners and printers do."""
    width = look.page[0]
    upright = landscape(look.page) if look.rotated else look.page
    m = look.margin
    gap = 18
    frame_width = (upright[0] - 2 * m - gap * (look.columns - 1)) / look.columns
    frames = [
        Frame(
            m + i * (frame_width + gap),
            m,
            frame_width,
            upright[1] - 2 * m,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        for i in range(look.columns)
    ]

    def decorate(canvas: object, template: BaseDocTemplate) -> None:
        c = template.canv
        if look.rotated:
            c.translate(width, 0)
            c.rotate(90)
        c.setFont(look.font, 7.5)
        if look.header:
            c.drawString(m, upright[1] - m + 14, look.header)
            c.setLineWidth(0.3)
            c.line(m, upright[1] - m + 9, upright[0] - m, upright[1] - m + 9)
        if look.footer:
            c.drawCentredString(upright[0] / 2, m - 24, look.footer.format(page=template.page))

    template = BaseDocTemplate(str(path), pagesize=look.page, title=title, author=author, invariant=1)
    template.addPageTemplates(PageTemplate("page", frames, onPage=decorate, pagesize=look.page))
    template.build(list(story))
    if look.rotated:  # reportlab sets the rotation anew on every page: the same number of bytes keeps the offsets right
        path.write_bytes(path.read_bytes().replace(b"/Rotate 0 /", b"/Rotate 90/"))


def cover(doc: Doc, look: Look, centred: bool = True) -> list[Flowable]:
    """Body, title, and the paragraphs of the content's `intro` (a line `## x` there is a heading)."""
    align = TA_CENTER if centred else TA_LEFT
    story: list[Flowable] = [look.text(doc.one("body"), look.size + 1, False, alignment=align)]
    story.append(
        look.text(doc.one("title"), look.size + 6, True, 6, 10, alignment=align, textColor=colors.HexColor(look.accent))
    )
    for line in doc.all("subtitle"):
        story.append(look.text(line, look.size, False, 0, 8, alignment=align))
    return story + paragraphs(doc.all("intro"), look)


def paragraphs(lines: Sequence[str], look: Look) -> list[Flowable]:
    story: list[Flowable] = []
    for line in lines:
        if line.startswith("## "):
            story.append(look.text(line[3:], look.size + 2, True, 8, 4))
        elif line.startswith("- "):
            story.append(look.text(f"• {line[2:]}", leftIndent=14, bulletIndent=4))
        else:
            story.append(look.text(line, alignment=TA_JUSTIFY, after=6))
    return story


def table(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    look: Look,
    commands: Sequence[tuple[object, ...]] = (),
    header_rows: int = 1,
    repeat: bool = True,
    split_rows: bool = False,
    grid: float = 0.5,
    pad: float = 3,
) -> Table:
    """A ruled table; with `split_rows` a row (and so each of its cells) may be cut by the end of the page."""
    _check_words(rows, widths, commands)
    made = Table(
        [list(r) for r in rows],
        colWidths=list(widths),
        repeatRows=header_rows if repeat else 0,
        splitInRow=1 if split_rows else 0,
    )
    style: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
    if grid:
        style.append(("GRID", (0, 0), (-1, -1), grid, colors.black))
    if header_rows:
        style.append(("BACKGROUND", (0, 0), (-1, header_rows - 1), colors.HexColor(look.shade)))
    made.setStyle([*style, *commands])
    return made


def _check_words(
    rows: Sequence[Sequence[object]], widths: Sequence[float], commands: Sequence[tuple[object, ...]]
) -> None:
    """No word may be wider than its column: it would be broken in two, which no word processor does in silence."""
    merged = {c[1] for c in commands if c[0] == "SPAN"}
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            if isinstance(cell, Paragraph) and (x, y) not in merged and cell.minWidth() > widths[x] - 6:
                raise ValueError(
                    f"column {x} is {cell.minWidth() - widths[x] + 6:.1f} points too narrow for {cell.text!r}"
                )


class Sideways(Flowable):
    """Text that runs upwards in a narrow cell, as in merged `Eje` cells."""

    def __init__(self, words: str, font: str, size: float) -> None:
        super().__init__()
        self.words, self.font, self.size = words, font, size
        self.width, self.height = size + 2, 10.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.size + 2, 10

    def draw(self) -> None:
        c = self.canv
        c.saveState()
        c.rotate(90)
        c.setFont(self.font, self.size)
        c.drawString(0, -self.size, self.words)
        c.restoreState()


Drawing = Callable[[Doc, Path], None]
__all__ = ["A4", "Look", "Sideways", "Spacer", "build", "colors", "cover", "landscape", "letter", "paragraphs", "table"]
