"""Footage with known truth: annotated stills flown over by a virtual camera.

``python -m benchmarks.footage --data ../shared/data --seed 1 --out FOLDER`` writes clips and what
is known of every face in every frame. The same seed gives the same pictures. The stills may not be
passed on: neither may the clips.

``stills``: the annotated pictures. ``recipes``: which clips there are. ``camera``, ``actors``: what
moves. ``render``: pictures and truth of a frame. ``clips``: files. ``truth``: reading them again.
"""
