"""Options that limit a detection to spans of time and sizes of faces."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.batch.spec import Limits


def add_limits(parser: argparse.ArgumentParser) -> None:
    """Options of :func:`limits`."""
    group = parser.add_argument_group("limits")
    group.add_argument(
        "--range",
        nargs=2,
        type=float,
        action="append",
        metavar=("FROM", "TO"),
        help="look only between these times (seconds, as detect prints pts); may be repeated. All "
        "else is covered whole. A study remembers it; frames chosen later are added to its run",
    )
    group.add_argument(
        "--smallest", type=float, metavar="PIXELS", help="what is lower than this is no face"
    )
    group.add_argument(
        "--largest", type=float, metavar="PIXELS", help="what is higher than this is no face"
    )


def limits(args: argparse.Namespace) -> Limits:
    """What the options of :func:`add_limits` ask for."""
    from app.batch.spec import Limits
    from app.core.errors import UsageError

    spans = tuple((first, last) for first, last in args.range or ())
    for first, last in spans:
        if not first <= last:
            raise UsageError(f"--range {first:g} {last:g}: it begins before it ends")
    if args.smallest is not None and args.largest is not None and args.smallest > args.largest:
        raise UsageError("--smallest is larger than --largest")
    return Limits(spans=spans, smallest=args.smallest, largest=args.largest)
