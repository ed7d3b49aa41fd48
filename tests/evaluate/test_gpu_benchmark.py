"""``benchmarks/gpu.py`` runs where there is no card: on a device that the processor plays."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from app.inference.devices import pick
from benchmarks import gpu
from tests.inference.stand_in import NAME, stand_in


@pytest.fixture(autouse=True)
def _off_again() -> Iterator[None]:
    yield
    stand_in()


def test_figures_come_from_the_device_and_from_the_processor(
    capsys: pytest.CaptureFixture[str],
) -> None:
    device = stand_in(switched_on=True)
    assert gpu.main(["--quick", "--print", "--device", NAME, "cpu"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert [found["device"] for found in figures["devices"]] == [NAME, "cpu"]
    for found in figures["devices"]:
        assert set(found["landmarks"]) == {"1", "8"}
        assert all(value > 0 for value in found["landmarks"].values())
        assert found["centerface fast"]["1"] > 0
    assert max(device.batches) == 8 * 3 * 112 * 112 * 4
    page = gpu.report(figures)
    assert "## Stand-in (stand-in)" in page
    assert "| centerface fast | 1: " in page


def test_what_fails_on_a_card_is_told_and_the_rest_is_measured(
    capsys: pytest.CaptureFixture[str],
) -> None:
    stand_in(switched_on=True, memory=100)
    assert gpu.main(["--quick", "--print", "--device", NAME]) == 0
    (found,) = json.loads(capsys.readouterr().out)["devices"]
    assert "memory does not suffice" in found["landmarks"]
    assert found["centerface fast"]["1"] > 0


def test_without_a_card_it_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    if pick.describe()[0].available or pick.device("cuda").runs_onnx():
        pytest.skip("this machine has a card")
    assert gpu.main([]) == 1
    assert pick.describe()[0].reason in capsys.readouterr().err
