"""What a release report says, as plain data: the JSON report, and the source of all others."""

from __future__ import annotations

import datetime
from collections import Counter
from itertools import pairwise
from typing import Any, Final

import numpy as np

from app import __version__
from app.core.model import IntArray, Provenance
from app.core.settings import RedactionSettings
from app.core.timebase import FrameIndex
from app.export.effects.presets import PRESETS, preset_of, warning_for
from app.export.report import DEIDENTIFIED
from app.release.bound import bound_of_study, report_of
from app.release.conditions import Gate, ReleaseState
from app.release.known import Known, known_of
from app.release.own_looks import own_looks
from app.release.report.checked import checked, remains
from app.release.report.gaps import gaps_of
from app.release.report.masks import masks_of
from app.release.signing import said_before
from app.release.statement import Saying
from app.release.words import STATES
from app.review.loading import Loaded, load
from app.review.whole_study import audience_of
from app.store.study import Study

FORMAT: Final = "faceveil-release-report"
VERSION: Final = 1
"""Of the JSON's form, see docs/release-report.schema.json."""

LIMITS: Final = (
    "Voices, clothes, gait, posture, hair, skin marks and the place are not changed.",
    "A covered face does not hide a body: people can be re-identified by what is listed above.",
    "Names that are spoken, written in the picture or in subtitles are not removed.",
    "Whoever has the original, or other footage of the same moment, can compare.",
    "Figures about recognition come from certain recognisers; others may do better.",
)
THREATS: Final = (
    "A stranger who sees the file and knows none of the people in it.",
    "Somebody with photographs of the people and a face recogniser (naive attacker).",
    "The same, who also knows how faces were covered and covers the photographs alike (aware "
    "attacker), or who averages many frames.",
    "Not considered: somebody who was there, who has the original, or who recognises people by "
    "voice, clothes, gait or place.",
)


