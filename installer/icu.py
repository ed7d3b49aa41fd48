"""Unicode data for the languages that the program speaks: the whole is 32 MB of every language.

Qt's wheels bring ICU with the data of all locales. What is kept: everything that is not about a
locale (normalisation, properties, time zones), and the locales of the program's languages. ICU
falls back to its root locale for any other.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from installer import elf

LANGUAGES: Final = ("en", "de", "es", "fr")
_LEFT_OUT: Final = ("brkitr/", "translit/", "rbnf/", "unit/", "lang/", "region/", "curr/")
"""Where words end, how scripts are spelled in others, numbers as words, names of units and places:
nothing that Qt asks for. It has texts of its own."""
_LOCALE = re.compile(r"^(?:[a-z]+/)?([a-z]{2,3})(?:_[A-Za-z0-9_]+)?\.res$")
_ALWAYS: Final = frozenset({"root", "pool"})


def is_kept(name: str) -> bool:
    """Whether an entry such as ``coll/de.res`` stays."""
    if name.startswith(_LEFT_OUT) or name.endswith(".cnv"):
        return False
    found = _LOCALE.match(name)
    return found is None or found[1] in LANGUAGES or found[1] in _ALWAYS


def trimmed(data: bytes) -> bytes:
    """A package of ICU data (``icudtXX_dat``) without the entries that are not kept.

    Raises:
        ValueError: It is no such package.
    """
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("this is no package of ICU data")
    (head,) = struct.unpack_from("<H", data, 0)
    (count,) = struct.unpack_from("<I", data, head)
    places = [struct.unpack_from("<II", data, head + 4 + 8 * i) for i in range(count)]
    entries = []
    for number, (name_at, start) in enumerate(places):
        end = places[number + 1][1] if number + 1 < count else len(data) - head
        name = data[head + name_at : data.index(b"\0", head + name_at)]
        entries.append((name, data[head + start : head + end]))
    kept = [(n, d) for n, d in entries if is_kept(n.decode("ascii").split("/", 1)[1])]
    names = b"".join(name + b"\0" for name, _ in kept)
    table = 4 + 8 * len(kept)
    at = table + len(names)
    at += -at % 16
    body, rows, name_at, padding = b"", b"", table, at - table - len(names)
    for name, content in kept:
        rows += struct.pack("<II", name_at, at + len(body))
        name_at += len(name) + 1
        body += content + bytes(-len(content) % 16)
    return data[:head] + struct.pack("<I", len(kept)) + rows + names + bytes(padding) + body


def trim_library(library: Path) -> int:
    """Make ``libicudata`` anew with the kept entries; answers the bytes saved.

    Raises:
        ValueError: It does not look as expected.
        subprocess.CalledProcessError: The compiler did not make it.
    """
    symbol, place, size = _place(library)
    whole = library.read_bytes()
    data = trimmed(whole[place : place + size])
    name = elf.soname(library)
    with tempfile.TemporaryDirectory() as work:
        raw, source, made = Path(work) / "icu.dat", Path(work) / "icu.s", Path(work) / "made.so"
        raw.write_bytes(data)
        source.write_text(
            f".section .rodata\n.balign 16\n.global {symbol}\n.type {symbol}, @object\n"
            f'{symbol}:\n.incbin "{raw}"\n.size {symbol}, {len(data)}\n'
            '.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )
        subprocess.run(
            ["gcc", "-shared", "-nostdlib", "-s", "-o", str(made), str(source),
             f"-Wl,-soname,{name}"],
            check=True,
        )  # fmt: skip
        library.unlink()
        library.write_bytes(made.read_bytes())
        library.chmod(0o755)
    return len(whole) - library.stat().st_size


def _place(library: Path) -> tuple[str, int, int]:
    """Name, offset in the file, and bytes of the data in the library."""
    done = subprocess.run(
        ["readelf", "-sSW", "--dyn-syms", library], check=True, capture_output=True, text=True
    )
    found = re.search(r"([0-9a-f]{16})\s+\S+\s+OBJECT.*?(icudt\d+_dat)", done.stdout)
    section = re.search(r"\.rodata\s+PROGBITS\s+([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+)", done.stdout)
    if found is None or section is None:
        raise ValueError(f"{library.name} holds no ICU data")
    address, offset, size = (int(part, 16) for part in section.groups())
    at = int(found[1], 16)
    return found[2], at - address + offset, size - (at - address)
