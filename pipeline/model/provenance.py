"""Where a value stands: in which file, on which page, in which box, between which characters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A document file. `path` is relative to the input folder; `format` is one of the dataset's formats."""

    path: str
    sha256: str
    format: str


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in PDF points from the page's top left corner (for images: 1/72 inch at the image's dpi)."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float

    def union(self, other: Box) -> Box:
        """The smallest box around both; boxes of different pages give the first one."""
        if other.page != self.page:
            return self
        return Box(
            self.page,
            min(self.x0, other.x0),
            min(self.top, other.top),
            max(self.x1, other.x1),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Place:
    """A half-open character span `[start, end)` in the document's text as read, with its box where there are pages."""

    start: int
    end: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as printed, and every place they were read from (more than one where a cell or a sentence crosses a page)."""

    text: str
    places: tuple[Place, ...] = ()

    @property
    def page(self) -> int | None:
        """Page where the quote starts, counted from 1; None in formats without pages."""
        return next((p.box.page for p in self.places if p.box is not None), None)

    @property
    def start(self) -> int:
        return self.places[0].start if self.places else 0

    @property
    def end(self) -> int:
        return self.places[-1].end if self.places else 0


@dataclass(frozen=True, slots=True)
class Issue:
    """A doubt or a fault found in a document: becomes a row of problems.csv. `severity` is `error` or `warning`."""

    code: str
    message: str
    severity: str = "warning"
    page: int | None = None
    hint: str = ""
