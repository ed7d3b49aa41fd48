"""What kinds of concerns are called, in two or three words."""

from __future__ import annotations

from typing import Final

from app.core.said import Said, say

_NAMES: Final[dict[str, Said]] = {
    "track-start": say("Track starts"),
    "track-end": say("Track ends"),
    "gap": say("Gap in a track"),
    "count-change": say("Number of faces changes"),
    "score-dip": say("Suddenly less sure"),
    "jump": say("Box jumps"),
    "landmarks": say("Landmarks do not fit"),
    "one-frame": say("Very short track"),
    "ghosts": say("Weak detections"),
    "second-opinion": say("Second opinion"),
    "edge": say("At the picture's edge"),
    "fills-picture": say("Fills the picture"),
    "figure": say("Figure without a face"),
    "scene-cut": say("Scene cut"),
    "undecodable": say("Damaged picture"),
    "lost-from-earlier-run": say("Lost since the earlier run"),
    "nothing-found": say("Nothing found"),
    "residual-face": say("Face left in the export"),
    "objection": say("Release refused"),
    "coverage-gap": say("Covered too little"),
    "wrong-picture": say("Shows another picture"),
}


def concern_name(kind: str) -> str:
    """A kind, as JSON and the log name it, for people; one of a later program as it is."""
    return _NAMES.get(kind, kind)
