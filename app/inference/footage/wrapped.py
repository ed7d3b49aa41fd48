"""Detectors that look at pictures in more ways than one, with another detector."""

from __future__ import annotations

from app.core.plugins import Detector


class WrappedDetector:
    """What a detector that looks with another one passes on.

    Args:
        detector: Looks.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector

    @property
    def name(self) -> str:
        return self._detector.name

    @property
    def weights_hash(self) -> str:
        return self._detector.weights_hash

    @property
    def default_threshold(self) -> float:
        return self._detector.default_threshold

    @property
    def scales(self) -> bool:
        return self._detector.scales

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        """See :class:`app.core.plugins.Detector`."""
        return self._detector.sizes(width, height, still=still)

    def close(self) -> None:
        """See :class:`app.core.plugins.Detector`."""
        self._detector.close()
