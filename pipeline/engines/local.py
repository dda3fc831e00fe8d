"""Documents in processes of this machine: each isolated, within limits, from a warm process, replaced now and then.

    parent (this module) --starts--> nursery (imports once) --forks--> child, child, …   (`jobs` of them)
           \\______________________ one socket for each child ____________________/

The parent hands out jobs, watches clocks and resident memory, and ends what is over. A child that dies takes one
document with it: where it may not have been that document's fault (the process had read others before, or was killed
from outside) the document gets one more try in a fresh process, so that a killed process changes no result.
"""

from __future__ import annotations

import contextlib
import json
import resource
import selectors
import signal
import socket
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.engines.interface import EngineError, Job, Outcome, Warm, Work
from pipeline.engines.launcher import Launcher, NurseryKilled
from pipeline.engines.verdicts import cause, failure, outcome
from pipeline.engines.wire import Inbox, send
from pipeline.settings.limits import LimitSettings

_WATCH_SECONDS = 0.25
_MAX_TRIES = 3
_MAX_NURSERIES = 5


@dataclass(slots=True, eq=False)
class _Task:
    """A job on its way: how often it was tried, and whether the next try wants a process of its own."""

    job: Job
    tries: int = 0
    fresh: bool = False


class _Child:
    """What the parent knows of one child."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.inbox = Inbox(sock)
        self.pid = 0
        self.task: _Task | None = None
        self.started = 0.0
        self.done = 0
        self.verdict = ""

    def give(self, task: _Task) -> None:
        task.tries += 1
        self.task, self.started = task, time.monotonic()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            send(self.sock, json.dumps(asdict(task.job)).encode("ascii"))

    def resident_mb(self) -> float:
        try:
            pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        except (OSError, IndexError, ValueError):
            return 0.0
        return pages * resource.getpagesize() / 1e6


class LocalEngine:
    """Runs work in isolated child processes of this machine; see `pipeline.engines.interface`.

    `limits.processes()` children at once. Nothing is started before the first job is there. With `keep`, the warm
    process stays for further runs of the same work, until `close` or the end of this process.
    """

    def __init__(
        self, limits: LimitSettings | None = None, jobs: int = 0, warm: Warm | None = None, *, keep: bool = False
    ) -> None:
        self.limits = limits or LimitSettings()
        self.processes = jobs or self.limits.processes()
        self.warm = warm
        self.keep = keep
        self._spare: list[Launcher] = []

    def run(self, work: Work, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """One outcome for each job, as they get ready. Raises EngineError where no process can be started."""
        source = iter(jobs)
        first = next(source, None)
        if first is None:
            return
        run = _Run(self, work, source, first)
        try:
            yield from run.outcomes()
        finally:
            run.close()

    def launcher(self, work: Work) -> Launcher:
        """A warm process for `work`: one that was kept, or a new one."""
        while self._spare:
            launcher = self._spare.pop()
            if launcher.work == work and launcher.alive():
                return launcher
            launcher.close()
        return Launcher(work, self.warm, self.limits)

    def done_with(self, launcher: Launcher) -> None:
        """Keep a warm process for the next run, or end it."""
        if self.keep and not launcher.gone:
            self._spare.append(launcher)
        else:
            launcher.close()

    def close(self) -> None:
        """End what was kept."""
        while self._spare:
            self._spare.pop().close()


class _Run:
    """One run of the engine: the children, and the tasks that wait."""

    def __init__(self, engine: LocalEngine, work: Work, source: Iterator[Job], first: Job) -> None:
        self.engine = engine
        self.limits = engine.limits
        self.work = work
        self.source = source
        self.waiting = deque([_Task(first)])
        self.exhausted = False
        self.children: list[_Child] = []
        self.selector = selectors.DefaultSelector()
        self.starts = 0
        self.launcher = self._launch()

    def _launch(self) -> Launcher:
        while self.starts < _MAX_NURSERIES:
            self.starts += 1
            try:
                launcher = self.engine.launcher(self.work)
            except NurseryKilled:
                continue
            self.selector.register(launcher.control, selectors.EVENT_READ)
            return launcher
        raise EngineError(
            "The process that reads documents was killed again and again.",
            "Look whether the machine is out of memory, or use fewer --jobs.",
        )

    def outcomes(self) -> Iterator[Outcome]:
        while True:
            self._assign()
            if not any(c.task for c in self.children):
                return
            ready = {key.fileobj for key, _ in self.selector.select(_WATCH_SECONDS)}
            for child in list(self.children):
                if child.sock in ready:
                    yield from self._hear(child)
            if self.launcher.control in ready:
                yield from self._news()
            self._watch()
            if self.launcher.gone:
                self._relaunch()

    def _next(self, fresh: bool) -> _Task | None:
        """The next task for a child; a task that wants a fresh process is given to no other."""
        for task in self.waiting:
            if fresh or not task.fresh:
                self.waiting.remove(task)
                return task
        if self.exhausted:
            return None
        job = next(self.source, None)
        self.exhausted = job is None
        return _Task(job) if job is not None else None

    def _assign(self) -> None:
        for child in list(self.children):
            if child.task or child.verdict or child.inbox.closed:
                continue
            task = self._next(fresh=child.done == 0) if child.done < self.limits.renew_after else None
            if task is not None:
                child.give(task)
            else:
                self._retire(child)
        while len(self.children) < self.engine.processes and not self.launcher.gone:
            task = self._next(fresh=True)
            if task is None:
                return
            child = _Child(self.launcher.fork())
            self.children.append(child)
            self.launcher.unborn.append(child)
            self.selector.register(child.sock, selectors.EVENT_READ)
            child.give(task)

    def _retire(self, child: _Child) -> None:
        """Forget a child; closing its socket lets it end by itself."""
        self._drop(child)

    def _drop(self, child: _Child) -> None:
        self.children.remove(child)
        with contextlib.suppress(KeyError):
            self.selector.unregister(child.sock)
        child.sock.close()

    def _hear(self, child: _Child) -> Iterator[Outcome]:
        if child.inbox.closed:
            return
        messages = child.inbox.read()
        if messages and child.task is not None and not child.verdict:
            task, child.task = child.task, None
            answer = messages[0] if isinstance(messages[0], dict) else {}
            child.done = self.limits.renew_after if answer.get("leaving") else child.done + 1
            yield outcome(task.job, answer)
        if child.inbox.closed:
            if child.task is None:
                self._retire(child)
            else:
                self.selector.unregister(child.sock)
                self._end(child)

    def _news(self) -> Iterator[Outcome]:
        for message in self.launcher.news():
            if "forked" in message:
                child = self.launcher.unborn.popleft()
                child.pid = message["forked"]
                if child.verdict or child.inbox.closed:
                    self._end(child)
            elif "died" in message:
                dead = next((c for c in self.children if c.pid == message["died"]), None)
                if dead is not None:
                    yield from self._bury(dead, message["status"])

    def _end(self, child: _Child) -> None:
        if child.pid:
            self.launcher.kill(child.pid)

    def _watch(self) -> None:
        now = time.monotonic()
        for child in self.children:
            if child.task is None or child.verdict:
                continue
            if now - child.started > self.limits.wall_seconds:
                child.verdict = "timeout"
            elif child.resident_mb() > self.limits.memory_mb:
                child.verdict = "memory_limit"
            if child.verdict:
                self._end(child)

    def _bury(self, child: _Child, status: int) -> Iterator[Outcome]:
        yield from self._hear(child)
        if child not in self.children:
            return
        self._drop(child)
        if (task := child.task) is None:
            return
        code = cause(child.verdict, status)
        if code == "crashed" and task.tries < _MAX_TRIES and (child.done or (status == -signal.SIGKILL)):
            task.fresh = True
            self.waiting.appendleft(task)
            return
        yield Outcome(task.job, failure(task.job, code, status, self.limits), time.monotonic() - child.started)

    def _relaunch(self) -> None:
        """The nursery was killed: its children went with it, their documents start again."""
        for child in list(self.children):
            if child.task is not None:
                self.waiting.appendleft(child.task)
            self._drop(child)
        self.selector.unregister(self.launcher.control)
        self.launcher.close()
        self.launcher = self._launch()

    def close(self) -> None:
        for child in self.children:
            child.verdict = child.verdict or "closed"
            if child.task is not None:
                self._end(child)
            child.sock.close()
        self.selector.close()
        self.engine.done_with(self.launcher)
