"""All measurements in one command: ``python benchmarks/run.py [--only NAMES]``.

Writes docs/PERFORMANCE.md; what is left out with --only keeps its last figures, which lie in
docs/performance.json.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.clips import DATA, STREET  # noqa: E402

FIGURES = ROOT / "docs" / "performance.json"
REPORT = ROOT / "docs" / "PERFORMANCE.md"


def child(module: str, *words: str, screen: bool = False) -> str:
    """What a benchmark prints."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *words]
    if screen and not os.environ.get("DISPLAY") and shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
    environment = {**os.environ, "OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0"}
    ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment)
    if ended.returncode:
        raise RuntimeError(f"{module} failed with status {ended.returncode}")
    return ended.stdout


def _json(module: str, *words: str, screen: bool = False) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(child(module, *words, screen=screen).splitlines()[-1])
    return record


def _export() -> dict[str, Any]:
    text = child("export_speed", str(STREET)).strip()
    return {"clip": STREET.name, "text": text}


def _redact(known: list[dict[str, Any]], keep: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """Clip by clip, the smallest first, kept as they come; others keep their last figures."""
    clips = {clip["clip"]: clip for clip in known}
    for path in sorted((p for p in DATA.iterdir() if p.is_file()), key=lambda p: p.stat().st_size):
        before = os.getloadavg()[0]
        (clip,) = _json("redact_vs_deface", str(path))["clips"]
        load = (before + os.getloadavg()[0]) / 2
        clips[path.name] = clip | {"date": date.today().isoformat(), "load": round(load, 1)}
        keep({"clips": [clips[name] for name in sorted(clips)]})
    return {"clips": [clips[name] for name in sorted(clips)]}


BENCHMARKS: dict[str, Callable[[], dict[str, Any]]] = {
    "detection": lambda: _json("detection_speed"),
    "export": _export,
    "memory": lambda: _json("memory"),
    "window": lambda: _json("window", screen=True),
    "scale": lambda: _json("window_scale", screen=True),
    "start": lambda: _json("start", screen=True),
}


NAMES = ["redact", *BENCHMARKS]


def machine() -> str:
    """The computer in words."""
    name = platform.processor() or platform.machine()
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        found = re.search(r"model name\s*:\s*(.+)", text)
        name = found[1] if found else name
    except OSError:
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{name}, {cores} cores, no GPU used; {platform.platform()}; Python " + (
        platform.python_version()
    )


def report(figures: dict[str, Any]) -> str:
    """docs/PERFORMANCE.md."""
    lines = [
        "# Performance",
        "",
        "Made by `python benchmarks/run.py`; do not edit. The machine is a virtual one on shared",
        "hardware: trust the ratios, which compare runs side by side.",
    ]
    if "redact" in figures:
        record = figures["redact"]
        lines += ["", "## `faceveil redact` against `deface` 1.5.0", "", _stamp(record), ""]
        lines += [
            "| clip | frames | seconds: faceveil | deface | frames/s: faceveil | deface | ratio |"
            " frames/CPU s: faceveil | deface | ratio | reference faces | covered: faceveil |"
            " deface | control | load | measured |",
            "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|",
        ]
        for clip in record["clips"]:
            shares = clip["coverage"]
            ours, theirs = clip["speed"].values()
            cells = [
                clip["clip"],
                clip["frames"],
                *(ours["seconds"], theirs["seconds"]),
                *(ours["fps"], theirs["fps"], f"**{clip['ratio']}**"),
                *(ours["fps_cpu"], theirs["fps_cpu"], clip["ratio_cpu"]),
                clip["reference_faces"],
                *(_share(shares[name]) for name in ("faceveil", "deface", "control")),
                clip.get("load", ""),
                clip.get("date", record["date"]),
            ]
            lines.append("| " + " | ".join(map(str, cells)) + " |")
        lines += ["", _method("redact_vs_deface")]
    if "detection" in figures:
        record = figures["detection"]
        lines += ["", "## Detection alone", "", _stamp(record), ""]
        lines += [
            "| clip | size | frames | looked at | frames/s | frames/CPU s | with tracking |"
            " with tracking, frames/CPU s |",
            "|---|---|---|---|---|---|---|---|",
        ]
        for clip in record["clips"]:
            lines.append("| " + " | ".join(map(str, clip.values())) + " |")
        lines += ["", _method("detection_speed")]
    if "export" in figures:
        record = figures["export"]
        lines += ["", "## Export against a plain transcode", "", _stamp(record), ""]
        lines += [f"{record['clip']}:", "", "```", record["text"], "```"]
        lines += ["", _method("export_speed")]
    if "memory" in figures:
        record = figures["memory"]
        lines += ["", "## Memory", "", _stamp(record), ""]
        lines.append(
            f"Peak of `faceveil redact --preset fast` on {record['clip']}: "
            f"{record['mib_once']} MiB, ten times its length: {record['mib_ten_times']} MiB "
            f"(ratio {record['ratio']})."
        )
    if "window" in figures:
        record = figures["window"]
        lines += ["", "## Window", "", _stamp(record), ""]
        lines += [
            f"- Event-loop stall while detecting and playing: median "
            f"{record['stall_ms_median']} ms, 99th percentile **{record['stall_ms_p99']} ms**, "
            f"longest {record['stall_ms_longest']} ms.",
            f"- Exact frame after a random seek, 1080p, a keyframe every 250 frames: median "
            f"{record['seek_ms_median']} ms, 95th percentile {record['seek_ms_p95']} ms.",
            f"- Playback of 1080p at 30 frames/s: {record['dropped_frames']} of "
            f"{record['played_frames']} frames dropped.",
            "",
            _method("window"),
        ]
    if "scale" in figures:
        lines += ["", *_scale(figures["scale"])]
    if "start" in figures:
        lines += ["", *_start(figures["start"])]
    return "\n".join(lines) + "\n"


