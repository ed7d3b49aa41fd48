"""English sentences that can still be said in another language.

Sentences for people are made all over the program, also where no window is. :func:`say` makes one:
a plain English string, which is what the command line, JSON and logs get. It remembers of what it
was made, so that a window can look its text up in the person's language and fill the figures in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from string import Formatter
from typing import Any, Final, Self

from app.core.names import on_one_line

Lookup = Callable[[str, int], str]
"""The words of another language for an English text and a count (-1: nothing is counted)."""

_PLURAL: Final = "(s)"


class Said(str):
    """An English sentence with the text and the figures of which it was made.

    Attributes:
        text: With names in braces; ``%n`` stands for the count and ``(s)`` for an s where the count
            is not one.
        counted: What is counted; -1 for nothing.
        figures: By name. Those that are :class:`Said` are translated too.
        glue: The text only joins figures, and is not looked up.
    """

    text: str
    counted: int
    figures: dict[str, Any]
    glue: bool

    @classmethod
    def made(
        cls, text: str, count: int, figures: dict[str, Any] | None, *, glue: bool = False
    ) -> Self:
        """The sentence in English.

        Figures that are neither numbers nor texts are kept as texts: sentences of errors travel
        between processes, which exceptions do not always survive. Names of files among them
        stay on their line, see :func:`on_one_line`.

        Args:
            figures: None for a text in which nothing is filled in.
        """
        kept = {
            name: value if isinstance(value, str | int | float) else on_one_line(str(value))
            for name, value in (figures or {}).items()
        }
        words = _counted(text, count) if count >= 0 else text
        new = cls(words if figures is None else words.format(**kept))
        new.text, new.counted, new.figures, new.glue = text, count, kept, glue
        return new

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, ((self.text, self.counted, self.figures, self.glue),)

    def filled(self, **figures: Any) -> Said:
        """This text, from a table, with figures in it."""
        return Said.made(self.text, self.counted, figures)

    def by(self, lookup: Lookup, *, separators: str = ".,") -> str:
        """The sentence in another language.

        Args:
            separators: Decimal and thousands separator of its figures.
        """
        words = self.text if self.glue else lookup(self.text, self.counted)
        if self.counted >= 0:
            figure = _Figures(separators).format_field(self.counted, ",")
            words = words.replace(_PLURAL, "" if self.counted == 1 else "s").replace("%n", figure)
        figures = {
            name: value.by(lookup, separators=separators) if isinstance(value, Said) else value
            for name, value in self.figures.items()
        }
        if not figures:
            return words
        return _Figures(separators).vformat(words, (), figures)


class _Figures(Formatter):
    """Fills figures in with a language's separators."""

    def __init__(self, separators: str) -> None:
        self._plain = separators == ".,"
        self._signs = str.maketrans({".": separators[0], ",": separators[1]})

    def format_field(self, value: Any, format_spec: str) -> str:
        words = str(super().format_field(value, format_spec))
        if self._plain or isinstance(value, str | bool) or not isinstance(value, int | float):
            return words
        words = words.translate(self._signs)
        return words[:-1] + "\u00a0%" if format_spec.endswith("%") else words


def say(text: str, count: int = -1, /, **figures: Any) -> Said:
    """An English sentence for a person.

    Args:
        text: A literal, so that it is found for translation. Figures stand in it by name, as in
            ``str.format``; ``%n`` is the count: ``"%n frame(s) left"``.
        counted: What is counted; -1 for nothing.
        figures: By name; may be sentences themselves.
    """
    return Said.made(text, count, figures or None)


def joined(glue: str, parts: Iterable[str]) -> Said:
    """Sentences in a row, each translated by itself, with ``glue`` between them."""
    named = {f"_{place}": part for place, part in enumerate(parts)}
    text = glue.replace("{", "{{").replace("}", "}}").join("{" + name + "}" for name in named)
    return Said.made(text, -1, named, glue=True)


def _counted(text: str, count: int) -> str:
    words = text.replace(_PLURAL, "" if count == 1 else "s")
    return words.replace("%n", f"{count:,}")


def _again(made_of: tuple[str, int, dict[str, Any], bool]) -> Said:
    text, count, figures, glue = made_of
    return Said.made(text, count, figures or None, glue=glue)
