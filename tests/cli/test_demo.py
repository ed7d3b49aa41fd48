"""``faceveil demo`` without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Program


def test_headless_demo_finds_covers_and_says_what_it_missed(
    program: Program, tmp_path: Path
) -> None:
    ended = program("demo", "--headless", "-o", tmp_path, "--seconds", "1.2", "--json")
    assert ended.status == 0, ended.err
    (record,) = ended.records
    assert record["frames"] == 30
    assert record["score"]["covered"] >= 0.95 * record["score"]["faces"]
    assert len(record["score"]["missed"]) == record["score"]["faces"] - record["score"]["covered"]
    assert record["score"]["coverage"] > 0.9
    assert record["export"]["report"]["verification"]["passed"] is True
    assert (tmp_path / "demo-redacted.mp4").is_file()


def test_without_a_display_it_goes_on_headless(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    ended = program("demo", "-o", tmp_path, "--seconds", "0.4", "--preset", "fast")
    assert ended.status == 0
    assert "no display" in ended.err
    assert "covered" in ended.out
    assert (tmp_path / "demo-redacted.mp4").is_file()
