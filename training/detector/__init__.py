"""The detectors' data, losses and tasks.

Imports ``training.augment``, ``training.engine`` and the networks of ``app.inference``.
"""
