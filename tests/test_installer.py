"""What is built of the program: nothing is missing, and what is left out is missed by nothing."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.core.licences import as_json, collected, parts
from installer import algebra, check, desktop, elf, icu, linux, stubs, trim, windows
from installer.packages import ICON, LICENCE

BINUTILS = pytest.mark.skipif(
    sys.platform != "linux" or not elf.can_build(), reason="gcc and binutils are not installed"
)


def test_a_module_that_is_imported_and_not_there_is_named(tmp_path: Path) -> None:
    package = tmp_path / "app"
    (package / "deep").mkdir(parents=True)
    (package / "__init__.py").write_text("import json, numpy.random\n")
    (package / "deep" / "__init__.py").write_text("def late():\n    import torch, gone.part\n")
    (package / "deep" / "one.py").write_text("from app.deep import late\n")
    wanted = check.imported(package)
    assert wanted == {"numpy.random", "torch", "gone.part"}
    assert check.own_modules(package) == {"app", "app.deep", "app.deep.one"}
    held = {"numpy", "numpy.random"}
    assert check.missing(wanted, held) == ["gone.part"]
    assert check.missing(wanted, held, with_torch=True) == ["gone.part", "torch"]


def test_only_what_nothing_reaches_is_unreached() -> None:
    wants = {
        "module.so": ["liba.so"], "liba.so": ["libb.so", "libc.so.6"], "libb.so": [],
        "libdead.so": ["libb.so", "libalso.so"], "libalso.so": ["libdead.so"],
    }  # fmt: skip
    libraries = {"liba.so", "libb.so", "libdead.so", "libalso.so"}
    assert trim.unreached(libraries, ["module.so"], wants) == {"libdead.so", "libalso.so"}
    assert trim.unreached(libraries, ["libdead.so", "module.so"], wants) == set()


def compiled(code: str, path: Path, *options: str) -> Path:
    source = path.with_suffix(".c")
    source.write_text(code)
    command = ["gcc", "-shared", "-fPIC", "-o", str(path), str(source), *options]
    subprocess.run(command, check=True)
    return path


@BINUTILS
def test_a_stand_in_can_be_linked_and_ends_whoever_calls_it(tmp_path: Path) -> None:
    versions = tmp_path / "versions"
    versions.write_text("PART_1 { global: far_away; near_by; avifDecoderCreate; };")
    code = "int far_away(void) { return 7; } int near_by(void) { return 8; }"
    code += "void *avifDecoderCreate(void) { return &near_by; }"
    filler = "const char filler[200000] = {1};"
    library = compiled(
        code + filler, tmp_path / "libfar.so", f"-Wl,--version-script={versions}",
        "-Wl,-soname,libfar.so",
    )  # fmt: skip
    user = compiled(
        "int far_away(void); void *avifDecoderCreate(void);"
        "int own(void) { return avifDecoderCreate() == 0; }"
        "int call(void) { return far_away(); }",
        tmp_path / "libuser.so", str(library), f"-Wl,-rpath,{tmp_path}",
    )  # fmt: skip
    assert elf.needed(user)[0] == "libfar.so"
    assert stubs.stand_in(user, library) > 150_000
    assert elf.soname(library) == "libfar.so"
    assert {name for name, _ in elf.symbols(library, defined=True)} >= {"far_away"}
    program = f"import ctypes; user = ctypes.CDLL({str(user)!r}, ctypes.RTLD_GLOBAL);"
    own = subprocess.run(
        [sys.executable, "-c", program + "raise SystemExit(user.own())"], check=False
    )
    assert own.returncode == 1, "what is only asked for is answered"
    ended = subprocess.run(
        [sys.executable, "-c", program + "user.call()"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode != 0
    assert "needs far_away" in ended.stderr


@BINUTILS
def test_what_only_stand_ins_linked_goes_and_what_others_link_stays(tmp_path: Path) -> None:
    inside = tmp_path / "faceveil" / "_internal"
    libs = inside / "av.libs"
    libs.mkdir(parents=True)

    def made(name: str, code: str, *linked: Path) -> Path:
        return compiled(code, libs / name, f"-Wl,-soname,{name}", *map(str, linked))

    filler = "const char filler[99999] = {1};"
    deep = made("libdeep.so", "int deep(void) { return 1; }")
    screen = made(
        "libxcb-1.so", f"int deep(void); int screen(void) {{ return deep(); }} {filler}", deep
    )
    shared = made("libxcb-2.so", f"int shared(void) {{ return 1; }} {filler}")
    shown = made(
        "libxcb-shm-1.so", "int screen(void); int shown(void) { return screen(); }", screen
    )
    made(
        "libavdevice-1.so",
        "int screen(void), shown(void), shared(void);"
        "int grab(void) { return screen() + shown() + shared(); }",
        screen, shown, shared,
    )  # fmt: skip
    for user, calls in (("module.so", ("grab", "avdevice-1")), ("other.so", ("shared", "xcb-2"))):
        called, library = calls
        compiled(
            f"int {called}(void); int use(void) {{ return {called}(); }}",
            inside / user, str(libs / f"lib{library}.so"),
        )  # fmt: skip
    before = {path.name for path in tmp_path.rglob("*")}
    trim.trim(tmp_path / "faceveil")
    assert not deep.exists(), "only what was replaced linked it"
    assert screen.stat().st_size < 50_000
    assert elf.needed(screen) == ["libc.so.6"]
    assert shared.stat().st_size > 90_000, "another module links it, too"
    assert trim.lacking(tmp_path / "faceveil", before) == []


def test_functions_of_openblas_are_known_by_their_plain_names() -> None:
    assert algebra.plain_name("scipy_dgesv_64_") == "dgesv_"
    assert algebra.plain_name("scipy_cblas_cdotc_sub64_") == "cblas_cdotc_sub"
    for strange in ("dgesv_", "scipy_dgesv_", "openblas_get_config64_"):
        with pytest.raises(ValueError, match=strange):
            algebra.plain_name(strange)


_SUMS = """
import json, sys
import numpy as np
rng, found = np.random.default_rng(5), {}
for kind in (np.float32, np.float64, np.complex64, np.complex128):
    def some(*shape):
        whole = rng.standard_normal(shape) + 1j * rng.standard_normal(shape)
        return (whole if np.issubdtype(kind, np.complexfloating) else whole.real).astype(kind)
    a, b, v = some(7, 7), some(7, 5), some(7)
    own, vectors = np.linalg.eigh(a + a.conj().T)
    left, sizes, right = np.linalg.svd(b)
    q, r = np.linalg.qr(b)
    results = [
        a @ b, a.T @ b, a[::2] @ b, a @ v, v @ a.T, [v @ v], [np.vdot(v, v)],
        a @ a.conj().T, b.T @ b,
        np.linalg.solve(a, b), np.linalg.inv(a), [np.linalg.det(a)], own, sizes,
        vectors @ np.diag(own) @ vectors.conj().T, (left[:, :5] * sizes) @ right, q @ r,
        np.linalg.lstsq(b, v, rcond=None)[0], np.sort_complex(np.linalg.eigvals(a)),
        np.linalg.cholesky(a @ a.conj().T + np.eye(7, dtype=kind)),
    ]
    found[kind.__name__] = [
        [[float(n.real), float(n.imag)] for n in np.asarray(one, complex).ravel()]
        for one in results
    ]
