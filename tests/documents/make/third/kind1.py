"""Ruled tables: four in English, four in Spanish."""

from __future__ import annotations

from third import ruled_en, ruled_es

DOCUMENTS = ruled_en.DOCUMENTS + ruled_es.DOCUMENTS
