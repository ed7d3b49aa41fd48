"""What the report says of how well this way of covering hides people, and what it leaves to use."""

from __future__ import annotations

from typing import Any, Final

from app.release.report.parts import paragraph, rows_table

_ATTACKERS: Final = {
    "naive": "has clear photographs of everybody",
    "aware": "also covers these photographs the same way",
    "learned": "also learned from covered faces of others",
    "frames": "also puts thirty frames together",
}
_GROUPS: Final = {
    "size small": "faces 24 pixels wide",
    "size medium": "faces 48 pixels wide",
    "mask painted": "with a face mask, the same in both pictures",
}


def effect_part(data: dict[str, Any]) -> str:
    """Re-identification and usefulness, as measured on other people; nothing where it was not."""
    found = data["effect_measured"]
    if found is None:
        return paragraph("How well this way of covering hides people was not measured.")
    same, other = (found["cases"][case] for case in ("same", "other"))

    def shown(value: float | None) -> str:
        return "" if value is None else f"{value:.0%}"

    rows = [
        (f"{name}: {words}", shown(other["rank1"].get(name)), shown(same["rank1"].get(name)))
        for name, words in _ATTACKERS.items()
    ]
    rows.append(
        ("recognised where one stranger in a hundred is taken for somebody",
         shown(other["at_one_false_match"]), shown(same["at_one_false_match"]))
    )  # fmt: skip
    rows.append(("control: nothing is covered", shown(other["control"]), shown(same["control"])))
    rows.append(("who only guesses", shown(found["chance"]), shown(found["chance"])))
    table = rows_table(("Attacker", "Another photograph", "The very photograph"), rows)
    head = (
        f"This way of covering, measured on {found['people']} other people in press photographs, "
        f"not on this footage ({', '.join(found['recognisers'])}; share of people found, of the "
        "recogniser that finds most):"
    )
    return paragraph(head) + table + _groups(found) + _kept(found["kept"])


def _groups(found: dict[str, Any]) -> str:
    told = [
        f"{_GROUPS.get(name, name)}: {', '.join(f'{who} {v:.0%}' for who, v in by.items())}"
        for name, by in sorted(found["groups"].items())
    ]
    return paragraph(f"Another photograph, {'; '.join(told)}.") if told else ""


def _kept(kept: dict[str, Any] | None) -> str:
    if kept is None:
        return ""
    return paragraph(
        f"What is left to work with, on {kept['faces']} faces: a detector that placed no cover "
        f"finds {kept['detector_recall']:.0%}; landmark error {kept['landmark_error']:.3f} of the "
        f"distance of the outer eye corners (a mean face: {kept['mean_face_error']:.3f}), "
        f"and {kept['landmark_failures']:.0%} fail (a mean face, without a look: "
        f"{kept['mean_face_failures']:.0%})."
    )
