"""Frames between processes: whole, partial, too large, or not JSON."""

from __future__ import annotations

import socket

from hypothesis import given
from hypothesis import strategies as st

from pipeline.engines.wire import HEAD, MAX_FRAME, Inbox, receive, send, send_json


@given(
    st.lists(
        st.recursive(
            st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x), max_leaves=20
        ),
        max_size=5,
    ),
    st.integers(1, 7),
)
def test_messages_arrive_whole_however_they_are_cut(messages, size):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        inbox, found = Inbox(ours), []
        sender, drain = socket.socketpair()
        with sender, drain:
            for message in messages:
                send_json(sender, message)
            sender.shutdown(socket.SHUT_WR)
            data = b"".join(iter(lambda: drain.recv(65536), b""))
        for at in range(0, len(data), size):
            theirs.sendall(data[at : at + size])
            found += inbox.read()
        assert found == messages
        assert not inbox.closed


def test_closing_is_seen():
    ours, theirs = socket.socketpair()
    theirs.close()
    inbox = Inbox(ours)
    assert inbox.read() == [] and inbox.closed
    assert receive(ours) is None


def test_a_frame_that_is_no_json_or_too_large_ends_the_conversation():
    for data in (HEAD.pack(3) + b"{{{", HEAD.pack(MAX_FRAME + 1), HEAD.pack(200_000) + b"[" * 200_000):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            theirs.sendall(data)
            inbox = Inbox(ours)
            for _ in range(10):
                assert inbox.read() == []
            assert inbox.closed


def test_half_a_frame_then_the_end_is_no_message():
    ours, theirs = socket.socketpair()
    with ours:
        theirs.sendall(HEAD.pack(10) + b"half")
        theirs.close()
        assert receive(ours) is None


def test_frames_travel_whole():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        send(theirs, b"\0\xff")
        assert receive(ours) == b"\0\xff"
