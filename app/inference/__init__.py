"""Finding and following faces: devices, weights, detectors, landmarks, tracking, pipeline.

May import ``app.video`` and ``app.core``; ``app.batch`` and everything above may import it.
"""
