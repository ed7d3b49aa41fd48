"""What is redacted in a frame: undecided means redacted."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

from app.core.geometry import grow
from app.core.model import Face, Region
from app.core.settings import RedactionSettings

_LEAST_WIDTH = 0.7
"""Of the box's height: no face is narrower, only cut off by the picture's edge or turned away."""


def region(face: Face, redaction: RedactionSettings, *, secret: bytes = b"") -> Region:
    """A face's box grown by the margin on every side, and by the chin below.

    Detectors stop at the mouth when it is masked; the chin covers the rest. Of a face that the
    picture's edge cuts off, the part that shows is covered as strongly as the whole would be.

    Args:
        secret: Of the study (:attr:`app.store.study.Study.secret`): who lacks it cannot work out
            what effects draw by chance.
    """
    margin = redaction.margin
    box = grow(face.box, left=margin, top=margin, right=margin, bottom=margin + redaction.chin)
    width = max(face.box.width, _LEAST_WIDTH * face.box.height)
    return Region(box, width, face.landmarks, _salt(secret, face.track))


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