def report_data(
    study: Study,
    gate: Gate,
    *,
    saying: Saying | None = None,
    made: str | None = None,
    effect: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """The report of the newest export of a medium.

    Args:
        study: Open, also only to be read.
        gate: What :func:`app.release.gate.release_state` answered.
        saying: Who is about to sign, or refuse, the export together with this report.
        made: When, UTC, ISO 8601; None for now.
        effect: What was measured of this way of covering on other people, plain.

    Raises:
        StudyError: The study cannot be read.
    """
    medium_id = gate.medium_id
    medium = study.medium(medium_id)
    index = study.load_index(medium_id)
    loaded = load(study, medium_id)
    known = Known() if gate.export is None else known_of(study, gate.export)

    def clock(pts: int) -> float:
        return 0.0 if index is None else round(index.seconds(pts), 3)

    state = gate.state
    if saying is not None:
        enough = len({one.person for one in gate.signatures} | {saying.person})
        signed = enough >= gate.rules.signatures
        state = ReleaseState.SIGNED if signed else ReleaseState.READY
        state = state if saying.released else ReleaseState.REFUSED
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return {
        "format": FORMAT,
        "version": VERSION,
        "wording": DEIDENTIFIED,
        "program": f"Faceveil {__version__}",
        "made": made or now,
        "state": state.value,
        "state_in_words": STATES[state],
        "medium": {
            "number": medium_id,
            "kind": medium.info.kind.value,
            "frames": 0 if index is None else len(index),
            "seconds": 0.0 if index is None else round(index.duration, 3),
            "width": medium.info.width,
            "height": medium.info.height,
        },
        "purpose": _purpose(study, gate, loaded),
        "effect_measured": effect,
        "threats": list(THREATS),
        "done": {**_done(study, gate, loaded), "own_looks": own_looks(loaded.state, clock)},
        "checked": checked(study, gate, known, clock=clock),
        "remains": remains(study, gate, loaded, clock=clock, index=index),
        "people": _people(study, medium_id, loaded),
        "signed": {
            **{k: v for k, v in gate.to_dict().items() if k in ("signatures", "refusal", "voided")},
            "with_this_report": None if saying is None else _pending(saying),
            "notes": said_before(gate),
        },
        "limits": list(LIMITS),
        "masks": masks_of(loaded.state, clock),
        "gaps": gaps_of(loaded.state, index, _looked(study, loaded), clock=clock),
        "faces_per_frame": _timeline(loaded, index),
    }


def look_of(gate: Gate) -> RedactionSettings | None:
    """How the export was covered; None where there is none that is understood."""
    told = report_of(gate.export) if gate.export is not None else None
    return None if told is None else RedactionSettings.model_validate(told.redaction)


def _pending(saying: Saying) -> dict[str, Any]:
    return {
        "person": saying.person,
        "role": saying.role,
        "statement": saying.statement,
        "time": saying.time,
        "released": saying.released,
    }


def _purpose(study: Study, gate: Gate, loaded: Loaded) -> dict[str, Any]:
    look = look_of(gate) or loaded.state.redaction
    name = preset_of(look)
    audience = audience_of(study)
    return {
        "recipient": None if audience is None else audience.value,
        "preset": name,
        "preset_title": PRESETS[name].title if name else look.effect,
        "preset_purpose": PRESETS[name].purpose if name else "",
        "known_about_the_effect": warning_for(look),
    }


def _done(study: Study, gate: Gate, loaded: Loaded) -> dict[str, Any]:
    (detector, tracker, person), rejected, ghosts = loaded.state.totals()
    tracks = [track for track in loaded.state.tracks() if not track.ghost]
    hashes: dict[str, Any] = {"source": None, "export": None}
    settings: dict[str, Any] = {}
    model = weights = ""
    name = None
    if gate.export is not None:
        bound = bound_of_study(study, gate.medium_id, gate.export)
        hashes = {"source": bound.source, "export": bound.export}
        settings, model, weights = bound.settings, bound.model, bound.weights
        name = gate.export.path.name
    seq, digest = study.head()
    return {
        "export": name,
        "sha256": hashes,
        "model": model,
        "weights_sha256": weights,
        "settings": settings,
        "threshold": loaded.state.threshold,
        "faces": {
            "by_detector": detector,
            "by_tracker": tracker,
            "by_person": person,
            "left_visible": rejected,
            "below_threshold": ghosts,
        },
        "tracks": len(tracks),
        "filled_frames": sum(track.provenance[Provenance.TRACKER] for track in tracks),
        "log": {"decisions": seq, "sha256": digest},
        "blacked_out": [] if gate.export is None else _black(gate),
    }


def _black(gate: Gate) -> list[int]:
    told = report_of(gate.export) if gate.export is not None else None
    return [] if told is None else [int(pts) for pts in told.blacked_out]


def _people(study: Study, medium_id: int, loaded: Loaded) -> list[dict[str, Any]]:
    seen = study.seen_by(medium_id)
    gestures = [stored for stored, _ in loaded.state.gestures.all()]
    decided = Counter(stored.person for stored in gestures)
    roles: dict[str, set[str]] = {}
    for stored in gestures:
        role = getattr(stored.event, "role", None)
        if role is not None:
            name = getattr(stored.event, "name", stored.person)
            roles.setdefault(str(name), set()).add(str(role))
    worked = study.activity.seconds(medium_id)
    last = {stored.person: stored.time for stored in gestures}
    return [
        {
            "name": name,
            "roles": sorted(roles.get(name, ())),
            "frames_seen": seen.get(name, 0),
            "minutes": round(worked.get(name, 0.0) / 60, 1),
            "decisions": decided.get(name, 0),
            "last_decision": last.get(name),
        }
        for name in sorted({*seen, *decided, *worked})
    ]


def _looked(study: Study, loaded: Loaded) -> IntArray | None:
    """PTS of the frames that the detector of the active run looked at; None where none did."""
    run = loaded.state.run
    return None if run is None else study.done_frames(run)


def _timeline(loaded: Loaded, index: FrameIndex | None) -> list[list[float]]:
    """Most covered faces in each of at most 240 equal stretches: start in seconds, faces."""
    if index is None:
        return []
    frames, counts = loaded.state.counts()
    if not len(frames):
        return []
    parts = min(240, len(frames))
    edges = np.linspace(0, len(frames), parts + 1).astype(int)
    return [
        [round(index.seconds(int(frames[a])), 3), int(counts[a:b].max())]
        for a, b in pairwise(edges)
        if b > a
    ]
