"""What the program remembers between starts: window, recent studies, last choices."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from platformdirs import user_config_path
from pydantic import ValidationError
from PySide6.QtCore import QByteArray, QSettings

from app.core.names import path_of_text, path_text
from app.core.settings import DetectionSettings, ExportSettings

_log = logging.getLogger(__name__)
_RECENT = 8


class Preferences:
    """A small file of settings.

    Args:
        folder: Where it lies; the system's folder for settings if None.
        detection: Detection settings of this start, instead of those chosen last.
    """

    def __init__(
        self, folder: Path | None = None, *, detection: DetectionSettings | None = None
    ) -> None:
        self._detection = detection
        place = folder or user_config_path("faceveil", appauthor=False)
        place.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(place / "faceveil.ini"), QSettings.Format.IniFormat)

    def recent(self) -> list[Path]:
        """Studies opened last, newest first; ones that are gone are left out."""
        value = self._settings.value("recent", [])
        names = [value] if isinstance(value, str) else list(value or [])  # type: ignore[call-overload]
        paths = [path_of_text(name) for name in names if name]
        return [path for path in paths if path.exists()]

    def remember(self, study: Path) -> None:
        """Put a study first among the recent ones."""
        study = study.resolve()
        if not self.keeps_recent:
            return
        names = [study, *(path for path in self.recent() if path != study)]
        self._settings.setValue("recent", [path_text(path) for path in names[:_RECENT]])

    @property
    def keeps_recent(self) -> bool:
        """Whether studies that are opened are remembered."""
        return not self.flag("forgets")

    def set_keeps_recent(self, *, on: bool) -> None:
        """Remember studies from now on; or not, and forget those that were."""
        self.set_flag("forgets", on=not on)
        if not on:
            self.forget_recent()

    def forget_recent(self) -> None:
        """Forget which studies were opened, and where the work on each was left."""
        self._settings.remove("recent")
        self._settings.remove("place")
        self.save()

    def flag(self, name: str) -> bool:
        """Something that is on or off; off until it is set."""
        return self.word(name) == "yes"

    def set_flag(self, name: str, *, on: bool) -> None:
        self.set_word(name, "yes" if on else "")

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Keys of actions that a person changed, by the actions' names."""
        try:
            held = json.loads(self.word("keys", "{}"))
            return {str(name): tuple(map(str, keys)) for name, keys in held.items()}
        except (ValueError, TypeError, AttributeError) as error:
            _log.info("remembered keys cannot be read: %s", error)
            return {}

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Remember changed keys, in place of those that were."""
        self.set_word("keys", json.dumps({name: list(each) for name, each in keys.items()}))

    def bytes(self, name: str) -> QByteArray | None:
        """Window geometry or state."""
        value = self._settings.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_bytes(self, name: str, value: QByteArray) -> None:
        self._settings.setValue(f"window/{name}", value)

    def word(self, name: str, default: str = "") -> str:
        value = self._settings.value(name, default)
        return value if isinstance(value, str) else default

    def set_word(self, name: str, value: str) -> None:
        self._settings.setValue(name, value)

    def detection(self) -> DetectionSettings:
        """Detection settings chosen last."""
        if self._detection is not None:
            return self._detection
        try:
            return DetectionSettings.model_validate_json(self.word("detection", "{}"))
        except ValidationError as error:
            _log.info("remembered detection settings are of another version: %s", error)
            return DetectionSettings()

    def set_detection(self, settings: DetectionSettings) -> None:
        self._detection = None
        self.set_word("detection", settings.model_dump_json())

    def export(self) -> ExportSettings:
        """Export settings chosen last."""
        try:
            return ExportSettings.model_validate_json(self.word("export", "{}"))
        except ValidationError as error:
            _log.info("remembered export settings are of another version: %s", error)
            return ExportSettings()

    def set_export(self, settings: ExportSettings) -> None:
        self.set_word("export", settings.model_dump_json())

    def place(self, study: Path) -> tuple[int, int] | None:
        """Medium and frame, by PTS, at which the work on a study was left."""
        try:
            medium_id, pts = (int(number) for number in self.word(_place(study)).split())
        except ValueError:
            return None
        return medium_id, pts

    def set_place(self, study: Path, medium_id: int, pts: int) -> None:
        """Remember where the work on a study was left."""
        if not self.keeps_recent:
            return
        self.set_word(_place(study), f"{medium_id} {pts}")

    def measures_people(self, study: Path) -> bool:
        """Whether faces of a study are measured, to suggest who is the same; not unless asked."""
        return self.word(f"measures_{_place(study)}") == "yes"

    def set_measures_people(self, study: Path, on: bool) -> None:
        """Remember whether faces of a study are measured."""
        self.set_word(f"measures_{_place(study)}", "yes" if on else "")

    def save(self) -> None:
        """Write now rather than when Qt sees fit."""
        self._settings.sync()


def _place(study: Path) -> str:
    """Name of the setting: a path may hold signs that settings cannot."""
    return f"place/{hashlib.sha256(os.fsencode(study)).hexdigest()[:16]}"
