"""Every text that people read in the window is translated, and every translation fits its text."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import translations
from translations import LANGUAGES, Entry, Text, entries, modules, texts

FIGURE = re.compile(r"\{[^{}]*\}|%L?n")
WORDS = re.compile(r"[A-Za-z]{2,}[ ,.:(]{1,2}[A-Za-z]{2,}|^[A-Z][a-z]+[….:?!]?$")
"""What looks like words for people: two in a row, or one with a capital."""

QUIET_CALLS = re.compile(
    r"(^|\.)(tr|_tr|_t|say|translate|QT_TRANSLATE_NOOP|debug|info|warning|error|exception|critical"
    r"|setObjectName|setStyleSheet|fromTheme|setDesktopFileName|setApplicationName|getattr|hasattr"
    r"|setFamily|setFamilies|connect_name|strftime)$"
)
"""Calls whose texts are translated by them, or that nobody reads."""

ALLOWED = {
    # Names of what has none of its own in other languages.
    "Faceveil", "USER_GUIDE.md", "English", "Deutsch", "Sentences", "Fusion",
    # Keys, as Qt reads them.
    "Alt", "Backspace", "Del", "Delete", "Down", "End", "Esc", "Home", "Left", "Return", "Right",
    "Space", "Tab", "Up",
}  # fmt: skip

NAMING_CALLS = re.compile(r"(^|\.)(run|make|_run|_work|Thread|TypeVar)$")
"""Calls that give work a name, first or as ``name``, which no person reads."""

_DEFECTS = r"raise (FileNotFound|Key|Runtime|Type|Value)Error"

SILENT = {"app.widgets.self_test"}
"""Its lines go to the terminal, which speaks English."""


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts in a module that are not handed to a translation, nor to what nobody reads."""
    if isinstance(tree, ast.Call) and QUIET_CALLS.search(ast.unparse(tree.func)):
        for each in [*tree.args, *(one.value for one in tree.keywords)]:
            if not isinstance(each, ast.Constant | ast.JoinedStr):
                yield from literals(each)
        return
    if isinstance(tree, ast.Call) and NAMING_CALLS.search(ast.unparse(tree.func)):
        named = [one.value for one in tree.keywords if one.arg == "name"] or tree.args
        for each in [*tree.args, *(one.value for one in tree.keywords)]:
            if each is not named[0]:
                yield from literals(each)
        return
    if isinstance(tree, ast.Raise) and re.match(_DEFECTS, ast.unparse(tree)):
        return  # a mistake of ours: told with its traceback
    if isinstance(tree, ast.Assert):
        return
    if isinstance(tree, ast.JoinedStr):
        yield tree.lineno, _figures_left_out(tree)
        for part in tree.values:
            if isinstance(part, ast.FormattedValue):
                yield from literals(part.value)
        return
    if isinstance(tree, ast.Constant):
        if isinstance(tree.value, str):
            yield tree.lineno, tree.value
        return
    skipped = _docstring(tree)
    for child in ast.iter_child_nodes(tree):
        if child is not skipped:
            yield from literals(child)


def _docstring(tree: ast.AST) -> ast.AST | None:
    """A docstring, or a text that stands alone below a value and explains it."""
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return tree.value
    return None


def for_people(text: str) -> bool:
    """Whether a literal looks as if somebody would read it."""
    bare = re.sub(r"<[^>]*>|&\w+;|[\w-]+: ?[^;{}]*;|[\w-]+=['\"][^'\"]*['\"]", "", text)
    return (
        bare not in ALLOWED
        and bool(WORDS.search(bare))
        and not re.search(r"[{;]$|\.(py|qss|ini|log|pdf|html)$", bare)
    )


def untranslated(name: str, tree: ast.Module) -> list[str]:
    return [f"{name}:{line} {text!r}" for line, text in literals(tree) if for_people(text)]


def test_no_text_in_the_window_is_left_untranslated() -> None:
    found = []
    for name, tree in modules():
        if name.startswith(("app.widgets", "app.controllers")) and name not in SILENT:
            found += untranslated(name, tree)
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Nothing was found")',
        'label.setText(f"{count} faces were found")',
        'QPushButton("Cancel")',
        'words = "Left to do: " + todo',
        'self.tr("{0} found").format("some faces")',
    ],
)
def test_a_text_that_is_not_translated_is_seen(code: str) -> None:
    assert untranslated("x", ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(self.tr("Nothing was found"))',
        'label.setObjectName("primary")',
        'raise ValueError("no such thing")',
        '_log.warning("the file %s is gone", path)',
        '"""A docstring of a module."""',
    ],
)
def test_what_is_translated_or_unread_is_not(code: str) -> None:
    assert not untranslated("x", ast.parse(code))


FOUND: list[Text] = texts()


def test_texts_are_found_in_every_room() -> None:
    contexts = {text.context for text in FOUND}
    assert {"Sentences", "Actions", "MainWindow", "KeySheet", "Notifier"} <= contexts
    assert sum(text.plural for text in FOUND) > 40


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_the_files_hold_just_the_texts_of_the_program(code: str) -> None:
    held = {(entry.context, entry.source) for entry in entries(_file(code))}
    wanted = {(text.context, text.text) for text in FOUND if text.plural or code != "en"}
    assert sorted(wanted - held) == [], "run: python translations.py update, and translate"
    assert sorted(held - wanted) == [], "run: python translations.py update"


