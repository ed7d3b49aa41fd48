"""What makes two detections the same, so that one is kept and not made again."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Self

from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.inference.registry import build_detector
from app.store.records import Run
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class Recipe:
    """Settings, weights, and the detector's own threshold: one whose threshold moved scores in
    another way, weights aside."""

    settings: DetectionSettings
    weights_hash: str
    threshold: float

    @classmethod
    def with_detector(cls, settings: DetectionSettings, detector: Detector) -> Self:
        """What a detector that was built from these settings does."""
        return cls(settings, detector.weights_hash, detector.default_threshold)

    @classmethod
    def of(cls, settings: DetectionSettings) -> Self:
        """Asks the detector itself.

        Raises:
            WeightsError, DeviceError, UsageError: It cannot be had.
        """
        with contextlib.closing(build_detector(settings)) as detector:
            return cls.with_detector(settings, detector)

    def runs(self, study: Study, medium_id: int) -> list[Run]:
        """Runs that asked for just this, oldest first; none whose pictures do not come again."""
        stale = study.stale_run(medium_id)
        asked = self.settings, self.weights_hash, self.threshold
        return [
            run
            for run in study.runs(medium_id)
            if run.id > stale and (run.settings, run.weights_hash, run.detector_threshold) == asked
        ]
