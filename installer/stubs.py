"""Stand-ins for libraries that others link, and this program never reaches.

OpenCV's wheel links a second FFmpeg (to play videos, which PyAV does here), OpenBLAS (for linear
algebra, which NumPy does) and an AV1 encoder and decoder (for AVIF pictures, which PyAV reads).
PyAV's FFmpeg links what speaks to servers, though only files are ever opened, and what records
screens and microphones. A library that is linked has to be there, so each gets a small one in its
place that knows the same names. Whoever came to call one of them would end the program with its
name: a cover that silently did something else would be worse.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Final

from installer import elf

STOOD_IN_FOR: Final = {
    "cv2/cv2*.so": (
        "libavcodec", "libavformat", "libavutil", "libswscale", "libopenblas", "libavif",
    ),
    "av.libs/libavformat*": ("libgnutls",),
    "av.libs/libavdevice*": ("libasound", "libxcb-"),
}  # fmt: skip
"""Who links them, and the beginnings of their names."""

_ASKED: Final = {"avifDecoderCreate", "avifEncoderCreate"}
"""OpenCV asks for these when it looks what kind of picture it has, and takes no for an answer."""

_HEAD = """#include <stdio.h>
#include <stdlib.h>
static void gone(const char *name) {
    fprintf(stderr, "Faceveil was built without the part that needs %s\\n", name);
    abort();
}
"""


def stand_in(user: Path, library: Path) -> int:
    """Replace a library by a small one with the symbols that one user wants of it.

    Args:
        user: The only file that links the library.
        library: Is replaced.

    Returns:
        Bytes saved.

    Raises:
        subprocess.CalledProcessError: The compiler did not make it.
    """
    offered = {name for name, _ in elf.symbols(library, defined=True)}
    wanted = [pair for pair in elf.symbols(user, defined=False) if pair[0] in offered]
    by_version: dict[str, list[str]] = defaultdict(list)
    for name, version in wanted:
        by_version[version].append(name)
    code = _HEAD + "".join(_function(name) for name, _ in wanted)
    nodes = [
        f"{version} {{ global: {'; '.join(names)}; }};"
        for version, names in by_version.items()
        if version
    ]
    before = library.stat().st_size
    with tempfile.TemporaryDirectory() as work:
        source, script = Path(work) / "stub.c", Path(work) / "stub.map"
        source.write_text(code, encoding="utf-8")
        script.write_text("\n".join(nodes), encoding="utf-8")
        made = Path(work) / library.name
        command = ["gcc", "-shared", "-fPIC", "-O1", "-s", "-fno-builtin", "-w"]
        command += ["-o", str(made), str(source), f"-Wl,-soname,{elf.soname(library)}"]
        command += [f"-Wl,--version-script={script}"] if nodes else []
        subprocess.run(command, check=True)
        library.unlink()
        library.write_bytes(made.read_bytes())
        library.chmod(0o755)
    return before - library.stat().st_size


def _function(name: str) -> str:
    if name in _ASKED:
        return f"void *{name}(void) {{ return NULL; }}\n"
    return f'void {name}(void) {{ gone("{name}"); }}\n'
