"""Places that may hide a missed or a false face, the riskiest first.

``concern``: what one is. ``evidence``: what kinds look at. ``kinds``: one small plug-in each, all
in ``kinds/table.py``. ``risk``: how likely one hides something. ``merging``: alike ones are asked
once. ``queue``: the open ones of a medium, kept current. ``words``: the reason in a sentence.
"""
