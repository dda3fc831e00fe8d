"""Terms: concepts of the bilingual glossary, words and stems that both activities name, the rare ones counting more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from pipeline.align.pairs import Pairs, Scores, rarity, weighted_rows
from pipeline.align.side import Side
from pipeline.model.alignment import Comparison
from pipeline.vocabulary.evidence import piece

COLUMNS = ("terms_cosine", "terms_local", "terms_most", "terms_least", "terms_sum", "terms_title")
_SHOWN = 3


def scores(pairs: Pairs) -> Scores:
    """Cosine of weighted terms; its CSLS; the greater and the lesser share of a side's weight that the
    other side has; root of the shared weight itself, and of what a title shares with the other activity (long lists take the former
    for both)."""
    left, right = pairs.left.concepts, pairs.right.concepts
    idf = rarity(left, right)
    a, b = weighted_rows(left, idf), weighted_rows(right, idf)
    cosine = pairs.sparse_dot(a, b)
    binary_a, binary_b = (a > 0).astype(np.float64), (b > 0).astype(np.float64)
    share_left = pairs.sparse_dot(a.power(2), binary_b)
    share_right = pairs.sparse_dot(binary_a, b.power(2))
    lengths_left, lengths_right = _lengths(left, idf), _lengths(right, idf)
    total = cosine * lengths_left[pairs.i] * lengths_right[pairs.j]
    return np.column_stack(
        [
            cosine,
            pairs.standardised(pairs.local(cosine)),
            np.maximum(share_left, share_right),
            np.minimum(share_left, share_right),
            np.sqrt(total),
            np.sqrt(_of_titles(pairs, idf) if pairs.complete else total),
        ]
    )


def _of_titles(pairs: Pairs, idf: Mapping[str, float]) -> Scores:
    """Weight that one activity's title shares with title and product of the other, the greater way: two products of one kind
    (`Guide`, `Manual`) under titles that have nothing in common are no content."""
    left, right = _title_concepts(pairs.left), _title_concepts(pairs.right)
    return np.maximum(
        _shared_weight(pairs, left, pairs.right.concepts, idf), _shared_weight(pairs, pairs.left.concepts, right, idf)
    )


def _title_concepts(side: Side) -> list[dict[str, float]]:
    rows = zip(side.activities, side.titles, side.concepts, strict=True)
    return [{n: w for n, w in side.glossary.concepts(t, a.language).items() if n in known} for a, t, known in rows]


def _shared_weight(
    pairs: Pairs, left: Sequence[Mapping[str, float]], right: Sequence[Mapping[str, float]], idf: Mapping[str, float]
) -> Scores:
    cosine = pairs.sparse_dot(weighted_rows(left, idf), weighted_rows(right, idf))
    return cosine * _lengths(left, idf)[pairs.i] * _lengths(right, idf)[pairs.j]


def _lengths(rows: Sequence[Mapping[str, float]], idf: Mapping[str, float]) -> Scores:
    return np.array([np.sqrt(sum((w * idf[n]) ** 2 for n, w in row.items())) for row in rows])


def shared(pairs: Pairs, k: int) -> list[str]:
    """Names of the concepts that both activities have, the weightiest first."""
    a, b = pairs.left.concepts[int(pairs.i[k])], pairs.right.concepts[int(pairs.j[k])]
    both = [name for name in a if name in b]
    return sorted(both, key=lambda n: (-min(a[n], b[n]), not n.startswith("#"), n))


def sentence(pairs: Pairs, k: int) -> Comparison | None:
    names = [n for n in shared(pairs, k) if n.startswith("#") or len(n) > 3][:_SHOWN]
    if not names:
        return Comparison("lexical", 0.0, piece("no_words", "en"), piece("no_words", "es"))
    glossary = pairs.left.glossary
    labels = {
        side: ", ".join(dict.fromkeys(glossary.label(n, side).replace(";", ",") for n in names))
        for side in ("en", "es")
    }
    english, spanish = (piece("words", side, terms=labels[side]) for side in ("en", "es"))
    return Comparison("lexical", float(len(names)), english, spanish)
