"""How a region is covered: one effect a file, and the table that names them.

Effects see pieces of planes (``Patch``) and nothing else; imported by ``app.export`` alone.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError

from app.core.errors import UsageError
from app.core.options import Shown
from app.core.plugins import Effect, Plugin
from app.core.registry import Registry
from app.core.said import say
from app.core.settings import RedactionSettings
from app.export.effects.blur import FeatureBlur, FeatureOptions, UniformBlur, UniformOptions
from app.export.effects.cells import JitteredCells, JitteredCellsOptions
from app.export.effects.generic import GenericFace, GenericOptions
from app.export.effects.mosaic import FeatureMosaic, FeatureMosaicOptions, Mosaic, MosaicOptions
from app.export.effects.posterised import PosterisedBlur, PosterisedOptions
from app.export.effects.solid import Solid, SolidOptions

EFFECTS: Registry[Plugin[Effect]] = Registry("effect", "faceveil.effects")
"""Every effect by name; ``build`` takes its options."""

for _plugin in (
    Plugin(
        UniformBlur.name,
        say("Uniform blur"),
        say("The same Gaussian blur over the whole face."),
        UniformOptions,
        UniformBlur,
    ),
    Plugin(
        FeatureBlur.name,
        say("Feature blur"),
        say("Strong blur on the face, weaker on eyes, nose and mouth; faces stay usable as faces."),
        FeatureOptions,
        FeatureBlur,
    ),
    Plugin(
        Mosaic.name,
        say("Mosaic"),
        say("Square cells, a fixed number across each face."),
        MosaicOptions,
        Mosaic,
    ),
    Plugin(
        FeatureMosaic.name,
        say("Feature mosaic"),
        say("Coarse cells on the face, finer ones on eyes, nose and mouth."),
        FeatureMosaicOptions,
        FeatureMosaic,
    ),
    Plugin(
        JitteredCells.name,
        say("Jittered mosaic"),
        say(
            "Cells that move with the face, finer on eyes, nose and mouth, at few levels of "
            "light and with noise that stays with its cell."
        ),
        JitteredCellsOptions,
        JitteredCells,
    ),
    Plugin(
        PosterisedBlur.name,
        say("Blur, then few levels"),
        say("Feature blur, then few levels of light."),
        PosterisedOptions,
        PosterisedBlur,
    ),
    Plugin(
        GenericFace.name,
        say("Generic face"),
        say(
            "A made-up face that turns and speaks as the face did; nothing of the original "
            "picture is left."
        ),
        GenericOptions,
        GenericFace,
    ),
    Plugin(
        Solid.name,
        say("Solid fill"),
        say("One colour; nothing of the face is left."),
        SolidOptions,
        Solid,
    ),
):
    EFFECTS.add(_plugin)


def options_of(redaction: RedactionSettings) -> BaseModel:
    """The options of the effect that the settings name, with its defaults where they say nothing.

    Raises:
        UsageError: There is no effect of that name, or it does not take these options.
    """
    plugin = EFFECTS.get(redaction.effect)
    try:
        return plugin.options.model_validate(redaction.options)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or plugin.name
        raise UsageError(
            say("effect {name}: {name2}: {first}", name=plugin.name, name2=name, first=first["msg"])
        ) from None


def build_effect(redaction: RedactionSettings) -> Effect:
    """The effect that the settings name.

    Raises:
        UsageError: As :func:`options_of`.
    """
    return EFFECTS.get(redaction.effect).build(options_of(redaction))


def with_options(redaction: RedactionSettings, **changes: Any) -> RedactionSettings:
    """The same effect with other options; those that it does not have are left out.

    Raises:
        UsageError: As :func:`options_of`.
    """
    known = EFFECTS.get(redaction.effect).options.model_fields
    options = redaction.options | {name: v for name, v in changes.items() if name in known}
    return settled(redaction.model_copy(update={"options": options}))


def with_effect(redaction: RedactionSettings, name: str) -> RedactionSettings:
    """Another effect, with the options that both have and show to people.

    Raises:
        UsageError: There is no effect of that name.
    """
    before, after = EFFECTS.get(redaction.effect).options, EFFECTS.get(name).options
    shared = {
        field: value
        for field, value in redaction.options.items()
        if is_shown(before, field) and is_shown(after, field)
    }
    return settled(redaction.model_copy(update={"effect": name, "options": shared}))


def settled(redaction: RedactionSettings) -> RedactionSettings:
    """The same settings with every option written out, so that equal looks are equal.

    Raises:
        UsageError: As :func:`options_of`.
    """
    options = options_of(redaction).model_dump(mode="json")
    return redaction.model_copy(update={"options": options})


def is_shown(options: type[BaseModel], field: str) -> bool:
    """Whether people can choose a field of an options model."""
    found = options.model_fields.get(field)
    return found is not None and any(isinstance(one, Shown) for one in found.metadata)


def build_effect_of_zones(redaction: RedactionSettings) -> Effect:
    """What covers areas of the picture that are no faces: a face drawn over them would hide little.

    Raises:
        UsageError: See :func:`build_effect`.
    """
    if redaction.effect == GenericFace.name:
        return build_effect(RedactionSettings(effect=UniformBlur.name))
    return build_effect(redaction)
