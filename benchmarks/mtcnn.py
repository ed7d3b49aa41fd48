"""MTCNN as a detector, for comparison only; the program neither has nor needs it.

Zhang et al., "Joint Face Detection and Alignment using Multi-task Cascaded Convolutional
Networks", 2016, in the implementation of the package facenet-pytorch, which asks for old
versions of torch and numpy but runs with ours:

    pip install --no-deps facenet-pytorch==2.6.0 && pip install requests tqdm
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from app.core.arrays import RawFaces
from app.core.errors import WeightsError
from app.core.model import Image
from app.core.plugins import DetectorPlugin, OneSize
from app.inference.devices import pick


class MtcnnOptions(BaseModel):
    """Options of :class:`Mtcnn`.

    Attributes:
        smallest: Side of the smallest face looked for, in pixels.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    smallest: int = Field(default=12, ge=12)


class Mtcnn(OneSize):
    """Boxes and five points. See :class:`app.core.plugins.Detector`.

    The thresholds of the first two stages are the package's own; the last one's is the score
    that is asked for, so that a whole curve can be drawn.

    Raises:
        WeightsError: facenet-pytorch is not installed.
    """

    name = "mtcnn"
    default_threshold = 0.7
    weights_hash = ""

    def __init__(
        self,
        options: MtcnnOptions | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        try:
            from facenet_pytorch import MTCNN
        except ImportError as error:
            raise WeightsError(
                f"MTCNN needs packages that are not installed ({error.name})",
                "Run `pip install --no-deps facenet-pytorch==2.6.0` and "
                "`pip install requests tqdm`",
            ) from error
        import torch
        from facenet_pytorch.models import mtcnn

        if threads is not None:
            torch.set_num_threads(threads)
        self.options = options or MtcnnOptions()
        self._network: Any = MTCNN(
            keep_all=True,
            select_largest=False,
            min_face_size=self.options.smallest,
            device=torch.device(pick.pick(device)),
        ).eval()
        folder = Path(mtcnn.__file__).resolve().parents[1] / "data"
        self._files = tuple(sorted(folder.glob("?net.pt")))

    @property
    def weights_files(self) -> tuple[Path, ...]:
        """The three networks' files."""
        return self._files

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        self._network.thresholds = [0.6, 0.7, min_score]
        return [self._one(image) for image in images]

    def close(self) -> None:
        self._network.to("cpu")

    def _one(self, image: Image) -> RawFaces:
        rgb = np.ascontiguousarray(image[:, :, ::-1])
        try:
            boxes, scores, points = self._network.detect(rgb, landmarks=True)
        except RuntimeError as error:
            # It joins an empty list where no picture is left after its first stage.
            if "non-empty" not in str(error):
                raise
            return RawFaces.empty(5)
        if boxes is None:
            return RawFaces.empty(5)
        order = np.argsort(-scores.astype(np.float32), kind="stable")
        faces = RawFaces(
            boxes.astype(np.float32), scores.astype(np.float32), points.astype(np.float32)
        )
        return faces.take(order)


PLUGIN = DetectorPlugin(
    "mtcnn", "MTCNN", "For comparison only.", MtcnnOptions, Mtcnn, Mtcnn.default_threshold
)
