"""What an export tells about itself: codes with figures, of which ``words.py`` makes sentences."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Self


class HdrPart(StrEnum):
    """Metadata of high dynamic range that a picture carries."""

    MASTERING_DISPLAY = "mastering_display"
    CONTENT_LIGHT = "content_light"
    HDR10_PLUS = "hdr10_plus"
    DOLBY_VISION = "dolby_vision"
    HDR_VIVID = "hdr_vivid"


class HiddenPart(StrEnum):
    """What a file may carry beside pictures, sound and tags."""

    CAPTIONS = "captions"
    USER_DATA = "user_data"
    TIME_CODES = "time_codes"
    COLOUR_PROFILE = "colour_profile"
    SPHERICAL = "spherical"
    STEREO = "stereo"
    SPATIAL_SOUND = "spatial_sound"
    PLACE = "place"
    MOTION = "motion"
    XMP = "xmp"
    EXIF = "exif"
    IPTC = "iptc"
    PREVIEW = "preview"
    PRIVATE = "private"
    EVENT = "event"
    TEXT = "text"
    PADDING = "padding"
    APPENDED = "appended"
    OTHER = "other"


class NoteCode(StrEnum):
    """What a note says. Scripts read these values: they stay as they are."""

    # The picture
    BIT_DEPTH_REDUCED = "bit_depth_reduced"
    CHROMA_CHANGED = "chroma_changed"
    ALPHA_LEFT_OUT = "alpha_left_out"
    TRANSPARENCY_FILLED = "transparency_filled"
    ODD_SIZE = "odd_size"
    TURNED_UPRIGHT = "turned_upright"
    DATA_BEHIND_LEFT_OUT = "data_behind_left_out"
    SMALLER_COPIES_LEFT_OUT = "smaller_copies_left_out"
    CHANNELS_LEFT_OUT = "channels_left_out"
    INTERLACED = "interlaced"
    MARGINS_LEFT_OUT = "margins_left_out"
    HDR_KEPT = "hdr_kept"
    HDR_LOST = "hdr_lost"
    # Frames and times
    MILLISECOND_CLOCK = "millisecond_clock"
    BLACK_FRAMES = "black_frames"
    BLACK_OUTSIDE = "black_outside"
    DAMAGED_PICTURES = "damaged_pictures"
    DAMAGE_UNSEEN = "damage_unseen"
    UNLIKE_PICTURES = "unlike_pictures"
    FITTED_PICTURES = "fitted_pictures"
    SOURCE_BREAKS_OFF = "source_breaks_off"
    FRAMES_LOST = "frames_lost"
    WRITTEN_AGAIN = "written_again"
    # Streams and chapters
    STREAM_COPIED = "stream_copied"
    STREAM_LEFT_OUT = "stream_left_out"
    STREAM_LEFT_OUT_AS_ASKED = "stream_left_out_as_asked"
    COVER_PICTURE_LEFT_OUT = "cover_picture_left_out"
    STREAMS_END_EARLY = "streams_end_early"
    SOUND_REENCODED = "sound_reencoded"
    SOUND_REENCODED_AS_ASKED = "sound_reencoded_as_asked"
    SOUND_DOES_NOT_FIT = "sound_does_not_fit"
    SOUND_UNDECODABLE = "sound_undecodable"
    SOUND_TRIMMED = "sound_trimmed"
    SOUND_OVERLAPS = "sound_overlaps"
    SOUND_DAMAGED = "sound_damaged"
    STREAM_APPEARED = "stream_appeared"
    CLOCK_JOINED = "clock_joined"
    CLOCK_MOVED = "clock_moved"
    SUBTITLES_DO_NOT_FIT = "subtitles_do_not_fit"
    SUBTITLES_OUTSIDE = "subtitles_outside"
    SUBTITLES_WORD_FOR_WORD = "subtitles_word_for_word"
    CHAPTERS_COPIED = "chapters_copied"
    CHAPTERS_COPIED_WITH_TITLES = "chapters_copied_with_titles"
    CHAPTERS_LEFT_OUT_AS_ASKED = "chapters_left_out_as_asked"
    CHAPTERS_OUTSIDE = "chapters_outside"
    CHAPTER_TITLES_LEFT_OUT = "chapter_titles_left_out"
    # Metadata
    ALL_METADATA_LEFT_OUT = "all_metadata_left_out"
    TAG_KEPT = "tag_kept"
    TAG_LEFT_OUT = "tag_left_out"
    STREAM_TAG_LEFT_OUT = "stream_tag_left_out"
    STREAM_TAG_KEPT = "stream_tag_kept"
    HEADER_TEXTS_LEFT_OUT = "header_texts_left_out"
    HEADER_TEXTS_KEPT = "header_texts_kept"
    HEADER_COPIED_UNREAD = "header_copied_unread"
    UNREADABLE_HEADER_LEFT_OUT = "unreadable_header_left_out"
    PICTURE_DATA_LEFT_OUT = "picture_data_left_out"
    PICTURE_DATA_KEPT = "picture_data_kept"
    BOX_LEFT_OUT = "box_left_out"
    BOX_KEPT = "box_kept"
    DATA_STREAM_LEFT_OUT = "data_stream_left_out"
    ENCODER_TOLD = "encoder_told"
    # Review
    NOT_REVIEWED = "not_reviewed"
    PARTLY_REVIEWED = "partly_reviewed"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that a person should know about an export.

    Attributes:
        code: What it says.
        figures: Names and values that its sentence needs, see :mod:`app.export.words`.
    """

    code: NoteCode
    figures: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def of(cls, code: NoteCode, **figures: str | int) -> Self:
        """A note with its figures by name."""
        return cls(code, tuple(figures.items()))

    @classmethod
    def known(cls, data: dict[str, Any]) -> Self | None:
        """What :meth:`to_dict` made data of; None for a code that this program does not know."""
        figures = dict(data)
        try:
            return cls.of(NoteCode(figures.pop("code")), **figures)
        except ValueError:
            return None

    def figure(self, name: str) -> str | int:
        """One of the figures.

        Raises:
            KeyError: The note has none of that name.
        """
        return dict(self.figures)[name]

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON: ``code`` and the figures."""
        return {"code": self.code.value, **dict(self.figures)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a part of an export has to tell.

    Attributes:
        copied: Streams and chapters that were copied.
        removed: Metadata and streams that were left out.
        kept: Metadata that was kept.
        notes: Differences from the source that a person should know.
    """

    copied: tuple[Note, ...] = ()
    removed: tuple[Note, ...] = ()
    kept: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()

    def __add__(self, other: Told) -> Told:
        return Told(
            copied=self.copied + other.copied,
            removed=self.removed + other.removed,
            kept=self.kept + other.kept,
            notes=self.notes + other.notes,
        )

    def has(self, code: NoteCode) -> bool:
        """Whether one of the notes has this code."""
        return any(note.code is code for note in self.notes)

    def lists(self) -> dict[str, tuple[Note, ...]]:
        """The four lists by name."""
        return {one.name: getattr(self, one.name) for one in fields(Told)}


class Telling:
    """Gathers, inside one part of an export, what :meth:`told` hands on."""

    def __init__(self) -> None:
        self.copied: list[Note] = []
        self.removed: list[Note] = []
        self.kept: list[Note] = []
        self.notes: list[Note] = []

    def told(self) -> Told:
        """All that was gathered so far."""
        return Told(
            copied=tuple(self.copied),
            removed=tuple(self.removed),
            kept=tuple(self.kept),
            notes=tuple(self.notes),
        )


def stream_figures(stream: Any) -> dict[str, str | int]:
    """Kind, codec and language of one of PyAV's streams, the figures of notes about streams."""
    codec = stream.codec_context.codec.canonical_name if stream.codec_context else ""
    return {
        "kind": stream.type,
        "codec": codec,
        "language": stream.metadata.get("language", ""),
    }
