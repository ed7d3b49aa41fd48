"""How a region is covered: one effect a file, and the table that names them.

Effects see pieces of planes (``Patch``) and nothing else; imported by ``app.export`` alone.
"""

from __future__ import annotations

from app.core.plugins import Effect, Plugin, Registry
from app.core.settings import RedactionSettings
from app.export.effects.blur import FeatureBlur, UniformBlur
from app.export.effects.mosaic import FeatureMosaic, Mosaic
from app.export.effects.solid import Solid

EFFECTS: Registry[Effect] = Registry("effect", "faceveil.effects")
"""Every effect by name; ``build`` takes a :class:`RedactionSettings`."""

EFFECT_FIELDS: dict[str, tuple[str, ...]] = {
    "uniform": ("face_strength", "kernel"),
    "feature": ("face_strength", "feature_strength", "kernel", "feature_kernel"),
    "mosaic": ("cells",),
    "feature-mosaic": ("cells", "feature_cells"),
    "solid": ("color",),
}
"""Which fields of :class:`RedactionSettings` an effect obeys, beside the region's shape."""

for _effect, _title, _summary in (
    (UniformBlur, "Uniform blur", "The same Gaussian blur over the whole face."),
    (
        FeatureBlur,
        "Feature blur",
        "Strong blur on the face, weaker on eyes, nose and mouth; faces stay usable as faces.",
    ),
    (Mosaic, "Mosaic", "Square cells, a fixed number across each face."),
    (
        FeatureMosaic,
        "Feature mosaic",
        "Coarse cells on the face, finer ones on eyes, nose and mouth.",
    ),
    (Solid, "Solid fill", "One colour; nothing of the face is left."),
):
    EFFECTS.add(
        Plugin(
            name=_effect.name,
            title=_title,
            summary=_summary,
            options=RedactionSettings,
            build=_effect,
        )
    )


def build_effect(redaction: RedactionSettings) -> Effect:
    """The effect that the settings name.

    Raises:
        UsageError: There is no effect of that name.
    """
    return EFFECTS.get(redaction.effect).build(redaction)
