"""Reports of exports as a study keeps them, read back."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import Any

from app.export.found import Found
from app.export.notes import Note
from app.export.report import CODES, Check, CheckKind, ExportReport, VerificationReport


def read_report(text: str) -> ExportReport:
    """The report that :meth:`app.export.report.ExportReport.to_json` made a text of.

    Notes of a program that did not store their codes, or that this one does not know, are left
    out.

    Raises:
        ValueError: The text is no such report.
    """
    try:
        data = json.loads(text)
        values = {one.name: data[one.name] for one in fields(ExportReport) if one.name in data}
        for name, codes in CODES.items():
            values[name] = tuple(
                note for raw in data.get(codes, ()) if (note := Note.known(raw)) is not None
            )
        values["blacked_out"] = tuple(values.get("blacked_out", ()))
        values["verification"] = _verification(data.get("verification"))
        _complete(values)
        return ExportReport(**values)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"no report of an export: {error}") from error


def _complete(values: dict[str, Any]) -> None:
    missing = [
        one.name
        for one in fields(ExportReport)
        if one.name not in values and one.default is MISSING and one.default_factory is MISSING
    ]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing")


def _verification(data: dict[str, Any] | None) -> VerificationReport | None:
    if data is None:
        return None
    return VerificationReport(
        tuple(_check(check) for check in data["checks"]),
        int(data["frames"]),
        int(data["regions_checked"]),
        tuple(data.get("changed", ())),
    )


def _check(data: dict[str, Any]) -> Check:
    name, passed, found = str(data["name"]), bool(data["passed"]), Found.read(data)
    if name in {kind.value for kind in CheckKind}:
        return Check(CheckKind(name), passed, found)
    return Check(CheckKind.PAYLOAD, passed, found, subject=name)
