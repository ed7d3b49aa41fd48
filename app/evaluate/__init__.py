"""Labelled pictures and the figures that are measured on them.

Imported by ``app.batch``, the command line and ``training``; imports ``app.core`` and the
protocols of detectors and landmark models, never Qt and never ``training``.
"""
