"""Brings the translations up to date: finds texts, fills Linguist's files, compiles them.

``python translations.py update`` writes every text of the program that people read into
``resources/i18n/faceveil_*.ts`` (by Qt's lupdate, which keeps what is translated) and compiles
these (by lrelease). ``python translations.py missing de`` lists what has no translation.

Texts are found in the syntax of the modules: literals in ``self.tr(…)``, in
``QCoreApplication.translate("Context", …)`` and functions made of it, and in ``say(…)``.
English needs a file for its plurals only; these are made from ``(s)``.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent
FOLDER: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = ("de", "es", "fr")
SENTENCES: Final = "Sentences"
_QT_MARKS: Final = ("QCoreApplication.translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text that is translated.

    Attributes:
        context: Under which translators find it.
        plural: It has a count.
        where: Module and line.
    """

    context: str
    text: str
    plural: bool
    where: str


class NotALiteralError(Exception):
    """A text is put together before it is translated, so that it cannot be found."""


def modules(folder: Path = ROOT / "app") -> Iterator[tuple[str, ast.Module]]:
    """Dotted name and syntax of every module of the program."""
    for path in sorted(folder.rglob("*.py")):
        name = ".".join(path.relative_to(folder.parent).with_suffix("").parts)
        yield name.removesuffix(".__init__"), ast.parse(path.read_text("utf-8"))


def _mark(call: ast.Call) -> str | None:
    """The context of a call of Qt's own marks; None for another call."""
    name = ast.unparse(call.func)
    if name in _QT_MARKS and len(call.args) >= 2:
        context = call.args[0]
        if isinstance(context, ast.Constant):
            return str(context.value)
    return None


def wrappers(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that hand their first argument to Qt, with the context."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in ast.walk(node):
            context = _mark(call) if isinstance(call, ast.Call) else None
            if (
                isinstance(call, ast.Call)
                and context is not None
                and ast.unparse(call.args[1]) == first
            ):
                found[node.name] = context
    return found


def texts(folder: Path = ROOT / "app") -> list[Text]:
    """Every text that is translated, in the order of modules and lines.

    Raises:
        NotALiteralError: A text is none, so that it cannot be found.
    """
    trees = dict(modules(folder))
    own = {name: wrappers(tree) for name, tree in trees.items()}
    found: list[Text] = []
    for name, tree in trees.items():
        known = dict(own[name])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in own:
                for each in node.names:
                    if each.name in own[node.module]:
                        known[each.asname or each.name] = own[node.module][each.name]
                    if each.name == "say" and node.module == "app.core.said":
                        known[each.asname or each.name] = SENTENCES
        found += _Finder(name, known, inside=set(own[name])).found(tree)
    return found


class _Finder(ast.NodeVisitor):
    def __init__(self, module: str, known: dict[str, str], *, inside: set[str]) -> None:
        self._module = module
        self._known = known
        self._inside = inside
        self._classes: list[str] = []
        self._found: list[Text] = []

    def found(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._inside or self._classes:
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if ast.unparse(node.value).endswith(".tr"):
            raise NotALiteralError(f"{self._module}:{node.lineno}: under another name no text of "
                                   "self.tr can be found")  # fmt: skip
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = ast.unparse(node.func)
        where = f"{self._module}:{node.lineno}"
        if name == "self.tr":
            self._add(self._classes[-1], node.args, where)
        elif name.endswith(".tr"):
            raise NotALiteralError(f"{where}: only self.tr has a context that can be found")
        elif (context := _mark(node)) is not None:
            self._add(context, node.args[1:], where)
        elif isinstance(node.func, ast.Name) and node.func.id in self._known:
            self._add(self._known[node.func.id], node.args, where)

    def _add(self, context: str, args: list[ast.expr], where: str) -> None:
        if isinstance(args[0], ast.Constant) and isinstance(args[0].value, str):
            plural = "%n" in args[0].value or "%Ln" in args[0].value
            if plural != (len(args) > 1):
                raise NotALiteralError(f"{where}: a text with %n has a count, and no other")
            self._found.append(Text(context, args[0].value, plural, where))
        elif context != "Actions" or self._module != "app.widgets.parts.actions":
            raise NotALiteralError(f"{where}: {ast.unparse(args[0])} is no literal")


def _source(found: list[Text]) -> str:
    """The texts as C++ that lupdate reads."""
    lines = []
    for text in sorted({(each.context, each.text, each.plural) for each in found}):
        literal = json.dumps(text[1], ensure_ascii=False)
        if text[2]:
            lines.append(f'QCoreApplication::translate("{text[0]}", {literal}, nullptr, 1);')
        else:
            lines.append(f'QT_TRANSLATE_NOOP("{text[0]}", {literal})')
    return "\n".join(lines) + "\n"


def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: it comes with the package PySide6-Essentials")
    return found


def _plural_forms(path: Path) -> None:
    """Fill English plurals in."""
    tree = ET.parse(path).getroot()
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
    write(tree, path)


def write(root: ET.Element, path: Path) -> None:
    """A file as lupdate itself writes it, so that it changes only where texts do."""
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def update(folder: Path = FOLDER) -> None:
    """Bring all files up to date with the texts of the program, and compile them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "texts.cpp"
        source.write_text(_source(texts()), encoding="utf-8")
        for code in ("en", *LANGUAGES):
            path = folder / f"faceveil_{code}.ts"
            only = ["-pluralonly"] if code == "en" else []
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            _run("pyside6-lupdate", *options, *only, str(source), "-target-language", code,
                 "-ts", str(path))  # fmt: skip
            if code == "en":
                _plural_forms(path)
            else:
                write(ET.parse(path).getroot(), path)
            compile_(path)


def compile_(path: Path) -> None:
    """A .qm beside a .ts; what is not finished is left in English."""
    # A program that runs has the file mapped into its memory: it is replaced, not overwritten.
    part = path.with_suffix(".part")
    _run("pyside6-lrelease", "-silent", str(path), "-qm", str(part))
    part.replace(path.with_suffix(".qm"))


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run([_tool(name), *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A text in a translation.

    Attributes:
        forms: The translation; more than one where there is a count.
        finished: A person says that it is done.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def entries(path: Path) -> list[Entry]:
    """All of a Linguist file."""
    found = []
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found.append(
                Entry(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    tuple(forms or [translation.text or ""]),
                    "type" not in translation.attrib,
                )
            )
    return found


def main() -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="bring all files up to date and compile them")
    commands.add_parser("missing", help="what has no translation").add_argument("language")
    asked = parser.parse_args()
    if asked.command == "update":
        update()
        return
    for entry in entries(FOLDER / f"faceveil_{asked.language}.ts"):
        if not entry.finished:
            print(f"{entry.context}: {entry.source}")


if __name__ == "__main__":
    main()
