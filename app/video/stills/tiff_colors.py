"""What the samples of a TIFF page mean: grey, colour, palette, ink, alpha."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import MediaError
from app.core.said import say
from app.video.stills.jpeg import bgr_of_ink
from app.video.stills.picture import Pixels, eight_bits
from app.video.stills.tiff_directory import Directory, Tag

_ASSOCIATED = 1
_STRAIGHT = 2
_MIDDLE = 128
"""Of Cb and Cr: no colour."""


class Photometric(IntEnum):
    """Meanings of samples that can be read."""

    WHITE_IS_ZERO = 0
    BLACK_IS_ZERO = 1
    RGB = 2
    PALETTE = 3
    INK = 5
    YCBCR = 6


_COLORS = {Photometric.RGB: 3, Photometric.YCBCR: 3, Photometric.INK: 4}


def as_picture(samples: Any, page: Directory, *, bits: int, path: Path) -> tuple[Pixels, bool]:
    """A picture of a page's samples.

    Args:
        samples: (h, w, samples).
        page: What the file says about them.
        bits: Bits a sample.
        path: For messages.

    Returns:
        (h, w) grey, (h, w, 3) BGR or (h, w, 4) BGRA with straight alpha; whether further
        channels were left out.

    Raises:
        MediaError: The samples mean something that cannot be shown.
    """
    try:
        meaning = Photometric(page.get(Tag.PHOTOMETRIC, -1))
    except ValueError as error:
        raise _unknown(path, f"photometric {page.get(Tag.PHOTOMETRIC, -1)}") from error
    colors = _COLORS.get(meaning, 1)
    if samples.shape[2] < colors:
        raise _unknown(path, f"{samples.shape[2]} samples a pixel, photometric {meaning:d}")
    spare = samples.shape[2] - colors
    if meaning is Photometric.PALETTE:
        return _of_palette(samples[..., 0], page, path), spare > 0
    samples = _whole_range(samples, bits, path)
    color = _colors(samples[..., :colors], meaning, page, path=path)
    alpha = _alpha(page, spare, colors)
    if alpha is None:
        return np.ascontiguousarray(color), spare > 0
    if color.ndim == 2:
        color = np.repeat(color[..., None], 3, axis=2)
    share = samples[..., colors]
    if alpha == _ASSOCIATED:
        color = _divided(color, share)
    return np.ascontiguousarray(np.dstack([color, share])), spare > 1


def _alpha(page: Directory, spare: int, colors: int) -> int | None:
    """What kind of alpha the first spare channel is, if any."""
    if not spare or colors == _COLORS[Photometric.INK]:
        return None
    kinds = page.numbers.get(Tag.EXTRA_SAMPLES, ())
    if not kinds or kinds[0] == 0:
        # Many programs forget to say so, and everything else takes it for alpha, too.
        return _STRAIGHT if (colors, spare) == (3, 1) else None
    return kinds[0] if kinds[0] in (_ASSOCIATED, _STRAIGHT) else None


def _whole_range(samples: Any, bits: int, path: Path) -> Any:
    """Samples over the whole range of eight or sixteen bits."""
    if samples.dtype.kind == "f":
        if not bool(np.isfinite(samples).all()) or samples.min() < 0 or samples.max() > 1:
            raise _unknown(path, "floating-point samples outside 0 to 1")
        return np.rint(samples.astype(np.float64) * 65535).astype(np.uint16)
    if bits in (8, 16):
        return samples
    top = (1 << bits) - 1
    full = 255 if bits < 8 else 65535
    table = (np.arange(top + 1, dtype=np.uint32) * full + top // 2) // top
    return table.astype(samples.dtype)[samples]


def _colors(samples: Any, meaning: Photometric, page: Directory, *, path: Path) -> Any:
    if meaning is Photometric.WHITE_IS_ZERO:
        return np.iinfo(samples.dtype).max - samples[..., 0]
    if meaning is Photometric.BLACK_IS_ZERO:
        return samples[..., 0]
    if meaning is Photometric.INK:
        return bgr_of_ink(eight_bits(samples))
    stored_as_jpeg = page.get(Tag.COMPRESSION, 1) == 7
    if meaning is Photometric.YCBCR and not stored_as_jpeg:
        if samples.dtype != np.uint8:
            raise _unknown(path, "YCbCr of more than 8 bits")
        samples = _full_range(samples, page)
        return cv2.cvtColor(np.ascontiguousarray(samples[..., [0, 2, 1]]), cv2.COLOR_YCrCb2BGR)
    return samples[..., ::-1]


def _full_range(samples: Any, page: Directory) -> Any:
    """Y, Cb and Cr over all of 0 to 255, where the file says that they use less."""
    noted = page.numbers.get(Tag.REFERENCE_RANGE, ())
    if len(noted) != 12 or not all(noted[1::2]):
        return samples
    black, white, *_, most = (a / b for a, b in zip(noted[::2], noted[1::2], strict=True))
    if white <= black or most <= _MIDDLE:
        return samples
    levels = samples.astype(np.float32)
    levels[..., 0] = (levels[..., 0] - black) * (255 / (white - black))
    levels[..., 1:] = (levels[..., 1:] - _MIDDLE) * (127 / (most - _MIDDLE)) + _MIDDLE
    return np.rint(levels).clip(0, 255).astype(np.uint8)


def _of_palette(indices: Any, page: Directory, path: Path) -> Pixels:
    table = np.array(page.numbers.get(Tag.COLOR_MAP, ()), np.uint32)
    if len(table) % 3 or len(table) // 3 <= int(indices.max()):
        raise _unknown(path, "a palette that is too short")
    if int(table.max()) > 255:
        table >>= 8
    colors = table.reshape(3, -1).T[:, ::-1].astype(np.uint8)
    picture: Pixels = np.ascontiguousarray(colors[indices])
    return picture


def _divided(color: Any, share: Any) -> Any:
    """Colours that were multiplied by alpha, as they were before."""
    top = float(np.iinfo(color.dtype).max)
    factor = np.divide(top, share, out=np.zeros(share.shape, np.float32), where=share > 0)
    made = np.minimum(color * factor[..., None], top)
    return np.rint(made).astype(color.dtype)


def _unknown(path: Path, what: str) -> MediaError:
    return MediaError(
        path,
        say("this kind of TIFF cannot be read ({what})", what=what),
        say("Save it anew as RGB or grey with 8 or 16 bits a sample"),
    )
