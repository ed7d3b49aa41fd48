"""Reviewing a medium: commands that append to the log, undo, and snapshots for exporting.

Start at :class:`app.review.session.ReviewSession`. Imports app.store and app.core; never
app.export or app.inference.
"""
