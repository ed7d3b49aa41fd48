"""Faces of a run as bytes in the study, and back as columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.model import FloatArray, IntArray, Provenance

_HEAD = 5
"""Numbers of a record before its landmarks: four sides and the score."""

_PIECE = 1 << 14
"""Rows that are read together."""
_FLOAT = np.dtype("<f4")
_INT = np.dtype("<i8")

FoundRow = tuple[int, int, int, int, bytes]
"""pts, first id, count, landmark points, records."""


def pack(boxes: FloatArray, scores: FloatArray, landmarks: FloatArray | None) -> bytes:
    """Records of n faces: sides, score, landmarks, as little-endian float32."""
    parts = [boxes, scores[:, None]]
    if landmarks is not None:
        parts.append(landmarks.reshape(len(boxes), 2 * landmarks.shape[1]))
    return np.concatenate(parts, axis=1).astype(_FLOAT).tobytes()


def pack_found(pts: int, faces: RawFaces, first_id: int) -> FoundRow:
    """A frame's detections as a row of the table ``found``.

    Raises:
        ValueError: A face has no finite place: it could not be covered.
    """
    if not bool(np.isfinite(faces.boxes).all() and np.isfinite(faces.scores).all()):
        raise ValueError(f"a detection at {pts} has no finite box or score")
    points = 0 if faces.landmarks is None else faces.landmarks.shape[1]
    data = pack(faces.boxes, faces.scores, faces.landmarks)
    return pts, first_id, len(faces), points, data


def _records(blobs: Sequence[bytes], counts: IntArray, points: IntArray) -> tuple[FloatArray, int]:
    """All records one below the other, landmarks padded with NaN; and the point count."""
    most = int(points.max(initial=0))
    if len(points) and bool((points == most).all()):
        flat = np.frombuffer(b"".join(blobs), _FLOAT)
        return flat.reshape(-1, _HEAD + 2 * most).astype(np.float32), most
    out = np.full((int(counts.sum()), _HEAD + 2 * most), np.nan, np.float32)
    row = 0
    for blob, count, own in zip(blobs, counts.tolist(), points.tolist(), strict=True):
        width = _HEAD + 2 * own
        out[row : row + count, :width] = np.frombuffer(blob, _FLOAT).reshape(count, width)
        row += count
    return out, most


def _table(
    records: FloatArray, points: int, ids: IntArray, *, pts: IntArray, tracks: IntArray, who: int
) -> FaceTable:
    return FaceTable(
        ids,
        pts,
        np.ascontiguousarray(records[:, :4]),
        np.ascontiguousarray(records[:, 4]),
        np.full(len(ids), who, np.uint8),
        tracks,
        np.ascontiguousarray(records[:, _HEAD:]).reshape(len(ids), points, 2),
    )


def unpack_found(rows: Iterable[FoundRow]) -> FaceTable:
    """Detector rows, sorted by PTS, without track numbers; frames without faces fall out."""
    parts: list[IntArray] = []
    blobs: list[bytes] = []
    coming = iter(rows)
    # In pieces: hundreds of thousands of rows at once would keep Python's memory keeper busy.
    while piece := list(islice(coming, _PIECE)):
        kept = [row for row in piece if row[2]]
        parts.append(np.array([row[:4] for row in kept], np.int64).reshape(-1, 4))
        blobs += [row[4] for row in kept]
    if not blobs:
        return FaceTable.empty()
    stamps, firsts, counts, own = np.concatenate(parts).T
    if not bool(np.all(stamps[:-1] <= stamps[1:])):
        order = np.argsort(stamps, kind="stable")
        stamps, firsts, counts, own = (one[order] for one in (stamps, firsts, counts, own))
        blobs = [blobs[place] for place in order.tolist()]
    records, points = _records(blobs, counts, own)
    starts = np.cumsum(counts) - counts
    ids = np.arange(int(counts.sum()), dtype=np.int64) + np.repeat(firsts - starts, counts)
    pts = np.repeat(stamps, counts)
    return _table(
        records, points, ids, pts=pts, tracks=np.zeros(len(ids), np.int64), who=Provenance.DETECTOR
    )


def pack_ints(values: IntArray) -> bytes:
    return values.astype(_INT).tobytes()


def pack_floats(values: FloatArray) -> bytes:
    return np.asarray(values, _FLOAT).tobytes()


def unpack_floats(data: bytes) -> FloatArray:
    return np.frombuffer(data, _FLOAT).astype(np.float32)


def unpack_ints(data: bytes) -> IntArray:
    return np.frombuffer(data, _INT).astype(np.int64)


def unpack_interpolated(pts: bytes, numbers: bytes, points: int, *, data: bytes) -> FaceTable:
    """Rows that the tracker placed (id 0)."""
    when = unpack_ints(pts)
    records = np.frombuffer(data, _FLOAT).reshape(len(when), _HEAD + 2 * points)
    ids = np.zeros(len(when), np.int64)
    return _table(
        records.astype(np.float32),
        points,
        ids,
        pts=when,
        tracks=unpack_ints(numbers),
        who=Provenance.TRACKER,
    )


def with_tracks(table: FaceTable, ids: IntArray, numbers: IntArray) -> FaceTable:
    """The table with the track numbers that belong to its row ids."""
    if len(ids) == 0 or len(table) == 0:
        return table
    if not bool(np.all(ids[:-1] <= ids[1:])):  # a run that looked at one span after another
        order = np.argsort(ids)
        ids, numbers = ids[order], numbers[order]
    at = np.minimum(np.searchsorted(ids, table.ids), len(ids) - 1)
    tracks = np.where(ids[at] == table.ids, numbers[at], 0)
    return FaceTable(
        table.ids,
        table.pts,
        table.boxes,
        table.scores,
        table.provenance,
        tracks,
        table.landmarks,
    )


def unpack_columns(
    pts: bytes, data: bytes, points: int, *, ids: IntArray, numbers: bytes, provenance: bytes
) -> FaceTable:
    """Rows of any provenance from their columns, sorted by PTS."""
    when = unpack_ints(pts)
    records = np.frombuffer(data, _FLOAT).reshape(len(when), _HEAD + 2 * points)
    table = _table(
        records.astype(np.float32, copy=False), points, ids, pts=when, tracks=unpack_ints(numbers),
        who=0,
    )  # fmt: skip
    return replace(table, provenance=np.frombuffer(provenance, np.uint8).copy())