def _start(record: dict[str, Any]) -> list[str]:
    """How long the program takes to start."""
    lines = ["## Start", "", _stamp(record), ""]
    lines += [
        f"Load average {record['load']} while it ran (2 cores).",
        "",
        "| | warm, s | warm, processor s | cold, s |",
        "|---|---|---|---|",
    ]
    for case in ("window", "--help", "status"):
        spent = record[case]
        cold = "not allowed" if spent["cold_s"] is None else spent["cold_s"]
        lines.append(f"| {case} | {spent['warm_s']} | {spent['warm_cpu_s']} | {cold} |")
    return [*lines, "", _method("start")]


def _scale(record: dict[str, Any]) -> list[str]:
    """The window on ten hours: what was measured beside what is wanted."""
    wall, decisions, opened = record["wall"], record["decisions_ms"], record["open"]
    after, once = record["following_ms"], record["at_once_ms"]
    rows = [
        ("study opens, picture and faces are there",
         f"{opened['s']:.1f} s ({opened['cpu_s']:.1f} s of processor time)", "3 s"),
        ("its concerns are found", f"{opened['concerns_s']:.1f} s", ""),
        ("next concern, frame and faces included", f"{record['queue']['next_ms']} ms", "100 ms"),
        ("page of the wall: cells", f"{wall['cells_painted_ms']} ms", "300 ms"),
        ("page of the wall: all its pictures", f"{wall['page_with_pictures_ms']} ms", ""),
        ("step of scrolling the wall, 95 %", f"{wall['scroll_step_p95_ms']} ms", "16.7 ms"),
        ("decision on the wall", f"{wall['decision_ms']} ms", "50 ms"),
        ("answer to a concern, the next one looked for", f"{record['queue']['answer_ms']} ms", ""),
        *((name.replace("_", " "),
           f"{spent} ms, then {after[name]} ms, {once[name]} ms of it at once", "50 ms")
          for name, spent in decisions.items()),
        ("scrubbing: the window's thread", f"{record['scrubbing']['stall_ms']} ms",
         f"{record['scrubbing_empty']['stall_ms']} ms (no faces)"),
        ("scrubbing: until the picture is there", f"{record['scrubbing']['picture_ms']} ms",
         f"{record['scrubbing_empty']['picture_ms']} ms (no faces)"),
    ]  # fmt: skip
    lines = ["## Window on ten hours", "", _stamp(record), ""]
    lines += [
        f"{record['detections']:,} detections in {record['tracks']:,} tracks; load average "
        f"{record['load']} while it ran (2 cores).",
        "",
        "| | measured | goal |",
        "|---|---|---|",
    ]
    lines += [f"| {what} | {spent} | {goal} |" for what, spent, goal in rows]
    return [*lines, "", _method("window_scale")]


def _stamp(record: dict[str, Any]) -> str:
    return f"{record['date']}, {record['machine']}"


def _share(value: float | None) -> str:
    return "no face" if value is None else f"{value:.1%}"


def _method(module: str) -> str:
    text = (ROOT / "benchmarks" / f"{module}.py").read_text(encoding="utf-8")
    return text.split('"""')[1].partition("\n\n")[2].strip()


def main() -> None:
    """Measure, remember, write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES)
    options = parser.parse_args()
    figures: dict[str, Any] = {}
    if FIGURES.exists():
        figures = json.loads(FIGURES.read_text(encoding="utf-8"))

    def keep(name: str, record: dict[str, Any]) -> None:
        figures[name] = {**record, "date": date.today().isoformat(), "machine": machine()}
        FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        REPORT.write_text(report(figures), encoding="utf-8")

    for name in options.only:
        print(f"measuring {name}", flush=True)
        if name == "redact":
            known = figures.get("redact", {}).get("clips", [])
            keep(name, _redact(known, partial(keep, name)))
        else:
            keep(name, BENCHMARKS[name]())
    print(REPORT.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
