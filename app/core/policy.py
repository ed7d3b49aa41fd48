"""What is redacted in a frame: undecided means redacted."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.geometry import grow
from app.core.model import Face, Region
from app.core.settings import RedactionSettings


def region(face: Face, redaction: RedactionSettings) -> Region:
    """A face's box grown by the margin on every side, and by the chin below.

    Detectors stop at the mouth when it is masked; the chin covers the rest.
    """
    margin = redaction.margin
    box = grow(face.box, left=margin, top=margin, right=margin, bottom=margin + redaction.chin)
    return Region(box, face.box.width, face.landmarks)


def regions(faces: Iterable[Face], redaction: RedactionSettings) -> list[Region]:
    """Regions of all faces but those a person rejected and ghosts that nobody accepted."""
    return [region(face, redaction) for face in faces if face.covered]
