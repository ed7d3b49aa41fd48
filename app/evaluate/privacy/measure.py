"""Runs the attackers over effects: naive, aware, one who learned, one with thirty frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.random import Generator, default_rng

from app.core import policy
from app.core.errors import EnvironmentProblem
from app.core.model import Box, Face, FloatArray, Landmarks, Provenance
from app.core.settings import RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.obfuscation import Treatment
from app.evaluate.painted_masks import paint_mask
from app.evaluate.privacy.figures import Attack, attack, of_people
from app.evaluate.privacy.learned import Learner
from app.evaluate.privacy.motion import frames_of, moved_and_flipped, put_together, shrunk_to
from app.evaluate.privacy.people import PlacedPerson
from app.evaluate.privacy.recogniser import Recogniser, Shot
from app.evaluate.privacy.table import OTHER, SAME
from app.export.cover.paint import preview

NAIVE, AWARE, LEARNED, FRAMES = "naive", "aware", "learned", "frames"
CONTROL: Final = {SAME: 0.9, OTHER: 0.7}
"""Share of people whom a recogniser must find before anything is covered: else its figures say
nothing about covers."""
SIZES: Final = {"size small": 24.0, "size medium": 48.0}
"""Faces made smaller before they are covered: width in pixels. Portraits are about 100 wide."""
MASKED: Final = "mask painted"
_GALLERY: Final = 100_000


class ControlFailed(EnvironmentProblem):
    """A recogniser does not find people in pictures that nobody covered."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """What attackers find under one cover.

    Attributes:
        name: Of the treatment.
        recogniser: Of the recogniser.
        attacks: By case and attacker, such as ("other", "aware").
        groups: By group, case and attacker, such as ("mask painted", "other", "aware").
    """

    name: str
    recogniser: str
    attacks: dict[tuple[str, str], Attack]
    groups: dict[tuple[str, str, str], Attack] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who plays whom."""

    targets: list[PlacedPerson]
    others: list[PlacedPerson]
    strangers: list[PlacedPerson]
    moved: list[Shot]
    seed: int


