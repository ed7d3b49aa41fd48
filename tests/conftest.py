"""Shared fixtures: where the real clips lie."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from app.controllers.garbage import collect_due

# A slow machine is no failure.
settings.register_profile("faceveil", deadline=None)
settings.load_profile("faceveil")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def own_keys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test makes, reads or trusts a key of the person who runs it."""
    folder = tmp_path_factory.mktemp("keys")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACEVEIL_KEYS", str(folder))
        yield folder


@pytest.fixture(scope="session", autouse=True)
def garbage_stays_here() -> Iterator[None]:
    """No worker thread tears down what a test's window left, as in the program."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def garbage_goes() -> Iterator[None]:
    yield
    collect_due()


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real footage; tests that need it are skipped where it is absent."""
    folder = Path(os.environ.get("FACEVEIL_DATA", ROOT.parent / "shared" / "data"))
    if not (folder / "clips").is_dir():
        pytest.skip("the folder of real clips is not here (set FACEVEIL_DATA)")
    return folder


@pytest.fixture(scope="session")
def clips(data_dir: Path) -> Path:
    return data_dir / "clips"
