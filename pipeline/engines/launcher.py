"""The parent's side of the nursery: starts it with a clean environment, asks it for children, hears of their ends."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections import deque
from pathlib import Path
from typing import Any

from pipeline.engines.interface import EngineError, Warm, Work
from pipeline.engines.nursery import FORK, KILL, REQUEST
from pipeline.engines.wire import Inbox, send
from pipeline.settings.limits import LimitSettings

_KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "TZ")
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[2]); "
    "from pipeline.engines.nursery import main; main(int(sys.argv[1]))"
)


class NurseryKilled(EngineError):
    """The nursery was killed before it was ready: worth another try."""


class Launcher:
    """A running nursery. `gone` once it has ended; `close` ends it and everything that came from it.

    `unborn`: what was asked for and not yet forked, in order.
    """

    def __init__(self, work: Work, warm: Warm | None, limits: LimitSettings) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="hilo-"))
        self.gone = False
        self.ready = False
        self.work = work
        self.unborn: deque[Any] = deque()
        self.control, theirs = socket.socketpair()
        with theirs, (self.folder / "stderr").open("wb") as errors:
            paths = json.dumps([str(Path(p).absolute()) for p in sys.path])
            self.process = subprocess.Popen(
                [sys.executable, "-I", "-X", "utf8", "-c", _BOOT, str(theirs.fileno()), paths],
                pass_fds=(theirs.fileno(),),
                env={k: os.environ[k] for k in _KEPT if k in os.environ} | _ONE_THREAD,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                start_new_session=True,
            )
        self.inbox = Inbox(self.control)
        try:
            send(self.control, str(self.folder).encode() + b"\0" + pickle.dumps((work, warm, limits)))
            self._wait(limits.start_seconds)
        except BaseException:
            self.close()
            raise

    def _wait(self, seconds: float) -> None:
        """Until the nursery says that it is ready. Raises EngineError where it is not."""
        readable, _, _ = select.select([self.control], [], [], seconds)
        messages = self.inbox.read() if readable else []
        while readable and not messages and not self.inbox.closed:
            select.select([self.control], [], [], seconds)
            messages = self.inbox.read()
        answer: dict[str, Any] = messages[0] if messages else {}
        if answer.get("ready"):
            self.ready = True
            return
        if self._killed():
            raise NurseryKilled("The process that reads documents was killed while it started.", "Run again.")
        why = answer.get("failed") or self._last_words() or ("it ended" if readable else f"not ready in {seconds:g} s")
        raise EngineError(
            f"The process that reads documents did not start: {why}.",
            "Install hilo again; if that does not help, report this message.",
        )

    def _killed(self) -> bool:
        """Whether the nursery was ended by a signal from outside (SIGKILL: a person, or a system short of memory)."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.process.wait(timeout=1 if self.inbox.closed else 0) == -signal.SIGKILL
        return False

    def _last_words(self) -> str:
        with contextlib.suppress(OSError):
            lines = (self.folder / "stderr").read_text(errors="replace").strip().splitlines()
            return lines[-1][:200] if lines else ""
        return ""

    def fork(self) -> socket.socket:
        """A socket to a new child; its `forked` message comes later, in the order of asking."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self.control, [REQUEST.pack(FORK, 0)], [theirs.fileno()])
            except OSError:
                self.gone = True
        return ours

    def kill(self, pid: int) -> None:
        """End a child now, with everything it started."""
        try:
            self.control.sendall(REQUEST.pack(KILL, pid))
        except OSError:
            self.gone = True

    def alive(self) -> bool:
        """Whether the nursery still runs."""
        self.gone = self.gone or self.process.poll() is not None
        return not self.gone

    def news(self) -> list[Any]:
        """Messages since last time: `{"forked": pid}`, `{"died": pid, "status": exit code or -signal}`."""
        messages = self.inbox.read()
        self.gone = self.gone or self.inbox.closed
        return messages

    def close(self) -> None:
        """End the nursery and its children, remove the temporary folders."""
        self.gone = True
        self.control.close()
        if not self.ready:
            self.process.kill()
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
