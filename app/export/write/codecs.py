"""Which encoder, pixel format and container an export uses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import av
import av.codec

from app.core.errors import ExportError
from app.core.model import MediaInfo, MediaKind
from app.core.said import say
from app.core.settings import AudioChoice, ExportSettings
from app.export.notes import Note, NoteCode
from app.export.write.containers import USUAL, canonical, fits_audio
from app.export.write.formats import Layout, layout_of

NEAREST = {"hevc": "h265", "vp9": "av1", "av1": "av1", "ffv1": "ffv1", "prores": "prores"}
"""Codec for "auto" by the source's codec; everything else becomes H.264."""

ENCODERS = {
    "h264": "libx264",
    "h265": "libx265",
    "av1": "libsvtav1",
    "prores": "prores_ks",
    "ffv1": "ffv1",
}
CODEC_NAMES = {
    "h264": "H.264",
    "h265": "H.265",
    "av1": "AV1",
    "prores": "ProRes",
    "ffv1": "FFV1",
}
_QUALITY = {"h264": 18, "h265": 20, "av1": 26}
_CAPTIONED = frozenset({"h264", "h265"})
"""Codecs whose encoders write CEA-608/708 captions."""
_SLICED = 64
"""Pixels a side from which FFV1 pictures are written in slices."""
_BETTER = 8
"""About two and a half times the usual size."""
_SPEED = {
    "h264": {"fast": "veryfast", "balanced": "medium", "small": "slow"},
    "h265": {"fast": "superfast", "balanced": "fast", "small": "medium"},
    "av1": {"fast": "10", "balanced": "8", "small": "5"},
}
_CONTAINERS: Mapping[str, frozenset[str]] = {
    ".mp4": frozenset({"h264", "h265", "av1"}),
    ".m4v": frozenset({"h264", "h265"}),
    ".mov": frozenset({"h264", "h265", "prores"}),
    ".mkv": frozenset(ENCODERS),
    ".webm": frozenset({"av1"}),
}


@dataclass(frozen=True, slots=True)
class EncodingPlan:
    """How the video stream is written.

    Attributes:
        codec: Our name (h264, ...).
        encoder: FFmpeg's.
        pixel_format: What the encoder is fed with.
        options: For the encoder.
        notes: What differs from the source.
        keeps_captions: Captions inside the pictures are written again.
    """

    codec: str
    encoder: str
    pixel_format: str
    options: dict[str, str]
    notes: tuple[Note, ...] = field(default=())
    keeps_captions: bool = False


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """Container and codec of an output.

    Attributes:
        suffix: File ending that decides the container, with its dot.
        codec: Our name (h264, ...); of a still its ending without the dot.
    """

    suffix: str
    codec: str


def output_format(info: MediaInfo, settings: ExportSettings, out: Path) -> OutputFormat:
    """Decide container and codec.

    Args:
        out: Final name; its ending decides the container unless the settings name one.

    Raises:
        ExportError: The container is unknown, or cannot hold the codec or the shape of pixels.
    """
    suffix = suffix_of(settings.container) if settings.container else out.suffix.lower()
    if info.kind is MediaKind.IMAGE:
        suffix = out.suffix.lower()
        return OutputFormat(suffix, suffix.lstrip("."))
    return OutputFormat(suffix, _codec_for(info, settings, suffix))


def suffix_of(name: str) -> str:
    """A file ending with its dot, lower case."""
    return name.lower() if name.startswith(".") else f".{name.lower()}"


def _codec_for(info: MediaInfo, settings: ExportSettings, suffix: str) -> str:
    allowed = _CONTAINERS.get(suffix)
    if allowed is None:
        known = ", ".join(_CONTAINERS)
        raise ExportError(
            say("videos cannot be written as {suffix!r}", suffix=suffix),
            say("Use one of {known}", known=known),
        )
    if settings.codec != "auto" and settings.codec not in allowed:
        fitting = ", ".join(s for s, codecs in _CONTAINERS.items() if settings.codec in codecs)
        raise ExportError(
            say(
                "{CODEC_NAMES} does not fit into {suffix}",
                CODEC_NAMES=CODEC_NAMES[settings.codec],
                suffix=suffix,
            ),
            say("Use {fitting}", fitting=fitting),
        )
    near = NEAREST.get(info.codec, "h264")
    asked = [near, "h264", *sorted(allowed)] if settings.codec == "auto" else [settings.codec]
    for codec in asked:
        if codec in allowed and _keeps_shape(info, suffix, codec):
            return codec
    raise ExportError(
        f"{info.path}: {suffix} cannot keep pixels that are not square"
        + (f" in {CODEC_NAMES[asked[0]]}" if settings.codec != "auto" else ""),
        say("Use H.264 or H.265 (.mp4, .mov or .mkv)"),
    )


def _keeps_shape(info: MediaInfo, suffix: str, codec: str) -> bool:
    """Whether pixels that are not square stay so: Matroska leaves telling it to the codec."""
    by_codec = codec in ("h264", "h265")
    return info.sample_aspect in (0, 1) or by_codec or suffix not in (".mkv", ".webm")


def default_suffix(info: MediaInfo, settings: ExportSettings) -> str:
    """The file ending for an export when nobody chose one: the source's if all fits, else near."""
    if settings.container:
        return suffix_of(settings.container)
    own = info.path.suffix.lower()
    audio = [canonical(s.codec) for s in info.other_streams if s.kind == "audio"]
    if settings.audio not in (AudioChoice.KEEP, AudioChoice.COPY):
        audio = []
    # What no container holds does not speak for any.
    audio = [codec for codec in audio if any(fits_audio(suffix, codec) for suffix in USUAL)]
    wanted = NEAREST.get(info.codec, "h264") if settings.codec == "auto" else settings.codec
    for suffix in (own, *USUAL):
        if wanted in _CONTAINERS.get(suffix, ()) and _keeps_shape(info, suffix, wanted):
            if suffix == ".m4v" and suffix != own:
                continue
            if all(fits_audio(suffix, codec) for codec in audio):
                return suffix
    return ".mkv"


