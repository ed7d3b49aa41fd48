"""The reviewer's way that the benchmark counts, on a short clip with faces that the check finds."""

from __future__ import annotations

from pathlib import Path

import pytest

import app.batch.release
from app.core.model import Box
from app.core.remarks import Settle, SettledAs
from app.core.signoff import ShowOriginal, Sign
from app.release.looks import Hit
from app.release.verify import verify_release
from benchmarks.reviewing.signed import GOAL, Hands, sign_as_reviewer
from tests.e2e.window_helpers import Opener
from tests.release.exported import Blind, make_export, settle_all

FOUND = 6
"""Faces that the check found in five minutes of real clips, see docs/RELEASE.md."""


def sees(look: int) -> list[Hit]:
    """Another place in each of the first looks."""
    x = 6.0 + 40 * look
    return [Hit(Box(x, 10, x + 30, 50), 0.9, ("one",))] if look < FOUND else []


def test_a_handed_over_study_is_signed_in_few_gestures(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("LOGNAME", "rita")
    monkeypatch.setattr(app.batch.release, "TwoDetectors", lambda: Blind(sees))
    lab, here = tmp_path / "lab", tmp_path / "another computer"
    lab.mkdir()
    with make_export(lab).study as study:
        settle_all(study, 1)
    lab.rename(here)
    hands = Hands()
    view = sign_as_reviewer(open_window(), here / "ward.faceveil", hands)
    assert hands.total < GOAL, dict(hands.done)
    assert hands.done["places"] == 1 + FOUND
    said = [stored.event for stored in view.release.study.events(1) if stored.person == "rita"]
    answers = [event for event in said if isinstance(event, Settle)]
    assert [one.as_ for one in answers] == [SettledAs.NO_FACE] * FOUND
    assert any(isinstance(event, ShowOriginal) for event in said)
    assert isinstance(said[-1], Sign)
    signed = view.release.study.exports(1)[-1].path
    assert signed == here / "out.mp4"
    assert verify_release(signed, keys=tmp_path / "keys").released
    view.close()
