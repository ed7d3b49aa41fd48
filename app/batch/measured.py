"""What was measured of a way of covering on photographs of other people, for the release report."""

from __future__ import annotations

from typing import Any

from app.core.settings import RedactionSettings
from app.evaluate.privacy.shipped import measured, shipped_table
from app.evaluate.privacy.table import ATTACKERS, OTHER, SAME


def effect_figures(look: RedactionSettings) -> dict[str, Any] | None:
    """Figures of the program's table for one look; None where it was not measured.

    Shares from 0 to 1, each of the recogniser that finds most. ``control`` is what the weakest
    recogniser finds where nothing is covered, ``chance`` what guessing finds, and
    ``at_one_false_match`` the share that is recognised where one stranger in a hundred is taken
    for somebody.
    """
    row = measured(look)
    if row is None:
        return None
    table = shipped_table()
    cases: dict[str, Any] = {}
    for case in (SAME, OTHER):
        found = {name: row.worst(case, name) for name in ATTACKERS}
        every = [f.tpr for by_case in row.attacks.values() for f in by_case[case].values()]
        cases[case] = {
            "rank1": {name: value for name, value in found.items() if value is not None},
            "at_one_false_match": max(every),
            "control": min(control[case] for control in table.controls.values()),
        }
    groups: dict[str, dict[str, float]] = {}
    for by_group in row.groups.values():
        for group, by_case in by_group.items():
            for name, figure in by_case.get(OTHER, {}).items():
                of_group = groups.setdefault(group, {})
                of_group[name] = max(of_group.get(name, 0.0), figure.rank1)
    use = row.utility
    return {
        "people": row.people,
        "chance": row.chance,
        "recognisers": sorted(row.attacks),
        "cases": cases,
        "groups": groups,
        "kept": None
        if use is None or not use.faces
        else {
            "faces": use.faces,
            "detector_recall": use.recall,
            "landmark_error": use.nme,
            "mean_face_error": use.floor_nme,
            "landmark_failures": use.failures,
            "mean_face_failures": use.floor_failures,
        },
    }
