"""How well an export hides the study's own people from recognisers: aggregates, and nothing else.

Faces are cut out of source and export in memory, turned into numbers, compared and forgotten.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from app.core.errors import EnvironmentProblem, MediaError
from app.core.model import Face, FloatArray, Image
from app.core.plugins import LandmarkModel
from app.core.refs import FaceRef
from app.core.settings import RedactionSettings
from app.core.task import CancelToken
from app.evaluate.privacy.figures import attack
from app.evaluate.privacy.recogniser import RECOGNISERS, Recogniser, Shot
from app.export.cover.paint import preview
from app.inference.landmarks.crops import locate_faces
from app.inference.registry import LANDMARK_MODELS
from app.release.bound import report_of
from app.release.own_faces import NOT_INSTALLED
from app.review.snapshot import RegionPlan
from app.store.study import Study
from app.video import FrameReader, open_medium

LEAST_PEOPLE: Final = 5
"""Among fewer, who guesses is right too often for any figure to say something."""
_MOST: Final = 40
_WIDTH: Final = 32.0
"""Faces less wide, in pixels, tell recognisers nothing even where they are not covered."""
_CONTROL: Final = 0.7
"""Share of people whom a recogniser has to find in pictures that nobody covered."""
_LANDMARKS: Final = "resnet18"
_AROUND: Final = 1.0
"""Sides of the face's box that are kept around it."""


def installed() -> list[Recogniser]:
    """The recognisers that are there; none without the extra ``privacy``."""
    found: list[Recogniser] = []
    for plugin in RECOGNISERS.all():
        try:
            found.append(plugin.build(plugin.options()))
        except EnvironmentProblem:
            continue
    return found


def measure_own_faces(
    study: Study, medium_id: int, *, token: CancelToken | None = None
) -> dict[str, Any]:
    """Whom recognisers find in the newest export of a medium, given clear pictures of everybody.

    Each person (tracks that people grouped count as one) is taken twice, early and late: the early
    clear picture stands in the gallery, the late one is looked for. Naive: the gallery is clear.
    Aware: it is covered the same way. Control: nothing is covered.

    Returns:
        ``state``: "measured", "not-installed", "too-few-people" or "control-failed"; ``people``;
        ``chance`` of who guesses; by ``recognisers`` the rank-1 shares ``control``, ``naive``,
        ``aware``.

    Raises:
        MediaError: Source or export cannot be read.
        Cancelled: As asked.
    """
    token = token or CancelToken()
    recognisers = installed()
    if not recognisers:
        return {"state": NOT_INSTALLED, "people": 0}
    export = study.exports(medium_id)[-1]
    told = report_of(export)
    redaction = None if told is None else RedactionSettings.model_validate(told.redaction)
    plan = RegionPlan.of(study, medium_id, up_to=export.last_seq, redaction=redaction)
    pairs = _pairs(plan)[:_MOST]
    if len(pairs) < LEAST_PEOPLE:
        return {"state": "too-few-people", "people": len(pairs)}
    marker = LANDMARK_MODELS.get(_LANDMARKS)
    model = marker.build(marker.options(), device="auto", threads=1)
    try:
        shots = _Shots(study, medium_id, plan, model=model)
        early: list[Shot] = []
        late: list[Shot] = []
        hidden: list[Shot] = []
        alike: list[Shot] = []
        with shots:
            for first, second in pairs:
                token.checkpoint()
                four = shots.of(first, second)
                if four is not None:
                    for one, where in zip(four, (early, late, hidden, alike), strict=True):
                        where.append(one)
    finally:
        model.close()
    if len(early) < LEAST_PEOPLE:
        return {"state": "too-few-people", "people": len(early)}
    nobody = np.zeros((0, 1), np.float32)
    by_name: dict[str, Any] = {}
    for recogniser in recognisers:
        token.checkpoint()
        gallery, clear, covered, same = (recogniser.embed(s) for s in (early, late, hidden, alike))
        control = attack(clear, gallery, nobody).rank1.value
        by_name[recogniser.name] = {"control": round(control, 3)}
        if control >= _CONTROL:
            by_name[recogniser.name]["naive"] = round(
                attack(covered, gallery, nobody).rank1.value, 3
            )
            by_name[recogniser.name]["aware"] = round(attack(covered, same, nobody).rank1.value, 3)
    graded = any("naive" in figures for figures in by_name.values())
    return {
        "state": "measured" if graded else "control-failed",
        "people": len(early),
        "chance": round(1 / len(early), 3),
        "recognisers": by_name,
    }


def _pairs(plan: RegionPlan) -> list[tuple[Face, Face]]:
    """An early and a late covered face of each person, large enough, the surest people first."""
    state = plan.state
    found: list[tuple[float, Face, Face]] = []
    taken: set[FaceRef] = set()
    for track in sorted(state.tracks(), key=lambda one: -one.frames):
        if track.ghost or track.ref in taken:
            continue
        members = state.members(track.ref)
        taken.update(members)
        every = [(int(pts), ref) for ref in members for pts in state.frames_of(ref)]
        frames = sorted(every, key=lambda one: one[0])  # they may share frames
        if len(frames) < 4:
            continue
        places = (frames[len(frames) // 5], frames[-1 - len(frames) // 5])
        faces = [state.face(ref, pts) for pts, ref in places]
        if all(face is not None and face.covered and face.box.width >= _WIDTH for face in faces):
            first, second = (face for face in faces if face is not None)
            found.append((min(first.score, second.score), first, second))
    return [(a, b) for _, a, b in sorted(found, key=lambda one: -one[0])]


class _Shots:
    """Cuts faces out of source and export; nothing of it is kept."""

    def __init__(
        self, study: Study, medium_id: int, plan: RegionPlan, *, model: LandmarkModel
    ) -> None:
        index = study.load_index(medium_id)
        assert index is not None
        self._plan, self._model, self._index = plan, model, index
        self._source = FrameReader(study.medium(medium_id).info, index)
        self._export = FrameReader(*open_medium(study.exports(medium_id)[-1].path))

    def __enter__(self) -> _Shots:
        return self

    def __exit__(self, *_: object) -> None:
        self._source.close()
        self._export.close()

    def of(self, first: Face, second: Face) -> tuple[Shot, Shot, Shot, Shot] | None:
        """Clear early, clear late, the late one in the export, and the early one covered alike."""
        try:
            early = self._source.read_at(first.pts).image
            late = self._source.read_at(second.pts).image
            place = self._index.position(second.pts)
            shown = self._export.read_at(self._export.index.at(place)).image
        except (MediaError, IndexError):
            return None
        covered = preview(early, self._plan(first.pts), self._plan.redaction)
        points = [self._points(image, face) for image, face in ((early, first), (late, second))]
        return (
            _shot(early, first, points[0]),
            _shot(late, second, points[1]),
            _shot(shown, second, points[1]),
            _shot(covered, first, points[0]),
        )

    def _points(self, image: Image, face: Face) -> FloatArray:
        points: FloatArray = locate_faces(image, face.box.array()[None], self._model)[0][0]
        return points


def _shot(image: Image, face: Face, points: FloatArray) -> Shot:
    """A face with what is around it, in pixels of its own."""
    box, reach = face.box, _AROUND * max(face.box.width, face.box.height)
    x, y = max(0, int(box.x1 - reach)), max(0, int(box.y1 - reach))
    cut = image[y : int(box.y2 + reach), x : int(box.x2 + reach)].copy()
    shift = np.array([x, y], np.float32)
    return Shot(cut, box.array() - np.tile(shift, 2), points - shift)
