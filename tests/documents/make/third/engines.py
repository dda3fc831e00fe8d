"""Writers of files: each gives the same bytes from the same content, as far as the tool lets it."""

from __future__ import annotations

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

STAMP = b"20200101000000"


def _dates_of_pdf(path: Path) -> None:
    """Dates and identifiers of a PDF are replaced by others of the same length, so that its offsets stay right."""
    data = path.read_bytes()
    data = re.sub(rb"(/(?:CreationDate|ModDate) ?\(D:)\d{14}", rb"\g<1>" + STAMP, data)
    data = re.sub(
        rb"(/(?:ID) ?\[ ?<)[0-9A-Fa-f]{32}(>\s*<)[0-9A-Fa-f]{32}", rb"\g<1>" + b"0" * 32 + rb"\g<2>" + b"0" * 32, data
    )
    path.write_bytes(re.sub(rb"(/DocChecksum /)[0-9A-Fa-f]{32}", rb"\g<1>" + b"0" * 32, data))


def chromium(html: str, path: Path) -> None:
    """Prints HTML as a browser does."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--no-pdf-header-footer", f"--print-to-pdf={path}", page.as_uri()],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    _dates_of_pdf(path)


def office(source: Path, path: Path) -> None:
    """Converts with LibreOffice (a profile of its own) to the format of `path`."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", path.suffix[1:],
             "--outdir", folder, str(source)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        path.write_bytes(Path(folder, source.stem + path.suffix).read_bytes())
    if path.suffix == ".pdf":
        _dates_of_pdf(path)
    else:
        settle(path)


def settle(path: Path) -> None:
    """Rewrites a zipped document (docx, xlsx, ods, odt) with fixed dates."""
    with zipfile.ZipFile(path) as archive:
        parts = [(i.filename, archive.read(i)) for i in archive.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            if name.endswith((".xml", "core.xml")):
                data = re.sub(
                    rb"(<(?:dcterms:modified|dcterms:created|dc:date|meta:creation-date)[^>]*>)[^<]*",
                    rb"\g<1>2020-01-01T00:00:00Z",
                    data,
                )
            if name == "settings.xml":  # numbers of editing sessions, drawn at random
                data = re.sub(rb'("Rsid(?:Root)?" config:type="int">)\d+', rb"\g<1>1000000", data)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
