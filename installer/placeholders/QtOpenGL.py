"""In place of Qt's module: pyqtgraph imports it for OpenGL, which this program never turns on."""
