"""Makes a clip of ten hours, and studies of it with two million faces and with none."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from app.batch.jobs import run_index
from app.core.arrays import FaceTable, RawFaces
from app.core.settings import DetectionSettings
from app.store.study import Study
from app.video import probe
from benchmarks.concern_scale import faces

SIZE, RATE = (480, 270), 25
_PART = 250


def write_clip(path: Path, hours: float) -> Path:
    """Ten seconds of moving stripes, repeated: H.264 with a keyframe every ten seconds."""
    if path.exists():
        return path
    loop = path.with_name("loop.mp4")
    with av.open(str(loop), "w") as output:
        stream = output.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.options = {"g": str(_PART), "sc_threshold": "0", "bf": "0", "preset": "veryfast"}
        y, x = np.mgrid[: SIZE[1], : SIZE[0]]
        for number in range(_PART):
            tone = 128 + 80 * np.sin((x + 3 * number) / 40) * np.cos((y - number) / 31)
            image = np.repeat(tone.astype(np.uint8)[..., None], 3, 2)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        output.mux(stream.encode(None))
    part = path.with_suffix(".part.mp4")
    with av.open(str(loop)) as source, av.open(str(part), "w", format="mp4") as output:
        stream = output.add_stream_from_template(source.streams.video[0])
        packets = [packet for packet in source.demux(video=0) if packet.dts is not None]
        base = packets[0].time_base
        length = round(_PART / RATE / base)
        again = [(packet.pts, packet.dts) for packet in packets]
        for turn in range(round(hours * 3600 * RATE / _PART)):
            for packet, (pts, dts) in zip(packets, again, strict=True):
                packet.stream = stream
                packet.time_base = base
                packet.pts, packet.dts = (pts or 0) + turn * length, (dts or 0) + turn * length
                output.mux(packet)
    loop.unlink()
    part.rename(path)
    return path


def write_study(path: Path, clip: Path, *, empty: bool = False) -> Path:
    """A study of the clip; with the faces of ``concern_scale`` unless it is empty."""
    if path.exists():
        return path
    part = path.with_suffix(".part.faceveil")
    part.unlink(missing_ok=True)
    with Study.create(part, durable=False) as study:
        medium = study.add_medium(probe(clip)).id
        index = run_index(study, medium)
        run = study.start_run(
            medium, DetectionSettings(), model="none", weights_hash="00" * 32, version="1",
            detector_threshold=0.1,
        )  # fmt: skip
        table = FaceTable.empty() if empty else _in_picture(faces(len(index)))
        bounds = np.searchsorted(table.pts, np.arange(len(index) + 1))
        step = 5000
        for low in range(0, len(index), step):
            found = []
            for place in range(low, min(low + step, len(index))):
                own = slice(bounds[place], bounds[place + 1])
                boxes = np.asarray(table.boxes[own])
                found.append(
                    (int(index.pts[place]), RawFaces(boxes, np.asarray(table.scores[own])))
                )
            study.add_detections(run, found)
        stored = study.faces(run)
        study.finish_run(
            run,
            FaceTable(
                stored.ids, stored.pts, stored.boxes, stored.scores, stored.provenance,
                table.tracks, stored.landmarks,
            ),
        )  # fmt: skip
    part.rename(path)
    return path


def _in_picture(table: FaceTable) -> FaceTable:
    """The same faces in a picture of another size."""
    scale = np.array([SIZE[0] / 1920, SIZE[1] / 1080] * 2, np.float32)
    return FaceTable(
        table.ids, table.pts, table.boxes * scale, table.scores, table.provenance, table.tracks,
        table.landmarks,
    )  # fmt: skip
