"""Readers of public data-set formats; each yields ``app.evaluate.labels.LabelledPicture``.

Imported by the models' packages and the command line in ``training``.
"""
