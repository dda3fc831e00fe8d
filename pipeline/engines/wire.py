"""Messages between the parent and its processes: frames with a length, over sockets.

What goes down (jobs, the work itself) is pickled, for the parent is trusted. What comes up from a process that has read
a stranger's file is JSON only: whatever that file did to its process, nothing but data reaches the parent.
"""

from __future__ import annotations

import json
import socket
import struct
from typing import Any

HEAD = struct.Struct("!I")
MAX_FRAME = 512 * 1024 * 1024


def send(sock: socket.socket, payload: bytes) -> None:
    """Send one frame."""
    sock.sendall(HEAD.pack(len(payload)) + payload)


def send_json(sock: socket.socket, message: Any) -> None:
    """Send one frame of JSON; lone surrogates (odd file names) travel as escapes."""
    send(sock, json.dumps(message).encode("ascii"))


def receive(sock: socket.socket) -> bytes | None:
    """Wait for one frame; None where the other side has closed."""
    head = _exactly(sock, HEAD.size)
    if head is None:
        return None
    return _exactly(sock, HEAD.unpack(head)[0])


def _exactly(sock: socket.socket, size: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < size:
        try:
            part = sock.recv(min(1 << 20, size - len(parts)))
        except ConnectionResetError:
            return None
        if not part:
            return None
        parts += part
    return bytes(parts)


class Inbox:
    """Frames from a socket that must never make the reader wait."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.closed = False
        self._bytes = bytearray()

    def read(self) -> list[Any]:
        """Whole messages that have come so far; sets `closed` at the end, or where a frame is no honest one."""
        try:
            while part := self.sock.recv(1 << 20, socket.MSG_DONTWAIT):
                self._bytes += part
            self.closed = True
        except BlockingIOError:
            pass
        except OSError:
            self.closed = True
        return self._messages()

    def _messages(self) -> list[Any]:
        found = []
        while len(self._bytes) >= HEAD.size:
            (size,) = HEAD.unpack_from(self._bytes)
            if size > MAX_FRAME:
                self.closed = True
                break
            if len(self._bytes) < HEAD.size + size:
                break
            frame = bytes(self._bytes[HEAD.size : HEAD.size + size])
            del self._bytes[: HEAD.size + size]
            try:
                found.append(json.loads(frame))
            except (ValueError, RecursionError):
                self.closed = True
                break
        return found
