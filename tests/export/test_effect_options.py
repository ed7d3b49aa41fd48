"""Each effect has options of its own; settings of older studies still say what they said."""

from __future__ import annotations

import argparse
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from app.cli.options import add_redaction, redaction_settings
from app.core.decisions import SetRedaction, event_from_json, event_to_json
from app.core.errors import UsageError
from app.core.model import Box
from app.core.plugins import Effect, Plugin
from app.core.registry import Registry
from app.core.settings import RedactionSettings
from app.export.cover.paint import preview
from app.export.effects import EFFECTS, options_of, settled, with_effect, with_options
from app.export.effects.blur import FeatureOptions
from app.export.effects.presets import PRESETS, preset_of, warning_for
from tests.export.export_faces import face_region, textured
from tests.tinted import TintedOptions

OLD = {
    "effect": "feature", "face_strength": 0.31, "feature_strength": 0.11, "cells": 5,
    "feature_cells": 31, "kernel": 25, "feature_kernel": 3, "margin": 0.4, "chin": 0.05,
    "softness": 0.2, "color": [1, 2, 3],
}  # fmt: skip
"""As a study of format 1 holds it: the options of all effects side by side."""


def test_settings_of_format_1_keep_what_their_effect_obeyed() -> None:
    look = RedactionSettings.model_validate(OLD)
    assert options_of(look) == FeatureOptions(
        face_strength=0.31, feature_strength=0.11, kernel=25, feature_kernel=3
    )
    assert (look.margin, look.chin, look.softness) == (0.4, 0.05, 0.2)
    solid = RedactionSettings.model_validate({**OLD, "effect": "solid"})
    assert solid.options == {"color": [1, 2, 3]}
    fine = RedactionSettings.model_validate({**OLD, "effect": "feature-mosaic"})
    assert fine.options == {"cells": 5, "feature_cells": 31}
    assert RedactionSettings.model_validate({**OLD, "effect": "sepia"}).options == {}


def test_settings_are_the_same_after_they_were_stored() -> None:
    for preset in PRESETS.values():
        event = SetRedaction(preset.settings)
        back = event_from_json("redaction", event_to_json(event))
        assert back == event
        assert isinstance(back, SetRedaction)
        assert hash(back.settings) == hash(preset.settings)
        assert pickle.loads(pickle.dumps(preset.settings)) == preset.settings
    colored = RedactionSettings(effect="solid", options={"color": (1, 2, 3)})  # type: ignore[dict-item]
    assert colored == RedactionSettings.model_validate(json.loads(colored.model_dump_json()))


def test_presets_are_known_however_much_of_them_is_written_out() -> None:
    assert preset_of(RedactionSettings()) == "controlled-sharing"
    assert preset_of(settled(RedactionSettings())) == "controlled-sharing"
    assert preset_of(RedactionSettings(effect="solid")) == "publish"
    assert preset_of(with_options(RedactionSettings(), face_strength=0.5)) is None


def test_wrong_options_are_refused_by_name() -> None:
    for options, words in (
        ({"cells": 0}, "effect mosaic: cells"),
        ({"face_strength": 1}, "effect mosaic: face_strength"),
    ):
        with pytest.raises(UsageError, match=words):
            options_of(RedactionSettings(effect="mosaic", options={**options}))


def test_another_effect_takes_over_what_both_know() -> None:
    look = with_options(PRESETS["kernel-25-3"].settings, face_strength=0.4)
    uniform = with_effect(look, "uniform")
    assert uniform.options == {"face_strength": 0.4, "kernel": None}
    assert with_effect(look, "solid").options == {"color": [0, 0, 0]}


@pytest.fixture
def third_party(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package that brings an effect, found by its entry point."""
    about = tmp_path / "tinted-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: tinted\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[faceveil.effects]\ntinted = tests.tinted:PLUGIN\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    fresh = Registry[Plugin[Effect]]("effect", "faceveil.effects")
    for plugin in EFFECTS.all():
        fresh.add(plugin)
    monkeypatch.setattr("app.export.effects.EFFECTS", fresh)


@pytest.mark.usefixtures("third_party")
def test_the_effect_of_another_package_has_its_options() -> None:
    look = parsed("--effect", "tinted", "--effect-option", "level=0.2")
    assert options_of(look) == TintedOptions(level=0.2)
    assert "not been measured" in warning_for(look)
    picture = textured(160, 120)
    region = face_region(Box(40, 30, 100, 100))
    covered = preview(picture, [region], look)
    assert np.all(covered[65, 70] == 51)
    assert preset_of(look) is None
    with pytest.raises(UsageError, match="effect tinted: level"):
        parsed("--effect", "tinted", "--effect-option", "level=2")


def parsed(*arguments: str) -> RedactionSettings:
    parser = argparse.ArgumentParser()
    add_redaction(parser)
    return redaction_settings(parser.parse_args(arguments))


def test_the_command_line_sets_options_of_any_effect() -> None:
    mosaic = parsed("--effect", "mosaic", "--cells", "5", "--margin", "0.3")
    assert (mosaic.options, mosaic.margin) == ({"cells": 5}, 0.3)
    solid = parsed("--effect", "solid", "--effect-option", "color=[9, 8, 7]")
    assert solid.options == {"color": [9, 8, 7]}
    assert parsed("--strength", "0.4", "--cells", "5").options["face_strength"] == 0.4
    for wrong in (("--effect-option", "cells=5"), ("--effect-option", "cells"), ("--cells", "0")):
        with pytest.raises(UsageError):
            parsed("--effect", "feature" if "=5" in wrong[1] else "mosaic", *wrong)
