"""Clips and their truth as files, made once for each seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from benchmarks.footage.recipes import Kind, kinds, recipe
from benchmarks.footage.render import Scene
from benchmarks.footage.stills import Shelf
from benchmarks.footage.truth import Truth


@dataclass(frozen=True)
class Clip:
    """A generated clip."""

    path: Path
    truth: Truth


def footage(
    data: Path, seed: int, out: Path, *, split: str, wanted: Sequence[Kind] | None = None
) -> list[Clip]:
    """The clips of a seed; what lies in the folder already is not made again.

    Args:
        data: Folder with the annotated stills.
        seed: Of everything that is left to chance.
        out: Folder for the clips; made if need be.
        split: The stills' split. What is fitted on one is tested on the other.
        wanted: A kind for each clip; None makes the full set.
    """
    out.mkdir(parents=True, exist_ok=True)
    chosen = list(wanted) if wanted is not None else kinds()
    shelf: Shelf | None = None
    clips = []
    for number, kind in enumerate(chosen):
        path = out / f"{number:02d}-{kind}.mp4"
        known = path.with_suffix(".npz")
        # Each clip has a chance of its own, so that one may be made without the others.
        if not known.exists():
            rng = np.random.default_rng([seed, number])
            shelf = shelf or Shelf(data, split, rng)
            shelf.reseed(rng)
            _write(Scene(recipe(kind, rng), shelf, rng), path)
        clips.append(Clip(path, Truth.load(known)))
    return clips


def _write(scene: Scene, path: Path) -> None:
    wanted = scene.recipe
    partial = path.with_suffix(".partial.mp4")
    frames = []
    with av.open(str(partial), "w") as container:
        stream = container.add_stream("libx264", rate=Fraction(wanted.rate))
        stream.width, stream.height, stream.pix_fmt = *wanted.size, "yuv420p"
        stream.options = {"crf": str(wanted.crf), "preset": "veryfast"}
        for frame in scene.frames():
            frames.append(frame.known)
            picture = av.VideoFrame.from_ndarray(frame.image, "bgr24")
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    partial.replace(path)
    Truth.of(str(wanted.kind), frames).save(path.with_suffix(".npz"))