print(json.dumps(found))
"""


def computed(*places: Path) -> dict[str, list[list[list[float]]]]:
    """What NumPy computes in a process of its own."""
    path = os.pathsep.join(map(str, places))
    done = subprocess.run(
        [sys.executable, "-c", _SUMS], check=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": path}, cwd="/",
    )  # fmt: skip
    found: dict[str, list[list[list[float]]]] = json.loads(done.stdout)
    return found


@BINUTILS
@pytest.mark.skipif(not algebra.archives(), reason=f"{algebra.PACKAGES} are not installed")
def test_numpy_computes_the_same_with_the_reference_libraries(tmp_path: Path) -> None:
    installed = Path(np.__file__).parent
    libraries = installed.parent / "numpy.libs"
    if not [*libraries.glob("libscipy_openblas*")]:
        pytest.skip("this NumPy brings no OpenBLAS")
    for folder in (installed, libraries):
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns("tests"))
    (library,) = (tmp_path / "numpy.libs").glob("libscipy_openblas*")
    users = [
        path
        for path in tmp_path.rglob("*.so")
        if elf.is_elf(path) and library.name in elf.needed(path)
    ]
    assert not algebra.is_reference(library)
    algebra.replace(library, users)
    assert algebra.is_reference(library)
    assert library.stat().st_size < 3_000_000
    for path in (tmp_path / "numpy.libs").glob("lib[gq]*"):
        path.unlink()  # Fortran's library is not asked for any more
    ours, theirs = computed(tmp_path), computed()
    for kind, results in theirs.items():
        close = 2e-4 if kind in ("float32", "complex64") else 1e-10
        for one, other in zip(ours[kind], results, strict=True):
            assert np.allclose(one, other, rtol=close, atol=close), kind


@BINUTILS
def test_what_is_linked_and_was_taken_out_is_named(tmp_path: Path) -> None:
    library = compiled(
        "int one(void) { return 1; }", tmp_path / "libone.so", "-Wl,-soname,libone.so"
    )
    compiled("int one(void); int two(void) { return one(); }", tmp_path / "two.so", str(library))
    assert trim.lacking(tmp_path, ["libone.so", "two.so"]) == []
    library.unlink()
    assert trim.lacking(tmp_path, ["libone.so", "two.so"]) == ["two.so links libone.so"]


def package(entries: dict[str, bytes]) -> bytes:
    """ICU's common data: header, table of names and places, names, contents."""
    head = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names = [f"icudt73l/{name}".encode() + b"\0" for name in sorted(entries)]
    at = 4 + 8 * len(names)
    start = at + sum(map(len, names))
    table, body = b"", b""
    for name, content in zip(names, (entries[key] for key in sorted(entries)), strict=True):
        table += struct.pack("<II", at, start + len(body))
        at, body = at + len(name), body + content
    return head + struct.pack("<I", len(names)) + table + b"".join(names) + body


