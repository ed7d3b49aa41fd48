"""Trains the detectors and the landmark model: data, augmentation, engine, command line.

Imports ``app.core``, ``app.evaluate`` and ``app.inference``; nothing in ``app`` imports it.
"""
