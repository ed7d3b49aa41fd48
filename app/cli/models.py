"""``faceveil models``: detectors and landmark models, their weights and licences."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.core.plugins import Plugin
from app.core.task import CancelToken

_WEIGHTS = {
    "centerface": ("centerface",),
    "faceveil-fast": ("faceveil_fast", "centerface", "centerface_int8"),
    "faceveil-thorough": (
        "faceveil_thorough",
        "centerface",
        "retinaface_mnet025",
        "fasterrcnn",
        "fasterrcnn_graph",
    ),
    "retinaface": ("retinaface_mnet025",),
    "fasterrcnn": ("fasterrcnn", "fasterrcnn_graph"),
    "resnet18": ("landmarks_resnet18",),
}
"""Built-in plugin -> its entry in the weights manifest, and others that it stands on; plugins that
are not here need no file of ours."""


_TORCH_ON_CARDS = ("fasterrcnn", "faceveil-thorough", "resnet18")
"""Built-in plugins that want PyTorch to use an NVIDIA card; on a processor none does."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    del parser


def _record(kind: str, plugin: Plugin[Any], default: bool) -> dict[str, Any]:
    from app.core.errors import WeightsError
    from app.inference.devices import weights

    record: dict[str, Any] = {
        "kind": kind,
        "name": plugin.name,
        "title": plugin.title,
        "summary": plugin.summary,
        "default": default,
        "weights": None,
        "state": "ready",
        "sha256": None,
        "licence": None,
        "source": None,
        "problem": None,
        "torch_on_cards": plugin.name in _TORCH_ON_CARDS,
    }
    names = _WEIGHTS.get(plugin.name)
    if names is None:
        return record
    name = record["weights"] = names[0]
    try:
        entry = weights.manifest().get(name)
        if entry is not None:
            record.update(sha256=entry.sha256, licence=entry.licence, source=entry.source)
        for each in names:
            weights.locate(each)
    except WeightsError as error:
        record.update(state="missing", problem=str(error))
    return record


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.core.settings import DetectionSettings
    from app.inference.devices.installed import adding_torch, has_torch
    from app.inference.registry import DETECTORS, LANDMARK_MODELS

    del args, token
    default = DetectionSettings().model
    for kind, registry in (("detector", DETECTORS), ("landmark model", LANDMARK_MODELS)):
        for plugin in registry.all():
            record = _record(kind, plugin, kind == "detector" and plugin.name == default)
            mark = " (default)" if record["default"] else ""
            text = f"{kind} {plugin.name}{mark}: {plugin.title}. {plugin.summary}\n"
            text += f"    weights: {record['problem'] or record['weights'] or 'none needed'}"
            if record["sha256"]:
                text += f"\n    licence {record['licence']}, SHA-256 {record['sha256']}"
            if record["torch_on_cards"] and not has_torch():
                text += (
                    f"\n    runs on the processor; an NVIDIA card wants PyTorch: {adding_torch()}"
                )
            console.result(record, text)
        for broken in registry.broken():
            gone = {"kind": kind, "name": broken.name, "state": "broken", "problem": broken.message}
            console.result(gone, broken.message)
    return DONE


COMMAND = Command(
    description="Lists every detector and landmark model with the state, licence and SHA-256 of "
    "its weights.",
    example="faceveil models --json",
    add_arguments=_add_arguments,
    run=_run,
)
