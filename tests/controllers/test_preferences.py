"""What is remembered between starts, and what holds for one start only."""

from __future__ import annotations

from pathlib import Path

from app.controllers.preferences import Preferences
from app.core.settings import DetectionSettings


def test_what_a_start_was_told_is_not_remembered_but_what_is_chosen_is(tmp_path: Path) -> None:
    told = DetectionSettings(model="centerface")
    preferences = Preferences(tmp_path, detection=told)
    assert preferences.detection() == told
    assert Preferences(tmp_path).detection() == DetectionSettings()
    chosen = DetectionSettings(model="retinaface")
    preferences.set_detection(chosen)
    assert preferences.detection() == Preferences(tmp_path).detection() == chosen
