"""The program can be interrupted at any moment, also before it has been loaded."""

from __future__ import annotations

import subprocess
import sys

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
