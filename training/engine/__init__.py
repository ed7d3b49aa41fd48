"""The training loop that every model shares: schedule, EMA, checkpoints, logs, plots.

Imported by the models' packages in ``training``; knows no data set and no model.
"""
