"""``faceveil evaluate``: one file for each thing that is measured, one for what they share.

Imported by ``app.cli.program`` alone; everything heavy is loaded when a measurement runs.
"""

from app.cli.evaluate.command import COMMAND

__all__ = ["COMMAND"]
