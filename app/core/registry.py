"""Plugins by name: built-ins, and those of other packages.

Built-ins are listed in explicit tables next to their code (that works in a frozen program); third
parties register through entry points of the groups named there.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Generic, TypeVar

from app.core.errors import UsageError
from app.core.plugins import Plugin
from app.core.said import say

_LOG = logging.getLogger(__name__)

T = TypeVar("T", bound=Plugin[Any])


@dataclass(frozen=True, slots=True)
class BrokenPlugin:
    """A part of another package that cannot be used.

    Attributes:
        kind: In the singular: "detector".
        name: Of its entry point.
        package: Name and version of the package that brings it; empty where nobody knows.
        reason: What went wrong, for whoever wrote it.
    """

    kind: str
    name: str
    package: str
    reason: str

    @property
    def message(self) -> str:
        """One line that says what is missing and who is to be asked."""
        origin = f" of {self.package}" if self.package else ""
        return (
            f"the {self.kind} {self.name!r}{origin} is left out, it cannot be used: {self.reason}"
        )


class Registry(Generic[T]):
    """Plugins of one kind by name.

    Args:
        kind: For messages, in the singular: "detector".
        group: Entry-point group of third-party plugins.
        plugin: Class of its plugins.
    """

    def __init__(self, kind: str, group: str, plugin: type[Plugin[Any]] = Plugin) -> None:
        self._plugin = plugin
        self.kind = kind
        self.group = group
        self._plugins: dict[str, T] = {}
        self._broken: list[BrokenPlugin] = []
        self._loaded = False

    def add(self, plugin: T) -> None:
        """Register a plugin.

        Raises:
            ValueError: Its name is taken.
            TypeError: It is no plugin of this kind.
        """
        if not isinstance(plugin, self._plugin):
            raise TypeError(f"a {self.kind} is registered as {self._plugin.__name__}")
        if plugin.name in self._plugins:
            raise ValueError(f"{self.kind} {plugin.name!r} is registered twice")
        self._plugins[plugin.name] = plugin

    def names(self) -> list[str]:
        self._load()
        return list(self._plugins)

    def get(self, name: str) -> T:
        """The plugin of that name.

        Raises:
            UsageError: There is none; the message lists those there are.
        """
        self._load()
        try:
            return self._plugins[name]
        except KeyError:
            for broken in self._broken:
                if broken.name == name:
                    raise UsageError(broken.message) from None
            known = ", ".join(sorted(self._plugins))
            raise UsageError(
                say(
                    "no {kind} named {name!r} (there are: {known})",
                    kind=self.kind,
                    name=name,
                    known=known,
                )
            ) from None

    def all(self) -> list[T]:
        self._load()
        return list(self._plugins.values())

    def broken(self) -> list[BrokenPlugin]:
        """Parts of other packages that are left out, as they cannot be used."""
        self._load()
        return list(self._broken)

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        for entry in entry_points(group=self.group):
            try:
                self.add(entry.load())
            except (Exception, SystemExit) as error:  # whatever others' code does when imported
                self._leave_out(entry, error)

    def _leave_out(self, entry: EntryPoint, error: BaseException) -> None:
        about = entry.dist
        package = f"{about.name} {about.version}" if about is not None else ""
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        broken = BrokenPlugin(self.kind, entry.name, package, reason)
        self._broken.append(broken)
        _LOG.info("loading %s failed", entry.value, exc_info=error)
        _LOG.error("%s", broken.message)
