"""Starting and stopping the review page."""

from __future__ import annotations

import contextlib
import getpass
import ipaddress
import logging
import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path

from pipeline.errors import PipelineError, SettingsError
from pipeline.store.journal import journal_path
from pipeline.text.i18n import LANGUAGES, said


def serve(
    folder: Path,
    host: str = "127.0.0.1",
    port: int = 0,
    lang: str = "es",
    input: Path | None = None,
    open_browser: bool = True,
    allow_hosts: Sequence[str] = (),
) -> None:
    """Serve the review page of a dataset folder until interrupted (Ctrl-C).

    `port` 0 takes any free one. `input`: the folder of the source documents, where the dataset does not note it.
    `allow_hosts`: further names under which browsers may ask, needed where `host` is not the machine itself.
    Prints the address with its one-time token, and a fresh one whenever somebody stands before a closed door.
    Raises PipelineError where the folder is no dataset, the journal cannot be written or the port is taken.
    """
    import uvicorn

    from pipeline.review.app import build

    if lang not in LANGUAGES:
        raise SettingsError(f"{lang!r} is not a language of the review page", f"Use one of: {', '.join(LANGUAGES)}.")
    listening = listen(host, port)
    number = int(listening.getsockname()[1])
    names = own_names(host, number, allow_hosts)
    address: list[Callable[[], str]] = []
    guard, office = build(
        folder,
        names,
        lang=lang,
        input=input,
        person=_user(),
        cookie=f"hilo_{number}",
        locked_out=lambda: _print_again(address[0](), lang),
    )
    keep_log(folder)
    address.append(lambda: f"http://{names[0]}/?token={office.doorkeeper.unused()}")
    opening = f"http://{names[0]}/?token={office.doorkeeper.token()}"
    _announce(opening, lang, _loopback(host))
    if open_browser and _has_screen():
        threading.Thread(target=webbrowser.open, args=(opening,), daemon=True).start()
    config = uvicorn.Config(
        guard, log_config=None, access_log=False, server_header=False, lifespan="on", timeout_graceful_shutdown=3
    )
    with contextlib.suppress(KeyboardInterrupt):  # the way to end it: by then the server has closed in order
        uvicorn.Server(config).run(sockets=[listening])
    print(said("The review is closed. What was decided stands in %(file)s.", file=str(folder / "decisions.csv"))[lang])


def _announce(opening: str, lang: str, private: bool) -> None:
    print(said("The review page is open at")[lang], opening, sep="\n  ", flush=True)
    print(said("It works once, in one browser. Ctrl-C ends the review; every decision is kept.")[lang], flush=True)
    if not private:
        print(said("Other machines can reach this address: the connection is not encrypted.")[lang], file=sys.stderr)


def own_names(host: str, port: int, more: Sequence[str] = ()) -> list[str]:
    """The values of Host that are ours, the one to open first."""
    names = ["127.0.0.1", "localhost", "[::1]"] if _loopback(host) else []
    if host not in {"0.0.0.0", "::", "", "localhost", "127.0.0.1", "::1"}:
        names.insert(0, f"[{host}]" if ":" in host else host)
    names += [n for n in more if n]
    if not names:
        raise SettingsError(
            f"Serving on {host or 'every address'} needs the name that browsers will use",
            "Name it with --allow-host, or leave --host out to serve this machine only.",
        )
    with_port = [n if ":" in n.rpartition("]")[2] else f"{n}:{port}" for n in names]
    return with_port + ([n for n in names if ":" not in n.rpartition("]")[2]] if port == 80 else [])


def keep_log(folder: Path) -> None:
    """What goes wrong is noted beside the journal, never shown as a traceback."""
    handler = logging.FileHandler(journal_path(folder).parent / "review.log", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    for name in ("hilo.review", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(logging.ERROR)
        logger.propagate = False


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at the address. Raises PipelineError where the port is taken or is none."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        made = socket.socket(family, socket.SOCK_STREAM)
        # asyncio sets this only where it made the socket; without it every page waits 40 ms for an acknowledgement
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
    except (OSError, OverflowError) as error:
        raise PipelineError(
            f"Port {port} of {host} cannot be used: {error}", "Choose another --port, or leave it out for any free one."
        ) from error
    made.listen(64)
    return made


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_printed: set[str] = set()


def _print_again(address: str, lang: str) -> None:
    if address not in _printed:
        _printed.add(address)
        print(
            said("Somebody came without a key. To open the page in that browser:")[lang],
            address,
            sep="\n  ",
            flush=True,
        )


def _has_screen() -> bool:
    """Whether there is a desktop to open a browser on; without one a text browser would take over the terminal."""
    return sys.platform in {"darwin", "win32"} or any(os.environ.get(x) for x in ("DISPLAY", "WAYLAND_DISPLAY"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
