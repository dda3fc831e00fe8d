"""Plain announcements in both languages are read wholly, whatever words they are made of (`bench/sentences.py`)."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.sentences import made, wholly_read  # noqa: E402

FLOOR = 0.99


def test_plain_sentences_are_read() -> None:
    read = [(sentence, wholly_read(sentence, words)) for seed in (1, 2) for _, _, sentence, words in made(seed)]
    missed = [sentence for sentence, right in read if not right]
    assert len(missed) <= (1 - FLOOR) * len(read), missed


def test_a_sentence_that_plans_nothing_is_not_counted_as_read() -> None:
    """The measure can fail: the same words told as done, or denied."""
    *_, (_, _, _, words) = made(1)
    assert not wholly_read(f"Chile published {words.thing} {words.date}.", words)
    assert not wholly_read(f"Chile will not publish {words.thing} {words.date}.", words)
