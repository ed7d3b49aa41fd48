"""The list beside the picture: the gate, what is visible, what nobody saw, concerns, people."""

from __future__ import annotations

import textwrap
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.controllers.language import percent, translated
from app.core.concern_names import concern_name
from app.core.remarks import SettledAs, settled_words
from app.core.timebase import format_time
from app.release.concerns import ReleaseConcernKind
from app.release.own_faces import own_faces_words
from app.widgets.parts.theme import current

_AT = Qt.ItemDataRole.UserRole
_ASKS = Qt.ItemDataRole.UserRole + 1
"""Of a face that the check found: the id of its concern, and whether it is open."""
_ABOVE: Final = (ReleaseConcernKind.RESIDUAL.value, ReleaseConcernKind.GAP.value)
_LINE: Final = 48
"""Letters a line."""


class Places(QTreeWidget):
    """Everything that a reviewer has to know; what has a place leads there.

    Signals:
        wanted(float): Seconds since the first frame of a place that was chosen.
    """

    wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setWordWrap(True)
        self.setRootIsDecorated(False)
        self.setIndentation(10)
        self.setUniformRowHeights(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.setAccessibleName(self.tr("What is known of this export"))
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def fill(self, data: dict[str, Any]) -> None:
        """Show a report's data; the place that was chosen stays so."""
        rows, here = self._led(), self.currentItem()
        kept = rows.index(here) if here is not None and here in rows else None
        self.clear()
        checked, remains = data["checked"], data["remains"]
        gate = self._section(self.tr("The gate"))
        for one in checked["conditions"]:
            mark = self.tr("met") if one["met"] else self.tr("NOT MET")
            title, why = translated(one["title"]), translated(one["words"])
            words = title if one["met"] else f"{title}\n{_wrapped(why)}"
            row = self._row(gate, words, mark)
            row.setToolTip(0, why)
            if not one["met"]:
                row.setForeground(1, QBrush(QColor(current().danger)))
        people_words = translated(own_faces_words(checked["privacy"]))
        self._row(gate, _wrapped(people_words), "").setToolTip(0, people_words)
        pictures = checked["pictures"] or {}
        faces = [
            one
            for one in pictures.get("faces_where_nothing_is_covered", ())
            if not one["left_visible_on_purpose"]
        ]
        asked = {
            (one["at"], *one["box"]): (one["id"], one["settled"] is None)
            for one in remains["concerns"]
            if one["kind"] == ReleaseConcernKind.RESIDUAL.value
        }
        found = self._section(
            self.tr("Found in the export ({0})").format(len(faces) + len(pictures.get("gaps", ())))
        )
        for one in faces:
            words = self.tr("A face where nothing is covered ({0} sure)").format(
                percent(one["score"])
            )
            place = f"{self._place(one['box'])}; {self._answer(one)}"
            row = self._row(found, f"{words}\n{_wrapped(place)}", "", at=one["at"])
            row.setData(0, _ASKS, asked.get((one["at"], *one["box"])))
        for one in pictures.get("gaps", ()):
            words = self.tr("{0} of a region covered {1}").format(percent(one["share"]), one["why"])
            self._row(found, f"{words}\n{self._place(one['box'])}", "", at=one["at"])
        left = self._section(
            self.tr("Left visible on purpose ({0})").format(len(remains["left_visible"]))
        )
        for one in remains["left_visible"]:
            why = one["reason"] or self.tr("NO REASON GIVEN")
            who = f"{one['name']}: " if one.get("name") else ""
            self._row(left, f"{_wrapped(who + why)}\n{one['person']}", "", at=one["first"])
        unseen = self._section(self.tr("Nobody saw (%Ln frame(s))", "", remains["unseen_frames"]))
        for first, last in remains["unseen"][:200]:
            until = format_time(last, decimals=1, hours=False)
            self._row(unseen, self.tr("until {0}").format(until), "", at=first)
        # Faces and gaps stand above, under what was found.
        others = [one for one in remains["concerns"] if one["kind"] not in _ABOVE]
        concerns = self._section(
            self.tr("Concerns of the check and of reviewers ({0})").format(len(others))
        )
        for one in others:
            about = one.get("text") or translated(concern_name(one["kind"]))
            words = f"{_wrapped(about)}\n{_wrapped(self._answer(one))}"
            self._row(concerns, words, "", at=one["at"])
        people = self._section(self.tr("Seen by"))
        total = max(data["medium"]["frames"], 1)
        for one in data["people"]:
            share = percent(one["frames_seen"] / total)
            what = self.tr("%Ln decision(s), {0} min", "", one["decisions"]).format(one["minutes"])
            self._row(people, f"{one['name']} {', '.join(one['roles'])}\n{what}", share)
        signed = self._section(self.tr("Signed"))
        for one in data["signed"]["signatures"]:
            self._row(signed, f"{one['person']} ({one['role']})\n{one['statement']}", "")
        refusal = data["signed"]["refusal"]
        if refusal is not None:
            self._row(signed, f"{refusal['person']}: {refusal['statement']}", self.tr("REFUSED"))
        for line in data["signed"]["notes"]:
            self._row(signed, _wrapped(line), self.tr("note"))
        self.expandAll()
        led = self._led()
        if kept is not None and led:
            self.setCurrentItem(led[min(kept, len(led) - 1)])

    @property
    def asked(self) -> tuple[str, bool] | None:
        """The concern that the chosen place is about, and whether it is open; None for none."""
        row = self.currentItem()
        found: tuple[str, bool] | None = None if row is None else row.data(0, _ASKS)
        return found

    def step_open(self) -> None:
        """Go to the next face that was found and nobody answered for, from the chosen one on."""
        rows, here = self._led(), self.currentItem()
        at = rows.index(here) if here is not None and here in rows else -1
        for row in (*rows[at + 1 :], *rows[:at]):
            asks = row.data(0, _ASKS)
            if asks is not None and asks[1]:
                self.setCurrentItem(row)
                self._go(row)
                return

    def _led(self) -> list[QTreeWidgetItem]:
        """Rows that lead somewhere."""
        return [row for row in self._rows() if row.data(0, _AT) is not None]

    def step(self, by: int) -> None:
        """Go to the next place, or the one before."""
        rows = self._led()
        if not rows:
            return
        here = self.currentItem()
        at = rows.index(here) + by if here is not None and here in rows else 0
        row = rows[min(max(at, 0), len(rows) - 1)]
        self.setCurrentItem(row)
        self._go(row)

    def _rows(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            if top is not None:
                rows = (top.child(n) for n in range(top.childCount()))
                found += [row for row in rows if row is not None]
        return found

    def _section(self, title: str) -> QTreeWidgetItem:
        top = QTreeWidgetItem([title])
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        return top

    def _row(
        self, top: QTreeWidgetItem, words: str, mark: str, *, at: float | None = None
    ) -> QTreeWidgetItem:
        if at is not None:
            mark = format_time(float(at), decimals=2, hours=False)
        row = QTreeWidgetItem([words, mark])
        row.setToolTip(0, words)
        row.setData(0, _AT, at)
        top.addChild(row)
        return row

    def _answer(self, one: dict[str, Any]) -> str:
        """How a concern was settled, or that it is open."""
        if one["settled"] is None:
            return self.tr("open")
        words = translated(settled_words(SettledAs(one["settled"])))
        return f"{words} ({one['settled_by']}) {one['note'] or ''}".strip()

    def _place(self, box: list[float]) -> str:
        """Where a box is, in words; the picture shows it."""
        x1, y1, x2, y2 = (round(side) for side in box)
        return self.tr("{0} × {1} pixels at {2}, {3}").format(x2 - x1, y2 - y1, x1, y1)

    def _go(self, row: QTreeWidgetItem) -> None:
        at = row.data(0, _AT)
        if at is not None:
            self.wanted.emit(float(at))


def _wrapped(words: str) -> str:
    """In lines that fit: a list measures its rows before it knows its width."""
    return "\n".join(textwrap.wrap(words, _LINE)) or words
