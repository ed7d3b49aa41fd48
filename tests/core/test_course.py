"""The time that many videos will still take."""

from __future__ import annotations

import pytest

from app.core.course import Course
from app.core.task import Progress, Stage


def test_long_videos_count_more_and_pauses_do_not_count() -> None:
    now = [0.0]
    course = Course(clock=lambda: now[0])
    course.add("short", 10)
    course.add("long", 30)
    course.go(True)
    assert (course.share, course.seconds_left) == (0.0, None)
    now[0] = 5.0
    course.ended("short")
    assert course.share == pytest.approx(0.25)
    assert course.seconds_left == pytest.approx(15.0)
    course.go(False)
    now[0] = 1000.0
    assert course.seconds_left == pytest.approx(15.0)
    course.go(True)
    now[0] = 1005.0
    course.ended("long")
    assert (course.share, course.seconds_left) == (1.0, 0.0)


def test_stages_follow_each_other_and_what_was_done_before_costs_nothing() -> None:
    course = Course(clock=iter(range(100)).__next__)
    for name in ("a", "b", "done before"):
        course.add(name, 1)
    course.go(True)
    course.drop("done before")
    shares = []
    for stage in (Stage.DETECTING, Stage.TRACKING, Stage.SECOND_OPINIONS):
        for done in (1, 10):
            course.told("a", Progress(stage, done, 10))
            shares.append(course.share)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(0.5)
    course.told("a", Progress(Stage.DETECTING, 0, 10))  # a second pass takes nothing back
    course.told("unknown", Progress(Stage.DETECTING, 5, 10))
    assert course.share == pytest.approx(0.5)
