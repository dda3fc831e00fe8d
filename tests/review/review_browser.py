"""A real server in its own process and a real browser (Debian's chromium) in front of it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
AXE = "axe-core@4.14.1"
SERVE = "import sys; from pathlib import Path; from pipeline.review import serve; serve(Path(sys.argv[1]), open_browser=False)"


def lacking(what: str) -> None:
    """Skip where something that a developer may lack is not there; in CI that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} (needed in CI)")
    pytest.skip(what)


@dataclass
class Served:
    """`hilo review` as a process of its own."""

    folder: Path
    person: str = "ana"
    process: subprocess.Popen[str] | None = None
    address: str = ""
    lines: list[str] = field(default_factory=list)

    def start(self) -> str:
        """Start the server; the one-time address that it prints."""
        environment = {**os.environ, "LOGNAME": self.person}
        command = [sys.executable, "-c", SERVE, str(self.folder)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment
        )
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line)
            found = re.search(r"http://\S+\?token=\S+", line)
            if found:
                self.address = found.group()
                return self.address
        raise AssertionError("the server did not start: " + "".join(self.lines))

    @property
    def base(self) -> str:
        return self.address.partition("/?")[0]

    def stop(self, how: int = signal.SIGINT) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(timeout=15)
            assert self.process.stdout
            self.process.stdout.close()


def axe_source(cache: Callable[[str], Path]) -> str:
    """The text of axe-core (MPL 2.0), fetched with npm once and kept in pytest's cache; used by tests only."""
    folder = cache("axe")
    script = folder / "axe.min.js"
    if not script.is_file():
        npm = shutil.which("npm")
        if npm is None:
            lacking("npm is not installed, so axe-core cannot be had")
        command = [str(npm), "pack", AXE, "--silent", "--pack-destination", str(folder)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
        if done.returncode:
            lacking("axe-core cannot be had from the npm registry")
        with tarfile.open(next(folder.glob("axe-core-*.tgz"))) as archive:
            member = archive.extractfile("package/axe.min.js")
            assert member is not None
            script.write_bytes(member.read())
    return script.read_text(encoding="utf-8")
