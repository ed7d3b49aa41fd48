"""``faceveil evaluate detector``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.evaluate.common import (
    add_data,
    add_models,
    add_preset,
    build_detector,
    detector_names,
    labelled_pictures,
)
from app.core.errors import UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.evaluate.detection import DetectionFigures


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    add_models(parser)
    add_preset(parser)
    parser.add_argument("--plot", type=Path, metavar="PNG", help="draw precision over recall")
    parser.add_argument(
        "--misses",
        type=Path,
        metavar="PNG",
        help="draw a sheet of the largest faces missed at one false alarm per picture",
    )
    parser.add_argument(
        "--miss-count", type=int, default=50, metavar="N", help="faces on that sheet (50)"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.evaluate.groups import grouped_figures
    from app.evaluate.measure import as_json, measure_detector
    from app.evaluate.misses import draw_misses, worst_misses
    from app.evaluate.plots import check_folder, check_plot, plot_curves

    if args.miss_count < 1:
        raise UsageError("--miss-count must be at least 1")
    if args.plot:
        check_plot(args.plot)
    if args.misses:
        check_folder(args.misses)
    pictures = labelled_pictures(args)
    names = detector_names(args)
    curves = {}
    for name in names:
        detector = build_detector(name, args)
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
        if args.misses:
            missed = worst_misses(evaluation, args.miss_count)
            sheet = args.misses
            if len(names) > 1:
                sheet = sheet.with_name(f"{sheet.stem}-{name}{sheet.suffix}")
            draw_misses(missed, sheet)
            record["misses"] = [miss.record() for miss in missed]
        console.result(record, _table(name, figures))
    if args.plot:
        plot_curves(curves, args.plot)
    return DONE


def _table(name: str, figures: dict[str, DetectionFigures]) -> str:
    lines = [f"{name:28} faces  AP.50  AP.75  AP     AP.40  VOC.50 R@0.1  R@1"]
    for group, f in figures.items():
        values = (f.ap50, f.ap75, f.ap, f.ap40, f.voc50, f.recall_tenth, f.recall_one)
        lines.append(f"  {group:26} {f.faces:5}  " + "  ".join(f"{v:.3f}" for v in values))
    return "\n".join(lines)


COMMAND = Command(
    description="Measures detectors: average precision (COCO at IoU .5, .75, .5 to .95, and .4; "
    "Pascal VOC's 11-point form) and recall at 0.1 and 1 false alarms per picture, for all faces "
    "and by size, mask and data set. Ignored faces, faces lower than 12 pixels and what lies "
    "beyond the labels of incomplete pictures count neither way.",
    example="faceveil evaluate detector --data labelled/ --split val --plot curves.png",
    add_arguments=_add_arguments,
    run=_run,
)
