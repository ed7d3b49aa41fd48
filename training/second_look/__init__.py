"""Fits how a detector's second look is judged; see :mod:`app.inference.second_look.judgements`."""
