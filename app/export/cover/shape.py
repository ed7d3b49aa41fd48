"""Where a region lies: its ellipse with the soft edge, and the areas of the features.

The strongest part of the ellipse holds the whole face box, corners included, so the soft
edge, where the original shows through, begins outside it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.core.model import SCHEMES, Box, FloatArray, Landmarks, Region
from app.core.settings import RedactionSettings

_FEATURE_EDGE = 0.5
"""Share of a feature area's radius that is blurred at the feature's own strength."""
# Made once: for the small arrays of one face, turning numbers into them would cost as much as
# computing does.
_ZERO, _ONE = np.float32(0), np.float32(1)
_FEATURE_SLOPE = np.float32(1 / (1 - _FEATURE_EDGE))

Window = tuple[int, int, int, int]
"""x1, y1, x2, y2: columns and rows of an array."""


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse; lengths in pixels, ``angle`` in radians from the x axis."""

    cx: float
    cy: float
    rx: float
    ry: float
    angle: float = 0.0

    def squared(self, xs: FloatArray, ys: FloatArray) -> FloatArray:
        """Square of :meth:`radius`; rounding may leave it just below 0 near the centre."""
        dx, dy = xs - np.float32(self.cx), ys - np.float32(self.cy)
        if self.angle == 0.0:
            x2, y2 = np.square(dx / np.float32(self.rx)), np.square(dy / np.float32(self.ry))
            return np.asarray(y2[:, None] + x2, np.float32)
        c, s = math.cos(self.angle), math.sin(self.angle)
        # The same as a turned ellipse's equation, so that only three large arrays are needed.
        xx = c * c / self.rx**2 + s * s / self.ry**2
        yy = s * s / self.rx**2 + c * c / self.ry**2
        xy = 2 * c * s * (1 / self.rx**2 - 1 / self.ry**2)
        squared = dy[:, None] * (dx * np.float32(xy))
        squared += np.float32(xx) * np.square(dx)
        squared += (np.float32(yy) * np.square(dy))[:, None]
        return np.asarray(squared, np.float32)

    def radius(self, xs: FloatArray, ys: FloatArray) -> FloatArray:
        """Relative radius (1 on the rim) at every crossing of ``xs`` and ``ys``, (ny, nx)."""
        radius = self.squared(xs, ys)
        np.maximum(radius, _ZERO, out=radius)
        return np.asarray(np.sqrt(radius, out=radius), np.float32)

    def box(self, factor: float = 1.0) -> Box:
        """Bounding box of the ellipse, grown by ``factor``, for ``angle`` 0."""
        rx, ry = self.rx * factor, self.ry * factor
        return Box(self.cx - rx, self.cy - ry, self.cx + rx, self.cy + ry)


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An upright rectangle, less some others; lengths in pixels. Inside is radius 0 to 1."""

    cx: float
    cy: float
    rx: float
    ry: float
    holes: tuple[Box, ...] = ()

    def radius(self, xs: FloatArray, ys: FloatArray) -> FloatArray:
        """At most 1 inside, above outside, at every crossing of ``xs`` and ``ys``, (ny, nx)."""
        across = np.abs(xs - np.float32(self.cx)) / np.float32(self.rx)
        down = np.abs(ys - np.float32(self.cy)) / np.float32(self.ry)
        radius = np.maximum(across[None, :], down[:, None])
        for hole in self.holes:
            columns, rows = (xs >= hole.x1) & (xs < hole.x2), (ys >= hole.y1) & (ys < hole.y2)
            radius[np.ix_(rows, columns)] = 2
        return np.asarray(radius, np.float32)

    def box(self, _factor: float = 1.0) -> Box:
        """The rectangle itself: it has no soft edge, whatever the factor."""
        return Box(self.cx - self.rx, self.cy - self.ry, self.cx + self.rx, self.cy + self.ry)


Shape = Ellipse | Rectangle


def shape_of(region: Region, redaction: RedactionSettings) -> Shape:
    """The shape inside which a region is covered at full strength."""
    if not region.whole:
        return ellipse_of(region, redaction)
    cx, cy = region.box.center
    across, down = max(abs(region.box.width) / 2, 0.5), max(abs(region.box.height) / 2, 0.5)
    return Rectangle(cx, cy, across, down, region.holes)


def ellipse_of(region: Region, redaction: RedactionSettings) -> Ellipse:
    """The ellipse inside which a region is covered at full strength.

    It goes through the corners of the face box, or through the middle of the region's sides
    where that is larger. Up to ``1 + softness`` times its radius the cover fades out.

    Args:
        region: Its box is the face box grown by the settings' margin and chin.
        redaction: Gives margin and chin.

    Returns:
        Same frame as the region; both radii at least one pixel.
    """
    margin, chin = redaction.margin, redaction.chin
    across = 1 / (1 + 2 * margin)
    down = (1 + chin) / (1 + 2 * margin + chin)
    factor = max(1.0, math.hypot(across, down))
    cx, cy = region.box.center
    return Ellipse(
        cx,
        cy,
        max(abs(region.box.width) / 2 * factor, 1.0),
        max(abs(region.box.height) / 2 * factor, 1.0),
    )


def cover_share(shape: Shape, softness: float, xs: FloatArray, *, ys: FloatArray) -> FloatArray:
    """How much of the covered picture shows at each place, (ny, nx), 0 to 1.

    Args:
        shape: Full strength inside.
        softness: Width of an ellipse's soft edge as a share of the radius.
        xs, ys: Places, in the shape's frame.
    """
    radius = shape.radius(xs, ys)
    if softness < 1e-3 or isinstance(shape, Rectangle):
        return np.asarray(radius <= 1, np.float32)
    share = np.subtract(np.float32(1 + softness), radius, out=radius)
    share *= np.float32(1 / softness)
    np.maximum(share, _ZERO, out=share)
    np.minimum(share, _ONE, out=share)
    slope = share * np.float32(-2)
    slope += np.float32(3)
    share *= share
    share *= slope
    return share


def feature_areas(landmarks: Landmarks | None, face_width: float) -> list[Ellipse]:
    """Ellipses on eyes, nose and mouth; empty where the landmarks make no sense.

    Wrong landmarks must not uncover skin, so anything implausible counts as no landmarks.

    Args:
        landmarks: 5 or 68 points, any frame.
        face_width: Pixels of the same frame.
    """
    if landmarks is None or not bool(np.isfinite(landmarks.points).all()):
        return []
    # Plain numbers: for a handful of points NumPy's calls cost more than they compute.
    points, groups = landmarks.points.tolist(), SCHEMES[landmarks.scheme].groups
    lips = [points[n] for n in groups["mouth"]]
    mouth = _middle(lips)
    left, right, nose = (
        _middle([points[n] for n in groups[name]]) for name in ("left_eye", "right_eye", "nose")
    )
    eyes = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
    between = math.dist(right, left)
    tall = math.dist(mouth, eyes)
    scale = max(between, 0.9 * tall)
    if not 0.15 * face_width <= scale <= 1.1 * face_width:
        return []
    # A turned head narrows the eye axis; then the way from eyes to mouth tells the tilt.
    if between >= 0.5 * tall:
        ax, ay = right[0] - left[0], right[1] - left[1]
    else:
        ax, ay = mouth[1] - eyes[1], eyes[0] - mouth[0]
    angle = math.atan2(ay, ax)
    scale = min(scale, 0.6 * face_width)
    length = max(math.hypot(ax, ay), 1e-6)
    along = [(x * ax + y * ay) / length for x, y in lips]
    wide = (max(along) - min(along)) / 2
    if landmarks.scheme == "five":
        nose = (nose[0] + 0.25 * (eyes[0] - nose[0]), nose[1] + 0.25 * (eyes[1] - nose[1]))
    areas = [Ellipse(*eye, 0.36 * scale, 0.26 * scale, angle) for eye in (left, right)]
    areas.append(Ellipse(*nose, 0.29 * scale, 0.40 * scale, angle))
    mouth_rx = min(max(wide * 1.35, 0.38 * scale), 0.68 * scale)
    areas.append(Ellipse(*mouth, mouth_rx, 0.30 * scale, angle))
    return areas


def _middle(points: list[list[float]]) -> tuple[float, float]:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def feature_share(
    areas: list[Ellipse], xs: FloatArray, ys: FloatArray
) -> tuple[FloatArray, Window]:
    """How much of each place belongs to the features, and where to look for them.

    Args:
        areas: At least one.
        xs, ys: Places, evenly spaced and rising, in the ellipses' frame.

    Returns:
        1 on the features, 0 outside their ellipses, soft between, (ny, nx) float32; the part
        of it outside which it is 0 everywhere.
    """
    windows = _windows(areas, xs, ys)
    lefts, tops, rights, bottoms = zip(*windows, strict=True)
    left, top, right, bottom = box = min(lefts), min(tops), max(rights), max(bottoms)
    share = np.zeros((len(ys), len(xs)), np.float32)
    if left >= right or top >= bottom:
        return share, box
    # Where ellipses meet the nearer one counts. Telling that by the squares, before anything
    # is made of them, leaves all the rest to be done once for all areas.
    nearest = np.ones((bottom - top, right - left), np.float32)
    for area, (x1, y1, x2, y2) in zip(areas, windows, strict=True):
        if x1 < x2 and y1 < y2:
            part = nearest[y1 - top : y2 - top, x1 - left : x2 - left]
            np.minimum(part, area.squared(xs[x1:x2], ys[y1:y2]), out=part)
    np.maximum(nearest, _ZERO, out=nearest)
    np.sqrt(nearest, out=nearest)
    np.subtract(_ONE, nearest, out=nearest)
    nearest *= _FEATURE_SLOPE
    np.minimum(nearest, _ONE, out=share[top:bottom, left:right])
    return share, box


def _windows(areas: list[Ellipse], xs: FloatArray, ys: FloatArray) -> list[Window]:
    """The columns and rows that each area may reach."""
    columns, rows = len(xs), len(ys)
    if columns < 2 or rows < 2:
        return [(0, 0, columns, rows)] * len(areas)
    x0, y0 = xs.item(0), ys.item(0)
    across, down = (xs.item(-1) - x0) / (columns - 1), (ys.item(-1) - y0) / (rows - 1)
    windows = []
    for area in areas:
        reach = max(area.rx, area.ry)
        windows.append(
            (
                min(max(math.ceil((area.cx - reach - x0) / across), 0), columns),
                min(max(math.ceil((area.cy - reach - y0) / down), 0), rows),
                min(max(math.ceil((area.cx + reach - x0) / across), 0), columns),
                min(max(math.ceil((area.cy + reach - y0) / down), 0), rows),
            )
        )
    return windows
