"""How fast models are, how many numbers they hold and how large their files are."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import DataError
from app.core.model import FloatArray, Image, MediaKind
from app.core.plugins import Detector, LandmarkModel
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.labels import LabelledPicture
from app.inference.onnx.size import HasWeightsFiles, bytes_on_disk, count_parameters
from app.video import FrameReader, open_medium

_READS = 3
_MIN_SCORE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A picture to look at.

    Attributes:
        image: BGR, (h, w, 3).
        read_seconds: What reading and decoding it took; median of several, or the share of one
            frame in a video.
        moving: A frame of a video: detectors look at those in fewer sizes than at stills.
    """

    image: Image
    read_seconds: float
    moving: bool


@dataclass(frozen=True, slots=True)
class Speed:
    """What was measured of one model on one device.

    Attributes:
        model_ms: Median over the pictures of the median over the repeats: a picture in memory
            to its faces. For landmark models a cropped face to its points.
        cpu_ms: The same in milliseconds of the processor, all threads together, which a busy
            machine changes less.
        frames_per_second: As ``model_ms`` with reading and decoding, the other way up. For landmark
            models faces per second, cropping included.
        parameters: Numbers in the weights files; None where the model does not tell.
        file_bytes: Size of those files; None likewise.
        pictures: How many there were.
        size: Median width x height in pixels.
    """

    model_ms: float
    cpu_ms: float
    frames_per_second: float
    parameters: int | None
    file_bytes: int | None
    pictures: int
    size: str

    def record(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "frames_per_second": round(self.frames_per_second, 3),
            "model_ms": round(self.model_ms, 3),
            "cpu_ms": round(self.cpu_ms, 3),
            "parameters": self.parameters,
            "file_bytes": self.file_bytes,
            "pictures": self.pictures,
            "picture_size": self.size,
        }


def of_labelled(pictures: Sequence[LabelledPicture]) -> list[Sample]:
    """Labelled pictures, as stills.

    Raises:
        DataError: A picture cannot be read.
    """
    out = []
    for labelled in pictures:
        seconds, image = _timed(labelled.source.read, _READS)
        out.append(Sample(image, seconds, moving=False))
    return out


def of_files(files: Sequence[Path], limit: int) -> list[Sample]:
    """Frames of videos, evenly spread over each, and pictures.

    Args:
        files: Videos and pictures.
        limit: Frames taken of each video.

    Raises:
        MediaError: A file cannot be opened.
        DataError: A file has no frame that can be decoded.
    """
    out = []
    for path in files:
        info, index = open_medium(path)
        moving = info.kind is MediaKind.VIDEO
        step = max(1, len(index) // limit)
        taken: list[Image] = []
        read = 0
        start = time.perf_counter()
        with FrameReader(info, index) as reader:
            for read, picture in enumerate(reader.frames(), start=1):
                if (read - 1) % step == 0:
                    taken.append(picture.image)
                if len(taken) == limit:
                    break
        if not taken:
            raise DataError(path, "no frame of it can be decoded")
        each = (time.perf_counter() - start) / read
        out += [Sample(image, each, moving) for image in taken]
    return out


def measure_detector_speed(
    detector: Detector,
    samples: Sequence[Sample],
    *,
    repeats: int = 3,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> Speed:
    """Speed of a detector, one picture at a time, after one look at each size of picture."""

    def look(sample: Sample) -> None:
        image = sample.image
        if sample.moving:
            sides = detector.sizes(image.shape[1], image.shape[0])
            detector.detect_at([image], [sides], min_score=_MIN_SCORE)
        else:
            detector.detect([image], min_score=_MIN_SCORE)

    shapes = set()
    for sample in samples:
        if sample.image.shape not in shapes:
            shapes.add(sample.image.shape)
            look(sample)
    seconds = _medians(look, samples, repeats, token=token, progress=progress)
    return _speed(detector, seconds, samples)


def measure_landmark_speed(
    model: LandmarkModel,
    samples: Sequence[Sample],
    *,
    repeats: int = 3,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> Speed:
    """Speed of a landmark model on one crop at a time (what it shows costs nothing)."""
    side = model.crop_size

    def crop(sample: Sample) -> Image:
        how = cv2.INTER_AREA
        return np.asarray(cv2.resize(sample.image, (side, side), interpolation=how), np.uint8)

    crops = [_timed(lambda s=sample: crop(s), _READS) for sample in samples]  # type: ignore[misc]
    ready = [Sample(image, seconds, moving=False) for seconds, image in crops]

    def look(sample: Sample) -> None:
        model.locate([sample.image])

    look(ready[0])
    seconds = _medians(look, ready, repeats, token=token, progress=progress)
    return _speed(model, seconds, ready)


def _medians(
    look: Callable[[Sample], None],
    samples: Sequence[Sample],
    repeats: int,
    *,
    token: CancelToken | None,
    progress: ProgressCallback,
) -> FloatArray:
    """Seconds by the clock and of the processor, (samples, 2), medians of the repeats.

    Repeats go round the samples, so that a slow moment does not hit one sample alone.
    """
    meter = ProgressMeter(progress, Stage.TIMING, repeats * len(samples), unit="looks")
    taken = np.zeros((repeats, len(samples), 2))
    for turn in taken:
        for sample, times in zip(samples, turn, strict=True):
            if token is not None:
                token.checkpoint()
            start, cpu = time.perf_counter(), time.process_time()
            look(sample)
            times[:] = time.perf_counter() - start, time.process_time() - cpu
            meter.advance()
    return np.asarray(np.median(taken, axis=0), np.float32)


def _speed(model: object, seconds: FloatArray, samples: Sequence[Sample]) -> Speed:
    files = model.weights_files if isinstance(model, HasWeightsFiles) else ()
    tall, wide = np.median([s.image.shape[:2] for s in samples], axis=0)
    clock, cpu = np.median(seconds, axis=0)
    whole = seconds[:, 0] + [sample.read_seconds for sample in samples]
    return Speed(
        model_ms=1000 * float(clock),
        cpu_ms=1000 * float(cpu),
        frames_per_second=1 / float(np.median(whole)),
        parameters=count_parameters(files),
        file_bytes=bytes_on_disk(files) if files else None,
        pictures=len(samples),
        size=f"{round(wide)}x{round(tall)}",
    )


def _timed(work: Callable[[], Image], times: int) -> tuple[float, Image]:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        image = work()
        taken.append(time.perf_counter() - start)
    return float(np.median(taken)), image
