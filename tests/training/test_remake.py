"""Every weights file that this project made can be made again with one command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.errors import DataError, UsageError
from app.inference.devices import weights
from training.cli import main
from training.detector.config import DetectorConfig
from training.detector.distil_config import DistilConfig
from training.detector.rcnn_config import RcnnConfig
from training.detector.refine_config import RefineConfig
from training.detector.roi_config import RoiConfig
from training.landmarks.config import LandmarkConfig
from training.remake import RECIPES, remake, steps
from training.settings_file import read_settings, read_yaml

CONFIGS = Path(__file__).resolve().parents[2] / "training" / "configs"


def data(folder: Path) -> Path:
    for name in ("detection-0.tar", "detection-1.tar"):
        (folder / name).touch()
    return folder


def test_all_that_is_our_own_has_a_recipe() -> None:
    own = {e.name: e.file for e in weights.manifest().values() if "this project" in e.source}
    assert {name: recipe.file for name, recipe in RECIPES.items()} == own


@pytest.mark.parametrize("path", sorted(CONFIGS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_settings_file_fits_its_training(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FACEVEIL_DATA", "FACEVEIL_PSEUDO", "FACEVEIL_OUT"):
        monkeypatch.setenv(name, "/data")
    named = read_yaml(path)
    if path.stem.startswith("landmarks"):
        read_settings(path, LandmarkConfig)
    elif "distil" in named:
        read_settings(path, DistilConfig)
    elif "architecture" in named:
        read_settings(path, RcnnConfig)
    elif "refine" in named:
        read_settings(path, RefineConfig)
    elif "roi" in named:
        read_settings(path, RoiConfig)
    else:
        read_settings(path, DetectorConfig)


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_names_files_that_exist_and_ends_with_the_file(name: str, tmp_path: Path) -> None:
    wanted = steps(name, data(tmp_path), tmp_path / "out")
    assert wanted[-1].makes == tmp_path / "out" / RECIPES[name].file
    for step in wanted:
        if "--config" in step.words:
            assert Path(step.words[step.words.index("--config") + 1]).is_file()


def test_steps_that_are_done_are_left_out_and_a_failure_stops_the_rest(tmp_path: Path) -> None:
    data(tmp_path)
    out = tmp_path / "out"
    asked: list[str] = []

    def command(words: Sequence[str], failing: str = "") -> int:
        asked.append(words[0])
        if words[0] == failing:
            return 3
        if "--out" in words:
            Path(words[words.index("--out") + 1]).touch()
        return 0

    def stopped(words: Sequence[str]) -> int:
        return command(words, "export")

    assert remake("landmarks_resnet18", tmp_path, out, command=stopped) == 3
    assert asked == ["pseudo-landmarks", "landmarks", "export"]
    asked.clear()
    assert remake("landmarks_resnet18", tmp_path, out, command=command) == 0
    assert asked == ["landmarks", "export", "landmarks", "export"]
    assert (out / "landmarks_resnet18.safetensors").exists()


def test_it_says_what_it_would_do_and_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["remake", "centerface_int8", "--data", str(data(tmp_path)), "--say"]
    assert main(words) == 0
    said = capsys.readouterr().out
    assert said.startswith("python -m training quantize ")
    assert said.count("\n") == 1
    with pytest.raises(UsageError, match=r"there are: .*faceveil_fast"):
        steps("centerface", tmp_path, tmp_path)
    with pytest.raises(DataError, match=r"detection-\*\.tar"):
        steps("faceveil_fast", tmp_path / "none", tmp_path)


def test_the_graph_is_really_made_again_as_it_was_shipped(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["remake", "fasterrcnn_graph", "--data", str(tmp_path), "--out", str(out)]) == 0
    made = (out / "fasterrcnn_graph.onnx").read_bytes()
    assert made == weights.locate("fasterrcnn_graph").read_bytes()
