"""The process from which documents' processes are forked: heavy modules are imported once, here, not in the parent.

It is started with a scrubbed environment (no secret of the user's shell is there to be read), imports what the work
needs, then forks a child for each request and reports every child's end. Child and parent talk over their own socket;
this process reads no document. When the parent goes, for whatever reason, it ends its children and itself.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import selectors
import shutil
import signal
import socket
import struct
import traceback
from pathlib import Path

from pipeline.engines.child import serve
from pipeline.engines.interface import Work
from pipeline.engines.wire import receive, send_json
from pipeline.settings.limits import LimitSettings

REQUEST = struct.Struct("!cQ")
FORK = b"F"
KILL = b"K"


def main(fd: int) -> None:
    """Serve the parent at the other end of socket `fd` until it closes."""
    control = socket.socket(fileno=fd)
    frame = receive(control)
    if frame is None:
        return
    folder = Path(frame.partition(b"\0")[0].decode())
    try:
        work, warm, limits = pickle.loads(frame.partition(b"\0")[2])
        if warm is not None:
            warm()
        gc.collect()
        gc.freeze()
        send_json(control, {"ready": True})
        Nursery(control, work, limits, folder).serve()
    except (BrokenPipeError, ConnectionResetError):
        return
    except Exception as error:
        send_json(control, {"failed": f"{type(error).__name__}: {error}", "detail": traceback.format_exc()[-4000:]})
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Nursery:
    """Forks and ends children on request; tells the parent `forked` (in the order asked) and `died`."""

    def __init__(self, control: socket.socket, work: Work, limits: LimitSettings, folder: Path) -> None:
        self.control = control
        self.work = work
        self.limits = limits
        self.folder = folder
        self.living: set[int] = set()
        self.born = 0

    def serve(self) -> None:
        wake_read, wake_write = os.pipe()
        os.set_blocking(wake_read, False)
        os.set_blocking(wake_write, False)
        signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        selector = selectors.DefaultSelector()
        selector.register(self.control, selectors.EVENT_READ)
        selector.register(wake_read, selectors.EVENT_READ)
        try:
            while True:
                ready = {key.fd for key, _ in selector.select()}
                if wake_read in ready:
                    os.read(wake_read, 512)
                    self.reap()
                if self.control.fileno() in ready and not self.answer():
                    return
        except (BrokenPipeError, ConnectionResetError):
            return
        finally:
            for pid in self.living:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(pid, signal.SIGKILL)

    def answer(self) -> bool:
        """Do one request; False when the parent has gone."""
        data, fds, _, _ = socket.recv_fds(self.control, REQUEST.size, 1)
        if len(data) < REQUEST.size:
            return False
        kind, pid = REQUEST.unpack(data)
        if kind == FORK and fds:
            self.fork(fds[0])
        elif kind == KILL and pid in self.living:
            _end(pid)
        return True

    def fork(self, fd: int) -> None:
        self.born += 1
        parent, folder = os.getpid(), self.folder / str(self.born)
        pid = os.fork()
        if pid == 0:
            self.be_child(fd, parent, folder)
        os.close(fd)
        self.living.add(pid)
        send_json(self.control, {"forked": pid})

    def be_child(self, fd: int, parent: int, folder: Path) -> None:
        """Everything that the forked process does; never returns."""
        status = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            self.control.close()
            serve(socket.socket(fileno=fd), self.work, self.limits, folder, parent)
            status = 0
        finally:
            os._exit(status)

    def reap(self) -> None:
        for pid in list(self.living):
            if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                continue
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)
            _, status = os.waitpid(pid, 0)
            self.living.discard(pid)
            send_json(self.control, {"died": pid, "status": os.waitstatus_to_exitcode(status)})


def _end(pid: int) -> None:
    """End a child and what it started; a child that has not its own group yet is ended alone."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
