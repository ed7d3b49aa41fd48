"""How files are written: codec, sound, and what goes along beside the pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from app.core.settings import AudioChoice, ExportSettings
from app.widgets.parts.controls import Combo


class OptionsForm(QWidget):
    """Asks for the settings of exports; those that it does not ask for are kept.

    Args:
        settings: What is chosen at first.
        video: Something that is exported is no still picture.
        sound: Something has sound.

    Attributes:
        form: Takes more rows.

    Signals:
        codec_changed(): Files may end otherwise.
    """

    codec_changed = Signal()

    def __init__(self, settings: ExportSettings, *, video: bool = True, sound: bool = True) -> None:
        super().__init__()
        self._base = settings
        self.codec = Combo()
        for name, title in (
            ("auto", self.tr("Near the source (recommended)")),
            ("h264", self.tr("H.264, plays everywhere")),
            ("h265", self.tr("H.265, smaller files")),
            ("av1", self.tr("AV1, smallest files, slow")),
            ("prores", self.tr("ProRes, for editing")),
            ("ffv1", self.tr("FFV1, lossless")),
        ):
            self.codec.addItem(title, name)
        self.codec.setCurrentIndex(self.codec.findData(settings.codec))
        self.codec.activated.connect(self.codec_changed)
        self.audio = Combo()
        for choice, title in (
            (AudioChoice.KEEP, self.tr("Keep (voices can identify people)")),
            (AudioChoice.COPY, self.tr("Keep what can stay as it is, leave out the rest")),
            (AudioChoice.REENCODE, self.tr("Encode anew, cut to the sample")),
            (AudioChoice.DROP, self.tr("Leave out")),
        ):
            self.audio.addItem(title, choice)
        self.audio.setCurrentIndex(self.audio.findData(settings.audio))
        self.subtitles = QCheckBox(self.tr("Keep subtitles and chapters"))
        self.subtitles.setChecked(settings.copy_subtitles)
        self.metadata = QCheckBox(self.tr("Keep place, device, time and titles"))
        self.metadata.setChecked(settings.keep_metadata)
        self.captions = QCheckBox(self.tr("Keep captions hidden inside the pictures"))
        self.captions.setChecked(settings.keep_captions)
        form = self.form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("Video"), self.codec)
        form.addRow(self.tr("Sound"), self.audio)
        form.addRow(self.tr("Beside it"), self.subtitles)
        form.addRow("", self.captions)
        form.addRow("", self.metadata)
        for widget in (self.codec, self.subtitles, self.captions, self.metadata):
            form.setRowVisible(widget, video)
        form.setRowVisible(self.audio, video and sound)

    @property
    def settings(self) -> ExportSettings:
        """What is chosen now."""
        return self._base.model_copy(
            update={
                "codec": self.codec.currentData(),
                "audio": AudioChoice(self.audio.currentData()),
                "copy_subtitles": self.subtitles.isChecked(),
                "copy_chapters": self.subtitles.isChecked(),
                "keep_metadata": self.metadata.isChecked(),
                "keep_captions": self.captions.isChecked(),
            }
        )
