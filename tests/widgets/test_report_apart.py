"""A report printed beside an open window: in a process of its own, with its errors."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from app.core.errors import EnvironmentProblem
from app.widgets.release.report_pdf import write_pdf_apart


def test_it_is_printed_from_any_thread(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    with ThreadPoolExecutor(1) as worker:
        worker.submit(write_pdf_apart, "<h1>Ward</h1>", out).result()
    assert out.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_written_is_told_as_without_a_window(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"report\.pdf: cannot be written"):
        write_pdf_apart("<h1>Ward</h1>", tmp_path / "gone" / "report.pdf")


def test_a_printing_that_is_killed_is_told(tmp_path: Path) -> None:
    done = threading.Event()
    before = set(psutil.Process().children())

    def kill_it() -> None:
        while not done.is_set():
            for child in set(psutil.Process().children()) - before:
                if "spawn_main" in " ".join(child.cmdline()):
                    child.kill()
                    return

    killer = threading.Thread(target=kill_it)
    killer.start()
    try:
        with pytest.raises(EnvironmentProblem, match="its printing broke off"):
            write_pdf_apart("<h1>Ward</h1>", tmp_path / "report.pdf")
    finally:
        done.set()
        killer.join()
