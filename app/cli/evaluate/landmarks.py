"""``faceveil evaluate landmarks``."""

from __future__ import annotations

import argparse

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.evaluate.common import (
    DEFAULT_LANDMARK_MODEL,
    add_data,
    add_models,
    add_preset,
    build_detector,
    build_landmark_model,
    labelled_pictures,
)
from app.core.errors import UsageError
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    add_models(parser)
    add_preset(parser)
    parser.add_argument("--detector", metavar="NAME", help="frames the faces")
    parser.add_argument(
        "--face-height", type=float, metavar="PIXELS", help="shrink faces to this first"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.evaluate.measure import as_json, measure_landmarks
    from app.evaluate.obfuscation import with_points

    pictures = with_points(labelled_pictures(args))
    if not pictures:
        raise UsageError("the data hold no face with 68 landmarks")
    # Weights that are named are those of what is measured, not of what frames its faces.
    detector = build_detector(args.detector, args, weights=False) if args.detector else None
    for name in args.model or [DEFAULT_LANDMARK_MODEL]:
        model = build_landmark_model(name, args)
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
        record = {
            "model": name,
            "weights_hash": model.weights_hash,
            "detector": args.detector,
            "face_height": args.face_height,
            "figures": as_json(figures),
        }
        console.result(record, "\n".join(lines))
    if detector is not None:
        detector.close()
    return DONE


COMMAND = Command(
    description="Measures landmark models on faces with 68 labelled points: error in units of the "
    "outer eye distance (NME), share of faces above .1 (failures), L1 and L2 loss of coordinates "
    "as shares of the face box's larger side; for faces as they are and with painted masks.",
    example="faceveil evaluate landmarks --data labelled/ --split val --detector centerface",
    add_arguments=_add_arguments,
    run=_run,
)
