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
    spread,
)
from app.core.errors import UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.core.plugins import Detector, LandmarkModel
    from app.evaluate.labels import LabelledPicture
    from app.evaluate.obfuscation import Treatment
    from app.evaluate.privacy.measure import PrivacyMeter
    from app.evaluate.privacy.table import Row, Table

_PLACES_FACES = "faceveil-fast"
_JUDGES = "retinaface"
"""Another family than the one that finds the faces."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        nargs="+",
        required=True,
        help="people by name (identities/NAME/*.jpg, impostors/NAME/*.jpg), a folder or a tar; "
        "and labelled pictures with 68 landmarks (annotations.jsonl): what is left to work with",
    )
    parser.add_argument(
        "--video", type=Path, nargs="+", default=[], help="clips in which faces are followed"
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
    from app.evaluate.privacy.table import Asked, Table, read_table, row_of, write_table
    from app.evaluate.privacy.utility import measure_utility

    if args.plot:
        check_plot(args.plot)
    if args.out:
        check_folder(args.out)
    if args.people < 5 or args.faces < 1:
        raise UsageError("--people must be at least 5 and --faces at least 1")
    ways = _ways(args)
    people_paths, pictures = _data(args)
    table = read_table(args.out) if args.out and args.out.is_file() else Table()
    table = _of_data(table, args.data)
    finder = build_detector(_PLACES_FACES, args)
    model = build_landmark_model(DEFAULT_LANDMARK_MODEL, args)
    judge = build_detector(_JUDGES, args)
    try:
        meters = _meters(args, people_paths, finder, model=model, token=token, console=console)
        for control in (m.controls for m in meters):
            table = table.with_controls(control)
        asked = Asked(
            meters[0].people,
            meters[0].strangers,
            tuple(dict.fromkeys(args.seed)),
            len(pictures),
            tuple(meters[0].controls),
            args.groups,
        )
        for way in ways:
            if table.has(way.name, way.redaction, asked):
                continue
            found = [meter.measure([way], progress=console.progress(way.name)) for meter in meters]
            useful = measure_utility(judge, model, pictures, ways=[way], token=token)[0]
            row = row_of(way, asked, found, useful=useful)
            table = table.with_row(row)
            console.result({"preset": row.name, **row.model_dump(mode="json")}, _line(row))
            if args.out:
                write_table(table, args.out)
        for path in args.video:
            _video(path, ways, finder, model=model, token=token, console=console)
    finally:
        finder.close()
        judge.close()
        model.close()
    if args.plot:
        from app.evaluate.plots import plot_frontier

        plot_frontier(table.rows, args.plot)
    return DONE


def _of_data(table: Table, paths: list[Path]) -> Table:
    """The table, which has to be of just these data."""
    from app.evaluate.privacy.people import named

    data = tuple(named(path) for path in paths)
    if table.data not in ((), data):
        raise UsageError(
            f"the table of --out was measured on {', '.join(table.data)}, not on "
            f"{', '.join(data)}: choose another file"
        )
    return table.model_copy(update={"data": data})


def _meters(
    args: argparse.Namespace,
    paths: list[Path],
    finder: Detector,
    *,
    model: LandmarkModel,
    token: CancelToken,
    console: Console,
) -> list[PrivacyMeter]:
    """One for each seed; people are placed once."""
    from app.evaluate.privacy.measure import PrivacyMeter
    from app.evaluate.privacy.people import place_people, read_people
    from app.evaluate.privacy.recogniser import Remembering

    recognisers = [Remembering(one) for one in _recognisers(args.recogniser, console)]
    several, single = [], []
    for path in paths:
        more, strangers = read_people(path)
        several += more
        single += strangers
    # Two groups of so many, and the strangers.
    several = several[: 2 * args.people]
    progress = console.progress("people")
    placed = place_people(several, finder, model, token=token, progress=progress)
    strangers_placed = place_people(single[: args.people], finder, model, pictures=1, token=token)
    return [
        PrivacyMeter(
            recognisers,
            placed,
            strangers_placed,
            most=args.people,
            seed=seed,
            groups=args.groups,
            token=token,
        )
        for seed in dict.fromkeys(args.seed)
    ]


def _recognisers(names: list[str] | None, console: Console) -> list[Any]:
    from app.core.errors import EnvironmentProblem
    from app.evaluate.privacy.recogniser import RECOGNISERS

    if names:
        return [_built(name) for name in dict.fromkeys(names)]
    found, missing = [], []
    for plugin in RECOGNISERS.all():
        try:
            found.append(plugin.build(plugin.options()))
        except EnvironmentProblem as error:
            missing.append(error)
    if not found:
        raise missing[0]
    for problem in missing:
        console.note(f"left out: {problem}")
    return found


def _built(name: str) -> Any:
    from app.evaluate.privacy.recogniser import RECOGNISERS

    plugin = RECOGNISERS.get(name)
    return plugin.build(plugin.options())


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


def _data(args: argparse.Namespace) -> tuple[list[Path], list[LabelledPicture]]:
    from app.evaluate.annotations import read_all
    from app.evaluate.obfuscation import with_points
    from app.evaluate.privacy.people import holds_people

    people = [path for path in args.data if holds_people(path)]
    labelled = [path for path in args.data if path not in people]
    if not people:
        raise UsageError("--data holds no people (identities/NAME/*.jpg)")
    found = with_points(read_all(labelled, split=args.split)) if labelled else []
    if args.dataset:
        found = [picture for picture in found if picture.dataset in args.dataset]
    return people, spread(found, args.faces)


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


def _line(row: Row) -> str:
    shown = [f"{row.name:24}"]
    for case in ("same", "other"):
        figures = [row.worst(case, a) for a in ("naive", "aware", "learned", "frames")]
        words = " ".join(" - " if f is None else f"{f:.2f}" for f in figures)
        shown.append(f"{case} {words}")
    use = row.utility
    if use is not None and use.faces:
        shown.append(
            f"recall {use.recall:.2f} NME {use.nme:.3f} (floor {use.floor_nme:.3f}) "
            f"pose {use.pose:.2f} mouth {use.mouth:.2f}"
        )
    return "  ".join(shown)


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
