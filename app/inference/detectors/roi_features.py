"""The first stage of Faceveil thorough: two frozen backbones, region proposals, RoI pooling.

The backbones are the pretrained networks of CenterFace and RetinaFace. CenterFace's heat map
takes the part of the region proposal network, RetinaFace's anchors add what it overlooks.
Around every proposal features of four strides are pooled by RoIAlign (He et al., "Mask R-CNN",
2017), each over a wider window than the one before: the coarser the map, the more context.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix, nms
from app.core.model import FloatArray
from app.inference.detectors import centerface, retinaface
from app.inference.detectors.refine_head import logit
from app.inference.devices import pick
from app.inference.onnx.edit import prepared
from app.inference.onnx.runner import OnnxRunner

_CENTER_MAPS: Final = ("532", "387", "525", "413", "518", "472", "511")
"""Maps in CenterFace's graph: neck and backbone at strides 4, 8, 16, neck at stride 32."""
_RETINA_MAPS: Final = tuple(f"/ssh{i}/Relu_output_0" for i in (1, 2, 3))
"""RetinaFace's context modules at strides 8, 16, 32."""


@dataclass(frozen=True, slots=True)
class Pool:
    """How one stride is pooled.

    Attributes:
        stride: Picture pixels per cell.
        grid: Cells of the pooled patch on each side.
        reach: Side of the window, in sides of the proposal.
        center, retina: Which of the maps above are read.
    """

    stride: int
    grid: int
    reach: float
    center: tuple[int, ...]
    retina: tuple[int, ...]


POOLS: Final = (
    Pool(4, 5, 1.4, (0, 1), ()),
    Pool(8, 4, 2.0, (2, 3), (0,)),
    Pool(16, 3, 3.0, (4, 5), (1,)),
    Pool(32, 3, 5.0, (6,), (2,)),
)
_CENTER_CHANNELS: Final = (24, 24, 24, 32, 24, 96, 24)
_RETINA_CHANNELS: Final = (64, 64, 64)
PLAIN: Final = 9
"""Numbers that come after the pooled features, see :attr:`Proposals.plain`."""


def channels(how: Pool) -> int:
    """Channels of a pool's map."""
    return sum(_CENTER_CHANNELS[i] for i in how.center) + sum(
        _RETINA_CHANNELS[i] for i in how.retina
    )


