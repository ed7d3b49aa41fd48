"""Everything that somebody may do to a signed release, and what has to be said of it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.batch.release import run_release_check
from app.batch.signing import signed_reports
from app.core.settings import RedactionSettings
from app.release.envelope import beside
from app.release.keys import own_key, remember_signer
from app.release.signing import Order, sign
from app.review.session import ReviewSession
from app.store.study import Study
from tests.release.exported import Blind, make_export, settle_all


@dataclass(frozen=True, slots=True)
class Release:
    """A release on disk, its study closed.

    Attributes:
        folder: Of all files.
        keys: Folder of the keys with which it was signed.
    """

    folder: Path
    keys: Path

    @property
    def out(self) -> Path:
        return self.folder / "out.mp4"

    @property
    def report(self) -> Path:
        return self.folder / "out.report.html"

    @property
    def study(self) -> Path:
        copy = self.folder / "copy.faceveil"
        return copy if copy.exists() else self.folder / "ward.faceveil"


@dataclass(frozen=True, slots=True)
class Tampering:
    """One thing that is done to a release.

    Attributes:
        act: Does it.
        verified: What ``verify-release`` says of it, with study and report at hand.
        seen: What status and window say.
        refused: ``verify-release`` does not take the file as released.
    """

    act: Callable[[Release], None]
    verified: str
    seen: str
    refused: bool = True


def make_release(folder: Path, *, time: str | None = None) -> Release:
    """An export, checked and signed by Rita.

    Args:
        time: What her clock shows, UTC, ISO 8601; None for the truth.
    """
    made = make_export(folder)
    release = Release(folder, folder / "hers")
    with made.study as study:
        run_release_check(study, made.medium, watcher=Blind())
        settle_all(study, made.medium)
        order = Order(
            person="Rita", role="reviewer", statement="Fit for partners", time=time,
            reports=lambda gate, saying: signed_reports(study, gate, saying),
        )  # fmt: skip
        sign(study, made.medium, order, key=own_key(release.keys))
    return release


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _statement(release: Release) -> None:
    path = beside(release.out)
    text = path.read_text()
    field = json.loads(text)["payload"]
    path.write_text(
        text.replace(field, field[:40] + ("A" if field[40] != "A" else "B") + field[41:])
    )


def _sql(words: str) -> Callable[[Release], None]:
    def act(release: Release) -> None:
        with closing(sqlite3.connect(release.study, isolation_level=None)) as connection:
            assert connection.execute(words).rowcount == 1

    return act


def _edit(release: Release) -> None:
    with Study.open(release.study) as study:
        session = ReviewSession(study, 1, person="Bob")
        session.set_redaction(RedactionSettings(effect="mosaic"))


def _copy(release: Release) -> None:
    shutil.copy(release.study, release.folder / "copy.faceveil")


def _other_key(release: Release) -> None:
    """She is known by another key here than the one with which this was signed."""
    remember_signer("Rita", own_key(release.folder / "another").id)


def _set_back(release: Release) -> None:
    for path in release.folder.iterdir():
        if path.is_file():
            path.unlink()
    make_release(release.folder, time="2020-01-01T00:00:00.000+00:00")


TAMPERINGS = {
    "export": Tampering(
        lambda release: _flip(release.out),
        "the exported file is not the one that Rita signed",
        "the exported file was changed: out.mp4",
    ),
    "report": Tampering(
        lambda release: _flip(release.report),
        "out.report.html is not a report that was signed, or was changed since",
        "out.report.html is not a report that was signed, or was changed since",
    ),
    "statement": Tampering(
        _statement,
        "the signature of somebody does not fit its statement",
        "the statement beside the file is not the one that Rita signed",
    ),
    "statement gone": Tampering(
        lambda release: beside(release.out).unlink(),
        "the signed statement cannot be read",
        "the statement that Rita signed is not beside the file",
    ),
    "log": Tampering(
        _sql("UPDATE events SET person = 'Eve' WHERE seq = 2"),
        "event 2 was changed",
        "event 2 was changed",
    ),
    "settings": Tampering(
        _sql("UPDATE exports SET report = replace(report, '\"softness\": 0.15', "
             "'\"softness\": 0.16')"),
        "settings are not those that Rita signed: redaction.softness",
        "settings are not those that Rita signed: redaction.softness",
    ),
    "weights": Tampering(
        _sql("UPDATE runs SET weights_hash = 'cd' || substr(weights_hash, 3)"),
        "the detector's weights are not those that Rita signed",
        "the detector's weights are not those that Rita signed",
    ),
    "edited": Tampering(
        _edit,
        "Bob edited the study after it was signed",
        "Bob edited the study after it was signed",
    ),
    "clock set back": Tampering(
        _set_back,
        "the clock was set back: signed by Rita at 2020-01-01",
        "the clock was set back: signed by Rita at 2020-01-01",
    ),
    "key replaced": Tampering(
        _other_key,
        "Rita signed with another key than before",
        "Rita signed with another key than before",
    ),
    "study copied": Tampering(
        _copy,
        "the study was copied or moved since Rita signed",
        "the study was copied or moved since Rita signed",
        refused=False,
    ),
}  # fmt: skip
