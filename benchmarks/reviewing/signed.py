"""A reviewer's way from a handed-over study to a signed file, in the real window, in gestures.

``python -m benchmarks.reviewing.signed CLIP... [--minutes 5] [--folder KEPT]``

Of the clips one is made, with cuts. A researcher (the program's commands) detects, answers the
queue the safe way until it is empty, has a sample checked, and exports. Then somebody else opens
the study, and every key and click is counted: to the ethics view, the check, the film at eight
times its speed, the whole wall page by page, every place that the check found with an answer,
words, the signature. Words that are typed count once for the field and once for the typing.

The benchmark cannot judge a place: it says of each that it is no face, so the gestures are right
and the file is not. What was found is printed; look at it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.controllers.release import Known
from app.release.conditions import ConditionKind
from app.release.verify import verify_release
from app.widgets.application import make_application, make_window
from app.widgets.ethics.window import EthicsWindow
from app.widgets.main_window import MainWindow
from benchmarks.reviewing.cuts import long_clip
from benchmarks.window import wait_until

GOAL = 40
SAMPLE = 160
"""Frames of the spot check: no miss in 149 is the bound that release asks for."""
_LONG, _SOON = 7200.0, 60.0
Key = Qt.Key
_PLAIN, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Hands:
    """What a person does with keyboard and mouse, counted by what it was for.

    Attributes:
        done: Gestures by purpose.
    """

    done: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return sum(self.done.values())

    def did(self, purpose: str) -> None:
        """Something that is done outside of the window."""
        self.done[purpose] += 1

    def key(self, widget: QWidget, key: Qt.Key, purpose: str, *, ctrl: bool = False) -> None:
        """Press a key."""
        self.done[purpose] += 1
        QTest.keyClick(widget, key, _CTRL if ctrl else _PLAIN)

    def click(self, widget: QWidget, purpose: str) -> None:
        """Click on the middle of something."""
        self.done[purpose] += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def write(self, widget: QWidget, words: str, purpose: str) -> None:
        """Click into a field, and type."""
        self.click(widget, purpose)
        self.done[purpose] += 1
        QTest.keyClicks(widget, words)


def until(ready: Callable[[], bool], seconds: float = _SOON) -> None:
    """Wait for the window.

    Raises:
        RuntimeError: It did not come.
    """
    if not wait_until(ready, seconds):
        raise RuntimeError("the window does not go on")


def sign_as_reviewer(window: MainWindow, study: Path, hands: Hands) -> EthicsWindow:
    """Go the whole way in a window that is shown; answers the ethics view, which is signed."""
    window.open_paths([study])
    hands.did("open the study")
    until(window.banner.offer.isVisible)
    until(lambda: window.media.current is not None and window.pane.view.has_picture)
    hands.click(window.banner.offer, "to the ethics view")
    until(lambda: window.commands.release.view is not None)
    view = window.commands.release.view
    assert view is not None
    until(lambda: view.isActiveWindow() and view.pictures.view.has_picture)
    until(lambda: not view.release.busy)
    known: list[Known] = []
    view.release.known.connect(known.append)
    hands.key(view, Key.Key_C, "check")
    until(lambda: view.release.busy or bool(known))
    until(lambda: bool(known) and _checked(known[-1]) and not view.release.busy, _LONG)

    hands.key(view, Key.Key_8, "watch")
    hands.key(view, Key.Key_Space, "watch")
    player = view.pictures.player
    assert player is not None
    until(lambda: not player.playing, player.index.duration + _SOON)

    hands.key(view, Key.Key_W, "wall")
    walled = view.wall.list
    until(lambda: walled.count() > 0)
    until(_still(walled.count))
    walled.setFocus()
    row = -1
    while walled.currentRow() not in (row, walled.count() - 1):
        row = walled.currentRow()
        hands.key(walled, Key.Key_PageDown, "wall")
        QApplication.processEvents()
    hands.key(view, Key.Key_W, "wall")

    hands.key(view, Key.Key_N, "places")
    while (asked := view.places.asked) is not None and asked[1]:
        hands.key(view, Key.Key_X, "places")
        until(lambda: not view.release.busy)
    hands.key(view, Key.Key_O, "original")
    until(lambda: view.pictures.original.has_picture)
    hands.key(view, Key.Key_O, "original")

    hands.write(view.form.statement, "Looked at for the benchmark", "words")
    until(view.form.confirm.isEnabled)
    signed: list[str] = []
    view.release.done.connect(signed.append)
    hands.key(view, Key.Key_Return, "sign", ctrl=True)
    until(lambda: bool(signed))
    return view


def _checked(known: Known) -> bool:
    met = {condition.kind for condition in known.gate.conditions if condition.met}
    return ConditionKind.CHECKED in met


def _still(value: Callable[[], int], seconds: float = 3.0) -> Callable[[], bool]:
    """Whether a number has not changed for a while."""
    last, since = value(), time.monotonic()

    def ready() -> bool:
        nonlocal last, since
        if value() != last:
            last, since = value(), time.monotonic()
        return time.monotonic() - since > seconds

    return ready


def research(clip: Path, study: Path, out: Path) -> None:
    """Detect, answer every concern the safe way, have a sample checked, export."""
    _faceveil("detect", str(clip), "--study", str(study))
    while left := [one for one in _listed("concerns", str(study), "--json") if not one["settled"]]:
        answers = [
            {"do": "settle", "concern": one["id"], "as": "covered" if one["box"] else "no-face"}
            for one in left
        ]
        _decide(study, answers)
    drawn = _listed("spot-check", str(study), "--frames", str(SAMPLE), "--json")
    _decide(
        study, [{"do": "checked", "at": one["at"], "missed": 0} for one in drawn if "at" in one]
    )
    _faceveil("export", str(study), "-o", str(out))


def _decide(study: Path, decisions: Iterable[dict[str, Any]]) -> None:
    lines = "".join(json.dumps({"medium": "1", **one}) + "\n" for one in decisions)
    _faceveil("decide", str(study), "--decisions", "-", "--person", "Rob", given=lines)


def _listed(*command: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _faceveil(*command).splitlines() if line[:1] == "{"]


def _faceveil(*command: str, given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "app", *command], input=given, capture_output=True, text=True,
        check=False, env={**os.environ, "LOGNAME": "rob"},
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout[-500:]}{done.stderr[-500:]}")
    return done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--folder", type=Path, help="keep clip, study and export there")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = args.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        clip, study, out = (folder / one for one in ("clip.mp4", "s.faceveil", "out.mp4"))
        if not out.exists():
            long_clip(args.clips, clip, seconds=60 * args.minutes)
            research(clip, study, out)
        os.environ.update(LOGNAME="rita", FACEVEIL_KEYS=str(Path(name) / "keys"))
        os.environ.setdefault(
            "QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen"
        )
        make_application()
        home = Path(name)
        window = make_window(settings=home / "settings", logs=home / "logs", documents=home)
        window.show()
        hands = Hands()
        started = time.monotonic()
        view = sign_as_reviewer(window, study, hands)
        record = view.release.study.exports(1)[-1]
        released = verify_release(record.path, keys=home / "keys").released
        view.close()
        window.close()
        QApplication.processEvents()
    print(json.dumps({
        "gestures": hands.total, "by": dict(hands.done), "goal": GOAL, "released": released,
        "minutes": round((time.monotonic() - started) / 60, 1),
    }))  # fmt: skip
    return 0 if released and hands.total < GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
