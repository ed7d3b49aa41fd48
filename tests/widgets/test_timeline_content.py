"""The timeline's content that is drawn in parts is as it would be if all of it were drawn."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from app.controllers.lanes import areas_of
from app.controllers.timeline_data import (
    BARS,
    BarGroup,
    GroupKind,
    TimelineData,
    TrackBars,
    counts_of,
    pack_rows,
)
from app.controllers.track_bars import BarKeeper
from app.core.decisions import Event
from app.core.refs import FaceRef
from app.core.timebase import FrameIndex
from app.review.session import ReviewSession
from app.widgets.parts.theme import DARK
from app.widgets.timeline.content import Content, Scene
from app.widgets.timeline.lanes import GUTTER, Rows
from app.widgets.timeline.time_axis import TimeAxis
from app.widgets.timeline.timeline_painter import TimelinePainter
from tests.studies import FRAMES, events, reviewed_study

INDEX = FrameIndex(FRAMES, np.ones(len(FRAMES), bool), Fraction(1, 25), int(FRAMES[-1]) + 10)
SIZE = QSize(1203, 190)


def data_of(session: ReviewSession, keeper: BarKeeper, draw: st.DataObject) -> TimelineData:
    """What the lanes are, with frames seen and concerns that come and go."""
    pts, counts = session.counts()
    places = st.sets(st.integers(0, len(FRAMES) - 1), max_size=3)
    seen, done = (np.isin(np.arange(len(FRAMES)), list(draw.draw(places))) for _ in range(2))
    risks = draw.draw(st.lists(st.sampled_from([0.1, 0.4]), max_size=3))
    concerns = np.array([[n * 2.5, risk] for n, risk in enumerate(risks)]).reshape(-1, 2)
    zones, outside = areas_of(session.state.areas, INDEX)
    return TimelineData(
        SECONDS, INDEX.duration, counts_of(INDEX, pts, counts), seen, ~seen, done,
        keeper.bars(session.tracks()), concerns, zones, outside,
    )  # fmt: skip


SECONDS = TimelineData.of_index(INDEX).seconds


def pixels(content: Content, scene: Scene) -> QImage:
    return content.of(scene).toImage()


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    listed=st.lists(events, min_size=1, max_size=8),
    draw=st.data(),
    ratio=st.sampled_from([1.0, 1.25, 2.0]),
    zoom=st.floats(1, 30),
    at=st.floats(0, 8),
)
def test_parts_are_as_the_whole(
    tmp_path_factory: pytest.TempPathFactory,
    qapp: QApplication,
    listed: list[Event],
    draw: st.DataObject,
    ratio: float,
    zoom: float,
    at: float,
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    axis = TimeAxis()
    axis.reset(INDEX.duration)
    axis.place(GUTTER, SIZE.width() - GUTTER - 14)
    axis.zoom(zoom, at)
    with study:
        session, keeper, kept = ReviewSession(study, medium), BarKeeper(INDEX), Content()
        refs = [track.ref for track in session.tracks()]
        for event in listed:
            study.append(event, medium_id=medium)
            session.refresh()
            scene = Scene(
                SIZE, ratio, axis, Rows(12.0, 0.0), data_of(session, keeper, draw),
                draw.draw(st.sampled_from([None, *refs])), (1.0, 2.0), "", DARK, QFont(),
            )  # fmt: skip
            assert pixels(kept, scene) == pixels(Content(), scene)


def test_a_decision_on_one_of_many_draws_what_is_near_it_alone(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    n, none = 5000, np.zeros(1000, np.bool_)
    first = np.linspace(0, 990, n)
    bars = TrackBars(
        tuple(FaceRef.track(number + 1, 1) for number in range(n)), first, first + 5.0,
        np.zeros(n, np.uint8), pack_rows(first, first + 5.0), np.zeros(n, np.bool_),
        np.zeros((0, 3)),
    )  # fmt: skip
    counts = np.ones(1000, np.int32)
    data = TimelineData(np.arange(1000.0), 1000.0, counts, none, none, none, bars)
    drawn: list[QRectF | None] = []
    own = TimelinePainter

    def spy(*parts: Any, within: QRectF | None, **more: Any) -> TimelinePainter:
        drawn.append(within)
        return own(*parts, within=within, **more)

    monkeypatch.setattr("app.widgets.timeline.content.TimelinePainter", spy)
    axis = TimeAxis()
    axis.reset(data.duration)
    axis.place(GUTTER, 1000.0)
    scene = Scene(
        SIZE, 1.0, axis, Rows(12.0, 0.0), data, None, None, "", DARK, QFont(),
    )  # fmt: skip
    kept = Content()
    kept.of(scene)
    states = data.bars.states.copy()
    states[2500] = 3
    after = replace(scene, data=replace(data, bars=replace(data.bars, states=states)))
    assert pixels(kept, after) == pixels(Content(), after)
    chosen = replace(after, selected=FaceRef.track(10, 1))
    assert pixels(kept, chosen) == pixels(Content(), chosen)
    whole, part, fresh, marked, _ = drawn
    assert whole is None
    assert fresh is None
    assert part is not None
    assert marked is not None
    assert part.width() < 60
    assert marked.width() < 60


@settings(max_examples=20, deadline=None)
@given(draw=st.data(), span=st.sampled_from([20.0, 200.0, 2000.0]))
def test_bars_too_thin_to_be_told_apart_are_drawn_in_parts_as_well(
    qapp: QApplication, draw: st.DataObject, span: float
) -> None:
    n, none = 300, np.zeros(100, np.bool_)
    choice = np.random.default_rng(draw.draw(st.integers(0, 99)))
    first = np.sort(choice.uniform(0, span * 0.99, n))
    last = first + choice.choice([0.1, 1.0, 10.0], n)
    groups = BarGroup(GroupKind.FACES, "", n - 9, 0, 3), BarGroup(GroupKind.WEAK, "", 9, 3, 40)
    bars = TrackBars(
        tuple(FaceRef.track(number + 1, 1) for number in range(n)), first, last,
        choice.choice(len(BARS), n, p=[0.7, 0.1, 0.05, 0.05, 0.1]).astype(np.uint8),
        pack_rows(first, last), choice.uniform(size=n) < 0.2,
        np.array([[7.0, first[7], last[7]]]),
        groups, cut=np.array([[9.0, last[9], last[9] + span / 9]]),
    )  # fmt: skip
    data = TimelineData(
        np.linspace(0, span, 100), span * 1.01, np.ones(100, np.int32), none, none, none, bars
    )
    axis = TimeAxis()
    axis.reset(data.duration)
    axis.place(GUTTER, SIZE.width() - GUTTER - 14)
    kept, changed, chosen = Content(), bars, None
    for _ in range(3):
        states, accepted = changed.states.copy(), changed.accepted.copy()
        for bar in draw.draw(st.lists(st.integers(0, n - 1), max_size=3)):
            states[bar], accepted[bar] = choice.integers(len(BARS)), not accepted[bar]
        changed = replace(changed, states=states, accepted=accepted)
        chosen = draw.draw(st.sampled_from([chosen, FaceRef.track(8, 1), FaceRef.track(150, 1)]))
        rows = Rows(12.0, draw.draw(st.sampled_from([0.0, 7.0, 40.0])))
        ratio = draw.draw(st.sampled_from([1.0, 1.0, 1.25]))
        scene = Scene(
            SIZE, ratio, axis, rows, replace(data, bars=changed), chosen, None, "", DARK, QFont(),
        )  # fmt: skip
        assert pixels(kept, scene) == pixels(Content(), scene)
