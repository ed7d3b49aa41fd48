"""NumPy's linear algebra from the reference BLAS and LAPACK, in place of its 29 MB of OpenBLAS.

NumPy's wheels bring OpenBLAS with kernels for two dozen processors. What this program computes with
them is small (systems of three unknowns, likenesses of some hundred faces), and the reference
libraries of Netlib have the same functions, tested for decades, a tenth of the size: slower for
large matrices, and by one thread. Debian and Ubuntu have them for 64-bit indices, as NumPy wants
them: ``apt-get install libblas64-dev liblapack64-dev``.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Final

from installer import elf

PACKAGES: Final = ("libblas64-dev", "liblapack64-dev")
"""Of Debian and Ubuntu."""
_ARCHIVES: Final = ("liblapack64_pic.a", "blas64/libblas64.a")
_PLACES: Final = tuple(Path("/usr/lib").glob("*-linux-gnu"))
_REST: Final = r"""
#include <stdint.h>
#include <stdio.h>
#include <string.h>
/* Called when an argument makes no sense; the libraries' own bring Fortran's way to print. */
void xerbla_(const char *name, const int64_t *place, size_t length) {
    fprintf(stderr, "linear algebra: argument %ld of %.*s\n", (long)*place, (int)length, name);
}
void cblas_xerbla(int64_t place, const char *name, const char *form, ...) {
    fprintf(stderr, "linear algebra: argument %ld of %s\n", (long)place, name);
}
/* All that LAPACK needs of Fortran's own library. */
void _gfortran_concat_string(size_t room, char *out, size_t first, const char *one,
                             size_t second, const char *two) {
    size_t a = first < room ? first : room, b = second < room - a ? second : room - a;
    memcpy(out, one, a);
    memcpy(out + a, two, b);
    memset(out + a + b, ' ', room - a - b);
}
double _gfortran_pow_r8_i8(double base, int64_t power) {
    double made = 1;
    for (uint64_t left = power < 0 ? -(uint64_t)power : (uint64_t)power; left; left >>= 1) {
        if (left & 1) made *= base;
        base *= base;
    }
    return power < 0 ? 1 / made : made;
}
float _gfortran_pow_r4_i8(float base, int64_t power) {
    return (float)_gfortran_pow_r8_i8(base, power);
}
"""
_MARK: Final = "faceveil_reference_algebra"
_PREFIX: Final = "scipy_"
"""NumPy's wheels rename OpenBLAS's functions, so that no other library is taken for it."""


def archives() -> list[Path]:
    """Where the reference libraries lie; empty where one is missing."""
    found = [
        next((place / name for place in _PLACES if (place / name).is_file()), None)
        for name in _ARCHIVES
    ]
    return [path for path in found if path is not None] if all(found) else []


def is_reference(library: Path) -> bool:
    """Whether :func:`replace` made a library."""
    return (_MARK, "") in elf.symbols(library, defined=True)


def plain_name(symbol: str) -> str:
    """How the reference libraries call one of NumPy's functions.

    ``scipy_dgesv_64_`` is ``dgesv_``, and ``scipy_cblas_dgemm64_`` is ``cblas_dgemm``.

    Raises:
        ValueError: The name has another form.
    """
    name = symbol.removeprefix(_PREFIX)
    plain = name.removesuffix("64_")
    if name == symbol or plain == name:
        raise ValueError(f"{symbol} is no function of the OpenBLAS that NumPy brings")
    return plain


def replace(library: Path, users: list[Path]) -> None:
    """Put a library with the reference functions in the place of OpenBLAS.

    Args:
        library: OpenBLAS, of NumPy's wheel.
        users: All files that link it.

    Raises:
        subprocess.CalledProcessError: The linker did not make it, or a function is missing.
    """
    offered = {name for name, _ in elf.symbols(library, defined=True)}
    wanted = sorted(
        {name for user in users for name, _ in elf.symbols(user, defined=False)} & offered
    )
    code = "".join(
        f'asm(".globl {name}\\n.type {name}, @function\\n{name}: jmp {plain_name(name)}@PLT\\n");\n'
        for name in wanted
    )
    with tempfile.TemporaryDirectory() as work:
        source, script, made = (Path(work) / name for name in ("a.c", "a.map", library.name))
        source.write_text(f'{_REST}const char {_MARK}[] = "1";\n{code}', encoding="ascii")
        script.write_text(
            f"{{ global: {'; '.join([_MARK, *wanted])}; local: *; }};\n", encoding="ascii"
        )
        command = ["gcc", "-shared", "-fPIC", "-O1", "-s", "-o", str(made), str(source)]
        command += [*map(str, archives()), "-Wl,--gc-sections", "-Wl,-z,defs"]
        command += [f"-Wl,--version-script={script}", f"-Wl,-soname,{elf.soname(library)}"]
        command += ["-lm"]
        subprocess.run(command, check=True)
        library.unlink()
        library.write_bytes(made.read_bytes())
        library.chmod(0o755)
