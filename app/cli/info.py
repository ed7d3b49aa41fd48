"""``faceveil info``: streams, frames, times, rotation and colour of a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.files import counted, for_each
from app.cli.telling import fault_lines
from app.core.model import MediaInfo
from app.core.names import on_one_line
from app.core.task import CancelToken
from app.core.timebase import FrameIndex, format_time


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="video or image")


def describe(path: Path, info: MediaInfo, index: FrameIndex) -> dict[str, Any]:
    """Everything about a medium as plain data; times in seconds on the medium's own clock."""
    rate = len(index) / index.duration if index.duration > 0 else None
    return {
        "file": str(path),
        "kind": info.kind.value,
        "format": info.format,
        "codec": info.codec,
        "width": info.width,
        "height": info.height,
        "coded_width": info.coded_width,
        "coded_height": info.coded_height,
        "rotation": info.rotation,
        "mirrored": info.mirrored,
        "sample_aspect_ratio": f"{info.sample_aspect.numerator}:{info.sample_aspect.denominator}",
        "pixel_format": info.pixel_format,
        "bit_depth": info.bit_depth,
        "color": {
            "primaries": info.color.primaries,
            "transfer": info.color.transfer,
            "matrix": info.color.matrix,
            "range": info.color.range,
        },
        "time_base": f"{index.time_base.numerator}/{index.time_base.denominator}",
        "frames": len(index),
        "keyframes": int(index.keyframe.sum()),
        "announced_frames": info.announced_frames,
        "pts_first": float(index.start * index.time_base),
        "pts_last": float(index.last * index.time_base),
        "pts_end": float(index.end_pts * index.time_base),
        "duration": index.duration,
        "frame_rate": rate,
        "bit_rate": info.bit_rate,
        "truncated": bool(index.truncated or info.truncated),
        "damaged": index.damaged,
        "times_counted": index.counted,
        "streams": [
            {"index": info.stream, "kind": "video", "codec": info.codec},
            *(
                {
                    "index": stream.index,
                    "kind": stream.kind,
                    "codec": stream.codec,
                    "language": stream.language,
                    "detail": stream.detail,
                }
                for stream in info.other_streams
            ),
        ],
        "chapters": info.chapters,
        "metadata": dict(info.metadata),
    }


def _text(record: dict[str, Any]) -> str:
    lines = [
        on_one_line(record["file"]),
        f"  {record['kind']}, {record['format']}, {record['codec']}, "
        f"{record['width']} x {record['height']}, {record['pixel_format']}, "
        f"pixels {record['sample_aspect_ratio']}, rotated by {record['rotation']} degrees",
        f"  {counted(record['frames'], 'frame')} ({counted(record['keyframes'], 'keyframe')}) in "
        f"{format_time(record['duration'])}, from {record['pts_first']:.3f} s to "
        f"{record['pts_end']:.3f} s"
        + (f", {record['frame_rate']:.3f} frames/s on average" if record["frame_rate"] else ""),
        "  colour: primaries {primaries}, transfer {transfer}, matrix {matrix}, range {range} "
        "(FFmpeg's numbers)".format(**record["color"]),
    ]
    for stream in record["streams"][1:]:
        words = (stream["kind"], stream["codec"], stream["language"], stream["detail"])
        lines.append(f"  stream {stream['index']}: {' '.join(word for word in words if word)}")
    if record["metadata"]:
        lines.append("  metadata: " + ", ".join(sorted(record["metadata"])))
    lines += fault_lines(breaks_off=record["truncated"], damaged=record["damaged"])
    return "\n".join(lines)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.video import open_medium

    def one(path: Path) -> None:
        info, index = open_medium(path, token=token, progress=console.progress(path.name))
        record = describe(path, info, index)
        console.result(record, _text(record))

    for_each(args.files, one, console, token=token)
    return FAILED if console.failures else DONE


COMMAND = Command(
    description="Reads the whole file to count its frames, since containers often announce a "
    "wrong number.",
    example="faceveil info clip.mp4 --json",
    add_arguments=_add_arguments,
    run=_run,
)
