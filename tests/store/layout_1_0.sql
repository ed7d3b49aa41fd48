-- The layout of studies of format 1.0.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE media (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, info TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, quick_hash TEXT NOT NULL,
    added TEXT NOT NULL);
CREATE TABLE frame_indexes (
    medium_id INTEGER PRIMARY KEY REFERENCES media (id), pts BLOB NOT NULL,
    keyframe BLOB NOT NULL, time_base TEXT NOT NULL, end_pts INTEGER NOT NULL,
    truncated INTEGER NOT NULL, counted INTEGER NOT NULL);
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, medium_id INTEGER NOT NULL REFERENCES media (id),
    state TEXT NOT NULL, settings TEXT NOT NULL, model TEXT NOT NULL,
    weights_hash TEXT NOT NULL, version TEXT NOT NULL, detector_threshold REAL NOT NULL,
    started TEXT NOT NULL, ended TEXT, error TEXT NOT NULL DEFAULT '');
CREATE INDEX runs_of_medium ON runs (medium_id);
-- One row per frame the detector is done with; `data` holds `count` records of little-endian
-- float32: x1, y1, x2, y2, score, then 2 * `points` landmark coordinates. Row ids of the
-- detections are first_id, first_id + 1, ...
CREATE TABLE found (
    run_id INTEGER NOT NULL REFERENCES runs (id), pts INTEGER NOT NULL,
    first_id INTEGER NOT NULL, count INTEGER NOT NULL, points INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (run_id, pts)) WITHOUT ROWID;
CREATE INDEX found_by_id ON found (first_id);
-- What tracking made of a run: track numbers of detections, and rows placed in between.
CREATE TABLE track_numbers (
    run_id INTEGER NOT NULL REFERENCES runs (id), part INTEGER NOT NULL,
    ids BLOB NOT NULL, numbers BLOB NOT NULL, PRIMARY KEY (run_id, part));
-- What the second look made of doubtful tracks.
CREATE TABLE track_scores (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id), numbers BLOB NOT NULL,
    scores BLOB NOT NULL);
CREATE TABLE interpolated (
    run_id INTEGER NOT NULL REFERENCES runs (id), part INTEGER NOT NULL,
    first_pts INTEGER NOT NULL, last_pts INTEGER NOT NULL, points INTEGER NOT NULL,
    pts BLOB NOT NULL, numbers BLOB NOT NULL, data BLOB NOT NULL, PRIMARY KEY (run_id, part));
CREATE TABLE events (
    seq INTEGER PRIMARY KEY, medium_id INTEGER REFERENCES media (id), time TEXT NOT NULL,
    person TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, prev TEXT NOT NULL,
    hash TEXT NOT NULL);
CREATE INDEX events_of_medium ON events (medium_id, seq);
CREATE TABLE seen (
    medium_id INTEGER NOT NULL REFERENCES media (id), pts INTEGER NOT NULL,
    person TEXT NOT NULL, time TEXT NOT NULL,
    PRIMARY KEY (medium_id, pts, person)) WITHOUT ROWID;
CREATE TABLE exports (
    id INTEGER PRIMARY KEY AUTOINCREMENT, medium_id INTEGER NOT NULL REFERENCES media (id),
    time TEXT NOT NULL, path TEXT NOT NULL, output_hash TEXT NOT NULL, report TEXT NOT NULL,
    last_seq INTEGER NOT NULL, last_hash TEXT NOT NULL);
CREATE INDEX exports_of_medium ON exports (medium_id);
