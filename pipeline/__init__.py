"""hilo reads annual work plans in Spanish and English and follows every activity through the years.

    import pipeline
    ds = pipeline.run("raw_docs", "outputs")   # read, extract, normalize, align; writes the dataset and returns it
    ds = pipeline.load("outputs")              # what an earlier run wrote

Names are resolved when first used, so that `import pipeline` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.api import PlanDataset as PlanDataset
    from pipeline.api import load as load
    from pipeline.api import run as run

__all__ = ["PlanDataset", "load", "run"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from pipeline import api

        return getattr(api, name)
    raise AttributeError(f"module 'pipeline' has no attribute {name!r}")
