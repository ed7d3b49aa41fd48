"""Which detectors and landmark models there are, and how a run's settings choose one."""

from __future__ import annotations

from typing import Any, Final

from app.core.plugins import Detector, DetectorPlugin, LandmarkModel, Plugin
from app.core.registry import Registry
from app.core.said import say
from app.core.settings import DetectionSettings
from app.inference.detectors.centerface import CenterFace, CenterFaceOptions
from app.inference.detectors.fast import FaceveilFast, FastOptions
from app.inference.detectors.haar import Haar, HaarOptions
from app.inference.detectors.retinaface import RetinaFace, RetinaFaceOptions
from app.inference.detectors.thorough import FaceveilThorough, ThoroughOptions
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions
from app.inference.footage.fields import FieldDetector
from app.inference.footage.light import LightDetector
from app.inference.footage.noise import NoiseDetector
from app.inference.landmarks.crops import LandmarkedDetector
from app.inference.landmarks.resnet18 import ResNet18Landmarks, ResNet18Options

DETECTORS: Final[Registry[DetectorPlugin]] = Registry(
    "detector", "faceveil.detectors", DetectorPlugin
)
LANDMARK_MODELS: Final[Registry[Plugin[LandmarkModel]]] = Registry(
    "landmark model", "faceveil.landmark_models"
)

for _plugin in (
    DetectorPlugin(
        "centerface",
        "CenterFace",
        say("Fast and accurate on any processor; boxes and five points."),
        CenterFaceOptions,
        CenterFace,
        CenterFace.default_threshold,
    ),
    DetectorPlugin(
        "faceveil-fast",
        "Faceveil fast",
        say(
            "CenterFace with a refining head of our own: closer boxes, better on masks. The "
            "default."
        ),
        FastOptions,
        FaceveilFast,
        FaceveilFast.default_threshold,
    ),
    DetectorPlugin(
        "faceveil-thorough",
        "Faceveil thorough",
        say(
            "Two stages on the features of CenterFace and RetinaFace, with Faster R-CNN beside "
            "them: slow, finds most."
        ),
        ThoroughOptions,
        FaceveilThorough,
        FaceveilThorough.default_threshold,
    ),
    DetectorPlugin(
        "retinaface",
        "RetinaFace (MobileNet 0.25)",
        say("A small second opinion; boxes and five points."),
        RetinaFaceOptions,
        RetinaFace,
        RetinaFace.default_threshold,
    ),
    DetectorPlugin(
        "fasterrcnn",
        "Faster R-CNN",
        say("torchvision's two stages on CenterFace's backbone, trained by this project."),
        FasterRcnnOptions,
        FasterRcnn,
        FasterRcnn.default_threshold,
    ),
    DetectorPlugin(
        "haar",
        "Haar cascade",
        say("The classic of 2001, for comparison only: it misses many faces."),
        HaarOptions,
        Haar,
        Haar.default_threshold,
    ),
):
    DETECTORS.add(_plugin)

LANDMARK_MODELS.add(
    Plugin(
        "resnet18",
        "ResNet18, 68 points",
        say("Places 68 points, also under masks; trained by this project."),
        ResNet18Options,
        ResNet18Landmarks,
    )
)


def build_detector(
    settings: DetectionSettings, *, threads: int | None = None, alone: bool = False
) -> Detector:
    """The detector that a run's settings ask for, with its landmark model if one is set.

    Args:
        threads: Processor threads; None takes every core.
        alone: Without the slower detectors that some listen to beside their own network.

    Raises:
        UsageError: No detector or landmark model of that name.
        WeightsError: Its weights are missing or damaged.
        DeviceError: The device asked for cannot be used.
    """
    plugin = DETECTORS.get(settings.model)
    chosen: dict[str, Any] = {}
    if "preset" in plugin.options.model_fields:
        chosen["preset"] = settings.preset
    if alone and "third" in plugin.options.model_fields:
        chosen["third"] = False
    options = plugin.options(**chosen)
    model = None
    if settings.landmark_model is not None:
        marker = LANDMARK_MODELS.get(settings.landmark_model)
        model = marker.build(marker.options(), device=settings.device, threads=threads)
    network = plugin.build(options, device=settings.device, threads=threads)
    looking = FieldDetector(LightDetector(NoiseDetector(network)))
    return looking if model is None else LandmarkedDetector(looking, model)


def working_threshold(settings: DetectionSettings) -> float:
    """The score from which faces are covered: the person's choice, else the detector's own.

    Known without building the detector, so that scores can be judged where its weights are not.

    Raises:
        UsageError: No detector of that name.
    """
    if settings.threshold is not None:
        return settings.threshold
    return DETECTORS.get(settings.model).threshold
