"""The real clips that are measured on, and clips made from them."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import av

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("FACEVEIL_DATA", ROOT.parent / "shared" / "data")) / "clips"
STREET = DATA / "openpose_street.avi"
WALKERS = DATA / "masked_walkers_park.mp4"


def repeated(source: Path, out: Path, times: int) -> None:
    """The pictures of a clip, several times over, without sound (packets copied)."""
    with av.open(str(out), "w") as writing:
        made = None
        shift = 0
        for _ in range(times):
            with av.open(str(source)) as reading:
                stream = reading.streams.video[0]
                if made is None:
                    made = writing.add_stream_from_template(stream)
                end = shift
                for packet in reading.demux(stream):
                    if packet.dts is None or packet.pts is None:
                        continue
                    packet.pts += shift
                    packet.dts += shift
                    end = max(end, packet.pts + (packet.duration or 1))
                    packet.stream = made
                    writing.mux(packet)
                shift = end


def full_hd(source: Path, out: Path, *, frames: int = 300, rate: int = 30, gop: int = 250) -> None:
    """A 1080p clip with B-frames and few keyframes, from a real one scaled up."""
    with av.open(str(out), "w") as writing:
        made = writing.add_stream("libx264", rate=rate)
        made.width, made.height, made.pix_fmt = 1920, 1080, "yuv420p"
        made.options = {"preset": "veryfast", "g": str(gop), "bf": "3", "sc_threshold": "0"}
        count = 0
        while count < frames:
            with av.open(str(source)) as reading:
                for frame in reading.decode(video=0):
                    scaled = frame.reformat(1920, 1080, "yuv420p")
                    scaled.pts, scaled.time_base = count, Fraction(1, rate)
                    scaled.pict_type = 0
                    writing.mux(made.encode(scaled))
                    count += 1
                    if count == frames:
                        break
        writing.mux(made.encode(None))
