"""Damaged files, the same ones every time."""

from __future__ import annotations

import random
from pathlib import Path

import av


def flip_bytes(path: Path, *, count: int, seed: int, first: float = 0.1) -> Path:
    """Flip bytes between the shares ``first`` and .95 of a file; it is written anew."""
    data = bytearray(path.read_bytes())
    chance = random.Random(seed)
    for _ in range(count):
        data[chance.randrange(int(len(data) * first), int(len(data) * 0.95))] ^= 0xFF
    path.write_bytes(bytes(data))
    return path


def break_packets(path: Path, numbers: list[int]) -> Path:
    """Overwrite the second half of some video packets of an AVI or MP4 file."""
    with av.open(path) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
        places = [(packets[n].pos, packets[n].size) for n in numbers]
    skip = 8 if path.suffix == ".avi" else 0
    data = bytearray(path.read_bytes())
    for at, size in places:
        assert at is not None
        half = size - size // 2 - 2
        data[at + skip + size // 2 : at + skip + size - 2] = random.Random(size).randbytes(half)
    path.write_bytes(bytes(data))
    return path


def swallow_packets(path: Path, numbers: list[int]) -> Path:
    """Overwrite video packets of an MP4 file from their first byte on: none gives a picture."""
    with av.open(path) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
        places = [(packets[n].pos, packets[n].size) for n in numbers]
    data = bytearray(path.read_bytes())
    for at, size in places:
        assert at is not None
        data[at : at + size] = bytes([0xFF]) * size
    path.write_bytes(bytes(data))
    return path
