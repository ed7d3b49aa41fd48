"""Settings that travel with a study: how faces are found, how they are covered.

Strengths are in units of face width (``w``), never in pixels, so that a large face is not
left readable; the dissertation's pixel kernels exist as named presets only.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Preset(StrEnum):
    """How much time detection may take."""

    FAST = "fast"
    BALANCED = "balanced"
    THOROUGH = "thorough"


class DetectionSettings(_Settings):
    """What one detection run is asked to do. Stored with the run, unchanged.

    Attributes:
        model: Registered name of a detector.
        preset: fast, balanced or thorough.
        threshold: Working threshold: faces (tracks) scoring below it are ghosts.
        ghost_threshold: What a model scores below this is not even stored.
        tracking: Associate, fill gaps and walk track ends.
        landmark_model: Registered landmark model, or None for the detector's own points.
        device: "auto", "cpu" or "cuda".
    """

    model: str = "faceveil-fast"
    preset: Preset = Preset.BALANCED
    threshold: float | None = Field(default=None, ge=0, le=1)
    ghost_threshold: float = Field(default=0.1, ge=0, le=1)
    tracking: bool = True
    landmark_model: str | None = None
    device: Literal["auto", "cpu", "cuda"] = "auto"


class RedactionSettings(_Settings):
    """How regions are covered.

    Attributes:
        effect: Registered name of an effect: uniform, feature, mosaic, feature-mosaic, solid.
        face_strength: Sigma on the face, in face widths (uniform, feature).
        feature_strength: Sigma on eyes, nose and mouth, in face widths (feature).
        cells: Mosaic cells across a face.
        feature_cells: The same on the features (feature mosaic); never coarser than ``cells``.
        kernel: Preset of the dissertation: odd pixel kernel on the face; None uses
            ``face_strength``.
        feature_kernel: The same on the features.
        margin: How far the region reaches beyond the box on every side, as a share of the
            box's size.
        chin: How much farther it reaches below, as a share of the box's height.
        softness: Width of the soft edge as a share of the region's radius, outside the box.
        color: Fill of the solid effect, blue, green, red.
    """

    effect: str = "feature"
    face_strength: float = Field(default=0.20, gt=0, le=2)
    feature_strength: float = Field(default=0.06, ge=0, le=2)
    cells: int = Field(default=8, ge=1, le=64)
    feature_cells: int = Field(default=20, ge=1, le=128)
    kernel: int | None = Field(default=None, ge=3)
    feature_kernel: int | None = Field(default=None, ge=1)
    margin: float = Field(default=0.15, ge=0, le=2)
    chin: float = Field(default=0.10, ge=0, le=2)
    softness: float = Field(default=0.15, ge=0, le=1)
    color: tuple[int, int, int] = (0, 0, 0)


class ExportSettings(_Settings):
    """How an exported file is written.

    Attributes:
        codec: "auto" stays near the source.
        quality: Constant rate factor; None takes the codec's default near the source.
        container: File ending without a dot; None follows the output path.
        copy_audio, copy_subtitles, copy_chapters: Packets are copied byte for byte.
        keep_metadata: Keep personal metadata (place, device, time, titles, texts in codecs'
            headers). Off by default.
        keep_captions: Keep captions that are hidden inside the pictures (CEA-608/708).
    """

    codec: Literal["auto", "h264", "h265", "av1", "prores", "ffv1"] = "auto"
    quality: int | None = Field(default=None, ge=0, le=63)
    speed: Literal["fast", "balanced", "small"] = "fast"
    container: str | None = None
    copy_audio: bool = True
    copy_subtitles: bool = True
    copy_chapters: bool = True
    keep_metadata: bool = False
    keep_captions: bool = False
