"""An installation without torch: what needs it says so in words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.cli import doctor
from app.core.errors import DeviceError
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions


def test_faster_rcnn_says_that_torch_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "net.safetensors"
    path.touch()
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(DeviceError, match=r"needs PyTorch.*Choose another model"):
        FasterRcnn(FasterRcnnOptions(weights=path), device="cpu")


@pytest.mark.parametrize("frozen", [True, False])
def test_doctor_misses_torch_only_where_pip_installs_it(
    monkeypatch: pytest.MonkeyPatch, frozen: bool
) -> None:
    def version(name: str) -> str:
        if name == "torch":
            raise doctor.metadata.PackageNotFoundError(name)
        return "1"

    monkeypatch.setattr(doctor.metadata, "version", version)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    assert doctor.versions()["torch"] == ("not carried, not needed" if frozen else None)
