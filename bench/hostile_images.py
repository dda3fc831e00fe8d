"""Hostile pictures: sizes that lie, loops of frames, torn ones, and pictures without a word."""

from __future__ import annotations

import io
import random
import struct
import zlib

from bench.trap import ERROR, NONE, Trap


def _png(width: int, height: int, rows: bytes, more: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + more
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def _text_chunk(size: int) -> bytes:
    data = b"Comment\0\0" + zlib.compress(b"\0" * size, 9)
    return struct.pack(">I", len(data)) + b"zTXt" + data + struct.pack(">I", zlib.crc32(b"zTXt" + data))


def _saved(size: tuple[int, int], form: str, shade: int = 255, **options: object) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", size, shade).save(out, form, **options)
    return out.getvalue()


def _noise(form: str, side: int) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.frombytes("L", (side, side), random.Random(9).randbytes(side * side)).save(out, form)
    return out.getvalue()


def _tiff(entries: list[tuple[int, int, int, int]], following: int) -> bytes:
    body = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *e) for e in entries)
    return b"II*\0" + struct.pack("<I", 8) + body + struct.pack("<I", following) + bytes(200)


def _frames(count: int) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    one = Image.new("1", (40, 40), 1)
    one.save(out, "TIFF", save_all=True, append_images=[one] * (count - 1))
    return out.getvalue()


def _gif_frames(count: int) -> bytes:
    frame = b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0"
    return b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff" + frame * count + b";"


def hostile_images() -> list[Trap]:
    """PNG, JPEG, TIFF, GIF, BMP and WebP files."""
    size = [(256, 4, 1, 60_000), (257, 4, 1, 60_000), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 100)]
    return [
        Trap("image-bomb", "pixels.png", _png(60_000, 60_000, b"\0" * 100_000), ERROR),
        Trap("image-bomb", "pixels-full.png", lambda: _png(7500, 7500, b"\0" * 7501 * 7500), NONE, ERROR),
        Trap("image-bomb", "strip.png", _png(60_000, 12, b"\0" * 60_001 * 12), NONE, ERROR),
        Trap("image-bomb", "column.png", _png(3, 200_000, b"\0" * 4 * 200_000), NONE, ERROR),
        Trap("image-bomb", "comment.png", lambda: _png(100, 100, b"\xff" * 10_100, _text_chunk(300_000_000)), NONE, ERROR),
        Trap("image-bomb", "data-too-long.png", lambda: _png(100, 100, b"\xff" * 200_000_000), NONE, ERROR),
        Trap("image-bomb", "pixels.tif", _tiff([*size, (279, 4, 1, 50)], 0), ERROR),
        Trap("image-bomb", "frame-loop.tif", _tiff([(256, 4, 1, 5), *size[1:], (279, 4, 1, 50)], 8), ERROR, NONE),
        Trap("image-bomb", "frames.tif", lambda: _frames(3000), NONE, ERROR),
        Trap("image-bomb", "frames.gif", lambda: _gif_frames(60_000), NONE, ERROR),
        Trap("image-bomb", "screen.gif", b"GIF89a\xff\xff\xff\xff\x80\0\0" + _gif_frames(1)[13:], ERROR, NONE),
        Trap("image-bomb", "pixels.bmp", b"BM" + struct.pack("<IHHI", 1000, 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, 2**31 - 1, 2**31 - 1, 1, 24, 0, 0, 0, 0, 0, 0), ERROR),
        Trap("image-malformed", "no-pixels.png", _png(0, 0, b""), ERROR),
        Trap("image-malformed", "head-only.png", _png(10, 10, b"")[:20], ERROR),
        Trap("image-malformed", "torn.png", lambda: _noise("PNG", 300)[:20_000], ERROR, NONE),
        Trap("image-malformed", "torn.jpg", lambda: _noise("JPEG", 300)[:20_000], ERROR, NONE),
        Trap("image-malformed", "torn.webp", lambda: _noise("WEBP", 300)[:9000], ERROR, NONE),
        Trap("image-malformed", "no-frames.tif", _tiff([], 0), ERROR),
        Trap("image-malformed", "head.jpg", b"\xff\xd8\xff\xe0", ERROR),
        Trap("image-malformed", "exif.jpg", lambda: _saved((80, 80), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff"), NONE, ERROR),
        Trap("image-malformed", "heic.heic", b"\0\0\0\x18ftypheic" + bytes(500), ERROR),
        Trap("image-malformed", "icon.ico", b"\0\0\x01\0\x01\0" + bytes(500), ERROR),
        Trap("image-empty", "white.png", lambda: _saved((800, 1100), "PNG"), NONE),
        Trap("image-empty", "black.png", lambda: _saved((800, 1100), "PNG", 0), NONE, ERROR),
        Trap("image-empty", "grey.jpg", lambda: _saved((800, 1100), "JPEG", 128), NONE, ERROR),
        Trap("image-empty", "one-pixel.png", lambda: _saved((1, 1), "PNG", 0), NONE, ERROR),
        Trap("image-empty", "noise.png", lambda: _noise("PNG", 900), NONE, ERROR),
    ]  # fmt: skip
