"""``faceveil evaluate privacy``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.evaluate.common import (
    DEFAULT_LANDMARK_MODEL,
    build_detector,
    build_landmark_model,
)
from app.cli.evaluate.privacy_table import measured_table
from app.core.errors import UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.core.plugins import Detector, LandmarkModel
    from app.evaluate.obfuscation import Treatment

_PLACES_FACES = "faceveil-fast"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        nargs="+",
        default=[],
        help="people by name (identities/NAME/*.jpg, impostors/NAME/*.jpg), a folder or a tar; "
        "and labelled pictures with 68 landmarks (annotations.jsonl): what is left to work with",
    )
    parser.add_argument(
        "--video",
        type=Path,
        nargs="+",
        default=[],
        help="clips in which the clearest face is followed: how much its cover changes from frame "
        "to frame; needs no --data",
    )
    parser.add_argument("--split", help="only labelled pictures of this split, such as val")
    parser.add_argument("--dataset", nargs="+", help="only labelled pictures of these data sets")
    parser.add_argument(
        "--effect-preset", nargs="+", metavar="NAME", help="only these presets; without it, all"
    )
    parser.add_argument(
        "--effect",
        action="append",
        default=[],
        metavar="NAME[:OPTION=VALUE,...]",
        help="an effect that is no preset, such as jittered-mosaic:cells=6,levels=5",
    )
    parser.add_argument("--recogniser", nargs="+", metavar="NAME", help="without it, all there are")
    parser.add_argument("--people", type=int, default=60, metavar="N", help="looked for at most")
    parser.add_argument("--faces", type=int, default=60, metavar="N", help="labelled, at most")
    parser.add_argument("--seed", type=int, nargs="+", default=[0, 1], help="two or more say more")
    parser.add_argument(
        "--groups", action="store_true", help="also by size of face and with painted masks"
    )
    parser.add_argument("--plot", type=Path, metavar="PNG", help="draw hidden over useful")
    parser.add_argument(
        "--out", type=Path, metavar="JSON", help="keep the table here, and go on where it stopped"
    )
    parser.add_argument("--option", action="append", default=[], help=argparse.SUPPRESS)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.evaluate.plots import check_folder, check_plot

    if args.plot:
        check_plot(args.plot)
    if args.out:
        check_folder(args.out)
    if args.people < 5 or args.faces < 1:
        raise UsageError("--people must be at least 5 and --faces at least 1")
    if not args.data and (args.plot or args.out or not args.video):
        raise UsageError("--data is missing: people by name; only --video can be measured without")
    ways = _ways(args)
    finder = build_detector(_PLACES_FACES, args)
    model = build_landmark_model(DEFAULT_LANDMARK_MODEL, args)
    try:
        if args.data:
            table = measured_table(args, ways, finder, model=model, token=token, console=console)
            if args.plot:
                from app.evaluate.plots import plot_frontier

                plot_frontier(table.rows, args.plot)
        for path in args.video:
            _video(path, ways, finder, model=model, token=token, console=console)
    finally:
        finder.close()
        model.close()
    return DONE


def _ways(args: argparse.Namespace) -> list[Treatment]:
    from app.evaluate.obfuscation import Treatment, treatments
    from app.export.effects import settled
    from app.export.effects.presets import PRESETS

    if args.effect and args.effect_preset is None:
        found = treatments([])
    else:
        unknown = [n for n in args.effect_preset or [] if n not in PRESETS]
        if unknown:
            known = ", ".join(PRESETS)
            raise UsageError(f"no preset named {unknown[0]!r} (there are: {known})")
        found = treatments(args.effect_preset)
    for text in args.effect:
        found.append(Treatment(text, settled(_effect(text))))
    return found


def _effect(text: str) -> Any:
    from app.core.settings import RedactionSettings

    name, _, given = text.partition(":")
    options: dict[str, Any] = {}
    for pair in filter(None, given.split(",")):
        key, found, value = pair.partition("=")
        if not found:
            raise UsageError(f"--effect wants NAME:OPTION=VALUE,..., not {text!r}")
        try:
            options[key] = float(value) if "." in value else int(value)
        except ValueError:
            raise UsageError(f"--effect {name}: {value!r} is no number") from None
    return RedactionSettings(effect=name, options=options)


def _video(
    path: Path,
    ways: list[Treatment],
    finder: Detector,
    *,
    model: LandmarkModel,
    token: CancelToken,
    console: Console,
) -> None:
    from app.evaluate.privacy.stability import measure_stability

    found = measure_stability(path, finder, model, ways=ways, token=token)
    for one in found:
        words = (
            f"{path.name}: {one.name:24} changes {one.change:.1f} levels a frame "
            f"(source {one.source_change:.1f}, {one.frames} frames)"
        )
        console.result({"video": path.name, **asdict(one)}, words)


COMMAND = Command(
    description="Covers faces with presets of the export and lets recognisers look for the people: "
    "naive (the gallery is clear), aware (the gallery is covered the same way), learned (a small "
    "network trained on covered faces of other people) and with thirty frames put together; in the "
    "same photograph, moved and flipped (an upper bound), and in another photograph of the same "
    "person. First nothing is covered: a recogniser that does not find the people then grades "
    "nothing, and the command fails. Beside that: what a detector and a landmark model that did "
    "not place the cover still find.",
    example="faceveil evaluate privacy --data verification.tar landmarks.tar --split val "
    "--effect-preset controlled-sharing generic-face --json --plot privacy.png",
    add_arguments=_add_arguments,
    run=_run,
)
