"""Pictures of people, several of each: whom an attacker looks for."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from app.core.errors import DataError
from app.core.plugins import Detector, LandmarkModel
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.evaluate.labels import PictureFolder, PictureSource
from app.evaluate.privacy.recogniser import Shot
from app.inference.landmarks.crops import locate_faces

IDENTITIES: Final = "identities"
IMPOSTORS: Final = "impostors"
GROUPS: Final = "people.json"
"""By person what is known of them: {"NAME": {"skin": "dark"}}."""
_SUFFIXES: Final = (".jpg", ".jpeg", ".png", ".webp", ".bmp")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, by several pictures.

    Attributes:
        name: Unique.
        pictures: In order of their names.
        groups: What is known of them, such as {"skin": "dark"}.
    """

    name: str
    pictures: tuple[PictureSource, ...]
    groups: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class PlacedPerson:
    """A person whose faces were found.

    Attributes:
        name: Of the person.
        shots: Pictures with their faces; those without one are left out.
        groups: See :class:`Person`.
    """

    name: str
    shots: tuple[Shot, ...]
    groups: dict[str, str]


def holds_people(path: Path) -> bool:
    """Whether a folder or tar holds pictures by person."""
    try:
        names = PictureFolder(path).names()
    except DataError:
        return False
    return any(name.startswith(f"{IDENTITIES}/") for name in names)


def named(path: Path) -> str:
    """A data set's name with the start of the hash of what it is: of a tar the file, of a folder
    what its files are called and how long they are."""
    if path.is_file():
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
    else:
        digest = hashlib.sha256()
        for file_path in sorted(path.rglob("*")):
            size = file_path.stat().st_size if file_path.is_file() else 0
            digest.update(f"{file_path.relative_to(path).as_posix()} {size}\n".encode())
    return f"{path.name} {digest.hexdigest()[:16]}"


def read_people(path: Path) -> tuple[list[Person], list[Person]]:
    """People with several pictures, and people with one: those whom nobody looks for.

    Args:
        path: A folder or uncompressed tar with ``identities/NAME/*.jpg`` and
            ``impostors/NAME/*.jpg``, and perhaps ``people.json``.

    Raises:
        DataError: There are no such pictures, or people.json is damaged.
    """
    folder = PictureFolder(path)
    groups = _groups(folder, path)
    found: dict[str, dict[str, list[PictureSource]]] = {
        IDENTITIES: defaultdict(list),
        IMPOSTORS: defaultdict(list),
    }
    for name in sorted(folder.names()):
        parts = name.split("/")
        if len(parts) != 3 or parts[0] not in found or not name.lower().endswith(_SUFFIXES):
            continue
        source = folder.find(name)
        if source is not None:
            found[parts[0]][parts[1]].append(source)
    several = [
        Person(name, tuple(pictures), groups.get(name, {}))
        for name, pictures in found[IDENTITIES].items()
        if len(pictures) > 1
    ]
    if not several:
        raise DataError(path, f"holds no person with two pictures ({IDENTITIES}/NAME/*.jpg)")
    single = [Person(name, tuple(p), {}) for name, p in found[IMPOSTORS].items()]
    return several, single


def place_people(
    people: Sequence[Person],
    detector: Detector,
    model: LandmarkModel,
    *,
    pictures: int = 4,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> list[PlacedPerson]:
    """The face nearest to the middle of each picture, with its landmarks.

    Args:
        pictures: At most so many of each person.

    Raises:
        DataError: A picture cannot be read.
        Cancelled: The token was cancelled.
    """
    meter = ProgressMeter(progress, Stage.DETECTING, len(people), unit="people")
    placed = []
    for person in people:
        if token is not None:
            token.checkpoint()
        shots = [_placed(source, detector, model) for source in person.pictures[:pictures]]
        placed.append(
            PlacedPerson(person.name, tuple(s for s in shots if s is not None), person.groups)
        )
        meter.advance()
    return placed


def _placed(source: PictureSource, detector: Detector, model: LandmarkModel) -> Shot | None:
    image = source.read()
    found = detector.detect([image], min_score=0.3)[0]
    if len(found) == 0:
        return None
    middle = np.array([image.shape[1] / 2, image.shape[0] / 2], np.float32)
    centres = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
    box = found.boxes[int(np.abs(centres - middle).sum(axis=1).argmin())]
    return Shot(image, box, locate_faces(image, box[None], model)[0][0])


def _groups(folder: PictureFolder, path: Path) -> dict[str, dict[str, str]]:
    if folder.find(GROUPS) is None:
        return {}
    try:
        read = json.loads(folder.text(GROUPS))
        return {
            str(name): {str(k): str(v) for k, v in known.items()} for name, known in read.items()
        }
    except (json.JSONDecodeError, AttributeError) as error:
        raise DataError(path / GROUPS, f"is not of the form {{name: {{...}}}} ({error})") from error