def _pixel_format(source: Layout, offered: list[str], odd: bool) -> tuple[str, list[Note]]:
    """The offered pixel format that loses least, and what it loses."""
    order = {
        "gray": ["gray", "420", "422", "444"],
        "420": ["420", "422", "444"],
        "422": ["422", "444", "420"],
        "440": ["440", "444", "420"],
        "411": ["411", "422", "444", "420"],
        "410": ["410", "420", "422", "444"],
        "444": ["444", "422", "420"],
        "rgb": ["rgb", "444", "422", "420"],
    }[source.chroma]
    if odd:
        whole = [c for c in order if c in ("444", "rgb", "gray")]
        order = whole or order
    layouts = {name: layout_of(name) for name in offered}

    def cost(item: tuple[str, Layout]) -> tuple[int, int, int, int, int]:
        name, layout = item
        return (
            int(layout.depth < source.depth),
            order.index(layout.chroma),
            abs(layout.depth - source.depth),
            int(layout.alpha),
            int(name.startswith("yuvj") != source.full_name),
        )

    fitting = [(n, one) for n, one in layouts.items() if one is not None and one.chroma in order]
    if not fitting:
        raise ExportError(say("no pixel format of the encoder fits"), say("Choose another codec"))
    best, chosen = min(fitting, key=cost)
    notes = []
    if chosen.depth < source.depth:
        notes.append(Note.of(NoteCode.BIT_DEPTH_REDUCED, before=source.depth, after=chosen.depth))
    if chosen.chroma != source.chroma:
        notes.append(Note.of(NoteCode.CHROMA_CHANGED, before=source.chroma, after=chosen.chroma))
    if source.alpha:
        notes.append(Note(NoteCode.ALPHA_LEFT_OUT))
    return best, notes


def plan_encoding(
    info: MediaInfo,
    settings: ExportSettings,
    codec: str,
    *,
    pixel_format: str,
    extra: Mapping[str, str] | None = None,
) -> EncodingPlan:
    """Choose encoder, pixel format and options.

    Args:
        info: The source.
        settings: What is asked for.
        codec: See :func:`output_format`.
        pixel_format: Of the source's decoded frames.
        extra: Encoder parameters by codec-specific name (HDR), for x264, x265 and SVT-AV1.

    Raises:
        ExportError: Codec and picture do not fit.
    """
    source = layout_of(pixel_format)
    if source is None:
        raise ExportError(
            say(
                "{path}: pixel format {pixel_format} cannot be exported",
                path=info.path,
                pixel_format=pixel_format,
            ),
            say("Convert it to another format first, such as H.264 or FFV1"),
        )
    encoder = ENCODERS[codec]
    try:
        offered = [f.name for f in av.codec.Codec(encoder, "w").video_formats or ()]
    except ValueError as error:
        raise ExportError(
            say("this installation cannot write {CODEC_NAMES}", CODEC_NAMES=CODEC_NAMES[codec]),
            say("Choose another codec"),
        ) from error
    width, height = info.coded_width, info.coded_height
    odd = bool(width % 2 or height % 2) and codec in ("h264", "h265")
    if codec == "av1" and min(width, height) < 64:
        raise ExportError(
            say("AV1 cannot hold a picture of {width}x{height}", width=width, height=height),
            say("Choose H.264 (.mp4 or .mkv)"),
        )
    name, notes = _pixel_format(source, offered, odd)
    if odd:
        notes.append(Note.of(NoteCode.ODD_SIZE, width=width, height=height))
    return EncodingPlan(
        codec,
        encoder,
        name,
        _options(codec, settings, name, size=(width, height), extra=extra),
        tuple(notes),
        keeps_captions=settings.keep_captions and codec in _CAPTIONED,
    )


def better_quality(codec: str) -> int | None:
    """The constant rate factor for when the usual one loses too much; None where none is used."""
    usual = _QUALITY.get(codec)
    return None if usual is None else usual - _BETTER


def _options(
    codec: str,
    settings: ExportSettings,
    pixel_format: str,
    *,
    size: tuple[int, int],
    extra: Mapping[str, str] | None,
) -> dict[str, str]:
    width, height = size
    options: dict[str, str] = {}
    if codec in _QUALITY:
        quality = _QUALITY[codec] if settings.quality is None else settings.quality
        options["crf"] = str(min(quality, 51) if codec != "av1" else quality)
        options["preset"] = _SPEED[codec][settings.speed]
    if codec in _CAPTIONED:
        options |= {"a53cc": str(int(settings.keep_captions)), "udu_sei": "0"}
    if codec == "h265":
        # No text with the encoder's settings in the stream; x264 cannot be told that.
        options["x265-params"] = "log-level=error:info=0"
    if codec == "prores":
        options["profile"] = "4" if "444" in pixel_format else "3"
        options["vendor"] = "apl0"
    if codec == "ffv1":
        options |= {"level": "3", "slicecrc": "1"}
        if width % 4 == height % 4 == 0 and min(width, height) >= _SLICED:
            options["slices"] = "4"  # Of others FFmpeg's encoder says itself how to part them.
    for key, value in (extra or {}).items():
        options[key] = f"{options[key]}:{value}" if key in options else value
    return options
