"""Help, wrong use, errors: what every command has in common."""

from __future__ import annotations

import pytest

from app.cli.program import COMMANDS
from tests.cli.conftest import Program

NAMES = [command.name for command in COMMANDS]


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help_with_an_example_and_json(program: Program, name: str) -> None:
    ended = program(name, "--help")
    assert ended.status == 0
    assert f"Example: faceveil {name}" in ended.out
    assert "--json" in ended.out


def test_no_command_is_missing() -> None:
    assert set(NAMES) >= {
        "detect", "export", "redact", "verify", "info", "models", "doctor", "demo", "open"
    }  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("detect",),
        ("detect", "a.mp4", "--preset", "quick"),
        ("detect", "a.mp4", "--threshold", "2"),
        ("detect", "a.mp4", "--model", "nobody"),
        ("redact", "a.mp4"),
        ("redact", "a.mp4", "-o", "b.mp4", "--effect", "nothing"),
        ("redact", "a.mp4", "-o", "b.mp4", "--effect-preset", "nothing"),
        ("redact", "a.mp4", "-o", "b.mp4", "--quality", "999"),
        ("redact", "a.mp4", "-o", "b.mp4", "--overwrite", "--skip-existing"),
    ],
)
def test_wrong_use_ends_with_2_and_one_line(program: Program, words: tuple[str, ...]) -> None:
    ended = program(*words)
    assert ended.status == 2
    assert ended.out == ""
    assert len(ended.err.splitlines()) == 1
    assert "Traceback" not in ended.err


def test_a_file_without_a_command_means_open(program: Program) -> None:
    ended = program("missing-clip.mp4")
    assert ended.status == 1
    assert "missing-clip.mp4" in ended.err


def test_no_display_is_said_plainly(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    ended = program()
    assert ended.status == 1
    assert "no display" in ended.err
