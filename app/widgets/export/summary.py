"""What an export will cover and leave visible, in words, before it is written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.controllers.language import number, translated
from app.controllers.shown_medium import ShownMedium
from app.core.audience import Audience
from app.core.settings import RedactionSettings
from app.export.effects import EFFECTS
from app.export.effects.presets import PRESETS, fit_for, preset_of, warning_for
from app.store.records import Medium
from app.video.fingerprint import DECODER


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What a person should know before the button is pressed.

    Attributes:
        facts: Faces, how they are covered, frames looked at.
        warnings: What speaks against releasing the file; empty for nothing.
        possible: Detection ran to its end; without that nothing is exported.
    """

    facts: str
    warnings: str
    possible: bool = True


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ExportSummary", text, None, count)


def effect_title(settings: RedactionSettings) -> str:
    """How faces are covered: the preset where there is one, else the effect."""
    preset = preset_of(settings)
    known = PRESETS[preset] if preset is not None else EFFECTS.get(settings.effect)
    return translated(known.title)


def fault_words(medium: Medium) -> list[str]:
    """What is wrong with a medium's file, in sentences."""
    words = []
    if medium.breaks_off:
        words.append(_tr("The file breaks off: only its readable part is exported."))
    if medium.damaged:
        words.append(
            _tr(
                "Pictures of the file are damaged. They were looked at one by one; what cannot be "
                "decoded as it was when faces were looked for becomes black."
            )
        )
    return words


def _fitted(shown: ShownMedium) -> int:
    """Frames of another size than the medium, as far as the run under review was shown them."""
    run = shown.review.session.run
    if run is None:
        return 0
    study, frames = shown.review.session.study, len(shown.player.index)
    pictures = study.shown_pictures(run.id, frames, decoder=DECODER)
    return 0 if pictures is None else pictures.fitted


def summary_of(
    shown: ShownMedium, medium: Medium, audience: Audience | None = None
) -> ExportSummary:
    """The summary of a medium as it stands now, for those who receive the file."""
    review = shown.review
    covered, rejected, ghosts = review.session.state.totals()
    text = _tr(
        "%Ln face(s) will be covered: {0} detected, {1} interpolated, {2} by hand.",
        sum(covered),
    )
    facts = [text.format(*map(number, covered))]
    if rejected:
        facts.append(_tr("Left visible, because you rejected: {0}.").format(number(rejected)))
    if ghosts:
        words = _tr("Left visible, because the program is not sure enough: {0}.")
        facts.append(words.format(number(ghosts)))
    settings = review.session.redaction
    how = _tr("How: {0} (chosen in the redaction panel).").format(effect_title(settings))
    seen, total = int(review.lanes.seen.sum()), len(shown.player.index)
    warnings = fault_words(medium)
    if fitted := _fitted(shown):
        words = _tr(
            "The picture changes its size on the way: %Ln frame(s) made to fit {0} × {1} pixels. "
            "To keep every size, cut the source there and add its parts one by one.",
            fitted,
        )
        info = shown.player.info
        warnings.append(words.format(info.width, info.height))
    if audience is Audience.PUBLIC and fit_for(settings) is not Audience.PUBLIC:
        warnings.append(
            _tr("The file is for the public, but this way of covering is for partners only.")
        )
    if not review.complete:
        warnings.append(
            _tr("Faces were not looked for to the end, so many would stay visible. Detect first.")
        )
    unseen = int((review.unseen & ~review.lanes.seen_by_others).sum())
    looked = _tr("You have looked at {0} of %Ln frame(s).", total).format(number(seen))
    people = review.session.study.seen_by(shown.medium_id)
    others = [
        f"{person} {number(count)}"
        for person, count in people.items()
        if person != review.session.person
    ]
    if others:
        looked += " " + _tr("Others have: {0}.").format(", ".join(others))
    if unseen:
        text = _tr(
            "Nobody has looked at %Ln frame(s): faces that the detector missed there stay visible.",
            unseen,
        )
        warnings.append(looked + " " + text)
        looked = ""
    left = len(review.concerns)
    if left:
        warnings.append(
            _tr("%Ln concern(s) open: places where a face may be missed or false (N).", left)
        )
    warning = translated(warning_for(settings))
    if warning:
        warnings.append(warning)
    lines = [" ".join(facts), how, looked]
    text = "\n".join(line for line in lines if line)
    return ExportSummary(text, "\n\n".join(warnings), review.complete)
