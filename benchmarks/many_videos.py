"""A folder of many videos, one of them broken: killed and repeated, by processes and by dask.

``python benchmarks/many_videos.py --clips ../shared/data/clips [--videos 30] [--seconds 0.4]``

The videos are pieces of the clips, beginning a piece later each time round. What is compared:
every line of ``faceveil faces``, so what an export would cover. Times are by the clock and count
the start of the program and of the workers; a busy machine stretches all of them. Needs
``.[cluster]``.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
_PROGRAM: Final = (sys.executable, "-m", "app")
_SUFFIXES: Final = (".mp4", ".avi", ".mkv")
_WAYS: Final = (("local", 1), ("local", 2), ("dask", 1), ("dask", 2))


def cut(clips: Path, folder: Path, *, videos: int, seconds: float) -> None:
    """Fill a folder with pieces of clips, 480 pixels wide, and one file that breaks off."""
    folder.mkdir()
    sources = sorted(path for path in clips.iterdir() if path.suffix in _SUFFIXES)
    made = 0
    for turn in count():
        for source in sources:
            target = folder / f"{made:02}.mp4"
            span: list[str | Path] = ["-ss", str(turn * seconds), "-i", source, "-t", str(seconds)]
            coded: list[str | Path] = ["-vf", "scale=480:-2", "-c:v", "libx264", "-an", target]
            subprocess.run(["ffmpeg", "-v", "error", "-nostdin", *span, *coded], check=True)
            made += 1
            if made == videos:
                (folder / "broken.mp4").write_bytes((folder / "00.mp4").read_bytes()[:2500])
                return


def batch(folder: Path, study: Path, *, engine: str, jobs: int) -> subprocess.Popen[str]:
    how: list[str | Path] = ["--study", study, "--engine", engine, "--jobs", str(jobs), "--json"]
    return subprocess.Popen(
        [*_PROGRAM, "batch", folder, *how],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip


def killed(folder: Path, study: Path) -> int:
    """Begin, kill -9 program and workers after a third of the videos; how many were done."""
    running = batch(folder, study, engine="local", jobs=2)
    assert running.stdout is not None
    lines = 0
    for _ in running.stdout:
        lines += 1
        if lines == len(list(folder.iterdir())) // 3:
            break
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    return lines


def faces(study: Path) -> list[str]:
    """What an export would cover, line by line, sorted."""
    done = subprocess.run(
        [*_PROGRAM, "faces", study, "--json"], cwd=ROOT, text=True, capture_output=True, check=True
    )
    return sorted(done.stdout.splitlines())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--videos", type=int, default=30)
    parser.add_argument("--seconds", type=float, default=0.4)
    args = parser.parse_args(arguments)
    answers: list[list[str]] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "footage"
        cut(args.clips.resolve(), folder, videos=args.videos, seconds=args.seconds)
        study = Path(temporary) / "killed.faceveil"
        before = killed(folder, study)
        for name, engine, jobs in [("killed", "local", 2)] + [(f"{e} {j}", e, j) for e, j in _WAYS]:
            study = Path(temporary) / f"{name}.faceveil"
            began = time.perf_counter()
            said, _ = batch(folder, study, engine=engine, jobs=jobs).communicate()
            took = time.perf_counter() - began
            summary = json.loads(said.splitlines()[-1])["summary"]
            answers.append(faces(study))
            figures = {"way": name, "seconds": round(took, 1), **summary, "faces": len(answers[-1])}
            if name == "killed":
                figures["done_before"] = before
            print(json.dumps(figures), flush=True)
    same = all(answer == answers[0] for answer in answers)
    print(json.dumps({"same": same}))
    return 0 if same and answers[0] else 1


if __name__ == "__main__":
    raise SystemExit(main())
