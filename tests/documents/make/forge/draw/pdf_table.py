"""One table on PDF pages: rulings, merged cells, rows cut by a page, headers repeated or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ir import Cell, Line, Table
from . import measure
from .measure import PAD

if TYPE_CHECKING:
    from .pdf import Pages

LEAD = 1.18


class TableDrawer:
    """Draws one table at the page's place and leaves the page below it."""

    def __init__(self, pages: Pages, table: Table) -> None:
        self.pages, self.table, self.c = pages, table, pages.c
        self.style = pages.c.style if table.role in ("plan", "ficha") else "ruled"
        if table.role == "ficha" and self.style in ("zebra", "outer", "booktabs"):
            self.style = "ruled"
        room = pages.right - pages.left
        if table.role == "other":
            room *= 0.6
        self.widths, self.size = measure.column_widths(table, pages.faces, pages.c.font_size, room)
        self.xs = [pages.left]
        for w in self.widths:
            self.xs.append(self.xs[-1] + w)
        self.pad = PAD if self.style.startswith("ruled") else PAD + 1.5
        self.lead = self.size * LEAD
        self.pending: dict[int, list[str]] = {}

    def draw(self) -> None:
        p, lines = self.pages, self.table.lines
        heights = self._heights()
        head = list(range(self.table.head))
        p.y += 5
        chunk: list[int] = []
        used = 0.0
        parts: dict[int, list[list[str]]] = {}
        n = 0
        while n < len(lines):
            need = heights[n]
            keep = need
            if lines[n].kind in ("band", "time", "head"):
                k = n + 1
                while k < len(lines) and lines[k - 1].kind in ("band", "time", "head") and k < n + 5:
                    keep += heights[k]
                    k += 1
            group = next((x.rows for x in lines[n].cells if x.turn), 0)
            if group:
                whole = sum(heights[n : n + group])
                keep = whole if whole < p.bottom - p.top - 60 else keep
            if p.y + used + keep <= p.bottom or (not chunk and p.y <= p.top + 1):
                chunk.append(n)
                used += need
                n += 1
                continue
            left = p.bottom - p.y - used
            if (
                self.c.cut_rows
                and lines[n].kind == "row"
                and left > 2 * self.pad + self.lead
                and self._cuttable(lines[n])
            ):
                room = int((left - 2 * self.pad) // self.lead)
                wrapped = self._wrapped(lines[n])
                if room < max(map(len, wrapped)):
                    first = Line(
                        [
                            Cell("\n".join(t[:room]), x.span, bold=x.bold, shade=x.shade, align=x.align)
                            for x, t in zip(lines[n].cells, wrapped, strict=True)
                        ],
                        "row",
                    )
                    rest = Line(
                        [
                            Cell("\n".join(t[room:]), x.span, bold=x.bold, shade=x.shade, align=x.align)
                            for x, t in zip(lines[n].cells, wrapped, strict=True)
                        ],
                        "row",
                    )
                    lines = [*lines[:n], first, rest, *lines[n + 1 :]]
                    self.table = Table(self.table.widths, lines, self.table.head, self.table.role)
                    heights = self._heights()
                    chunk.append(n)
                    n += 1
            self._chunk(chunk, heights)
            p.new_page()
            chunk, used = [], 0.0
            if self.c.head_repeat and head and n > head[-1]:
                self._chunk(head, heights)
        self._chunk(chunk, heights)
        p.y += 6
        del parts

    def _cuttable(self, line: Line) -> bool:
        return all(not x.covered and x.rows == 1 for x in line.cells)

    def _wrapped(self, line: Line) -> list[list[str]]:
        found, n = [], 0
        for cell in line.cells:
            width = self.xs[n + cell.span] - self.xs[n] - 2 * PAD
            font = measure.suits(self.pages.faces[cell.bold], cell.text)
            found.append(
                measure.wrap(cell.text, font, self.size, width, self.c.hyphens and line.kind == "row")
                if cell.text
                else []
            )
            n += cell.span
        return found

    def _heights(self) -> list[float]:
        lines = self.table.lines
        found = []
        for line in lines:
            counts = [
                len(t) for t, x in zip(self._wrapped(line), line.cells, strict=True) if x.rows == 1 and not x.turn
            ]
            found.append(max([*counts, 1]) * self.lead + 2 * self.pad)
        for r, line in enumerate(lines):
            for text, cell in zip(self._wrapped(line), line.cells, strict=True):
                if cell.turn:
                    last = min(r + cell.rows, len(lines)) - 1
                    found[last] += max(0.0, self._turned_height(cell) - sum(found[r : last + 1]))
                elif cell.rows > 1:
                    last = min(r + cell.rows, len(lines)) - 1
                    need = len(text) * self.lead + 2 * self.pad
                    found[last] += max(0.0, need - sum(found[r : last + 1]))
        return found

    def _turned_height(self, cell: Cell) -> float:
        """The least height at which turned words take two lines."""
        font, height = self.pages.faces[cell.bold], 30.0
        longest = max(measure.wide(w, font, self.size) for w in cell.text.split())
        while height < longest + 2 or len(measure.wrap(cell.text, font, self.size, height)) > 2:
            height += 6
        return height + 2 * self.pad

    def _turned(self, cell: Cell, x0: float, x1: float, top: float, end: float) -> None:
        p = self.pages
        font = p.faces[cell.bold]
        lines = measure.wrap(cell.text, font, self.size, end - top - 2 * self.pad)
        x = (x0 + x1 - len(lines) * self.lead) / 2 + self.size * 0.92
        for text in lines:
            wide = measure.wide(text, font, self.size)
            p.canvas.saveState()
            p.canvas.translate(x, p.height - (top + end + wide) / 2)
            p.canvas.rotate(90)
            p.canvas.setFont(font, self.size)
            p.canvas.drawString(0, 0, text)
            p.canvas.restoreState()
            x += self.lead

    def _chunk(self, rows: list[int], heights: list[float]) -> None:
        """Draws rows that stand on one page."""
        p = self.pages
        if not rows:
            return
        tops = [p.y]
        for r in rows:
            tops.append(tops[-1] + heights[r])
        for k, r in enumerate(rows):
            n = 0
            line = self.table.lines[r]
            for m, cell in enumerate(line.cells):
                if cell.covered and k and self._covered(rows[k], n):
                    n += cell.span
                    continue
                last = k
                while last + 1 < len(rows) and self._covered(rows[last + 1], n):
                    last += 1
                self._box(cell, m, line, r, n, tops[k], tops[last + 1])
                n += cell.span
        self._frame(rows, tops)
        p.y = tops[-1]

    def _covered(self, r: int, column: int) -> bool:
        n = 0
        for cell in self.table.lines[r].cells:
            if n == column:
                return cell.covered
            n += cell.span
        return False

    def _owner_text(self, r: int, column: int) -> list[str]:
        """The words of a merged cell that began on an earlier page, where they are not those of an area."""
        while r > 0 and self._covered(r, column):
            r -= 1
        n = 0
        for m, cell in enumerate(self.table.lines[r].cells):
            if n == column:
                return [] if self.table.lines[r].kind == "head" else self._wrapped(self.table.lines[r])[m]
            n += cell.span
        return []

    def _box(self, cell: Cell, m: int, line: Line, r: int, n: int, top: float, end: float) -> None:
        p = self.pages
        x0, x1 = self.xs[n], self.xs[n + cell.span]
        fill = cell.shade or self._fill(line, r)
        if fill:
            p.rect(x0, top, x1 - x0, end - top, fill)
        lines = self.pending.pop(n, []) if cell.covered else self._wrapped(line)[m]
        if cell.covered and not lines and n > 1:
            lines = self._owner_text(r, n)
        if cell.turn:
            self._turned(cell, x0, x1, top, end)
            lines = []
        room = int((end - top - 2 * self.pad + 0.5) // self.lead)
        if len(lines) > room:
            self.pending[n] = lines[room:]
            lines = lines[:room]
        y = top + self.pad + self.size * 0.92
        if self.c.valign == "middle" and self.style.startswith("ruled"):
            y += max(0.0, (end - top - 2 * self.pad - len(lines) * self.lead) / 2)
        font = measure.suits(p.faces[cell.bold], cell.text)
        for text in lines:
            wide = measure.wide(text, font, self.size)
            x = {"r": x1 - PAD - wide, "c": (x0 + x1 - wide) / 2}.get(cell.align, x0 + PAD)
            p.line(x, y, text, font, self.size, "FFFFFF" if fill == "1F3864" else "")
            y += self.lead
        if self.style.startswith("ruled"):
            for a, b, cc, d in ((x0, top, x1, top), (x0, end, x1, end), (x0, top, x0, end), (x1, top, x1, end)):
                p.rule(a, b, cc, d)
        elif self.style == "horizontal":
            p.rule(x0, end, x1, end, 0.4)
        elif self.style == "outer" and line.kind in ("row", "head", "empty"):
            p.rule(x0, top, x0, end)
            p.rule(x1, top, x1, end)

    def _fill(self, line: Line, r: int) -> str:
        if line.kind == "head" and self.style in ("ruled-head-shaded", "ruled-bands", "zebra"):
            return "D0D8E8"
        if line.kind == "head" and self.style == "ruled-dark":
            return "1F3864"
        if line.kind in ("band", "time") and self.style in ("ruled-bands", "zebra", "ruled-dark"):
            return "E8E8E8" if line.kind == "band" else "F3F0E0"
        if self.style == "zebra" and line.kind == "row" and r % 2:
            return "F4F6FA"
        return ""

    def _frame(self, rows: list[int], tops: list[float]) -> None:
        p, left, right = self.pages, self.xs[0], self.xs[-1]
        heads = [k for k, r in enumerate(rows) if self.table.lines[r].kind == "head"]
        if self.style in ("horizontal", "outer", "booktabs"):
            p.rule(left, tops[0], right, tops[0], 0.9)
        if self.style == "booktabs" and heads != list(range(len(rows))):
            p.rule(left, tops[-1], right, tops[-1], 0.9)
        if self.style == "outer":
            p.rule(left, tops[-1], right, tops[-1], 0.9)
            p.rule(left, tops[0], left, tops[-1], 0.6)
            p.rule(right, tops[0], right, tops[-1], 0.6)
        if heads and self.style in ("outer", "horizontal", "booktabs"):
            p.rule(left, tops[heads[-1] + 1], right, tops[heads[-1] + 1], 0.9)
