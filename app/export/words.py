"""Notes in English sentences, for the command line and for JSON; windows translate them.

The texts stand here alone. A window hands its own translator to :func:`words`, with which it looks
the text up before figures are filled in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.export.notes import HdrPart, HiddenPart, Note, NoteCode

CONTEXT: Final = "ExportNotes"
"""Under which translators find the texts."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for Qt's lupdate, which knows this name; Qt itself is not needed here."""
    return text


TEXTS: Final[dict[NoteCode, str]] = {
    NoteCode.BIT_DEPTH_REDUCED: QT_TRANSLATE_NOOP(
        "ExportNotes", "bit depth reduced from {before} to {after}"
    ),
    NoteCode.CHROMA_CHANGED: QT_TRANSLATE_NOOP(
        "ExportNotes", "chroma changed from {before} to {after}"
    ),
    NoteCode.ALPHA_LEFT_OUT: QT_TRANSLATE_NOOP("ExportNotes", "the alpha channel was left out"),
    NoteCode.ODD_SIZE: QT_TRANSLATE_NOOP(
        "ExportNotes", "{width}x{height} is odd, so every pixel keeps its own colour (4:4:4)"
    ),
    NoteCode.TURNED_UPRIGHT: QT_TRANSLATE_NOOP("ExportNotes", "the picture was turned upright"),
    NoteCode.DATA_BEHIND_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "what stands behind the picture in its file (a second picture, a depth map, a film)",
    ),
    NoteCode.SMALLER_COPIES_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "smaller copies of the picture"
    ),
    NoteCode.CHANNELS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "channels beside colour and alpha"
    ),
    NoteCode.INTERLACED: QT_TRANSLATE_NOOP(
        "ExportNotes", "the source is interlaced; its fields were kept in the picture"
    ),
    NoteCode.HDR_KEPT: QT_TRANSLATE_NOOP("ExportNotes", "{part}"),
    NoteCode.HDR_LOST: QT_TRANSLATE_NOOP(
        "ExportNotes", "the output does not carry the source's {part}"
    ),
    NoteCode.MILLISECOND_CLOCK: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "{suffix} counts time in milliseconds: frame times are rounded to them; .mp4 and .mov keep "
        "them exactly",
    ),
    NoteCode.BLACK_FRAMES: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} frames could not be decoded and are black"
    ),
    NoteCode.DAMAGED_PICTURES: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "the source is damaged: {count} pictures have errors in them, or are made from such ones",
    ),
    NoteCode.BLACK_OUTSIDE: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} pictures outside the range are black, as was asked for"
    ),
    NoteCode.UNLIKE_PICTURES: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "{count} pictures are black: they are damaged, and not the ones in which faces were looked "
        "for; detect again to keep them",
    ),
    NoteCode.FITTED_PICTURES: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "the picture changes on the way: {count} pictures of {was} were made to fit {size}; cut "
        "the source there to keep both",
    ),
    NoteCode.SOURCE_BREAKS_OFF: QT_TRANSLATE_NOOP(
        "ExportNotes", "the source breaks off: {frames} frames are readable"
    ),
    NoteCode.FRAMES_LOST: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} more frames are announced but damaged"
    ),
    NoteCode.WRITTEN_AGAIN: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "written again in a better quality (constant rate factor {quality}); in the usual one it "
        "was not covered as asked: {complaints}",
    ),
    NoteCode.STREAM_COPIED: QT_TRANSLATE_NOOP("ExportNotes", "{stream}"),
    NoteCode.STREAM_LEFT_OUT: QT_TRANSLATE_NOOP("ExportNotes", "stream: {stream}"),
    NoteCode.STREAM_LEFT_OUT_AS_ASKED: QT_TRANSLATE_NOOP(
        "ExportNotes", "stream: {stream} (as asked)"
    ),
    NoteCode.COVER_PICTURE_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "stream: {stream} (cover picture)"
    ),
    NoteCode.STREAMS_END_EARLY: QT_TRANSLATE_NOOP(
        "ExportNotes", "the source's other streams end early"
    ),
    NoteCode.SOUND_REENCODED: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "{stream} was encoded anew as {encoder}, because {suffix} cannot hold it as it is",
    ),
    NoteCode.SOUND_REENCODED_AS_ASKED: QT_TRANSLATE_NOOP(
        "ExportNotes", "{stream} was encoded anew as {encoder} (as asked)"
    ),
    NoteCode.SOUND_DOES_NOT_FIT: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "{stream} was left out, because {suffix} cannot hold it as it is; it can be encoded anew",
    ),
    NoteCode.SOUND_UNDECODABLE: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "{stream} was left out: it cannot be copied into {suffix}, and this program has no decoder "
        "for it to encode it anew",
    ),
    NoteCode.SOUND_TRIMMED: QT_TRANSLATE_NOOP(
        "ExportNotes", "sound that the source's edit list cuts away ({stream})"
    ),
    NoteCode.SOUND_OVERLAPS: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "where recordings were joined, sound of {stream} lay over other sound and was left out",
    ),
    NoteCode.SOUND_DAMAGED: QT_TRANSLATE_NOOP(
        "ExportNotes", "parts of {stream} could not be decoded and are silent"
    ),
    NoteCode.STREAM_APPEARED: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "a stream that begins in the midst of the source was left out; cut the source there to "
        "have it",
    ),
    NoteCode.CLOCK_JOINED: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "the source's clock is set anew on the way ({count} times); its parts follow one another",
    ),
    NoteCode.CLOCK_MOVED: QT_TRANSLATE_NOOP(
        "ExportNotes", "all times were moved by {seconds} s, of pictures and sound alike"
    ),
    NoteCode.SUBTITLES_OUTSIDE: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} texts of {stream} outside of what is shown"
    ),
    NoteCode.CHAPTERS_OUTSIDE: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} chapters outside of what is shown"
    ),
    NoteCode.SUBTITLES_DO_NOT_FIT: QT_TRANSLATE_NOOP(
        "ExportNotes", "{suffix} cannot hold {codec} subtitles; use .mkv to keep them"
    ),
    NoteCode.SUBTITLES_WORD_FOR_WORD: QT_TRANSLATE_NOOP(
        "ExportNotes", "{stream} is copied word for word; its text may hold names"
    ),
    NoteCode.CHAPTERS_COPIED: QT_TRANSLATE_NOOP("ExportNotes", "{count} chapters"),
    NoteCode.CHAPTERS_COPIED_WITH_TITLES: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} chapters with their titles"
    ),
    NoteCode.CHAPTERS_LEFT_OUT_AS_ASKED: QT_TRANSLATE_NOOP(
        "ExportNotes", "{count} chapters (as asked)"
    ),
    NoteCode.CHAPTER_TITLES_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "chapter titles (chapters are numbered instead)"
    ),
    NoteCode.ALL_METADATA_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "all metadata (EXIF, XMP, IPTC, colour profile)"
    ),
    NoteCode.TAG_KEPT: QT_TRANSLATE_NOOP("ExportNotes", "tag: {key}"),
    NoteCode.TAG_LEFT_OUT: QT_TRANSLATE_NOOP("ExportNotes", "tag: {key}"),
    NoteCode.STREAM_TAG_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "tag of {kind} stream {number}: {key}"
    ),
    NoteCode.STREAM_TAG_KEPT: QT_TRANSLATE_NOOP(
        "ExportNotes", "tag of {kind} stream {number}: {key}"
    ),
    NoteCode.HEADER_TEXTS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "texts in the header of {stream}"
    ),
    NoteCode.HEADER_TEXTS_KEPT: QT_TRANSLATE_NOOP("ExportNotes", "texts in the header of {stream}"),
    NoteCode.HEADER_COPIED_UNREAD: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "the header of {stream} is copied as it is, and holds texts that nobody looked at",
    ),
    NoteCode.UNREADABLE_HEADER_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "stream: {stream} (its header cannot be read, so names may stand in it)"
    ),
    NoteCode.PICTURE_DATA_LEFT_OUT: QT_TRANSLATE_NOOP("ExportNotes", "inside the video: {hidden}"),
    NoteCode.PICTURE_DATA_KEPT: QT_TRANSLATE_NOOP("ExportNotes", "inside the video: {hidden}"),
    NoteCode.BOX_LEFT_OUT: QT_TRANSLATE_NOOP("ExportNotes", "box {path}: {hidden}"),
    NoteCode.BOX_KEPT: QT_TRANSLATE_NOOP("ExportNotes", "box {path}: {hidden}"),
    NoteCode.DATA_STREAM_LEFT_OUT: QT_TRANSLATE_NOOP(
        "ExportNotes", "stream: {format} data: {hidden}"
    ),
    NoteCode.ENCODER_TOLD: QT_TRANSLATE_NOOP(
        "ExportNotes", "inside the video: the name and settings of its encoder ({encoder})"
    ),
    NoteCode.NOT_REVIEWED: QT_TRANSLATE_NOOP(
        "ExportNotes", "Nobody reviewed this file: faces that the detector missed are visible."
    ),
    NoteCode.PARTLY_REVIEWED: QT_TRANSLATE_NOOP(
        "ExportNotes",
        "{unseen} of {frames} frames were not looked at: faces that the detector missed there are "
        "visible.",
    ),
}
"""A text for every code; names in braces are the note's figures.

``stream`` is put together from ``kind``, ``codec`` and ``language``.
"""

