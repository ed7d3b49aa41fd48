"""Who receives the files of a study: what a study says once, and every export goes by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.core.decisions import Aside, register
from app.core.said import say


class Audience(StrEnum):
    """Who receives exported files."""

    PARTNERS = "partners"
    """People who are bound by an agreement."""
    PUBLIC = "public"
    """Anybody."""


_WORDS = {
    Audience.PARTNERS: say("Exports are for partners under an agreement"),
    Audience.PUBLIC: say("Exports are for the public"),
}


@register
@dataclass(frozen=True, slots=True)
class ChooseAudience(Aside):
    """A person says who receives the files of the study."""

    kind: ClassVar[str] = "audience"

    audience: Audience

    @property
    def words(self) -> str:
        return _WORDS[self.audience]
