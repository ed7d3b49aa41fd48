"""The portrait of which the demonstration and the sample face are made."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import cv2
import numpy as np

from app.core.errors import EnvironmentProblem
from app.core.model import Image
from app.core.said import say


def portrait() -> Image:
    """NASA's public-domain portrait, which an installation takes along, (512, 512, 3) BGR.

    Raises:
        EnvironmentProblem: It is missing from the installation.
    """
    package = Path(__file__).resolve().parents[1]
    folders = [
        package.parent / "resources" / "third_party",
        package / "_data" / "resources" / "third_party",
    ]
    # A checkout that is used without having been installed.
    spec = importlib.util.find_spec("skimage")
    folders += [Path(folder, "data") for folder in (spec and spec.submodule_search_locations) or ()]
    for folder in folders:
        path = folder / "astronaut.png"
        if path.is_file():
            picture = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
            if picture is not None:
                return np.asarray(picture, np.uint8)
    raise EnvironmentProblem(
        say("the portrait for the demonstration clip is missing"),
        say("It comes with Faceveil's installation: run `pip install .` again"),
    )
