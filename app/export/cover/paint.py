"""Covering regions: the one piece of code behind the preview and the export."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import cv2
import numpy as np

from app.core.geometry import box_to_coded, displayed_to_coded
from app.core.model import Box, FloatArray, Image, Landmarks, Region
from app.core.plugins import Effect, Patch
from app.core.settings import OwnLook, RedactionSettings
from app.export.cover.planes import Plane, planes_of_image
from app.export.cover.shape import (
    Ellipse,
    Shape,
    cover_share,
    feature_areas,
    feature_share,
    shape_of,
)
from app.export.effects import build_effect, build_effect_of_zones

# Faces are small pictures: sharing one between OpenCV's threads costs more than it saves, and
# the export has a thread for each of its stages already.
cv2.setNumThreads(1)

_GRID = 4
"""Pieces start and end on multiples of this, so that all planes see the same piece."""


def region_to_coded(region: Region, rotation: int, width: int, *, height: int) -> Region:
    """A region in the pixels of the coded (unrotated) picture.

    Args:
        region: Displayed source pixels.
        rotation: Clockwise degrees from the coded to the displayed picture.
        width, height: Size of the coded picture.
    """
    if rotation == 0:
        return region
    marks = region.landmarks
    if marks is not None:
        points = displayed_to_coded(marks.points, rotation, width, coded_height=height)
        marks = Landmarks(points, marks.scheme)

    def coded(box: Box) -> Box:
        return box_to_coded(box, rotation, width, coded_height=height)

    return replace(
        region,
        box=coded(region.box),
        landmarks=marks,
        rotation=rotation,
        holes=tuple(map(coded, region.holes)),
    )


def black_out(planes: Sequence[Plane]) -> None:
    """Cover a whole picture: nothing of it can be trusted."""
    for plane in planes:
        plane.pixels[...] = np.rint(np.array(plane.black)).astype(plane.pixels.dtype)


class Painter:
    """Covers regions in planes, as the settings say.

    Attributes:
        redaction: The settings.
        color: Blue, green, red that planes have to be made for.

    Regions are covered one after the other, each on what the one before left. Covering only
    ever removes detail, so where a feature of one face lies on another face the stronger
    effect wins. A face with a look of its own gets that effect; a colour is the settings'.
    """

    def __init__(self, redaction: RedactionSettings) -> None:
        self.redaction = redaction
        self._effect = build_effect(redaction)
        self._effect_of_zones = build_effect_of_zones(redaction)
        self._own: dict[OwnLook, Effect] = {}
        self.color = self._effect.fill

    def cover(self, planes: Sequence[Plane], regions: Sequence[Region]) -> None:
        """Cover regions in place.

        A region without a place (a coordinate that is not a number) covers the whole picture.

        Args:
            planes: Of one picture.
            regions: In the pixels of that picture's plane of scale 1 (coded orientation).

        Raises:
            UsageError: An effect that was chosen for a face is not installed.
        """
        for region in regions:
            values = (*region.box.array().tolist(), region.face_width)
            if not all(math.isfinite(v) for v in values):
                black_out(planes)
                return
            width = region.face_width
            if width <= 0:
                width = max(1.0, abs(region.box.width) / (1 + 2 * self.redaction.margin))
            shape = shape_of(region, self.redaction)
            effect = self._effect_for(region)
            areas = feature_areas(region.landmarks, width) if effect.uses_features else []
            stencil = _Stencil(shape, self.redaction.softness, areas)
            places: dict[tuple[object, ...], _Place | None] = {}
            for plane in planes:
                key = (plane.scale, plane.pixels.shape[:2])
                if key not in places:
                    places[key] = self._place(plane, stencil, effect.reach(width))
                place = places[key]
                if place is not None:
                    self._cover_plane(
                        plane, place, replace(region, face_width=width), effect=effect
                    )

    def _effect_for(self, region: Region) -> Effect:
        if region.whole:
            return self._effect_of_zones
        look = region.look
        if look is None:
            return self._effect
        if look not in self._own:
            self._own[look] = build_effect(look.of(self.redaction))
        return self._own[look]

    def _place(self, plane: Plane, stencil: _Stencil, reach: float) -> _Place | None:
        piece = _pixels(stencil.box, plane, 0.0)
        around = _pixels(stencil.box, plane, reach)
        if piece is None or around is None:
            return None
        return _Place(piece, around, stencil.masks(piece, plane.scale))

    def _cover_plane(self, plane: Plane, place: _Place, region: Region, *, effect: Effect) -> None:
        x1, y1, x2, y2 = place.piece
        ax, ay, bx, by = place.around
        masks = place.masks
        covered = effect.cover(
            Patch(
                plane.pixels[ay:by, ax:bx],
                (x1 - ax, y1 - ay, x2 - ax, y2 - ay),
                plane.scale,
                region.face_width,
                masks.features,
                plane.fill,
                masks.feature_box,
                region,
                (ax / plane.scale[0], ay / plane.scale[1]),
                plane.channels,
                plane.level,
                plane.black,
            )
        )
        target = plane.pixels[y1:y2, x1:x2]
        before = target.astype(np.float32)
        covered = covered - before
        covered *= masks.share if covered.ndim == 2 else masks.share[..., None]
        covered += before
        np.rint(covered, out=covered)
        np.copyto(target, covered, casting="unsafe")


class _Masks(NamedTuple):
    """How much is covered, where the features are and what part of the array holds them."""

    share: FloatArray
    features: FloatArray | None
    feature_box: tuple[int, int, int, int] | None


class _Place(NamedTuple):
    """Where a region lies in planes of one size: x1, y1, x2, y2 without and with reach."""

    piece: tuple[int, int, int, int]
    around: tuple[int, int, int, int]
    masks: _Masks


class _Stencil:
    """The masks of one region, made once and shared by all planes.

    Args:
        shape: Full strength inside.
        softness: Of its edge.
        areas: Features.
    """

    def __init__(self, shape: Shape, softness: float, areas: list[Ellipse]) -> None:
        self.box = shape.box(1 + softness)
        self._shape, self._softness, self._areas = shape, softness, areas
        self._made: dict[tuple[object, ...], _Masks] = {}
        self._fine: _Masks | None = None
        self._fine_piece = (0, 0, 0, 0)

    def masks(self, piece: tuple[int, int, int, int], scale: tuple[float, float]) -> _Masks:
        """The masks for a piece of a plane."""
        key = (piece, scale)
        if key not in self._made:
            self._made[key] = self._reduced(piece, scale) or self._compute(piece, scale)
        return self._made[key]

    def _compute(self, piece: tuple[int, int, int, int], scale: tuple[float, float]) -> _Masks:
        x1, y1, x2, y2 = piece
        xs = ((np.arange(x1, x2) + 0.5) / scale[0]).astype(np.float32)
        ys = ((np.arange(y1, y2) + 0.5) / scale[1]).astype(np.float32)
        share = cover_share(self._shape, self._softness, xs, ys=ys)
        features, box = feature_share(self._areas, xs, ys) if self._areas else (None, None)
        made = _Masks(share, features, box)
        if scale == (1.0, 1.0):
            self._fine, self._fine_piece = made, piece
        return made

    def _reduced(
        self, piece: tuple[int, int, int, int], scale: tuple[float, float]
    ) -> _Masks | None:
        """The luma's masks made smaller for the chroma, where the two pieces are the same."""
        if self._fine is None:
            return None
        scaled = tuple(v * scale[i % 2] for i, v in enumerate(self._fine_piece))
        if scaled != piece:
            return None
        size = (piece[2] - piece[0], piece[3] - piece[1])
        share, features, box = self._fine
        small = cv2.resize(share, size, interpolation=cv2.INTER_AREA)
        if features is None or box is None:
            return _Masks(np.asarray(small, np.float32), None, None)
        marks = cv2.resize(features, size, interpolation=cv2.INTER_AREA)
        low = (math.floor(box[0] * scale[0]), math.floor(box[1] * scale[1]))
        high = (math.ceil(box[2] * scale[0]), math.ceil(box[3] * scale[1]))
        return _Masks(np.asarray(small, np.float32), np.asarray(marks, np.float32), low + high)


