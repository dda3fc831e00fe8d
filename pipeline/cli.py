"""The command line: one command a stage, no logic. Commands are imported when they are called.

Exit codes: 0 all well; 1 nothing could be done; 2 some documents failed, the others are written; 3 a dataset has
faults; 64 wrong use; 70 a fault of hilo itself; 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click
import typer
from typer.core import TyperGroup
from typer.main import get_command_from_info
from typer.models import CommandInfo

from pipeline.errors import EXIT_FAILED, EXIT_INTERNAL, EXIT_INTERRUPTED, EXIT_USAGE, PipelineError

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("pipeline.commands.run:run", "Read plans, align them, write the dataset and the report."),
    "extract": ("pipeline.commands.run:extract", "Read plans and write the dataset without links."),
    "align": ("pipeline.commands.align:align", "Align two lists or datasets."),
    "check": ("pipeline.commands.check:check", "Validate a dataset folder."),
    "explain": ("pipeline.commands.explain:explain", "Show which block, layout, column and rule gave each field."),
    "report": ("pipeline.commands.report:report", "Write the continuity report of a dataset."),
    "review": ("pipeline.commands.review:review", "Open the review page of a dataset."),
    "plot": ("pipeline.commands.report:plot", "Draw a figure of a dataset."),
    "diff": ("pipeline.commands.report:diff", "Rows added, removed and changed between two datasets."),
    "evaluate": ("pipeline.commands.evaluate:app", "Score activities or links against gold."),
    "cache": ("pipeline.commands.cache:app", "List or clear the results kept from earlier runs."),
}


class LazyGroup(TyperGroup):
    """Lists the commands without importing them; imports the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        place, summary = COMMANDS[cmd_name]
        if "--help" in sys.argv[1:2] or len(sys.argv) < 2:
            return click.Command(cmd_name, help=summary, short_help=summary)
        module, name = place.split(":")
        target = getattr(import_module(module), name)
        if isinstance(target, typer.Typer):
            command = typer.main.get_command(target)
            command.name = cmd_name
            return command
        info = CommandInfo(name=cmd_name, callback=target)
        return get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)


app = typer.Typer(
    cls=LazyGroup,
    name="hilo",
    help="hilo reads annual work plans, in Spanish and in English, and follows every activity through the years.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True)
def _root(
    version: bool = typer.Option(False, "--version", help="Print the version and end."),
) -> None:
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"hilo {installed('hilo-plans')}")
        raise typer.Exit


_WRONG_USE: Any = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")
"""Of whichever click typer brings along: the installed one, or its own copy."""


def main() -> None:
    """Entry point of `hilo`: errors are a sentence and advice, never a traceback."""
    try:
        status = app(standalone_mode=False)
    except PipelineError as error:
        typer.secho(f"hilo: {error.message}", fg="red", err=True)
        if error.hint:
            typer.echo(f"      {error.hint}", err=True)
        sys.exit(error.exit_code)
    except (typer.Abort, click.exceptions.Abort):
        typer.echo("hilo: interrupted; run again to go on where it stopped.", err=True)
        sys.exit(EXIT_INTERRUPTED)
    except KeyboardInterrupt:
        typer.echo("hilo: interrupted; run again to go on where it stopped.", err=True)
        sys.exit(EXIT_INTERRUPTED)
    except (typer.Exit, click.exceptions.Exit) as stop:
        sys.exit(stop.exit_code)
    except (_WRONG_USE, click.ClickException) as wrong:
        wrong.show()
        sys.exit(EXIT_USAGE)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(EXIT_FAILED)
    except Exception as error:
        _report_fault(error)
        sys.exit(EXIT_INTERNAL)
    if status == EXIT_INTERRUPTED:
        typer.echo("hilo: interrupted; run again to go on where it stopped.", err=True)
    sys.exit(status if isinstance(status, int) else 0)


def _report_fault(error: Exception) -> None:
    """A fault of hilo itself: one sentence, and the details in a file that can be sent to its makers."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile("w", prefix="hilo-fault-", suffix=".txt", delete=False, encoding="utf-8") as out:
        out.write(f"hilo {' '.join(sys.argv[1:])}\n")
        traceback.print_exception(error, file=out)
    typer.secho(f"hilo: something went wrong inside hilo ({type(error).__name__})", fg="red", err=True)
    typer.echo(f"      What there is to know of it is in {out.name}; please report it with that file.", err=True)


if __name__ == "__main__":
    main()
