"""A still picture as a medium of one frame, for readers that know frames only."""

from __future__ import annotations

from app.core.closing import Closing
from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.core.said import say
from app.core.timebase import FrameIndex
from app.video.steady import Decoded
from app.video.stills.picture import StillPicture
from app.video.stills.read import read_still

_OTHER_DECODE = "tiff_pipe"
"""Container name of TIFF in studies of earlier versions, which read it with another decoder."""


def still_of(info: MediaInfo) -> StillPicture:
    """Decode a medium that is a still picture.

    Raises:
        MediaError: See :func:`read_still`; or it is not what it was when it was added, so that
            the faces found in it may lie elsewhere.
    """
    picture = read_still(info.path)
    if info.format == _OTHER_DECODE:
        raise MediaError(
            info.path,
            say("was added by an earlier version of Faceveil, which read such pictures wrongly"),
            say("Make a new study and add it there"),
        )
    if picture.size != (info.width, info.height):
        raise MediaError(info.path, say("its size is not what it was when it was opened"))
    return picture


class StillDecoder(Closing):
    """Hands out the one frame of a still, as :class:`app.video.decoder.Decoder` does frames."""

    started = 0

    def __init__(self, info: MediaInfo, index: FrameIndex) -> None:
        self._picture: StillPicture | None = still_of(info)
        self._index = index
        self.position = 0

    def close(self) -> None:
        self._picture = None

    def key_before(self, position: int) -> int:
        return 0

    def start_at(self, position: int, *, wanted: int | None = None) -> None:
        self.position = 0

    def need(self, position: int) -> None:
        """There is nothing to leave out."""

    def skip_to(self, position: int) -> None:
        """There is nothing to leave out."""

    def read(self) -> Decoded | None:
        """The frame, once; None after it, and when closed."""
        if self.position or self._picture is None:
            return None
        self.position = 1
        frame = self._picture.frame()
        frame.pts, frame.time_base = self._index.start, self._index.time_base
        return Decoded(0, frame)
