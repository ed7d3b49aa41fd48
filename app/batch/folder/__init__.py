"""Many videos: one task each, done here or on a cluster, and what needs a person afterwards.

:mod:`app.batch.folder.alone` gives each video a study, :mod:`app.batch.folder.together` takes all
into one. The command line and notebooks use them.
"""
