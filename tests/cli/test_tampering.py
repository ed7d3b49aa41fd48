"""Whatever is done to a signed release is said by ``verify-release`` and by ``status``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Ended, Program
from tests.release.tampering import TAMPERINGS, Release, make_release


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    return make_release(tmp_path)


def verified(release: Release, program: Program) -> Ended:
    return program(
        "verify-release", release.out, "--report", release.report, "--study", release.study
    )


def test_a_release_that_nobody_touched_fits(release: Release, program: Program) -> None:
    ended = verified(release, program)
    assert (ended.status, "does not fit" in ended.out) == (0, False)
    told = program("status", release.study).out
    assert "release    signed" in told
    assert "NOTE" not in told


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_was_done_to_a_release_is_said(release: Release, program: Program, what: str) -> None:
    done = TAMPERINGS[what]
    done.act(release)
    ended = verified(release, program)
    assert done.verified in ended.out + ended.err
    assert (ended.status != 0) is done.refused
    told = program("status", release.study)
    assert done.seen in told.out + told.err
    records = program("status", release.study, "--json")
    notes = "; ".join(
        line
        for one in records.records
        for line in (*one.get("release_unmet", ()), *one.get("release_notes", ()))
    )
    assert done.seen in notes + records.err
