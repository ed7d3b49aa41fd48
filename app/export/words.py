"""Notes in sentences: English for the command line and for JSON; windows translate them."""

from __future__ import annotations

from typing import Any, Final

from app.core.said import Said, joined, say
from app.export.notes import HdrPart, HiddenPart, Note, NoteCode

_MANY: Final = 2
"""In place of a count in a text that has one."""

TEXTS: Final[dict[NoteCode, Said]] = {
    NoteCode.BIT_DEPTH_REDUCED: say("bit depth reduced from {before} to {after}"),
    NoteCode.CHROMA_CHANGED: say("chroma changed from {before} to {after}"),
    NoteCode.ALPHA_LEFT_OUT: say("the alpha channel was left out"),
    NoteCode.TRANSPARENCY_FILLED: say("what was transparent is white or black now"),
    NoteCode.ODD_SIZE: say("{width}x{height} is odd, so every pixel keeps its own colour (4:4:4)"),
    NoteCode.TURNED_UPRIGHT: say("the picture was turned upright"),
    NoteCode.DATA_BEHIND_LEFT_OUT: say(
        "what stands behind the picture in its file (a second picture, a depth map, a film)",
    ),
    NoteCode.SMALLER_COPIES_LEFT_OUT: say("smaller copies of the picture"),
    NoteCode.CHANNELS_LEFT_OUT: say("channels beside colour and alpha"),
    NoteCode.MARGINS_LEFT_OUT: say(
        "the source hides margins of its pictures; they were left out, as players do"
    ),
    NoteCode.INTERLACED: say("the source is interlaced; its fields were kept in the picture"),
    NoteCode.DAMAGE_UNSEEN: say(
        "the source's codec ({codec}) cannot tell that a picture is damaged: where the video turns "
        "to noise or odd colours, look at the pictures around",
    ),
    NoteCode.HDR_KEPT: say("{part}"),
    NoteCode.HDR_LOST: say("the output does not carry the source's {part}"),
    NoteCode.MILLISECOND_CLOCK: say(
        "{suffix} counts time in milliseconds: frame times are rounded to them; .mp4 and .mov keep "
        "them exactly",
    ),
    NoteCode.BLACK_FRAMES: say("%n frame(s) could not be decoded: black in the output", _MANY),
    NoteCode.DAMAGED_PICTURES: say(
        "the source is damaged: %n picture(s) with errors, or made from such ones", _MANY
    ),
    NoteCode.BLACK_OUTSIDE: say(
        "%n picture(s) outside the range made black, as was asked for", _MANY
    ),
    NoteCode.UNLIKE_PICTURES: say(
        "%n damaged picture(s) made black, unlike what faces were looked for in; detect again to "
        "keep the picture(s)",
        _MANY,
    ),
    NoteCode.FITTED_PICTURES: say(
        "the picture changes on the way: %n picture(s) of {was} made to fit {size}; cut "
        "the source there to keep both",
        _MANY,
    ),
    NoteCode.SOURCE_BREAKS_OFF: say("the source breaks off: %n frame(s) readable", _MANY),
    NoteCode.FRAMES_LOST: say("%n more frame(s) announced but damaged", _MANY),
    NoteCode.WRITTEN_AGAIN: say(
        "written again in a better quality (constant rate factor {quality}); in the usual one it "
        "was not covered as asked: {complaints}",
    ),
    NoteCode.STREAM_COPIED: say("{stream}"),
    NoteCode.STREAM_LEFT_OUT: say("stream: {stream}"),
    NoteCode.STREAM_LEFT_OUT_AS_ASKED: say("stream: {stream} (as asked)"),
    NoteCode.COVER_PICTURE_LEFT_OUT: say("stream: {stream} (cover picture)"),
    NoteCode.STREAMS_END_EARLY: say("the source's other streams end early"),
    NoteCode.SOUND_REENCODED: say(
        "{stream} was encoded anew as {encoder}, because {suffix} cannot hold it as it is",
    ),
    NoteCode.SOUND_REENCODED_AS_ASKED: say("{stream} was encoded anew as {encoder} (as asked)"),
    NoteCode.SOUND_DOES_NOT_FIT: say(
        "{stream} was left out, because {suffix} cannot hold it as it is; it can be encoded anew",
    ),
    NoteCode.SOUND_UNDECODABLE: say(
        "{stream} was left out: it cannot be copied into {suffix}, and this program has no decoder "
        "for it to encode it anew",
    ),
    NoteCode.SOUND_TRIMMED: say("sound that the source's edit list cuts away ({stream})"),
    NoteCode.SOUND_OVERLAPS: say(
        "where recordings were joined, sound of {stream} lay over other sound and was left out",
    ),
    NoteCode.SOUND_DAMAGED: say("parts of {stream} could not be decoded and are silent"),
    NoteCode.STREAM_APPEARED: say(
        "a stream that begins in the midst of the source was left out; cut the source there to "
        "have it",
    ),
    NoteCode.CLOCK_JOINED: say(
        "the source's clock is set anew on the way (%n time(s)); its parts follow one another",
        _MANY,
    ),
    NoteCode.CLOCK_MOVED: say("all times were moved by {seconds} s, of pictures and sound alike"),
    NoteCode.SUBTITLES_OUTSIDE: say("%n text(s) of {stream} outside of what is shown", _MANY),
    NoteCode.CHAPTERS_OUTSIDE: say("%n chapter(s) outside of what is shown", _MANY),
    NoteCode.SUBTITLES_DO_NOT_FIT: say(
        "{suffix} cannot hold {codec} subtitles; use .mkv to keep them"
    ),
    NoteCode.SUBTITLES_WORD_FOR_WORD: say(
        "{stream} is copied word for word; its text may hold names"
    ),
    NoteCode.CHAPTERS_COPIED: say("%n chapter(s)", _MANY),
    NoteCode.CHAPTERS_COPIED_WITH_TITLES: say("%n chapter(s) with title(s)", _MANY),
    NoteCode.CHAPTERS_LEFT_OUT_AS_ASKED: say("%n chapter(s) (as asked)", _MANY),
    NoteCode.CHAPTER_TITLES_LEFT_OUT: say("chapter titles (chapters are numbered instead)"),
    NoteCode.ALL_METADATA_LEFT_OUT: say("all metadata (EXIF, XMP, IPTC, colour profile)"),
    NoteCode.TAG_KEPT: say("tag: {key}"),
    NoteCode.TAG_LEFT_OUT: say("tag: {key}"),
    NoteCode.STREAM_TAG_LEFT_OUT: say("tag of {kind} stream {number}: {key}"),
    NoteCode.STREAM_TAG_KEPT: say("tag of {kind} stream {number}: {key}"),
    NoteCode.HEADER_TEXTS_LEFT_OUT: say("texts in the header of {stream}"),
    NoteCode.HEADER_TEXTS_KEPT: say("texts in the header of {stream}"),
    NoteCode.HEADER_COPIED_UNREAD: say(
        "the header of {stream} is copied as it is, and holds texts that nobody looked at",
    ),
    NoteCode.UNREADABLE_HEADER_LEFT_OUT: say(
        "stream: {stream} (its header cannot be read, so names may stand in it)"
    ),
    NoteCode.PICTURE_DATA_LEFT_OUT: say("inside the video: {hidden}"),
    NoteCode.PICTURE_DATA_KEPT: say("inside the video: {hidden}"),
    NoteCode.BOX_LEFT_OUT: say("box {path}: {hidden}"),
    NoteCode.BOX_KEPT: say("box {path}: {hidden}"),
    NoteCode.DATA_STREAM_LEFT_OUT: say("stream: {format} data: {hidden}"),
    NoteCode.ENCODER_TOLD: say(
        "inside the video: the name and settings of its encoder ({encoder})"
    ),
    NoteCode.NOT_REVIEWED: say(
        "Nobody reviewed this file: faces that the detector missed are visible."
    ),
    NoteCode.PARTLY_REVIEWED: say(
        "Nobody looked at {unseen} of %n frame(s): faces that the detector missed there are "
        "visible.",
        0,
    ),
}
"""A text for every code; names in braces are the note's figures, and ``%n`` its count.

``stream`` is put together from ``kind``, ``codec`` and ``language``.
"""

