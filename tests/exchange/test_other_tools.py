"""Other tools read what is written here, and what they write is read here.

Their packages want an OpenCV of their own, or hundreds of megabytes: ``pip install -e
'.[dev,poses]' datumaro trackeval`` into an environment of its own, then ``pytest tests/exchange``.
"""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.exchange import coco, cvat, mot
from app.exchange.rows import FaceRow, MediumFaces

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
ROWS = 36


def imported(package: str) -> Any:
    return pytest.importorskip(
        package, reason=f"{package} is not installed; it wants an OpenCV of its own"
    )


def boxes(rows: list[FaceRow]) -> list[list[float]]:
    return sorted([row.position, *np.round(row.box.array(), 1).tolist()] for row in rows)


def known(faces: MediumFaces) -> list[list[float]]:
    return boxes([row for _, row in faces.numbered()])


def empty(faces: MediumFaces) -> MediumFaces:
    return MediumFaces(faces.info, faces.index, ())


def corners(box: Any) -> list[float]:
    """Of a datumaro box."""
    return [round(float(value), 1) for value in box.points]


def test_datumaro_reads_the_boxes_of_cvat_frame_by_frame(
    faces: MediumFaces, tmp_path: Path
) -> None:
    dm = imported("datumaro")
    folder = tmp_path / "cvat"
    folder.mkdir()
    cvat.write(folder / "annotations.xml", [faces], [])

    read = list(dm.Dataset.import_from(str(folder), "cvat"))

    found = sorted(
        [int(item.attributes["frame"]), *corners(box)]
        for item in read
        for box in item.annotations
        if not box.attributes["outside"]
    )
    assert len(found) == ROWS
    assert found == known(faces)


def test_datumaro_reads_the_boxes_of_coco(faces: MediumFaces, tmp_path: Path) -> None:
    dm = imported("datumaro")
    folder = tmp_path / "coco" / "annotations"
    folder.mkdir(parents=True)
    (folder.parent / "images").mkdir()  # datumaro wants it, also where it is empty
    coco.write(folder / "instances_clip.json", [faces], [])

    read = dm.Dataset.import_from(str(folder.parent), "coco_instances")

    found = sorted(corners(box) for item in read for box in item.annotations if is_box(dm, box))
    assert found == sorted(row[1:] for row in known(faces))


def is_box(dm: Any, annotation: Any) -> bool:
    return bool(annotation.type == dm.AnnotationType.bbox)


@pytest.mark.parametrize(
    ("form", "written"), [("cvat", "default.xml"), ("coco_instances", "*.json")]
)
def test_what_datumaro_writes_is_read(
    form: str, written: str, faces: MediumFaces, tmp_path: Path
) -> None:
    dm = imported("datumaro")
    items: dict[int, list[Any]] = {}
    for count, (number, row) in enumerate(faces.numbered(), 1):
        x1, y1, x2, y2 = row.box.array().tolist()
        own = {"track_id": number}
        box = dm.Bbox(x1, y1, x2 - x1, y2 - y1, label=0, id=count, attributes=own)
        items.setdefault(row.position, []).append(box)
    dataset = dm.Dataset.from_iterable(
        [
            dm.DatasetItem(
                f"frame_{at:06d}",
                annotations=found,
                attributes={"frame": at, "id": at},
                media=dm.Image.from_numpy(np.zeros((480, 640, 3), np.uint8)),
            )
            for at, found in sorted(items.items())
        ],
        categories=["face"],
    )
    dataset.export(str(tmp_path / "out"), form, save_media=False)
    (path,) = (tmp_path / "out").rglob(written)

    read = (cvat if form == "cvat" else coco).read(path, empty(faces))

    assert boxes(read) == known(faces)


def test_trackeval_finds_our_tracks_to_be_themselves(faces: MediumFaces, tmp_path: Path) -> None:
    trackeval = imported("trackeval")
    truth = tmp_path / "gt" / "clip" / "gt" / "gt.txt"
    ours = tmp_path / "trackers" / "faceveil" / "data" / "clip.txt"
    for path in (truth, ours):
        path.parent.mkdir(parents=True)
    mot.write(ours, [faces], [])
    # Truth says of each box that it counts, what it is (a pedestrian) and how much of it shows.
    lines = [line.split(",") for line in ours.read_text().splitlines()]
    truth.write_text("".join(",".join([*line[:6], "1", "1", "1"]) + "\n" for line in lines))
    settings = {
        "GT_FOLDER": str(tmp_path / "gt"),
        "TRACKERS_FOLDER": str(tmp_path / "trackers"),
        "SKIP_SPLIT_FOL": True,
        "SEQ_INFO": {"clip": len(faces.index)},
        "DO_PREPROC": False,
        "PRINT_CONFIG": False,
    }
    with contextlib.redirect_stdout(io.StringIO()):
        data = trackeval.datasets.MotChallenge2DBox(settings)
        sequence = data.get_preprocessed_seq_data(
            data.get_raw_seq_data("faceveil", "clip"), "pedestrian"
        )
        hota = trackeval.metrics.HOTA().eval_sequence(sequence)

    assert sequence["num_gt_dets"] == sequence["num_tracker_dets"] == ROWS
    assert sequence["num_gt_ids"] == 2
    assert float(np.mean(hota["HOTA"])) == pytest.approx(1.0)
