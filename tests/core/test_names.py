"""Names of files that are no text, or too long."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.names import fitting, on_one_line, on_terminal, path_of_text, path_text, printable

ODD = os.fsdecode(b"/d/caf\xe9 100%.mp4")


def test_what_is_no_text_is_shown_as_bytes() -> None:
    assert printable(Path(ODD)) == "/d/caf\\xe9 100%.mp4"
    assert printable("caf\u00e9") == "caf\u00e9"
    assert printable("\ud800") == "\\ud800"
    assert json.loads(json.dumps(printable(ODD))).encode()


@pytest.mark.parametrize(
    ("sign", "shown"),
    [
        ("\n", "\\x0a"), ("\x1b", "\\x1b"), ("\x7f", "\\x7f"), ("\x9b", "\\x9b"),
        ("\u202e", "\\u202e"), ("\u2066", "\\u2066"), ("\u2028", "\\u2028"), ("\udce9", "\\xe9"),
    ],
)  # fmt: skip
def test_no_name_works_the_terminal(sign: str, shown: str) -> None:
    assert on_one_line(Path(f"a{sign}b.mp4")) == f"a{shown}b.mp4"
    assert on_terminal(f"a{sign}b") == (f"a{sign}b" if sign == "\n" else f"a{shown}b")


@given(st.text())
def test_a_name_stays_on_its_line(name: str) -> None:
    shown = on_one_line(name)
    assert len(shown.splitlines()) <= 1
    assert on_terminal(shown) == shown
    assert on_one_line(shown) == shown


@given(st.binary(min_size=1, max_size=80).map(lambda data: data.replace(b"\0", b"")))
def test_every_path_survives_as_text(name: bytes) -> None:
    path = Path("/folder") / os.fsdecode(name).replace("/", "_")
    text = path_text(path)
    assert text.encode()
    assert path_of_text(text) == path
    assert (text == str(path)) == (printable(text) == str(path))


def test_a_readable_path_stays_as_it_is() -> None:
    assert path_text(Path("/d/caf\u00e9.mp4")) == "/d/caf\u00e9.mp4"
    assert path_text(Path(ODD)) == "file:/d/caf%E9%20100%25.mp4"


@pytest.mark.parametrize("letter", ["n", "\u00e9", "\U0001f600", "\udce9"])
@pytest.mark.parametrize("length", [3, 60, 125, 250, 255])
def test_names_fit_and_stay_apart(tmp_path: Path, letter: str, length: int) -> None:
    ending = "-redacted.mp4"
    stems = [letter * length + last for last in "ab"]
    names = [fitting(stem, ending, folder=tmp_path) for stem in stems]
    for name, stem in zip(names, stems, strict=True):
        (tmp_path / name).touch()
        assert name.endswith(ending)
        assert (name == stem + ending) == (len(os.fsencode(stem + ending)) <= 255)
        kept = name.removesuffix(ending).partition("~")[0]
        assert stem.startswith(kept)
    assert names[0] != names[1]
    assert len(os.fsencode(fitting(stems[0], ending, reserve=30))) <= 225
