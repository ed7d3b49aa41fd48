"""From decoded frames to BGR pictures: the one conversion that all of the program uses."""

from __future__ import annotations

import threading
from typing import Any

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from app.core.model import ColorTags, Image, MediaInfo
from app.video.tones import as_displayed

_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_UNSPECIFIED = 2
_NATIVE = {f"{name}be": f"{name}le" for name in ("rgb555", "rgb565", "bgr555", "bgr565")} | {
    f"bayer_{order}{depth}": made
    for order in ("rggb", "bggr", "gbrg", "grbg")
    for depth, made in (("8", "rgb24"), ("16le", "rgb48le"), ("16be", "rgb48le"))
}
_ABORTS = "yaf32"
"""FFmpeg's scaler ends the whole process over pixels of this kind."""
# FFmpeg's AVColorSpace to the tables that swscale has.
_MATRICES = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}
_local = threading.local()


def to_bgr(frame: av.VideoFrame, info: MediaInfo, *, max_side: int | None = None) -> Image:
    """A decoded frame as displayed.

    Args:
        frame: In coded orientation, already unmirrored, as the readers hand it out.
        info: Of the medium: size, rotation, colour tags.
        max_side: Scale down so that the longer side has this many pixels; never up.

    Returns:
        (height, width, 3) BGR, owned by the caller; full size is ``info.height`` x
        ``info.width`` even where a frame in the middle of the file differs from it.
    """
    size = scaled_size(info.coded_width, info.coded_height, max_side)
    image: Any = convert(frame, size=size, tags=info.color)
    if info.rotation:
        image = cv2.rotate(image, _TURNS[info.rotation])
    elif not image.flags.writeable:
        image = image.copy()
    result_image: Image = np.ascontiguousarray(image)
    return result_image


def convert(
    frame: av.VideoFrame, *, size: tuple[int, int], tags: ColorTags, layout: str = "bgr24"
) -> Any:
    """A decoded frame as RGB samples, not turned.

    Args:
        frame: In coded orientation.
        size: Width and height to scale to.
        tags: What the container says of colour, for where the frame says nothing.
        layout: FFmpeg's name of a packed RGB format.

    Returns:
        (height, width, channels) in the order and depth of ``layout``.
    """
    width, height = size
    frame = native(frame)
    keywords: dict[str, Any] = {}
    if not _is_rgb(frame):
        keywords["src_colorspace"] = _matrix(frame, tags)
        full = frame.color_range == ColorRange.JPEG or frame.format.name.startswith("yuvj")
        keywords["src_color_range"] = ColorRange.JPEG if full else ColorRange.MPEG
    whole = size == (frame.width, frame.height)
    result = _reformatter(scaled=not whole).reformat(
        frame,
        width=width,
        height=height,
        format=layout,
        dst_color_range=ColorRange.JPEG,
        # Area averaging is what shrinking needs, and the quickest that does not alias.
        interpolation=Interpolation.BILINEAR if whole else Interpolation.AREA,
        threads=1,
        **keywords,
    )
    image: Any = result.to_ndarray()
    if image.dtype == np.uint8 and layout.startswith("bgr"):
        image = as_displayed(
            image,
            transfers={tags.transfer, int(frame.color_trc)},
            primaries={tags.primaries, int(frame.color_primaries)},
        )
    return image


def native(frame: av.VideoFrame) -> av.VideoFrame:
    """A frame whose samples FFmpeg's scaler reads rightly, the same way for everybody.

    Of RGB in 16 bits of the other byte order (raw QuickTime) its shortcut to 24 bits makes noise,
    and what it makes of a sensor's mosaic differs from format to format.
    """
    name = _NATIVE.get(frame.format.name)
    if name is None:
        return frame
    made = frame.reformat(format=name)
    made.color_primaries, made.color_trc = frame.color_primaries, frame.color_trc
    return made


def convertible(frame: av.VideoFrame) -> bool:
    """Whether a picture can be made of a frame in this pixel format."""
    if frame.format.name.startswith(_ABORTS):
        return False
    try:
        convert(frame, size=(frame.width, frame.height), tags=ColorTags())
    except (av.FFmpegError, OSError, ValueError):
        return False
    return True


def scaled_size(width: int, height: int, max_side: int | None) -> tuple[int, int]:
    """Size with the longer side at most ``max_side``, at least 1 x 1."""
    longest = max(width, height)
    if max_side is None or longest <= max_side:
        return width, height
    share = max_side / longest
    return max(1, round(width * share)), max(1, round(height * share))


def _is_rgb(frame: av.VideoFrame) -> bool:
    name = frame.format.name
    return frame.format.is_rgb or name.startswith(("gbr", "pal8", "mono"))


def _matrix(frame: av.VideoFrame, tags: ColorTags) -> Colorspace:
    tag = frame.colorspace if frame.colorspace not in (0, _UNSPECIFIED) else tags.matrix
    found = _MATRICES.get(tag)
    if found is not None:
        return found
    # Untagged: what players assume, HD is BT.709 and everything smaller BT.601.
    return Colorspace.ITU709 if frame.width >= 1280 or frame.height > 576 else Colorspace.ITU601


def _reformatter(*, scaled: bool) -> VideoReformatter:
    """A thread's own scaler per kind of work, so that its tables are built once."""
    name = "scaled" if scaled else "whole"
    found: VideoReformatter | None = getattr(_local, name, None)
    if found is None:
        found = VideoReformatter()
        setattr(_local, name, found)
    return found
