"""Between the layers without Qt and the widgets: threads, playback, review, errors, settings.

QtCore only. Imported by widgets; imports ``app.batch`` and everything below it.
"""