def entries_of(data: bytes) -> dict[str, bytes]:
    (head,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, head)
    found = {}
    for number in range(count):
        name_at, place = struct.unpack_from("<II", data, head + 4 + 8 * number)
        name = data[head + name_at : data.index(b"\0", head + name_at)].decode()
        found[name.removeprefix("icudt73l/")] = data[head + place :][:8]
    return found


def test_unicode_data_keeps_what_is_of_no_language_and_our_languages() -> None:
    kept = ["coll/root.res", "coll/de.res", "en_GB.res", "nfkc.nrm", "zoneinfo64.res", "pool.res"]
    gone = ["ja.res", "coll/sv.res", "brkitr/char.brk", "ibm-1006.cnv", "lang/de.res"]
    data = package({name: name[:8].encode().ljust(8) for name in (*kept, *gone)})
    found = entries_of(icu.trimmed(data))
    assert sorted(found) == sorted(kept)
    assert all(content == name[:8].encode().ljust(8) for name, content in found.items())
    with pytest.raises(ValueError, match="no package"):
        icu.trimmed(b"\x7fELF" + bytes(100))


def test_the_desktop_knows_the_program_and_its_files(tmp_path: Path) -> None:
    desktop.write(tmp_path, ICON)
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "applications" / "faceveil.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "faceveil %F"
    kinds = said["MimeType"].split(";")
    assert {"application/x-faceveil-study", "video/mp4", "image/jpeg"} <= set(kinds)
    assert '*.faceveil"' in (tmp_path / "mime" / "packages" / "faceveil.xml").read_text()
    icon = tmp_path / "icons" / "hicolor" / "scalable" / "apps" / f"{said['Icon']}.svg"
    assert icon.read_bytes() == ICON.read_bytes()


def stub_program(folder: Path) -> Path:
    """A folder that looks like a built program."""
    program = folder / "faceveil"
    (program / "_internal").mkdir(parents=True)
    (program / "faceveil").write_text("#!/bin/sh\necho started\n")
    (program / "faceveil").chmod(0o755)
    (program / "_internal" / "part.bin").write_bytes(bytes(4096))
    return program


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_a_debian_package_holds_program_entry_and_needs(tmp_path: Path) -> None:
    made = linux.deb(stub_program(tmp_path), tmp_path, ICON)
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "-R", str(made), str(root)], check=True)
    assert (root / "usr" / "bin" / "faceveil").readlink() == Path("/opt/faceveil/faceveil")
    assert (root / "opt" / "faceveil" / "_internal" / "part.bin").stat().st_size == 4096
    assert (root / "usr" / "share" / "applications" / "faceveil.desktop").is_file()
    control = (root / "DEBIAN" / "control").read_text()
    assert "Package: faceveil\n" in control
    assert "libegl1" in control
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("tmp")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="for Linux")
def test_the_archive_installs_itself_into_the_menu_and_out_of_it(tmp_path: Path) -> None:
    made = linux.archive(stub_program(tmp_path), tmp_path, ICON)
    home = tmp_path / "home"
    home.mkdir()
    subprocess.run(["tar", "-xf", str(made), "-C", str(home)], check=True)
    (folder,) = home.iterdir()
    own = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run([str(folder / "install.sh")], check=True, env=own)
    entry = home / ".local/share/applications/faceveil.desktop"
    assert f'Exec="{folder}/faceveil" %F' in entry.read_text()
    started = subprocess.run(
        [str(home / ".local/bin/faceveil")], check=True, env=own, capture_output=True, text=True
    )
    assert started.stdout == "started\n"
    subprocess.run([str(folder / "install.sh"), "--remove"], check=True, env=own)
    assert not entry.exists()
    assert not (home / ".local/bin/faceveil").exists()


def test_the_windows_setup_compiles(tmp_path: Path) -> None:
    program = stub_program(tmp_path)
    made = windows.setup(program, tmp_path, LICENCE)
    text = made[0].read_text(encoding="utf-8-sig")
    assert r'"Software\Classes\.faceveil" "" "Faceveil.Study"' in text
    assert 'DeleteRegKey HKCU "Software\\Classes\\.faceveil"' in text
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed: its text is written and not compiled")
    assert made[1].read_bytes()[:2] == b"MZ"


def test_every_part_has_a_licence() -> None:
    found = {part.name.lower().replace("_", "-"): part for part in parts()}
    assert {"faceveil", "av", "numpy", "pyside6-essentials", "python", "qt"} <= found.keys()
    assert all(part.licence for part in found.values())
    assert "GNU GENERAL PUBLIC LICENSE" in found["faceveil"].text
    assert as_json(collected()).count('"name"') == len(parts())
