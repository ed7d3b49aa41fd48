"""Spot checks: frames drawn at random, looked at, and what follows for all the others.

The frames are sorted by risk and cut into as many equal parts as are drawn; one frame is drawn from
each. So every frame is as likely as any other, risky ones are certain to be among them, and the
exact binomial bound holds (:func:`app.review.binomial.upper_bound`).
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.decisions import Aside, Redo, StoredEvent, Undo
from app.core.errors import UsageError
from app.core.model import IntArray
from app.core.remarks import Checked, Sampled
from app.core.said import say
from app.review.binomial import upper_bound
from app.review.whole_study import counting_gestures
from app.store.study import Study

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class SpotCheck:
    """A sample of a medium or of a whole study, and what came out.

    Attributes:
        sample: Its name.
        whole: It was drawn from the whole study.
        size: How many frames were drawn.
        population: Out of how many.
        checked: How many were looked at.
        missed: In how many of these a face was not covered.
        bound: With 95 % confidence no greater share of all frames shows an uncovered face; None
            until every frame of the sample was looked at, and where the check is void.
        void_since: ``seq`` of the first decision that came after the sample was drawn and may have
            changed what is covered; None where there is none.
        newer_run: Faces were looked for again since.
        hidden, noticed: Known covers that were hidden from those who looked, one a frame and
            person at most, and how many of them they noticed.
    """

    sample: str
    whole: bool
    size: int
    population: int
    checked: int
    missed: int
    bound: float | None
    void_since: int | None
    newer_run: bool = False
    hidden: int = 0
    noticed: int = 0

    @property
    def void(self) -> bool:
        """Whether what was seen need not hold any more."""
        return self.void_since is not None or self.newer_run


@dataclass(frozen=True, slots=True)
class Population:
    """The frames of a medium that may be drawn.

    Attributes:
        frames: PTS, sorted.
        risk: One number for each; only their order counts.
    """

    medium_id: int
    frames: IntArray
    risk: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class DrawnFrame:
    """A frame of a sample."""

    medium_id: int
    pts: int


def draw(media: Sequence[Population], count: int, seed: int) -> list[DrawnFrame]:
    """Frames drawn at random, in random order; the same for the same seed.

    Raises:
        UsageError: There are not so many, or none is wanted.
    """
    total = sum(len(medium.frames) for medium in media)
    if count < 1:
        raise UsageError(say("a spot check looks at one frame or more"))
    if count > total:
        raise UsageError(
            say(
                "%n frame(s) to draw from, fewer than {count}",
                total,
                count=count,
            )
        )
    random = np.random.default_rng(seed)
    owner = np.repeat(np.arange(len(media)), [len(medium.frames) for medium in media])
    frames = np.concatenate([medium.frames for medium in media])
    risk = np.concatenate([medium.risk for medium in media])
    # Ties in an order of their own, so that calm frames are not drawn by time.
    order = np.lexsort((random.random(total), risk))
    places = _one_of_each(total, count, random)
    chosen = random.permutation(order[places])
    return [DrawnFrame(media[int(owner[at])].medium_id, int(frames[at])) for at in chosen]


def _one_of_each(total: int, count: int, random: np.random.Generator) -> IntArray:
    """One place out of each of ``count`` equal parts of ``range(total)``, all equally likely.

    Parts of a length that is no whole number share the places at their borders: a place that two
    draws hit is drawn again, which happens where there are hardly more places than draws.
    """
    if count == total:
        return np.arange(total, dtype=np.int64)
    length = total / count
    for _ in range(64):
        places = np.floor((np.arange(count) + random.random(count)) * length).astype(np.int64)
        if len(np.unique(places)) == count:
            return places
    return np.asarray(np.sort(random.choice(total, count, replace=False)), np.int64)


def record_sample(
    study: Study,
    drawn: Sequence[DrawnFrame],
    *,
    seed: int,
    population: int,
    whole: bool,
    person: str,
    hides: bool = False,
) -> str:
    """Note a sample in the log, a part for each medium; returns its name."""
    told = f"{seed} {population} {secrets.token_hex(8)}".encode()
    sample = hashlib.sha256(told).hexdigest()[:12]
    for medium_id in dict.fromkeys(frame.medium_id for frame in drawn):
        frames = tuple(frame.pts for frame in drawn if frame.medium_id == medium_id)
        run = study.active_run(medium_id)
        number = None if run is None else run.id
        event = Sampled(
            sample, seed, len(drawn), population, frames, whole=whole, run=number, hides=hides
        )
        study.append(event, medium_id=medium_id, person=person)
    return sample


def checks_of(study: Study, medium_id: int | None = None) -> list[SpotCheck]:
    """Spot checks, oldest first: of a medium alone, or those of the whole study for None."""
    events = study.events()
    counting = counting_gestures(events)
    parts: dict[str, list[StoredEvent]] = {}
    for stored in counting:
        if isinstance(stored.event, Sampled):
            parts.setdefault(stored.event.sample, []).append(stored)
    wanted = [
        listed
        for listed in parts.values()
        if (medium_id is None and _whole(listed))
        or (medium_id is not None and not _whole(listed) and listed[0].medium_id == medium_id)
    ]
    return [_outcome(study, listed, events, counting=counting) for listed in wanted]


def sample_of(study: Study, medium_id: int, pts: int) -> str | None:
    """The newest sample that has a frame; None if none has."""
    found = None
    for stored in counting_gestures(study.events(medium_id)):
        event = stored.event
        if isinstance(event, Sampled) and pts in event.frames and stored.medium_id == medium_id:
            found = event.sample
    return found


def _whole(listed: Sequence[StoredEvent]) -> bool:
    return any(isinstance(one.event, Sampled) and one.event.whole for one in listed)


def _outcome(
    study: Study,
    listed: Sequence[StoredEvent],
    events: Sequence[StoredEvent],
    *,
    counting: Sequence[StoredEvent],
) -> SpotCheck:
    drawn = [(one.medium_id, one.event) for one in listed if isinstance(one.event, Sampled)]
    first = drawn[0][1]
    frames = {(medium, pts) for medium, event in drawn for pts in event.frames}
    missed: dict[tuple[int | None, int], dict[str, int]] = {}
    seeded: dict[tuple[int | None, int, str], bool] = {}
    for stored in counting:
        event = stored.event
        if isinstance(event, Checked) and event.sample == first.sample:
            place = stored.medium_id, event.at
            if place in frames:
                # The newest answer of each person; whoever saw a face is believed.
                missed.setdefault(place, {})[stored.person] = event.missed
                if event.hidden:
                    seeded[*place, stored.person] = event.noticed
    misses = sum(max(answers.values()) > 0 for answers in missed.values())
    start = min(one.seq for one in listed)
    void = _voided(events, start, {medium for medium, _ in drawn}, whole=first.whole)
    newer = any(_newer_run(study, medium, event) for medium, event in drawn if medium is not None)
    complete = len(missed) == first.size and len(frames) == first.size
    bound = None
    if complete and void is None and not newer:
        census = first.size == first.population
        bound = misses / first.size if census else upper_bound(misses, first.size, CONFIDENCE)
    return SpotCheck(
        first.sample, first.whole, first.size, first.population, len(missed), misses, bound, void,
        newer, len(seeded), sum(seeded.values()),
    )  # fmt: skip


def _voided(
    events: Iterable[StoredEvent], start: int, media: set[int | None], *, whole: bool
) -> int | None:
    """The first decision after a sample that may have changed what is covered."""
    kinds = {stored.seq: stored.event for stored in events}
    for stored in events:
        about = whole or stored.medium_id is None or stored.medium_id in media
        if stored.seq <= start or not about:
            continue
        event = stored.event
        target = kinds.get(event.seq) if isinstance(event, Undo | Redo) else event
        if not isinstance(target, Aside):
            return stored.seq
    return None


def _newer_run(study: Study, medium_id: int, event: Sampled) -> bool:
    run = study.active_run(medium_id)
    return (None if run is None else run.id) != event.run
