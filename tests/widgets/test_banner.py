"""What stands above the picture: an offer is not lost to what comes after it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.controllers.notifier import Gravity, Notice, Offer
from app.widgets.parts.banner import Banner

OFFER = Notice(Gravity.INFO, "This study was handed over", offer=Offer("Ethics view", print))
PROBLEM = Notice(Gravity.PROBLEM, "in.mp4 is not there")


def test_an_offer_comes_back_when_a_problem_is_settled(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.add(OFFER)
    banner.settle_problems()
    assert banner.notice == OFFER, "it is no problem"
    banner.add(PROBLEM)
    assert banner.notice == PROBLEM
    banner.settle_problems()
    assert banner.notice == OFFER
    banner.clear_problems()
    assert banner.notice is None, "the study is closed"
