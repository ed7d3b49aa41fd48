"""The table of ``faceveil evaluate privacy``: each way of covering is measured, told and kept."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.console import Console
from app.cli.evaluate.common import build_detector, spread
from app.core.errors import UsageError
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.core.plugins import Detector, LandmarkModel
    from app.evaluate.labels import LabelledPicture
    from app.evaluate.obfuscation import Treatment
    from app.evaluate.privacy.measure import PrivacyMeter
    from app.evaluate.privacy.table import Row, Table

_JUDGES = "retinaface"
"""Another family than the one that finds the faces."""


def measured_table(
    args: argparse.Namespace,
    ways: list[Treatment],
    finder: Detector,
    *,
    model: LandmarkModel,
    token: CancelToken,
    console: Console,
) -> Table:
    """Every way that the table lacks, told and kept as it is measured."""
    from app.evaluate.privacy.table import Asked, Table, read_table, row_of, write_table
    from app.evaluate.privacy.utility import measure_utility

    people_paths, pictures = _data(args)
    table = read_table(args.out) if args.out and args.out.is_file() else Table()
    table = _of_data(table, args.data)
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
    finally:
        judge.close()
    return table


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
