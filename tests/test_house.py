"""The rules of the house that no linter knows (see CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXTS = {
    ".cfg",
    ".css",
    ".ini",
    ".json",
    ".md",
    ".py",
    ".sh",
    ".sql",
    ".svg",
    ".toml",
    ".txt",
    ".yaml",
}
HOSTS = {
    "fsf.org", "github.com", "ibug.doc.ic.ac.uk", "in-toto.io", "json-schema.org", "ns.adobe.com",
    "protobuf.dev", "sqlite.org", "www.freedesktop.org", "www.gnu.org", "www.w3.org", "x.invalid",
}  # fmt: skip
"""Where addresses in this repository may lead: licences, sources, standards, names of XML."""

GIVEN_BY_OTHERS = {"editorEvent", "predict"}
"""Qt calls the one by position; the other is dlib's."""


def modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Name, relative to the repository, and syntax of each module."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name != "_"


def reached_into(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Lines and names where a test uses what is private to somebody else."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")):
                yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.ImportFrom):
            for name in (node.module or "").split(".") + [each.name for each in node.names]:
                if is_private(name):
                    yield node.lineno, name
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("setattr"):
            given = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
            for text in given:
                if isinstance(text, str) and any(map(is_private, text.split("."))):
                    yield node.lineno, text


def imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{each.name}") for each in node.names)
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names)


def crowded(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Functions with more than three positional parameters, beside ``self`` or ``cls``."""
    methods = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for part in node.body
        if isinstance(part, ast.FunctionDef)
        and "staticmethod" not in map(ast.unparse, part.decorator_list)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            given = len(node.args.posonlyargs) + len(node.args.args) - (id(node) in methods)
            if given > 3 and node.name not in GIVEN_BY_OTHERS:
                yield node.lineno, node.name


def test_no_function_has_more_than_three_positional_parameters() -> None:
    found = [
        f"{at}:{line} {name}"
        for at, tree in modules("app", "training", "benchmarks")
        for line, name in crowded(tree)
    ]
    assert not found


def test_tests_do_not_reach_into_private_names() -> None:
    found = [
        f"{at}:{line} {name}" for at, tree in modules("tests") for line, name in reached_into(tree)
    ]
    assert not found


def test_tests_do_not_import_each_other() -> None:
    found = [
        f"{at}:{line} {name}"
        for at, tree in modules("tests")
        for line, name in imported(tree)
        if any(part.startswith("test_") for part in name.split(".")[:-1])
    ]
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        "study._database.write(x)",
        "from app.core import _hidden",
        "from app.core._hidden import x",
        "monkeypatch.setattr(module, '_SIDE', 3)",
        "monkeypatch.setattr('app.core._side', 3)",
    ],
)
def test_reaching_is_seen(code: str) -> None:
    assert list(reached_into(ast.parse(code)))


def test_addresses_lead_where_they_should_and_no_file_knows_where_it_was_made() -> None:
    here = {str(ROOT), str(Path(sys.prefix)) if sys.prefix != sys.base_prefix else str(ROOT)}
    found = []
    for path in sorted(texts(ROOT)):
        text = path.read_text("utf-8")
        at = path.relative_to(ROOT).as_posix()
        hosts = re.findall(r"https?://([A-Za-z0-9][A-Za-z0-9.-]*)", text)
        found += [f"{at}: {host}" for host in hosts if host not in HOSTS]
        found += [f"{at}: {place}" for place in here if place in text]
    assert not found


def texts(folder: Path) -> Iterator[Path]:
    """The repository's own text files: nothing that is hidden, built or fetched."""
    for path in folder.iterdir():
        if path.name.startswith(".") or path.name in ("__pycache__", "build", "dist"):
            continue
        if path.is_dir():
            if path.name not in ("_data", "third_party") and not (path / "pyvenv.cfg").exists():
                yield from texts(path)
        elif path.suffix in TEXTS:
            yield path
