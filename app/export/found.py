"""What comparing an export with its source found: codes with values, and the sentences of these.

Nothing decides by reading a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self

from app.core.said import Said, joined, say
from app.core.timebase import format_time

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
        except (KeyError, TypeError, ValueError, IndexError):
            return cls.of(FoundCode.AS_TOLD, text=str(data["detail"]))
        return found

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON: ``code``, ``values`` and the sentence, ``detail``."""
        return {
            "code": self.code.value,
            "values": {name: _plain(value) for name, value in self.values},
            "detail": str(found_words(self)),
        }


def _frozen(value: Any) -> Any:
    """Lists of plain data as tuples, so that what was read equals what was written."""
    if isinstance(value, list):
        return tuple(_frozen(one) for one in value)
    return tuple(value.items()) if isinstance(value, dict) else value


def _plain(value: Any) -> Any:
    return [dict(one) for one in value] if isinstance(value, tuple) else value


TEXTS: Final[dict[FoundCode, Said]] = {
    FoundCode.AS_TOLD: say("{text}"),
    FoundCode.BOTH: say("{source} in the source, {export} in the export"),
    FoundCode.IN_THE_EXPORT: say("{export}"),
    FoundCode.UNREADABLE: say("{reason}"),
    FoundCode.TAGS_SAME: say("tags are the same"),
    FoundCode.TAGS_CHANGED: say("{changes}"),
    FoundCode.TIMES_APART: say(
        "%n presentation time(s), apart by at most {milliseconds:.3f} ms", 0
    ),
    FoundCode.SECONDS_BOTH: say("{source:.4f} s in the source, {export:.4f} s in the export"),
    FoundCode.DECODED: say("{decoded} of %n frame(s) of the export can be decoded", 0),
    FoundCode.NOT_BLACK: say("{count} of them not black"),
    FoundCode.SOME_DIFFER: say("%n compared frame(s) changed in places", 0),
    FoundCode.NONE_DIFFERS: say("no frame differs from the source, so nothing in it is covered"),
    FoundCode.NO_REGION: say("no region to cover"),
    FoundCode.REGIONS_COVERED: say("%n region(s) covered", 0),
    FoundCode.REGIONS_COMPARED: say(
        "%n region(s) compared with the source: mean change {change:.1f} of 255 levels, "
        "{sharp:.0%} of the fine detail left, even before: {flat}",
        0,
    ),
    FoundCode.REGIONS_SHARP: say(
        "%n region(s) compared with the source: mean change {change:.1f} of 255 levels, "
        "fine detail replaced by the edges of the effect itself, even before: {flat}",
        0,
    ),
    FoundCode.REGIONS_UNCOVERED: say("{count} of %n region(s) not covered ({examples})", 0),
    FoundCode.OTHER_SIZE: say("the picture has another size"),
    FoundCode.OTHER_PICTURE: say("differs from the covered picture by {levels:.1f} levels"),
    FoundCode.WEAKLY_COVERED: say("is covered only {share:.0%} as strongly as asked"),
    FoundCode.PARTLY_COVERED: say("is covered in parts only"),
    FoundCode.FINE_DETAIL: say("shows fine detail"),
    FoundCode.OUTSIDE_APART: say(
        "outside regions the picture differs by {mean:.2f} of 255 levels on average, "
        "{worst:.2f} in the worst frame"
    ),
    FoundCode.UPRIGHT: say("upright"),
    FoundCode.TURNED: say("turned"),
    FoundCode.NOT_AS_WRITTEN: say("the file does not hold what was written"),
    FoundCode.SHOWN_IN_OTHER_SIZE: say("another program would show it in another size"),
    FoundCode.SHOWN_OTHERWISE: say(
        "differs from what was reviewed by {mean:.1f} of 255 levels, {worst:.1f} in places"
    ),
    FoundCode.SAMPLES_SAME: say("is what was reviewed, sample by sample"),
    FoundCode.SHOWN_SAME: say("shows what was reviewed"),
    FoundCode.PACKETS_DIFFER: say("%n packet(s) became {export}, with other contents", 0),
    FoundCode.PACKETS_UNPLAYED: say("%n packet(s) stored that nothing plays", 0),
    FoundCode.SOUND_SAME: say("samples identical, begin and end within {milliseconds:.2f} ms"),
    FoundCode.PACKETS_SAME: say("%n packet(s) identical, times within {milliseconds:.2f} ms", 0),
    FoundCode.BYTES_SAME: say("identical bytes (%n packet(s), {export} in the export)", 0),
    FoundCode.NO_SOUND: say("there is no sound"),
    FoundCode.ENCODED_ANEW: say(
        "encoded anew, begins within {begin:.0f} and ends within {end:.0f} ms of the source's"
    ),
    FoundCode.METADATA_KEPT: say("metadata was kept as asked; nothing was searched for"),
    FoundCode.NOT_SEARCHED: say("it could not be searched ({reason})"),
    FoundCode.TELLS_MORE: say("the export tells more than it may: {places}"),
    FoundCode.NO_WORDS: say("the source's metadata holds no words that could be in it"),
    FoundCode.WORDS_FOUND: say("%n text(s) of the source's metadata still in it", 0),
    FoundCode.WORDS_GONE: say("none of %n text(s) of the source's metadata is in it", 0),
}
"""A text for every code; names in braces are the values, and ``%n`` is the one below."""

_COUNTED: Final = {
    FoundCode.TIMES_APART: "frames",
    FoundCode.DECODED: "frames",
    FoundCode.SOME_DIFFER: "count",
    FoundCode.REGIONS_COVERED: "regions",
    FoundCode.REGIONS_COMPARED: "regions",
    FoundCode.REGIONS_SHARP: "regions",
    FoundCode.REGIONS_UNCOVERED: "regions",
    FoundCode.PACKETS_DIFFER: "source",
    FoundCode.PACKETS_UNPLAYED: "count",
    FoundCode.PACKETS_SAME: "packets",
    FoundCode.BYTES_SAME: "source",
    FoundCode.WORDS_FOUND: "count",
    FoundCode.WORDS_GONE: "count",
}
"""Which value says of how many things a sentence speaks."""

_CHANGED: Final = say("{tag} {before} became {after}")
_REGION: Final = say("region {number}: {why}")
_AT: Final = say("at {time}, {region}")


def found_words(found: Found) -> Said:
    """What was found, for a person: English, that a window can say in another language."""
    values: dict[str, Any] = dict(found.values)
    if "changes" in values:
        changes = [_CHANGED.filled(**dict(one)) for one in values["changes"]]
        values["changes"] = joined("; ", changes)
    if "examples" in values:
        values["examples"] = joined("; ", [_example(dict(one)) for one in values["examples"]])
    count = int(values[_COUNTED[found.code]]) if found.code in _COUNTED else -1
    return TEXTS[found.code].filled(count, **values)


def _example(one: dict[str, Any]) -> Said:
    why = TEXTS[FoundCode(one["code"])].filled(**{n: one[n] for n in _OF_WHY if n in one})
    region = _REGION.filled(number=one["region"] + 1, why=why)
    if "seconds" not in one:
        return region
    return _AT.filled(time=format_time(one["seconds"]), region=region)


_OF_WHY: Final = ("levels", "share")


def uncovered(region: int, why: Found, **when: float) -> tuple[tuple[str, Any], ...]:
    """One region that is not covered, as an example in :class:`Found`.

    Args:
        region: Its number in its picture, from 0.
        why: What is wrong with it.
        when: ``seconds``, where there is time.
    """
    return (*when.items(), ("region", region), ("code", why.code.value), *why.values)
