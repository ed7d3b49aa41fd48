"""Who does the tasks of a batch: processes of this machine, or a cluster.

An executor knows tasks and outcomes and nothing else; :mod:`app.batch.folder` uses them.
"""