KINDS: Final[dict[str, Said]] = {
    "video": say("video"),
    "audio": say("audio"),
    "subtitle": say("subtitle"),
    "data": say("data"),
    "attachment": say("attachment"),
}
"""Kinds of streams, as containers name them."""

_UNKNOWN: Final = say("of an unknown codec")

HDR_PARTS: Final[dict[HdrPart, Said]] = {
    HdrPart.MASTERING_DISPLAY: say("mastering display metadata"),
    HdrPart.CONTENT_LIGHT: say("content light level"),
    HdrPart.HDR10_PLUS: say("dynamic HDR10+ metadata"),
    HdrPart.DOLBY_VISION: say("Dolby Vision metadata"),
    HdrPart.HDR_VIVID: say("dynamic HDR Vivid metadata"),
}

HIDDEN_PARTS: Final[dict[HiddenPart, Said]] = {
    HiddenPart.CAPTIONS: say("captions (CEA-608/708)"),
    HiddenPart.USER_DATA: say("user data (SEI)"),
    HiddenPart.TIME_CODES: say("time codes"),
    HiddenPart.COLOUR_PROFILE: say("colour profile"),
    HiddenPart.SPHERICAL: say("360-degree description"),
    HiddenPart.STEREO: say("stereo description"),
    HiddenPart.SPATIAL_SOUND: say("spatial sound description"),
    HiddenPart.PLACE: say("place"),
    HiddenPart.MOTION: say("place and motion"),
    HiddenPart.XMP: say("XMP metadata"),
    HiddenPart.EXIF: say("EXIF metadata"),
    HiddenPart.IPTC: say("IPTC metadata"),
    HiddenPart.PREVIEW: say("preview picture"),
    HiddenPart.PRIVATE: say("a maker's private data"),
    HiddenPart.TEXT: say("titles or other texts"),
    HiddenPart.EVENT: say("event message"),
    HiddenPart.PADDING: say("padding that is not empty"),
    HiddenPart.APPENDED: say("data behind the end"),
    HiddenPart.OTHER: say("unknown data"),
}


def words(note: Note) -> Said:
    """What a note says, for a person."""
    figures: dict[str, Any] = dict(note.figures)
    if "kind" in figures and "codec" in figures:
        codec = figures["codec"]
        if not codec and figures["kind"] == "audio":
            codec = _UNKNOWN
        kind = KINDS.get(str(figures["kind"]), figures["kind"])
        parts = (kind, codec, figures.get("language", ""))
        figures["stream"] = joined(" ", (part for part in parts if part))
    if "part" in figures:
        figures["part"] = HDR_PARTS[HdrPart(str(figures["part"]))]
    if "hidden" in figures:
        figures["hidden"] = HIDDEN_PARTS[HiddenPart(str(figures["hidden"]))]
    text = TEXTS[note.code]
    if text.counted < 0:
        return text.filled(**figures)
    return text.filled(int(figures["count" if "count" in figures else "frames"]), **figures)
