"""What the detector sees in a clip, looked at once and kept: tracking is then measured in seconds.

Kept in the user's cache folder, under a name made from the clip's bytes, the settings, the
weights and the code that decides in which ways a picture is looked at: with others it looks again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from app.core.arrays import FaceTable
from app.core.model import IntArray, MediaInfo
from app.core.rows import RunRows
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.inference import footage
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sink import MemorySink
from app.inference.registry import build_detector, working_threshold
from app.inference.second_look.doubtful import Doubtful, Said, doubtful_rows
from app.inference.second_look.judgements import JUDGEMENTS
from app.inference.second_look.look import judged, seen_turned
from app.inference.second_look.lying import Turned, lying
from app.inference.tracking.one_face import one_face_per_head
from app.inference.tracking.tracker import track_medium
from app.video.media import open_medium

CACHE = Path.home() / ".cache" / "faceveil-benchmarks"


@dataclass(frozen=True)
class Looked:
    """A clip and the detector's rows of it.

    Attributes:
        key: Names clip, settings and weights.
    """

    clip: Path
    info: MediaInfo
    index: FrameIndex
    table: FaceTable
    settings: DetectionSettings
    key: str


def looked(clip: Path, settings: DetectionSettings | None = None) -> Looked:
    """The detections of a clip, from the cache where they are in it."""
    settings = settings or DetectionSettings(device="cpu")
    info, index = open_medium(clip)
    detector = build_detector(settings)
    try:
        about = [settings.model_dump_json(), detector.weights_hash, _ways_of_looking()]
        digest = hashlib.sha256(clip.read_bytes() + "\n".join(about).encode()).hexdigest()[:24]
        path = CACHE / "looks" / f"{digest}.npz"
        if not path.exists():
            sink = MemorySink()
            detect_medium(info, index, settings, sink=sink, detector=detector)
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, sink.table())
    finally:
        detector.close()
    with np.load(path) as kept:
        table = FaceTable(**{name: kept[name] for name in FaceTable.__slots__})
    return Looked(clip, info, index, table, settings, digest)


def _ways_of_looking() -> str:
    sources = sorted(Path(footage.__file__).parent.glob("*.py"))
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


def _write(path: Path, table: FaceTable) -> None:
    partial = path.with_suffix(".partial.npz")
    np.savez_compressed(partial, **{name: getattr(table, name) for name in FaceTable.__slots__})
    partial.replace(path)


def tracked(look: Looked) -> tuple[FaceTable, dict[int, float]]:
    """What a finished run holds: the tracked rows, and the second look's scores by track."""
    table, tracks, heard = looked_again(look)
    scores: dict[int, float] = {}
    threshold = working_threshold(look.settings)
    if tracks is not None:
        judgement = JUDGEMENTS[look.settings.model]
        turned = partial(_seen_turned, look, table)
        upright = lying(tracks, heard, judgement, threshold=threshold, look=turned)
        scores = tracks.scores(upright, judgement)
    return one_face_per_head(table, threshold, scores), scores


def looked_again(look: Looked) -> tuple[FaceTable, Doubtful | None, dict[int, Said]]:
    """Tracked rows, the doubtful tracks (None without a second look), what was said of them."""
    judgement = JUDGEMENTS.get(look.settings.model)
    heard: dict[int, Said] = {}

    table = track_medium(look.info, look.index, look.table, settings=look.settings)
    if judgement is None:
        return table, None, heard
    rows = doubtful_rows(table, judgement.doubtful)
    heard.update(_said(look, table, rows))
    tracks = Doubtful(look.index, table, rows)
    heard.update(_said(look, table, tracks.more(heard, judgement)))
    return table, tracks, heard


def _said(look: Looked, table: FaceTable, rows: IntArray) -> dict[int, Said]:
    """The second look at some rows of a table, by their ids; what was seen is remembered."""
    path = CACHE / "looks" / f"{look.key}.{JUDGEMENTS[look.settings.model].opinion}.json"
    kept = json.loads(path.read_text()) if path.exists() else {}
    known = {int(key): Said(*said) for key, said in kept.items()}
    new = np.array([row for row in rows.tolist() if int(table.ids[row]) not in known], np.int64)
    if len(new):
        meter = ProgressMeter(ignore_progress, Stage.CHECKING_TRACKS, len(new))
        found = judged(
            look.info, look.index, table, rows=new, settings=look.settings,
            token=CancelToken(), meter=meter, threads=None, detector=None,
        )  # fmt: skip
        known |= {int(table.ids[row]): said for row, said in found.items()}
        path.write_text(json.dumps(known))
    return {int(table.ids[row]): known[int(table.ids[row])] for row in rows.tolist()}


def _seen_turned(look: Looked, table: FaceTable, wanted: Sequence[Turned]) -> dict[Turned, float]:
    """What is seen in turned cut-outs of some rows of a table; it is remembered by their ids."""
    path = CACHE / "looks" / f"{look.key}.{JUDGEMENTS[look.settings.model].opinion}-turned.json"
    kept: dict[str, float] = json.loads(path.read_text()) if path.exists() else {}
    names = {(row, turn): f"{int(table.ids[row])} {turn}" for row, turn in wanted}
    new = [one for one, name in names.items() if name not in kept]
    if new:
        found = seen_turned(
            look.info, look.index, table, wanted=new, settings=look.settings,
            token=CancelToken(), threads=None,
        )  # fmt: skip
        kept |= {names[one]: score for one, score in found.items()}
        path.write_text(json.dumps(kept))
    return {one: kept[name] for one, name in names.items()}


def covered_rows(look: Looked, table: FaceTable, scores: dict[int, float]) -> FaceTable:
    """The rows of the tracks that a run covers when nobody has decided anything."""
    rows = RunRows(table, 1, threshold=working_threshold(look.settings), track_scores=scores)
    return rows.table.take(rows.covered)
