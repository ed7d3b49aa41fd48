"""Command line of the training package."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from app.core.errors import EnvironmentProblem, FaceveilError

TRAIN_LINE: Final = 'python3 -m pip install ".[train]"'
_PACKAGES: Final = ("torch", "torchvision", "onnx", "yaml", "matplotlib", "scipy")
"""What the extra ``train`` brings and the program itself goes without."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0 on success, 1 when something outside is wrong, 2 on bad usage."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    marks = commands.add_parser("landmarks", help="train the landmark model")
    _training_options(marks)
    detector = commands.add_parser("detector", help="train a detector")
    _training_options(detector)
    pseudo = commands.add_parser(
        "pseudo-landmarks", help="place landmarks on training faces that have none (needs dlib)"
    )
    pseudo.add_argument("data", type=Path, nargs="+", help="tars or folders of annotations.jsonl")
    pseudo.add_argument("--out", type=Path, required=True, help="folder to write")
    export = commands.add_parser("export", help="make a weights file of a checkpoint")
    export.add_argument(
        "model",
        choices=("detector", "landmarks", "onnx"),
        help="what the checkpoint is of; onnx: any weights file, as ONNX",
    )
    export.add_argument("--config", type=Path, help="the training's YAML settings")
    export.add_argument("--checkpoint", type=Path, help="of the training")
    export.add_argument("--weights", type=Path, help="onnx: the .safetensors file")
    export.add_argument("--out", type=Path, required=True, help=".onnx or .safetensors")
    look = commands.add_parser("second-look", help="fit how a detector's second look is judged")
    look.add_argument("model", help="the detector, by name")
    look.add_argument("data", type=Path, nargs="+", help="tars or folders of annotations.jsonl")
    look.add_argument("--dataset", nargs="+", help="only pictures of these data sets")
    look.add_argument("--pictures", type=int, default=600, help="so many, drawn at random")
    look.add_argument("--opinion", default="retinaface", help="the other detector")
    look.add_argument("--doubtful", type=float, nargs=2, default=(0.15, 0.7), metavar="SCORE")
    look.add_argument("--face-weight", type=float, default=1.1, help="above 1 for more recall")
    eight = commands.add_parser("quantize", help="make CenterFace's eight-bit file")
    eight.add_argument("data", type=Path, nargs="+", help="tars or folders of annotations.jsonl")
    eight.add_argument("--dataset", nargs="+", help="only pictures of these data sets")
    eight.add_argument("--pictures", type=int, default=64, help="so many, drawn at random")
    eight.add_argument("--out", type=Path, required=True, help=".onnx")
    graph = commands.add_parser("graph", help="make the shipped Faster R-CNN's ONNX graph")
    graph.add_argument("--out", type=Path, required=True, help=".onnx, without weights")
    again = commands.add_parser("remake", help="make a shipped weights file again")
    again.add_argument("name", help="as weights/manifest.json names it")
    again.add_argument("--data", type=Path, required=True, help="folder with the labelled tars")
    again.add_argument("--out", type=Path, default=Path("out/remade"), help="folder for all of it")
    again.add_argument("--say", action="store_true", help="only print the commands")
    generic = commands.add_parser("generic-face", help="make the face that hides everybody's")
    generic.add_argument("data", type=Path, nargs="+", help="tars or folders of annotations.jsonl")
    generic.add_argument("--out", type=Path, required=True, help=".npz")
    options = parser.parse_args(arguments)
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S", stream=sys.stderr
    )
    try:
        return _run(options)
    except FaceveilError as error:
        logging.getLogger(__name__).error("%s", error)
        return 1


def _training_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, required=True, help="YAML settings")
    parser.add_argument("--runs", type=Path, default=Path("out/runs"), help="folder of all runs")
    parser.add_argument("--name", help="the run's name; default: the settings' file name")
    parser.add_argument("--epochs", type=float, help="passes over the data")
    parser.add_argument("--steps", type=int, help="optimiser steps instead of epochs")
    parser.add_argument("--batch", type=int, help="samples a step")
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--workers", type=int, help="processes that prepare batches")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--resume", type=Path, help="checkpoint; default: the run's own")
    parser.add_argument("--fresh", action="store_true", help="start again from step 0")
    parser.add_argument("--contact-sheet", type=Path, help="draw samples as PNG, do not train")


def _changes(options: argparse.Namespace) -> dict[str, Any]:
    if not hasattr(options, "epochs"):
        return {}
    names = ("epochs", "steps", "batch", "learning_rate", "device", "workers", "seed")
    return {
        f"engine.{name}": getattr(options, name)
        for name in names
        if getattr(options, name) is not None
    }


def _run(options: argparse.Namespace) -> int:
    lacking = [name for name in _PACKAGES if find_spec(name) is None]
    if lacking:
        raise EnvironmentProblem(
            f"training needs {', '.join(lacking)}, which this installation lacks",
            f"In Faceveil's folder: {TRAIN_LINE}",
        )
    from training.commands import COMMANDS

    COMMANDS[options.command](options, _changes(options))
    return 0
