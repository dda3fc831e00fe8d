"""Narrative plans: four in English, four in Spanish."""

from __future__ import annotations

from third import narrative_en, narrative_es

DOCUMENTS = narrative_en.DOCUMENTS + narrative_es.DOCUMENTS
