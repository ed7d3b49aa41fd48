"""Reads YAML settings into a pydantic model, with clear errors."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from app.core.errors import DataError

M = TypeVar("M", bound=BaseModel)


def read_settings(path: Path, kind: type[M], changes: dict[str, Any] | None = None) -> M:
    """Settings of a YAML file.

    ``$NAME`` in texts is replaced by the environment variable of that name.

    Args:
        path: The file.
        kind: The model that it describes.
        changes: Overrides by dotted name, ``{"engine.batch": 8}``.

    Raises:
        DataError: The file is missing, no YAML, or does not fit; the message names the field.
    """
    settings = read_yaml(path)
    for name, value in (changes or {}).items():
        *parents, last = name.split(".")
        place = settings
        for parent in parents:
            place = place.setdefault(parent, {})
        place[last] = value
    try:
        return kind.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise DataError(path, f"{field}: {first['msg']}") from error


def read_yaml(path: Path) -> dict[str, Any]:
    """Named values of a YAML file, environment variables replaced.

    ``base: other.yaml`` begins with another file's, beside this one; what is named here wins, name
    by name, and lists are replaced as a whole. Variables of what was replaced need not be set.

    Raises:
        DataError: The file is missing or no YAML, or its bases lead back to it.
    """
    settings: dict[str, Any] = _expand(_with_base(path, ()), path)
    return settings


def _with_base(path: Path, above: tuple[Path, ...]) -> dict[str, Any]:
    if path in above:
        raise DataError(path, "is its own base")
    settings = _read(path)
    if "base" not in settings:
        return settings
    name = settings.pop("base")
    if not isinstance(name, str):
        raise DataError(path, "base: must name a file")
    return _merged(_with_base(path.parent / name, (*above, path)), settings)


def _merged(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        before = merged.get(key)
        both = isinstance(before, dict) and isinstance(value, dict)
        merged[key] = _merged(before, value) if both and before is not None else value
    return merged


def _read(path: Path) -> dict[str, Any]:
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(path, f"cannot be read ({error.strerror})") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = None if mark is None else mark.line + 1
        raise DataError(
            path, f"is not YAML ({getattr(error, 'problem', error)})", line=line
        ) from error
    if not isinstance(raw, dict):
        raise DataError(path, "must hold named settings")
    return raw


def _expand(value: Any, path: Path) -> Any:
    if isinstance(value, dict):
        return {key: _expand(inner, path) for key, inner in value.items()}
    if isinstance(value, list):
        return [_expand(inner, path) for inner in value]
    if isinstance(value, str) and "$" in value:
        full = os.path.expandvars(value)
        if "$" in full:
            raise DataError(path, f"{value}: the environment variable is not set")
        return full
    return value
