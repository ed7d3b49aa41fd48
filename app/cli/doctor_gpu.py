"""``faceveil doctor --gpu``: what a graphics card does here, as a report to send."""

from __future__ import annotations

import platform
from dataclasses import asdict
from typing import Any, Final

from app import __version__
from app.cli.console import DONE, FAILED, Console
from app.core.task import CancelToken

_SEND: Final = (
    "This report holds no names, paths or pictures of yours: send it as it is "
    "(faceveil doctor --gpu --json > gpu.json)."
)
_MARKS: Final = {True: "passed", False: "FAILED", None: "not tried"}


def run(console: Console, token: CancelToken) -> int:
    """Try every device beside the processor; FAILED where there is none, or one fails."""
    from app.batch.device_check import check_device, devices_to_check
    from app.inference.devices import pick

    report: dict[str, Any] = {"versions": _versions(), "devices": []}
    names = devices_to_check()
    lines = [f"{name} {version}" for name, version in report["versions"].items()]
    for device in pick.describe():
        if device.name == pick.PROCESSOR.name:
            continue
        record: dict[str, Any] = {**asdict(device), "steps": []}
        report["devices"].append(record)
        lines.append(f"{device.title}: {device.reason}")
        for step in check_device(device.name) if device.name in names else ():
            token.checkpoint()
            console.note(f"{step.name}: {_MARKS[step.passed]}")
            record["steps"].append({**asdict(step), "seconds": round(step.seconds, 2)})
            took = f"{step.seconds:.1f} s"
            lines.append(f"  {_MARKS[step.passed]}: {step.name}: {step.detail} ({took})")
    steps = [step for device in report["devices"] for step in device["steps"]]
    report["ok"] = bool(steps) and all(step["passed"] is not False for step in steps)
    if not steps:
        lines.append("There is no card to try. The processor does all the work here.")
    else:
        lines.append("All that was tried passed." if report["ok"] else "Something failed.")
        lines.append(_SEND)
    console.result(report, "\n".join(lines))
    return DONE if report["ok"] else FAILED


def _versions() -> dict[str, str]:
    from importlib import metadata

    found = {"faceveil": __version__, "python": platform.python_version()}
    found["system"] = f"{platform.system()} {platform.machine()}"
    for package in ("torch", "torchvision", "onnxruntime", "onnxruntime-gpu"):
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "not installed"
    return found
