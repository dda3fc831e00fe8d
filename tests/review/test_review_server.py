"""`hilo review` as a person starts and ends it."""

from __future__ import annotations

import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from review_browser import Served

HILO = [sys.executable, "-m", "pipeline.cli", "review"]


def test_ctrl_c_ends_it_in_order_and_exports(outputs: Path) -> None:
    server = Served(outputs)
    server.start()
    with urllib.request.urlopen(server.address) as answer:
        assert answer.status == 200
    assert server.process is not None
    server.process.send_signal(2)
    rest, _ = server.process.communicate(timeout=15)
    assert server.process.returncode == 0
    assert "La revisión se cerró" in rest and "Traceback" not in rest
    assert (outputs / "decisions.csv").is_file()


def test_a_closed_door_gets_a_fresh_address_in_the_terminal(outputs: Path) -> None:
    server = Served(outputs)
    server.start()
    try:
        urllib.request.urlopen(server.address).close()
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(server.address)
        assert server.process is not None and server.process.stdout is not None
        lines = [server.process.stdout.readline() for _ in range(3)]
        fresh = lines[-1].strip()
        assert "token=" in fresh and fresh != server.address
        with urllib.request.urlopen(fresh) as answer:
            assert answer.status == 200
    finally:
        server.stop()


WRONG = [
    # arguments, part of the sentence, exit code
    (["/nowhere/at/all", "--no-browser"], "not a dataset folder", 1),
    (["OUTPUTS", "--no-browser", "--lang", "xx"], "language", 64),
    (["OUTPUTS", "--no-browser", "--host", "0.0.0.0"], "--allow-host", 64),
    (["OUTPUTS", "--no-browser", "--port", "TAKEN"], "Choose another --port", 1),
]


@pytest.mark.parametrize(("arguments", "sentence", "code"), WRONG, ids=lambda v: str(v))
def test_what_cannot_be_started_is_said(outputs: Path, arguments: list[str], sentence: str, code: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        words = [{"OUTPUTS": str(outputs), "TAKEN": port}.get(a, a) for a in arguments]
        done = subprocess.run([*HILO, *words], capture_output=True, text=True, timeout=60)
    assert done.returncode == code, done.stderr
    assert sentence in done.stderr + done.stdout and "Traceback" not in done.stderr
