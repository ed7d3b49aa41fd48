"""Which detector a run's settings name."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from app.core.settings import USUAL_MODELS, DetectionSettings, Preset


@pytest.mark.parametrize("preset", list(Preset))
def test_a_preset_brings_its_model_and_a_named_one_stays(preset: Preset) -> None:
    assert DetectionSettings(preset=preset).model == USUAL_MODELS[preset]
    assert DetectionSettings(preset=preset, model="centerface").model == "centerface"


def test_thorough_takes_the_strongest_and_the_others_the_fast_one() -> None:
    assert DetectionSettings().model == "faceveil-fast"
    assert DetectionSettings(preset=Preset.FAST).model == "faceveil-fast"
    assert DetectionSettings(preset=Preset.THOROUGH).model == "faceveil-thorough"


def test_what_was_stored_is_read_as_it_was() -> None:
    stored = '{"model": "faceveil-fast", "preset": "thorough"}'
    settings = DetectionSettings.model_validate_json(stored)
    assert (settings.model, settings.preset) == ("faceveil-fast", Preset.THOROUGH)
    assert DetectionSettings.model_validate_json(settings.model_dump_json()) == settings


def test_a_preset_that_is_none_is_refused() -> None:
    with pytest.raises(ValidationError) as caught:
        DetectionSettings.model_validate({"preset": "quick"})
    assert caught.value.errors()[0]["loc"] == ("preset",)
