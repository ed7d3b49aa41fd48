"""``faceveil doctor --gpu`` on a card that the processor plays."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.batch.device_check import check_device, devices_to_check
from app.cli import main
from app.inference.devices import pick
from tests.inference.stand_in import NAME, stand_in


@pytest.fixture(autouse=True)
def _off_again() -> Iterator[None]:
    yield
    stand_in()


def test_every_step_passes_on_a_device_that_works(capsys: pytest.CaptureFixture[str]) -> None:
    # Memory for a batch of 64 faces, or 48 blocks of what it is filled with.
    stand_in(switched_on=True, memory=48 * 2**26)
    assert NAME in devices_to_check()
    status = main(["doctor", "--gpu", "--json"])
    (report,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    device = next(each for each in report["devices"] if each["name"] == NAME)
    by_name = {step["name"]: step for step in device["steps"]}
    assert {"resnet18 in torch", "fasterrcnn in torch", "faceveil-fast in ONNX Runtime"} <= set(
        by_name
    )
    failed = {n: s["detail"] for n, s in by_name.items() if s["passed"] is False}
    assert failed == {}
    assert "filled" in by_name["memory that runs out"]["detail"]
    assert (status, report["ok"]) == (0, True)
    assert str(Path.home()) not in json.dumps(report)


def test_a_device_that_leaves_its_work_to_the_processor_fails_the_check(
    caplog: pytest.LogCaptureFixture,
) -> None:
    stand_in(switched_on=True, lost_after=3)
    steps = {}
    for step in check_device(NAME):
        steps[step.name] = step
        if step.name == "fasterrcnn in torch":
            break
    assert steps["arithmetic in torch"].passed
    for name in ("resnet18 in torch", "fasterrcnn in torch"):
        assert steps[name].passed is False
    assert "left the stand-in for the cpu" in steps["resnet18 in torch"].detail
    caplog.clear()


def test_without_a_card_it_says_why_and_ends_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    if pick.describe()[0].available or pick.device("cuda").runs_onnx():
        pytest.skip("this machine has a card")
    assert main(["doctor", "--gpu"]) == 1
    out = capsys.readouterr().out
    assert "no card to try" in out
    assert pick.describe()[0].reason in out
