"""What pairs join: things connected by pairs, directly or through others, are one group (disjoint sets, Tarjan 1975)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def first_of_group(names: Sequence[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each name to the first name, in the order given, of the group that the pairs join it to; itself where none does.

    Both ends of each pair are among `names`.
    """
    order = {name: k for k, name in enumerate(names)}
    parent = {name: name for name in order}

    def root(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for one, other in pairs:
        first, second = sorted((root(one), root(other)), key=order.__getitem__)
        parent[second] = first
    return {name: root(name) for name in order}
