"""A long video in pieces has the rows and tracks of one that was looked at as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.batch.demo_clip import DemoClip
from app.batch.folder.executors.cutting import Cutting
from app.batch.folder.executors.executor import TaskProgress
from app.batch.folder.places import parts_folder
from app.batch.folder.shards import Shard
from app.batch.folder.tasks import BatchTask, TaskOutcome, TaskState, run_task
from app.batch.piece import Piece
from app.core.arrays import FaceTable
from app.core.settings import DetectionSettings, Preset
from app.core.task import CancelToken, Progress
from app.inference.looking.sampling import blocks, segments
from app.store.study import Study
from app.video import build_index, probe

SETTINGS = DetectionSettings(preset=Preset.FAST)
RATE, SECONDS, GOP = 12, 33, 30
SIZE = 320, 180
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def long_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration in small, again and again for half a minute and more."""
    path = tmp_path_factory.mktemp("long") / "long.mp4"
    demo = DemoClip(4)
    pictures = [cv2.resize(demo.paint(n), SIZE) for n in range(0, demo.frames, 3)]
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=RATE, options={"g": str(GOP)})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        for number in range(RATE * SECONDS):
            picture = np.asarray(pictures[number % len(pictures)], np.uint8)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        output.mux(stream.encode(None))
    return path


@dataclass
class Here:
    """Does tasks one after the other in this process, and can be stopped before one."""

    stop_before: int = 10**9
    done: list[BatchTask] = field(default_factory=list)

    def run(
        self, tasks: Sequence[BatchTask], *, progress: TaskProgress, token: CancelToken
    ) -> Iterator[TaskOutcome]:
        for task in tasks:
            if len(self.done) >= self.stop_before:
                token.cancel()
            self.done.append(task)

            def told(where: Progress, task: BatchTask = task) -> None:
                progress(task, where)

            yield run_task(task, token=token, progress=told)


def rows(study: Path) -> tuple[np.ndarray, ...]:
    """All rows of the run in one order, but for their ids, which count through a study."""
    with Study.read(study) as opened:
        run = opened.active_run(1)
        assert run is not None
        assert run.state == "complete"
        table: FaceTable = opened.faces(run.id)
        shown = opened.done_frames(run.id)
    order = np.lexsort((table.boxes[:, 0], table.tracks, table.pts))
    sorted_ = table.take(order)
    marks = np.nan_to_num(sorted_.landmarks, nan=-1)
    columns = (sorted_.pts, sorted_.tracks, sorted_.provenance, sorted_.boxes, sorted_.scores)
    return (*columns, marks, shown)


def same(a: Path, b: Path) -> bool:
    return all(np.array_equal(x, y) for x, y in zip(rows(a), rows(b), strict=True))


@pytest.fixture(scope="module")
def whole(long_clip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The study of a run over the whole clip."""
    study = tmp_path_factory.mktemp("whole") / "whole.faceveil"
    outcome = run_task(BatchTask(source=long_clip, study=study, detection=SETTINGS))
    assert outcome.state is TaskState.DONE, outcome.error
    return study


def cut(executor: Here, **more: object) -> Cutting:
    return Cutting(executor, seconds=30, longer=31, **more)  # type: ignore[arg-type]


def test_pieces_are_joined_to_the_same_rows_and_tracks(
    long_clip: Path, whole: Path, tmp_path: Path
) -> None:
    study, here = tmp_path / "cut.faceveil", Here()
    task = BatchTask(source=long_clip, study=study, detection=SETTINGS)
    shares = []
    (outcome,) = cut(here).run(
        [task], progress=lambda _, at: shares.append((at.stage, at.fraction)), token=CancelToken()
    )
    assert outcome.state is TaskState.DONE, outcome.error
    assert [(t.piece.number if t.piece else None) for t in here.done] == [1, 2, None]
    assert len(rows(whole)[0]) > 300
    assert same(study, whole)
    assert not parts_folder(study).exists()
    assert max(share or 0 for stage, share in shares if stage == "detecting") == 1.0


def test_stopped_between_pieces_and_repeated_nothing_is_lost_or_different(
    long_clip: Path, whole: Path, tmp_path: Path
) -> None:
    study, here = tmp_path / "cut.faceveil", Here(stop_before=1)
    task = BatchTask(source=long_clip, study=study, detection=SETTINGS)
    nothing: TaskProgress = lambda *_: None  # noqa: E731
    (outcome,) = cut(here).run([task], progress=nothing, token=CancelToken())
    assert outcome.state is TaskState.CANCELLED
    assert outcome.study == study
    assert not study.exists()
    assert parts_folder(study).exists()
    (outcome,) = cut(Here()).run([task], progress=nothing, token=CancelToken())
    assert outcome.state is TaskState.DONE, outcome.error
    assert same(study, whole)


def test_shards_look_at_their_pieces_and_the_last_call_joins_them(
    long_clip: Path, whole: Path, tmp_path: Path
) -> None:
    study = tmp_path / "cut.faceveil"
    task = BatchTask(source=long_clip, study=study, detection=SETTINGS)
    nothing: TaskProgress = lambda *_: None  # noqa: E731
    left: list[tuple[str, int, int]] = []
    for number in (1, 2):
        shard = Shard(number, 2)
        cutting = cut(
            Here(),
            mine=lambda source, piece, shard=shard: shard.has(Path(source.name), piece.number),
            left=lambda source, here, count: left.append((source.name, here, count)),
        )
        assert list(cutting.run([task], progress=nothing, token=CancelToken())) == []
    assert left == [("long.mp4", 1, 2)] * 2
    here = Here()
    (outcome,) = cut(here).run([task], progress=nothing, token=CancelToken())
    assert outcome.state is TaskState.DONE, outcome.error
    assert same(study, whole)


def test_a_broken_piece_is_its_videos_failure_and_stops_no_other(
    long_clip: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.mp4"
    other.write_bytes(b"\0" * 4000)
    tasks = [
        BatchTask(source=source, study=tmp_path / f"{name}.faceveil", detection=SETTINGS)
        for name, source in (("other", other), ("long", long_clip))
    ]
    parts_folder(tasks[1].study).mkdir()
    (parts_folder(tasks[1].study) / "1-of-2.faceveil").write_bytes(b"no study")
    nothing: TaskProgress = lambda *_: None  # noqa: E731
    ended = list(cut(Here()).run(tasks, progress=nothing, token=CancelToken()))
    assert {one.source: one.state for one in ended} == {
        other: TaskState.FAILED,
        long_clip: TaskState.FAILED,
    }


@given(
    seconds=st.floats(30, 400), count=st.integers(1, 9), length=st.integers(1, 3000),
    gop=st.integers(1, 400),
)  # fmt: skip
def test_pieces_hold_every_frame_once_and_end_where_looking_begins_anew(
    long_clip: Path, seconds: float, count: int, length: int, gop: int
) -> None:
    from dataclasses import replace

    index = build_index(probe(long_clip))
    pts = np.arange(length, dtype=np.int64) * int(index.pts[1] - index.pts[0])
    keys = np.arange(length) % gop == 0
    index = replace(index, pts=pts, keyframe=keys)
    marks = [Piece(n, count, seconds).marks(index) for n in range(1, count + 1)]
    assert (np.sum(marks, axis=0) == 1).all()
    every = segments(index)
    assert [part for own in marks for part in segments(index, own)] == every
    assert {part.first for part in every if part.anew} == set(blocks(index).tolist())
