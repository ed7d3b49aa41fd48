"""A decoded still picture: every channel and bit of it, the right way up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange
from numpy.typing import NDArray

from app.core.errors import MediaError
from app.core.said import say
from app.video.orientation import UPRIGHT, Orientation

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""(h, w) grey or (h, w, 3) BGR; as decoded also (h, w, 4) BGRA with straight alpha."""

MOST_PIXELS = 250_000_000
"""Enough for every camera sold today; eight bits of it take 750 MB a copy."""
_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


class StillKind(StrEnum):
    """File formats of still pictures."""

    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    BMP = "bmp"
    GIF = "gif"
    APNG = "apng"
    AVIF = "avif"
    OTHER = "picture"
    """Rarer ones that FFmpeg decodes: JPEG 2000, Netpbm, Targa, PCX, SGI, DPX and their like."""


class LeftOut(StrEnum):
    """What a file holds beside the picture that was read, and no export carries."""

    DATA_BEHIND = "data behind"
    """After the picture's end: the second picture of an MPO file, a gain map, a film."""
    SMALLER_COPIES = "smaller copies"
    """Pages that call themselves reduced copies or masks of the picture."""
    CHANNELS = "channels"
    """Channels beyond colour and alpha."""
    TRANSPARENCY = "transparency"
    """Alpha, and what it hid; see :func:`app.video.stills.ground.on_ground`."""


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A picture as its file stores it, not turned yet.

    Attributes:
        pixels: (h, w) grey, (h, w, 3) BGR or (h, w, 4) BGRA with straight alpha.
        bits: Bits per sample in the file.
        orientation: How it has to be turned.
        left_out: What else the file holds.
    """

    pixels: Pixels
    bits: int
    orientation: Orientation = UPRIGHT
    left_out: frozenset[LeftOut] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class StillPicture:
    """A still picture as it is shown.

    Attributes:
        kind: The file's format.
        pixels: (h, w) or (h, w, 3), upright, opaque, read-only; uint8 or uint16 over their whole
            range.
        bits: Bits per sample in the file.
        orientation: What was undone to have it upright.
        left_out: What else the file holds.
    """

    kind: StillKind
    pixels: Pixels
    bits: int
    orientation: Orientation
    left_out: frozenset[LeftOut]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @property
    def depth(self) -> int:
        """Bits per sample of ``pixels``."""
        return 8 * self.pixels.dtype.itemsize

    @property
    def pixel_format(self) -> str:
        """FFmpeg's name for the layout of :meth:`frame`."""
        if self.pixels.ndim == 2:
            return "gray" if self.depth == 8 else "gray16le"
        return "bgr24" if self.depth == 8 else "gbrp16le"

    def frame(self) -> av.VideoFrame:
        """The picture as a frame that owns its samples."""
        pixels: Any = self.pixels
        if pixels.ndim == 3 and self.depth > 8:
            pixels = pixels[..., ::-1]
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format=self.pixel_format)
        frame.color_range = ColorRange.JPEG
        return frame


def eight_bits(pixels: Any) -> Any:
    """Samples in eight bits, rounded; those that have eight as they are."""
    if pixels.dtype == np.uint8:
        return pixels
    return ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)


def upright(pixels: Pixels, orientation: Orientation) -> Pixels:
    """A picture turned as it is shown, contiguous and read-only."""
    turned: Any = pixels
    if orientation.mirrored:
        turned = cv2.flip(turned, 1)
    if orientation.rotation:
        turned = cv2.rotate(turned, _TURNS[orientation.rotation])
    result: Pixels = np.ascontiguousarray(turned)
    result.setflags(write=False)
    return result


def check_size(path: Path, width: int, height: int) -> None:
    """Refuse a picture before memory is asked for it.

    Raises:
        MediaError: It is empty, or has more than ``MOST_PIXELS`` pixels.
    """
    if width < 1 or height < 1:
        raise MediaError(path, say("has no pixels"))
    if width * height > MOST_PIXELS:
        raise MediaError(
            path,
            say(
                "is {width}x{height} pixels large; up to {value} million pixels can be read",
                width=width,
                height=height,
                value=MOST_PIXELS // 1000000,
            ),
            say("Make it smaller or cut it into parts first"),
        )


def damaged(path: Path, why: str) -> MediaError:
    """The error for a picture that cannot be read to its end.

    Such a picture is refused: what one decoder makes of a damaged place another may not, and
    in a face that is torn apart no detector can be trusted.
    """
    return MediaError(
        path,
        say(
            "is damaged ({why}): parts of it cannot be read, so faces in it cannot be found "
            "reliably",
            why=why,
        ),
        say("Copy it again from where it came, or repair it and save it anew"),
    )
