"""Network drives are recognised, and the write-ahead log is not used there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.decisions import Undo
from app.store import database
from app.store.places import NETWORK_TYPES, on_network, parse_mount, parse_mountinfo, type_of
from app.store.study import Study

LINUX = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
90 27 0:52 / /mnt/lab\\040share rw - cifs //server/lab rw
91 27 0:53 / /home/ann rw - nfs4 server:/home rw
92 91 0:54 / /home/ann/usb rw - ext4 /dev/sdb1 rw
"""
MAC = """\
/dev/disk1s1 on / (apfs, local, journaled)
//ann@server/lab on /Volumes/lab share (smbfs, nodev, nosuid, mounted by ann)
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/bob/s.faceveil", False),
        ("/home/ann/study/s.faceveil", True),
        ("/home/ann/usb/s.faceveil", False),
        ("/mnt/lab share/s.faceveil", True),
    ],
)
def test_linux(path: str, network: bool) -> None:
    assert (type_of(Path(path), parse_mountinfo(LINUX)) in NETWORK_TYPES) is network


def test_mac() -> None:
    mounts = parse_mount(MAC)
    assert type_of(Path("/Users/ann/s.faceveil"), mounts) == "apfs"
    assert type_of(Path("/Volumes/lab share/s.faceveil"), mounts) in NETWORK_TYPES


def test_unknown() -> None:
    assert type_of(Path("/x"), {}) == ""


def journal_of(study: Study) -> str:
    """What any other program finds in the file's header."""
    with closing(sqlite3.connect(study.path)) as other:
        return str(other.execute("PRAGMA journal_mode").fetchone()[0])


def test_journal_follows_the_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.faceveil"
    with Study.create(path) as study:
        here = "delete" if on_network(path) else "wal"
        assert journal_of(study) == here
        study.append(Undo(1))
    monkeypatch.setattr(database, "on_network", lambda _: True)
    with Study.open(path) as study:
        assert journal_of(study) == "delete"
        study.append(Undo(1))
        assert len(study.events()) == 2
