"""What the commands do; imports torch, so that ``--help`` need not wait for it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from app.core.errors import UsageError
from app.core.model import Image
from training.detector.crops import Crop
from training.engine.settings import EngineSettings
from training.engine.task import Task
from training.engine.trainer import Trainer
from training.settings_file import read_settings, read_yaml

if TYPE_CHECKING:
    from app.evaluate.labels import LabelledPicture
    from training.detector.rcnn_task import RcnnTask
    from training.detector.task import CenterTask


def train_landmarks(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training landmarks``."""
    from training.landmarks.config import LandmarkConfig
    from training.landmarks.run import landmark_task

    config = read_settings(options.config, LandmarkConfig, changes)
    task = landmark_task(config)
    if options.contact_sheet:
        tiles = [_dotted(s.image, s.points) for s in map(task.samples.sample, range(96))]
        write_sheet(tiles, options.contact_sheet)
        return
    _train(task, config.engine, options)


def train_detector(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training detector``: Faster R-CNN where the settings name an architecture."""
    from training.detector.config import DetectorConfig
    from training.detector.rcnn_config import RcnnConfig
    from training.detector.run import center_task, rcnn_task

    task: CenterTask | RcnnTask
    named = read_yaml(options.config)
    if "refine" in named:
        _train_head(options, changes)
        return
    if "roi" in named:
        _train_second_stage(options, changes)
        return
    if "distil" in named:
        _distil(options, changes)
        return
    if "architecture" in named:
        config = read_settings(options.config, RcnnConfig, changes)
        task, engine = rcnn_task(config), config.engine
    else:
        fast = read_settings(options.config, DetectorConfig, changes)
        task, engine = center_task(fast), fast.engine
    if options.contact_sheet:
        write_sheet([_boxed(task.order.crop(i)) for i in range(30)], options.contact_sheet, 6)
        return
    _train(task, engine, options)


def _train_head(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    from training.detector.refine import refine_task
    from training.detector.refine_config import RefineConfig

    config = read_settings(options.config, RefineConfig, changes)
    if options.contact_sheet:
        raise UsageError("this training changes no pictures: there is nothing to draw")
    _train(refine_task(config), config.engine, options)


def _distil(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    from training.detector.distil_config import DistilConfig
    from training.detector.run import distil_task

    config = read_settings(options.config, DistilConfig, changes)
    task = distil_task(config)
    if options.contact_sheet:
        write_sheet([_boxed(task.order.crop(i)) for i in range(30)], options.contact_sheet, 6)
        return
    _train(task, config.engine, options)


def _train_second_stage(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    from training.detector.roi_config import RoiConfig
    from training.detector.roi_task import roi_order, roi_task

    config = read_settings(options.config, RoiConfig, changes)
    if options.contact_sheet:
        order = roi_order(config)
        write_sheet([_boxed(order.crop(i)) for i in range(30)], options.contact_sheet, 6)
        return
    _train(roi_task(config, _folder(options) / "samples"), config.engine, options)


def _folder(options: argparse.Namespace) -> Path:
    """Of a run."""
    return Path(options.runs / (options.name or options.config.stem))


def _train(task: Task, engine: EngineSettings, options: argparse.Namespace) -> None:
    folder = _folder(options)
    Trainer(task, engine, folder, resume=options.resume, fresh=options.fresh).run()


def _boxed(crop: Crop) -> Image:
    out = crop.image.copy()
    for box, masked, ignore in zip(crop.boxes, crop.masked, crop.ignore, strict=True):
        color = (128, 128, 128) if ignore else (0, 128, 255) if masked == 1 else (0, 255, 0)
        corners = [int(v) for v in box]
        cv2.rectangle(out, (corners[0], corners[1]), (corners[2], corners[3]), color, 1)
    return np.asarray(out if crop.complete else cv2.convertScaleAbs(out, alpha=0.7), np.uint8)


def _dotted(image: Image, points: np.ndarray) -> Image:
    out = cv2.resize(image, None, fx=1.5, fy=1.5)
    for x, y in points * out.shape[0]:
        cv2.circle(out, (round(float(x)), round(float(y))), 1, (0, 255, 0), -1)
    return np.asarray(out, np.uint8)


def write_sheet(tiles: list[Image], path: Path, columns: int = 12) -> None:
    """Write equally large pictures as one PNG."""
    blank = np.zeros_like(tiles[0])
    tiles = tiles + [blank] * (-len(tiles) % columns)
    rows = [np.hstack(tiles[i : i + columns]) for i in range(0, len(tiles), columns)]
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.vstack(rows))


def pseudo_landmarks(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training pseudo-landmarks``."""
    from app.evaluate.annotations import read_all
    from training.data.pseudo import dlib_predictor, write_pseudo_landmarks

    write_pseudo_landmarks(read_all(options.data, split="train"), options.out, dlib_predictor())


def export(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training export``."""
    from training.detector.config import DetectorConfig
    from training.detector.refine import export_head
    from training.detector.refine_config import RefineConfig
    from training.export import export_detector, export_landmarks, export_rcnn, load_average
    from training.landmarks.config import LandmarkConfig
    from training.onnx_files import write_onnx

    if options.model == "onnx":
        if options.weights is None:
            raise UsageError("export onnx wants --weights FILE")
        write_onnx(options.weights, options.out)
        return
    if options.config is None or options.checkpoint is None:
        raise UsageError(f"export {options.model} wants --config FILE and --checkpoint FILE")
    if options.model == "landmarks":
        config = read_settings(options.config, LandmarkConfig)
        export_landmarks(options.checkpoint, options.out, config)
    elif "refine" in read_yaml(options.config):
        head = read_settings(options.config, RefineConfig)
        export_head(load_average(options.checkpoint), options.out, head)
    elif "roi" in read_yaml(options.config):
        from training.detector.roi_config import RoiConfig
        from training.detector.roi_task import export_roi_head

        stage = read_settings(options.config, RoiConfig)
        export_roi_head(load_average(options.checkpoint), options.out, stage)
    elif "distil" in read_yaml(options.config):
        from training.export import export_backbone

        export_backbone(options.checkpoint, options.out)
    elif "architecture" in read_yaml(options.config):
        from training.detector.rcnn_config import RcnnConfig

        rcnn = read_settings(options.config, RcnnConfig)
        export_rcnn(options.checkpoint, options.out, rcnn.architecture)
    else:
        start = read_settings(options.config, DetectorConfig).start
        export_detector(options.checkpoint, options.out, start)


def second_look(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training second-look``: prints what was fitted as JSON."""
    from app.core.settings import DetectionSettings
    from app.inference.second_look.judgements import Judgement
    from training.second_look.fit import collect, report

    settings = DetectionSettings(model=options.model, device="cpu")
    start = Judgement(options.opinion, tuple(options.doubtful), (0, 0, 0, 0), 0)
    found = collect(_drawn(options), settings, start)
    figures = report(found, start, options.model, face_weight=options.face_weight)
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


def quantize(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training quantize``."""
    from app.inference.devices import weights
    from training.quantize.eight_bit import quantized

    model = quantized(weights.locate("centerface").read_bytes(), _drawn(options))
    options.out.write_bytes(model)


def generic_face(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training generic-face``."""
    from training.generic_face import make_generic_face

    sys.stderr.write(f"{make_generic_face(options.data, options.out)} faces\n")


def graph(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training graph``."""
    from training.onnx_files import rcnn_graph

    options.out.write_bytes(rcnn_graph())


def remake(options: argparse.Namespace, changes: dict[str, Any]) -> None:
    """``python -m training remake``."""
    from training.cli import main
    from training.remake import RECIPES, remake, steps

    if options.say:
        for step in steps(options.name, options.data, options.out):
            sys.stdout.write(f"python -m training {' '.join(step.words)}\n")
        return
    recipe = RECIPES.get(options.name)
    if recipe is not None:
        sys.stderr.write(f"{recipe.file}: {recipe.takes} on two cores. {recipe.says}\n")
    if remake(options.name, options.data, options.out, command=main):
        raise UsageError("a step failed, see above; the same command goes on from there")


def _drawn(options: argparse.Namespace) -> list[LabelledPicture]:
    """Training pictures of the data sets asked for, as many as asked for, always the same."""
    from app.evaluate.annotations import read_all

    pictures = read_all(options.data, split="train")
    if options.dataset:
        pictures = [each for each in pictures if each.dataset in options.dataset]
    order = np.random.default_rng(0).permutation(len(pictures))[: options.pictures]
    return [pictures[i] for i in order]


COMMANDS: dict[str, Callable[[argparse.Namespace, dict[str, Any]], None]] = {
    "detector": train_detector,
    "landmarks": train_landmarks,
    "pseudo-landmarks": pseudo_landmarks,
    "export": export,
    "second-look": second_look,
    "quantize": quantize,
    "generic-face": generic_face,
    "graph": graph,
    "remake": remake,
}
