"""Parts that other packages bring, broken ones among them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from app.core.errors import UsageError
from app.core.plugins import Plugin
from app.core.registry import Registry

GROUP = "faceveil.trial"
BROKEN = {
    "gone": "no_such_module_anywhere:PLUGIN",
    "nameless": "pathlib:NO_SUCH_NAME",
    "foreign": "pathlib:Path",
    "leaving": "leaving_module:PLUGIN",
    "twice": "twice_module:PLUGIN",
}


def installed(folder: Path, entries: dict[str, str]) -> None:
    about = folder / "trial-1.2.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: trial\nVersion: 1.2\n")
    lines = [f"{name} = {place}" for name, place in entries.items()]
    (about / "entry_points.txt").write_text("\n".join([f"[{GROUP}]", *lines]))


def test_a_broken_part_of_another_package_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    installed(tmp_path, {**BROKEN, "sound": "sound_module:PLUGIN"})
    plugin = "from app.core.plugins import Plugin\nfrom pydantic import BaseModel\n"
    plugin += "PLUGIN = Plugin('{0}', 'A', 'B.', BaseModel, object)\n"
    (tmp_path / "twice_module.py").write_text(plugin.format("own"))
    (tmp_path / "sound_module.py").write_text(plugin.format("sound"))
    (tmp_path / "leaving_module.py").write_text("raise SystemExit(3)\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    registry: Registry[Plugin[Any]] = Registry("effect", GROUP)
    registry.add(Plugin("own", "A", "B.", BaseModel, object))
    assert registry.names() == ["own", "sound"]
    assert [broken.name for broken in registry.broken()] == list(BROKEN)
    assert all("of trial 1.2 is left out" in broken.message for broken in registry.broken())
    said = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert said == [broken.message for broken in registry.broken()]
    with pytest.raises(UsageError, match=r"'gone' of trial 1\.2 .*No module named"):
        registry.get("gone")
    with pytest.raises(UsageError, match="there are: own, sound"):
        registry.get("nobody")
