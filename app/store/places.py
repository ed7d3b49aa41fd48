"""Whether a path lies on a network drive, where SQLite's write-ahead log is not safe.

The log needs memory shared by all programs on one machine; two machines that have the same
share open do not have that.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

NETWORK_TYPES: Final = frozenset({
    "9p", "afp", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.cephfs",
    "fuse.davfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs",
    "fuse.vmhgfs-fuse", "gfs2", "glusterfs", "gpfs", "lustre", "macfuse", "ncpfs", "nfs", "nfs4",
    "ocfs2", "orangefs", "osxfuse", "panfs", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf",
    "virtiofs", "webdav",
})  # fmt: skip
"""File systems that may be open on two machines, or that lack shared memory."""

_DRIVE_REMOTE = 4


def parse_mountinfo(text: str) -> dict[str, str]:
    """Mount point to file system type, from Linux's ``/proc/self/mountinfo``."""
    mounts = {}
    for line in text.splitlines():
        before, mark, after = line.partition(" - ")
        if mark and len(before.split()) > 4 and after.split():
            point = before.split()[4].replace("\\040", " ").replace("\\011", "\t")
            mounts[point] = after.split()[0]
    return mounts


def parse_mount(text: str) -> dict[str, str]:
    """Mount point to file system type, from what macOS's ``mount`` prints."""
    mounts = {}
    for line in text.splitlines():
        _, mark, rest = line.partition(" on ")
        point, paren, options = rest.rpartition(" (")
        if mark and paren:
            mounts[point] = options.split(",")[0].rstrip(")").strip()
    return mounts


def type_of(path: Path, mounts: dict[str, str]) -> str:
    """File system type of the mount point that lies nearest above a path; "" if unknown."""
    for folder in (path, *path.parents):
        if str(folder) in mounts:
            return mounts[str(folder)]
    return ""


def on_network(path: Path) -> bool:
    """Whether a file (that need not exist yet) lies on a network drive.

    Where the system does not tell, the answer is no.
    """
    place = Path(os.path.realpath(path))
    if sys.platform == "win32":
        return _on_network_windows(place)
    try:
        if sys.platform == "darwin":
            listed = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=10, check=True
            )
            mounts = parse_mount(listed.stdout)
        else:
            mounts = parse_mountinfo(Path("/proc/self/mountinfo").read_text("utf-8"))
    except (OSError, subprocess.SubprocessError):
        return False
    return type_of(place, mounts) in NETWORK_TYPES


def _on_network_windows(place: Path) -> bool:
    if str(place).startswith(("\\\\", "//")):
        return True
    windll = getattr(ctypes, "windll", None)
    return bool(windll and windll.kernel32.GetDriveTypeW(place.anchor) == _DRIVE_REMOTE)
