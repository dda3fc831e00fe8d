"""The program can be interrupted at any moment, also before it has been loaded."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

INTERRUPTED_WHILE_LOADING = """
import sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "pipeline.cli":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Finder())
from pipeline.__main__ import main
main()
"""


def test_ctrl_c_while_the_program_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", INTERRUPTED_WHILE_LOADING], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "hilo: interrupted before anything was done.\n"


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "pipeline", "--version"], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.startswith("hilo ")


FAULT = """
from pipeline.commands import check
def broken():
    raise ZeroDivisionError("secret")
check.check = broken
from pipeline.__main__ import main
main()
"""


def test_a_fault_of_hilo_itself_is_a_sentence_and_a_file(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", FAULT, "check"], capture_output=True, text=True, env=environment)
    assert done.returncode == 70 and "Traceback" not in done.stdout + done.stderr
    assert "something went wrong inside hilo (ZeroDivisionError)" in done.stderr
    name = re.search(r"hilo-fault-\S+\.txt", done.stderr)
    assert name is not None
    assert "hilo check" in (tmp_path / name[0]).read_text() and "secret" in (tmp_path / name[0]).read_text()


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pipeline", "--help"]
    program = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    assert program.stdout is not None and program.stderr is not None
    program.stdout.close()
    assert program.stderr.read().decode() == ""
    assert program.wait() in {0, 1}
