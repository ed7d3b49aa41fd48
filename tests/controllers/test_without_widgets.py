"""Controllers need QtCore and nothing else of Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import importlib, pathlib, sys
for name in ("QtGui", "QtWidgets", "QtSvg"):
    sys.modules[f"PySide6.{name}"] = None
for path in sorted(pathlib.Path("app/controllers").glob("*.py")):
    importlib.import_module(f"app.controllers.{path.stem}")
import app.controllers.desk
assert "app.widgets" not in sys.modules
print("all came up")
"""


def test_controllers_come_up_without_widgets() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, "all came up\n"), done.stderr
