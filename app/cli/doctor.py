"""``faceveil doctor``: whether this computer has what the program needs, in plain words."""

from __future__ import annotations

import argparse
import platform
import shutil
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any

from app import __version__
from app.cli import display, doctor_gpu, slim, system_libraries
from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.core.licences import NEEDED
from app.core.task import CancelToken

_OPTIONAL = ("torch", "torchvision")
"""What an installation may lack: every model that comes with it runs on the processor without."""
_LACKED = "not installed, needed for NVIDIA cards and training only"

_CODECS = (
    ("H.264", ("libx264",)),
    ("H.265", ("libx265",)),
    ("AV1", ("libsvtav1", "libaom-av1")),
    ("ProRes", ("prores_ks",)),
    ("FFV1", ("ffv1",)),
)


def versions() -> dict[str, str | None]:
    """Versions of what the program stands on; None for a package that is missing."""
    found: dict[str, str | None] = {
        "faceveil": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    for package in (*NEEDED, *_OPTIONAL):
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = _LACKED if package in _OPTIONAL else None
    return found


def codecs() -> dict[str, str | None]:
    """For each output codec the encoder that would write it, None where there is none."""
    import av

    found: dict[str, str | None] = {}
    for title, encoders in _CODECS:
        found[title] = None
        for name in encoders:
            try:
                av.Codec(name, "w")
            except (av.error.FFmpegError, ValueError):
                continue
            found[title] = name
            break
    return found


def devices() -> list[dict[str, Any]]:
    """Every computing device and in plain words why it is or is not used."""
    from app.inference.devices import pick as module

    return [
        {"name": d.name, "title": d.title, "available": d.available, "reason": d.reason}
        for d in module.describe()
    ]


def weights() -> list[dict[str, Any]]:
    """State of each weights file of the manifest."""
    from app.core.errors import WeightsError
    from app.inference.devices import weights as module

    lines: list[dict[str, Any]] = []
    try:
        entries = module.manifest()
    except WeightsError as error:
        return [{"name": "manifest", "present": False, "problem": str(error)}]
    for name in entries:
        try:
            module.locate(name)
            lines.append({"name": name, "present": True, "problem": None})
        except WeightsError as error:
            lines.append({"name": name, "present": False, "problem": str(error)})
    return lines


def free_disk() -> list[dict[str, Any]]:
    """Free space where files are written: here, and for temporary files."""
    places = {"this folder": Path.cwd(), "temporary files": Path(tempfile.gettempdir())}
    return [
        {"use": use, "path": str(path), "free_bytes": shutil.disk_usage(path).free}
        for use, path in places.items()
    ]


def examine(*, tests: bool) -> dict[str, Any]:
    """The whole report; ``ok`` tells whether all that the program needs is there."""
    lacking = system_libraries.missing(tests=tests)
    report: dict[str, Any] = {
        "versions": versions(),
        "devices": devices(),
        "codecs": codecs(),
        "weights": weights(),
        "disk": free_disk(),
        "missing_system_parts": [
            {"name": p.name, "debian": p.debian, "fedora": p.fedora, "needed_for": p.needed_for}
            for p in lacking
        ],
        "install": system_libraries.install_lines(lacking),
        "window": display.qt_problem(),
    }
    report["ok"] = (
        not lacking
        and all(report["versions"].values())
        and all(line["present"] for line in report["weights"])
        and report["codecs"]["H.264"] is not None
    )
    return report


def _text(report: dict[str, Any]) -> str:
    lines = ["Versions"]
    lines += [f"  {name}: {version or 'MISSING'}" for name, version in report["versions"].items()]
    lines.append("Devices")
    for device in report["devices"]:
        mark = "usable" if device["available"] else "not used"
        lines.append(f"  {device['title']} ({mark}): {device['reason']}")
    lines.append("Codecs for export")
    for title, encoder in report["codecs"].items():
        lines.append(f"  {title}: {encoder or 'not available in this build of PyAV'}")
    lines.append("Model weights")
    for line in report["weights"]:
        lines.append(f"  {line['name']}: {'present' if line['present'] else line['problem']}")
    lines.append("Free disk")
    for place in report["disk"]:
        lines.append(f"  {place['use']}: {place['free_bytes'] / 2**30:.1f} GiB ({place['path']})")
    lines.append("System libraries and programs")
    parts = report["missing_system_parts"]
    if not parts:
        lines.append("  nothing is missing")
    else:
        lines.append("  missing: " + ", ".join(part["name"] for part in parts))
        lines += [f"  {line}" for line in report["install"]]
    lines.append("Window")
    lines.append(f"  {'can open' if report['window'] is None else report['window']}")
    lines.append("All that is needed is here." if report["ok"] else "Something is missing.")
    return "\n".join(lines)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--install",
        action="store_true",
        help="install missing system libraries with apt-get or dnf (as root)",
    )
    parser.add_argument(
        "--slim",
        action="store_true",
        help="take out of Faceveil's own virtual environment what is never reached (200 MB)",
    )
    parser.add_argument(
        "--tests",
        action="store_true",
        help="also look for what the tests need: Xvfb, xauth, xdotool",
    )
    parser.add_argument(
        "--gpu",
        action="store_true",
        help="only try the graphics card with every model, against the processor's answers",
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    if args.gpu:
        return doctor_gpu.run(console, token)
    if args.install:
        lacking = system_libraries.missing(tests=args.tests)
        system_libraries.install(lacking, console.note)
        token.checkpoint()
    if args.slim:
        slim.slim(console.note)
    report = examine(tests=args.tests)
    console.result(report, _text(report))
    return DONE if report["ok"] else FAILED


COMMAND = Command(
    description="Shows versions, devices, codecs, weights, free disk and missing system "
    "libraries, and how to install them. Ends with status 1 when something needed is missing; "
    "with --gpu, when there is no card or one fails.",
    example="faceveil doctor --install",
    add_arguments=_add_arguments,
    run=_run,
)
