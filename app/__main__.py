"""``python -m app`` is the command ``faceveil``, also where no script folder is on the path."""

from __future__ import annotations

import multiprocessing
import sys

from app.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packaged program starts its workers through itself
    sys.exit(main())
