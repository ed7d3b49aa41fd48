"""The annex of the report: everything that the two pages sum up."""

from __future__ import annotations

import json
from html import escape
from typing import Any, Final

from app.core.concern_names import concern_name
from app.core.timebase import format_time
from app.release.report.gaps import closed_words
from app.release.report.parts import answer, bullets, paragraph, place, rows_table, section

_MOST: Final = 300
"""Rows of a table; the JSON and the CSV have all."""


def annex(data: dict[str, Any], gallery: str) -> str:
    """All sections of the annex."""
    return "".join(
        (
            "<h1>Annex</h1>",
            section("A. Hashes, programs, models", _hashes(data)),
            section("B. Source and export side by side", _fidelity(data)),
            section("C. Coverage and faces found in the decoded export", _found(data)),
            section("D. Masks", _masks(data)),
            section("E. Gaps and how they were closed", _gaps(data)),
            section("F. Left visible on purpose", _left(data)),
            section("G. People", _people(data)),
            section("H. Concerns and answers", _concerns(data)),
            section("I. Frames of the export", gallery),
            section("J. Settings", _settings(data)),
        )
    )


def _time(seconds: float) -> str:
    return format_time(seconds, decimals=2, hours=False)


def _hashes(data: dict[str, Any]) -> str:
    done = data["done"]
    rows = [
        ("source, SHA-256", done["sha256"]["source"] or "unknown"),
        ("export, SHA-256", done["sha256"]["export"] or "none"),
        ("weights", f"{done['model']}: {done['weights_sha256']}"),
        *(
            (
                "weights, release check",
                f"{one['name']} (faces from {one['score_alone']}, "
                f"{one['score_with_another']} where another agrees): {one['weights_sha256']}",
            )
            for one in (data["checked"]["pictures"] or {}).get("searched_by", ())
        ),
        ("log of decisions", f"{done['log']['decisions']}: {done['log']['sha256']}"),
        ("program", data["program"]),
    ]
    return rows_table(("What", "Value"), rows, look="hash")


def _fidelity(data: dict[str, Any]) -> str:
    side = data["checked"]["fidelity"]
    if side is None:
        return paragraph("Not compared yet.")
    pictures = data["checked"]["pictures"] or {}
    rows = [tuple(row) for row in side["rows"]]
    told = rows_table(("", "Source", "Export"), rows)
    checks = rows_table(
        ("Check", "", "Found"),
        [
            (one["name"], "passed" if one["passed"] else "FAILED", one["detail"])
            for one in side["checks"]
        ],
    )
    measured = ""
    if pictures.get("psnr_outside") is not None:
        measured = paragraph(
            f"Outside regions: PSNR {pictures['psnr_outside']:.1f} dB, structural similarity "
            f"{pictures['ssim_outside']:.4f}."
        )
    lists = "".join(
        f"<h3>{title}</h3>{bullets(side[name][:60])}"
        for title, name in (
            ("Removed", "removed"), ("Kept", "kept"), ("Copied", "copied"), ("Notes", "notes"),
        )
        if side[name]
    )  # fmt: skip
    return told + checks + measured + lists


def _found(data: dict[str, Any]) -> str:
    pictures = data["checked"]["pictures"]
    if pictures is None:
        return paragraph("Not looked at yet.")
    parts = []
    if pictures["worst_share"] is not None:
        parts.append(
            paragraph(
                f"Least covered region: {pictures['worst_share']:.2%} of it changed as asked, at "
                f"{_time(pictures['worst_at'])}."
            )
        )
    if pictures["regions_untold"]:
        parts.append(
            paragraph(
                "Regions so dark or flat that covering changes hardly anything, and nobody can "
                f"tell bare from covered: {pictures['regions_untold']:,} of "
                f"{pictures['regions']:,}; the first is at {_time(pictures['untold_at'])}."
            )
        )
    if pictures["gaps"]:
        parts.append(
            rows_table(
                ("Gap at", "Where", "Share changed as asked", "Why"),
                [
                    (_time(one["at"]), place(one["box"]), f"{one['share']:.1%}", one["why"])
                    for one in pictures["gaps"][:_MOST]
                ],
            )
        )
    faces = pictures["faces_where_nothing_is_covered"]
    if faces:
        parts.append(
            rows_table(
                ("Face from", "to", "Best at", "Where", "Score", "Seen by", "Answer"),
                [
                    (_time(one["from"]), _time(one["to"]), _time(one["at"]), place(one["box"]),
                     f"{one['score']:.2f}",
                     ", ".join(one["detectors"]),
                     "left visible on purpose" if one["left_visible_on_purpose"] else answer(one))
                    for one in faces[:_MOST]
                ],
            )
        )  # fmt: skip
    else:
        parts.append(paragraph("No face was found where nothing is covered."))
    parts.append(
        rows_table(
            ("Detector", "Covered faces looked at", "Still found"),
            [
                (name, one["covered"], one["found"])
                for name, one in pictures["covered_faces_still_found"].items()
            ],
        )
    )
    return "".join(parts)


