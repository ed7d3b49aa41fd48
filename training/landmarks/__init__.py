"""The landmark model's data, losses and task.

Imports ``training.augment``, ``training.engine`` and the network of ``app.inference``.
"""
