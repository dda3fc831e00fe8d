"""Prose: four documents in English, four in Spanish."""

from __future__ import annotations

from third import prose_en, prose_es

DOCUMENTS = prose_en.DOCUMENTS + prose_es.DOCUMENTS
