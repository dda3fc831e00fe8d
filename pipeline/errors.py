"""What can go wrong, for people: what happened, where, and what to do next.

A `PipelineError` ends a command with its exit code; inside a run over many documents it becomes one row of problems.csv
and the run goes on. `message` and `hint` are short English sentences; `code` is a stable slug that the page translates.

Exit codes: 0 all well; 1 nothing could be done (no input, output folder not writable); 2 some documents failed, the
others are written; 3 the check of a dataset found faults; 64 wrong use of a command;
70 a fault of hilo itself; 130 interrupted.
"""

from __future__ import annotations

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_SOME_FAILED = 2
EXIT_CHECK_FAILED = 3
EXIT_USAGE = 64
EXIT_INTERNAL = 70
EXIT_INTERRUPTED = 130


class PipelineError(Exception):
    """Base of every error that this package raises on purpose."""

    code = "error"
    exit_code = EXIT_FAILED

    def __init__(self, message: str, hint: str = "", *, code: str | None = None, page: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.page = page
        if code is not None:
            self.code = code

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.message, self.hint, self.code, self.page))


def _rebuild(kind: type[PipelineError], message: str, hint: str, code: str, page: int | None) -> PipelineError:
    return kind(message, hint, code=code, page=page)


class InputError(PipelineError):
    """The input folder or file does not exist or holds nothing that can be read."""

    code = "input_not_found"


class OutputError(PipelineError):
    """The outputs cannot be written, or a dataset folder is not one."""

    code = "output_not_writable"


class UnreadableDocument(PipelineError):
    """One document cannot be read: encrypted, broken, not a document, over a limit."""

    code = "unreadable"
    exit_code = EXIT_SOME_FAILED


class SettingsError(PipelineError):
    """A settings file or option has a value that makes no sense."""

    code = "bad_setting"
    exit_code = EXIT_USAGE
