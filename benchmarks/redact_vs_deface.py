"""``faceveil redact`` against ``deface`` on real clips: speed and faces really covered.

Both run as commands with their defaults, start-up included, one after the other on each clip,
in turn. Frames per second = frames of the clip / seconds of the whole command. Frames per CPU
second divide by the processor time of all cores instead, which a busy machine changes little.

Load: length of the queue for the two processors while a clip was measured (about 2 where nothing
else ran). A busy machine slows both, and the clock then says less than the processor's time.

Every clip of the folder is measured; short ones mostly show how long the programs take to start.

Coverage. The reference is made without either program's result: on every fifth frame of the
*source* (of long clips on 60 frames, evenly spread), faces that RetinaFace finds at twice the size
and CenterFace finds with the thorough preset (boxes with an IoU of 0.4 or more, score 0.5 or more
each; at least 12 pixels wide). CenterFace is the network that both programs use, so a face it
never finds is in no reference: the figure compares the two programs, it is no recall. What an
output did to a reference face is read in the middle half of its box. It counts as covered when at
most 60 % of the fine detail is left (mean absolute Laplacian of the luma), or the mean change is 10
of 255 levels or more, or 4 times what a plain transcode changes there and 3 levels or more: a face
that the source itself shows blurred has little detail to lose. The transcode is judged by the same
rule as a control: its share must be near zero.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from app.core.geometry import iou_matrix
from app.core.settings import DetectionSettings, Preset
from app.inference.registry import build_detector
from benchmarks.clips import DATA, ROOT

_STEP, _MOST = 5, 60
"""The reference is made on every so-many-th frame, but on no more frames than this."""
_DETAIL, _CHANGE, _TIMES, _LEAST = 0.6, 10.0, 4.0, 3.0
_CACHE = Path.home() / ".cache" / "faceveil-benchmarks"


def deface_program() -> Path:
    """deface in an environment of its own; made on the first call."""
    folder = _CACHE / "deface"
    program = folder / "bin" / "deface"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run(
            [str(folder / "bin" / "python"), "-m", "pip", "install", "-q",
             "deface==1.5.0", "onnxruntime", "onnx"],
            check=True,
        )  # fmt: skip
    return program


def timed(command: list[str]) -> tuple[float, float]:
    """Seconds by the clock and of the processor for a command, which has to succeed."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if ended.returncode:
        raise RuntimeError(f"{command[0]} failed: {ended.stderr[-500:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, cpu


def reference(clip: Path, frames: int) -> dict[int, np.ndarray]:
    """Boxes (n, 4) of the faces that both detectors agree on, by frame number."""
    step = max(_STEP, -(-frames // _MOST))
    center = build_detector(DetectionSettings(model="centerface", preset=Preset.THOROUGH))
    retina = build_detector(DetectionSettings(model="retinaface", preset=Preset.FAST))
    agreed: dict[int, np.ndarray] = {}
    with av.open(str(clip)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number % step:
                continue
            image = np.asarray(frame.to_ndarray(format="bgr24"), np.uint8)
            (a,) = center.detect([image], min_score=0.5)
            twice = cv2.resize(image, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
            (b,) = retina.detect([np.asarray(twice, np.uint8)], min_score=0.5)
            if len(a) and len(b):
                kept = a.boxes[iou_matrix(a.boxes, b.boxes / np.float32(2)).max(axis=1) >= 0.4]
                agreed[number] = kept[kept[:, 2] - kept[:, 0] >= 12]
    return agreed


def traces(source: Path, output: Path, faces: dict[int, np.ndarray]) -> np.ndarray:
    """What an output did to each reference face, (n, 2): share of the detail left, mean change."""
    out = []
    with av.open(str(source)) as one, av.open(str(output)) as two:
        pairs = zip(one.decode(video=0), two.decode(video=0), strict=False)
        for number, (before, after) in enumerate(pairs):
            boxes = faces.get(number)
            if boxes is None or not len(boxes):
                continue
            a = before.to_ndarray(format="gray").astype(np.float32)
            b = after.to_ndarray(format="gray").astype(np.float32)
            if a.shape != b.shape:
                b = np.asarray(cv2.resize(b, a.shape[::-1]), np.float32)
            for x1, y1, x2, y2 in boxes:
                w, h = x2 - x1, y2 - y1
                part = np.s_[
                    max(0, int(y1 + h / 4)) : int(y2 - h / 4) + 1,
                    max(0, int(x1 + w / 4)) : int(x2 - w / 4) + 1,
                ]
                detail = [float(np.abs(cv2.Laplacian(p[part], cv2.CV_32F)).mean()) for p in (a, b)]
                change = float(np.abs(a[part] - b[part]).mean())
                out.append((detail[1] / max(detail[0], 1e-6), change))
    return np.array(out, np.float64).reshape(-1, 2)


def covered(found: np.ndarray, control: np.ndarray) -> float | None:
    """The share of the reference faces that are covered; None without faces.

    Args:
        found: :func:`traces` of the output.
        control: Those of the transcode.
    """
    if len(found) == 0:
        return None
    changed = found[:, 1] >= np.maximum(_TIMES * control[:, 1], _LEAST)
    hit = (found[:, 0] <= _DETAIL) | (found[:, 1] >= _CHANGE) | changed
    return round(float(hit.mean()), 4)


def transcode(source: Path, out: Path) -> None:
    """A plain copy in H.264, crf 18, the control."""
    with av.open(str(source)) as reading, av.open(str(out), "w") as writing:
        stream = reading.streams.video[0]
        rate = stream.average_rate or Fraction(25)
        made = writing.add_stream("libx264", rate=rate)
        made.width, made.height, made.pix_fmt = stream.width, stream.height, "yuv420p"
        made.options = {"preset": "veryfast", "crf": "18"}
        for number, frame in enumerate(reading.decode(stream)):
            frame = frame.reformat(format="yuv420p")
            frame.pts, frame.time_base, frame.pict_type = number, 1 / rate, 0
            writing.mux(made.encode(frame))
        writing.mux(made.encode(None))


def measure(clip: Path, rounds: int, folder: Path) -> dict[str, object]:
    """Both programs on one clip."""
    ours, theirs, plain = folder / "ours.mp4", folder / "theirs.mp4", folder / "plain.mp4"
    with av.open(str(clip)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    took: dict[str, list[tuple[float, float]]] = {"faceveil": [], "deface": []}
    commands = {
        "faceveil": [sys.executable, "-m", "app", "redact", str(clip), "-o", str(ours),
                     "--overwrite"],
        "deface": [str(deface_program()), str(clip), "-o", str(theirs)],
    }  # fmt: skip
    for number in range(rounds):
        for name in list(commands)[:: -1 if number % 2 else 1]:
            took[name].append(timed(commands[name]))
    transcode(clip, plain)
    faces = reference(clip, frames)
    control = traces(clip, plain, faces)
    shares = {
        name: covered(traces(clip, path, faces), control)
        for name, path in (("faceveil", ours), ("deface", theirs), ("control", plain))
    }
    clock, cpu = (
        [b[kind] / a[kind] for a, b in zip(took["faceveil"], took["deface"], strict=True)]
        for kind in (0, 1)
    )
    speeds = {
        name: {
            "fps": round(frames / min(t[0] for t in times), 1),
            "fps_cpu": round(frames / min(t[1] for t in times), 2),
            "seconds": round(min(t[0] for t in times), 1),
        }
        for name, times in took.items()
    }
    return {
        "clip": clip.name,
        "frames": frames,
        "reference_faces": int(sum(len(boxes) for boxes in faces.values())),
        "speed": speeds,
        "ratio": round(float(np.median(clock)), 2),
        "ratio_cpu": round(float(np.median(cpu)), 2),
        "coverage": shares,
    }


def main() -> None:
    """Print the figures of all clips as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("clips", nargs="*", type=Path, help="default: every clip of the folder")
    options = parser.parse_args()
    wanted = options.clips or sorted(p for p in DATA.iterdir() if p.is_file())
    deface_program()
    with tempfile.TemporaryDirectory() as folder:
        clips = [measure(clip, options.rounds, Path(folder)) for clip in wanted]
    print(json.dumps({"clips": clips}))


if __name__ == "__main__":
    main()
