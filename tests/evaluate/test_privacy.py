"""Attackers find whom they should find, and nobody where nothing is left."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.random import default_rng

from app.core.errors import DataError, WeightsError
from app.core.model import FloatArray, Image
from app.core.settings import RedactionSettings
from app.evaluate.obfuscation import UNTOUCHED, Treatment
from app.evaluate.privacy.dlib_network import onnx_of_dlib_network
from app.evaluate.privacy.figures import attack, of_people
from app.evaluate.privacy.frozen_graph import onnx_of_frozen_graph
from app.evaluate.privacy.learned import Learner
from app.evaluate.privacy.measure import ControlFailed, PrivacyMeter
from app.evaluate.privacy.motion import frames_of, moved_and_flipped, put_together, shrunk_to
from app.evaluate.privacy.people import PlacedPerson, holds_people, read_people
from app.evaluate.privacy.recogniser import RECOGNISERS, Recogniser, Remembering, Shot
from app.evaluate.privacy.table import Asked, Table, read_table, row_of, write_table
from app.evaluate.privacy.utility import Utility
from app.export.effects import settled
from app.export.effects.face_model import face_model
from app.inference.landmarks.upright import landmark_frame
from app.inference.onnx.runner import OnnxRunner
from app.inference.onnx.wire import BYTES, VARINT, field, varint

SIDE = 120
_NAN = float("nan")
NOTHING = Utility(_NAN, _NAN, _NAN, _NAN, _NAN, _NAN, _NAN, _NAN, 0)


class Pixels:
    """Recognises by plain likeness, mirrored or not: good enough for patterns."""

    name = "pixels"
    weights_hash = ""

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        return np.stack([self._one(shot) for shot in shots])

    def _one(self, shot: Shot) -> FloatArray:
        x1, y1, x2, y2 = (int(v) for v in shot.box)
        grey = cv2.cvtColor(shot.image[max(0, y1) : y2, max(0, x1) : x2], cv2.COLOR_BGR2GRAY)
        small = cv2.resize(grey, (12, 12), interpolation=cv2.INTER_AREA).astype(np.float32)
        both = (small + small[:, ::-1]).ravel()
        both -= both.mean()
        return np.asarray(both / max(float(np.linalg.norm(both)), 1e-6), np.float32)


def pattern(rng: np.random.Generator) -> Image:
    noise = rng.integers(0, 256, (10, 10, 3), np.uint8)
    return np.asarray(cv2.resize(noise, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC), np.uint8)


def person(number: int, *, alike: bool = True) -> PlacedPerson:
    rng = default_rng((3, number))
    base = pattern(rng)
    points = (face_model().mean * 56 + [32, 48]).astype(np.float32)
    shots = []
    for _ in range(3):
        own = base if alike else pattern(rng)
        seen = np.clip(own.astype(float) + rng.normal(0, 6, own.shape), 0, 255).astype(np.uint8)
        shots.append(Shot(seen, landmark_frame(points), points))
    return PlacedPerson(str(number), tuple(shots), {"skin": ("light", "dark")[number % 2]})


def crowd(start: int, count: int, *, alike: bool = True) -> list[PlacedPerson]:
    return [person(start + n, alike=alike) for n in range(count)]


def way(name: str, effect: str, **options: float) -> Treatment:
    return Treatment(name, settled(RedactionSettings(effect=effect, options={**options})))


@pytest.fixture(scope="module")
def meter() -> PrivacyMeter:
    assert isinstance(Pixels(), Recogniser)
    return PrivacyMeter([Pixels()], crowd(0, 16), crowd(500, 6), most=8, seed=1, groups=True)


def test_who_is_not_covered_is_found_and_who_is_covered_whole_is_not(meter: PrivacyMeter) -> None:
    bare, solid = meter.measure([Treatment(UNTOUCHED, None), way("solid", "solid")])
    for key in (("same", "naive"), ("other", "aware"), ("other", "frames")):
        assert bare.attacks[key].rank1.value > 0.9, key
    for key, found in solid.attacks.items():
        # Of what is around the cover something may be left; who guesses is right in an eighth.
        assert found.rank1.value <= 0.4, key
        assert found.chance == pytest.approx(1 / 8)


def test_who_knows_the_cover_finds_more(meter: PrivacyMeter) -> None:
    (blur,) = meter.measure([way("blur", "uniform", face_strength=0.5)])
    for case in ("same", "other"):
        naive, aware = (blur.attacks[case, a].rank1.value for a in ("naive", "aware"))
        assert aware >= naive + 0.5, case
    assert {"mask painted", "size small", "size medium", "skin light", "skin dark"} == {
        group for group, _, _ in blur.groups
    }
    assert sum(blur.groups[f"skin {t}", "other", "aware"].people for t in ("light", "dark")) == 8


def test_a_failed_control_grades_nothing() -> None:
    with pytest.raises(ControlFailed, match=r"control failed.*pixels finds only"):
        PrivacyMeter([Pixels()], crowd(0, 24, alike=False), [], most=12, seed=1)


def test_the_learner_undoes_what_is_done_to_everybody_alike() -> None:
    rng = default_rng(0)
    clear = rng.normal(0, 1, (80, 16)).astype(np.float32)
    clear /= np.linalg.norm(clear, axis=1, keepdims=True)
    mixed = np.linalg.qr(rng.normal(0, 1, (16, 16)))[0].astype(np.float32)
    covered = clear @ mixed
    learner = Learner.trained(
        np.repeat(covered[:60], 2, axis=0), np.repeat(np.arange(60), 2), clear[:60], seed=2
    )
    nobody = np.zeros((0, 16), np.float32)
    before = attack(covered[60:], clear[60:], nobody).rank1.value
    after = attack(learner(covered[60:]), clear[60:], nobody).rank1.value
    assert before < 0.3
    assert after > before + 0.3


def test_a_picture_is_looked_at_once() -> None:
    seen = []

    class Counting(Pixels):
        def embed(self, shots: Sequence[Shot]) -> FloatArray:
            seen.append(len(shots))
            return super().embed(shots)

    eye = Remembering(Counting(), most=3)
    first, second = person(1).shots[:2]
    rows = eye.embed([first, second, first])
    assert np.array_equal(rows[0], rows[2])
    assert not np.array_equal(rows[0], rows[1])
    moved = Shot(first.image, first.box + np.float32(2), first.points)
    assert np.array_equal(eye.embed([first, moved])[0], rows[0])
    assert np.array_equal(eye.embed([second]), rows[1:2])
    assert seen == [2, 1]
    eye.embed(list(person(2).shots))
    eye.embed([first])
    assert seen == [2, 1, 3, 1], "no more is kept than was said"


def test_figures_say_how_sure_they_are() -> None:
    rows = np.eye(40, 64, dtype=np.float32)
    strangers = np.zeros((9, 64), np.float32)
    sure = attack(rows, rows, strangers)
    assert (sure.rank1.value, sure.rank1.low, sure.tpr.value) == (1.0, 1.0, 1.0)
    half = rows.copy()
    half[::2] = rows[1::2]
    found = attack(half, rows, strangers)
    assert found.rank1.value == 0.5
    assert 0.3 < found.rank1.low < 0.5 < found.rank1.high < 0.7
    # Who sees everybody alike finds nobody.
    assert attack(np.ones_like(rows), rows, strangers).rank1.value == 0.0
    odd = np.arange(40) % 2 == 1
    assert of_people(half, rows, strangers, chosen=odd).rank1.value == 1.0


def test_thirty_frames_put_together_show_more_than_one() -> None:
    shot = person(7).shots[0]
    soft = Shot(
        np.asarray(cv2.GaussianBlur(shot.image, (0, 0), 2), np.uint8), shot.box, shot.points
    )
    frames = frames_of(soft, default_rng(4), 20)
    joined = put_together(frames, [f.shot.image for f in frames], soft)
    assert joined.image.shape[0] == 2 * SIDE
    back = cv2.resize(joined.image, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(float)
    inner = np.s_[20:-20, 20:-20]
    off = np.abs(back - soft.image)[inner].mean()
    one = cv2.warpAffine(frames[0].shot.image, np.linalg.inv(
        np.vstack([frames[0].place, [0, 0, 1]]))[:2], (SIDE, SIDE)).astype(float)  # fmt: skip
    assert off < 0.75 * np.abs(one - soft.image)[inner].mean()


def test_moved_pictures_keep_their_landmarks() -> None:
    points = (face_model().mean * 56 + [32, 48]).astype(np.float32)
    image = np.zeros((SIDE, SIDE, 3), np.uint8)
    x, y = (round(float(v)) for v in points[30])
    cv2.circle(image, (x, y), 4, (255, 255, 255), -1)
    moved = moved_and_flipped(Shot(image, landmark_frame(points), points), default_rng(1))
    ys, xs = np.nonzero(moved.image[..., 0] > 128)
    assert np.allclose([xs.mean(), ys.mean()], moved.points[30], atol=1.5)
    assert moved.points[0, 0] < moved.points[16, 0]
    small = shrunk_to(moved, 20)
    assert small.box[2] - small.box[0] == pytest.approx(20, abs=1)


def test_people_are_read_from_folders_and_tars(tmp_path: Path) -> None:
    picture = np.full((8, 8, 3), 90, np.uint8)
    for name in ("identities/Ann/1.png", "identities/Ann/2.png", "identities/Bo/1.png",
                 "impostors/Cy/1.png"):  # fmt: skip
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), picture)
    (tmp_path / "data" / "people.json").write_text(json.dumps({"Ann": {"skin": "dark"}}))
    with tarfile.open(tmp_path / "data.tar", "w") as tar:
        tar.add(tmp_path / "data", ".")
    for path in (tmp_path / "data", tmp_path / "data.tar"):
        assert holds_people(path)
        several, single = read_people(path)
        assert [p.name for p in several] == ["Ann"]
        assert several[0].groups == {"skin": "dark"}
        assert [p.name for p in single] == ["Cy"]
        assert several[0].pictures[1].read().shape == (8, 8, 3)
    (tmp_path / "data" / "people.json").write_text("[1]")
    with pytest.raises(DataError, match=r"people\.json"):
        read_people(tmp_path / "data")
    assert not holds_people(tmp_path)


def test_the_table_comes_back_and_knows_what_it_holds(tmp_path: Path, meter: PrivacyMeter) -> None:
    mosaic = way("m", "mosaic", cells=4)
    asked = Asked(8, 6, (0, 1), 0, ("pixels",), True)
    row = row_of(mosaic, asked, [meter.measure([mosaic])] * 2, useful=NOTHING)
    table = Table(data=("people.tar ab",)).with_row(row).with_controls(meter.controls)
    write_table(table, tmp_path / "t.json")
    again = read_table(tmp_path / "t.json")
    assert again == table
    assert again.has("m", mosaic.redaction, asked)
    assert not again.has("m", way("m", "mosaic", cells=5).redaction, asked)
    for other in ({"people": 9}, {"strangers": 5}, {"seeds": (0,)}, {"seeds": (0, 2)},
                  {"faces": 3}, {"recognisers": ("pixels", "dlib")}):  # fmt: skip
        assert not again.has("m", mosaic.redaction, replace(asked, **other)), other
    bare = Table().with_row(row.model_copy(update={"groups": {}}))
    assert not bare.has("m", mosaic.redaction, asked)
    assert bare.has("m", mosaic.redaction, replace(asked, groups=False))
    assert again.rows[0].found("other") == max(
        again.rows[0].attacks["pixels"]["other"][a].rank1
        for a in ("naive", "aware", "learned", "frames")
    )
    assert again.rows[0].useful is None
    (tmp_path / "t.json").write_text("{")
    with pytest.raises(DataError, match="no table of effects"):
        read_table(tmp_path / "t.json")


def text(number: int, value: str) -> bytes:
    return field(number, BYTES, value.encode())


def number(at: int, value: int) -> bytes:
    return field(at, VARINT, varint(value))


def constant(name: str, values: np.ndarray) -> bytes:
    sides = b"".join(field(2, BYTES, number(1, n)) for n in values.shape)
    plain = np.ascontiguousarray(values, "<f4").tobytes()
    tensor = number(1, 1) + field(2, BYTES, sides) + field(4, BYTES, plain)
    entry = text(1, "value") + field(2, BYTES, field(8, BYTES, tensor))
    return text(1, name) + text(2, "Const") + field(5, BYTES, entry)


def node(name: str, operator: str, inputs: list[str], **attributes: bytes) -> bytes:
    out = text(1, name) + text(2, operator) + b"".join(text(3, i) for i in inputs)
    for key, value in attributes.items():
        out += field(5, BYTES, text(1, key) + field(2, BYTES, value))
    return out


def many(*values: int) -> bytes:
    packed = b"".join(varint(v) for v in values)
    return field(1, BYTES, field(3, BYTES, packed))


def test_a_frozen_graph_gives_the_same_answers_in_onnx() -> None:
    rng = default_rng(0)
    weights = rng.normal(0, 1, (1, 1, 3, 5)).astype(np.float32)
    bias, last = (rng.normal(0, 1, n).astype(np.float32) for n in (5, (20, 4)))
    nodes = [
        node("in", "Placeholder", []),
        constant("w", weights),
        constant("b", bias),
        node("c", "Conv2D", ["in", "w"], strides=many(1, 1, 1, 1), padding=text(2, "SAME")),
        node("d", "BiasAdd", ["c", "b"]),
        node("e", "Relu", ["d"]),
        node("p", "MaxPool", ["e"], ksize=many(1, 2, 2, 1), strides=many(1, 2, 2, 1),
             padding=text(2, "VALID")),
        node("f", "Reshape", ["p", "shape"]),
        constant("m", last),
        node("out", "MatMul", ["f", "m"]),
    ]  # fmt: skip
    graph = b"".join(field(1, BYTES, n) for n in nodes)
    network = onnx_of_frozen_graph(graph, given="in", wanted="out", side=4, size=4)
    picture = rng.normal(0, 1, (2, 3, 4, 4)).astype(np.float32)
    found = OnnxRunner(network, ["output"]).run(picture)[0]
    hidden = np.maximum(np.einsum("ncyx,cd->ndyx", picture, weights[0, 0]) + bias[:, None, None], 0)
    pooled = hidden.reshape(2, 5, 2, 2, 2, 2).max(axis=(3, 5))
    assert np.allclose(found, pooled.reshape(2, 20) @ last, atol=1e-4)
    with pytest.raises(WeightsError, match="cannot be read"):
        onnx_of_frozen_graph(b"\x0f\xff", given="in", wanted="out", side=4, size=4)


def test_dlibs_network_gives_dlibs_answers_in_onnx() -> None:
    dlib = pytest.importorskip("dlib", reason="the extra privacy is not installed")
    models = find_spec("face_recognition_models")  # it cannot be imported without setuptools
    if models is None or not models.submodule_search_locations:
        pytest.skip("the extra privacy is not installed")
    folder = Path(models.submodule_search_locations[0])
    path = folder / "models/dlib_face_recognition_resnet_model_v1.dat"
    content = path.read_bytes()
    rng = default_rng(1)
    noise = rng.integers(0, 256, (2, 9, 9, 3), np.uint8)
    chips = [cv2.resize(one, (150, 150), interpolation=cv2.INTER_CUBIC) for one in noise]
    own = dlib.face_recognition_model_v1(str(path)).compute_face_descriptor(chips)
    blob = np.stack(chips).transpose(0, 3, 1, 2).astype(np.float32)
    found = OnnxRunner(onnx_of_dlib_network(content), ["output"]).run(blob)[0]
    assert np.allclose(found, np.array(own), atol=1e-4)
    with pytest.raises(WeightsError, match="cannot be read"):
        onnx_of_dlib_network(content[: len(content) // 2])


def test_what_is_no_network_of_dlib_is_said() -> None:
    for content in (b"", b"nothing", b"con_4\x01\x01", b"con_4" + bytes(40)):
        with pytest.raises(WeightsError, match="cannot be read"):
            onnx_of_dlib_network(content)


@pytest.mark.parametrize("name", ["dlib", "facenet"])
def test_recognisers_know_people_again(name: str, data_dir: Path) -> None:
    from app.core.errors import EnvironmentProblem
    from app.evaluate.privacy.people import place_people
    from app.inference.registry import DETECTORS, LANDMARK_MODELS

    plugin = RECOGNISERS.get(name)
    try:
        recogniser = plugin.build(plugin.options())
    except EnvironmentProblem as problem:
        pytest.skip(f"{problem}")
    several, _ = read_people(data_dir / "verification.tar")
    finder, model = DETECTORS.get("faceveil-fast"), LANDMARK_MODELS.get("resnet18")
    detector, landmarks = finder.build(finder.options()), model.build(model.options())
    placed = place_people(several[:4], detector, landmarks, pictures=2)
    rows = recogniser.embed([shot for p in placed for shot in p.shots])
    near = rows @ rows.T - 2 * np.eye(len(rows))
    assert [int(i) for i in near.argmax(axis=1)] == [1, 0, 3, 2, 5, 4, 7, 6]
    detector.close()
    landmarks.close()