def _masks(data: dict[str, Any]) -> str:
    masks = data["masks"]
    table = rows_table(
        ("Mask", "Person", "Start", "End", "Frames", "Left visible", "Status", "Reason", "From"),
        [
            (one["mask"], one["person"], _time(one["start"]), _time(one["end"]), one["frames"],
             one["left_visible"] or "", one["status"], one["reason"], one["tool"])
            for one in masks[:_MOST]
        ],
    )  # fmt: skip
    more = len(masks) - _MOST
    return table + (paragraph(f"and {more} more; the CSV has all") if more > 0 else "")


def _gaps(data: dict[str, Any]) -> str:
    gaps = data["gaps"]
    listed = gaps["listed"]
    if not listed:
        return paragraph("The detector found every covered face in every frame it looked at.")
    head = paragraph(
        "Stretches of a mask in which the detector did not find its face. What is still open is "
        "listed first: nothing covers the mask's face there, whether it was to be seen or not."
    )
    first = sorted(listed, key=lambda one: not one["closed"]["open"])
    table = rows_table(
        ("Mask", "Person", "From", "To", "Frames", "Detections", "How it was closed"),
        [
            (one["mask"], one["person"], _time(one["start"]), _time(one["end"]), one["frames"],
             one["where"], closed_words(one["closed"], only=True))
            for one in first[:_MOST]
        ],
    )  # fmt: skip
    more = len(listed) - _MOST
    return head + table + (paragraph(f"and {more} more; the CSV has all") if more > 0 else "")


def _left(data: dict[str, Any]) -> str:
    left = data["remains"]["left_visible"]
    if not left:
        return paragraph("Nothing was.")
    return rows_table(
        ("From", "To", "Frames", "Who or what", "Reason", "Decided by"),
        [
            (_time(one["first"]), _time(one["last"]),
             "" if one["frames"] is None else one["frames"],
             one["name"] or ("a place" if one["track"] is None else "a face"),
             one["reason"] or "NO REASON GIVEN", one["person"] or "unknown")
            for one in left[:_MOST]
        ],
    )  # fmt: skip


def _people(data: dict[str, Any]) -> str:
    total = max(data["medium"]["frames"], 1)
    return rows_table(
        ("Who", "Roles", "Frames seen", "Minutes", "Decisions", "Last (UTC)"),
        [
            (one["name"], ", ".join(one["roles"]), f"{one['frames_seen']} "
             f"({one['frames_seen'] / total:.0%})", one["minutes"], one["decisions"],
             (one["last_decision"] or "")[:19].replace("T", " "))
            for one in data["people"]
        ],
    )  # fmt: skip


def _concerns(data: dict[str, Any]) -> str:
    concerns = data["remains"]["concerns"]
    if not concerns:
        return paragraph("The release check and reviewers raised none.")
    return rows_table(
        ("At", "Kind", "About", "Answer"),
        [
            (
                "" if one["at"] is None else _time(one["at"]),
                concern_name(one["kind"]),
                one.get("text", one.get("why", "")),
                answer(one),
            )
            for one in concerns[:_MOST]
        ],
    )


def _settings(data: dict[str, Any]) -> str:
    text = json.dumps(data["done"]["settings"], indent=1, sort_keys=True, ensure_ascii=False)
    return f'<pre class="hash">{escape(text)}</pre>'
