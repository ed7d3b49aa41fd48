"""Measurements that docs/PERFORMANCE.md is made of. ``python benchmarks/run.py`` runs all.

Each module prints one JSON object; nothing of the program imports them.
"""
