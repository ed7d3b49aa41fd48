"""The vocabulary: frozen data, pure functions, protocols.

Only the standard library, NumPy and (at the edges) pydantic are imported here; every
other package of ``app`` may import this one.
"""
