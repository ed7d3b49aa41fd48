"""Peak memory of ``faceveil redact`` for a clip and for ten times its length."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.clips import ROOT, WALKERS, repeated

_CHILD = """
import resource, sys
from app.cli import main
status = main(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""


def peak(clip: Path, out: Path) -> float:
    """Most memory the command had at any time, MiB."""
    words = ["redact", str(clip), "-o", str(out), "--overwrite", "--preset", "fast"]
    ended = subprocess.run(
        [sys.executable, "-c", _CHILD, *words], cwd=ROOT, capture_output=True, text=True
    )
    if ended.returncode:
        raise RuntimeError(ended.stderr[-500:])
    return int(ended.stderr.split()[-1]) / 1024


def main() -> None:
    """Print the figures as JSON."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        once, ten = folder / "once.mp4", folder / "ten.mp4"
        repeated(WALKERS, once, 1)
        repeated(WALKERS, ten, 10)
        one, many = (peak(clip, folder / "out.mp4") for clip in (once, ten))
    print(
        json.dumps(
            {
                "clip": WALKERS.name,
                "mib_once": round(one),
                "mib_ten_times": round(many),
                "ratio": round(many / one, 2),
            }
        )
    )


if __name__ == "__main__":
    main()
