"""Landmarks as poses, through sleap-io: SLEAP's .slp, NWB, and the CSV of DeepLabCut.

That CSV is only written: sleap-io reads it just where the labelled pictures lie beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from app.core.errors import DataError
from app.core.model import FIVE_POINTS, Box, Landmarks
from app.core.said import say
from app.exchange.rows import FaceRow, MediumFaces
from app.exchange.times import Stretch

_NODES = ("left_eye", "right_eye", "nose", "left_mouth", "right_mouth")
_GROWTH = 0.9
"""How far a face reaches beyond its landmarks on each side, in their own width and height."""


def writer(save: str) -> Callable[[Path, Sequence[MediumFaces], Sequence[Stretch]], None]:
    """What writes a kind of file, by the name of sleap-io's own function for it."""

    def write(path: Path, media: Sequence[MediumFaces], _: Sequence[Stretch]) -> None:
        import sleap_io

        (faces,) = media
        labels = _labels(faces)
        if save == "dlc":
            sleap_io.save_csv(labels, str(path), format="dlc")
        else:
            getattr(sleap_io, f"save_{save}")(labels, str(path))

    return write


def read(path: Path, faces: MediumFaces) -> list[FaceRow]:
    """Faces whose five points are all there; the box is grown from them.

    See :data:`app.exchange.format.Read`.
    """
    import sleap_io

    try:
        labels = sleap_io.load_file(str(path))
    except Exception as error:  # the library raises whatever its readers do
        raise DataError(path, say("cannot be read as poses ({why})", why=error)) from error
    names = [node.name for node in labels.skeletons[0].nodes] if labels.skeletons else []
    if any(name not in names for name in _NODES):
        raise DataError(
            path, say("its skeleton lacks points; a face has {names}", names=", ".join(_NODES))
        )
    order = [names.index(name) for name in _NODES]
    rows = []
    for frame in labels.labeled_frames:
        if not 0 <= frame.frame_idx < len(faces.index):
            raise DataError(
                path, say("there is no frame {number} in the video", number=int(frame.frame_idx))
            )
        for instance in frame.instances:
            points = np.asarray(instance.numpy(), np.float32)[order]
            if not bool(np.isfinite(points).all()):
                continue
            track = labels.tracks.index(instance.track) + 1 if instance.track else 0
            position = int(frame.frame_idx)
            rows.append(
                FaceRow(
                    position,
                    faces.index.at(position),
                    _grown(points),
                    min(max(float(getattr(instance, "score", 1.0) or 1.0), 0.0), 1.0),
                    track,
                    Landmarks(points, FIVE_POINTS.name),
                )
            )
    return sorted(rows, key=lambda row: row.position)


def _grown(points: np.ndarray) -> Box:
    (x1, y1), (x2, y2) = points.min(0), points.max(0)
    wide, high = max(x2 - x1, (y2 - y1) / 2, 1.0), max(y2 - y1, (x2 - x1) / 2, 1.0)
    dx, dy = wide * _GROWTH / 2, high * _GROWTH
    return Box(float(x1 - dx), float(y1 - dy), float(x2 + dx), float(y2 + dy))


def _labels(faces: MediumFaces) -> Any:
    import sleap_io

    skeleton = sleap_io.Skeleton(nodes=list(_NODES), name="face")
    video = sleap_io.Video(filename=str(faces.info.path), open_backend=False)
    tracks = {number: sleap_io.Track(name=f"face {number}") for number in faces.tracks()}
    frames = []
    for position, rows in groupby(faces.numbered(), lambda pair: pair[1].position):
        instances = [
            sleap_io.PredictedInstance.from_numpy(
                row.landmarks.points.astype(np.float64),
                skeleton=skeleton,
                point_scores=np.full(FIVE_POINTS.size, row.score),
                score=row.score,
                track=tracks[number],
            )
            for number, row in rows
            if row.landmarks is not None and row.landmarks.scheme == FIVE_POINTS.name
        ]
        if instances:
            frames.append(
                sleap_io.LabeledFrame(video=video, frame_idx=position, instances=instances)
            )
    return sleap_io.Labels(
        labeled_frames=frames, videos=[video], skeletons=[skeleton], tracks=list(tracks.values())
    )