_UNKNOWN: Final = QT_TRANSLATE_NOOP("ExportNotes", "of an unknown codec")

HDR_PARTS: Final[dict[HdrPart, str]] = {
    HdrPart.MASTERING_DISPLAY: QT_TRANSLATE_NOOP("ExportNotes", "mastering display metadata"),
    HdrPart.CONTENT_LIGHT: QT_TRANSLATE_NOOP("ExportNotes", "content light level"),
    HdrPart.HDR10_PLUS: QT_TRANSLATE_NOOP("ExportNotes", "dynamic HDR10+ metadata"),
    HdrPart.DOLBY_VISION: QT_TRANSLATE_NOOP("ExportNotes", "Dolby Vision metadata"),
    HdrPart.HDR_VIVID: QT_TRANSLATE_NOOP("ExportNotes", "dynamic HDR Vivid metadata"),
}

HIDDEN_PARTS: Final[dict[HiddenPart, str]] = {
    HiddenPart.CAPTIONS: QT_TRANSLATE_NOOP("ExportNotes", "captions (CEA-608/708)"),
    HiddenPart.USER_DATA: QT_TRANSLATE_NOOP("ExportNotes", "user data (SEI)"),
    HiddenPart.TIME_CODES: QT_TRANSLATE_NOOP("ExportNotes", "time codes"),
    HiddenPart.COLOUR_PROFILE: QT_TRANSLATE_NOOP("ExportNotes", "colour profile"),
    HiddenPart.SPHERICAL: QT_TRANSLATE_NOOP("ExportNotes", "360-degree description"),
    HiddenPart.STEREO: QT_TRANSLATE_NOOP("ExportNotes", "stereo description"),
    HiddenPart.SPATIAL_SOUND: QT_TRANSLATE_NOOP("ExportNotes", "spatial sound description"),
    HiddenPart.PLACE: QT_TRANSLATE_NOOP("ExportNotes", "place"),
    HiddenPart.MOTION: QT_TRANSLATE_NOOP("ExportNotes", "place and motion"),
    HiddenPart.XMP: QT_TRANSLATE_NOOP("ExportNotes", "XMP metadata"),
    HiddenPart.EXIF: QT_TRANSLATE_NOOP("ExportNotes", "EXIF metadata"),
    HiddenPart.IPTC: QT_TRANSLATE_NOOP("ExportNotes", "IPTC metadata"),
    HiddenPart.PREVIEW: QT_TRANSLATE_NOOP("ExportNotes", "preview picture"),
    HiddenPart.PRIVATE: QT_TRANSLATE_NOOP("ExportNotes", "a maker's private data"),
    HiddenPart.TEXT: QT_TRANSLATE_NOOP("ExportNotes", "titles or other texts"),
    HiddenPart.EVENT: QT_TRANSLATE_NOOP("ExportNotes", "event message"),
    HiddenPart.PADDING: QT_TRANSLATE_NOOP("ExportNotes", "padding that is not empty"),
    HiddenPart.APPENDED: QT_TRANSLATE_NOOP("ExportNotes", "data behind the end"),
    HiddenPart.OTHER: QT_TRANSLATE_NOOP("ExportNotes", "unknown data"),
}


def words(note: Note, translate: Callable[[str], str] = str) -> str:
    """What a note says, for a person.

    Args:
        translate: Looks an English text of this module up in another language.
    """
    figures = dict(note.figures)
    if "kind" in figures and "codec" in figures:
        codec = figures["codec"]
        if not codec and figures["kind"] == "audio":
            codec = translate(_UNKNOWN)
        parts = (figures["kind"], codec, figures.get("language", ""))
        figures["stream"] = " ".join(str(part) for part in parts if part)
    if "part" in figures:
        figures["part"] = translate(HDR_PARTS[HdrPart(str(figures["part"]))])
    if "hidden" in figures:
        figures["hidden"] = translate(HIDDEN_PARTS[HiddenPart(str(figures["hidden"]))])
    return translate(TEXTS[note.code]).format(**figures)
