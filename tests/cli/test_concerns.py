"""``faceveil concerns`` on a study with known faces."""

from __future__ import annotations

from pathlib import Path

from app.core.remarks import Settle, SettledAs
from tests.cli.conftest import Program
from tests.review.concerns.scenes import Way, make_study, queue_of

FACES = [Way(1, range(120)), Way(2, [90], start=(20, 20), scores=0.6)]


def test_the_riskiest_place_comes_first_in_json(program: Program, tmp_path: Path) -> None:
    study, _ = make_study(tmp_path, FACES)
    study.close()
    ended = program("concerns", study.path, "--json")
    assert (ended.status, ended.err) == (0, "")
    risks = [record["risk"] for record in ended.records]
    assert risks == sorted(risks, reverse=True)
    (one,) = [r for r in ended.records if r["kind"] == "track-end" and r["track"] == 1]
    assert list(one) == [
        "medium", "id", "kind", "from", "to", "at", "box", "track", "risk", "reason", "settled",
    ]  # fmt: skip
    assert (one["medium"], one["settled"]) == ("a.mp4", None)
    assert (one["from"], one["to"], one["at"]) == (4.76, 4.88, 4.88)
    assert one["box"] == [300.0, 150.0, 340.0, 190.0]
    assert one["reason"].startswith("The face ends here")


def test_settled_ones_are_listed_with_all(program: Program, tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    queue, session = queue_of(study, medium)
    (first,) = queue.open(limit=1)
    session.record(Settle(first.id, first.at, SettledAs.COVERED, about=first.about))
    study.close()
    open_ones = program("concerns", study.path, "--json").records
    every = program("concerns", study.path, "--json", "--all").records
    assert first.id not in [record["id"] for record in open_ones]
    assert {r["id"]: r["settled"] for r in every}[first.id] == "covered"
    assert len(every) == len(open_ones) + 1


def test_lines_for_people(program: Program, tmp_path: Path) -> None:
    study, _ = make_study(tmp_path, FACES)
    study.close()
    ended = program("concerns", study.path, "--medium", "a.mp4")
    assert "a.mp4  0:00:04.880 at 300,150  track-end: The face ends here" in ended.out


def test_a_medium_that_is_not_there_is_named(program: Program, tmp_path: Path) -> None:
    study, _ = make_study(tmp_path, FACES)
    study.close()
    ended = program("concerns", study.path, "--medium", "b.mp4")
    assert ended.status == 2
    assert "no medium 'b.mp4'" in ended.err
