"""What a class says of its signals is so: all that it has, and none that it has not."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal

import app.controllers
import app.widgets


def classes() -> Iterator[type[QObject]]:
    """Every QObject of controllers and widgets."""
    for package in (app.controllers, app.widgets):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for _, kind in inspect.getmembers(module, inspect.isclass):
                if issubclass(kind, QObject) and kind.__module__ == found.name:
                    yield kind


def declared(kind: type[QObject]) -> set[str]:
    own = {name for name, value in vars(kind).items() if isinstance(value, Signal)}
    return {name for name in own if not name.startswith("_")}


def documented(kind: type[QObject]) -> set[str]:
    text = inspect.cleandoc(kind.__doc__ or "")
    section = re.search(r"^Signals:\n((?:[ ]+.*\n?|\n)*)", text, re.M)
    if section is None:
        return set()
    entries = re.findall(r"^ {4}(\w.*)$", section[1], re.M)
    names = [re.findall(r"(\w+)\(", entry.split(":")[0] + ":") for entry in entries]
    return {name for found in names for name in found}


@pytest.mark.parametrize("kind", list(classes()), ids=lambda kind: kind.__name__)
def test_signals_are_as_documented(kind: type[QObject]) -> None:
    assert documented(kind) == declared(kind)
