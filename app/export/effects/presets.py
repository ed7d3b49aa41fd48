"""Named redaction settings, with what was measured about them, for people to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.audience import Audience
from app.core.said import say
from app.core.settings import RedactionSettings
from app.export.effects import options_of, settled
from app.export.effects.blur import UniformOptions
from app.export.effects.mosaic import MosaicOptions
from app.export.effects.solid import SolidOptions

_COARSE = 8
"""Cells across a face up to which a mosaic was measured to be fit for everybody."""


@dataclass(frozen=True, slots=True)
class RedactionPreset:
    """Settings under a name.

    Attributes:
        title: What a person reads, translatable.
        settings: All of them.
        purpose: One sentence on when to use it.
        warning: What a person must know before choosing it; empty when there is nothing.
        hides: One line on what it hides, for the presets that stand first.
    """

    title: str
    settings: RedactionSettings
    purpose: str
    warning: str = ""
    hides: str = ""


UNIFORM_WARNING = say(
    "Upper bounds, measured on 120 near-frontal faces with one recogniser that had the "
    "very same photographs: at a sigma of 0.20 face widths it still matched 1 % of the "
    "faces, and 28 % when its gallery was blurred the same way; weaker blur is worse "
    "(0.05 widths: 52 % and 98 %)."
)
FEATURE_WARNING = say(
    "For controlled sharing, not for publication. Upper bounds, measured on 120 "
    "near-frontal faces with one recogniser that had the very same photographs (face "
    "0.20 widths, features 0.06): 3 % of the faces were still matched, and 80 % when its "
    "gallery was blurred the same way. People who know the blur can recognise many "
    "faces. The generic face keeps more to work with and hides more."
)
MOSAIC_WARNING = say(
    "Upper bounds, measured on 120 near-frontal faces with one recogniser that had the "
    "very same photographs, at 8 cells per face: 2 % of the faces were still matched, 10 "
    "% when its gallery was treated the same way."
)
FEATURE_MOSAIC_WARNING = say(
    "For controlled sharing. The finer cells on eyes, nose and mouth show more than a "
    "plain mosaic, and thirty frames put together find about half of the people."
)
JITTERED_WARNING = say(
    "For controlled sharing. The finer cells on eyes, nose and mouth show more than a "
    "plain mosaic, and thirty frames put together show more than one: where a tracker's "
    "box trembles, the cells move over the face."
)
POSTERISED_WARNING = say(
    "For controlled sharing. Measured, it hides no better than the same blur without "
    "levels, and leaves less to work with."
)
GENERIC_WARNING = say(
    "Viewers may take the made-up faces for real ones: say so where the footage is "
    "shown. How a head turns and a mouth opens stays as it was, and roughly how light "
    "the skin is. What is around the face (hair, ears, clothes) is as recognisable as "
    "under any other effect."
)
PIXEL_WARNING = say(
    "The blur is given in pixels of the picture, so large faces stay readable. It "
    "repeats the dissertation's settings; choose strengths in face widths to protect "
    "people."
)

EFFECT_WARNINGS: dict[str, str] = {
    "uniform": UNIFORM_WARNING,
    "feature": FEATURE_WARNING,
    "mosaic": MOSAIC_WARNING,
    "feature-mosaic": FEATURE_MOSAIC_WARNING,
    "jittered-mosaic": JITTERED_WARNING,
    "posterised-blur": POSTERISED_WARNING,
    "generic-face": GENERIC_WARNING,
    "solid": "",
}
"""Shown wherever the effect is chosen."""

CONTROLLED_SHARING = "controlled-sharing"
PUBLISH = "publish"
PUBLISH_MOSAIC = "publish-mosaic"
MAIN = (CONTROLLED_SHARING, PUBLISH, PUBLISH_MOSAIC)
"""The presets that stand first, the default before the others."""
KERNELS = "kernel-"
"""What the names of the dissertation's kernels begin with."""


def _look(effect: str, **options: float) -> RedactionSettings:
    return settled(RedactionSettings(effect=effect, options={**options}))


