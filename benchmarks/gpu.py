"""How fast models are on a graphics card: ``python benchmarks/gpu.py``.

For every device that this computer has, and the processor beside it: faces a second of the
landmark model and pictures a second of each detector at 1280x720 by how many are handed over at
once, and frames a second of a whole detection, decoding included. Nothing but the portrait that
comes with the program is looked at. Writes docs/gpu.json and docs/GPU.md; without a card it says
why, measures nothing and ends with 1, unless ``--device cpu`` asks for it.

The dissertation aimed at 10 frames a second and reached 20 to 32 on a card; ours aims at 200.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.batch.demo_clip import DemoClip  # noqa: E402
from app.batch.device_check import devices_to_check  # noqa: E402
from app.batch.portrait import portrait  # noqa: E402
from app.core.model import Image  # noqa: E402
from app.core.settings import DetectionSettings, Preset  # noqa: E402
from app.inference.devices import pick  # noqa: E402
from app.inference.landmarks.resnet18 import ResNet18Landmarks, ResNet18Options  # noqa: E402
from app.inference.looking.pipeline import detect_medium  # noqa: E402
from app.inference.looking.sink import MemorySink  # noqa: E402
from app.inference.registry import DETECTORS  # noqa: E402
from app.video import open_medium  # noqa: E402
from benchmarks.run import machine  # noqa: E402

FIGURES = ROOT / "docs" / "gpu.json"
REPORT = ROOT / "docs" / "GPU.md"
SIZE = (1280, 720)
BATCHES = (1, 8, 32, 128)
PICTURES = (1, 4, 16)
MODELS = ("centerface", "faceveil-fast", "retinaface", "fasterrcnn", "faceveil-thorough")


def rate(work: Callable[[], object], count: int, *, seconds: float) -> float:
    """Items a second: ``work`` does ``count`` of them, is warmed up, then repeated for a while."""
    work()
    start, done = time.perf_counter(), 0
    while done == 0 or time.perf_counter() - start < seconds:
        work()
        done += count
    return round(done / (time.perf_counter() - start), 2)


def pictures(count: int) -> list[Image]:
    """So many pictures of 1280x720 with a face each."""
    wide = np.asarray(cv2.copyMakeBorder(portrait(), 104, 104, 384, 384, cv2.BORDER_REFLECT))
    return [np.ascontiguousarray(np.roll(wide, 16 * i, 1), np.uint8) for i in range(count)]


def landmarks(device: str, *, seconds: float, batches: Sequence[int]) -> dict[str, float]:
    """Faces a second by the number of faces handed over at once."""
    model = ResNet18Landmarks(ResNet18Options(batch=max(batches)), device=device)
    try:
        crop = np.ascontiguousarray(portrait()[60:172, 160:272])
        return {
            str(count): rate(partial(model.locate, [crop] * count), count, seconds=seconds)
            for count in batches
        }
    finally:
        model.close()


def detector(
    name: str, device: str, preset: Preset, *, seconds: float, counts: Sequence[int]
) -> dict[str, float]:
    """Pictures a second by the number of pictures handed over at once, as frames are looked at."""
    plugin = DETECTORS.get(name)
    model = plugin.build(plugin.options(preset=preset), device=device)
    try:
        sizes = model.sizes(*SIZE)
        found = {}
        for count in counts:
            looked_at = pictures(count)
            look = partial(model.detect_at, looked_at, [sizes] * count, min_score=0.1)
            found[str(count)] = rate(look, count, seconds=seconds)
        return found
    finally:
        model.close()


def whole(model: str, device: str) -> float:
    """Frames a second of the detection of the demonstration clip, decoding included."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.mp4"
        DemoClip().write(path)
        info, index = open_medium(path)
        settings = DetectionSettings(model=model, device="cpu" if device == "cpu" else "auto")
        start = time.perf_counter()
        detect_medium(info, index, settings, sink=MemorySink())
        return round(len(index) / (time.perf_counter() - start), 1)


def measure(device: str, *, quick: bool) -> dict[str, Any]:
    """All figures of a device; what fails is told in its place."""
    seconds = 0.0 if quick else 3.0
    batches, counts = (BATCHES[:2], PICTURES[:1]) if quick else (BATCHES, PICTURES)
    models = MODELS[:1] if quick else MODELS
    presets = (Preset.FAST,) if quick else (Preset.FAST, Preset.BALANCED)
    found: dict[str, Any] = {"device": device, "title": pick.device(device).report().title}
    jobs: dict[str, Callable[[], Any]] = {
        "landmarks": partial(landmarks, device, seconds=seconds, batches=batches)
    }
    for name in models:
        for preset in presets:
            jobs[f"{name} {preset.value}"] = partial(
                detector, name, device, preset, seconds=seconds, counts=counts
            )
        if not quick:
            jobs[f"{name} whole clip"] = partial(whole, name, device)
    for title, job in jobs.items():
        print(f"{device}: {title}", file=sys.stderr, flush=True)
        try:
            found[title] = job()
        except Exception as error:  # of whatever a driver does the rest must still be measured
            found[title] = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return found


def report(figures: dict[str, Any]) -> str:
    """The figures as a page."""
    lines = [
        "# On a graphics card",
        "",
        "Made by `python benchmarks/gpu.py`; do not edit. Items a second by how many are handed",
        f"over at once, pictures of {SIZE[0]}x{SIZE[1]}. {figures['date']}, {figures['machine']}.",
    ]
    for found in figures["devices"]:
        lines += [
            "",
            f"## {found['title']} ({found['device']})",
            "",
            "| what | a second |",
            "|---|---|",
        ]
        for title, said in found.items():
            if title in ("device", "title"):
                continue
            text = str(said)
            if isinstance(said, dict):
                text = ", ".join(f"{count}: {value:g}" for count, value in said.items())
            lines.append(f"| {title} | {text} |")
    return "\n".join(lines) + "\n"


def main(words: Sequence[str] | None = None) -> int:
    """Measure and write; 1 where there is no card and none was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", nargs="+", help="instead of all cards and the processor")
    parser.add_argument("--quick", action="store_true", help="a few figures, to see that it runs")
    parser.add_argument("--print", action="store_true", help="print the figures, write no file")
    options = parser.parse_args(words)
    names = options.device or devices_to_check()
    if not names:
        print(pick.describe()[0].reason, file=sys.stderr)
        return 1
    if not options.device:
        names = [*names, pick.PROCESSOR.name]
    figures = {
        "date": date.today().isoformat(),
        "machine": machine().split(";")[0],
        "devices": [measure(name, quick=options.quick) for name in names],
    }
    if options.print:
        print(json.dumps(figures, indent=1))
        return 0
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    REPORT.write_text(report(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
