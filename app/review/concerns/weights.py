"""Weights of the risk of each kind, in the order of ``FEATURES``."""

from __future__ import annotations

from typing import Final

WEIGHTS: Final[dict[str, tuple[float, ...]]] = {
    "track-start": (-0.5, 0, -1),
    "track-end": (-0.5, 0, -1),
    "gap": (0.5,),
    "count-change": (-1.0,),
    "score-dip": (-1.5,),
    "jump": (-1.0,),
    "landmarks": (-1.5,),
    "one-frame": (0.5, 0, -1),
    "ghosts": (0.0, 1, 1),
    "second-opinion": (0.5, 1),
    "edge": (-1.5,),
    "fills-picture": (-1.5,),
    "figure": (-1.0,),
    "scene-cut": (-2.0,),
    "undecodable": (0.0,),
    "lost-from-earlier-run": (1.0,),
    "nothing-found": (-1.0, 0, 0, 0, 0, 0, 0, 0, 1),
}
