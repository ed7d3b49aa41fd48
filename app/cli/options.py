"""Options that several commands share, and the settings they make."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from app.core.settings import (
    USUAL_MODELS,
    AudioChoice,
    DetectionSettings,
    ExportSettings,
    Preset,
    RedactionSettings,
)

PRESET_HELP = (
    "how much time detection may take. fast: one small look, faces below 30 pixels are often "
    "missed. balanced (default): small looks 12 times a second and large ones between. thorough: "
    "the strongest model looks at every frame, enlarged as well; finds most, and takes about "
    "thirty times as long for video"
)


def share(text: str) -> float:
    """A number from 0 to 1."""
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def positive(text: str) -> float:
    """A number above 0, at most 2 face widths."""
    value = float(text)
    if not 0 < value <= 2:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 2")
    return value


def add_media(parser: argparse.ArgumentParser) -> None:
    """The option that :func:`app.cli.media.chosen_media` reads."""
    parser.add_argument(
        "--medium",
        action="append",
        metavar="NAME",
        help="only this medium: its number, path or file name; may be repeated",
    )


FORMAT_NAMES = "coco, cvat, mot, sleap, nwb, dlc, eaf or boris"
"""Formats of other tools (app/exchange/formats.py); named here so that --help loads none."""


def add_detection(parser: argparse.ArgumentParser) -> None:
    """Options of :func:`detection_settings`."""
    group = parser.add_argument_group("detection")
    group.add_argument(
        "--model",
        metavar="NAME",
        help=f"detector, whatever the preset (faceveil models lists them); without it "
        f"{USUAL_MODELS[Preset.BALANCED]}, with --preset thorough {USUAL_MODELS[Preset.THOROUGH]}",
    )
    group.add_argument("--landmark-model", metavar="NAME", help="landmark model")
    group.add_argument(
        "--preset",
        choices=[p.value for p in Preset],
        help=PRESET_HELP,
    )
    group.add_argument(
        "--threshold", type=share, metavar="T", help="faces scoring below T are left out (0 to 1)"
    )
    group.add_argument(
        "--no-tracking",
        action="store_true",
        help="look at every frame by itself: no tracks, no gaps filled",
    )
    group.add_argument("--device", choices=("auto", "cpu", "cuda"), help="where models run")


def detection_settings(args: argparse.Namespace) -> DetectionSettings:
    """What the detection options ask for."""
    chosen: dict[str, Any] = {
        name: getattr(args, name)
        for name in ("model", "landmark_model", "preset", "threshold", "device")
        if getattr(args, name) is not None
    }
    if args.threshold is not None:
        # What is asked for has to be kept, however weak.
        usual = DetectionSettings().ghost_threshold
        chosen["ghost_threshold"] = min(usual, args.threshold)
    return DetectionSettings(**chosen, tracking=not args.no_tracking)


def add_redaction(parser: argparse.ArgumentParser) -> None:
    """Options of :func:`redaction_settings`."""
    group = parser.add_argument_group("redaction (strengths are in face widths)")
    group.add_argument(
        "--effect",
        help="uniform, feature (default), mosaic, feature-mosaic or solid",
    )
    group.add_argument("--strength", type=positive, metavar="W", help="blur of the face")
    group.add_argument(
        "--feature-strength", type=positive, metavar="W", help="blur of eyes, nose and mouth"
    )
    group.add_argument("--cells", type=int, metavar="N", help="mosaic cells across a face")
    group.add_argument(
        "--effect-option",
        action="append",
        metavar="NAME=VALUE",
        help="any option of the effect, also of one that was installed beside the program; may be "
        "repeated",
    )
    group.add_argument("--margin", type=share, metavar="S", help="growth, as a share of the box")
    group.add_argument(
        "--effect-preset", metavar="NAME", help="a named set of these, such as publish"
    )


def redaction_settings(
    args: argparse.Namespace, start: RedactionSettings | None = None
) -> RedactionSettings:
    """What the redaction options ask for, on top of ``start``.

    Raises:
        UsageError: No preset or effect of that name, or a value out of range.
    """
    from pydantic import ValidationError

    from app.core.errors import UsageError
    from app.export.effects import settled, with_effect, with_options
    from app.export.effects.presets import PRESETS

    base = start or RedactionSettings()
    if args.effect_preset is not None:
        if args.effect_preset not in PRESETS:
            known = ", ".join(sorted(PRESETS))
            raise UsageError(f"no preset named {args.effect_preset!r} (there are: {known})")
        base = PRESETS[args.effect_preset].settings
    if args.effect is not None and args.effect != base.effect:
        base = with_effect(base, args.effect)
    names = {"strength": "face_strength", "feature_strength": "feature_strength", "cells": "cells"}
    chosen = {
        field: getattr(args, name)
        for name, field in names.items()
        if getattr(args, name) is not None
    }
    base = with_options(base, **chosen)
    for text in args.effect_option or ():
        name, value = _option(text)
        base = settled(base.model_copy(update={"options": base.options | {name: value}}))
    if args.margin is None:
        return base
    try:
        return RedactionSettings(**{**base.model_dump(), "margin": args.margin})
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None


def _option(text: str) -> tuple[str, Any]:
    """Name and value of ``NAME=VALUE``; a value that is no JSON is a text."""
    from app.core.errors import UsageError

    name, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"--effect-option takes NAME=VALUE, not {text!r}")
    try:
        return name, json.loads(value)
    except json.JSONDecodeError:
        return name, value


def redaction_asked(args: argparse.Namespace) -> bool:
    """Whether any redaction option was given."""
    names = (
        "effect",
        "strength",
        "feature_strength",
        "cells",
        "margin",
        "effect_preset",
        "effect_option",
    )
    return any(getattr(args, name) is not None for name in names)


def add_export(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Options of :func:`export_settings`, and what to do with files that exist."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "-o", "--out", type=Path, required=required, metavar="OUT", help="file or folder"
    )
    group.add_argument(
        "--codec",
        choices=("auto", "h264", "h265", "av1", "prores", "ffv1"),
        help="auto (default) stays near the source",
    )
    group.add_argument("--quality", type=int, metavar="N", help="constant rate factor, 0 to 63")
    group.add_argument("--speed", choices=("fast", "balanced", "small"), help="encoder effort")
    group.add_argument("--container", metavar="EXT", help="file ending when OUT is a folder: mp4")
    group.add_argument(
        "--audio",
        choices=[choice.value for choice in AudioChoice],
        help="keep (default): packet for packet, or encoded anew where the container cannot hold "
        "it; copy: packet for packet or not at all; reencode: always anew; drop: no sound",
    )
    group.add_argument("--drop-audio", action="store_true", help="the same as --audio drop")
    group.add_argument("--drop-subtitles", action="store_true", help="leave subtitles out")
    group.add_argument(
        "--keep-metadata",
        action="store_true",
        help="keep place, device, time, titles and texts in codecs' headers of videos",
    )
    group.add_argument(
        "--keep-captions",
        action="store_true",
        help="keep captions inside the pictures (CEA-608/708; removed by default)",
    )
    group.add_argument(
        "--outside",
        choices=("covered", "black"),
        help="frames outside the range: covered as whole pictures are (default), or black",
    )
    group.add_argument(
        "--bids",
        action="store_true",
        help="OUT is a dataset of BIDS: names and folders by the entities of the source's name, "
        "and a sidecar that says how the file was de-identified (export and redact)",
    )
    exists = group.add_mutually_exclusive_group()
    exists.add_argument("--overwrite", action="store_true", help="replace outputs that exist")
    exists.add_argument(
        "--skip-existing", action="store_true", help="leave inputs whose output exists (resume)"
    )


def export_settings(args: argparse.Namespace) -> ExportSettings:
    """What the output options ask for.

    Raises:
        UsageError: A value is out of range.
    """
    from pydantic import ValidationError

    from app.core.errors import UsageError

    chosen = {
        name: getattr(args, name)
        for name in ("codec", "quality", "speed", "container", "outside")
        if getattr(args, name) is not None
    }
    if "container" in chosen:
        chosen["container"] = chosen["container"].lstrip(".")
    try:
        return ExportSettings(
            **chosen,
            audio=AudioChoice.DROP if args.drop_audio else args.audio or AudioChoice.KEEP,
            copy_subtitles=not args.drop_subtitles,
            keep_metadata=args.keep_metadata,
            keep_captions=args.keep_captions,
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
