"""Makes a picture look as if a cheap camera had filmed it from far away, in poor light.

Colour, gamma, blur and JPEG are torchvision's (``transforms.v2``); what it lacks (motion blur,
fog, strong downscaling, video-like noise) is done with OpenCV.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
import torch
from numpy.random import Generator
from pydantic import BaseModel, ConfigDict, Field
from torchvision.transforms.v2 import functional as tv

from app.core.model import Image


class QualitySettings(BaseModel):
    """Probability of each change; 0 switches it off.

    Attributes:
        blur_reach, motion_reach: Largest sigma, and longest line, as shares of the picture's
            longer side. In pictures of many small faces they must be small.
        smallest: Side in pixels that :func:`degrade` may shrink the picture to and back.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    color: float = Field(default=0.8, ge=0, le=1)
    gamma: float = Field(default=0.3, ge=0, le=1)
    grey: float = Field(default=0.1, ge=0, le=1)
    fog: float = Field(default=0.05, ge=0, le=1)
    blur: float = Field(default=0.1, ge=0, le=1)
    motion_blur: float = Field(default=0.15, ge=0, le=1)
    downscale: float = Field(default=0.3, ge=0, le=1)
    noise: float = Field(default=0.2, ge=0, le=1)
    jpeg: float = Field(default=0.3, ge=0, le=1)
    blur_reach: float = Field(default=0.012, ge=0)
    motion_reach: float = Field(default=0.06, ge=0)
    smallest: int = Field(default=24, ge=4)


def degrade(image: Image, rng: Generator, settings: QualitySettings) -> Image:
    """The picture after a random choice of changes, in the order in which a camera makes them.

    Args:
        image: (h, w, 3) uint8, BGR; not changed.
    """
    s = settings
    if rng.random() < s.color + s.gamma:
        image = _tone(image, rng, s)
    if rng.random() < s.fog:
        image = fog(image, rng)
    if rng.random() < s.motion_blur:
        image = motion_blur(image, rng, s.motion_reach)
    if rng.random() < s.blur:
        sigma = float(rng.uniform(0.4, s.blur_reach * max(image.shape) + 0.6))
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8)
    h, w = image.shape[:2]
    small = image
    if rng.random() < s.downscale:
        least = min(1.0, s.smallest / min(h, w))
        factor = math.exp(rng.uniform(math.log(least), 0))
        size = (max(4, round(w * factor)), max(4, round(h * factor)))
        how = cv2.INTER_AREA if rng.random() < 0.7 else cv2.INTER_LINEAR
        small = np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
    if rng.random() < s.noise:
        small = noise(small, rng)
    if rng.random() < s.jpeg:
        small = jpeg(small, int(rng.integers(15, 80)))
    if small.shape != image.shape:
        how = cv2.INTER_LINEAR if rng.random() < 0.7 else cv2.INTER_CUBIC
        small = np.asarray(cv2.resize(small, (w, h), interpolation=how), np.uint8)
    return small


def _tone(image: Image, rng: Generator, s: QualitySettings) -> Image:
    tensor = torch.from_numpy(np.ascontiguousarray(image[:, :, ::-1])).permute(2, 0, 1)
    if rng.random() < s.color:
        tensor = tv.adjust_brightness(tensor, float(rng.uniform(0.45, 1.5)))
        tensor = tv.adjust_contrast(tensor, float(rng.uniform(0.55, 1.4)))
    if rng.random() < s.color * 0.5:
        tensor = tv.adjust_saturation(tensor, float(rng.uniform(0.3, 1.5)))
    if rng.random() < s.color * 0.2:
        tensor = tv.adjust_hue(tensor, float(rng.uniform(-0.06, 0.06)))
    if rng.random() < s.gamma:
        tensor = tv.adjust_gamma(tensor, math.exp(rng.uniform(-0.7, 0.7)))
    if rng.random() < s.grey:
        tensor = tv.rgb_to_grayscale(tensor, num_output_channels=3)
    return np.ascontiguousarray(tensor.permute(1, 2, 0).numpy()[:, :, ::-1])


def fog(image: Image, rng: Generator) -> Image:
    """Haze: uneven, soft, towards a light grey."""
    h, w = image.shape[:2]
    coarse = rng.uniform(0, 1, (3, 4)).astype(np.float32)
    share = cv2.resize(coarse, (w, h), interpolation=cv2.INTER_CUBIC).clip(0, 1)
    share = (share * rng.uniform(0.2, 0.6))[..., None]
    out = image * (1 - share) + rng.uniform(170, 235) * share
    return np.asarray(out.clip(0, 255), np.uint8)


def motion_blur(image: Image, rng: Generator, reach: float = 0.06) -> Image:
    """Blur along a straight line of up to ``reach`` of the picture's longer side."""
    length = int(rng.uniform(3, max(4.0, reach * max(image.shape[:2])))) | 1
    kernel = np.zeros((length, length), np.float32)
    angle = rng.uniform(0, math.pi)
    half = (length - 1) / 2
    dx, dy = half * math.cos(angle), half * math.sin(angle)
    start = (round(half - dx), round(half - dy))
    end = (round(half + dx), round(half + dy))
    cv2.line(kernel, start, end, 1.0)
    return np.asarray(cv2.filter2D(image, -1, kernel / kernel.sum()), np.uint8)


def noise(image: Image, rng: Generator) -> Image:
    """Sensor noise: grey and colour grain."""
    h, w = image.shape[:2]
    sigma = rng.uniform(2, 14)
    grain = rng.normal(0, sigma, (h, w, 1)) + rng.normal(0, sigma * 0.5, (h, w, 3))
    return np.asarray((image + grain).clip(0, 255), np.uint8)


def jpeg(image: Image, quality: int) -> Image:
    """Block artefacts of strong compression."""
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
