"""What is done to pictures on the way into training: geometry, poor quality, painted masks.

Every function takes a ``numpy.random.Generator``; imports ``app.core`` and nothing of models.
"""
