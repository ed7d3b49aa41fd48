"""Effects, the exporter, and the proof that an export is what was asked for.

Imports core and video. Imported by batch, controllers and the command line.
"""
