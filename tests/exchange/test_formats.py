"""What is written is what the tools' own libraries read, and comes back as it was."""

from __future__ import annotations

import contextlib
import csv
import io
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli.options import FORMAT_NAMES
from app.core.errors import DataError, UsageError
from app.core.model import Box
from app.exchange import coco, cvat, mot
from app.exchange.formats import FORMATS, format_of
from app.exchange.rows import FaceRow, MediumFaces
from tests.studies import FRAMES, make_index

ROWS = 36
"""Two faces in 20 frames, less the four frames in which one was rejected."""


def plain(rows: list[FaceRow], *, by_track: bool = True) -> list[tuple[object, ...]]:
    return sorted(
        (r.position, r.track if by_track else 0, *np.round(r.box.array(), 1).tolist()) for r in rows
    )


def expected(faces: MediumFaces, *, by_track: bool = True) -> list[tuple[object, ...]]:
    return sorted(
        (row.position, number if by_track else 0, *np.round(row.box.array(), 1).tolist())
        for number, row in faces.numbered()
    )


def empty(faces: MediumFaces) -> MediumFaces:
    return MediumFaces(faces.info, faces.index, ())


def test_the_command_line_names_every_format() -> None:
    assert FORMAT_NAMES.replace(" or ", ", ").split(", ") == list(FORMATS)


@pytest.mark.parametrize("name", ["coco", "cvat", "mot"])
def test_boxes_and_tracks_come_back(name: str, faces: MediumFaces, tmp_path: Path) -> None:
    form = FORMATS[name]
    assert form.write is not None
    assert form.read is not None
    path = tmp_path / f"out{form.endings[0]}"
    form.write(path, [faces], [])
    back = form.read(path, empty(faces))
    assert len(back) == ROWS
    assert plain(back) == expected(faces)
    assert {round(row.score, 2) for row in back} == {0.9, 0.7}


def test_cocos_own_library_reads_pictures_boxes_and_landmarks(
    faces: MediumFaces, tmp_path: Path
) -> None:
    from pycocotools.coco import COCO

    path = tmp_path / "out.json"
    coco.write(path, [faces, faces], [])
    with contextlib.redirect_stdout(io.StringIO()):
        read = COCO(str(path))
    assert len(read.imgs) == 2 * len(FRAMES)
    assert len(read.anns) == 2 * ROWS
    assert read.loadCats(1)[0]["keypoints"][0] == "left_eye"
    first = read.loadAnns(read.getAnnIds(imgIds=[1]))
    assert [one["bbox"] for one in first] == [[10, 20, 40, 50], [300, 50, 40, 50]]
    assert all(one["num_keypoints"] == 5 for one in read.anns.values())
    assert read.imgs[2]["pts"] == pytest.approx(10 / 250)
    (mark,) = [row.landmarks for row in coco.read(path, empty(faces))[:1]]
    assert mark is not None
    assert mark.points[0] == pytest.approx([22, 40])


def test_cvat_gets_keyframes_and_an_end_where_a_face_is_gone(
    faces: MediumFaces, tmp_path: Path
) -> None:
    path = tmp_path / "out.xml"
    cvat.write(path, [faces], [])
    root = ET.parse(path).getroot()
    assert root.findtext("version") == "1.1"
    assert root.findtext("meta/task/size") == str(len(FRAMES))
    first, second = root.iter("track")
    assert [b.get("outside") for b in first.iter("box")] == ["0"] * 20
    gone = [int(b.get("frame", "")) for b in second.iter("box") if b.get("outside") == "1"]
    assert gone == [8]


def test_boxes_between_keyframes_of_cvat_are_filled_in(faces: MediumFaces, tmp_path: Path) -> None:
    path = tmp_path / "in.xml"
    box = '<box frame="{}" outside="{}" xtl="{}" ytl="10" xbr="{}" ybr="30" occluded="0"/>'
    path.write_text(
        "<annotations><track id='0' label='head'>"
        + box.format(2, 0, 10, 20) + box.format(6, 0, 50, 60) + box.format(9, 1, 50, 60)
        + "</track></annotations>"
    )  # fmt: skip
    back = cvat.read(path, empty(faces))
    assert [row.position for row in back] == [2, 3, 4, 5, 6, 7, 8]
    assert [row.box.x1 for row in back] == pytest.approx([10, 20, 30, 40, 50, 50, 50])


