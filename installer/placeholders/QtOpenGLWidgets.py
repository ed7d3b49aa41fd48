"""In place of Qt's module: pyqtgraph asks whether a view is such a widget, and none is."""

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """Never made."""
