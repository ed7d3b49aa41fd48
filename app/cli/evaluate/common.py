"""Options that several measurements share, and what they stand for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import UsageError
from app.core.settings import DetectionSettings, Preset

if TYPE_CHECKING:
    from app.core.plugins import Detector, LandmarkModel, Plugin
    from app.evaluate.labels import LabelledPicture

DEFAULT_LANDMARK_MODEL = "resnet18"


def add_data(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Options of :func:`labelled_pictures`."""
    parser.add_argument(
        "--data",
        type=Path,
        nargs="+",
        required=required,
        help="annotations.jsonl, or a folder or tar that holds one, or a folder of such tars",
    )
    parser.add_argument("--split", help="only pictures of this split, such as val")
    parser.add_argument("--dataset", nargs="+", help="only pictures of these data sets")
    parser.add_argument(
        "--limit", type=int, metavar="N", help="at most N pictures, evenly spread over the data"
    )


def add_models(parser: argparse.ArgumentParser) -> None:
    """Options of :func:`build_detector` and :func:`build_landmark_model`."""
    parser.add_argument("--model", nargs="+", help="models by name (see faceveil models)")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the models, such as chin=0 or weights=FILE",
    )


def add_preset(parser: argparse.ArgumentParser) -> None:
    """How hard detectors look."""
    parser.add_argument("--preset", choices=[p.value for p in Preset], help="how hard to look")


def labelled_pictures(
    args: argparse.Namespace, paths: Sequence[Path] | None = None
) -> list[LabelledPicture]:
    """The pictures that the data options name.

    Args:
        args: Of a parser with :func:`add_data`.
        paths: Taken in place of ``--data``.

    Raises:
        UsageError: Nothing is left of the data, or --limit makes no sense.
        DataError: Data are missing or malformed.
    """
    from app.evaluate.annotations import read_all

    if args.limit is not None and args.limit < 1:
        raise UsageError("--limit must be at least 1")
    found = read_all(list(paths or args.data), split=args.split)
    if args.dataset:
        names = sorted({picture.dataset for picture in found})
        found = [picture for picture in found if picture.dataset in args.dataset]
        if not found:
            raise UsageError(
                f"the data hold no picture of these data sets (there are: {', '.join(names)})"
            )
    return spread(found, args.limit)


def spread(pictures: list[LabelledPicture], limit: int | None) -> list[LabelledPicture]:
    """At most so many of the pictures, evenly spread."""
    if limit is None or limit >= len(pictures):
        return pictures
    return [pictures[i * len(pictures) // limit] for i in range(limit)]


def detector_names(args: argparse.Namespace) -> list[str]:
    """``--model``, or the detector that the program uses with this preset."""
    preset = getattr(args, "preset", None)
    usual = DetectionSettings(preset=preset) if preset else DetectionSettings()
    return list(dict.fromkeys(args.model or [usual.model]))


def build_detector(
    name: str,
    args: argparse.Namespace,
    *,
    device: str = "auto",
    threads: int | None = None,
    weights: bool = True,
) -> Detector:
    """A detector with the options of the command line that it knows.

    Args:
        weights: Whether the option of this name is about it, and not about a model beside it.

    Raises:
        UsageError: No detector of that name, or an option that is wrong.
        WeightsError: Its weights are missing or damaged.
        DeviceError: The device cannot be used.
    """
    from app.inference.registry import DETECTORS

    plugin = DETECTORS.get(name)
    options = _options(plugin, args, weights=weights)
    return plugin.build(options, device=device, threads=threads)


def build_landmark_model(
    name: str, args: argparse.Namespace, *, device: str = "auto", threads: int | None = None
) -> LandmarkModel:
    """As :func:`build_detector`, for a landmark model."""
    from app.inference.registry import LANDMARK_MODELS

    plugin = LANDMARK_MODELS.get(name)
    return plugin.build(_options(plugin, args), device=device, threads=threads)


def _options(plugin: Plugin[Any], args: argparse.Namespace, *, weights: bool = True) -> Any:
    from pydantic import ValidationError

    chosen: dict[str, Any] = {}
    for text in args.option:
        name, found, value = text.partition("=")
        if not found:
            raise UsageError(f"--option wants NAME=VALUE, not {text!r}")
        if name in plugin.options.model_fields and (weights or name != "weights"):
            chosen[name] = value
    preset = getattr(args, "preset", None)
    if preset and "preset" in plugin.options.model_fields:
        chosen["preset"] = preset
    try:
        return plugin.options(**chosen)
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"--option {first['loc'][0]}: {first['msg']}") from error
