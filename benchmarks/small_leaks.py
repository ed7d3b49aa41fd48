"""How small a bare face the release check still sees: ``python benchmarks/small_leaks.py``.

Faces of strangers, so many pixels wide, are laid softly into a picture of a real clip, 24 at a
time. Counted are those that each look believes: the large one of every second and of stills; the
small one of ten times a second; and what is left of the small one's faces when they are looked at
again, enlarged, which alone counts there. What is found elsewhere counts as false.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.random import Generator, default_rng

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.core.geometry import iou  # noqa: E402
from app.core.model import Box, Image  # noqa: E402
from app.evaluate.privacy.people import read_people  # noqa: E402
from app.release.looks import Hit, TwoDetectors  # noqa: E402
from app.video import FrameReader, open_medium  # noqa: E402

SIZE = (1280, 720)
_ACROSS, _DOWN = 6, 4
_FACE = 0.38
"""Share of a portrait's side that its face takes."""


def scene(background: Image, portraits: Sequence[Image], width: int) -> tuple[Image, list[Box]]:
    """Faces of a width laid into a picture, with a camera's noise, and where they are."""
    rng = default_rng(width)
    image = background.astype(np.float32)
    boxes = []
    for number, portrait in enumerate(portraits[: _ACROSS * _DOWN]):
        boxes.append(_laid(image, portrait, width, number=number, rng=rng))
    image += rng.normal(0, 2, image.shape).astype(np.float32)
    return np.clip(np.rint(image), 0, 255).astype(np.uint8), boxes


def _laid(image: np.ndarray, portrait: Image, width: int, *, number: int, rng: Generator) -> Box:
    factor = width / (_FACE * portrait.shape[1])
    face = cv2.resize(portrait, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    h, w = face.shape[:2]
    down, across = divmod(number, _ACROSS)
    x = 40 + across * (SIZE[0] // _ACROSS - 8) + int(rng.integers(0, 60))
    y = 40 + down * (SIZE[1] // _DOWN - 10) + int(rng.integers(0, 60))
    ys, xs = np.mgrid[0:h, 0:w]
    off = ((xs - w / 2) / (0.36 * w)) ** 2 + ((ys - h / 2) / (0.45 * h)) ** 2
    share = np.clip(1.6 - off, 0, 1).astype(np.float32)[..., None]
    image[y : y + h, x : x + w] += share * (face - image[y : y + h, x : x + w])
    return Box(x + 0.31 * w, y + 0.27 * h, x + 0.69 * w, y + 0.76 * h)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=Path, required=True, help="as of `evaluate privacy`")
    parser.add_argument("--clip", type=Path, nargs="+", required=True)
    parser.add_argument("--widths", type=int, nargs="+", default=[12, 14, 16, 20])
    parser.add_argument("--frame", type=int, default=20)
    args = parser.parse_args()
    portraits = [person.pictures[0].read() for person in read_people(args.people)[1]]
    print(
        "| clip | pixels | large look | small look | small, confirmed | false: large, confirmed |"
    )
    print("|---|---|---|---|---|---|")
    for clip in args.clip:
        info, index = open_medium(clip)
        with FrameReader(info, index) as reader:
            picture = reader.read_at(index.at(args.frame)).image
        background = np.asarray(cv2.resize(picture, SIZE), np.uint8)
        for width in args.widths:
            image, boxes = scene(background, portraits, width)
            print(f"| {clip.name} | {width} | {_row(image, boxes)} |", flush=True)


def _row(image: Image, boxes: Sequence[Box]) -> str:
    looks: list[list[Hit]] = []
    for deep in (True, False):
        watcher = TwoDetectors()  # anew: it looks at what changed since its last look
        looks.append(watcher.look(image, deep=deep)[0])
        if not deep:
            looks.append(watcher.again(image, [hit.box for hit in looks[-1]]))
        watcher.close()
    seen = [sum(any(iou(box, hit.box) > 0.2 for hit in hits) for box in boxes) for hits in looks]
    large, small, sure = (f"{n} of {len(boxes)}" for n in seen)
    return f"{large} | {small} | {sure} | {len(looks[0]) - seen[0]}, {len(looks[2]) - seen[2]}"


if __name__ == "__main__":
    main()
