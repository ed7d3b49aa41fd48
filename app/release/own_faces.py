"""What was measured on a study's own faces, in words."""

from __future__ import annotations

from typing import Any, Final

from app.core.said import Said, joined, say

NOT_INSTALLED: Final = "not-installed"
_WHY: Final = {
    NOT_INSTALLED: say(
        "How well the study's own faces are hidden was not measured: no recogniser is installed "
        "(the extra privacy)."
    ),
    "control-failed": say(
        "How well the study's own faces are hidden cannot be said: recognisers do not find these "
        "people in the source either."
    ),
}


def own_faces_words(found: dict[str, Any] | None) -> Said:
    """One sentence on what recognisers find of the people in an export.

    Args:
        found: What :func:`app.batch.own_faces.measure_own_faces` answered; None where it was not
            asked, as before a check.
    """
    if found is None:
        return say(
            "How well the study's own faces are hidden was not measured: the check did not ask."
        )
    if found["state"] in _WHY:
        return _WHY[found["state"]]
    if found["state"] != "measured":
        return say(
            "How well the study's own faces are hidden was not measured: it takes five people with "
            "faces large enough, and there are {people}.",
            people=found["people"],
        )
    parts = [
        say(
            "{name} finds {naive:.0%}, {aware:.0%} where it knows the effect (nothing covered: "
            "{control:.0%})",
            name=name, naive=figures["naive"], aware=figures["aware"], control=figures["control"],
        )
        for name, figures in sorted(found["recognisers"].items())
        if "naive" in figures
    ]  # fmt: skip
    return say(
        "Of {people} people of this export, with a clear picture of each from this very footage: "
        "{found}; who guesses, {chance:.0%}.",
        people=found["people"], found=joined("; ", parts), chance=found["chance"],
    )  # fmt: skip
