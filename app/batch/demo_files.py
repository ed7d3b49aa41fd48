"""The files of the demonstration: the clip, and a study with it that is yet to be detected in."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from app.batch.demo_clip import DemoClip
from app.core.decisions import SetRedaction
from app.core.settings import RedactionSettings
from app.core.task import CancelToken, ProgressCallback
from app.store.study import Study
from app.video import probe

CLIP: Final = "demo.mp4"
STUDY: Final = "demo.faceveil"
PERSON: Final = "faceveil demo"
"""Who decided how the demonstration is covered."""


def demo_folder() -> Path:
    """Where the demonstration lies unless somebody names another folder; not made yet."""
    return Path(tempfile.gettempdir()) / "faceveil-demo"


def write_clip(
    folder: Path, clip: DemoClip, token: CancelToken, *, progress: ProgressCallback | None = None
) -> Path:
    """Write the clip; half a clip never stands under its name.

    Raises:
        Cancelled: Through the token.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CLIP
    with tempfile.TemporaryDirectory(dir=folder) as making:
        unfinished = Path(making) / CLIP
        clip.write(unfinished, token, progress)
        unfinished.replace(path)
    return path


def make_study(folder: Path, redaction: RedactionSettings) -> Path:
    """A new study with the clip that lies in the folder, in place of an older one."""
    path = folder / STUDY
    for old in (path, *folder.glob(f"{STUDY}-*")):
        old.unlink(missing_ok=True)
    with Study.create(path) as study:
        medium = study.add_medium(probe(folder / CLIP))
        study.append(SetRedaction(redaction), medium_id=medium.id, person=PERSON)
    return path
