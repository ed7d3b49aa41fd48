"""Files of the release report: written where a person wants them, or beside what is signed."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from app.batch.measured import effect_figures
from app.batch.release import name_by_state
from app.core.errors import EnvironmentProblem, UsageError
from app.core.said import say
from app.export.write.target import part_of
from app.release.conditions import Gate
from app.release.envelope import beside
from app.release.gate import release_state
from app.release.keys import SigningKey
from app.release.report.data import look_of, report_data
from app.release.report.gaps import gaps_csv
from app.release.report.html import report_html
from app.release.report.masks import masks_csv
from app.release.report.pictures import ReportPicture, chosen_pictures
from app.release.sidecars import REPORT_KINDS, report_beside
from app.release.signing import Order, Signed, refuse, sign
from app.release.statement import Saying
from app.store.study import Study

_LOG = logging.getLogger(__name__)
PdfMaker = Callable[[str, Path], None]
"""Prints HTML into a PDF file."""
KINDS: Final = (".html", ".pdf", ".json", ".csv")


def signed_reports(
    study: Study, gate: Gate, saying: Saying, *, pdf: PdfMaker | None = None
) -> list[Path]:
    """Write the report beside the export, to be signed with it; answers the files."""
    assert gate.export is not None
    kinds = [kind for kind in REPORT_KINDS if kind != ".pdf" or pdf is not None]
    data = report_data(study, gate, saying=saying, effect=_effect(gate))
    pictures = _pictures(gate, data)
    made = []
    for kind in kinds:
        path = report_beside(gate.export.path, kind)
        write_report(data, pictures, path, pdf=pdf)
        made.append(path)
    return made


def make_report(study: Study, gate: Gate, out: Path, *, pdf: PdfMaker | None = None) -> list[Path]:
    """Write the report of a medium; HTML and PDF bring masks and gaps as CSV with them.

    Returns:
        The files that were written.

    Raises:
        UsageError: The ending of the name is of no kind of report.
        EnvironmentProblem: It cannot be written.
    """
    if out.suffix.lower() not in KINDS:
        raise UsageError(say("{out}: a report ends in {KINDS}", out=out, KINDS=", ".join(KINDS)))
    data = report_data(study, gate, effect=_effect(gate))
    wants = out.suffix.lower() in (".html", ".pdf")
    pictures = _pictures(gate, data) if wants else []
    write_report(data, pictures, out, pdf=pdf)
    if not wants:
        return [out]
    masks = out.with_name(f"{out.stem}-masks.csv")
    write_report(data, [], masks)
    gaps = out.with_name(f"{out.stem}-gaps.csv")
    _written(gaps, lambda part: part.write_text(gaps_csv(data["gaps"]), "utf-8", newline=""))
    return [out, masks, gaps]


def write_report(
    data: dict[str, Any], pictures: list[ReportPicture], out: Path, *, pdf: PdfMaker | None = None
) -> None:
    """Write one file of a report, whole or not at all.

    Raises:
        EnvironmentProblem: It cannot be written.
    """
    kind = out.suffix.lower()
    if kind == ".json":
        text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
        _written(out, lambda part: part.write_text(text, "utf-8"))
    elif kind == ".csv":
        table = masks_csv(data["masks"])
        _written(out, lambda part: part.write_text(table, "utf-8", newline=""))
    elif kind == ".html":
        page = report_html(data, pictures)
        _written(out, lambda part: part.write_text(page, "utf-8"))
    elif pdf is not None:
        _written(out, lambda part: pdf(report_html(data, pictures), part))
    else:
        raise UsageError(say("{out}: PDF is made by the window's part of the program", out=out))


def _written(out: Path, write: Callable[[Path], object]) -> None:
    """Write a file under another name first."""
    part = part_of(out)
    try:
        write(part)
        part.replace(out)
    except OSError as error:
        raise EnvironmentProblem(
            say("{out}: cannot be written ({strerror})", out=out, strerror=error.strerror)
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _effect(gate: Gate) -> dict[str, Any] | None:
    look = look_of(gate)
    return None if look is None else effect_figures(look)


def _pictures(gate: Gate, data: dict[str, Any]) -> list[ReportPicture]:
    if gate.export is None or not gate.export.path.is_file():
        return []
    return chosen_pictures(gate.export.path, data)


def sign_export(study: Study, medium_id: int, order: Order, *, key: SigningKey) -> Signed:
    """Sign the newest export of a medium, under the name of a file that may leave.

    Raises:
        NotReleasable, EnvironmentProblem: See :func:`app.release.signing.sign`.
    """
    gate = release_state(study, medium_id)
    if gate.releasable:
        name_by_state(study, gate)
    return sign(study, medium_id, order, key=key)


def refuse_export(study: Study, medium_id: int, order: Order, *, key: SigningKey) -> Signed:
    """Refuse the newest export of a medium, which is named as one that may not leave.

    Raises:
        NotReleasable, EnvironmentProblem: See :func:`app.release.signing.refuse`.
    """
    done = refuse(study, medium_id, order, key=key)
    try:
        path = name_by_state(study, release_state(study, medium_id))
    except EnvironmentProblem as error:
        # It is refused, and its statement says so, whatever it is called.
        _LOG.warning("%s", error)
        return done
    return done if path is None else replace(done, statements=beside(path))
