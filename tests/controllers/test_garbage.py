"""Windows that nobody can reach are torn down by the thread that they belong to."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.garbage import Garbage, keep_garbage_here
from app.widgets.application import make_application


class Closed(QObject):
    """Stands for a window that was closed: it can be reached from itself alone."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.child = QObject(self)


@pytest.fixture
def python_collects(qapp: QApplication) -> Iterator[QApplication]:
    """As Python begins: any thread takes away what nobody can reach."""
    gc.collect()
    gc.enable()
    yield qapp
    gc.disable()
    for garbage in qapp.findChildren(Garbage):
        garbage.setParent(None)


def left_behind() -> list[int]:
    """Threads that take away a closed window; it is there, and nobody can reach it."""
    by: list[int] = []
    closed = Closed()
    weakref.finalize(closed, lambda: by.append(threading.get_ident()))
    return by


def work() -> None:
    """What a worker does until Python looks for garbage several times over."""
    kept = [[number] for number in range(300_000)]
    assert len(kept) == 300_000


def worker() -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_a_worker_would_tear_down_what_the_window_left(python_collects: QApplication) -> None:
    gc.disable()
    by = left_behind()
    gc.enable()
    worker()
    assert by, "if not, there is nothing to guard against"
    assert by != [threading.get_ident()]


def test_only_the_windows_thread_does(python_collects: QApplication, qtbot: QtBot) -> None:
    keep_garbage_here(python_collects)
    by = left_behind()
    worker()
    assert by == []
    qtbot.waitUntil(lambda: bool(by), timeout=20_000)
    assert by == [threading.get_ident()]


def test_the_program_keeps_its_garbage_once(python_collects: QApplication) -> None:
    assert make_application() is python_collects
    make_application()
    assert not gc.isenabled()
    assert len(python_collects.findChildren(Garbage)) == 1
