"""The one form that labelled pictures of every data set are brought to."""

from __future__ import annotations

import tarfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.errors import DataError
from app.core.model import FloatArray, Image

UNKNOWN, CLEAR, MASKED = -1, 0, 1
"""Values of :attr:`LabelledPicture.masked`."""


@dataclass(frozen=True, slots=True)
class PictureSource:
    """Where a picture's bytes are: a file, or a stretch of an uncompressed tar.

    Attributes:
        path: The picture file, or the tar that holds it.
        offset: First byte in ``path``.
        size: Number of bytes; None means up to the end of the file.
        listed: Text file and 1-based line that name the picture, for messages; None where no
            text does.
    """

    path: Path
    offset: int = 0
    size: int | None = None
    listed: tuple[Path, int] | None = None

    def read(self) -> Image:
        """Decode the picture, BGR.

        Raises:
            DataError: The file is missing or no picture; names the line that lists it.
        """
        try:
            with self.path.open("rb") as file:
                file.seek(self.offset)
                data = file.read() if self.size is None else file.read(self.size)
        except OSError as error:
            raise DataError(self.path, f"cannot be read ({error.strerror})") from error
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
        if image is None:
            if self.listed is not None:
                where, line = self.listed
                reason = f"the picture it names (in {self.path}) cannot be decoded"
                raise DataError(where, reason, line=line)
            raise DataError(self.path, "does not hold a picture that can be decoded")
        return np.asarray(image, np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class LabelledPicture:
    """A picture and the faces that are known in it, in its own pixels.

    Attributes:
        name: Unique within its data set; for messages.
        source: Where its pixels are.
        boxes: (n, 4) float32, x1, y1, x2, y2.
        masked: (n,) int8: ``MASKED``, ``CLEAR`` or ``UNKNOWN``.
        ignore: (n,) bool: neither a hit nor a miss nor a false alarm counts there.
        landmarks: One (k, 2) float32 array per face, or None.
        scheme: Name of the landmarks' scheme; empty where there are none.
        dataset: Where the picture comes from.
        complete: Whether every visible face carries a box. Where not, what is found beyond
            the boxes must be neither punished nor scored.
        split: "train", "val" or whatever the data set says.
        size: (width, height), or None while unknown.
    """

    name: str
    source: PictureSource
    boxes: FloatArray
    masked: NDArray[np.int8]
    ignore: NDArray[np.bool_]
    landmarks: tuple[FloatArray | None, ...] = ()
    scheme: str = ""
    dataset: str = ""
    complete: bool = True
    split: str = "train"
    size: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        n = len(self.boxes)
        if self.boxes.shape != (n, 4) or len(self.masked) != n or len(self.ignore) != n:
            raise ValueError(f"{self.name}: labels differ in number")
        if not self.landmarks:
            object.__setattr__(self, "landmarks", (None,) * n)
        if len(self.landmarks) != n:
            raise ValueError(f"{self.name}: {len(self.landmarks)} landmark sets, {n} faces")

    def __len__(self) -> int:
        return len(self.boxes)


def picture(
    name: str,
    source: PictureSource,
    boxes: Sequence[Sequence[float]] | FloatArray,
    *,
    masked: Sequence[bool | None] | None = None,
    ignore: Sequence[bool] | None = None,
    landmarks: Sequence[FloatArray | None] | None = None,
    scheme: str = "",
    dataset: str = "",
    complete: bool = True,
    split: str = "train",
    size: tuple[int, int] | None = None,
) -> LabelledPicture:
    """A labelled picture from plain lists, as readers have them."""
    array = np.asarray(boxes, np.float32).reshape(-1, 4)
    n = len(array)
    states = [UNKNOWN if m is None else int(m) for m in (masked or [None] * n)]
    return LabelledPicture(
        name,
        source,
        array,
        np.array(states, np.int8),
        np.array(ignore if ignore is not None else [False] * n, np.bool_),
        tuple(landmarks) if landmarks is not None else (None,) * n,
        scheme,
        dataset,
        complete,
        split,
        size,
    )


@dataclass(slots=True)
class PictureFolder:
    """Finds pictures by name in a folder or in an uncompressed tar.

    Args:
        path: The folder or the tar.

    Raises:
        DataError: Neither exists, or the tar cannot be read.
    """

    path: Path
    _members: dict[str, PictureSource] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        if self.path.is_dir():
            return
        if not self.path.is_file():
            raise DataError(self.path, "there is no such file or folder")
        try:
            with tarfile.open(self.path, "r:") as tar:
                self._members = {
                    entry.name.removeprefix("./"): PictureSource(
                        self.path, entry.offset_data, entry.size
                    )
                    for entry in tar
                    if entry.isfile()
                }
        except tarfile.TarError as error:
            raise DataError(self.path, f"is not an uncompressed tar ({error})") from error

    def find(self, name: str) -> PictureSource | None:
        """The source of a member, or None when there is none of that name."""
        if self._members is not None:
            return self._members.get(name)
        path = self.path / name
        return PictureSource(path) if path.is_file() else None

    def names(self) -> list[str]:
        """Paths of everything in it, "/" between folders."""
        if self._members is not None:
            return list(self._members)
        found = (p for p in self.path.rglob("*") if p.is_file())
        return [p.relative_to(self.path).as_posix() for p in found]

    def text(self, name: str) -> str:
        """A member's text.

        Raises:
            DataError: There is no such member, or it is not UTF-8.
        """
        source = self.find(name)
        if source is None:
            raise DataError(self.path, f"holds no {name}")
        with source.path.open("rb") as file:
            file.seek(source.offset)
            data = file.read() if source.size is None else file.read(source.size)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise DataError(self.path / name, "is not UTF-8 text") from error
