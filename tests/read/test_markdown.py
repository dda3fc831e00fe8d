from __future__ import annotations

from pathlib import Path

from pipeline.model.document import TextBlock
from tests.conftest import REAL
from tests.read.reading import codes, read, tables, texts, written


def test_real_plan_with_tab_tables() -> None:
    found = tables(read(REAL / "as-given" / "plan-2018-en.md"))
    assert found[0][0] == ["", "Activity", "Product", "Resources", "Lead", "Date"]
    assert found[0][1] == ["1.1", "7th regional workshop", "Report", "Countries", "WG", "I Half"]
    assert any(row[1].endswith("European network (ISA2)") for row in found[-2])
    assert found[-1][1] == ["9.1", "Action plan of the meeting", "Plan", "Executive Committee", "I Half"]


def test_real_plan_with_html_and_template_marks() -> None:
    document = read(REAL / "dev" / "fds-2020-action-plan.md")
    found = tables(document)
    cells = [cell for table in found for row in table for cell in row]
    assert "October 31, 2020*" in cells and not any("<s>" in c or "June 30, 2020 July" in c for c in cells)
    assert "Required for CFO Act Agencies only\nEncouraged for all agencies" in cells
    assert "struck_out" in codes(document)
    everything = "\n".join(texts(document) + cells)
    assert "{{" not in everything and "[^" not in everything and "{:" not in everything
    assert "[agency].gov/data" in everything
    assert any(t.startswith("President's FY2019 Budget") for t in texts(document)[-16:])


def test_lists_keep_their_markers(tmp_path: Path) -> None:
    document = written(tmp_path, "a.md", "3. Third\n   - Lead: BID\n   - Output: Report\n4. Fourth\n")
    blocks = [(b.marker, b.indent, b.text) for b in document.blocks if isinstance(b, TextBlock)]
    assert blocks == [("3.", 1, "Third"), ("•", 2, "Lead: BID"), ("•", 2, "Output: Report"), ("4.", 1, "Fourth")]


def test_lines_that_start_with_labels_are_blocks(tmp_path: Path) -> None:
    document = written(
        tmp_path, "a.md", "**1.1.i** Encuesta\nProducto: Informe\nLiderazgo: BID, que\nsigue en otra línea\n"
    )
    assert texts(document) == ["1.1.i Encuesta", "Producto: Informe", "Liderazgo: BID, que sigue en otra línea"]


def test_indented_text_is_no_code_and_html_tables_are_read(tmp_path: Path) -> None:
    document = written(
        tmp_path, "a.md", "    a) Taller\n\n<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>\n"
    )
    assert texts(document) == ["a) Taller"]
    assert tables(document) == [[["A", "B"], ["1", "2"]]]
