"""The study: one SQLite file with media, runs, the log of decisions, seen marks, exports.

Start at :class:`app.store.study.Study`. Imports app.core only; never app.video.
"""
