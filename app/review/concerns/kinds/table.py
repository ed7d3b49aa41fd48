"""All kinds of concerns. A new one is a class with ``kinds`` and ``find``, listed here."""

from __future__ import annotations

from typing import Final

from app.review.concerns.kinds.counts import CountChanges
from app.review.concerns.kinds.cuts import SceneCuts
from app.review.concerns.kinds.damaged import Undecodable
from app.review.concerns.kinds.earlier import LostFromEarlierRun
from app.review.concerns.kinds.edges import Edges, FillsPicture
from app.review.concerns.kinds.ends import Ends
from app.review.concerns.kinds.gaps import Gaps
from app.review.concerns.kinds.ghosts import Ghosts
from app.review.concerns.kinds.nothing import NothingFound
from app.review.concerns.kinds.opinions import SecondOpinions
from app.review.concerns.kinds.short import OneFrame
from app.review.concerns.kinds.within import Jumps, ScoreDips, StrayLandmarks
from app.review.concerns.plugin import ConcernPlugin

PLUGINS: Final[tuple[ConcernPlugin, ...]] = (
    Ends(),
    Gaps(),
    CountChanges(),
    ScoreDips(),
    Jumps(),
    StrayLandmarks(),
    OneFrame(),
    Ghosts(),
    SecondOpinions(),
    SceneCuts(),
    Undecodable(),
    LostFromEarlierRun(),
    Edges(),
    FillsPicture(),
    NothingFound(),
)
