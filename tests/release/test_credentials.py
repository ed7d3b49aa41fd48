"""Content Credentials: in a copy of the signed file, bound to its statement and to every byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.batch.release import run_release_check
from app.core.errors import EnvironmentProblem
from app.release.conditions import TroubleKind
from app.release.credentials import available, copy_with_credentials, read_credentials
from app.release.envelope import beside, read_envelopes
from app.release.keys import own_key
from app.release.signing import sign
from app.release.verify import verify_release
from tests.release.exported import Blind, Made, make_export, order, settle_all

needs_package = pytest.mark.skipif(
    not available(), reason='the extra is not installed: pip install "faceveil[c2pa]"'
)


@pytest.fixture
def signed(tmp_path: Path) -> Made:
    made = make_export(tmp_path)
    run_release_check(made.study, made.medium, watcher=Blind())
    settle_all(made.study, made.medium)
    sign(made.study, made.medium, order(), key=own_key(tmp_path / "keys"))
    return made


@needs_package
def test_a_copy_is_verified_with_and_without_the_study(signed: Made, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    before = signed.out.read_bytes()
    copy = copy_with_credentials(signed.out, key=own_key(keys))
    assert signed.out.read_bytes() == before
    assert copy.name == "out-credentials.mp4"
    statements = read_envelopes(beside(copy))
    found = read_credentials(copy)
    assert found is not None
    assert found.faults == ()
    assert found.statement == statements[0].sha256
    assert found.export == statements[0].told("export", "sha256")
    assert found.summary["signer"] == "Rita"
    assert found.summary["wording"] == "de-identified by this process"
    for study in (None, signed.study):
        verdict = verify_release(copy, keys=keys, study=study)
        assert verdict.released, verdict.troubles
        assert "credentials" in verdict.checked
    assert verify_release(signed.out, keys=keys).released
    assert read_credentials(signed.out) is None
    left = {path.name for path in tmp_path.iterdir() if path.name.startswith(".")}
    assert not left
    signed.study.close()


@needs_package
@pytest.mark.parametrize("at", [0.3, 0.6, 0.97])
def test_one_changed_byte_is_found(signed: Made, tmp_path: Path, at: float) -> None:
    keys = tmp_path / "keys"
    copy = copy_with_credentials(signed.out, key=own_key(keys))
    data = bytearray(copy.read_bytes())
    data[int(at * len(data))] ^= 1
    copy.write_bytes(data)
    verdict = verify_release(copy, keys=keys)
    assert not verdict.released
    assert TroubleKind.EXPORT in {one.kind for one in verdict.troubles}
    found = read_credentials(copy)
    assert found is None or found.faults
    signed.study.close()


@needs_package
def test_the_export_under_the_copys_name_is_told(signed: Made, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    copy = copy_with_credentials(signed.out, key=own_key(keys))
    copy.write_bytes(signed.out.read_bytes())
    kinds = {one.kind for one in verify_release(copy, keys=keys).troubles}
    assert kinds == {TroubleKind.EXPORT, TroubleKind.CREDENTIAL}
    signed.study.close()


@pytest.mark.skipif(available(), reason="the extra is installed")
def test_without_the_package_it_is_said_what_to_install(signed: Made, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="c2pa-python"):
        copy_with_credentials(signed.out, key=own_key(tmp_path / "keys"))
    assert not list(tmp_path.glob("*credentials*"))
    signed.study.close()
