"""The look of a single face, checked before it is decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.core.errors import UsageError
from app.core.said import say
from app.core.settings import OwnLook, RedactionSettings
from app.export.effects import EFFECTS, settled
from app.export.effects.presets import PRESETS

AS_MEDIUM: Final = "medium"
"""Takes back what was chosen for a face: it is covered as the others of its medium."""
_COLOR: Final = "color"


def own_look(
    effect: str | None, options: Mapping[str, Any], *, preset: str | None = None
) -> OwnLook | None:
    """How one face is covered.

    Args:
        effect: Name of an effect, or ``medium``.
        options: Of the effect; what is missing takes its default.
        preset: Name of a preset in place of both.

    Returns:
        None for "as the medium says".

    Raises:
        UsageError: Neither or both are given, or there is no such effect, option or preset.
    """
    if (effect is None) == (preset is None):
        raise UsageError(say('give an "effect" or a "preset"'))
    if preset is not None:
        if preset not in PRESETS:
            known = ", ".join(PRESETS)
            raise UsageError(
                say("no preset named {preset!r} (there are: {known})", preset=preset, known=known)
            )
        if options:
            raise UsageError(say('a "preset" has its own options'))
        return look_of(PRESETS[preset].settings)
    assert effect is not None
    if effect == AS_MEDIUM:
        if options:
            raise UsageError(say('"medium" takes no options'))
        return None
    if _COLOR in options:
        raise UsageError(say("the colour of a fill is the medium's"))
    return look_of(settled(RedactionSettings(effect=effect, options=dict(options))))


def look_of(redaction: RedactionSettings) -> OwnLook:
    """The effect of some settings as one face's look; what they say of the place stays out."""
    options = {name: v for name, v in redaction.options.items() if name != _COLOR}
    return OwnLook(effect=redaction.effect, options=options)


def title_of(look: OwnLook) -> str:
    """What a person reads: the preset's title where it is one, else the effect's."""
    for preset in PRESETS.values():
        if look_of(preset.settings) == look:
            return preset.title
    return EFFECTS.get(look.effect).title
