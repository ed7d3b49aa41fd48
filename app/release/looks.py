"""Two detectors look at a decoded export: what they find on covers, and outside of them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from app.core.arrays import RawFaces
from app.core.geometry import iou
from app.core.model import Box, Face, Image, MediaInfo, Region, Status
from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.core.timebase import FrameIndex
from app.inference.footage.asked import as_footage_asks
from app.inference.registry import build_detector
from app.release.findings import Findings, Residue, Seen, Watching
from app.release.sparing import SparingDetector

_WATCHERS: Final = (("faceveil-fast", 0.15, 0.45), ("retinaface", 0.35, 0.85))
"""Detectors with the score from which another has to agree, and from which it counts alone."""
_AGREE: Final = 0.3
"""Two boxes that overlap so much (intersection over union) are one face."""
_INSIDE: Final = 0.4
"""A box of which this share lies on covers shows a covered face."""
_APART: Final = 1.5
"""Seconds after which a face that is seen again is another finding."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A face that was seen in one picture.

    Attributes:
        box: Displayed pixels.
        score: The best.
        detectors: Who saw it.
    """

    box: Box
    score: float
    detectors: tuple[str, ...]


class Watcher(Protocol):
    """Finds faces in a picture; more than one detector behind it."""

    @property
    def detectors(self) -> tuple[Watching, ...]:
        """Those behind it."""
        ...

    def attend(self, info: MediaInfo, index: FrameIndex) -> None:
        """Get ready for the pictures of another export.

        Args:
            info, index: Its source, which tells what the footage is like.
        """
        ...

    def look(self, image: Image, *, deep: bool) -> tuple[list[Hit], dict[str, list[Box]]]:
        """Faces that are believed, and everything that each detector found.

        Args:
            image: BGR; the pictures of the export that was attended to come one after the other.
            deep: Look as well as can be, however long it takes.
        """
        ...

    def again(self, image: Image, places: Sequence[Box]) -> list[Hit]:
        """Faces that are believed at places of the same picture, looked at as well as can be."""
        ...

    def close(self) -> None: ...


class TwoDetectors:
    """Two detectors of different families at low thresholds.

    One alone is believed where it is sure; a weak face counts where both see it.

    Args:
        threads: Processor threads; None takes every core.

    Raises:
        WeightsError, DeviceError: They cannot be built.
    """

    def __init__(self, *, threads: int | None = None) -> None:
        with contextlib.ExitStack() as built:
            self._built: list[Detector] = []
            for name, _, _ in _WATCHERS:
                one = build_detector(DetectionSettings(model=name), threads=threads)
                built.callback(one.close)
                self._built.append(one)
            built.pop_all()
        self._looking = _sparing(self._built)

    @property
    def detectors(self) -> tuple[Watching, ...]:
        """See :class:`Watcher`."""
        return tuple(
            Watching(name, one.weights_hash, low, sure)
            for one, (name, low, sure) in zip(self._built, _WATCHERS, strict=True)
        )

    def close(self) -> None:
        """Give back what the detectors hold."""
        for one in self._built:
            one.close()

    def attend(self, info: MediaInfo, index: FrameIndex) -> None:
        """See :class:`Watcher`.

        What was covered was found in the ways that the footage asked for, turned or with its
        contrast restored; what a look as it is does not find may be bare all the same.
        """
        self._looking = _sparing(as_footage_asks(info, index, self._built))

    def look(self, image: Image, *, deep: bool) -> tuple[list[Hit], dict[str, list[Box]]]:
        """See :class:`Watcher`."""
        found: list[tuple[str, RawFaces, float]] = []
        for (name, _, sure), detector in zip(_WATCHERS, self._looking, strict=True):
            found.append((name, detector.look(image, deep=deep), sure))
        return believed(found), {name: [Box.of(box) for box in raw.boxes] for name, raw, _ in found}

    def again(self, image: Image, places: Sequence[Box]) -> list[Hit]:
        """See :class:`Watcher`."""
        looks = [detector.closely(image, places) for detector in self._looking]
        hits: list[Hit] = []
        for at in range(len(places)):
            found = [
                (name, seen[at], sure)
                for (name, _, sure), seen in zip(_WATCHERS, looks, strict=True)
            ]
            fresh = believed(found)
            hits += [one for one in fresh if all(iou(one.box, h.box) <= _AGREE for h in hits)]
        return hits


def _sparing(detectors: Sequence[Detector]) -> list[SparingDetector]:
    return [
        SparingDetector(one, min_score=low)
        for one, (_, low, _) in zip(detectors, _WATCHERS, strict=True)
    ]


def believed(found: Sequence[tuple[str, RawFaces, float]]) -> list[Hit]:
    """Faces that one detector is sure of, or that two see.

    Args:
        found: Name, faces and the score from which it counts alone, of each detector.
    """
    every = [
        (float(score), Box.of(box), name, sure)
        for name, raw, sure in found
        for box, score in zip(raw.boxes, raw.scores, strict=True)
    ]
    hits: list[Hit] = []
    for score, box, name, sure in sorted(every, key=lambda one: -one[0]):
        if any(iou(box, hit.box) > _AGREE for hit in hits):
            continue
        others = {other for _, b, other, _ in every if other != name and iou(box, b) > _AGREE}
        if others or score >= sure:
            hits.append(Hit(box, score, tuple(sorted({name, *others}))))
    return hits


class ResidueCheck:
    """Sorts what is seen in an export: on a cover, left visible by a person, or a leak.

    Args:
        watcher: Looks.
        findings: What is found goes there.
        ticks: Of the medium's clock, a second.
    """

    def __init__(self, watcher: Watcher, findings: Findings, ticks: float) -> None:
        self._watcher = watcher
        self._findings = findings
        self._gap = _APART * ticks

    def look(
        self, pts: int, image: Image, *, regions: list[Region], faces: list[Face], deep: bool = True
    ) -> None:
        """Look at one picture.

        Args:
            pts: Of the frame.
            image: Of the export, displayed.
            regions: What is covered in it.
            faces: Everything that is known of it, displayed source pixels.
            deep: See :meth:`Watcher.look`.
        """
        hits, seen = self._watcher.look(image, deep=deep)
        found = self._findings
        found.looked += 1
        covers = [region.box for region in regions]
        for name in (one.name for one in self._watcher.detectors):
            tally = found.utility.setdefault(name, Seen())
            tally.covered += len(covers)
            tally.found += sum(
                any(_on(box, [cover]) for box in seen.get(name, ())) for cover in covers
            )
        bare = [hit for hit in hits if not _on(hit.box, covers)]
        if bare and not deep:
            # A small look sees faces where a large one sees none: what counts is a best look.
            closer = self._watcher.again(image, [hit.box for hit in bare])
            bare = [hit for hit in closer if not _on(hit.box, covers)]
        left = [face.box for face in faces if face.status is Status.REJECTED]
        for hit in bare:
            self._add(pts, hit, rejected=any(_same(hit.box, box) for box in left))

    def _add(self, pts: int, hit: Hit, *, rejected: bool) -> None:
        for one in reversed(self._findings.residues):
            near = pts - one.last <= self._gap and one.rejected == rejected
            if near and iou(Box.of(one.box), hit.box) > 0.2:
                one.last = pts
                one.frames += 1
                one.detectors = tuple(sorted({*one.detectors, *hit.detectors}))
                if hit.score > one.score:
                    one.at, one.score, one.box = pts, hit.score, _sides(hit.box)
                return
        self._findings.residues.append(
            Residue(pts, pts, pts, _sides(hit.box), hit.score, hit.detectors, rejected=rejected)
        )


def _sides(box: Box) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (round(float(v), 1) for v in (box.x1, box.y1, box.x2, box.y2))
    return (x1, y1, x2, y2)


def _on(box: Box, covers: Sequence[Box]) -> bool:
    """Whether a face that was found is one that is covered."""
    cx, cy = box.center
    for cover in covers:
        across = min(box.x2, cover.x2) - max(box.x1, cover.x1)
        down = min(box.y2, cover.y2) - max(box.y1, cover.y1)
        inside = max(0.0, across) * max(0.0, down)
        centred = cover.x1 <= cx <= cover.x2 and cover.y1 <= cy <= cover.y2
        if centred or inside >= _INSIDE * max(box.area, 1e-6):
            return True
    return False


def _same(box: Box, other: Box) -> bool:
    return iou(box, other) > _AGREE or _on(box, [other])
