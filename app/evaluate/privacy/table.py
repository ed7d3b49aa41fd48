"""What was measured about effects, as data: kept in a file, shown where people choose."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

from app.core.errors import DataError
from app.core.settings import RedactionSettings

if TYPE_CHECKING:
    from app.evaluate.obfuscation import Treatment
    from app.evaluate.privacy.figures import Attack
    from app.evaluate.privacy.measure import Hidden
    from app.evaluate.privacy.utility import Utility

SAME, OTHER = "same", "other"
"""Cases: the same photograph, moved and flipped; another photograph of the same person."""
ATTACKERS: Final = ("naive", "aware", "learned", "frames")


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Figure(_Data):
    """How well an attacker did, mean over the seeds.

    Attributes:
        rank1, rank5, tpr: See :class:`app.evaluate.privacy.figures.Attack`.
        low, high: Interval of ``rank1`` of 95 %, mean over the seeds.
        seeds: ``rank1`` by seed.
        people: Of how many, mean over the seeds.
    """

    rank1: float
    rank5: float
    tpr: float
    low: float
    high: float
    seeds: tuple[float, ...]
    people: float = 0.0


class Use(_Data):
    """See :class:`app.evaluate.privacy.utility.Utility`."""

    recall: float
    nme: float
    failures: float
    floor_nme: float
    floor_failures: float
    pose: float
    mouth: float
    roll: float
    faces: int


class Row(_Data):
    """One way of covering.

    Attributes:
        name: Of the preset, or of the effect with its options.
        effect: Of the export; empty for pictures that nobody covered.
        options: The effect's own.
        people: How many were looked for.
        strangers: How many who are in no gallery say where a false match lies.
        seeds: Of chance.
        chance: ``rank1`` of who only guesses.
        attacks: By recogniser, case and attacker.
        groups: By recogniser, group, case and attacker.
        utility: What is left to work with.
    """

    name: str
    effect: str
    options: dict[str, JsonValue]
    people: int
    strangers: int = 0
    seeds: tuple[int, ...] = ()
    chance: float
    attacks: dict[str, dict[str, dict[str, Figure]]]
    groups: dict[str, dict[str, dict[str, dict[str, Figure]]]] = {}
    utility: Use | None = None

    def worst(self, case: str, attacker: str) -> float | None:
        """``rank1`` of the recogniser that finds most; None where nobody measured."""
        found = [
            by_case[case][attacker].rank1
            for by_case in self.attacks.values()
            if attacker in by_case.get(case, {})
        ]
        return max(found, default=None)

    def found(self, case: str) -> float | None:
        """Share of people whom the best of all attackers finds in a case."""
        values = [v for v in (self.worst(case, a) for a in ATTACKERS) if v is not None]
        return max(values, default=None)

    @property
    def useful(self) -> float | None:
        """Mean of the share of faces found, and of those whose landmarks are placed."""
        if self.utility is None or not self.utility.faces:
            return None
        return (self.utility.recall + 1 - self.utility.failures) / 2

    def covers_as(self, redaction: RedactionSettings) -> bool:
        """Whether it was measured with these settings' effect and options."""
        return (self.effect, self.options) == (redaction.effect, redaction.options)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run wants of each row.

    Attributes:
        people, strangers, seeds: See :class:`Row`.
        faces: How many labelled ones the utility is of.
        recognisers: Names.
        groups: By size of face and with painted masks, too.
    """

    people: int
    strangers: int
    seeds: tuple[int, ...]
    faces: int
    recognisers: tuple[str, ...]
    groups: bool


class Table(_Data):
    """All that was measured.

    Attributes:
        data: Names and hashes of what it was measured on.
        controls: ``rank1`` without a cover, by recogniser and case, mean over the seeds.
        rows: In the order in which they were measured.
    """

    data: tuple[str, ...] = ()
    controls: dict[str, dict[str, float]] = {}
    rows: tuple[Row, ...] = ()

    def has(self, name: str, redaction: RedactionSettings | None, asked: Asked) -> bool:
        """Whether this was measured already, and all that is asked of it."""
        row = next((row for row in self.rows if row.name == name), None)
        if row is None or not (redaction is None or row.covers_as(redaction)):
            return False
        faces = 0 if row.utility is None else row.utility.faces
        return (
            (row.people, row.strangers, row.seeds) == (asked.people, asked.strangers, asked.seeds)
            and faces == asked.faces
            and set(asked.recognisers) <= set(row.attacks)
            and (bool(row.groups) or not asked.groups)
        )

    def with_row(self, row: Row) -> Table:
        """With a row, in place of the one of its name."""
        kept = [one for one in self.rows if one.name != row.name]
        place = next((i for i, one in enumerate(self.rows) if one.name == row.name), len(kept))
        return self.model_copy(update={"rows": (*kept[:place], row, *kept[place:])})

    def with_controls(self, found: Mapping[str, Mapping[str, Attack]]) -> Table:
        """With the controls of a seed."""
        new = {
            name: {c: round(a.rank1.value, 4) for c, a in v.items()} for name, v in found.items()
        }
        merged = {**self.controls}
        for name, cases in new.items():
            before = merged.get(name, cases)
            merged[name] = {c: round(min(v, before.get(c, v)), 4) for c, v in cases.items()}
        return self.model_copy(update={"controls": merged})


def row_of(
    way: Treatment, asked: Asked, seeds: Sequence[Sequence[Hidden]], *, useful: Utility
) -> Row:
    """A row of what each seed found."""
    first = seeds[0]
    attacks: dict[str, dict[str, dict[str, Figure]]] = {}
    groups: dict[str, dict[str, dict[str, dict[str, Figure]]]] = {}
    for n, one in enumerate(first):
        for case, attacker in one.attacks:
            of_seeds = [s[n].attacks[case, attacker] for s in seeds]
            attacks.setdefault(one.recogniser, {}).setdefault(case, {})[attacker] = _figure(
                of_seeds
            )
        for group, case, attacker in one.groups:
            of_seeds = [
                s[n].groups[group, case, attacker]
                for s in seeds
                if (group, case, attacker) in s[n].groups
            ]
            by_group = groups.setdefault(one.recogniser, {}).setdefault(group, {})
            by_group.setdefault(case, {})[attacker] = _figure(of_seeds)
    some = next(iter(first[0].attacks.values()))
    fields: dict[str, Any] = {name: getattr(useful, name) for name in Use.model_fields}
    rounded = {k: round(v, 4) if isinstance(v, float) else v for k, v in fields.items()}
    whole = Use.model_validate(rounded) if useful.faces else None
    return Row(
        name=way.name,
        effect=way.redaction.effect if way.redaction is not None else "",
        options=way.redaction.options if way.redaction is not None else {},
        people=some.people,
        strangers=asked.strangers,
        seeds=asked.seeds,
        chance=round(some.chance, 4),
        attacks=attacks,
        groups=groups,
        utility=whole,
    )


def read_table(path: Path) -> Table:
    """A table from its file.

    Raises:
        DataError: It is none.
    """
    try:
        return Table.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise DataError(path, f"is no table of effects ({str(error).splitlines()[0]})") from error


def write_table(table: Table, path: Path) -> None:
    """Keep a table; its file is whole at any moment.

    Raises:
        DataError: It cannot be written.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(json.dumps(table.model_dump(mode="json"), indent=1) + "\n", "utf-8")
        os.replace(part, path)
    except OSError as error:
        raise DataError(path, f"cannot be written ({error.strerror})") from error


def _figure(found: Sequence[Attack]) -> Figure:
    def mean(values: Sequence[float]) -> float:
        known = [v for v in values if math.isfinite(v)]
        return round(sum(known) / len(known), 4) if known else 0.0

    return Figure(
        rank1=mean([a.rank1.value for a in found]),
        rank5=mean([a.rank5.value for a in found]),
        tpr=mean([a.tpr.value for a in found]),
        low=mean([a.rank1.low for a in found]),
        high=mean([a.rank1.high for a in found]),
        seeds=tuple(round(a.rank1.value, 4) for a in found),
        people=mean([a.people for a in found]),
    )
