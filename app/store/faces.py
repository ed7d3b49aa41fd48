"""Faces of a run as bytes in the study, and back as columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.model import FloatArray, IntArray, Provenance

_HEAD = 5
"""Numbers of a record before its landmarks: four sides and the score."""

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


def unpack_found(rows: Sequence[FoundRow]) -> FaceTable:
    """Detector rows, sorted by PTS, without track numbers; frames without faces fall out."""
    kept = [row for row in rows if row[2]]
    if not kept:
        return FaceTable.empty()
    kept.sort(key=lambda row: row[0])
    counts = np.array([row[2] for row in kept], np.int64)
    firsts = np.array([row[1] for row in kept], np.int64)
    records, points = _records(
        [row[4] for row in kept], counts, np.array([row[3] for row in kept], np.int64)
    )
    starts = np.cumsum(counts) - counts
    ids = np.arange(int(counts.sum()), dtype=np.int64) + np.repeat(firsts - starts, counts)
    pts = np.repeat(np.array([row[0] for row in kept], np.int64), counts)
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
