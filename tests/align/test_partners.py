"""Translations: words as written, capitals evened out, and the share of rows with a partner that the bar follows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.align.embedding import Embedder
from pipeline.align.glossary import Glossary
from pipeline.align.pairs import Pairs, every_pair
from pipeline.align.partners import in_view_of_partners, share_with_partner
from pipeline.align.side import side_of
from pipeline.align.words import written_words
from pipeline.model.dataset import Activity
from pipeline.model.joining import first_of_group


def rows(count: int, name: str) -> tuple[Activity, ...]:
    return tuple(Activity(f"{name}:{k}", name, 2020, "es", activity=f"Fila {k}") for k in range(count))


def table(embedder: Embedder, glossary: Glossary, left: int, right: int) -> Pairs:
    return every_pair(side_of(rows(left, "l"), embedder, glossary), side_of(rows(right, "r"), embedder, glossary))


def diagonal(pairs: Pairs, sure: int, middling: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Log odds: the first rows plainly partnered, the next ones nearly, all else far away."""
    out = np.full(len(pairs), -9.0) - np.arange(len(pairs)) / len(pairs)
    same = pairs.i == pairs.j
    out[same & (pairs.i < sure)] = 6.0
    out[same & (pairs.i >= sure) & (pairs.i < sure + middling)] = -0.5
    return out


def test_a_middling_pair_is_a_link_where_all_other_rows_have_partners(embedder: Embedder, glossary: Glossary) -> None:
    pairs = table(embedder, glossary, 40, 24)
    logit = in_view_of_partners(pairs, diagonal(pairs, 23, 1))
    assert logit[(pairs.i == 23) & (pairs.j == 23)][0] > 0


def test_it_is_none_where_half_of_the_rows_have_none(embedder: Embedder, glossary: Glossary) -> None:
    pairs = table(embedder, glossary, 24, 24)
    logit = in_view_of_partners(pairs, diagonal(pairs, 11, 1))
    assert logit[(pairs.i == 11) & (pairs.j == 11)][0] < -0.5


@pytest.mark.parametrize(("sure", "low", "high"), [(0, 0.0, 0.1), (20, 0.4, 0.6), (40, 0.95, 1.0)])
def test_share_is_that_of_the_shorter_list(
    embedder: Embedder, glossary: Glossary, sure: int, low: float, high: float
) -> None:
    pairs = table(embedder, glossary, 40, 70)
    assert low <= share_with_partner(pairs, diagonal(pairs, sure, 0)) <= high


def test_a_share_is_never_certain_and_never_nothing(embedder: Embedder, glossary: Glossary) -> None:
    pairs = table(embedder, glossary, 1, 1)
    assert 0 < share_with_partner(pairs, np.array([40.0])) < 1
    assert 0 < share_with_partner(pairs, np.array([-40.0])) < 1


def test_words_as_written_keep_accents_and_plurals() -> None:
    assert written_words("La Revisión de los Límites") == ("revisión", "límites")


def test_even_vectors_hardly_mind_capitals(embedder: Embedder) -> None:
    plain, even = (
        f(["Clinical Neurophysiology", "clinical neurophysiology"]) for f in (embedder.vectors, embedder.even_vectors)
    )
    assert even[0] @ even[1] > plain[0] @ plain[1]
    assert np.allclose(np.linalg.norm(even, axis=1), 1, atol=1e-5)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=12))
@settings(max_examples=60)
def test_groups_are_those_of_the_graph(pairs: list[tuple[str, str]]) -> None:
    names = tuple("abcdefgh")
    first = first_of_group(names, pairs)
    groups: dict[str, set[str]] = {n: {n} for n in names}
    for one, other in pairs:
        both = groups[one] | groups[other]
        for n in both:
            groups[n] = both
    assert first == {n: min(groups[n]) for n in names}