class PrivacyMeter:
    """Measures covers with recognisers on people.

    Args:
        recognisers: Several families are better than one.
        people: With two pictures or more each; half of them are looked for, the attacker who
            learns has the other half.
        strangers: People with a picture, in no gallery.
        most: So many people are looked for at most.
        seed: Who plays whom, how pictures move, what effects draw.
        groups: Also by size of face and with painted masks, which takes twice as long.

    Raises:
        ControlFailed: A recogniser does not find people who are not covered.
    """

    def __init__(
        self,
        recognisers: Sequence[Recogniser],
        people: Sequence[PlacedPerson],
        strangers: Sequence[PlacedPerson],
        *,
        most: int,
        seed: int,
        groups: bool = False,
        token: CancelToken | None = None,
    ) -> None:
        self._token = token
        self._groups = groups
        self._recognisers = list(recognisers)
        self._cast = _cast(people, strangers, most=most, seed=seed)
        self._clear: dict[tuple[str, str], FloatArray] = {}
        self.controls: dict[str, dict[str, Attack]] = {}
        for recogniser in self._recognisers:
            self.controls[recogniser.name] = self._control(recogniser)

    @property
    def people(self) -> int:
        """How many are looked for."""
        return len(self._cast.targets)

    @property
    def strangers(self) -> int:
        """How many nobody looks for."""
        return len(self._cast.strangers)

    def measure(
        self, ways: Sequence[Treatment], *, progress: ProgressCallback = ignore_progress
    ) -> list[Hidden]:
        """What is found under each cover, by recogniser within each.

        Raises:
            Cancelled: The token was cancelled.
        """
        meter = ProgressMeter(progress, Stage.COVERING, len(ways), unit="effects")
        out = []
        for way in ways:
            out += self._measure(way)
            meter.advance()
        return out

    def _measure(self, way: Treatment) -> list[Hidden]:
        cast, rng = self._cast, default_rng((self._cast.seed, 7))
        cover = _cover(way.redaction, cast.seed)
        # Who attacks knows the effect, not the study's secret: the gallery has other salts.
        gallery = [cover(p.shots[0], _GALLERY + n) for n, p in enumerate(cast.targets)]
        probes = {
            SAME: [cover(shot, n) for n, shot in enumerate(cast.moved)],
            OTHER: [cover(p.shots[1], n) for n, p in enumerate(cast.targets)],
        }
        strange = [cover(p.shots[0], 10_000 + n) for n, p in enumerate(cast.strangers)]
        lessons = [
            (n, cover(shot, 1000 + 10 * n + k))
            for n, person in enumerate(cast.others)
            for k, shot in enumerate(_lessons_of(person, rng))
        ]
        frames = [_many(p.shots[1], cover, rng=rng, track=n) for n, p in enumerate(cast.targets)]
        parts = self._parts(way) if self._groups else {}
        out = []
        for recogniser in self._recognisers:
            embed = self._embedder(recogniser)
            clear = self._clear[recogniser.name, "gallery"]
            covered, stranger = embed(gallery), embed(strange)
            rows = {case: embed(shots) for case, shots in probes.items()}
            learner = Learner.trained(
                embed([shot for _, shot in lessons]),
                np.array([n for n, _ in lessons]),
                self._clear[recogniser.name, "others"],
                seed=cast.seed,
            )
            attacks: dict[tuple[str, str], Attack] = {}
            for case, found in rows.items():
                attacks[case, NAIVE] = attack(found, clear, stranger, seed=cast.seed)
                attacks[case, AWARE] = attack(found, covered, stranger, seed=cast.seed)
                attacks[case, LEARNED] = attack(
                    learner(found), clear, learner(stranger), seed=cast.seed
                )
            joined = embed(frames)
            # Whichever gallery serves better: an attacker tries both.
            tries = [attack(joined, g, stranger, seed=cast.seed) for g in (clear, covered)]
            tries.append(attack(learner(joined), clear, learner(stranger), seed=cast.seed))
            attacks[OTHER, FRAMES] = max(tries, key=lambda a: (a.rank1.value, a.tpr.value))
            groups = {
                (group, case, attacker): value
                for group, shots in parts.items()
                for (case, attacker), value in self._of_group(recogniser, shots, stranger).items()
            }
            groups |= self._of_known(rows[OTHER], covered, stranger)
            out.append(Hidden(way.name, recogniser.name, attacks, groups))
        return out

    def _parts(self, way: Treatment) -> dict[str, dict[str, list[Shot]]]:
        """Clear and covered galleries and probes of each group."""
        cast, cover = self._cast, _cover(way.redaction, self._cast.seed)
        changes: dict[str, Callable[[Shot, int], Shot]] = {
            name: lambda shot, _, width=width: shrunk_to(shot, width)  # type: ignore[misc]
            for name, width in SIZES.items()
        }
        changes[MASKED] = _masked
        out = {}
        for name, change in changes.items():
            first = [change(p.shots[0], n) for n, p in enumerate(cast.targets)]
            second = [change(p.shots[1], n) for n, p in enumerate(cast.targets)]
            out[name] = {
                "gallery": [cover(shot, _GALLERY + n) for n, shot in enumerate(first)],
                OTHER: [cover(shot, n) for n, shot in enumerate(second)],
            }
        return out

    def _of_group(
        self, recogniser: Recogniser, shots: dict[str, list[Shot]], strangers: FloatArray
    ) -> dict[tuple[str, str], Attack]:
        embed, seed = self._embedder(recogniser), self._cast.seed
        clear, covered = self._clear[recogniser.name, "gallery"], embed(shots["gallery"])
        rows = embed(shots[OTHER])
        return {
            (OTHER, NAIVE): attack(rows, clear, strangers, seed=seed),
            (OTHER, AWARE): attack(rows, covered, strangers, seed=seed),
        }

    def _of_known(
        self, rows: FloatArray, gallery: FloatArray, strangers: FloatArray
    ) -> dict[tuple[str, str, str], Attack]:
        """By what the data say of people, such as the tone of their skin."""
        known = [{f"{k} {v}" for k, v in p.groups.items()} for p in self._cast.targets]
        out = {}
        for name in sorted(set().union(*known)):
            chosen = np.array([name in of_one for of_one in known])
            out[name, OTHER, AWARE] = of_people(
                rows, gallery, strangers, chosen=chosen, seed=self._cast.seed
            )
        return out

    def _embedder(self, recogniser: Recogniser) -> Callable[[Sequence[Shot]], FloatArray]:
        def embed(shots: Sequence[Shot]) -> FloatArray:
            rows = []
            for start in range(0, len(shots), 16):
                if self._token is not None:
                    self._token.checkpoint()
                rows.append(recogniser.embed(shots[start : start + 16]))
            return np.concatenate(rows) if rows else np.zeros((0, 1), np.float32)

        return embed

    def _control(self, recogniser: Recogniser) -> dict[str, Attack]:
        embed, cast = self._embedder(recogniser), self._cast
        gallery = embed([p.shots[0] for p in cast.targets])
        self._clear[recogniser.name, "gallery"] = gallery
        self._clear[recogniser.name, "others"] = np.stack(
            [_mean(embed(p.shots)) for p in cast.others]
        )
        strangers = embed([p.shots[0] for p in cast.strangers])
        found = {
            SAME: attack(embed(cast.moved), gallery, strangers, seed=cast.seed),
            OTHER: attack(
                embed([p.shots[1] for p in cast.targets]), gallery, strangers, seed=cast.seed
            ),
        }
        for case, least in CONTROL.items():
            if found[case].rank1.value < least:
                raise ControlFailed(
                    f"the control failed, so nothing is graded: {recogniser.name} finds only "
                    f"{found[case].rank1.value:.0%} of the people in pictures that nobody covered "
                    f"(case {case!r}, at least {least:.0%} are needed)",
                    "Use larger or clearer pictures, or another recogniser",
                )
        return found


