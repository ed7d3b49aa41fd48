"""Landmark models behind the ``LandmarkModel`` protocol, and the crops they look at.

Imported by ``app.inference.registry`` and the pipeline; they import ``app.core`` and load
torch only when a model is built.
"""
