"""What each effect costs beside a solid fill, and whether it stands still on a face in real clips.

    python benchmarks/effects.py --video CLIP ...

Cost: the processor time of painting regions into one 1280x720 frame of YUV 4:2:0, faces of 120
pixels, median of many. Stability: mean change of the same place of a face between frames, levels
of 255, beside what the source changes there (faceveil-fast's boxes, smoothed as tracking does).
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path

import av
import cv2
import numpy as np

from app.core import policy
from app.core.model import Box, Face, Landmarks, Provenance
from app.evaluate.obfuscation import Treatment
from app.evaluate.privacy.stability import measure_stability
from app.export.cover.paint import Painter
from app.export.cover.planes import planes_of
from app.export.effects.face_model import face_model
from app.export.effects.presets import KERNELS, PRESETS
from app.inference.registry import DETECTORS, LANDMARK_MODELS

_ROUNDS = 30


def cost(name: str, faces: int = 3) -> float:
    """Milliseconds of processor time a frame."""
    redaction = PRESETS[name].settings
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 256, (90, 160, 3), np.uint8)
    image = cv2.resize(noise, (1280, 720), interpolation=cv2.INTER_CUBIC)
    frame = av.VideoFrame.from_ndarray(np.asarray(image, np.uint8), "bgr24")
    frame = frame.reformat(format="yuv420p")
    painter = Painter(redaction)
    took = []
    for number in range(_ROUNDS):
        regions = []
        for face in range(faces):
            x, y = 200.0 + 300 * face + 1.3 * number, 200.0 + 0.7 * number
            points = (face_model().mean * 100 + [x + 10, y + 45]).astype(np.float32)
            known = Face(0, Box(x, y, x + 120, y + 150), 1.0, Provenance.TRACKER, track=face)
            known = replace(known, landmarks=Landmarks(points, "ibug68"))
            regions.append(policy.region(known, redaction))
        planes = planes_of(frame, painter.color)
        start = time.thread_time()
        painter.cover(planes, regions)
        took.append(1000 * (time.thread_time() - start))
    return float(np.median(took))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--video", type=Path, nargs="+", default=[])
    parser.add_argument("--frames", type=int, default=40)
    args = parser.parse_args()
    names = [name for name in PRESETS if not name.startswith(KERNELS)]
    costs = {name: cost(name) for name in names}
    print("| preset | ms a frame, 3 faces of 120 px | times a solid fill |\n|---|---|---|")
    for name in names:
        print(f"| {name} | {costs[name]:.1f} | {costs[name] / costs['publish']:.1f} |")
    finder, model = DETECTORS.get("faceveil-fast"), LANDMARK_MODELS.get("resnet18")
    detector, marks = finder.build(finder.options()), model.build(model.options())
    ways = [Treatment(name, PRESETS[name].settings) for name in names]
    for path in args.video:
        found = measure_stability(path, detector, marks, ways=ways, frames=args.frames)
        print(f"\n{path.name}: source {found[0].source_change:.1f} levels a frame")
        for one in found:
            print(f"| {one.name} | {one.change:.1f} | {one.change / one.source_change:.2f} |")
    detector.close()
    marks.close()


if __name__ == "__main__":
    main()