def _cast(
    people: Sequence[PlacedPerson], strangers: Sequence[PlacedPerson], *, most: int, seed: int
) -> _Cast:
    usable = [p for p in people if len(p.shots) > 1]
    order = default_rng((seed, 1)).permutation(len(usable))
    count = min(most, (len(usable) + 1) // 2)
    if count < 5 or len(usable) - count < 5:
        raise EnvironmentProblem(
            f"{len(usable)} people with two pictures in which a face was found are too few",
            "Give at least ten: half are looked for, the other half the attacker learns from",
        )
    targets = [usable[i] for i in order[:count]]
    rng = default_rng((seed, 2))
    return _Cast(
        targets,
        [usable[i] for i in order[count : 2 * most + count]],
        [p for p in strangers if p.shots][:most],
        [moved_and_flipped(p.shots[0], rng) for p in targets],
        seed,
    )


def _cover(redaction: RedactionSettings | None, seed: int) -> Callable[[Shot, int], Shot]:
    """Covers a picture as an export would; the number is the track's."""
    secret = seed.to_bytes(8, "little", signed=True)

    def cover(shot: Shot, track: int) -> Shot:
        if redaction is None:
            return shot
        face = Face(
            0,
            Box.of(shot.box),
            1.0,
            Provenance.DETECTOR,
            landmarks=Landmarks(shot.points, "ibug68"),
            track=track + 1,
        )
        region = policy.region(face, redaction, secret=secret)
        return Shot(preview(shot.image, [region], redaction), shot.box, shot.points)

    return cover


def _lessons_of(person: PlacedPerson, rng: Generator) -> list[Shot]:
    """Pictures to learn from: as they are, and the first once moved."""
    return [*person.shots[:2], moved_and_flipped(person.shots[0], rng)]


def _many(shot: Shot, cover: Callable[[Shot, int], Shot], *, rng: Generator, track: int) -> Shot:
    """Thirty covered frames of one track, put together."""
    frames = frames_of(shot, rng)
    return put_together(frames, [cover(f.shot, track).image for f in frames], shot)


def _masked(shot: Shot, number: int) -> Shot:
    return Shot(paint_mask(shot.image, shot.points, default_rng(number)), shot.box, shot.points)


def _mean(rows: FloatArray) -> FloatArray:
    mean = rows.mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), np.float32)
