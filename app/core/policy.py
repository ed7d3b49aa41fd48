"""What is redacted in a frame: undecided means redacted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b

from app.core.areas import Areas
from app.core.decisions import Zone, ZoneKind
from app.core.geometry import clip, grow
from app.core.model import Box, Face, Provenance, Region, Status
from app.core.refs import FaceRef, ref_of
from app.core.settings import RedactionSettings

_LEAST_WIDTH = 0.7
"""Of the box's height: no face is narrower, only cut off by the picture's edge or turned away."""

_CLEAR = 0.6
"""From this score on a box lies well on its face ..."""
_DOUBT = 0.2
"""... and towards 0 it is often too small or beside: so much more is covered on each side."""
_SMALL = 24.0
"""Pixels: boxes of narrower faces are off by a good share of their size ..."""
_BLIND = 2.8
"""... and towards a width of 0 so many pixels more are covered on each side."""


def region(face: Face, redaction: RedactionSettings, *, secret: bytes = b"") -> Region:
    """A face's box grown by the margin on every side, and by the chin below.

    Detectors stop at the mouth when it is masked; the chin covers the rest. A face that was seen
    poorly, or followed without being seen, gets a wider margin: its box is less exact, as a small
    one's is. Where the frames beside say that a face is larger, or elsewhere, that is covered as
    well. Of a face that the picture's edge cuts off, the part that shows is covered as strongly as
    the whole would be.

    Args:
        secret: Of the study (:attr:`app.store.study.Study.secret`): who lacks it cannot work out
            what effects draw by chance.
    """
    margin, box = redaction.margin + _doubt(face), _coarse(face)
    box = grow(box, left=margin, top=margin, right=margin, bottom=margin + redaction.chin)
    width = max(face.box.width, _LEAST_WIDTH * face.box.height)
    return Region(box, width, face.landmarks, salt=_salt(secret, face.track), look=face.look)


def _doubt(face: Face) -> float:
    """How much more is covered on each side of a box that nobody vouches for."""
    if face.provenance is Provenance.PERSON:
        return 0.0
    return _DOUBT * max(0.0, 1 - face.score / _CLEAR)


def _coarse(face: Face) -> Box:
    """What a face's cover is grown from: of a small one some pixels more than was found."""
    found = face.reach or face.box
    if face.provenance is Provenance.PERSON:
        return found
    more = _BLIND * max(0.0, 1 - face.box.width / _SMALL)
    return Box(found.x1 - more, found.y1 - more, found.x2 + more, found.y2 + more)


def regions(
    faces: Iterable[Face], redaction: RedactionSettings, *, secret: bytes = b""
) -> list[Region]:
    """Regions of all faces but those a person rejected and ghosts that nobody accepted."""
    return [region(face, redaction, secret=secret) for face in faces if face.covered]


@lru_cache(maxsize=4096)
def _salt(secret: bytes, track: int | None) -> int:
    """What chance is for one track: the same in every frame, so that frames tell nothing more."""
    told = repr(track).encode()
    return int.from_bytes(blake2b(told, digest_size=8, key=secret[:64]).digest(), "little")


def covering(
    faces: Sequence[Face],
    redaction: RedactionSettings,
    *,
    areas: Areas,
    pts: int,
    size: tuple[int, int],
    secret: bytes = b"",
    both: bool = False,
) -> list[Region]:
    """Everything that is covered in one frame: zones, then faces.

    Args:
        faces: All faces of the frame.
        redaction: How they are covered.
        areas: Zones and the range; a frame outside the range is covered whole.
        pts: The frame.
        size: Width and height of the displayed picture.
        secret: See :func:`region`.
        both: Faces with a look of their own are covered as the settings say before they are
            covered as was chosen for them: no look is weaker than what was asked for all.
    """
    if not areas.inside(pts):
        return [_whole(Box(0, 0, *size))]
    zones = areas.zones_at(pts)
    covered = [zone.box or Box(0, 0, *size) for zone in zones if zone.zone is ZoneKind.COVER]
    found = []
    if covered:
        shown = _revealed(faces, zones, redaction)
        for box in covered:
            part = clip(box, *size)
            if part.area > 0:
                holes = tuple(hole for hole in shown if _meet(part, hole))
                found.append(replace(_whole(part), holes=holes))
    of_faces = regions(faces, redaction, secret=secret)
    if both:
        found += [replace(one, look=None) for one in of_faces if one.look is not None]
    return found + of_faces


def _whole(box: Box) -> Region:
    return Region(box, min(box.width, box.height), whole=True)


def _meet(a: Box, b: Box) -> bool:
    return max(a.x1, b.x1) < min(a.x2, b.x2) and max(a.y1, b.y1) < min(a.y2, b.y2)


def _revealed(
    faces: Sequence[Face], zones: Sequence[Zone], redaction: RedactionSettings
) -> list[Box]:
    """What shines through zones that are covered."""
    shown = [zone for zone in zones if zone.zone is ZoneKind.REVEAL]
    chosen: set[FaceRef] = {ref for zone in shown for ref in zone.tracks}
    people = [
        region(face, redaction).box
        for face in faces
        if face.status is Status.REJECTED and ref_of(face) in chosen
    ]
    return [zone.box for zone in shown if zone.box is not None] + people
