"""A sample of 597 hostile and broken inputs, each kind among them, through `hilo extract`; `make nasty` takes all."""

from __future__ import annotations

import pytest

from bench.nasty import SHARED, judge


@pytest.mark.slow
@pytest.mark.skipif(not (SHARED / "manifest.csv").exists(), reason="the shared set of hostile inputs is not here")
def test_a_sample_ends_as_its_manifest_says(tmp_path):
    verdict = judge(SHARED, tmp_path, sample=90)
    assert len(verdict.rows) >= 90 and {row["kind"] for row, *_ in verdict.rows} >= {"pdf-bomb", "docx-bomb"}
    unexpected = [(row["path"], status, words) for row, status, ok, words in verdict.rows if not ok]
    assert len(unexpected) <= 1, unexpected
    assert not verdict.traceback
    assert verdict.share("bomb", "encrypted") == 1
    assert verdict.false_plans == 0
    assert verdict.exit_code == 2, "some failed, the others are written"
