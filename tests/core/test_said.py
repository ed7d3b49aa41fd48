"""Sentences: English everywhere, another language where somebody looks them up."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import MediaError
from app.core.said import Said, joined, say

GERMAN = {
    "%n frame(s) of {name}": ("%n Bild von {name}", "%n Bilder von {name}"),
    "track {number}": ("Spur {number}",),
    "{share:.1%} of {what}": ("{what} zu {share:.1%}",),
    "a {kind} thing": ("ein Ding der Art {kind}",),
}


def german(text: str, count: int) -> str:
    forms = GERMAN[text]
    return forms[0] if count == 1 or len(forms) == 1 else forms[1]


def test_a_sentence_is_plain_english() -> None:
    assert say("%n frame(s) of {name}", 1, name="x") == "1 frame of x"
    assert say("%n frame(s) of {name}", 1200, name="x") == "1,200 frames of x"
    assert json.dumps({"said": say("track {number}", number=3)}) == '{"said": "track 3"}'


def test_figures_get_the_signs_of_the_language() -> None:
    many = say("%n frame(s) of {name}", 1200, name=say("track {number}", number="4"))
    assert many.by(german, separators=",.") == "1.200 Bilder von Spur 4"
    share = say("{share:.1%} of {what}", share=0.125, what=say("track {number}", number=12))
    assert share == "12.5% of track 12"
    assert share.by(german, separators=",.") == "Spur 12 zu 12,5\u00a0%"


def test_joined_sentences_are_translated_one_by_one() -> None:
    both = joined(
        "; ", (say("track {number}", number=1), "as {it} is", say("track {number}", number=2))
    )
    assert both == "track 1; as {it} is; track 2"
    assert both.by(german) == "Spur 1; as {it} is; Spur 2"


def test_an_error_travels_between_processes_with_its_sentence() -> None:
    error = say("a {kind} thing", kind=ValueError("odd"))
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, Said)
    assert again == error == "a odd thing"
    assert again.by(german) == "ein Ding der Art odd"
    said = MediaError(Path("/x/clip.mp4"), say("track {number}", number=2)).said
    assert isinstance(said, Said)
    assert said.by(german) == "/x/clip.mp4: Spur 2"


@given(st.text(), st.integers(0, 10**9))
def test_what_people_wrote_is_never_taken_for_a_pattern(text: str, count: int) -> None:
    sentence = say("%n frame(s) of {name}", count, name=text)
    assert sentence.endswith(f" of {text}")
    assert pickle.loads(pickle.dumps(sentence)) == sentence
    assert sentence.by(german).endswith(f" von {text}")