@dataclass(frozen=True, slots=True, eq=False)
class Proposals:
    """Where faces may be, in network-input pixels; n proposals.

    Attributes:
        boxes: (n, 4) float32.
        plain: (n, 9) float32: logit of CenterFace, logit of RetinaFace, centre x and y and log
            width and height of RetinaFace's box relative to this one, log width and height of
            this one, 1 where only RetinaFace saw it.
        marks: (n, 5, 2) float32 eyes, nose and mouth corners.
    """

    boxes: FloatArray
    plain: FloatArray
    marks: FloatArray

    def __len__(self) -> int:
        return len(self.boxes)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What both backbones made of a picture.

    Attributes:
        proposals: Of both.
        maps: One per entry of ``POOLS``.
        first: CenterFace's own faces, duplicates not all dropped, in network-input pixels.
    """

    proposals: Proposals
    maps: list[FloatArray]
    first: RawFaces


class Backbones:
    """Both networks; may be used from several threads at once.

    Args:
        center: CenterFace's ONNX file.
        retina: RetinaFace's ONNX file.
        device: Of ONNX Runtime: "cpu" or "cuda".
        lowest: Score from which either network's candidates become proposals.
        most: Proposals kept at most, those with the best scores.
    """

    def __init__(
        self,
        center: Path,
        retina: Path,
        *,
        device: str = "cpu",
        lowest: float = 0.03,
        most: int = 400,
    ) -> None:
        self.lowest, self.most = lowest, most
        self._center, self._retina = (
            OnnxRunner(prepared(path.read_bytes(), names), names, device=device)
            for path, names in (
                (center, (*centerface.OUTPUTS, *_CENTER_MAPS)),
                (retina, (*retinaface.OUTPUTS, *_RETINA_MAPS)),
            )
        )

    @property
    def device(self) -> str:
        """Name of the device that both run on now; the processor where one of them left it."""
        first, second = self._center.device, self._retina.device
        return first if first == second else pick.PROCESSOR.name

    def look(self, blob: FloatArray) -> Look:
        """Run both on one picture.

        Args:
            blob: (1, 3, h, w) float32, RGB, 0 to 255, sides that are multiples of 32.
        """
        heat, size, offset, marks, *center = (m[0] for m in self._center.run(blob))
        mean = np.array(retinaface.MEAN_BGR, np.float32)[None, :, None, None]
        other = np.ascontiguousarray(blob[:, ::-1]) - mean
        loc, conf, points, *retina = (m[0] for m in self._retina.run(other))
        maps = [
            np.concatenate([center[i] for i in pool.center] + [retina[i] for i in pool.retina])
            for pool in POOLS
        ]
        first = centerface.decode(heat[0], size, offset, marks=marks, min_score=self.lowest)
        first = first.take(nms(first.boxes, first.scores, 0.65)[: self.most])
        anchor = retinaface.anchors(blob.shape[3], blob.shape[2])
        every = retinaface.decode(loc, conf[:, 1], points, anchor=anchor, min_score=0.02)
        second = every.take(nms(every.boxes, every.scores, 0.5))
        second = second.take(np.flatnonzero(second.scores > self.lowest))
        if len(first) and len(second):
            new = iou_matrix(second.boxes, first.boxes).max(1) < 0.55
            second = second.take(np.flatnonzero(new))
        count = max(0, min(len(second), max(self.most - len(first), self.most // 4)))
        second = second.take(np.arange(count))
        boxes = np.concatenate([first.boxes, second.boxes])
        first_marks = first.landmarks if first.landmarks is not None else np.zeros((0, 5, 2))
        second_marks = second.landmarks if second.landmarks is not None else np.zeros((0, 5, 2))
        cells = (boxes[len(first) :, :2] + boxes[len(first) :, 2:]) / 2 / POOLS[0].stride
        h, w = heat[0].shape
        at_y, at_x = cells[:, 1].clip(0, h - 1).astype(int), cells[:, 0].clip(0, w - 1).astype(int)
        scores = np.concatenate([first.scores, heat[0, at_y, at_x]])
        alone = np.arange(len(boxes)) >= len(first)
        plain = _plain(boxes, scores, every.boxes, other_scores=every.scores, alone=alone)
        joined = np.concatenate([first_marks, second_marks]).astype(np.float32)
        return Look(Proposals(boxes.astype(np.float32), plain, joined), maps, first)


def _plain(
    boxes: FloatArray,
    scores: FloatArray,
    others: FloatArray,
    *,
    other_scores: FloatArray,
    alone: NDArray[np.bool_],
) -> FloatArray:
    n = len(boxes)
    out = np.zeros((n, PLAIN), np.float32)
    out[:, 0] = logit(scores.astype(np.float32)).clip(-6, 8)
    out[:, 1] = -6
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 1)
    if n and len(others):
        # The other network's opinion: its best candidate that means the same face.
        overlap = iou_matrix(boxes, others)
        value = np.where(overlap > 0.4, other_scores[None] + 0.1 * overlap, 0.0)
        best = value.argmax(1)
        there = np.flatnonzero(value[np.arange(n), best] > 0)
        picked = others[best[there]]
        out[there, 1] = logit(other_scores[best[there]]).clip(-6, 8)
        shift = (picked[:, :2] + picked[:, 2:] - boxes[there, :2] - boxes[there, 2:]) / 2
        out[there, 2:4] = shift / sides[there]
        out[there, 4:6] = np.log(np.maximum(picked[:, 2:] - picked[:, :2], 1) / sides[there])
    out[:, 6:8] = np.log(sides)
    out[:, 8] = alone
    return out
