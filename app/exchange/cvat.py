"""CVAT for video 1.1, as CVAT exports and imports it (docs.cvat.ai, "CVAT for videos")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

from app.core.errors import DataError
from app.core.geometry import interpolate
from app.core.model import Box, Provenance
from app.core.names import printable
from app.core.said import say
from app.exchange.format import text_of
from app.exchange.rows import FaceRow, MediumFaces
from app.exchange.times import Stretch

_LABEL = "face"


def write(path: Path, media: Sequence[MediumFaces], _: Sequence[Stretch]) -> None:
    """Every box is a keyframe; where a face is gone its box is marked as outside."""
    (faces,) = media
    root = ET.Element("annotations")
    ET.SubElement(root, "version").text = "1.1"
    root.append(_meta(faces))
    for number, rows in faces.tracks().items():
        track = ET.SubElement(root, "track", id=str(number - 1), label=_LABEL, source="auto")
        for row, following in pairwise([*rows, None]):
            assert row is not None
            _box(track, row, row.position, outside=False)
            gone = row.position + 1
            if gone < len(faces.index) and (following is None or following.position > gone):
                _box(track, row, gone, outside=True)
    ET.indent(root)
    ET.ElementTree(root).write(path, "utf-8", xml_declaration=True)


def _meta(faces: MediumFaces) -> ET.Element:
    meta = ET.Element("meta")
    task = ET.SubElement(meta, "task")
    last = len(faces.index) - 1
    texts = {
        "id": "1",
        "name": printable(faces.info.path.name),
        "size": str(len(faces.index)),
        "mode": "interpolation",
        "overlap": "0",
        "bugtracker": "",
        "flipped": "False",
        "start_frame": "0",
        "stop_frame": str(last),
        "frame_filter": "",
    }
    for name, text in texts.items():
        ET.SubElement(task, name).text = text
    label = ET.SubElement(ET.SubElement(task, "labels"), "label")
    ET.SubElement(label, "name").text = _LABEL
    attributes = ET.SubElement(label, "attributes")
    for name, values in (
        ("provenance", "\n".join(who.word for who in Provenance)),
        ("score", ""),
    ):
        attribute = ET.SubElement(attributes, "attribute")
        kinds = {"name": name, "mutable": "True", "input_type": "select" if values else "text"}
        for key, text in {
            **kinds,
            "default_value": values.split("\n")[0],
            "values": values,
        }.items():
            ET.SubElement(attribute, key).text = text
    size = ET.SubElement(task, "original_size")
    ET.SubElement(size, "width").text = str(faces.info.width)
    ET.SubElement(size, "height").text = str(faces.info.height)
    ET.SubElement(task, "source").text = printable(faces.info.path.name)
    return meta


def _box(track: ET.Element, row: FaceRow, frame: int, *, outside: bool) -> None:
    box = row.box
    corners = {"xtl": box.x1, "ytl": box.y1, "xbr": box.x2, "ybr": box.y2}
    element = ET.SubElement(
        track,
        "box",
        frame=str(frame),
        outside=str(int(outside)),
        occluded="0",
        keyframe="1",
        z_order="0",
    )
    element.attrib.update({name: f"{value:.2f}" for name, value in corners.items()})
    for name, text in (("provenance", row.provenance.word), ("score", f"{row.score:.4f}")):
        ET.SubElement(element, "attribute", name=name).text = text


def read(path: Path, faces: MediumFaces) -> list[FaceRow]:
    """Boxes of all tracks, whatever their label, those between keyframes too.

    See :data:`app.exchange.format.Read`. Files of "CVAT for images" are read as well: their images
    are frames, in the order of their ids.
    """
    try:
        root = ET.fromstring(text_of(path))
    except ET.ParseError as error:
        raise DataError(path, say("is no XML ({why})", why=error)) from error
    if root.tag != "annotations":
        raise DataError(path, say("is no file of CVAT: it does not begin with <annotations>"))
    rows: list[FaceRow] = []
    try:
        for number, track in enumerate(root.iter("track"), 1):
            rows += _track(track, number, faces)
        for image in root.iter("image"):
            rows += [_row(box, int(image.attrib["id"]), faces) for box in image.iter("box")]
    except (KeyError, ValueError) as error:
        raise DataError(path, say("says what cannot be: {why}", why=error)) from error
    return sorted(rows, key=lambda row: row.position)


def _track(track: ET.Element, number: int, faces: MediumFaces) -> Iterator[FaceRow]:
    boxes = sorted(track.iter("box"), key=lambda box: int(box.attrib["frame"]))
    for box, following in pairwise([*boxes, None]):
        assert box is not None
        if box.attrib.get("outside") == "1":
            continue
        row = _row(box, int(box.attrib["frame"]), faces, track=number)
        yield row
        if following is None:
            continue
        end = int(following.attrib["frame"])
        gone = following.attrib.get("outside") == "1"
        target = row.box if gone else _corners(following)
        for position in range(row.position + 1, end):
            share = (position - row.position) / (end - row.position)
            between = interpolate(row.box, target, share)
            yield FaceRow(position, faces.index.at(position), between, row.score, number)


def _row(box: ET.Element, position: int, faces: MediumFaces, *, track: int = 0) -> FaceRow:
    if not 0 <= position < len(faces.index):
        raise ValueError(f"there is no frame {position} in the video")
    said = {one.attrib.get("name"): one.text for one in box.iter("attribute")}
    score = float(said.get("score") or 1.0)
    return FaceRow(position, faces.index.at(position), _corners(box), score, track)


def _corners(box: ET.Element) -> Box:
    x1, y1, x2, y2 = (float(box.attrib[name]) for name in ("xtl", "ytl", "xbr", "ybr"))
    if x2 <= x1 or y2 <= y1:
        raise ValueError(f"a box of frame {box.attrib.get('frame')} has no size")
    return Box(x1, y1, x2, y2)
