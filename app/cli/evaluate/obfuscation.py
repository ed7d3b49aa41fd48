"""``faceveil evaluate obfuscation``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.evaluate.common import (
    DEFAULT_LANDMARK_MODEL,
    add_data,
    add_models,
    add_preset,
    build_detector,
    build_landmark_model,
    detector_names,
    labelled_pictures,
    spread,
)
from app.core.errors import UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.evaluate.labels import LabelledPicture
    from app.evaluate.obfuscation import Treated, Treatment


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    add_models(parser)
    add_preset(parser)
    parser.add_argument(
        "--landmark-data",
        type=Path,
        nargs="+",
        help="where faces with 68 points are; without it, those of --data",
    )
    parser.add_argument(
        "--landmark-model", default=DEFAULT_LANDMARK_MODEL, metavar="NAME", help="landmark model"
    )
    parser.add_argument(
        "--effect-preset",
        nargs="+",
        metavar="NAME",
        help="only these presets of the export; without it, all",
    )
    parser.add_argument(
        "--plot", type=Path, metavar="PNG", help="draw AP and L2 over the kernel size"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.evaluate.measure import as_json
    from app.evaluate.obfuscation import measure_obfuscation
    from app.evaluate.plots import check_plot, plot_obfuscation

    if args.plot:
        check_plot(args.plot)
    ways = _ways(args.effect_preset)
    pictures, faces = _pictures(args)
    model = build_landmark_model(args.landmark_model, args)
    measured = {}
    for name in detector_names(args):
        detector = build_detector(name, args)
        try:
            found = measure_obfuscation(
                detector,
                model,
                pictures,
                faces=faces,
                ways=ways,
                token=token,
                progress=console.progress(name),
            )
        finally:
            detector.close()
        measured[name] = found
        record = {
            "model": name,
            "preset": args.preset,
            "weights_hash": detector.weights_hash,
            "landmark_model": args.landmark_model,
            "landmark_weights_hash": model.weights_hash,
            "pictures": len(pictures),
            "landmark_pictures": len(faces),
            "treatments": [_record(one, as_json) for one in found],
        }
        console.result(record, _table(name, found))
    model.close()
    if args.plot:
        plot_obfuscation(measured, args.plot)
    return DONE


def _ways(names: list[str] | None) -> list[Treatment]:
    from app.evaluate.obfuscation import treatments
    from app.export.effects.presets import PRESETS

    try:
        return treatments(names)
    except KeyError as error:
        known = ", ".join(PRESETS)
        raise UsageError(f"no preset named {error.args[0]!r} (there are: {known})") from None


def _pictures(args: argparse.Namespace) -> tuple[list[LabelledPicture], list[LabelledPicture]]:
    """Pictures for the detector and for the landmark model, each cut to --limit."""
    from app.evaluate.annotations import read_all
    from app.evaluate.obfuscation import with_points

    pictures = labelled_pictures(args)
    if args.landmark_data is None:
        return pictures, with_points(pictures)
    found = with_points(read_all(args.landmark_data, split=args.split))
    if args.dataset and any(picture.dataset in args.dataset for picture in found):
        found = [picture for picture in found if picture.dataset in args.dataset]
    if not found:
        raise UsageError("--landmark-data holds no face with 68 landmarks")
    return pictures, spread(found, args.limit)


def _record(one: Treated, as_json: Any) -> dict[str, Any]:
    groups = {"detection": one.detection}
    plain = as_json(groups if one.landmarks is None else groups | {"landmarks": one.landmarks})
    return {
        "name": one.name,
        "effect": one.effect or None,
        "kernel": one.kernel,
        "feature_kernel": one.feature_kernel,
        "detection": plain["detection"],
        "landmarks": plain.get("landmarks"),
    }


def _table(name: str, found: list[Treated]) -> str:
    lines = [f"{name:20} AP.50  AP     R@1    NME     fail   L1      L2"]
    for one in found:
        d, marks = one.detection, one.landmarks
        line = f"  {one.name:18} {d.ap50:.3f}  {d.ap:.3f}  {d.recall_one:.3f}"
        if marks is not None:
            line += f"  {marks.nme:.4f}  {marks.failures:.3f}  {marks.l1:.4f}  {marks.l2:.5f}"
        lines.append(line)
    first = found[0]
    faces = first.landmarks.faces if first.landmarks is not None else 0
    lines.append(f"  ({first.detection.faces} faces detected or missed, {faces} with landmarks)")
    return "\n".join(lines)


COMMAND = Command(
    description="Covers the labelled faces with every preset of the export (the dissertation's "
    "kernels, uniform and feature by feature, and the effects in face widths) and measures what a "
    "detector and a landmark model still find: the dissertation's Tables 5.4 to 5.7, and with "
    "--plot its Figure 5.18. Features are where the labels put them, else where the landmark "
    "model does on the untouched picture.",
    example="faceveil evaluate obfuscation --data detection.tar --landmark-data landmarks.tar "
    "--split val --preset fast --plot obfuscation.png",
    add_arguments=_add_arguments,
    run=_run,
)
