"""Settings that travel with a study: how faces are found, how they are covered.

Strengths are in units of face width (``w``), never in pixels, so that a large face is not
left readable; the dissertation's pixel kernels exist as named presets only.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, Final, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    field_validator,
    model_validator,
)


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Preset(StrEnum):
    """How much time detection may take."""

    FAST = "fast"
    BALANCED = "balanced"
    THOROUGH = "thorough"


USUAL_MODELS: Final = {
    Preset.FAST: "faceveil-fast",
    Preset.BALANCED: "faceveil-fast",
    Preset.THOROUGH: "faceveil-thorough",
}
"""The detector that each preset takes unless another is named."""


def _usual_model(others: dict[str, Any]) -> str:
    """What :attr:`DetectionSettings.model` is where nothing names it."""
    # A preset that is none is refused in its own words.
    return USUAL_MODELS[others.get("preset", Preset.BALANCED)]


class DetectionSettings(_Settings):
    """What one detection run is asked to do. Stored with the run, unchanged.

    Attributes:
        preset: fast, balanced or thorough.
        model: Registered name of a detector; without one, the preset's of ``USUAL_MODELS``.
        threshold: Working threshold: faces (tracks) scoring below it are ghosts.
        ghost_threshold: What a model scores below this is not even stored.
        tracking: Associate, fill gaps and walk track ends.
        landmark_model: Registered landmark model, or None for the detector's own points.
        device: "auto", "cpu" or "cuda".
    """

    preset: Preset = Preset.BALANCED
    model: str = Field(default_factory=_usual_model)
    threshold: float | None = Field(default=None, ge=0, le=1)
    ghost_threshold: float = Field(default=0.1, ge=0, le=1)
    tracking: bool = True
    landmark_model: str | None = None
    device: Literal["auto", "cpu", "cuda"] = "auto"


_OLD_OPTIONS: Final = {
    "uniform": ("face_strength", "kernel"),
    "feature": ("face_strength", "feature_strength", "kernel", "feature_kernel"),
    "mosaic": ("cells",),
    "feature-mosaic": ("cells", "feature_cells"),
    "solid": ("color",),
}
"""Studies of format 1 kept the options of all effects side by side: those that each obeyed."""
_OLD_FIELDS: Final = frozenset(name for names in _OLD_OPTIONS.values() for name in names)


class RedactionSettings(_Settings):
    """How regions are covered.

    Attributes:
        effect: Registered name of an effect: uniform, feature, mosaic, feature-mosaic, solid.
        options: The effect's own options as plain data; what is missing takes the effect's
            default. The effect checks them (:func:`app.export.effects.options_of`).
        margin: How far the region reaches beyond the box on every side, as a share of the
            box's size.
        chin: How much farther it reaches below, as a share of the box's height.
        softness: Width of the soft edge as a share of the region's radius, outside the box.
    """

    effect: str = "feature"
    options: dict[str, JsonValue] = Field(default_factory=dict)
    margin: float = Field(default=0.15, ge=0, le=2)
    chin: float = Field(default=0.10, ge=0, le=2)
    softness: float = Field(default=0.15, ge=0, le=1)

    @model_validator(mode="before")
    @classmethod
    def _of_format_1(cls, data: Any) -> Any:
        """Settings as studies of format 1 hold them."""
        if not isinstance(data, dict) or "options" in data or _OLD_FIELDS.isdisjoint(data):
            return data
        obeyed = _OLD_OPTIONS.get(data.get("effect", "feature"), ())
        options = {name: data[name] for name in obeyed if name in data}
        kept = {name: value for name, value in data.items() if name not in _OLD_FIELDS}
        return {**kept, "options": options}

    @field_validator("options", mode="before")
    @classmethod
    def _plain(cls, options: Any) -> Any:
        """As JSON has it, so that settings are equal before and after they were stored."""
        return json.loads(json.dumps(options))

    def __hash__(self) -> int:
        # Equal options have equal names; their values may be lists, which have no hash.
        shape = self.margin, self.chin, self.softness
        return hash((self.effect, tuple(sorted(self.options)), shape))


class OwnLook(_Settings):
    """How one face is covered, where that differs from the medium: the place stays the medium's.

    Attributes:
        effect: Registered name of an effect.
        options: As of :class:`RedactionSettings`.
    """

    effect: str
    options: dict[str, JsonValue] = Field(default_factory=dict)

    @field_validator("options", mode="before")
    @classmethod
    def _plain(cls, options: Any) -> Any:
        return json.loads(json.dumps(options))

    def __hash__(self) -> int:
        return hash((self.effect, tuple(sorted(self.options))))

    def of(self, redaction: RedactionSettings) -> RedactionSettings:
        """The medium's settings with this effect."""
        return redaction.model_copy(update={"effect": self.effect, "options": self.options})


Codec = Literal["auto", "h264", "h265", "av1", "prores", "ffv1"]
"""What a video may be written in."""


class AudioChoice(StrEnum):
    """What becomes of the source's sound in an export."""

    KEEP = "keep"
    """Copied packet for packet; encoded anew where the container cannot hold it."""
    COPY = "copy"
    """Copied packet for packet; left out where the container cannot hold it."""
    REENCODE = "reencode"
    """Encoded anew, so that not a sample of what was cut away is stored."""
    DROP = "drop"
    """Left out."""


class ExportSettings(_Settings):
    """How an exported file is written.

    Attributes:
        codec: "auto" stays near the source.
        quality: Constant rate factor; None takes the codec's default near the source.
        container: File ending without a dot; None follows the output path.
        audio: What becomes of sound.
        copy_subtitles, copy_chapters: Packets are copied byte for byte.
        keep_metadata: Keep personal metadata (place, device, time, titles, texts in codecs'
            headers). Off by default.
        keep_captions: Keep captions that are hidden inside the pictures (CEA-608/708).
        outside: How frames outside the range are covered: as the whole picture is, or black.
    """

    codec: Codec = "auto"
    quality: int | None = Field(default=None, ge=0, le=63)
    speed: Literal["fast", "balanced", "small"] = "fast"
    container: str | None = None
    audio: AudioChoice = AudioChoice.KEEP
    copy_subtitles: bool = True
    copy_chapters: bool = True
    keep_metadata: bool = False
    keep_captions: bool = False
    outside: Literal["covered", "black"] = "covered"

    @model_validator(mode="before")
    @classmethod
    def _earlier(cls, data: Any) -> Any:
        """Settings remembered by earlier versions, which knew only whether sound is copied."""
        if isinstance(data, dict) and "copy_audio" in data:
            data = dict(data)
            if not data.pop("copy_audio"):
                data["audio"] = AudioChoice.DROP
        return data
