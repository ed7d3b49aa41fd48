"""Makes a shipped weights file again, with one command: the recipe is a list of our own commands.

Every training goes on where it was stopped, and what a step has made is kept, so that the same
command can be given again at any time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import DataError, UsageError

_CONFIGS: Final = Path(__file__).resolve().parent / "configs"
_SETS: Final = ("wider_val", "ilc2021_mask", "kaggle_mask853", "face_free")


@dataclass(frozen=True, slots=True)
class Step:
    """One command of ``python -m training``.

    Attributes:
        words: After ``python -m training``.
        makes: File or folder that is there when it is done; the step is left out then.
    """

    words: tuple[str, ...]
    makes: Path


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file is made.

    Attributes:
        file: Its name.
        takes: Time on two cores without a card, in words.
        says: What else is to be known, such as how the shipped file differs.
        steps: Made for a place by :func:`steps`.
    """

    file: str
    takes: str
    says: str
    steps: Callable[[Place], list[Step]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where things are.

    Attributes:
        data: Folder with ``detection-*.tar`` and ``landmarks-0.tar``.
        out: Folder for the finished file, all runs and what lies between.
    """

    data: Path
    out: Path

    @property
    def tars(self) -> list[str]:
        """The detection data, in order."""
        return [str(path) for path in sorted(self.data.glob("detection-*.tar"))]

    def run(self, kind: str, config: str) -> Step:
        """A training by its settings file."""
        path = str(_CONFIGS / f"{config}.yaml")
        folder = self.out / "runs"
        words = (kind, "--config", path, "--runs", str(folder))
        # A training that is finished says so at once: it is always asked.
        return Step(words, self.out / "no such file")

    def export(self, kind: str, config: str, file: str) -> Step:
        """The weights file of a training."""
        checkpoint = self.out / "runs" / config / "checkpoint.pt"
        out = self.out / file
        words = ("export", kind, "--config", str(_CONFIGS / f"{config}.yaml"))
        return Step((*words, "--checkpoint", str(checkpoint), "--out", str(out)), out)


def _detector(config: str, file: str) -> Callable[[Place], list[Step]]:
    def steps(place: Place) -> list[Step]:
        return [place.run("detector", config), place.export("detector", config, file)]

    return steps


def _landmarks(place: Place) -> list[Step]:
    pseudo = place.out / "pseudo"
    first, second = "landmarks_resnet18", "landmarks_resnet18_settled"
    return [
        Step(("pseudo-landmarks", *place.tars, "--out", str(pseudo)), pseudo),
        place.run("landmarks", first),
        place.export("landmarks", first, "landmarks_unsettled.safetensors"),
        place.run("landmarks", second),
        place.export("landmarks", second, "landmarks_resnet18.safetensors"),
    ]


def _eight_bits(place: Place) -> list[Step]:
    out = place.out / "centerface_int8.onnx"
    words = ("quantize", *place.tars, "--dataset", *_SETS, "--out", str(out))
    return [Step(words, out)]


def _graph(place: Place) -> list[Step]:
    out = place.out / "fasterrcnn_graph.onnx"
    return [Step(("graph", "--out", str(out)), out)]


RECIPES: Final[dict[str, Recipe]] = {
    "centerface_int8": Recipe(
        "centerface_int8.onnx", "half a minute", "The same bytes on the same machine.", _eight_bits
    ),
    "faceveil_fast": Recipe(
        "faceveil_fast.safetensors",
        "a quarter of an hour",
        "The shipped file came from a first version of the code: sizes were drawn differently.",
        _detector("detector_fast", "faceveil_fast.safetensors"),
    ),
    "faceveil_thorough": Recipe(
        "faceveil_thorough.safetensors",
        "an hour and a quarter, 4 GB",
        "The shipped file is the best step by other crops than the recipe holds out.",
        _detector("detector_thorough", "faceveil_thorough.safetensors"),
    ),
    "fasterrcnn": Recipe(
        "fasterrcnn_light.safetensors",
        "an hour and a half",
        "One core; the planned length changed on the way, which the recipe does not repeat.",
        _detector("detector_rcnn_light", "fasterrcnn_light.safetensors"),
    ),
    "fasterrcnn_graph": Recipe(
        "fasterrcnn_graph.onnx", "seconds", "Wants the shipped weights.", _graph
    ),
    "landmarks_resnet18": Recipe(
        "landmarks_resnet18.safetensors",
        "two and a half hours",
        "Wants dlib-bin and face-recognition-models for the first step.",
        _landmarks,
    ),
}
"""By the names of ``weights/manifest.json``; all that this project trained or made."""


def steps(name: str, data: Path, out: Path) -> list[Step]:
    """The commands that make a file.

    Raises:
        UsageError: There is no such recipe.
        DataError: The data are not there.
    """
    if name not in RECIPES:
        raise UsageError(f"no recipe for {name!r} (there are: {', '.join(RECIPES)})")
    place = Place(data.resolve(), out.resolve())
    if name != "fasterrcnn_graph" and not place.tars:
        raise DataError(data, "holds no detection-*.tar")
    return RECIPES[name].steps(place)


def remake(name: str, data: Path, out: Path, *, command: Callable[[Sequence[str]], int]) -> int:
    """Make a file; answers the first status that is not 0.

    Args:
        name: In ``RECIPES``.
        data: Folder with the labelled data.
        out: Folder for everything that is made.
        command: Runs ``python -m training`` with some words.

    Raises:
        UsageError: There is no such recipe.
        DataError: The data are not there.
    """
    wanted = steps(name, data, out)
    out.mkdir(parents=True, exist_ok=True)
    named = {"FACEVEIL_DATA": data, "FACEVEIL_PSEUDO": out / "pseudo", "FACEVEIL_OUT": out}
    before = {variable: os.environ.get(variable) for variable in named}
    os.environ.update({variable: str(path.resolve()) for variable, path in named.items()})
    try:
        for step in wanted:
            if not step.makes.exists() and (status := command(step.words)):
                return status
    finally:
        for variable, value in before.items():
            if value is None:
                del os.environ[variable]
            else:
                os.environ[variable] = value
    return 0
