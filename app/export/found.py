"""What comparing an export with its source found: codes with values, and the sentences of these.

Nothing decides by reading a sentence. The texts stand here alone; a window hands its translator
to :func:`found_words`, as to :func:`app.export.words.words`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self

from app.core.timebase import format_time
from app.export.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "ExportFound"
"""Under which translators find the texts."""

Value = str | int | float


class FoundCode(StrEnum):
    """What was found. Scripts read these values: they stay as they are."""

    AS_TOLD = "as_told"
    BOTH = "both"
    IN_THE_EXPORT = "in_the_export"
    UNREADABLE = "unreadable"
    TAGS_SAME = "tags_same"
    TAGS_CHANGED = "tags_changed"
    TIMES_APART = "times_apart"
    SECONDS_BOTH = "seconds_both"
    DECODED = "decoded"
    NOT_BLACK = "not_black"
    SOME_DIFFER = "some_differ"
    NONE_DIFFERS = "none_differs"
    # Regions
    NO_REGION = "no_region"
    REGIONS_COVERED = "regions_covered"
    REGIONS_COMPARED = "regions_compared"
    REGIONS_SHARP = "regions_sharp"
    REGIONS_UNCOVERED = "regions_uncovered"
    OTHER_SIZE = "other_size"
    OTHER_PICTURE = "other_picture"
    WEAKLY_COVERED = "weakly_covered"
    PARTLY_COVERED = "partly_covered"
    FINE_DETAIL = "fine_detail"
    OUTSIDE_APART = "outside_apart"
    # Stills
    UPRIGHT = "upright"
    TURNED = "turned"
    NOT_AS_WRITTEN = "not_as_written"
    SHOWN_IN_OTHER_SIZE = "shown_in_other_size"
    SHOWN_OTHERWISE = "shown_otherwise"
    SAMPLES_SAME = "samples_same"
    SHOWN_SAME = "shown_same"
    # Streams
    PACKETS_DIFFER = "packets_differ"
    PACKETS_UNPLAYED = "packets_unplayed"
    SOUND_SAME = "sound_same"
    PACKETS_SAME = "packets_same"
    BYTES_SAME = "bytes_same"
    NO_SOUND = "no_sound"
    ENCODED_ANEW = "encoded_anew"
    # Words of the source
    METADATA_KEPT = "metadata_kept"
    NOT_SEARCHED = "not_searched"
    TELLS_MORE = "tells_more"
    NO_WORDS = "no_words"
    WORDS_FOUND = "words_found"
    WORDS_GONE = "words_gone"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found.

    Attributes:
        code: What.
        values: Names and values that its sentence needs; a list holds plain data of its own.
    """

    code: FoundCode
    values: tuple[tuple[str, Value | tuple[Any, ...]], ...] = ()

    @classmethod
    def of(cls, code: FoundCode, **values: Value | tuple[Any, ...]) -> Self:
        """With its values by name."""
        return cls(code, tuple(values.items()))

    @classmethod
    def read(cls, data: dict[str, Any]) -> Self:
        """What :meth:`to_dict` made data of; of another program's report its sentence alone."""
        try:
            code = FoundCode(data["code"])
            found = cls.of(code, **{k: _frozen(v) for k, v in data["values"].items()})
            found_words(found)  # every value that the sentence needs
        except (KeyError, ValueError, IndexError):
            return cls.of(FoundCode.AS_TOLD, text=str(data["detail"]))
        return found

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON: ``code``, ``values`` and the sentence, ``detail``."""
        return {
            "code": self.code.value,
            "values": {name: _plain(value) for name, value in self.values},
            "detail": found_words(self),
        }


def _frozen(value: Any) -> Any:
    """Lists of plain data as tuples, so that what was read equals what was written."""
    if isinstance(value, list):
        return tuple(_frozen(one) for one in value)
    return tuple(value.items()) if isinstance(value, dict) else value


def _plain(value: Any) -> Any:
    return [dict(one) for one in value] if isinstance(value, tuple) else value


def _t(text: str) -> str:
    return QT_TRANSLATE_NOOP("ExportFound", text)


TEXTS: Final[dict[FoundCode, str]] = {
    FoundCode.AS_TOLD: "{text}",
    FoundCode.BOTH: _t("{source} in the source, {export} in the export"),
    FoundCode.IN_THE_EXPORT: "{export}",
    FoundCode.UNREADABLE: "{reason}",
    FoundCode.TAGS_SAME: _t("tags are the same"),
    FoundCode.TAGS_CHANGED: "{changes}",
    FoundCode.TIMES_APART: _t(
        "{frames} presentation times differ by at most {milliseconds:.3f} ms"
    ),
    FoundCode.SECONDS_BOTH: _t("{source:.4f} s in the source, {export:.4f} s in the export"),
    FoundCode.DECODED: _t("{decoded} of {frames} frames of the export decode"),
    FoundCode.NOT_BLACK: _t("{count} of them are not black"),
    FoundCode.SOME_DIFFER: _t("{count} of the compared frames differ in places"),
    FoundCode.NONE_DIFFERS: _t("no frame differs from the source, so nothing in it is covered"),
    FoundCode.NO_REGION: _t("no region to cover"),
    FoundCode.REGIONS_COVERED: _t("{regions} regions covered"),
    FoundCode.REGIONS_COMPARED: _t(
        "{regions} regions compared with the source: mean change {change:.1f} of 255 levels, "
        "{sharp:.0%} of the fine detail left, {flat} were even before"
    ),
    FoundCode.REGIONS_SHARP: _t(
        "{regions} regions compared with the source: mean change {change:.1f} of 255 levels, "
        "fine detail replaced by the edges of the effect itself, {flat} were even before"
    ),
    FoundCode.REGIONS_UNCOVERED: _t("{count} of {regions} regions are not covered ({examples})"),
    FoundCode.OTHER_SIZE: _t("the picture has another size"),
    FoundCode.OTHER_PICTURE: _t("differs from the covered picture by {levels:.1f} levels"),
    FoundCode.WEAKLY_COVERED: _t("is covered only {share:.0%} as strongly as asked"),
    FoundCode.PARTLY_COVERED: _t("is covered in parts only"),
    FoundCode.FINE_DETAIL: _t("shows fine detail"),
    FoundCode.OUTSIDE_APART: _t(
        "outside regions the picture differs by {mean:.2f} of 255 levels on average, "
        "{worst:.2f} in the worst frame"
    ),
    FoundCode.UPRIGHT: _t("upright"),
    FoundCode.TURNED: _t("turned"),
    FoundCode.NOT_AS_WRITTEN: _t("the file does not hold what was written"),
    FoundCode.SHOWN_IN_OTHER_SIZE: _t("another program would show it in another size"),
    FoundCode.SHOWN_OTHERWISE: _t(
        "differs from what was reviewed by {mean:.1f} of 255 levels, {worst:.1f} in places"
    ),
    FoundCode.SAMPLES_SAME: _t("is what was reviewed, sample by sample"),
    FoundCode.SHOWN_SAME: _t("shows what was reviewed"),
    FoundCode.PACKETS_DIFFER: _t("{source} packets became {export} others"),
    FoundCode.PACKETS_UNPLAYED: _t("{count} packets are stored that nothing plays"),
    FoundCode.SOUND_SAME: _t("samples identical, begin and end within {milliseconds:.2f} ms"),
    FoundCode.PACKETS_SAME: _t("{packets} packets identical, times within {milliseconds:.2f} ms"),
    FoundCode.BYTES_SAME: _t("identical bytes ({source} packets, {export} in the export)"),
    FoundCode.NO_SOUND: _t("there is no sound"),
    FoundCode.ENCODED_ANEW: _t(
        "encoded anew, begins within {begin:.0f} and ends within {end:.0f} ms of the source's"
    ),
    FoundCode.METADATA_KEPT: _t("metadata was kept as asked; nothing was searched for"),
    FoundCode.NOT_SEARCHED: _t("it could not be searched ({reason})"),
    FoundCode.TELLS_MORE: _t("the export tells more than it may: {places}"),
    FoundCode.NO_WORDS: _t("the source's metadata holds no words that could be in it"),
    FoundCode.WORDS_FOUND: _t("{count} texts of the source's metadata are in it"),
    FoundCode.WORDS_GONE: _t("none of {count} texts of the source's metadata is in it"),
}
"""A text for every code; names in braces are the values."""

_CHANGED: Final = _t("{tag} {before} became {after}")
_REGION: Final = _t("region {number}: {why}")
_AT: Final = _t("at {time}, {region}")


def found_words(found: Found, translate: Callable[[str], str] = str) -> str:
    """What was found, for a person.

    Args:
        translate: Looks an English text of this module up in another language.
    """
    values: dict[str, Any] = dict(found.values)
    if "changes" in values:
        values["changes"] = "; ".join(
            translate(_CHANGED).format(**dict(one)) for one in values["changes"]
        )
    if "examples" in values:
        values["examples"] = "; ".join(_example(dict(one), translate) for one in values["examples"])
    return translate(TEXTS[found.code]).format(**values)


def _example(one: dict[str, Any], translate: Callable[[str], str]) -> str:
    why = Found(FoundCode(one["code"]), tuple((k, v) for k, v in one.items() if k in _OF_WHY))
    region = translate(_REGION).format(
        number=one["region"] + 1, why=translate(TEXTS[why.code]).format(**dict(why.values))
    )
    if "seconds" not in one:
        return region
    return translate(_AT).format(time=format_time(one["seconds"]), region=region)


_OF_WHY: Final = ("levels", "share")


def uncovered(region: int, why: Found, **when: float) -> tuple[tuple[str, Any], ...]:
    """One region that is not covered, as an example in :class:`Found`.

    Args:
        region: Its number in its picture, from 0.
        why: What is wrong with it.
        when: ``seconds``, where there is time.
    """
    return (*when.items(), ("region", region), ("code", why.code.value), *why.values)
