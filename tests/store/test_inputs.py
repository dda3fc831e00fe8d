"""What is taken from an input folder, what is left out and said, and names that break careless programs."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import InputError, UnreadableDocument
from pipeline.store.inputs import find_inputs, printable_name
from pipeline.store.opening import content_hash, is_address, local_file, open_input

HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"


def names(found) -> list[str]:
    return [f.relative for f in found.files]


def problems(found) -> dict[str, str]:
    return {p.document: p.code for p in found.problems}


def test_folders_are_walked_in_a_fixed_order(tmp_path):
    for name in ("b.pdf", "a/z.docx", "a/b/c.txt", "B.pdf", ".hidden.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = find_inputs([tmp_path])
    assert names(found) == [".hidden.md", "B.pdf", "a/b/c.txt", "a/z.docx", "b.pdf"]
    assert all(f.size == 1 for f in found.files)


def test_clutter_and_notes_are_not_documents(tmp_path):
    for name in ("plan.txt", "README.md", ".DS_Store", "Thumbs.db", "~$plan.docx", "._plan.pdf", ".~lock.plan.odt#"):
        (tmp_path / name).write_text("x")
    found = find_inputs([tmp_path])
    assert names(found) == ["plan.txt"] and not found.problems and len(found.ignored) == 6
    assert names(find_inputs([tmp_path / "README.md"])) == ["README.md"], "named one by one, it is meant"


def test_links_pipes_and_sockets_are_rows(tmp_path):
    outside, inside = tmp_path / "outside", tmp_path / "in"
    outside.mkdir()
    inside.mkdir()
    (outside / "secret.txt").write_text("x")
    (inside / "plan.txt").write_text("x")
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    (inside / "dangling").symlink_to(inside / "nothing")
    os.mkfifo(inside / "pipe")
    with socket.socket(socket.AF_UNIX) as sock:
        sock.bind(str(inside / "sock"))
        found = find_inputs([inside])
    assert names(found) == ["plan.txt"]
    assert problems(found) == {
        "link.txt": "symlink_skipped", "folder": "symlink_skipped", "loop": "symlink_skipped",
        "dangling": "symlink_skipped", "pipe": "not_a_regular_file", "sock": "not_a_regular_file",
    }  # fmt: skip


def test_a_link_named_by_the_user_is_followed(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real/plan.txt").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert names(find_inputs([tmp_path / "link"])) == ["plan.txt"]
    (tmp_path / "other.txt").symlink_to(tmp_path / "real/plan.txt")
    assert names(find_inputs([tmp_path / "other.txt"])) == ["other.txt"]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"-rf --help.txt", "-rf --help.txt"),
        (b"line\nbreak.txt", "line\\nbreak.txt"),
        (b"\x1b[31mred.txt", "\\x1b[31mred.txt"),
        (b"caf\xe9.txt", "caf\\xe9.txt"),
        ("año ñandú.txt".encode(), "año ñandú.txt"),
        ("e\u0301.txt".encode(), "e\u0301.txt"),
        ("\u202egpj.txt".encode(), "\\u202egpj.txt"),
        (b"=HYPERLINK(1).txt", "=HYPERLINK(1).txt"),
        (b"[abc]*?.txt", "[abc]*?.txt"),
        (b"$(touch x).txt", "$(touch x).txt"),
    ],
)
def test_odd_names_are_read_and_shown_in_one_printable_line(tmp_path, raw, shown):
    path = os.fsencode(tmp_path) + b"/" + raw
    with open(path, "wb") as out:  # noqa: PTH123 - bytes name
        out.write(b"hello")
    found = find_inputs([tmp_path])
    assert names(found) == [shown]
    assert content_hash(found.files[0].path) == HELLO


@given(st.text())
def test_shown_names_have_nothing_that_acts(name):
    shown = printable_name(name)
    assert "\n" not in shown and "\x1b" not in shown and "\u202e" not in shown
    shown.encode("utf-8")


def test_names_that_look_alike_stay_two_documents(tmp_path):
    (tmp_path / "a\\n.txt").write_text("1")
    (tmp_path / "a\n.txt").write_text("2")
    found = find_inputs([tmp_path])
    assert len({f.relative for f in found.files}) == 2


def test_paths_of_more_characters_than_the_system_opens(tmp_path):
    fd = os.open(tmp_path, os.O_RDONLY)
    for _ in range(24):
        os.mkdir("d" * 200, dir_fd=fd)
        deeper = os.open("d" * 200, os.O_RDONLY, dir_fd=fd)
        os.close(fd)
        fd = deeper
    with os.fdopen(os.open("plan.txt", os.O_WRONLY | os.O_CREAT, dir_fd=fd), "w") as out:
        out.write("hello")
    os.close(fd)
    found = find_inputs([tmp_path])
    assert len(found.files) == 1 and len(found.files[0].path) > 4800
    assert content_hash(found.files[0].path) == HELLO
    with local_file(found.files[0].path, tmp_path) as path:
        assert path.read_text() == "hello" and path.suffix == ".txt" and len(str(path)) < 500
    assert not path.exists()


def test_two_thousand_nested_folders(tmp_path):
    fd = os.open(tmp_path, os.O_RDONLY)
    for _ in range(2000):
        os.mkdir("d", dir_fd=fd)
        deeper = os.open("d", os.O_RDONLY, dir_fd=fd)
        os.close(fd)
        fd = deeper
    os.close(os.open("plan.txt", os.O_WRONLY | os.O_CREAT, dir_fd=fd))
    os.close(fd)
    assert len(find_inputs([tmp_path]).files) == 1
    subprocess.run(["rm", "-r", str(tmp_path / "d")], check=True)  # pytest's own cleaning would recurse too deeply


def test_nothing_there_says_so(tmp_path):
    with pytest.raises(InputError, match="there is no document"):
        find_inputs([tmp_path])
    with pytest.raises(InputError, match="does not exist"):
        find_inputs([tmp_path / "nowhere"])


def test_a_file_of_gigabytes_is_a_row(tmp_path):
    (tmp_path / "plan.txt").write_text("x")
    with (tmp_path / "huge.pdf").open("wb") as out:
        out.truncate(20_000_000_000)
    found = find_inputs([tmp_path])
    assert names(found) == ["plan.txt"] and problems(found) == {"huge.pdf": "too_large"}
    assert found.problems[0].severity == "error"


def test_the_output_folder_is_not_read(tmp_path):
    (tmp_path / "plan.txt").write_text("x")
    (tmp_path / "outputs").mkdir()
    (tmp_path / "outputs/activities.csv").write_text("x")
    assert names(find_inputs([tmp_path], exclude=[tmp_path / "outputs"])) == ["plan.txt"]


@pytest.mark.skipif(os.getuid() == 0, reason="root may read everything")
def test_unreadable_files_and_folders_are_said(tmp_path):
    (tmp_path / "plan.txt").write_text("x")
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0)
    (tmp_path / "plan.txt").chmod(0)
    found = find_inputs([tmp_path])
    assert problems(found) == {"closed": "unreadable_folder"}
    with pytest.raises(UnreadableDocument) as error:
        content_hash(found.files[0].path)
    assert error.value.code == "permission_denied"


def test_what_goes_away_or_turns_into_a_pipe_is_said(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, code in ((tmp_path / "gone", "vanished"), (pipe, "not_a_regular_file"), (tmp_path, "not_a_regular_file")):
        with pytest.raises(UnreadableDocument) as error:
            open_input(str(path))
        assert error.value.code == code


def test_addresses_are_found_and_copied(tmp_path):
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.filesystem("memory")
    memory.pipe({"/plans-test/a.txt": b"hello", "/plans-test/deep/b.txt": b"hello", "/plans-test/.DS_Store": b"x"})
    found = find_inputs(["memory://plans-test"])
    assert names(found) == ["a.txt", "deep/b.txt"]
    assert content_hash(found.files[1].path) == HELLO
    with local_file(found.files[0].path, tmp_path) as path:
        assert path.read_bytes() == b"hello"
    assert names(find_inputs(["memory://plans-test/a.txt"])) == ["a.txt"]
    (tmp_path / "plan.txt").write_text("hello")
    found = find_inputs([f"file://{tmp_path}"])
    assert names(found) == ["plan.txt"] and content_hash(found.files[0].path) == HELLO
    with pytest.raises(InputError):
        find_inputs(["memory://nothing-there"])
    with pytest.raises(InputError, match="cannot be opened"):
        find_inputs(["nosuchscheme://x"])


@settings(max_examples=30)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=30))
def test_only_schemes_make_an_address(text):
    assert not is_address(text.replace("://", ""))


def test_modes_other_than_files_are_named(tmp_path):
    device = "/dev/null"
    if not stat.S_ISCHR(Path(device).stat().st_mode):
        pytest.skip("no null device here")
    found = find_inputs([device])
    assert "device" in found.problems[0].message
