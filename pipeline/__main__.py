"""Where `hilo` and `python -m pipeline` start: Ctrl-C while the program is still being loaded ends it cleanly, too."""

from __future__ import annotations

import sys


def main() -> None:
    """The command line. See `pipeline.cli`."""
    try:
        from pipeline.cli import main as command_line
    except KeyboardInterrupt:
        sys.stderr.write("hilo: interrupted before anything was done.\n")
        sys.exit(130)
    command_line()


if __name__ == "__main__":
    main()