def test_mot_counts_frames_and_pixels_from_one(faces: MediumFaces, tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    mot.write(path, [faces], [])
    first = next(csv.reader(path.read_text().splitlines()))
    assert first == ["1", "1", "11.00", "21.00", "40.00", "50.00", "0.9000", "-1", "-1", "-1"]


BOXES = st.builds(
    lambda x, y, w, h: Box(x, y, x + w, y + h),
    *[st.integers(0, 500).map(float)] * 2,
    *[st.integers(1, 99).map(float)] * 2,
)
TRACKS = st.lists(st.dictionaries(st.integers(0, len(FRAMES) - 1), BOXES, min_size=1), max_size=4)


@settings(max_examples=40)
@given(tracks=TRACKS, name=st.sampled_from(["coco", "cvat", "mot"]))
def test_any_tracks_come_back_from_any_format(
    tracks: list[dict[int, Box]], name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    index = make_index()
    rows = sorted(
        (
            FaceRow(position, index.at(position), box, 0.5, number)
            for number, track in enumerate(tracks, 1)
            for position, box in track.items()
        ),
        key=lambda row: row.position,
    )
    folder = tmp_path_factory.mktemp("any")
    from tests.studies import make_info

    whole = MediumFaces(make_info(folder / "clip.mp4"), index, tuple(rows))
    form = FORMATS[name]
    assert form.write is not None
    assert form.read is not None
    path = folder / "file"
    form.write(path, [whole], [])
    assert plain(form.read(path, empty(whole))) == expected(whole)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("coco", "{}"),
        ("coco", "nothing"),
        ("coco", '{"images": [], "annotations": [{"id": 1, "image_id": 5, "bbox": [1, 1, 2, 2]}]}'),
        ("cvat", "<other/>"),
        ("cvat", "<annotations"),
        ("cvat", '<annotations><track><box frame="900" xtl="0" ytl="0" xbr="1" ybr="1"/></track>'
         "</annotations>"),
        ("mot", "a,b,c"),
        ("mot", "900,1,1,1,5,5,1"),
        ("boris", "Time\tBehavior\n1\tx"),
        ("boris", "Subject\tBehavior\tBehavior type\tTime\na\tx\tSTART\t1"),
        ("eaf", "<no eaf"),
    ],
)  # fmt: skip
def test_what_is_no_such_file_is_told_in_a_line(
    name: str, text: str, faces: MediumFaces, tmp_path: Path
) -> None:
    path = tmp_path / "in"
    path.write_text(text)
    form = FORMATS[name]
    read_times = form.read_times or (lambda _: [])
    with pytest.raises(DataError) as told:
        form.read(path, empty(faces)) if form.read is not None else read_times(path)
    assert str(path) in str(told.value)
    assert "\n" not in str(told.value)


def test_a_format_is_known_by_its_name_or_ending() -> None:
    assert format_of(Path("a.XML")).name == "cvat"
    assert format_of(Path("a.txt"), "coco").name == "coco"
    for path, name in ((Path("a.doc"), None), (Path("a.xml"), "labelme")):
        with pytest.raises(UsageError, match="format"):
            format_of(path, name)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of libraries that sleap-io uses
@pytest.mark.parametrize(("name", "ending"), [("sleap", ".slp"), ("nwb", ".nwb")])
def test_landmarks_come_back_as_poses(
    name: str, ending: str, faces: MediumFaces, tmp_path: Path
) -> None:
    pytest.importorskip("sleap_io", reason="the extra `poses` is not installed (500 MB)")
    form = FORMATS[name]
    assert form.write is not None
    assert form.read is not None
    path = tmp_path / f"out{ending}"
    form.write(path, [faces], [])
    back = form.read(path, empty(faces))
    points = {
        (row.position, *np.round(row.landmarks.points, 1).ravel().tolist())
        for row in back
        if row.landmarks is not None
    }
    assert points == {
        (row.position, *np.round(row.landmarks.points, 1).ravel().tolist())
        for row in faces.rows
        if row.landmarks is not None
    }


def test_deeplabcut_gets_a_column_for_each_point_of_each_face(
    faces: MediumFaces, tmp_path: Path
) -> None:
    pytest.importorskip("sleap_io", reason="the extra `poses` is not installed (500 MB)")
    form = FORMATS["dlc"]
    assert form.write is not None
    form.write(tmp_path / "out.csv", [faces], [])
    rows = list(csv.reader((tmp_path / "out.csv").read_text().splitlines()))
    assert rows[1][1:31:15] == ["face 1", "face 2"]
    assert rows[2][1::3][:2] == ["left_eye", "right_eye"]
    assert len(rows) == 4 + len(FRAMES)
    assert [float(cell) for cell in rows[4][1:3]] == pytest.approx([22, 40])
