"""``--preset`` and ``--model``: what they choose, and that the help says it."""

from __future__ import annotations

import argparse

import pytest

from app.cli.evaluate.common import add_models, add_preset, detector_names
from app.cli.options import add_detection, detection_settings
from tests.cli.conftest import Program


@pytest.mark.parametrize(
    ("words", "model"),
    [
        ((), "faceveil-fast"),
        (("--preset", "fast"), "faceveil-fast"),
        (("--preset", "thorough"), "faceveil-thorough"),
        (("--preset", "thorough", "--model", "centerface"), "centerface"),
        (("--model", "faceveil-thorough"), "faceveil-thorough"),
    ],
)
def test_a_preset_chooses_the_model_unless_one_is_named(words: tuple[str, ...], model: str) -> None:
    detecting, measuring = argparse.ArgumentParser(), argparse.ArgumentParser()
    add_detection(detecting)
    add_models(measuring)
    add_preset(measuring)
    assert detection_settings(detecting.parse_args(words)).model == model
    assert detector_names(measuring.parse_args(words)) == [model]


@pytest.mark.parametrize("command", ["detect", "redact"])
def test_the_help_says_what_each_preset_does_and_which_model_it_takes(
    program: Program, command: str
) -> None:
    ended = program(command, "--help")
    words = " ".join(ended.out.split())
    assert ended.status == 0
    for part in ("fast: ", "balanced (default): ", "thorough: ", "--preset thorough faceveil-"):
        assert part in words
