"""A desk with a real clip on it: decoded, indexed and reviewed, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import numpy as np
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from app.batch.jobs import run_index
from app.controllers.desk import Desk
from app.controllers.medium_loader import MediumLoader
from app.controllers.notifier import Notice, Notifier
from app.controllers.preferences import Preferences
from app.controllers.review import ReviewController
from app.controllers.shown_medium import ShownMedium
from app.controllers.sources import Sources
from app.controllers.workspace import Workspace
from app.core.arrays import FaceTable, RawFaces
from app.core.refs import FaceRef
from app.core.settings import DetectionSettings, Preset
from app.store.study import Study
from app.video import probe
from tests.studies import start_run

SIZE = 96, 64
LEFT, RIGHT, GHOST = (FaceRef.track(number, 1) for number in (1, 2, 3))
"""Tracks of the clip: the left face is in all frames, the right one in the second half."""


def write_clip(path: Path, frames: int = 12) -> Path:
    """A grey clip that grows lighter, at 10 frames a second."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        for number in range(frames):
            grey = np.full((SIZE[1], SIZE[0], 3), 40 + 10 * number, np.uint8)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="bgr24")))
        output.mux(stream.encode(None))
    return path


def _found(place: int, frames: int) -> RawFaces:
    """Left face, weak detection below it, right face in the second half."""
    boxes = [(8, 8, 28, 32, 0.9), (8, 40, 24, 60, 0.2)]
    if place >= frames // 2:
        boxes.append((60, 20, 80, 44, 0.8))
    rows = np.array(boxes, np.float32)
    return RawFaces(rows[:, :4], rows[:, 4], None)


def reviewed_clip(folder: Path, name: str = "clip.mp4") -> Path:
    """A study beside a clip whose detection is complete; where the study is."""
    path = write_clip(folder / name)
    study_path = folder / f"{name}.faceveil"
    with Study.create(study_path) as study:
        medium = study.add_medium(probe(path))
        index = run_index(study, medium.id)
        run = start_run(study, medium.id)
        pts = index.pts.tolist()
        study.add_detections(run, [(p, _found(n, len(pts))) for n, p in enumerate(pts)])
        table = study.faces(run)
        numbers = np.where(table.boxes[:, 0] > 50, 2, np.where(table.scores > 0.5, 1, 3))
        study.finish_run(
            run,
            FaceTable(
                table.ids, table.pts, table.boxes, table.scores, table.provenance,
                numbers.astype(np.int64), table.landmarks,
            ),
        )  # fmt: skip
    return study_path


def counted(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """Everything that a signal tells from now on."""
    told: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: told.append(values))
    return told


@dataclass
class Bench:
    """A desk and what stands behind it.

    Attributes:
        told: Errors and remarks, in the order in which they came.
    """

    workspace: Workspace
    sources: Sources
    desk: Desk
    qtbot: QtBot
    told: list[Notice] = field(default_factory=list)

    @property
    def shown(self) -> ShownMedium:
        """The medium on the desk."""
        assert self.desk.shown is not None
        return self.desk.shown

    @property
    def review(self) -> ReviewController:
        """Its review."""
        return self.shown.review

    def open(self, path: Path) -> None:
        """Open a study or a medium and wait until a medium is on the desk."""
        self.workspace.open_paths([path])
        self.qtbot.waitUntil(lambda: self.desk.shown is not None, timeout=20_000)

    def look_at(self, place: int) -> int:
        """Go to a frame by ordinal, as if it were handed to a screen; its PTS."""
        pts = self.shown.player.index.at(place)
        self.shown.player.seek(pts)
        self.qtbot.waitUntil(lambda: self.shown.player.shown_pts == pts, timeout=20_000)
        self.desk.set_frame(pts)
        return pts


@contextmanager
def open_bench(folder: Path, qtbot: QtBot) -> Iterator[Bench]:
    """An empty desk; all its threads end with it."""
    preferences = Preferences(folder / "settings")
    preferences.set_detection(DetectionSettings(preset=Preset.FAST))
    workspace = Workspace(preferences, Notifier(folder / "logs"), documents=folder / "documents")
    desk = Desk(workspace, parent=workspace)
    bench = Bench(workspace, Sources(workspace), desk, qtbot)
    MediumLoader(desk, bench.sources)
    workspace.notifier.noticed.connect(bench.told.append)
    try:
        yield bench
    finally:
        workspace.close()
        workspace.runner.shutdown()
