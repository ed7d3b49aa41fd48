"""Jobs without a person: one job is one medium, and doing it twice does no harm.

Widgets, controllers and the command line may import this; it imports review, export,
inference, store, video and core, and never Qt.
"""
