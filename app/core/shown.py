"""Which pictures of a medium detection was shown: what is exported must be the same ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Self

import numpy as np
from numpy.typing import NDArray


class Condition(IntEnum):
    """What is known of a picture.

    ABRUPT is a picture that differs much from the one before and the one after, which resemble
    each other: a flash of light, or damage that its decoder did not notice. FITTED is a sound one
    that has another size than the medium, and is made to fit it wherever it is used.
    """

    SOUND = 0
    DAMAGED = 1
    ABRUPT = 2
    FITTED = 3


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture that detection was shown.

    Attributes:
        position: Ordinal of its frame.
        fingerprint: See :mod:`app.video.fingerprint`.
    """

    position: int
    fingerprint: int
    condition: Condition


@dataclass(frozen=True, slots=True, eq=False)
class ShownPictures:
    """The pictures of a run.

    Attributes:
        fingerprints: (n,) uint32 by ordinal of the frame; 0 where there was no picture.
        conditions: (n,) uint8, values of :class:`Condition`.
        excused: (n,) frames of which any picture is right; None for none.
    """

    fingerprints: NDArray[np.uint32]
    conditions: NDArray[np.uint8]
    excused: NDArray[np.bool_] | None = None

    @classmethod
    def none(cls, frames: int) -> Self:
        """For a medium of so many frames none of which was shown."""
        return cls(np.zeros(frames, np.uint32), np.zeros(frames, np.uint8))

    def __len__(self) -> int:
        return len(self.fingerprints)

    @property
    def known(self) -> NDArray[np.bool_]:
        """(n,) Frames whose picture was shown."""
        return np.asarray(self.fingerprints != 0, np.bool_)

    @property
    def damaged(self) -> int:
        """Pictures in which the decoder found errors, and frames without a picture."""
        flagged = self.conditions == Condition.DAMAGED
        return int((flagged | ~self.known).sum())

    @property
    def fitted(self) -> int:
        """Sound pictures of another size than the medium."""
        return int((self.conditions == Condition.FITTED).sum())

    def among(self, frames: NDArray[np.bool_]) -> ShownPictures:
        """The pictures of some frames alone, (n,) marks of the medium's frames."""
        return ShownPictures(self.fingerprints[frames], self.conditions[frames])

    def excusing(self, frames: NDArray[np.bool_]) -> ShownPictures:
        """The same for an export that covers some frames whole: any picture will do there."""
        return ShownPictures(self.fingerprints, self.conditions, frames)

    def add(self, picture: ShownPicture) -> None:
        """Note one more."""
        self.fingerprints[picture.position] = picture.fingerprint
        self.conditions[picture.position] = picture.condition

    def same(self, position: int, fingerprint: int) -> bool:
        """Whether a picture is the one that detection was shown of this frame."""
        if self.excused is not None and bool(self.excused[position]):
            return True
        return int(self.fingerprints[position]) == fingerprint
