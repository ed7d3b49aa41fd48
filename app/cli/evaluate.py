"""``faceveil evaluate``: how well detectors and landmark models do on labelled pictures."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.core.errors import UsageError
from app.core.settings import Preset
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.core.plugins import Detector, Plugin
    from app.evaluate.detection import DetectionFigures
    from app.evaluate.labels import LabelledPicture


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("detector", "landmarks"), help="what is measured")
    parser.add_argument(
        "--data",
        type=Path,
        nargs="+",
        required=True,
        help="annotations.jsonl, or a folder or tar that holds one, or a folder of such tars",
    )
    parser.add_argument("--split", help="only pictures of this split, such as val")
    parser.add_argument("--dataset", nargs="+", help="only pictures of these data sets")
    parser.add_argument("--model", nargs="+", help="models by name (see faceveil models)")
    parser.add_argument("--detector", help="landmarks: frames the faces")
    parser.add_argument("--preset", choices=[p.value for p in Preset], help="how hard to look")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the models, such as chin=0 or weights=FILE",
    )
    parser.add_argument(
        "--face-height", type=float, metavar="PIXELS", help="landmarks: shrink faces to this first"
    )
    parser.add_argument("--limit", type=int, help="only every n-th picture, so many at most")
    parser.add_argument("--plot", type=Path, help="detector: draw precision over recall as PNG")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    pictures = _pictures(args)
    if args.what == "detector":
        _detectors(args, pictures, console, token)
    else:
        _landmarks(args, pictures, console, token)
    return DONE


def _pictures(args: argparse.Namespace) -> list[LabelledPicture]:
    from app.evaluate.annotations import read_all

    found = read_all(args.data, split=args.split)
    if args.dataset:
        found = [picture for picture in found if picture.dataset in args.dataset]
    if args.limit is not None and args.limit < len(found):
        if args.limit < 1:
            raise UsageError("--limit must be at least 1")
        found = [found[i * len(found) // args.limit] for i in range(args.limit)]
    if not found:
        raise UsageError("the data hold no picture of these data sets")
    return found


def _detectors(
    args: argparse.Namespace, pictures: list[LabelledPicture], console: Console, token: CancelToken
) -> None:
    from app.evaluate.groups import grouped_figures
    from app.evaluate.measure import as_json, measure_detector, plot_curves

    curves = {}
    for name in args.model or ["centerface"]:
        detector = _detector(name, args)
        try:
            evaluation = measure_detector(
                detector, pictures, token=token, progress=console.progress(name)
            )
        finally:
            detector.close()
        figures = grouped_figures(evaluation)
        curves[name] = evaluation.curve(0.5)
        record = {
            "model": name,
            "preset": args.preset,
            "weights_hash": detector.weights_hash,
            "pictures": len(pictures),
            "figures": as_json(figures),
        }
        console.result(record, _table(name, figures))
    if args.plot:
        plot_curves(curves, args.plot)


def _landmarks(
    args: argparse.Namespace, pictures: list[LabelledPicture], console: Console, token: CancelToken
) -> None:
    from app.evaluate.measure import as_json, measure_landmarks
    from app.inference.registry import LANDMARK_MODELS

    detector = _detector(args.detector, args) if args.detector else None
    for name in args.model or ["resnet18"]:
        plugin = LANDMARK_MODELS.get(name)
        model = plugin.build(_options(plugin, args), device="auto")
        try:
            figures = measure_landmarks(
                model,
                pictures,
                detector=detector,
                face_height=args.face_height,
                token=token,
                progress=console.progress(name),
            )
        finally:
            model.close()
        lines = [name]
        for kind, group in figures.items():
            lines.append(
                f"  {kind:8} NME {group.nme:.4f}  failures {group.failures:.3f}  "
                f"L1 {group.l1:.4f}  L2 {group.l2:.5f}  confidence {group.confidence:.2f}  "
                f"({group.faces} faces)"
            )
        record = {"model": name, "face_height": args.face_height, "figures": as_json(figures)}
        console.result(record, "\n".join(lines))
    if detector is not None:
        detector.close()


def _detector(name: str, args: argparse.Namespace) -> Detector:
    from app.inference.registry import DETECTORS

    plugin = DETECTORS.get(name)
    return plugin.build(_options(plugin, args), device="auto")


def _options(plugin: Plugin[Any], args: argparse.Namespace) -> Any:
    """The plugin's options: those of --option that it knows, and the preset."""
    from pydantic import ValidationError

    chosen: dict[str, Any] = {}
    for text in args.option:
        name, found, value = text.partition("=")
        if not found:
            raise UsageError(f"--option wants NAME=VALUE, not {text!r}")
        if name in plugin.options.model_fields:
            chosen[name] = value
    if args.preset and "preset" in plugin.options.model_fields:
        chosen["preset"] = args.preset
    try:
        return plugin.options(**chosen)
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"--option {first['loc'][0]}: {first['msg']}") from error


def _table(name: str, figures: dict[str, DetectionFigures]) -> str:
    lines = [f"{name:28} faces  AP.50  AP.75  AP     AP.40  R@0.1  R@1"]
    for group, f in figures.items():
        values = (f.ap50, f.ap75, f.ap, f.ap40, f.recall_tenth, f.recall_one)
        lines.append(f"  {group:26} {f.faces:5}  " + "  ".join(f"{v:.3f}" for v in values))
    return "\n".join(lines)


COMMAND = Command(
    name="evaluate",
    summary="measure models on labelled pictures",
    description="Measures detectors (average precision, recall at few false alarms; by size, mask "
    "and data set) or landmark models (error in eye distances, failures; clear and with painted "
    "masks) on pictures with an annotations.jsonl.",
    example="faceveil evaluate detector --data labelled/ --split val --json",
    add_arguments=_add_arguments,
    run=_run,
)
