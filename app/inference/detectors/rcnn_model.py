"""Builds torchvision's Faster R-CNN for faces. Training builds its model here as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from torchvision.models.detection import FasterRCNN

Backbone = Literal[
    "centerface_fpn", "mobilenet_v3_large_fpn", "mobilenet_v2_fpn", "resnet50_fpn", "vgg16"
]


class RcnnArchitecture(BaseModel):
    """What fixes the tensors of a weights file, and how pictures are sized for it.

    Attributes:
        backbone: Feature extractor; all but VGG16 with a feature pyramid. "centerface_fpn" is
            CenterFace's MobileNetV2, which already knows faces, and keeps stride 4.
        min_size, max_size: torchvision scales pictures so that the shorter side is
            ``min_size`` unless the longer would exceed ``max_size``. The detector brings
            pictures to the sizes of its preset instead.
        anchor_sizes: Sides of the anchors of each pyramid level, finest first.
        aspect_ratios: Height / width of the anchors; faces are taller than wide.
        proposals: Boxes the second stage looks at. 1000 instead of 150 is 3 times slower.
        pyramid: Channels of the feature pyramid; no choice for VGG16, which has none.
        head: Width of the second stage's two dense layers.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    backbone: Backbone = "mobilenet_v3_large_fpn"
    min_size: int = 640
    max_size: int = 1280
    anchor_sizes: tuple[tuple[int, ...], ...] | None = None
    aspect_ratios: tuple[float, ...] = (1.0, 1.4)
    proposals: int = 150
    pyramid: int = 256
    head: int = 1024


GRAPH_OF: Final = RcnnArchitecture(
    backbone="centerface_fpn", aspect_ratios=(1.25,), pyramid=64, head=256
)
"""The shipped architecture, which has an ONNX graph beside its weights and runs without torch."""

_ANCHORS: dict[str, tuple[tuple[int, ...], ...]] = {
    "centerface_fpn": ((8, 14), (24, 40), (64, 104), (160, 240), (352, 512)),
    "mobilenet_v3_large_fpn": ((12, 24), (48, 80), (128, 192), (288, 420)),
    "mobilenet_v2_fpn": ((12, 24), (48, 80), (128, 192), (288, 420)),
    "vgg16": ((16, 32, 64, 128, 256),),
    "resnet50_fpn": ((12, 20), (32, 48), (72, 104), (152, 216), (312, 448)),
}


def build_rcnn(architecture: RcnnArchitecture, **overrides: Any) -> FasterRCNN:
    """An untrained Faster R-CNN with two classes, background and face.

    Args:
        architecture: See there.
        overrides: Passed on to torchvision's ``FasterRCNN``.
    """
    from torchvision.models.detection import FasterRCNN
    from torchvision.models.detection.anchor_utils import AnchorGenerator
    from torchvision.models.detection.faster_rcnn import FastRCNNPredictor, TwoMLPHead

    sizes = architecture.anchor_sizes or _ANCHORS[architecture.backbone]
    anchors = AnchorGenerator(sizes, (architecture.aspect_ratios,) * len(sizes))
    features = _features(architecture)
    settings: dict[str, Any] = {
        "rpn_anchor_generator": anchors,
        "box_head": TwoMLPHead(features.out_channels * 7 * 7, architecture.head),
        "box_predictor": FastRCNNPredictor(architecture.head, 2),
        "min_size": architecture.min_size,
        "max_size": architecture.max_size,
        "rpn_post_nms_top_n_test": architecture.proposals,
        "box_detections_per_img": architecture.proposals,
        "box_nms_thresh": 0.4,
    }
    if architecture.backbone == "centerface_fpn":
        # CenterFace reads plain bytes.
        settings |= {"image_mean": [0.0] * 3, "image_std": [1 / 255] * 3}
    return FasterRCNN(features, **(settings | overrides))


def _features(architecture: RcnnArchitecture) -> Any:
    from torchvision import models
    from torchvision.models.detection.backbone_utils import (
        BackboneWithFPN,
        _mobilenet_extractor,
        _resnet_fpn_extractor,
    )

    backbone, pyramid = architecture.backbone, architecture.pyramid
    if backbone == "vgg16":
        # Without the last pooling: stride 16, as in the original Faster R-CNN.
        features = models.vgg16(weights=None).features[:-1]
        features.out_channels = 512
        return features
    if backbone == "centerface_fpn":
        # The last blocks of strides 4, 8, 16 and 32, where CenterFace's own pyramid begins too.
        stages, channels = {"3": "0", "6": "1", "13": "2", "17": "3"}, [24, 32, 96, 320]
        return BackboneWithFPN(_centerface_body(), stages, channels, pyramid)
    if backbone == "resnet50_fpn":
        features = _resnet_fpn_extractor(models.resnet50(weights=None), 5)
    else:
        # Stages 2, 3 and 5 have strides 8, 16 and 32; torchvision's own choice has 32 twice,
        # too coarse for small faces.
        build = models.mobilenet_v2 if backbone == "mobilenet_v2_fpn" else models.mobilenet_v3_large
        features = _mobilenet_extractor(build(weights=None), True, 6, returned_layers=[2, 3, 5])
    if pyramid != features.out_channels:
        inner = [layer[0].in_channels for layer in features.fpn.inner_blocks]
        stages = features.body.return_layers
        features = BackboneWithFPN(features.body, stages, inner, pyramid)
    return features


def _centerface_body() -> Any:
    """MobileNetV2 as CenterFace has it: ReLU where torchvision has ReLU6, norms that stay."""
    from torch import nn
    from torchvision import models
    from torchvision.ops import FrozenBatchNorm2d

    body = models.MobileNetV2(norm_layer=FrozenBatchNorm2d).features
    for block in list(body.modules()):
        for name, layer in block.named_children():
            if isinstance(layer, nn.ReLU6):
                setattr(block, name, nn.ReLU(inplace=True))
    return body
