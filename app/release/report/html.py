"""The report as one HTML file: printable, no scripts, nothing from elsewhere, redacted pictures.

It keeps to tables, headings and paragraphs, so that a printer of rich text lays it out as well.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from typing import Any, Final

from app.core.said import say
from app.core.timebase import format_time
from app.release.own_faces import own_faces_words
from app.release.report.annex import annex
from app.release.report.effect import effect_part
from app.release.report.gaps import closed_words
from app.release.report.parts import bullets, paragraph, rows_table, section
from app.release.report.pictures import ReportPicture
from app.release.report.plots import bars_svg, timeline_svg

_STYLE: Final = """
@page { size: A4; margin: 16mm 15mm; }
body { font-family: 'DejaVu Sans', Arial, sans-serif; font-size: 10pt; color: #20242a;
  line-height: 1.25; max-width: 185mm; margin: 8mm auto; }
h1 { font-size: 17pt; margin: 0 0 2mm 0; }
h2 { font-size: 12pt; margin: 5mm 0 1mm 0; color: #1f4e66; border-bottom: 1px solid #c8d2da; }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm 0; }
p { margin: 1mm 0; }
ul { margin: 1mm 0 1mm 5mm; padding-left: 3mm; }
table { border-collapse: collapse; width: 100%; margin: 1.5mm 0; }
th { text-align: left; background-color: #eef2f5; font-weight: bold; }
th, td { padding: 2px 8px; border-bottom: 1px solid #dde3e8; vertical-align: top; font-size: 9pt; }
.banner { padding: 2.5mm 3mm; margin: 2mm 0; font-size: 11pt; font-weight: bold; }
.good { background-color: #dff0e4; color: #1d5b35; }
.bad { background-color: #f7dfd9; color: #8a2b17; }
.wait { background-color: #fbefd3; color: #6d4a05; }
.hash { font-family: 'DejaVu Sans Mono', monospace; font-size: 7.5pt; word-break: break-all; }
.small { font-size: 8.5pt; color: #4b5560; }
.figure { line-height: 100%; }
.annex { page-break-before: always; }
svg, img { max-width: 100%; }
"""
_BANNERS: Final = {
    "signed": ("good", "RELEASED"),
    "ready": ("wait", "READY, NOT SIGNED"),
    "draft": ("bad", "DRAFT: must not leave"),
    "refused": ("bad", "REFUSED"),
    "out of date": ("bad", "OUT OF DATE: must not leave"),
}


def report_html(data: dict[str, Any], pictures: Sequence[ReportPicture] = ()) -> str:
    """The whole report.

    Args:
        data: See :func:`app.release.report.data.report_data`.
        pictures: Frames of the export.
    """
    body = "".join(
        (
            _head(data),
            _purpose(data),
            _threats(data),
            _done(data),
            _how(data),
            _remains(data),
            _signed(data),
            section("Limits", bullets(data["limits"])),
            '<div class="annex">',
            annex(data, _gallery(pictures)),
            "</div>",
        )
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>Release report: {escape(str(data['done']['export'] or 'no export'))}</title>"
        f"<style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _head(data: dict[str, Any]) -> str:
    look, words = _BANNERS[data["state"]]
    medium = data["medium"]
    unmet = [one["words"] for one in data["checked"]["conditions"] if not one["met"]]
    why = bullets(unmet) if unmet else ""
    length = format_time(medium["seconds"], decimals=1, hours=False)
    return (
        f"<h1>Release report</h1>"
        f'<p class="banner {look}">{words}</p>{why}'
        f"<p><b>{escape(str(data['done']['export'] or 'Nothing was exported yet'))}</b>, "
        f"{say('%n frame(s)', medium['frames'])}, {length}, {medium['width']}x{medium['height']}: "
        f"{escape(data['wording'])}.</p>"
        f'<p class="small">Made by {escape(data["program"])} at {escape(data["made"])}. Pictures '
        "in this report are frames of the export, never of the original.</p>"
    )


def _purpose(data: dict[str, Any]) -> str:
    purpose = data["purpose"]
    recipients = {
        "partners": "Partners who are bound by an agreement.",
        "public": "The public: anybody may receive the file.",
        None: "Nobody has said who receives the file.",
    }
    warned = purpose["known_about_the_effect"]
    return section(
        "Purpose and recipient",
        paragraph(recipients[purpose["recipient"]])
        + paragraph(f"Covering: {purpose['preset_title']}. {purpose['preset_purpose']}")
        + (paragraph(f"Known about this effect: {warned}") if warned else ""),
    )


def _threats(data: dict[str, Any]) -> str:
    return section("Threat model", bullets(data["threats"]))


def _done(data: dict[str, Any]) -> str:
    done, faces = data["done"], data["done"]["faces"]
    placed = sum(faces[name] for name in ("by_detector", "by_tracker", "by_person"))
    lines = [
        f"{done['model'] or 'No detector'} looked for faces; tracks of faces: {done['tracks']:,}. "
        f"Faces in frames that are covered: {placed:,}, of which "
        f"{faces['by_detector']:,} found by the detector, {faces['by_tracker']:,} filled in "
        f"between by tracking, {faces['by_person']:,} placed or "
        "corrected by people.",
        f"Faces in frames that people left visible: {faces['left_visible']:,}. "
        f"Weak detections below the threshold of {done['threshold']:.2f}, which are not covered: "
        f"{faces['below_threshold']:,}.",
    ]
    gaps = data["gaps"]
    if gaps["listed"]:
        lines.append(
            f"Gaps of the detector inside, before and after masks: {len(gaps['listed']):,}; "
            f"their frames: {closed_words(gaps['totals'], only=False)} (annex E)."
        )
    if done["blacked_out"]:
        lines.append(f"Black frames, damaged or outside the range: {len(done['blacked_out']):,}.")
    own = done["own_looks"]
    table = ""
    if own:
        lines.append("Some faces are covered otherwise than the rest; all of them are covered.")
        table = rows_table(
            ("From", "To", "Frames", "Covering", "Chosen by", "Reason"),
            [
                (format_time(one["first"]), format_time(one["last"]), one["frames"], one["title"],
                 one["person"], one["reason"])
                for one in own
            ],
        )  # fmt: skip
    return section("What was done", bullets(lines) + table + timeline_svg(data))


def _how(data: dict[str, Any]) -> str:
    checked = data["checked"]
    table = rows_table(
        ("", "Condition", "Found"),
        [
            ("met" if one["met"] else "NOT MET", one["title"], one["words"])
            for one in checked["conditions"]
        ],
    )
    pictures = checked["pictures"]
    bars = ""
    if pictures and pictures["regions"]:
        judged = pictures["regions"] - pictures["regions_untold"]
        rows = [("regions as asked", pictures["regions_as_asked"] / judged)] if judged else []
        rows += [
            (f"{name} still finds", one["found"] / one["covered"])
            for name, one in pictures["covered_faces_still_found"].items()
            if one["covered"]
        ]
        bars = bars_svg(rows, "Covered faces")
    told: str = own_faces_words(checked["privacy"])
    spot = checked["spot_check"]
    hidden = ""
    if spot is not None and spot["hidden"]:
        hidden = (
            f"Covers hidden from the reviewers' screens on purpose: {spot['hidden']}, of which "
            f"noticed: {spot['noticed']}. Every export covers them."
        )
    words = paragraph(told) + (paragraph(hidden) if hidden else "")
    return section("How it was checked", table + bars + words + effect_part(data))


def _shown(one: dict[str, Any]) -> str:
    return f"{one['name']}: " if one.get("name") else ""


def _remains(data: dict[str, Any]) -> str:
    remains = data["remains"]
    left = remains["left_visible"]
    lines = [
        f"{_shown(one)}{one['reason'] or 'NO REASON GIVEN'} ({one['person'] or 'unknown'}, "
        f"{format_time(one['first'], decimals=1, hours=False)} to "
        f"{format_time(one['last'], decimals=1, hours=False)})"
        for one in left[:6]
    ]
    if len(left) > 6:
        lines.append(f"and {len(left) - 6} more, see annex F")
    unseen, total = remains["unseen_frames"], data["medium"]["frames"]
    seen = (
        "Every frame was on somebody's screen."
        if not unseen
        else f"Frames that were on nobody's screen: {unseen:,} of {total:,}."
    )
    concerns = [one for one in remains["concerns"] if one["settled"] is None]
    open_ones = f"Open concerns of the release check: {len(concerns)}." if concerns else ""
    heading = "Left visible on purpose:" if left else "Nothing was left visible on purpose."
    return section(
        "What remains",
        paragraph(heading)
        + (bullets(lines) if lines else "")
        + paragraph(f"{seen} {open_ones}".strip()),
    )


def _signed(data: dict[str, Any]) -> str:
    signed = data["signed"]
    rows = [
        (one["person"], one["role"], one["time"][:19].replace("T", " "), one["statement"])
        for one in signed["signatures"]
    ]
    refusal = signed["refusal"]
    if refusal is not None:
        rows.append(
            (refusal["person"], refusal["role"], refusal["time"][:19].replace("T", " "),
             f"REFUSED: {refusal['statement']}")
        )  # fmt: skip
    pending = signed["with_this_report"]
    if pending is not None:
        told = pending["statement"] if pending["released"] else f"REFUSED: {pending['statement']}"
        rows.append(
            (pending["person"], pending["role"], pending["time"][:19].replace("T", " "), told)
        )
    table = (
        rows_table(("Who", "Role", "When (UTC)", "Statement"), rows)
        if rows
        else paragraph("Nobody has signed this export when this report was made.")
    )
    if pending is not None:
        table += paragraph(
            "The last entry is signed together with this report. Whether that holds is told by "
            "the statement beside the exported file: faceveil verify-release FILE --report REPORT."
        )
    table += paragraph(
        "Any later decision, change of settings, other export or changed byte voids a signature."
    )
    return section("Who signed", table + (bullets(signed["notes"]) if signed["notes"] else ""))


def _gallery(pictures: Sequence[ReportPicture]) -> str:
    """Three pictures a row."""
    if not pictures:
        return paragraph(
            "None: frames are shown of an export that was checked to its end and is as it was "
            "then, and only where nothing was found near them."
        )
    cells = [
        f'<td><p class="figure"><img width="182" '
        f'height="{round(182 * one.height / max(one.width, 1))}" '
        f'alt="frame of the export" src="data:image/jpeg;base64,'
        f'{base64.b64encode(one.jpeg).decode()}"></p>'
        f'<p class="small">{format_time(one.seconds, decimals=2, hours=False)}'
        f"{', found here; painted over for this report' if one.found else ''}</p></td>"
        for one in pictures
    ]
    rows = [cells[at : at + 3] for at in range(0, len(cells), 3)]
    body = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f'<table cellspacing="0" cellpadding="4">{body}</table>'
