"""ELAN's .eaf, through pympi: times in milliseconds from the start of the video."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.core.errors import DataError
from app.core.names import printable
from app.core.said import say
from app.exchange.rows import MediumFaces
from app.exchange.times import COVERED, DECIDED, SEEN, Stretch

_MILLISECONDS = 1000


def write(path: Path, media: Sequence[MediumFaces], stretches: Sequence[Stretch]) -> None:
    """A tier for each track and for each person who saw or decided something."""
    from pympi.Elan import Eaf

    (faces,) = media
    document = Eaf(author="Faceveil")
    document.add_linked_file(str(faces.info.path), relpath=f"./{printable(faces.info.path.name)}")
    document.remove_tier("default")
    for tier in dict.fromkeys(_tier(one) for one in stretches):
        document.add_tier(tier)
    for one in stretches:
        first, last = round(one.first * _MILLISECONDS), round(one.last * _MILLISECONDS)
        document.add_annotation(_tier(one), first, max(last, first + 1), one.text)
    path.unlink(missing_ok=True)
    document.to_file(str(path))


def _tier(one: Stretch) -> str:
    words = {COVERED: "covered", SEEN: "seen by", DECIDED: "decided by"}
    return f"{words.get(one.tier, one.tier)} {one.subject}".strip()


def read_times(path: Path) -> list[Stretch]:
    """All annotations that have times, by tier.

    Raises:
        DataError: It is no file of ELAN.
    """
    from pympi.Elan import Eaf

    try:
        document = Eaf(str(path))
        return [
            Stretch(tier, found[0] / _MILLISECONDS, found[1] / _MILLISECONDS, str(found[2] or ""))
            for tier in document.get_tier_names()
            for found in document.get_annotation_data_for_tier(tier)
        ]
    except OSError as error:
        raise DataError(path, say("cannot be read ({why})", why=error.strerror)) from error
    except Exception as error:  # the library raises whatever the XML parser does
        raise DataError(path, say("is no file of ELAN ({why})", why=error)) from error
