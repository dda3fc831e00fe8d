"""How documents are read."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import SettingsError


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """`max_pages`: pages read of one document. `ocr`: read image-only pages with Tesseract where it is installed.

    `ocr_languages`: Tesseract language codes joined by `+`. `max_image_pixels`, `max_stream_bytes` (one decoded PDF
    stream), `max_zip_ratio`, `max_zip_bytes` (all members unpacked), `max_zip_entries` and `max_xml_depth` guard
    against files made to exhaust a machine.
    """

    max_pages: int = 2000
    ocr: bool = True
    ocr_languages: str = "spa+eng"
    max_image_pixels: int = 60_000_000
    max_stream_bytes: int = 75_000_000
    max_zip_ratio: float = 100.0
    max_zip_bytes: int = 300_000_000
    max_zip_entries: int = 5000
    max_xml_depth: int = 100

    def __post_init__(self) -> None:
        for name in ("max_pages", "max_image_pixels", "max_stream_bytes", "max_zip_bytes", "max_zip_entries"):
            if getattr(self, name) < 1:
                raise SettingsError(f"{name} must be at least 1, not {getattr(self, name)}", "Correct the settings.")
