"""Gestures that are told in lines of JSON: what ``faceveil decide`` reads.

``lines`` says what a line may hold, ``times`` finds frames, ``apply`` calls the commands of a
review session. Start at :class:`app.batch.gestures.apply.Decider`.
"""
