"""A file of another tool comes into a study, and what a study knows goes into such a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import DataError, EnvironmentProblem, ExportError, UsageError
from app.core.names import on_one_line
from app.core.said import joined, say
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.exchange.format import Format
from app.exchange.rows import FaceRow, MediumFaces
from app.exchange.times import Stretch, spans_in, stretches_of
from app.review.loading import load
from app.review.session import ReviewSession
from app.store.records import Medium
from app.store.study import Study


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a file holds for one medium; nothing of it is in the study yet.

    Attributes:
        file: Where it was read.
        form: Its format, which holds either faces or stretches.
        faces: Empty where the format holds stretches.
        stretches: Empty where it holds faces.
    """

    file: Path
    form: Format
    faces: Sequence[FaceRow] = ()
    stretches: Sequence[Stretch] = ()

    @property
    def tiers(self) -> list[str]:
        """Kinds of stretches, of which one has to be chosen where there are several."""
        return sorted({one.tier for one in self.stretches})

    @property
    def person(self) -> str:
        """Who the log names, unless told otherwise: the tool and its file."""
        return f"{self.form.name}: {self.file.name}"


def demand_readable(form: Format) -> None:
    """Raises UsageError: The format is only written."""
    if form.read is None and form.read_times is None:
        raise UsageError(say("the format {name} is only written", name=form.name))


def read_in(file: Path, form: Format, *, medium: Medium, index: FrameIndex) -> Incoming:
    """Read what a file holds for a medium.

    Raises:
        UsageError: The format is only written.
        DataError: There is no such file, or it is not of this format or of this medium.
    """
    demand_readable(form)
    if not file.is_file():
        raise DataError(file, say("there is no such file"))
    if form.read is not None:
        faces = form.read(file, MediumFaces(medium.info, index, ()))
        return Incoming(file=file, form=form, faces=faces)
    assert form.read_times is not None
    return Incoming(file=file, form=form, stretches=form.read_times(file))


def work_on(
    session: ReviewSession, incoming: Incoming, index: FrameIndex, *, tier: str | None = None
) -> list[tuple[int, int]]:
    """Work on the stretches of a tier only, all else is covered whole: one decision.

    Args:
        session: Of the medium, with the tool's name as its person.
        incoming: Holds the stretches.
        index: The medium's frames.
        tier: None where there is only one.

    Returns:
        First and last PTS of each span.

    Raises:
        UsageError: There is no such tier, or none of several was chosen.
        DataError: No stretch of it lies in the medium.
    """
    file, tiers = incoming.file, incoming.tiers
    if tier is None and len(tiers) > 1:
        words = say("there are several tiers, choose one: {tiers}", tiers=", ".join(tiers))
        raise UsageError(joined(": ", (on_one_line(file), words)))
    if tier is not None and tier not in tiers:
        words = say('no tier "{tier}" (there are: {tiers})', tier=tier, tiers=", ".join(tiers))
        raise UsageError(joined(": ", (on_one_line(file), words)))
    spans = spans_in(incoming.stretches, index, tier)
    if not spans:
        raise DataError(file, say("no stretch of it lies in the video"))
    session.set_range(spans)
    return spans


def write_out(
    study: Study,
    media: Sequence[Medium],
    out: Path,
    *,
    form: Format,
    overwrite: bool = False,
    token: CancelToken,
) -> int:
    """Write what a study knows of media for another tool.

    Returns:
        Faces that were written, over all frames.

    Raises:
        UsageError: The format is only read, or cannot hold several media.
        ExportError: The file exists, or is the study or one of its videos, or has no folder.
        EnvironmentProblem: Detection has not run to its end in one of the media.
    """
    if form.write is None:
        raise UsageError(say("the format {name} is only read", name=form.name))
    if len(media) > 1 and not form.several:
        raise UsageError(
            f"a {form.name} file holds one video, the study has {len(media)}: "
            "choose one with --medium"
        )
    _demand_free(out, (study.path, *(medium.path for medium in study.media())), overwrite)
    faces = []
    for medium in media:
        token.checkpoint()
        faces.append(_faces(study, medium))
    times = [] if form.several else stretches_of(study, media[0].id, faces[0])
    form.write(out, faces, times)
    return sum(len(one.rows) for one in faces)


def _demand_free(out: Path, own: Iterable[Path], overwrite: bool) -> None:
    """Raises ExportError: Nothing may be written there."""
    if out.resolve() in {path.resolve() for path in own}:
        words = say("this is the study or one of its videos, which are never written over")
        raise ExportError(joined(": ", (on_one_line(out), words)), say("Choose another name"))
    if out.exists() and not overwrite:
        raise ExportError(f"{on_one_line(out)} exists", "--overwrite replaces it")
    if not out.parent.is_dir():
        words = say("there is no folder {folder}", folder=out.parent)
        raise ExportError(joined(": ", (on_one_line(out), words)))


def _faces(study: Study, medium: Medium) -> MediumFaces:
    index, loaded = study.load_index(medium.id), load(study, medium.id)
    if index is None or not (loaded.complete or loaded.state.gestures.active()):
        words = say("detection has not run to its end, so faces would be missing")
        raise EnvironmentProblem(
            joined(": ", (on_one_line(medium.path), words)), say("Run the detection first")
        )
    return MediumFaces.of(study, medium.id, index)