def _kernels() -> dict[str, RedactionPreset]:
    """The dissertation's kernels, every face kernel with every smaller feature kernel."""
    presets = {}
    for face in (5, 15, 25, 35, 45, 55, 65):
        presets[f"kernel-{face}"] = RedactionPreset(
            say("Kernel ({face},{face})", face=face),
            _look("uniform", kernel=face),
            say("The dissertation's uniform blur."),
            PIXEL_WARNING,
        )
        for feature in (3, 11):
            if feature < face:
                presets[f"kernel-{face}-{feature}"] = RedactionPreset(
                    say(
                        "Kernels ({face},{face}) and ({feature},{feature})",
                        face=face,
                        feature=feature,
                    ),
                    _look("feature", kernel=face, feature_kernel=feature),
                    say("The dissertation's feature blur."),
                    PIXEL_WARNING,
                )
    return presets


PRESETS: dict[str, RedactionPreset] = {
    PUBLISH: RedactionPreset(
        say("Publish (solid fill)"),
        _look("solid"),
        say("For files that leave your hands for good: nothing of the face is left."),
        hides=say("Hides everything: nothing of the face is left."),
    ),
    PUBLISH_MOSAIC: RedactionPreset(
        say("Publish (coarse mosaic)"),
        _look("mosaic", cells=8),
        say("For files that leave your hands for good and should stay pleasant to watch."),
        MOSAIC_WARNING,
        say("Hides all but a few patches of light and dark; the footage stays pleasant to watch."),
    ),
    CONTROLLED_SHARING: RedactionPreset(
        say("Controlled sharing (feature blur)"),
        _look("feature", face_strength=0.20, feature_strength=0.06),
        say(
            "For partners bound by an agreement: detectors still find the faces; many landmarks "
            "fail."
        ),
        FEATURE_WARNING,
        say(
            "Hides faces from strangers; programs still find them. Whoever knows the blur can "
            "recognise most people."
        ),
    ),
    "uniform-blur": RedactionPreset(
        say("Uniform blur"),
        _look("uniform", face_strength=0.20),
        say("A plain strong blur over the whole face."),
        UNIFORM_WARNING,
    ),
    "feature-mosaic": RedactionPreset(
        say("Feature mosaic"),
        _look("feature-mosaic"),
        say("An alternative to feature blur."),
        FEATURE_MOSAIC_WARNING,
    ),
    "jittered-mosaic": RedactionPreset(
        say("Jittered mosaic"),
        _look("jittered-mosaic"),
        say("A mosaic for short stretches: landmarks can be placed, and one frame tells little."),
        JITTERED_WARNING,
    ),
    "posterised-blur": RedactionPreset(
        say("Blur, then few levels"),
        _look("posterised-blur"),
        say("An alternative to feature blur."),
        POSTERISED_WARNING,
    ),
    "generic-face": RedactionPreset(
        say("Generic face"),
        _look("generic-face"),
        say("For footage whose faces must stay faces: everybody gets one that is made up."),
        GENERIC_WARNING,
        say("Everybody gets a made-up face, turned as theirs was."),
    ),
    **_kernels(),
}
"""Every preset by the name a person types."""


def preset_of(redaction: RedactionSettings) -> str | None:
    """Name of the preset that covers in just this way; None where there is none."""
    look = settled(redaction)
    return next((name for name, one in PRESETS.items() if one.settings == look), None)


def fit_for(redaction: RedactionSettings) -> Audience:
    """Who may receive what is covered so."""
    options = options_of(redaction)
    coarse = isinstance(options, MosaicOptions) and options.cells <= _COARSE
    hidden = isinstance(options, SolidOptions) or (coarse and redaction.effect == "mosaic")
    return Audience.PUBLIC if hidden else Audience.PARTNERS


def warning_for(redaction: RedactionSettings) -> str:
    """What must be said where these settings are chosen; empty for none."""
    options = options_of(redaction)
    if isinstance(options, UniformOptions) and options.kernel is not None:
        return PIXEL_WARNING
    return EFFECT_WARNINGS.get(redaction.effect, say("This effect has not been measured."))
