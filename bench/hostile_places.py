"""Hostile places: names, links and things in the input folder that are no files."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from bench.trap import ERROR, EXTRACTS, SKIPPED, Trap, narrative

_NAMES = (
    "-", "--output", "..txt", "...txt", "a\nb.txt", "a\rb.txt", "\u202egpj.txt", "tab\there.txt", "quote\".txt", "back\\slash.txt",
    "plan;rm -rf ~.txt", "`id`.txt", "$HOME.txt", "~.txt", "%s%n.txt", "{0}.txt", "<b>.txt", "=1+1.txt", "@SUM.txt", "con.txt",
    "plan.txt ", "plan .txt", "e\u0301.txt", "\u200b.txt", "日本語.txt", "🧵.txt", "x" * 251 + ".txt", "\udcff\udcfe.txt", "\x7f.txt", "\x01.txt",
)  # fmt: skip


def hostile_places(inputs: Path) -> list[Trap]:
    """Make them in the input folder; what each must end in."""
    made = []
    folder = inputs / "names"
    folder.mkdir()
    for name in _NAMES:
        (folder / name).write_text(narrative())
        made.append(Trap("filename", f"names/{name}", b"", EXTRACTS))
    made.append(_deep(inputs))
    os.mkfifo(inputs / "pipe.pdf")
    (inputs / "folder.pdf").mkdir()
    (inputs / "folder.pdf" / "in.txt").write_text(narrative())
    made.append(Trap("filename", "folder.pdf/in.txt", b"", EXTRACTS))
    with socket.socket(socket.AF_UNIX) as end:
        here = Path.cwd()
        os.chdir(inputs)
        try:
            end.bind("socket.docx")
        finally:
            os.chdir(here)
    for name, target in {
        "loop.txt": "loop.txt",
        "up": "..",
        "passwd.txt": "/etc/passwd",
        "zero.txt": "/dev/zero",
        "gone.pdf": "nowhere.pdf",
        "self": ".",
    }.items():
        (inputs / name).symlink_to(target)
        made.append(Trap("not-a-file", name, b"", SKIPPED, ERROR))
    made += [
        Trap("not-a-file", "pipe.pdf", b"", SKIPPED, ERROR),
        Trap("not-a-file", "socket.docx", b"", SKIPPED, ERROR),
    ]
    return made  # fmt: skip


def _deep(inputs: Path) -> Trap:
    """A path of some 3,800 characters, made step by step as no system call takes it at once."""
    here, part, steps = Path.cwd(), "d" * 120, 30
    os.chdir(inputs)
    try:
        for _ in range(steps):
            Path(part).mkdir()
            os.chdir(part)
        Path("plan.txt").write_text(narrative())
    finally:
        os.chdir(here)
    return Trap("filename", "/".join([part] * steps + ["plan.txt"]), b"", EXTRACTS, ERROR)
