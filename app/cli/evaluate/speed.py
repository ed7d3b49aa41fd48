"""``faceveil evaluate speed``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.evaluate.common import (
    add_data,
    add_models,
    add_preset,
    build_detector,
    build_landmark_model,
    labelled_pictures,
)
from app.core.errors import DeviceError, UsageError, WeightsError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.evaluate.speed import Sample, Speed

_USUAL_LIMIT = 8
"""Pictures; every one is looked at several times."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser, required=False)
    parser.add_argument("--files", type=Path, nargs="+", help="videos or pictures, without labels")
    add_models(parser)
    add_preset(parser)
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="looks a picture (3)")
    parser.add_argument("--threads", type=int, metavar="N", help="processor threads (all cores)")
    parser.add_argument(
        "--device", choices=("all", "cpu", "cuda"), default="all", help="where models run"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.inference.devices import pick
    from app.inference.registry import DETECTORS, LANDMARK_MODELS

    if args.repeats < 1:
        raise UsageError("--repeats must be at least 1")
    samples = _samples(args)
    kinds = ["cpu", "cuda"] if args.device == "all" else [args.device]
    known = [*DETECTORS.names(), *LANDMARK_MODELS.names()]
    status = DONE
    console.text(_HEAD)
    if args.device == "all":
        for report in pick.describe():
            if report.name == "cuda" and not report.available:
                kinds.remove("cuda")
                console.note(report.reason)
    for name in args.model or known:
        if name not in known:
            DETECTORS.get(name)
        for device in kinds:
            try:
                _one(name, device, samples, args=args, console=console, token=token)
            except WeightsError as error:
                if args.model:
                    console.error(f"{name}: {error}")
                    status = FAILED
                else:
                    console.note(f"{name} is left out: {error}")
                break
            except DeviceError as error:
                if args.device == "all":
                    console.note(f"{name} is left out on {device}: {error}")
                    continue
                raise
    return status


def _samples(args: argparse.Namespace) -> list[Sample]:
    from app.evaluate.speed import of_files, of_labelled

    if (args.data is None) == (args.files is None):
        raise UsageError("speed wants either --data or --files")
    limit = args.limit if args.limit is not None else _USUAL_LIMIT
    if limit < 1:
        raise UsageError("--limit must be at least 1")
    if args.files is not None:
        return of_files(args.files, limit)
    args.limit = limit
    return of_labelled(labelled_pictures(args))


def _one(
    name: str,
    device: str,
    samples: list[Sample],
    *,
    args: argparse.Namespace,
    console: Console,
    token: CancelToken,
) -> None:
    from app.evaluate.speed import measure_detector_speed, measure_landmark_speed
    from app.inference.registry import DETECTORS

    is_detector = name in DETECTORS.names()
    build: Callable[..., Any] = build_detector if is_detector else build_landmark_model
    model = build(name, args, device=device, threads=args.threads)
    measure: Callable[..., Speed] = (
        measure_detector_speed if is_detector else measure_landmark_speed
    )
    try:
        speed = measure(
            model, samples, repeats=args.repeats, token=token, progress=console.progress(name)
        )
    finally:
        model.close()
    kind = "detector" if is_detector else "landmark model"
    record = {
        "model": name,
        "kind": kind,
        "device": device,
        "preset": args.preset,
        "threads": args.threads,
        **speed.record(),
    }
    console.result(record, _line(name, device, kind, speed=speed))


_HEAD = (
    f"{'model':16} {'on':5} {'frames/s':>9} {'model ms':>9} {'CPU ms':>9} {'parameters':>11} "
    f"{'file MB':>8}  pictures"
)


def _line(name: str, device: str, kind: str, *, speed: Speed) -> str:
    parameters = "-" if speed.parameters is None else f"{speed.parameters / 1e6:.2f} M"
    size = "-" if speed.file_bytes is None else f"{speed.file_bytes / 1e6:.1f}"
    unit = "" if kind == "detector" else " (a face each)"
    return (
        f"{name:16} {device:5} {speed.frames_per_second:9.1f} {speed.model_ms:9.1f} "
        f"{speed.cpu_ms:9.1f} {parameters:>11} {size:>8}  {speed.pictures} of {speed.size}{unit}"
    )


COMMAND = Command(
    description="Measures how fast detectors and landmark models are, on the processor and, where "
    "there is one, on the GPU. Model milliseconds: a picture in memory to its faces (landmark "
    "models: a cropped face to its points). Frames/s: the same with reading and decoding the "
    "picture. After a warm-up every picture is looked at several times; the median counts.",
    example="faceveil evaluate speed --files clip.mp4 --model centerface --json",
    add_arguments=_add_arguments,
    run=_run,
)
