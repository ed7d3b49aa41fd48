"""``python -m benchmarks.footage``: see the package."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.footage.clips import footage
from benchmarks.footage.recipes import Kind


def main() -> None:
    """Make the clips of a seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--split", choices=["train", "val"], default="train")
    parser.add_argument("kinds", nargs="*", type=Kind, help="default: the full set")
    options = parser.parse_args()
    wanted = options.kinds or None
    made = footage(options.data, options.seed, options.out, split=options.split, wanted=wanted)
    for clip in made:
        truth = clip.truth
        people = len(set(truth.person[truth.due].tolist()))
        print(f"{clip.path.name}: {truth.frames} frames, {people} people, {truth.due.sum()} faces")


if __name__ == "__main__":
    main()
