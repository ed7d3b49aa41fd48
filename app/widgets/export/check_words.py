"""What was verified, in sentences for people; the figures stand below in the words of the check."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.export.report import Check, CheckKind

_CONTEXT = "CheckWords"


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("CheckWords", text))


_PASSED = {
    CheckKind.OPENS: _t("The file can be opened"),
    CheckKind.SIZE: _t("The picture has its size"),
    CheckKind.PIXEL_ASPECT: _t("The picture keeps its shape"),
    CheckKind.ROTATION: _t("The picture stands upright as before"),
    CheckKind.BIT_DEPTH: _t("The shades are as fine as before"),
    CheckKind.COLOUR: _t("The colours are described as before"),
    CheckKind.FRAMES: _t("No frame is missing, none was added"),
    CheckKind.TIMES: _t("Every frame keeps its time"),
    CheckKind.DURATION: _t("The length is the same"),
    CheckKind.AUDIO_STREAMS: _t("The sound is there as it should be"),
    CheckKind.SUBTITLE_STREAMS: _t("The subtitles are there as they should be"),
    CheckKind.PAYLOAD: _t("A copied track is the source's, unchanged"),
    CheckKind.DECODES: _t("Every frame can be played"),
    CheckKind.UNDECODABLE: _t("Frames that could not be read are black"),
    CheckKind.CHANGES: _t("The pictures differ from the source"),
    CheckKind.REGIONS: _t("Every face that was to be covered is covered"),
    CheckKind.OUTSIDE: _t("The rest of the picture was left as it is"),
    CheckKind.LEFTOVER: _t("No name, place or title of the source is left in the file"),
}
_FAILED = {
    CheckKind.OPENS: _t("The file cannot be opened"),
    CheckKind.SIZE: _t("The picture has another size"),
    CheckKind.PIXEL_ASPECT: _t("The picture has another shape"),
    CheckKind.ROTATION: _t("The picture is turned"),
    CheckKind.BIT_DEPTH: _t("Shades were lost"),
    CheckKind.COLOUR: _t("The colours are described otherwise"),
    CheckKind.FRAMES: _t("Frames are missing, or there are more"),
    CheckKind.TIMES: _t("Frames have other times"),
    CheckKind.DURATION: _t("The length differs"),
    CheckKind.AUDIO_STREAMS: _t("The sound is not as it should be"),
    CheckKind.SUBTITLE_STREAMS: _t("The subtitles are not as they should be"),
    CheckKind.PAYLOAD: _t("A copied track differs from the source's"),
    CheckKind.DECODES: _t("Frames cannot be played"),
    CheckKind.UNDECODABLE: _t("Frames that could not be read are not black"),
    CheckKind.CHANGES: _t("Nothing differs from the source"),
    CheckKind.REGIONS: _t("Faces that were to be covered are not covered"),
    CheckKind.OUTSIDE: _t("The picture was changed where no face is"),
    CheckKind.LEFTOVER: _t("Names, places or titles of the source are left in the file"),
}
_FIRST = (CheckKind.REGIONS, CheckKind.LEFTOVER, CheckKind.OUTSIDE, CheckKind.FRAMES)
"""What people ask first."""


def check_words(check: Check) -> str:
    """What a check found, in one sentence."""
    text = (_PASSED if check.passed else _FAILED)[check.kind]
    return QCoreApplication.translate(_CONTEXT, text)


def in_order(checks: tuple[Check, ...]) -> list[Check]:
    """Failures first, then what people ask first."""

    def place(check: Check) -> tuple[bool, int]:
        first = _FIRST.index(check.kind) if check.kind in _FIRST else len(_FIRST)
        return check.passed, first

    return sorted(checks, key=place)
