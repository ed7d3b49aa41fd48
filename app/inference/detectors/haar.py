"""Haar cascade: Viola and Jones, 2001, as OpenCV ships it. For comparison."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from app.core.arrays import RawFaces
from app.core.errors import WeightsError
from app.core.model import Image
from app.core.plugins import OneSize
from app.core.said import say
from app.inference.devices import weights
from app.inference.scales import extend_down

_FILE = "haarcascade_frontalface_default.xml"


class HaarOptions(BaseModel):
    """Options of :class:`Haar`.

    Attributes:
        step: Factor between two sizes that are searched.
        neighbours: How many raw hits a face needs.
        smallest: Side of the smallest face, as a share of the picture's longer side.
        chin: How far boxes are extended downwards, as a share of their height.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    step: float = Field(default=1.1, gt=1.01, le=2)
    neighbours: int = Field(default=3, ge=1)
    smallest: float = Field(default=0.02, gt=0, le=1)
    chin: float = Field(default=0.1, ge=0, le=1)


class Haar(OneSize):
    """Frontal faces only, no landmarks.

    Scores are the cascade's last-stage weights squeezed into 0 to 1; they order faces but
    mean little.

    Args:
        options: See :class:`HaarOptions`.
        device: Only the processor can run it; the argument is for uniformity.
        threads: Ignored: OpenCV shares its own threads.

    Raises:
        WeightsError: The installed OpenCV lacks cascades (OpenCV 5 dropped them).
    """

    name = "haar"
    default_threshold = 0.5

    def __init__(
        self,
        options: HaarOptions | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.options = options or HaarOptions()
        path = Path(getattr(cv2, "data").haarcascades) / _FILE  # noqa: B009
        if not hasattr(cv2, "CascadeClassifier") or not path.is_file():
            raise WeightsError(
                say("the installed OpenCV has no Haar cascades"),
                say("Install opencv-python-headless 4"),
            )
        self.weights_hash = weights.file_hash(path)
        self.weights_files = (path,)
        self._cascade = cv2.CascadeClassifier(str(path))

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        return [self._one(image, min_score) for image in images]

    def close(self) -> None:
        """Nothing to give back."""

    def _one(self, image: Image, min_score: float) -> RawFaces:
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        side = max(20, round(self.options.smallest * max(grey.shape)))
        found, _, certainty = self._cascade.detectMultiScale3(
            grey,
            scaleFactor=self.options.step,
            minNeighbors=self.options.neighbours,
            minSize=(side, side),
            outputRejectLevels=True,
        )
        if len(found) == 0:
            return RawFaces.empty()
        boxes = np.asarray(found, np.float32).reshape(-1, 4)
        boxes[:, 2:] += boxes[:, :2]
        level = np.asarray(certainty, np.float32).reshape(-1)
        scores = np.asarray(1 / (1 + np.exp(-level / 2)), np.float32)
        order = np.argsort(-scores, kind="stable")
        faces = RawFaces(boxes, scores, None).take(order[scores[order] > min_score])
        return extend_down(faces, self.options.chin, (image.shape[1], image.shape[0]))
