"""Files that come into a study: new media, and files of media that had lost theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.batch.verify import KnownExport, known_export, study_that_knows
from app.controllers.places import STUDY_SUFFIX, media_in
from app.core.errors import EnvironmentProblem
from app.core.model import MediaInfo
from app.core.said import say
from app.review.whole_study import add_medium
from app.store.records import Medium
from app.store.study import Study
from app.video import probe

NO_MEDIA: Final = say("there is no video or picture in this folder")


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become a medium, and why."""

    path: Path
    error: EnvironmentProblem


@dataclass(slots=True)
class Arrivals:
    """What became of files that were added.

    Attributes:
        media: Those that can be shown, in order.
        refused: Others, which cannot.
        moved: Media whose lost files are among them.
        exports: Those that are exports of the study; nothing was done with them.
    """

    media: list[MediaInfo] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    moved: list[int] = field(default_factory=list)
    exports: list[KnownExport] = field(default_factory=list)


def take_in(
    study: Study, listed: Sequence[Medium], paths: Sequence[Path], *, exports: bool = False
) -> Arrivals:
    """Add files, and what folders hold, to a study.

    Args:
        study: Gets the media that it does not know.
        listed: Media of its list; those that were removed from it are known as well.
        paths: Files and folders.
        exports: Add exports of the study, too: they are redacted already.
    """
    arrivals = Arrivals()
    homes = {medium.id: medium.path for medium in (*listed, *study.removed_media())}
    for path in media_in(paths):
        try:
            if not exports and path not in homes.values():
                export = known_export(study, path)
                if export is not None:
                    arrivals.exports.append(export)
                    continue
            info = probe(path)
            medium = add_medium(study, info)
            if homes.get(medium.id, medium.path) != medium.path:
                arrivals.moved.append(medium.id)
            arrivals.media.append(info)
        except EnvironmentProblem as error:
            arrivals.refused.append(Refused(path, error))
    return arrivals


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What files are, before a study is made for them.

    Attributes:
        errors: Why none of them is a medium; empty where one is.
        known_in: The study of which the only file is an export.
    """

    errors: tuple[EnvironmentProblem, ...] = ()
    known_in: Path | None = None


def first_look(paths: Sequence[Path], recent: Sequence[Path]) -> FirstLook:
    """Look whether any file is a medium, and whether a study knows it as its export.

    Args:
        paths: Files and folders.
        recent: Studies that are asked beside those in the folder of the file.
    """
    errors: list[EnvironmentProblem] = []
    for path in media_in(paths):
        try:
            probe(path)
        except EnvironmentProblem as error:
            errors.append(error)
        else:
            if len(paths) > 1 or path != paths[0].absolute():
                return FirstLook()
            near = sorted(path.parent.glob(f"*{STUDY_SUFFIX}"))
            return FirstLook(known_in=study_that_knows(path, [*near, *recent]))
    return FirstLook(tuple(errors) or (EnvironmentProblem(NO_MEDIA),))