ONE_OR_MORE = re.compile(
    r"(?:\{[^{}%]*\}|\0) (?:(?!of|in|at|other)\w+ )?(?:comments|concerns|conditions|covers|faces"
    r"|files|frames|keyframes|media|packets|people|places|regions|samples|texts|tracks|videos)\b(?!/)"
)
"""A figure, and a word that fits one thing only, or several only."""

NEVER_ONE = {
    # Said of two or more; of one there is another text.
    "{0} files are exports of this study; they were not added.",
    "Who do these {0} tracks show? A name or a number; it stays in the study.",
    "Accepted {0} tracks.", "Rejected {0} tracks.", "{0} tracks are marked",
    "The buttons accept or reject all {0} marked tracks", "{0} are covered as they should be.",
    "{0} are no faces.", "{0} missed faces were added.", "{0} are left for later.",
    "{0} people named", "Accepted {0} tracks. Ctrl+Z takes it back.",
    "Rejected {0} tracks. Ctrl+Z takes it back.", "nobody looked at {0} of {1} frames",
    "the study has \0 media: choose one with --medium",
    "\0: the study has \0 media; name one: --medium",
    "Of {people} people of this export, with a clear picture of each from this very footage: "
    "{found}; who guesses, {chance:.0%}.",
}  # fmt: skip


ROOMS = ("app.cli", "app.batch", "app.release")
"""Where texts are put together in English."""

QUIET = ("app.cli.evaluate", "app.widgets.parts.effect_bars", "app.widgets.parts.frontier_dialog",
         "app.release.report.effect")  # fmt: skip
"""Tables for scripts and researchers, and measurements that many people's pictures went into."""


def without_singular(text: str) -> bool:
    """Whether a text without a count would say "1 frames"."""
    return text not in NEVER_ONE and bool(ONE_OR_MORE.search(text))


def test_no_text_says_1_frames() -> None:
    found = [
        f"{t.where} {t.text!r}"
        for t in texts()
        if not t.plural and not t.where.startswith(QUIET) and without_singular(t.text)
    ]
    for name, tree in modules():
        if name.startswith(ROOMS) and not name.startswith(QUIET):
            found += [
                f"{name}:{node.lineno} {ast.unparse(node)}"
                for node in ast.walk(tree)
                if isinstance(node, ast.JoinedStr) and without_singular(_figures_left_out(node))
            ]
    assert not found


def _figures_left_out(tree: ast.JoinedStr) -> str:
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "\0" for part in tree.values
    )


@pytest.mark.parametrize("text", ["{0} frames", "{count:,} open concerns", "\0 new files"])
def test_a_text_without_a_singular_is_seen(text: str) -> None:
    assert without_singular(text)


def _file(code: str) -> Path:
    return translations.FOLDER / f"faceveil_{code}.ts"


def wrong(entry: Entry) -> str:
    """What is wrong with a translation; empty for nothing."""
    wanted = sorted(FIGURE.findall(entry.source))
    if not entry.finished:
        return "is not finished"
    for form in entry.forms:
        if not form.strip() and entry.source.strip():
            return "is empty"
        if sorted(FIGURE.findall(form)) != wanted:
            return f"has other figures: {form!r}"
        if form.count("\n") != entry.source.count("\n"):
            return f"has other lines: {form!r}"
        if form.count("&") != entry.source.count("&") and "<" not in form:
            return f"has another key: {form!r}"
        if entry.source.endswith("…") != form.endswith("…"):
            return f"opens a dialog, or does not: {form!r}"
    return ""


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_every_translation_is_finished_and_has_the_figures_of_its_text(code: str) -> None:
    found = [f"{entry.source!r} {why}" for entry in entries(_file(code)) if (why := wrong(entry))]
    assert not found


@pytest.mark.parametrize(
    ("forms", "finished"),
    [(("Gesicht",), True), (("",), True), (("{0} Gesichter",), False), (("{1} Gesichter",), True)],
)
def test_broken_translations_are_seen(forms: tuple[str, ...], *, finished: bool) -> None:
    assert wrong(Entry("X", "{0} faces", forms, finished))


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_the_compiled_files_say_what_the_texts_say(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(_file(code).with_suffix(".qm")))
    for entry in entries(_file(code)):
        count = 1 if len(entry.forms) > 1 else -1
        said = translator.translate(entry.context, entry.source, None, count)
        assert said == entry.forms[0], "run: python translations.py update"


def test_the_command_line_speaks_english_whatever_the_system_speaks(tmp_path: Path) -> None:
    asked = [sys.executable, "-m", "app", "info", str(tmp_path / "gone.mp4")]
    done = subprocess.run(
        asked,
        capture_output=True,
        text=True,
        env={"LANG": "de_DE.UTF-8", "LANGUAGE": "de", "PATH": ""},
    )
    assert "there is no such file" in done.stderr
