"""Export against a plain PyAV transcode with the same encoder settings, in the same run.

Usage: python benchmarks/export_speed.py CLIP [--rounds N] [--faces N] [--effect NAME]

Both write H.264 with the export's default quality and speed and copy no sound. The export
covers moving faces in every frame; its verification is timed apart. Rounds alternate, so
that a busy machine slows both; the median of the pairwise ratios is printed.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from app.core.geometry import grow
from app.core.model import Box, Landmarks, Region
from app.core.settings import AudioChoice, ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.export.write.codecs import output_format, plan_encoding
from app.video import open_medium


def transcode(source: Path, out: Path, settings: ExportSettings) -> float:
    """Seconds for a plain transcode: decode, encode, mux, in one thread of Python."""
    info, _ = open_medium(source)
    codec = output_format(info, settings, Path("out.mp4")).codec
    plan = plan_encoding(info, settings, codec, pixel_format=info.pixel_format)
    start = time.perf_counter()
    with av.open(source) as reading, av.open(out, "w") as writing:
        stream = reading.streams.video[0]
        stream.thread_type = "AUTO"
        made = writing.add_stream(plan.encoder, rate=info.rate, options=dict(plan.options))
        assert isinstance(made, av.VideoStream)
        made.width, made.height, made.pix_fmt = stream.width, stream.height, plan.pixel_format
        made.codec_context.time_base = Fraction(stream.time_base or 1)
        for frame in reading.decode(stream):
            frame.pict_type = 0
            writing.mux(made.encode(frame))
        writing.mux(made.encode(None))
    return time.perf_counter() - start


def face(box: Box) -> Region:
    """A region with margin and five landmarks."""
    shares = np.array([[0.3, 0.38], [0.7, 0.38], [0.5, 0.6], [0.35, 0.78], [0.65, 0.78]])
    points = shares * [box.width, box.height] + [box.x1, box.y1]
    grown = grow(box, left=0.15, right=0.15, top=0.15, bottom=0.25)
    return Region(grown, box.width, Landmarks(points.astype(np.float32), "five"))


def main() -> None:
    """Run the rounds and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("clip", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--faces", type=int, default=3)
    parser.add_argument("--effect", default="feature")
    options = parser.parse_args()
    info, index = open_medium(options.clip)
    settings = ExportSettings(codec="h264", audio=AudioChoice.DROP)
    side = min(info.width, info.height) * 0.15

    def regions(pts: int) -> list[Region]:
        k = index.position(pts)
        found = []
        for n in range(options.faces):
            x = (info.width * (0.1 + 0.3 * n) + 2 * k) % (info.width - side)
            y = info.height * (0.2 + 0.15 * n)
            found.append(face(Box(x, y, x + side, y + 1.25 * side)))
        return found

    ratios: list[float] = []
    plain: list[float] = []
    ours: list[float] = []
    checked: list[float] = []
    work: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for round_number in range(options.rounds):
            cpu = time.process_time()
            plain.append(transcode(options.clip, Path(folder, "plain.mp4"), settings))
            cpu_plain = time.process_time() - cpu
            for verify, seconds in ((False, ours), (True, checked)):
                if verify and round_number:
                    continue
                start, cpu = time.perf_counter(), time.process_time()
                export_video(
                    info,
                    index,
                    regions,
                    redaction=RedactionSettings(effect=options.effect),
                    settings=settings,
                    out=Path(folder, "ours.mp4"),
                    overwrite=True,
                    verify=verify,
                )
                seconds.append(time.perf_counter() - start)
                if not verify:
                    work.append((time.process_time() - cpu) / cpu_plain)
            ratios.append(ours[-1] / plain[-1])
    frames = len(index)
    print(f"{options.clip.name}: {info.width}x{info.height}, {frames} frames, {options.effect}")
    print(f"plain transcode      {frames / statistics.median(plain):7.1f} frames/s")
    print(f"export               {frames / statistics.median(ours):7.1f} frames/s")
    print(f"export with checking {frames / statistics.median(checked):7.1f} frames/s")
    print(f"time ratio (median of {len(ratios)})  {statistics.median(ratios):.2f}")
    print(f"CPU ratio (median of {len(work)})   {statistics.median(work):.2f}")


if __name__ == "__main__":
    main()