def _pixels(box: Box, plane: Plane, reach: float) -> tuple[int, int, int, int] | None:
    """The part of a plane under a box and ``reach`` source pixels around; None if outside."""
    height, width = plane.pixels.shape[:2]
    sx, sy = plane.scale
    low_x = math.floor((box.x1 - reach) / _GRID) * _GRID
    low_y = math.floor((box.y1 - reach) / _GRID) * _GRID
    high_x = math.ceil((box.x2 + reach) / _GRID) * _GRID
    high_y = math.ceil((box.y2 + reach) / _GRID) * _GRID
    x1, x2 = max(0, math.floor(low_x * sx)), min(width, math.ceil(high_x * sx))
    y1, y2 = max(0, math.floor(low_y * sy)), min(height, math.ceil(high_y * sy))
    return (x1, y1, x2, y2) if x1 < x2 and y1 < y2 else None


def preview(
    image: Image, regions: Sequence[Region], redaction: RedactionSettings, *, scale: float = 1.0
) -> Image:
    """A picture as the export would show it.

    Args:
        image: BGR, (h, w, 3), displayed orientation; left as it is.
        regions: Displayed source pixels.
        redaction: How regions are covered.
        scale: Picture pixels per source pixel, for a picture that was made smaller.

    Returns:
        A new picture of the same shape.
    """
    covered = image.copy()
    painter = Painter(redaction)
    painter.cover(planes_of_image(covered, painter.color, scale=scale), regions)
    return covered
