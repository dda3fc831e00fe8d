"""Bytes -> Document: one small reader a format, all of one shape, `read(path, source, settings) -> Document`.

`READERS` names the module of each format; it is imported when a document of that format is read, so that a run loads
no library that it has no use for. To add a format, add a module and its name here.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from pipeline.errors import UnreadableDocument
from pipeline.model.document import Document
from pipeline.model.provenance import Source
from pipeline.settings.reading import ReadSettings

READERS = {
    "pdf": "pipeline.read.pdf",
    "docx": "pipeline.read.docx",
    "odt": "pipeline.read.odt",
    "html": "pipeline.read.html",
    "markdown": "pipeline.read.markdown",
    "text": "pipeline.read.text",
    "xlsx": "pipeline.read.sheets",
    "ods": "pipeline.read.sheets",
    "image": "pipeline.read.image",
}
"""Format (`Source.format`) to the module that reads it."""


def read_document(path: Path, source: Source, settings: ReadSettings) -> Document:
    """The document in the file at `path`, read by its format's reader.

    Raises UnreadableDocument, with advice, for a file that cannot be read, whatever a library makes of it.
    """
    module = READERS.get(source.format)
    if module is None:
        known = ", ".join(READERS)
        raise UnreadableDocument(f"No reader for the format '{source.format}'.", f"hilo reads {known}.", code="format")
    try:
        document: Document = import_module(module).read(path, source, settings)
    except (UnreadableDocument, KeyboardInterrupt):
        raise
    except ImportError as error:
        raise UnreadableDocument(
            f"hilo is not fully installed: {error.name} is missing, which {source.format} files need.",
            "Install hilo again, with its extras.",
            code="not_installed",
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableDocument(
            f"The file cannot be opened: {reason}.", "Check that it exists and may be read."
        ) from error
    except (RecursionError, MemoryError) as error:
        raise UnreadableDocument(
            "The file is nested too deeply or too big to be read.", "Open it in its program and save it again."
        ) from error
    except Exception as error:
        raise UnreadableDocument(
            f"The {source.format} file is broken or not what its name says ({type(error).__name__}).",
            "Open it in its program, save it again under a new name, and run once more.",
            code="broken_file",
        ) from error
    return document
