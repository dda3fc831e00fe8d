"""Mutations of real documents through every reader: only errors of our own come out, and nothing crashes.

    python -m bench.fuzz [--minutes 15 | --count N] [--seed 1] [--keep FOLDER]

Seeds are the project's own test documents of all formats. A mutant has bits flipped, stretches cut, doubled, moved or
overwritten with boundary values, or is spliced from two seeds. Half of the mutants of packed formats (DOCX, ODT, XLSX,
ODS; PDF) are mutated inside: parts and streams are unpacked first, so that the damage passes the checksums and reaches
the parsers. Each mutant is one document of an isolated run. Prints what they ended in; `--keep` gets the files that
crashed, hung, took too much memory or hit an error that nobody foresaw. Exit status 1 where there is one of the last
kind, or a crash.
"""

from __future__ import annotations

import argparse
import io
import random
import shutil
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.conductor import warm_up, worker
from pipeline.engines.interface import ENGINE_FAILURES, Job, Outcome
from pipeline.engines.local import LocalEngine
from pipeline.settings.limits import LimitSettings
from pipeline.settings.reading import ReadSettings

DOCUMENTS = Path(__file__).resolve().parent.parent / "tests" / "documents"
SUFFIXES = {
    ".pdf",
    ".docx",
    ".odt",
    ".xlsx",
    ".ods",
    ".html",
    ".htm",
    ".md",
    ".txt",
    ".tsv",
    ".png",
    ".jpg",
    ".tif",
    ".tiff",
}
PACKED = {".docx", ".odt", ".xlsx", ".ods"}
EDGES = (b"\x00", b"\xff", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"-1", b"0", b"99999999999", b"<", b">", b"&#0;", b"\xed\xa0\x80", b"(" * 300, b"<<" * 300)  # fmt: skip
LIMITS = LimitSettings(wall_seconds=30, cpu_seconds=20, memory_mb=800)


def seeds() -> list[Path]:
    """Test documents of every format, none over half a megabyte."""
    found = [p for p in sorted(DOCUMENTS.rglob("*")) if p.suffix.lower() in SUFFIXES and p.stat().st_size < 500_000]
    return [p for p in found if "gold" not in p.parts]


def mutate(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """`data` with one to eight injuries; `other` is what may be spliced in."""
    content = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        if not content:
            break
        at = chance.randrange(len(content))
        length = min(chance.choice((1, 4, 40, 400)), len(content) - at)
        kind = chance.randrange(7)
        if kind == 0:
            content[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del content[at : at + length]
        elif kind == 2:
            content[at:at] = content[at : at + length] * chance.choice((1, 2, 50))
        elif kind == 3:
            edge = chance.choice(EDGES)
            content[at : at + len(edge)] = edge
        elif kind == 4:
            content[at : at + length] = bytes(chance.randrange(256) for _ in range(length))
        elif kind == 5 and other:
            start = chance.randrange(len(other))
            content[at : at + length] = other[start : start + length]
        else:
            del content[max(at, 1) :]
    return bytes(content)


def mutate_inside(data: bytes, suffix: str, other: bytes, chance: random.Random) -> bytes:
    """Mutate an unpacked part or stream and pack again, so that what is damaged is what the parser sees."""
    if suffix == ".pdf":
        import pikepdf

        with pikepdf.open(io.BytesIO(data)) as pdf:
            out = io.BytesIO()
            pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
        return mutate(out.getvalue(), other, chance)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {info.filename: package.read(info) for info in package.infolist()}
    name = chance.choice([n for n in parts if n.endswith((".xml", ".rels"))])
    parts[name] = mutate(parts[name], other, chance)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(part, content)
    return out.getvalue()


def mutants(folder: Path, seed: int, until: float = 0.0, count: int = 0) -> Iterator[Job]:
    """Mutant files one after the other, until a time (monotonic) or a number; each is written when it is asked for."""
    chance = random.Random(seed)
    originals = [(p, p.read_bytes()) for p in seeds()]
    by_suffix: dict[str, list[tuple[Path, bytes]]] = {}
    for path, data in originals:
        by_suffix.setdefault(path.suffix.lower(), []).append((path, data))
    kinds = sorted(by_suffix)
    number = 0
    while (count and number < count) or (until and time.monotonic() < until):
        path, data = chance.choice(by_suffix[kinds[number % len(kinds)]])
        other = chance.choice(originals)[1]
        suffix = path.suffix.lower()
        inside = (suffix in PACKED or suffix == ".pdf") and chance.random() < 0.5
        changed = mutate_inside(data, suffix, other, chance) if inside else mutate(data, other, chance)
        target = folder / f"{number:06d}-{path.stem[:30]}{suffix}"
        target.write_bytes(changed)
        number += 1
        yield Job(str(target), target.name)


def fuzz(
    seed: int, minutes: float = 0.0, count: int = 0, keep: Path | None = None, jobs: int = 2, ocr: bool = False
) -> tuple[Counter[str], list[Outcome]]:
    """Run mutants; how many ended in what (`status` or `status: code`), and the outcomes that are faults of hilo."""
    ends: Counter[str] = Counter()
    faults: list[Outcome] = []
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        until = time.monotonic() + 60 * minutes if minutes else 0.0
        engine = LocalEngine(LIMITS, jobs, warm=warm_up)
        for outcome in engine.run(worker(ReadSettings(ocr=ocr)), mutants(Path(folder), seed, until, count)):
            status = outcome.result.status
            code = outcome.result.problems[0].code if status == "error" else ""
            ends[f"{status}: {code}" if code else status] += 1
            if code in ENGINE_FAILURES:
                if keep is not None:
                    keep.mkdir(parents=True, exist_ok=True)
                    shutil.copy(outcome.job.path, keep / f"{code}-{outcome.job.relative}")
                if code in {"internal_error", "crashed"}:
                    faults.append(outcome)
            Path(outcome.job.path).unlink()
    return ends, faults


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--count", type=int, default=0, help="so many mutants instead of a time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--ocr", action="store_true", help="read scanned pages too")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args(arguments)
    minutes = 0.0 if options.count else options.minutes
    ends, faults = fuzz(options.seed, minutes, options.count, options.keep, options.jobs, options.ocr)
    print(f"{sum(ends.values())} mutants of {len(seeds())} documents, seed {options.seed}")
    for end, number in ends.most_common():
        print(f"{number:>7}  {end}")
    different = {
        (outcome.detail.strip().rpartition("\n")[2] or outcome.result.problems[0].message): outcome
        for outcome in faults
    }
    for outcome in list(different.values())[:20]:
        print(f"\n{outcome.job.relative}: {outcome.result.problems[0].message}\n{outcome.detail[-800:]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
